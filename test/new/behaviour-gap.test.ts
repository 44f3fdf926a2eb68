/** The gap lemma: what a difference in behaviour says of likelihoods. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fair, nIsBad, onlyN } from '../../proofs/smallModels.js'
import { eta, gapDivergence, gapRatio, gapRatioSharp, gapVariation } from '../../spec/new/behaviour-gap.js'
import { evaluate } from '../../src/logic/decide.js'
import { q } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Gap lemma', () => {
  it.each([gapVariation, gapDivergence, gapRatio, gapRatioSharp])('$name holds on random models', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 100))
  })
  it('a model that says n only and a coin differ by 1', () => {
    expect(evaluate(eta.node, { Pminus: onlyN, Pplus: fair, B: nIsBad, s: [] })).toEqual(q('1'))
  })
})
