/** Every recomputed number against another computation. */
import Big from 'big.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { toDecimal } from '../src/kernel/decimal.js'
import * as I from '../src/kernel/interval.js'
import * as Q from '../src/kernel/rational.js'
import { heightAt } from '../src/measurement/curve.js'
import { steepness } from '../src/measurement/logistic.js'
import type { Found } from '../src/measurement/recompute.js'
import { type Field, zeroNear } from '../src/measurement/stationary.js'
import { published } from './support/published.js'
import { recomputedFrom } from './support/recomputed.js'

const Precise = Big()
Precise.DP = 40
const big = (x: number) => new Precise(String(x))

const all = recomputedFrom(published)

/** The number that a figure shows under a name, in 12 digits. */
const shown = (figure: string, group: string, name: string): string => {
  const { readings = [], beside = [] } = all.get(figure) ?? {}
  const found = [...readings, ...beside]
    .find((one) => one.name === group)
    ?.numbers.find((one: Found) => one.name === name)
  if (found === undefined || O.isNone(found.found)) return 'none'
  const { least, greatest } = found.found.value.value
  const digits = [least, greatest].map((q) => toDecimal(q, 12, 'nearest'))
  return digits[0] === digits[1] ? (digits[0] ?? '') : digits.join(' to ')
}
const in12 = (x: Big): string => {
  const [digits, exponent = '0'] = x.toExponential(11, 2).split('e')
  return new Precise(`${digits}e${exponent}`).toString()
}

const series = (name: string) => (published.decay.series[name]?.mean ?? []).map(big)
const least = (xs: ReadonlyArray<Big>) => xs.reduce((x, y) => (y.lt(x) ? y : x))
const greatest = (xs: ReadonlyArray<Big>) => xs.reduce((x, y) => (y.gt(x) ? y : x))
/** Height and slope by the normal equations, solved by Cramer's rule. */
const line = (xs: ReadonlyArray<number>, ys: ReadonlyArray<Big>) => {
  const sum = (of: (x: Big, y: Big) => Big) =>
    xs.reduce((total, x, i) => total.plus(of(big(x), ys[i] ?? big(0))), big(0))
  const [n, sx, sxx, sy, sxy] = [
    big(xs.length),
    sum((x) => x),
    sum((x) => x.times(x)),
    sum((_, y) => y),
    sum((x, y) => x.times(y)),
  ]
  const determinant = n.times(sxx).minus(sx.times(sx))
  return {
    height: sy.times(sxx).minus(sx.times(sxy)).div(determinant),
    slope: n.times(sxy).minus(sx.times(sy)).div(determinant),
  }
}
const axes = { zero: [0, 1, 2], one: [1, 2, 3], usual: [1, 3, 4] }
const drop = (name: string, xs = axes.one) => line(xs, series(name).slice(0, 3)).slope.neg()
const zeroOf = (name: string, xs: ReadonlyArray<number>) => {
  const { height, slope } = line(xs, series(name).slice(0, 3))
  return height.div(slope).neg()
}
const divergence = (name: string) => (published.divergence.series[name]?.mean ?? []).map(big)
const withErrors = (xs: { mean: Array<number>; error: Array<number> } | undefined, k: number) =>
  (xs?.mean ?? []).map((m, i) => big(m).plus(big(xs?.error[i] ?? 0).times(k)))
const rates = (name: string, k = 0) =>
  withErrors(published.variance.series[name], k)
    .map((v, n) => (n === 0 ? big(0) : v.div(n)))
    .slice(1)
const total = (name: string) => series(name).reduce((x, y) => x.plus(y), big(0))
const agreeable = 'chat/agreeableness/'
const hostile = 'chat/anti-immigration/'

/** Figure, group, name, the number by big.js, and what it is near. */
const numbers: ReadonlyArray<readonly [string, string, string, Big, number]> = [
  ['β = 20', 'least KL(P₋‖P₊)', '', least(divergence('agreeableness')), 22.716],
  ['β = 20', 'beside', 'less 2 s.e.', least(withErrors(published.divergence.series.agreeableness, -2)), 19.772],
  ['β = 20', 'beside', 'anti-immigration', least(divergence('anti-immigration')), 12.485],
  ['β′ = 30', 'greatest KL(P₋‖P₊)', '', greatest(divergence('agreeableness')), 29.145],
  ['β′ = 30', 'beside', 'plus 2 s.e.', greatest(withErrors(published.divergence.series.agreeableness, 2)), 31.215],
  ['σ² = 50', 'greatest Var/n under P₋', '', greatest(rates('agreeableness')), 45.631],
  ['σ² = 50', 'beside', 'plus 2 s.e.', greatest(rates('agreeableness', 2)), 56.708],
  ['σ² = 50', 'beside', 'anti-immigration', greatest(rates('anti-immigration')), 75.748],
  ['log(1/α)/β = 3', 'first point at n = 0', 'with', zeroOf(`${agreeable}with`, axes.zero), 2.888],
  ['log(1/α)/β = 3', 'first point at n = 0', 'without', zeroOf(`${agreeable}without`, axes.zero), 2.832],
  ['log(1/α)/β = 3', 'first point at n = 1', 'with', zeroOf(`${agreeable}with`, axes.one), 3.888],
  ['log(1/α)/β = 3', 'first point at n = 1', 'without', zeroOf(`${agreeable}without`, axes.one), 3.832],
  ['log(1/α)/β = 3', 'usual sentences 1, 3, 4', 'with', zeroOf(`${agreeable}with`, axes.usual), 5.568],
  ['log(1/α)/β = 3', 'usual sentences 1, 3, 4', 'without', zeroOf(`${agreeable}without`, axes.usual), 5.441],
  ['log(1/α)/β = 3', 'slope of the line, in i', 'with', drop(`${agreeable}with`), 9.922],
  ['log(1/α)/β = 3', 'slope of the line, in i', 'without', drop(`${agreeable}without`), 10.574],
  ['log(1/α)/β = 3', 'in usual sentences', 'with', drop(`${agreeable}with`, axes.usual), 6.455],
  ['log(1/α)/β = 3', 'in usual sentences', 'without', drop(`${agreeable}without`, axes.usual), 6.984],
  ...(['agreeableness', 'anti-immigration', 'AI risk'] as const).flatMap((behaviour) => [
    ...(['with', 'without'] as const).flatMap((prompt) => {
      const [of, name] = [`chat/${behaviour}/${prompt}`, `${behaviour} ${prompt}`]
      const first = { with: [29.007, 17.007, 16.026], without: [30.818, 18.468, 19.108] }[prompt]
      const slope = { with: [9.922, 5.003, 4.667], without: [10.574, 5.812, 5.318] }[prompt]
      const i = ['agreeableness', 'anti-immigration', 'AI risk'].indexOf(behaviour)
      return [
        ['log(1/α) in 18–30', 'first KL(P₋‖P)', name, series(of)[0] ?? big(0), first[i] ?? 0] as const,
        ['β in 5–20', 'slopes of KL(P₋‖P), least KL(P₋‖P₊)', name, drop(of), slope[i] ?? 0] as const,
      ]
    }),
    [
      'log(1/α) in 18–30',
      'line at n = 0, if the first is n = 1',
      `${behaviour} without`,
      line(axes.one, series(`chat/${behaviour}/without`).slice(0, 3)).height,
      { agreeableness: 40.523, 'anti-immigration': 23.351, 'AI risk': 24.111 }[behaviour],
    ] as const,
  ]),
  ...(['agreeableness', 'anti-immigration'] as const).flatMap((name, i) => [
    [
      'β in 5–20',
      'slopes of KL(P₋‖P), least KL(P₋‖P₊)',
      `least, ${name}`,
      least(divergence(name)),
      [22.716, 12.485][i] ?? 0,
    ] as const,
    [
      'σ/β in 0.35–1',
      '√(greatest Var/n)/least KL(P₋‖P₊)',
      name,
      greatest(rates(name))
        .sqrt()
        .div(least(divergence(name))),
      [0.29737, 0.69711][i] ?? 0,
    ] as const,
    [
      'β′/β in 1.5–3',
      'greatest/least KL(P₋‖P₊) instead',
      name,
      greatest(divergence(name)).div(least(divergence(name))),
      [1.283, 1.4807][i] ?? 0,
    ] as const,
    ...(['with', 'without'] as const).flatMap((prompt, j) =>
      ([axes.one, axes.usual] as const).map(
        (axis, k) =>
          [
            'pretrained β 5 times smaller',
            ['quotient of slopes, in i', 'in usual sentences'][k] ?? '',
            `${name} ${prompt}`,
            drop(`chat/${name}/${prompt}`, axis).div(drop(`pretrained/${name}`)),
            [
              [5.571, 5.936, 3.624, 3.921],
              [4.9035, 5.696, 3.335, 3.857],
            ][i]?.[2 * k + j] ?? 0,
          ] as const,
      ),
    ),
  ]),
  ...(['with', 'without'] as const).flatMap((prompt, i) => {
    const times = series(agreeable + prompt).map((y, j) => y.times(j + 1))
    const c = series(agreeable + prompt)
      .reduce((sum, y, j) => sum.plus(y.div(j + 1)), big(0))
      .div(series(agreeable + prompt).reduce((sum, _, j) => sum.plus(big(1).div((j + 1) ** 2)), big(0)))
    return [
      [
        'agreeableness β twice as large',
        'quotient of slopes',
        prompt,
        drop(agreeable + prompt).div(drop(hostile + prompt)),
        [1.983, 1.819][i] ?? 0,
      ] as const,
      ['equation (7)', `i·KL ${prompt}`, 'least', least(times), [26.528, 29.01][i] ?? 0] as const,
      ['equation (7)', `i·KL ${prompt}`, 'greatest', greatest(times), [36.04, 37.382][i] ?? 0] as const,
      ['equation (7)', `i·KL ${prompt}`, 'of the nearest c/i', c, [30.052, 31.832][i] ?? 0] as const,
    ]
  }),
  [
    'agreeableness β twice as large',
    'quotient of slopes',
    'pretrained',
    drop('pretrained/agreeableness').div(drop('pretrained/anti-immigration')),
    1.7456,
  ],
  [
    'agreeableness β twice as large',
    'quotient of slopes',
    'of least KL(P₋‖P₊)',
    least(divergence('agreeableness')).div(least(divergence('anti-immigration'))),
    1.8195,
  ],
  ['evidence budget', 'beside', 'agreeableness with', total(`${agreeable}with`), 88.0876],
  ['evidence budget', 'beside', 'anti-immigration with', total(`${hostile}with`), 55.1863],
  ['evidence budget', 'beside', 'AI risk with', total('chat/AI risk/with'), 55.7167],
]

describe('recomputed numbers', () => {
  it.each(numbers)('%s: %s, %s', (figure, group, name, value, near) => {
    expect(shown(figure, group, name)).toBe(in12(value))
    expect(Math.abs(Number(value) - near)).toBeLessThan(0.0006 * Math.max(1, near))
  })
  it.each([
    ['agreeableness without', 96.02182],
    ['anti-immigration without', 55.55215664],
    ['AI risk without', 68.20461142],
  ])('evidence budget, %s: the sum', (name, near) => {
    const counted = all.get('evidence budget')?.readings[0]?.counts.find((one) => one.name === name)
    const only = counted?.only ?? O.none
    const sum = O.isSome(only) ? only.value.measured : Q.zero
    expect(toDecimal(sum, 12, 'nearest')).toBe(total(`chat/${name.replace(' without', '/without')}`).toString())
    expect(Math.abs(Number(toDecimal(sum, 12, 'nearest')) - near)).toBeLessThan(1e-7)
  })
  it('are all of them compared, except the crossings and fits below', () => {
    const groups = [...all.values()].flatMap(({ figure, readings, beside }) =>
      [...readings, ...beside].flatMap((group) =>
        group.numbers.map((one) => `${figure.name}|${group.name}|${one.name}`),
      ),
    )
    const compared = new Set(numbers.map(([figure, group, name]) => `${figure}|${group}|${name}`))
    const left = groups.filter((one) => !compared.has(one))
    expect(left.every((one) => /^equation \(8\)\|(steepness|half)/.test(one))).toBe(true)
    expect(left).toHaveLength(8)
  })
})

const fractions = (name: string) => {
  const { mean = [], outOf = 1 } = published.responses.series[name] ?? {}
  return mean.map((m) => m / outOf)
}
const squares = (ys: ReadonlyArray<number>, slope: number, centre: number) =>
  ys.reduce((sum, y, i) => sum + (y - 1 / (1 + Math.exp(slope * (i + 1 - centre)))) ** 2, 0)

describe('the logistic fits', () => {
  it.each([
    [`${agreeable}with`, 'agreeableness with', 1.40495071903, 3.14772727273],
    [`${agreeable}without`, 'agreeableness without', 3.52577530447, 2.58744394619],
    [`${hostile}with`, 'anti-immigration with', 0.547394925746, 7.125],
    [`${hostile}without`, 'anti-immigration without', 0.738345866234, 4.58904109589],
  ])('%s: no curve of a grid is nearer than the certified one, and half is crossed where it is', (of, name, b, half) => {
    expect(shown('equation (8)', 'steepness of the logistic fit', name)).toBe(String(b))
    expect(shown('equation (8)', 'half of the responses at i', name)).toBe(String(half))
    const ys = fractions(of)
    const k = ys.findIndex((y) => y < 0.5)
    const [before = 0, after = 0] = [ys[k - 1], ys[k]]
    expect(half).toBeCloseTo(k + (before - 0.5) / (before - after), 9)
    // The least sum with the slope b, over centres; then over all slopes.
    const best = (slope: number) => {
      let least = Number.POSITIVE_INFINITY
      for (let centre = 0; centre <= 12; centre += 0.01) least = Math.min(least, squares(ys, slope, centre))
      return least
    }
    const found = best(b)
    for (let slope = 0.05; slope < 12; slope += 0.05) expect(best(slope)).toBeGreaterThan(found - 3e-5)
    expect(best(b * 1.05)).toBeGreaterThan(found)
    expect(best(b / 1.05)).toBeGreaterThan(found)
  })
  it('recovers the steepness of exact logistic data', () => {
    const samples = Array.from({ length: 9 }, (_, i) => {
      const height = heightAt(
        { equation: 8, beta: Q.rational(3, 2), logInverseAlpha: Q.rational(6) },
        Q.rational(i),
        200,
      )
      return { x: Q.rational(i), y: O.isSome(height) ? height.value.least : Q.zero }
    })
    const found = steepness(samples, 96)
    expect(O.isSome(found) && toDecimal(found.value.least, 20, 'nearest')).toBe('1.5')
  })
  it('is refused for data that never fall below a half', () => {
    const flat = [1, 2, 3].map((x) => ({ x: Q.rational(x), y: Q.rational(3, 4) }))
    expect(steepness(flat, 96)).toEqual(O.none)
  })
})

describe('a certified zero', () => {
  const at = (x: number): I.Interval => I.fromRational(Q.rational(x), 96)
  const square = (x: I.Interval) => I.multiply(x, x, 96)
  const doubled = (x: I.Interval) => I.multiply(at(2), x, 96)
  /** x² − c and y − 1. */
  const parabola =
    (c: number): Field =>
    ([x, y]) =>
      O.some({
        value: [I.subtract(square(x), at(c), 96), I.subtract(y, I.one, 96)],
        derivative: { p: doubled(x), q: I.zero, r: I.one },
      })
  it('encloses the root of two', () => {
    const found = zeroNear(parabola(2), [at(1), at(7)], 96)
    const [x, y] = O.isSome(found) ? found.value : [I.zero, I.zero]
    expect(I.contains(square(x), Q.two)).toBe(true)
    expect(I.contains(y, Q.one)).toBe(true)
    expect(I.relativeAccuracy(x)).toBeGreaterThan(70)
  })
  it.each([
    ['no zero', -1],
    ['a double zero', 0],
  ])('is not claimed where there is %s', (_, c) => {
    expect(zeroNear(parabola(c), [at(1), at(7)], 96)).toEqual(O.none)
  })
})

describe('points under the curves', () => {
  const curves = {
    7: (beta: number, constant: number, n: number) => Math.log1p(Math.exp(constant - beta * n)),
    8: (beta: number, constant: number, n: number) => 1 / (1 + Math.exp(beta * n - constant)),
  }
  const parameters: ReadonlyArray<readonly [string, number, number, (i: number) => number]> = [
    ['first point at n = 0', 20, 60, (i) => i - 1],
    ['first point at n = 1', 20, 60, (i) => i],
    ['usual sentences 1, 3, 4', 20, 60, (i) => (i === 1 ? 1 : i + 1)],
    ['β = 5, log(1/α) = 30, the highest of the ranges', 5, 30, (i) => i],
  ]
  it.each(parameters)('%s: as many as in double precision', (reading, beta, constant, at) => {
    for (const equation of [7, 8] as const) {
      const counts = all.get(`equation (${equation})`)?.readings.find(({ name }) => name === reading)?.counts ?? []
      expect(counts.length).toBeGreaterThan(1)
      for (const { name, points, hold, holdWithAllowance } of counts) {
        const key = name.includes(' ') ? `chat/${name.replace(' ', '/')}` : agreeable + name
        const of = equation === 7 ? published.decay.series[key] : published.responses.series[key]
        const outOf = equation === 7 ? 1 : 32
        const excess = (of?.mean ?? []).map((m, i) => m / outOf - curves[equation](beta, constant, at(i + 1)))
        const allowed = (of?.error ?? []).map((e) => Math.max((2 * e) / outOf, equation === 7 ? 0 : 1 / 32))
        expect(points).toBe(10)
        expect(holdWithAllowance).toBe(excess.filter((x, i) => x <= (allowed[i] ?? 0)).length)
        // A fraction of 1 is above every sigmoid, by less than a double can tell.
        expect(hold).toBe(excess.filter((x, i) => x <= 0 && !(equation === 8 && of?.mean[i] === 32)).length)
      }
    }
  })
})
