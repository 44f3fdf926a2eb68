/** Definition 2.4: σ-similar as printed, by no pair; asked of n ≥ 1, by every model to itself. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fair } from '../proofs/smallModels.js'
import { definition24, definition24Repaired } from '../spec/definition-2-4.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
import { k, P0, P1, s0 } from '../spec/symbols.js'
import { decide } from '../src/logic/decide.js'
import { below, positive } from '../src/logic/proposition.js'
import { constant } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.4', () => {
  it('is satisfied by no pair as printed', () => {
    fc.assert(fc.property(mixtures(definition24), holds(definition24)), told(definition24, 60))
  })
  it('asked of n ≥ 1 is satisfied by every model with itself', () => {
    fc.assert(fc.property(mixtures(definition24Repaired), holds(definition24Repaired)), told(definition24Repaired, 60))
  })
  it('speaks of a variance: (3/4)·log²3 for one sentence of bent coins, 0 for equal ones', () => {
    const at = { P0: iid({ n: '3/4', p: '1/4' }), P1: iid({ n: '1/4', p: '3/4' }), s0: [], k: 1 }
    const variance = logRatioVariance(P0, P1, k, s0)
    // E log² − (E log)² = log²3 − (log 3/2)² = (3/4)·log²3 = 0.90521…
    expect(decide(below(constant(9052, 10000), variance), at)).toBe('true')
    expect(decide(below(variance, constant(9053, 10000)), at)).toBe('true')
    expect(decide(positive(variance), { ...at, P0: fair, P1: fair, sigma: q('1') } as never)).toBe('false')
  })
})
