/** Equation (10): after a prompt the weights of the components are the posterior ones, and not those of equation (9). */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidence10, evidence10Likelihoods, evidencePriorWeights } from '../proofs/equation-10.js'
import { P } from '../spec/definitions/mixture.js'
import { equation10, equation10Likelihoods, priorWeights } from '../spec/equation-10.js'
import { alpha, Pminus, Pplus, s, x } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { outcomeOn } from '../src/claim/sample.js'
import { equals } from '../src/logic/proposition.js'
import { add, complement, multiply } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Equation (10)', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(equation10), holds(equation10)), told(equation10))
  })
  it('its form in likelihoods holds', () => {
    fc.assert(fc.property(mixtures(equation10Likelihoods), holds(equation10Likelihoods)), told(equation10Likelihoods))
  })

  it('the prior weights do not survive a prompt', () => {
    const { claim, counterexample } = evidencePriorWeights
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    expect(fc.check(fc.property(mixtures(priorWeights), holds(priorWeights)), { seed: 1, numRuns: 300 }).failed).toBe(
      true,
    )
  })

  it.each([evidence10, evidence10Likelihoods])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && checkProof(claim, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: the prior weights', () => {
    const { claim, proof } = evidence10
    const prior = equals(P(x, s), add(multiply(alpha, Pminus(x, s)), multiply(complement(alpha), Pplus(x, s))))
    expect(proof && E.isLeft(checkProof({ ...claim, then: prior }, proof))).toBe(true)
  })
})
