/** Lemma C.3, with distinguishability at every history: k sentences can give evidence ρᵏ. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceC3 } from '../proofs/lemma-c3.js'
import { k, lemmaC3, rho } from '../spec/lemma-c3.js'
import { P0, P1, s, y } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import type { AnyClaim } from '../src/claim/claim.js'
import { judge } from '../src/claim/judge.js'
import { climb, evident } from '../src/claim/proof.js'
import { and, atMost, positive, somePrompt } from '../src/logic/proposition.js'
import { multiply, negate, power, zero } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma C.3', () => {
  it('holds on random models, its divergences decided exactly', () => {
    fc.assert(fc.property(mixtures(lemmaC3), holds(lemmaC3)), told(lemmaC3, 150))
  })
  it('its proof is checked', () => {
    const { claim, proof } = evidenceC3
    expect(proof && checkProof(claim, proof)).toEqual(E.right([]))
  })
  it('the floor of the printed length is too short, and the direction of the divergence matters', () => {
    const { mutants, needs } = judge({}, evidenceC3)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
    expect(mutants.map(({ what }) => what)).toContain('one sentence less: the floor for the ceiling: refuted')
  })
  it('a climb without its step, with a rate that may vanish, or in the other direction is refused', () => {
    const { claim, proof } = evidenceC3
    const parts = { rate: rho, likelier: P0, reference: P1, extension: y, reach: evident }
    const attempts = [
      climb({ ...parts, step: evident }),
      climb({ ...parts, rate: negate(rho), step: evident }),
      climb({ ...parts, rate: zero, step: evident }),
      climb({ ...parts, likelier: P1, reference: P0, step: evident }),
    ]
    for (const attempt of attempts) expect(E.isLeft(checkProof(claim, attempt.proof))).toBe(true)
    const further = somePrompt(s, k, and(positive(P0(s)), atMost(multiply(multiply(rho, power(rho, k)), P1(s)), P0(s))))
    const stronger: AnyClaim = { ...claim, then: further }
    expect(proof && E.isLeft(checkProof(stronger, proof))).toBe(true)
  })
})
