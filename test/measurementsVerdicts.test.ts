/** The verdicts on the reported figures: of the published data, of data that were changed, and at the tolerances. */
import { describe, expect, it } from 'vitest'
import * as Q from '../src/kernel/rational.js'
import { exactly } from '../src/measurement/enclosed.js'
import { agreement, combined, inDirection, satisfaction } from '../src/measurement/verdict.js'
import { published } from './support/published.js'
import { recomputedFrom } from './support/recomputed.js'

const [agreeable, hostile] = ['chat/agreeableness/', 'chat/anti-immigration/']

describe('verdicts', () => {
  it('are those of the published data', () => {
    expect([...recomputedFrom(published)].map(([name, { verdict }]) => [name, verdict])).toEqual([
      ['β = 20', 'reproduced'],
      ['β′ = 30', 'wrong direction'],
      ['σ² = 50', 'reproduced'],
      ['log(1/α)/β = 3', 'depends on the origin'],
      ['log(1/α) in 18–30', 'roughly'],
      ['β in 5–20', 'roughly'],
      ['σ/β in 0.35–1', 'roughly'],
      ['β′/β in 1.5–3', 'not measured'],
      ['pretrained β 5 times smaller', 'reproduced'],
      ['agreeableness β twice as large', 'reproduced'],
      ['equation (7)', 'not satisfied by the averages'],
      ['equation (8)', 'not satisfied by the averages'],
      ['evidence budget', 'not satisfied by the averages'],
    ])
  })
  type Data = typeof published
  const set = (of: { mean: Array<number> } | undefined, i: number, value: number) => of?.mean.splice(i, 1, value)
  const everyDecay = (data: Data, value: number) => {
    for (const one of Object.values(data.decay.series)) one.mean.fill(value)
  }
  const turned = (data: Data) => Object.assign(data.divergence, { sampled: 'P+', against: 'P-' })
  it.each<[string, string, (data: Data) => unknown, string]>([
    ['β = 20', 'a point at 18', (d) => set(d.divergence.series.agreeableness, 5, 18), 'roughly'],
    ['β = 20', 'a point at 12', (d) => set(d.divergence.series.agreeableness, 5, 12), 'not reproduced'],
    ['β = 20', 'all at 28', (d) => d.divergence.series.agreeableness?.mean.fill(28), 'roughly'],
    ['β = 20', 'the other direction', turned, 'wrong direction'],
    ['β = 20', 'divergences from P', (d) => Object.assign(d.divergence, { against: 'P' }), 'not measured'],
    ['β = 20', 'divergences of P', (d) => Object.assign(d.divergence, { sampled: 'P' }), 'not measured'],
    [
      'β′ = 30',
      'divergences of P₊ from P',
      (d) => Object.assign(d.divergence, { sampled: 'P+', against: 'P' }),
      'not measured',
    ],
    ['β′ = 30', 'the other direction', turned, 'reproduced'],
    ['β′ = 30', 'a point at 60', (d) => set(d.divergence.series.agreeableness, 0, 60), 'not measured'],
    ['σ² = 50', 'Var/n of 60 at n = 2', (d) => set(d.variance.series.agreeableness, 2, 120), 'roughly'],
    ['σ² = 50', 'Var/n of 80 at n = 2', (d) => set(d.variance.series.agreeableness, 2, 160), 'not reproduced'],
    [
      'log(1/α)/β = 3',
      'flat series',
      (d) => [`${agreeable}with`, `${agreeable}without`].map((of) => set(d.decay.series[of], 2, 28)),
      'not reproduced',
    ],
    [
      'log(1/α) in 18–30',
      'the two below 18 at 18',
      (d) => ['chat/AI risk/with', `${hostile}with`].map((of) => set(d.decay.series[of], 0, 18)),
      'reproduced',
    ],
    ['log(1/α) in 18–30', 'one at 50', (d) => set(d.decay.series['chat/AI risk/with'], 0, 50), 'not reproduced'],
    ['β in 5–20', 'a slope of 0.01', (d) => set(d.decay.series['chat/AI risk/with'], 2, 16), 'not reproduced'],
    [
      'σ/β in 0.35–1',
      'other variances',
      (d) => [set(d.variance.series.agreeableness, 1, 61), set(d.variance.series['anti-immigration'], 1, 160)],
      'reproduced',
    ],
    ['β′/β in 1.5–3', 'the other direction', turned, 'not reproduced'],
    [
      'β′/β in 1.5–3',
      'the same numbers as printed, of the wrong direction',
      (d) => [set(d.divergence.series.agreeableness, 0, 34), set(d.divergence.series['anti-immigration'], 0, 37.4)],
      'wrong direction',
    ],
    [
      'pretrained β 5 times smaller',
      'a flat one',
      (d) => set(d.decay.series['pretrained/agreeableness'], 2, 6),
      'not reproduced',
    ],
    [
      'agreeableness β twice as large',
      'a flat one',
      (d) => set(d.decay.series[`${hostile}with`], 2, 17),
      'not reproduced',
    ],
    ['equation (7)', 'divergences of 0', (d) => everyDecay(d, 0), 'reproduced'],
    [
      'equation (8)',
      'no good responses',
      (d) => Object.values(d.responses.series).map(({ mean }) => mean.fill(0)),
      'reproduced',
    ],
    [
      'equation (8)',
      'one good response each',
      (d) => Object.values(d.responses.series).map(({ mean }) => mean.fill(1)),
      'roughly',
    ],
    ['evidence budget', 'ten divergences of 3', (d) => everyDecay(d, 3), 'reproduced'],
    ['evidence budget', 'ten divergences of 3.1', (d) => everyDecay(d, 3.1), 'roughly'],
  ])('%s with %s', (name, _, edit, verdict) => {
    const data = structuredClone(published)
    edit(data)
    expect(recomputedFrom(data).get(name)?.verdict).toBe(verdict)
  })
  it('are undecided when an enclosure leaves the comparison open, or a number has no value', () => {
    const open = { least: Q.rational(19), greatest: Q.rational(21) }
    expect(agreement({ _tag: 'lowerBound', value: Q.rational(20) }, [open])).toBe('undecided')
    expect(agreement({ _tag: 'upperBound', value: Q.rational(20) }, [open])).toBe('undecided')
    expect(agreement({ _tag: 'value', value: Q.rational(20) }, [open])).toBe('reproduced')
    expect(satisfaction('unknown', 'true')).toBe('undecided')
    expect(satisfaction('false', 'unknown')).toBe('undecided')
    expect(combined(['reproduced', 'undecided'])).toBe('undecided')
    expect(combined([])).toBe('undecided')
    expect(inDirection('undecided', 'reversed')).toBe('undecided')
    const data = structuredClone(published)
    data.divergence.series.agreeableness?.mean.fill(0)
    expect(recomputedFrom(data).get('σ/β in 0.35–1')?.verdict).toBe('undecided')
  })
  it('are sharp at their tolerances', () => {
    const [little, hundred] = [Q.rational(1, 1_000_000), Q.rational(100)]
    const at = (n: number, d: number, off: Q.Rational) => exactly(Q.add(Q.rational(n, d), off))
    const value = { _tag: 'value', value: hundred } as const
    expect(agreement(value, [at(110, 1, Q.zero)])).toBe('reproduced')
    expect(agreement(value, [at(110, 1, little)])).toBe('roughly')
    expect(agreement(value, [at(150, 1, Q.zero)])).toBe('roughly')
    expect(agreement(value, [at(150, 1, little)])).toBe('not reproduced')
    expect(agreement(value, [at(200, 3, Q.zero)])).toBe('roughly')
    expect(agreement(value, [at(200, 3, Q.negate(little))])).toBe('not reproduced')
    expect(agreement({ ...value, _tag: 'about' }, [at(120, 1, Q.zero)])).toBe('reproduced')
    expect(agreement({ ...value, _tag: 'about' }, [at(120, 1, little)])).toBe('roughly')
    expect(agreement({ ...value, _tag: 'lowerBound' }, [at(125, 1, Q.zero)])).toBe('reproduced')
    expect(agreement({ ...value, _tag: 'lowerBound' }, [at(100, 1, Q.negate(little))])).toBe('roughly')
    expect(agreement({ ...value, _tag: 'upperBound' }, [at(75, 1, Q.zero)])).toBe('reproduced')
    expect(agreement({ ...value, _tag: 'upperBound' }, [at(75, 1, Q.negate(little))])).toBe('roughly')
    const range = { _tag: 'range', least: Q.rational(20), greatest: hundred } as const
    expect(agreement(range, [at(19, 1, Q.zero), at(105, 1, Q.zero)])).toBe('reproduced')
    expect(agreement(range, [at(19, 1, Q.zero), at(105, 1, little)])).toBe('roughly')
    expect(agreement(range, [at(20, 1, Q.zero), at(30, 1, Q.zero)])).toBe('not reproduced')
  })
})
