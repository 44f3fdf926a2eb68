/** Appendix K (4) on average over tokens. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { appendixKMean } from '../spec/appendix-k-mean.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix K', () => {
  it('a mean exponent above 1 makes the mean of αP₋ larger than 1', () => {
    fc.assert(fc.property(mixtures(appendixKMean), holds(appendixKMean)), told(appendixKMean, 100))
  })
})
