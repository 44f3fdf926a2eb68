/** Appendix I: what divergences of β/|s|^η add up to. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceI, evidenceIWithoutEmpty } from '../proofs/appendix-i.js'
import { appendixIAtLeast, appendixIHarmonic, appendixIIntegral, appendixIWithoutEmpty } from '../spec/appendix-i.js'
import { outcomeOn } from '../src/claim/sample.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix I', () => {
  it.each([appendixIAtLeast, appendixIIntegral, appendixIHarmonic])('$name holds for short and long sums', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 80))
  })
  it('the sum is no longer the printed one from two sentences on', () => {
    const { claim } = evidenceI
    expect([0, 1, 2].map((k) => outcomeOn(claim, { k }))).toEqual(['held', 'failed', 'failed'])
  })
  it('without the empty prompt the lower bound fails for n ≤ 3, and holds for n = 4', () => {
    const { claim } = evidenceIWithoutEmpty
    expect(claim.name).toBe(appendixIWithoutEmpty.name)
    expect([0, 1, 2, 3].map((k) => outcomeOn(claim, { k }))).toEqual(['failed', 'failed', 'failed', 'held'])
  })
})
