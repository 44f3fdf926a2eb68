/** Appendix K: the four comparisons of the softmax split, where they hold and where they fail, and the exact share. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as K from '../proofs/appendix-k.js'
import * as Spec from '../spec/appendix-k.js'
import { outcomeOn } from '../src/claim/sample.js'
import { evaluate } from '../src/logic/decide.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix K', () => {
  it.each([
    Spec.appendixKSplit,
    Spec.appendixKExpansion,
    Spec.appendixK1,
    Spec.appendixK2Repaired,
    Spec.appendixK2Sharp,
    Spec.appendixK3Repaired,
    Spec.appendixK3Exact,
    Spec.appendixK4,
    Spec.appendixKShare,
    Spec.appendixKNotSmall,
  ])('$name holds on random exponents', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 150))
  })
  it.each([K.evidenceK, K.evidenceK2, K.evidenceK3])('$claim.name fails as printed', ({ claim, counterexample }) => {
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
  })
  it('the two exponents of the audit: a negative αP₋, and a negative rest', () => {
    const at = { X: q('1/4'), Y: q('4') }
    expect(evaluate(Spec.minusPart.node, { X: q('1'), Y: q('1/2') })).toEqual(q('-1/2'))
    expect(evaluate(Spec.plusPart.node, at)).toEqual(q('-2'))
  })
})
