/** Theorem U after a prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceAscentAfter, evidenceUniversalAfter } from '../../proofs/new/universal-after.js'
import { ascentAfter, climbing, universalAfter } from '../../spec/new/universal-after.js'
import { k } from '../../spec/symbols.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import { decide } from '../../src/logic/decide.js'
import { holds, mixtures, told } from '../support/holds.js'

const offered = [evidenceAscentAfter, evidenceUniversalAfter]

describe('Theorem U after a prompt', () => {
  it('holds on random models, whatever the prompt says', () => {
    fc.assert(fc.property(mixtures(universalAfter), holds(universalAfter)), told(universalAfter, 100))
  })
  it('its ascent holds, and not only where a prompt misaligns', () => {
    let climbed = 0
    fc.assert(
      fc.property(mixtures(ascentAfter), (at) => {
        if (decide(climbing(k) as never, at as never) === 'true') climbed++
        return holds(ascentAfter)(at)
      }),
      told(ascentAfter, 100),
    )
    expect(climbed).toBeGreaterThan(20)
  })
  it.each(offered)('$claim.name is proved, and its evidence stands', (one) => {
    const { proof, mutants, needs } = judge(theory, one)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('no proof does without the domination, the badness or the length', () => {
    const { claim, proof } = evidenceUniversalAfter
    for (const i of [4, 5, 6])
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  })
})
