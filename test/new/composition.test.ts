/** Theorem Z: chosen answers, and the conversation that they make. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceComposition } from '../../proofs/new/composition.js'
import { evidenceSticky } from '../../proofs/new/sticky.js'
import { chosenSupport, composition } from '../../spec/new/composition.js'
import { checkProof } from '../../src/claim/check.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Chosen answers', () => {
  it('are texts that could be written', () => {
    fc.assert(fc.property(mixtures(chosenSupport), holds(chosenSupport)), told(chosenSupport))
  })
})
describe('Theorem Z', () => {
  it('holds of random conversations with chosen answers', () => {
    fc.assert(fc.property(mixtures(composition), holds(composition)), told(composition, 150))
  })
  it('is not proved without the growth, nor by the proof of Theorem S', () => {
    const { proof } = evidenceComposition
    const without = JSON.stringify(proof, (key, value) =>
      key === 'growth' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
    )
    const again = JSON.parse(without, (_, value) =>
      typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
    )
    expect(proof && E.isRight(checkProof(evidenceComposition.claim, proof))).toBe(true)
    expect(E.isLeft(checkProof(evidenceComposition.claim, again))).toBe(true)
    expect(evidenceSticky.proof && E.isLeft(checkProof(evidenceComposition.claim, evidenceSticky.proof))).toBe(true)
  })
})
