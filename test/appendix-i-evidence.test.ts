/** Appendix I in Lemma C.3: decaying divergences still tell the models apart, in their own lengths. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { appendixIHarmonicEvidence, appendixIRoot, appendixIRootIntegral } from '../spec/appendix-i-evidence.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix I', () => {
  it.each([
    appendixIRoot,
    appendixIRootIntegral,
    appendixIHarmonicEvidence,
  ])('$name holds on random models', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 60))
  })
})
