/** Pinsker's inequality, for two models, for the mixture, for behaviours, and along a text. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import {
  evidenceBehaviourBudget,
  evidencePinsker,
  evidencePinskerBehaviour,
  evidencePinskerMixture,
} from '../../proofs/new/pinsker.js'
import { divergence } from '../../spec/definitions/divergence.js'
import { behaviourBudget, distance, pinsker, pinskerBehaviour, pinskerMixture } from '../../spec/new/pinsker.js'
import { P0, P1, s } from '../../spec/symbols.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import { atMost } from '../../src/logic/proposition.js'
import { constant, multiply, square } from '../../src/logic/term.js'
import { holds, mixtures, told } from '../support/holds.js'

const offered = [evidencePinsker, evidencePinskerMixture, evidencePinskerBehaviour]

describe('Pinsker', () => {
  it('holds for two models on random instances', () => {
    fc.assert(fc.property(mixtures(pinsker), holds(pinsker)), told(pinsker))
  })
  it('holds for the mixture', () => {
    fc.assert(fc.property(mixtures(pinskerMixture), holds(pinskerMixture)), told(pinskerMixture))
  })
  it('holds for behaviours', () => {
    fc.assert(fc.property(mixtures(pinskerBehaviour), holds(pinskerBehaviour)), told(pinskerBehaviour))
  })
  it('fails with 1.99 for 2 on random instances', () => {
    const then = atMost(square(distance(P0, P1, s)), multiply(constant(199, 100), divergence(P0, P1, s)))
    const smaller = { ...pinsker, then }
    expect(fc.check(fc.property(mixtures(smaller), holds(smaller)), { seed: 1, numRuns: 1000 }).failed).toBe(true)
  })
  it.each(offered)('the proof of $claim.name is checked, and its evidence stands', (one) => {
    expect(one.proof && E.isRight(checkProof(one.claim, one.proof))).toBe(true)
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('rests on one inequality of numbers', () => {
    expect(evidencePinsker.proof && checkProof(evidencePinsker.claim, evidencePinsker.proof)).toEqual(
      E.right(['Tangent of t log t']),
    )
  })
})

describe('Evidence budget', () => {
  it('holds for squared differences of behaviour along a text of P₋', () => {
    fc.assert(fc.property(mixtures(behaviourBudget), holds(behaviourBudget)), told(behaviourBudget, 150))
  })
  it('the proof for behaviours is checked, and its evidence stands', () => {
    const { claim, proof } = evidenceBehaviourBudget
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
    const { mutants, needs } = judge(theory, evidenceBehaviourBudget)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
