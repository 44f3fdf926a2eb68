/** Theorem U for sampled prompts: it holds on random mixtures, and is what the certificate of model T and opposite coins say. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behaviourOfP, behaviourOfPminus } from '../../spec/new/universal.js'
import { nearly, universalSampled, universalSampledLevel } from '../../spec/new/universal-sampled.js'
import { k, Pminus, t } from '../../spec/symbols.js'
import * as Q from '../../src/kernel/rational.js'
import { ever } from '../../src/logic/conversation.js'
import { evaluate } from '../../src/logic/decide.js'
import { empty, subtract } from '../../src/logic/term.js'
import { isRational } from '../../src/logic/value.js'
import { mixtureOf } from '../../src/model/build.js'
import { iid, q, scores } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem U (sampled prompts)', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(universalSampled), holds(universalSampled)), told(universalSampled))
  })
  it('is not vacuous: a text of P₋ that begins with the wrong sentence takes its time', () => {
    const [minus, plus] = [iid({ n: '9/10', p: '1/10' }), iid({ n: '1/10', p: '9/10' })]
    const at = {
      P: mixtureOf(q('1/20'), minus, plus),
      Pminus: minus,
      B: scores({ n: '-1', p: '1' }),
      epsilon: q('7/5'),
    }
    const value = (node: typeof gap, more: object) => {
      const found = evaluate(node as never, { ...at, ...more } as never)
      if (!isRational(found)) throw new Error('no value')
      return found
    }
    const gap = subtract(behaviourOfP(t), behaviourOfPminus(t)).node
    // the gap is 8/5 times the weight of P₊, which is 19/20 before the first sentence and 19/28 after n
    expect(value(gap, { t: [] })).toEqual(q('38/25'))
    expect(Q.lessThan(value(gap, { t: ['n'] }), at.epsilon)).toBe(true)
    const chance = (sentences: number) =>
      Q.show(value(ever(t, k, Pminus, empty, nearly(t)).node as never, { k: sentences }))
    expect([0, 1, 2, 3].map(chance)).toEqual(['0', '9/10', '9/10', '981/1000'])
  })
})

describe('Theorem U (sampled prompts, level)', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(universalSampledLevel), holds(universalSampledLevel)), told(universalSampledLevel))
  })
})
