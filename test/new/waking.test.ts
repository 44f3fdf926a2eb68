/** Prompt-distinguishable and bad: distinguishable up to 1/|γ| sentences. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceWaking, evidenceWakingAfter, evidenceWakingTotal } from '../../proofs/new/waking.js'
import { waking, wakingAfter, wakingTotal } from '../../spec/new/waking.js'
import { citedIn, judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Prompt-distinguishable and bad', () => {
  it.each([
    waking,
    wakingAfter,
    wakingTotal,
  ])('$name holds for models that are equal until the first negative sentence', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 60))
  })
  it('is proved, by induction with the first sentence taken by itself', () => {
    expect([evidenceWakingAfter, evidenceWaking, evidenceWakingTotal].map((of) => citedIn(of))).toEqual([
      ['Pinsker', 'Lemma N'],
      ['Prompt-distinguishable and bad (after a history)'],
      ['Prompt-distinguishable and bad (after a history)'],
    ])
  })
  it('is attained, and gives nothing before the first negative sentence', () => {
    const { attained, mutants } = judge({}, evidenceWaking)
    expect([...attained, ...mutants].map(({ objection }) => objection)).toEqual([null, null, null, null])
  })
})
