/** Equation (9): a mixture of many components is a mixture of two groups of them. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidence9, evidence9Normalised } from '../proofs/equation-9.js'
import { alpha, equation9, equation9Normalised, minus, plus, weighted, weightOf } from '../spec/equation-9.js'
import { s } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { decide } from '../src/logic/decide.js'
import { equals } from '../src/logic/proposition.js'
import { add, complement, multiply } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

/** (1−α)P₋ + αP₊. */
const exchanged = equals(add(multiply(complement(alpha), minus(s)), multiply(alpha, plus(s))), weighted('all', s))

describe('Equation (9)', () => {
  it('holds on random families of components', () => {
    fc.assert(fc.property(mixtures(equation9), holds(equation9)), told(equation9))
  })
  it('both groups are language models', () => {
    fc.assert(fc.property(mixtures(equation9Normalised), holds(equation9Normalised)), told(equation9Normalised))
  })
  it('the weights of the groups are α and 1−α', () => {
    const rest = equals(weightOf('outside'), complement(alpha))
    fc.assert(
      fc.property(mixtures(equation9), (instance) => decide(rest, instance) === 'true'),
      { seed: 1 },
    )
  })

  it('its weights are needed in their places', () => {
    const mutant = claim({
      ...equation9,
      name: 'Equation (9) exchanged',
      fidelity: ours('a misprint'),
      then: exchanged,
    })
    expect(fc.check(fc.property(mixtures(mutant), holds(mutant)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })

  it.each([evidence9, evidence9Normalised])('the proof of $claim.name is checked', ({ claim: proved, proof }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: the weights exchanged', () => {
    const { claim: proved, proof } = evidence9
    expect(proof && E.isLeft(checkProof({ ...proved, then: exchanged }, proof))).toBe(true)
  })
})
