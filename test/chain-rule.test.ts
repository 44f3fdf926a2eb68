/** The chain rule of divergences, proved by induction on the number of sentences. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceChainRule } from '../proofs/chain-rule.js'
import { chainRule, meanEvidence, totalDivergence } from '../spec/chain-rule.js'
import { k } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { toFloat64 } from '../src/kernel/float64.js'
import { evaluate } from '../src/logic/decide.js'
import { approximate, isDefined } from '../src/logic/value.js'
import { iid } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('the chain rule', () => {
  it('holds on random models, decided exactly', () => {
    fc.assert(fc.property(mixtures(chainRule), holds(chainRule)), told(chainRule, 150))
  })
  it('its proof is checked, and without its hypothesis nothing is accepted', () => {
    const { claim, proof } = evidenceChainRule
    expect(proof && checkProof(claim, proof)).toEqual(E.right(['Chain rule (after a prompt)']))
    expect(proof && E.isLeft(checkProof({ ...claim, given: [] }, proof))).toBe(true)
  })
  it('twenty coins against a loaded one diverge by twenty times log 4/3 over 2', () => {
    const at = { P0: iid({ n: '1/2', p: '1/2' }), P1: iid({ n: '1/4', p: '3/4' }), k: 20 }
    const [left, right] = [meanEvidence(k), totalDivergence(k)].map(({ node }) => evaluate(node, at))
    const near = (value: typeof left) =>
      value !== undefined && isDefined(value) ? toFloat64(approximate(value, 64)) : Number.NaN
    expect(near(left)).toBeCloseTo(10 * Math.log(4 / 3), 12)
    expect(near(right)).toBeCloseTo(10 * Math.log(4 / 3), 12)
  })
})
