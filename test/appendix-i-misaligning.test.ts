/** Appendix I in Theorem 3.1. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { appendixI31Harmonic, appendixI31Integral, appendixI31Root } from '../spec/appendix-i-misaligning.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix I (Theorem 3.1)', () => {
  it.each([appendixI31Root, appendixI31Integral, appendixI31Harmonic])('$name holds on random mixtures', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 100))
  })
})
