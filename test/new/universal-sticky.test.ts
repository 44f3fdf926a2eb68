/** Theorem US: misalignment that sticks, whatever P₊ is; and what the ascent by blocks refuses. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceUniversalSticky, evidenceUniversalStickyOneLess } from '../../proofs/new/universal-sticky.js'
import { universalSticky } from '../../spec/new/universal-sticky.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import type { ProofNode } from '../../src/claim/proof.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem US', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(universalSticky), holds(universalSticky)), told(universalSticky, 60))
  })
  it('its evidence stands, and one block less is refuted', () => {
    const { proof, mutants, needs } = judge(theory, evidenceUniversalSticky)
    expect(proof?._tag).toBe('Right')
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
    expect(judge(theory, evidenceUniversalStickyOneLess).counterexample?.objection).toBe(null)
  })
  const { claim, proof } = evidenceUniversalSticky
  const refused = (changes: object, of = claim) =>
    E.isLeft(checkProof(of, { ...(proof as ProofNode & { _tag: 'AscentByBlocks' }), ...changes } as ProofNode))
  it('the ascent needs the blocks to fit, one more of them for the cap, and its own letters', () => {
    const blocks = proof as ProofNode & { _tag: 'AscentByBlocks' }
    expect(blocks._tag).toBe('AscentByBlocks')
    const { times, size, likelier, reference } = blocks
    expect(
      [
        {},
        { times: { ...times, plus: 1 } },
        { times: { ...times, plus: -1 } },
        { size: { ...size, plus: 2 } },
        { size: { ...size, plus: 0 } },
        { likelier: reference, reference: likelier },
        { block: { name: 's', text: 's', latex: 's' } },
        { block: { name: 'n', text: 'n', latex: 'n' } },
      ].map((changes) => refused(changes)),
    ).toEqual([false, true, true, true, true, true, true, true])
  })
  it('and does not prove the claim with one block less', () => {
    expect(refused({}, evidenceUniversalStickyOneLess.claim)).toBe(true)
  })
})
