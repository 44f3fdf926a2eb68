/** Cantelli's inequality for the evidence of a sampled prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceCantelliAbove, evidenceCantelliBelow } from '../proofs/cantelli-evidence.js'
import { cantelliAbove, cantelliBelow } from '../spec/cantelli-evidence.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Cantelli for evidence', () => {
  it.each([cantelliAbove, cantelliBelow])('$name holds on random models', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 100))
  })
  it.each([evidenceCantelliAbove, evidenceCantelliBelow])('$claim.name is proved, and its evidence stands', (one) => {
    expect(one.proof && checkProof(one.claim, one.proof)).toEqual(E.right([]))
    const { mutants, needs } = judge({}, one)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('one side does not prove the other', () => {
    const { proof } = evidenceCantelliAbove
    expect(proof && E.isLeft(checkProof(evidenceCantelliBelow.claim, proof))).toBe(true)
  })
})
