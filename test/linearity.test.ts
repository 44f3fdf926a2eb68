/** Equation (9) for behaviours: a weighted mean at the empty prompt, and between the components after every prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceBetweennessAfter, evidenceLinearity } from '../proofs/linearity.js'
import { betweennessAfter, first, firstMinus, firstPlus, linearity } from '../spec/linearity.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { judge } from '../src/claim/judge.js'
import { and, atMost, equals } from '../src/logic/proposition.js'
import { add } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Equation (9), behaviour', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(linearity), holds(linearity)), told(linearity))
  })
  it('betweenness holds after every prompt that both components can write', () => {
    fc.assert(fc.property(mixtures(betweennessAfter), holds(betweennessAfter)), told(betweennessAfter))
  })

  it('the reverse order is needed too: B_{P₋} need not be the lower end', () => {
    const ordered = claim({
      ...linearity,
      name: 'Equation (9) in one order',
      fidelity: ours('a misprint'),
      then: and(atMost(firstMinus, first), atMost(first, firstPlus)),
    })
    expect(fc.check(fc.property(mixtures(ordered), holds(ordered)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it('the ends are attained by components that behave alike', () => {
    for (const offered of [evidenceLinearity, evidenceBetweennessAfter])
      expect(judge({}, offered).attained.map(({ objection }) => objection)).toEqual([null])
  })

  it.each([evidenceLinearity, evidenceBetweennessAfter])('the proof of $claim.name is checked', ({
    claim: proved,
    proof,
  }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: no weights', () => {
    const { claim: proved, proof } = evidenceLinearity
    const unweighted = and(equals(first, add(firstMinus, firstPlus)), atMost(first, first))
    expect(proof && E.isLeft(checkProof({ ...proved, then: unweighted }, proof))).toBe(true)
  })
})
