/** Theorem U: every model with a bad component can be prompted into its behaviour, distinguishable or not. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceOneStep, evidenceUniversal, evidenceUniversalOneLess } from '../../proofs/new/universal.js'
import { tightModel } from '../../spec/new/tightModel.js'
import { oneStep, universal, universalOneLess } from '../../spec/new/universal.js'
import { checkProof } from '../../src/claim/check.js'
import { outcomeOn } from '../../src/claim/sample.js'
import * as Q from '../../src/kernel/rational.js'
import { decide } from '../../src/logic/decide.js'
import { tenToMinus } from '../../src/model/arbitrary.js'
import { holds, mixtures, told } from '../support/holds.js'

/** ρ > 1, from barely to enormously. */
const rate = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((d) => Q.rational(d + 1, d)),
  tenToMinus(1, 60).map((t) => Q.add(Q.one, t)),
  tenToMinus(1, 60).map((t) => Q.divide(Q.one, t)),
)
const level = fc.integer({ min: -4, max: 3 }).map((quarters) => Q.rational(quarters, 4))

describe('Theorem U', () => {
  it('holds on random decompositions', () => {
    fc.assert(fc.property(mixtures(universal), holds(universal)), told(universal))
  })
  it('its step holds at every prompt of random models', () => {
    fc.assert(fc.property(mixtures(oneStep), holds(oneStep)), told(oneStep))
  })

  it('is attained: model T needs exactly K sentences', () => {
    const needsAll = fc.property(fc.integer({ min: 1, max: 10 }), level, rate, (K, gamma, rho) => {
      const enough = tightModel(K, gamma, rho)
      expect(decide(universal.then, enough)).toBe('true')
      expect(decide(universal.then, { ...enough, D: K - 1 })).toBe('false')
    })
    fc.assert(needsAll, { numRuns: 60, seed: 1 })
  })
  it('one sentence less is refuted', () => {
    const { claim, counterexample } = evidenceUniversalOneLess
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    expect(
      fc.check(fc.property(mixtures(universalOneLess), holds(universalOneLess)), { seed: 1, numRuns: 300 }).failed,
    ).toBe(true)
  })

  it.each([evidenceUniversal, evidenceOneStep])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && checkProof(claim, proof)).toEqual(E.right([]))
  })
  it('its proof does not prove one sentence less', () => {
    const { proof } = evidenceUniversal
    expect(proof && E.isLeft(checkProof(evidenceUniversalOneLess.claim, proof))).toBe(true)
  })
})
