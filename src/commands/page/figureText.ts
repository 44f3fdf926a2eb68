/** A reported figure for a page: what it says, the numbers found, and the measured points beside what is claimed of them. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../../kernel/decimal.js'
import * as Q from '../../kernel/rational.js'
import { type Curve, heightAt } from '../../measurement/curve.js'
import type { Measurements, Point } from '../../measurement/data.js'
import type { Expectation, Figure } from '../../measurement/figure.js'
import { numberLines } from '../../measurement/figureText.js'
import { over, pointsOf } from '../../measurement/points.js'
import type { Recomputed } from '../../measurement/recompute.js'
import type { Axis, Points, Statistic } from '../../measurement/statistic.js'
import type { FigureText, Plot } from '../../report/page/model.js'

const number = (q: Q.Rational): number => Number(toDecimal(q, 8, 'nearest'))

const upwards: Readonly<Record<Points['of'], string>> = {
  divergence: 'KL(P₋‖P₊) in nats',
  'variance per sentence': 'variance per sentence',
  decay: 'KL(P₋‖P) in nats',
  'i · decay': 'i · KL(P₋‖P) in nats',
  responses: 'part of the responses',
}
const isByPrefix = (of: Points['of']): boolean => of === 'decay' || of === 'i · decay' || of === 'responses'

const drawn = (name: string, points: ReadonlyArray<Point>): Plot['series'][number] => ({
  name,
  points: points.map(({ at, mean, error }) => ({ x: number(at), y: number(mean), error: number(error) })),
})

/** The series that a statistic reads. */
const read = (statistic: Statistic): ReadonlyArray<Points> =>
  statistic._tag === 'quotient'
    ? statistic.of.flatMap(read)
    : statistic._tag === 'root'
      ? read(statistic.of)
      : [statistic.points]

/** A level that bounds points one by one: of the least or greatest of one series. */
const levelsOf = (expectation: Expectation, of: ReadonlyArray<Statistic>): Plot['levels'] =>
  'value' in expectation && of.some(({ _tag }) => _tag === 'least' || _tag === 'greatest')
    ? [{ name: Q.show(expectation.value), y: number(expectation.value) }]
    : []

const kinds = (points: ReadonlyArray<Points>): ReadonlyArray<ReadonlyArray<Points>> =>
  [...new Set(points.map(({ of }) => of))].map((kind) => {
    const names = new Map(points.flatMap((one) => (one.of === kind ? [[one.name, one] as const] : [])))
    return [...names.values()]
  })

const seriesPlots = (data: Measurements, points: ReadonlyArray<Points>, levels: Plot['levels']): ReadonlyArray<Plot> =>
  kinds(points).flatMap((same, i) => {
    const [first] = same
    if (first === undefined) return []
    return [
      {
        across: isByPrefix(first.of) ? 'measured prefix i' : 'sentences n',
        up: upwards[first.of],
        series: same.map((one) => drawn(one.name, pointsOf(data, one))),
        curves: [],
        levels: i === 0 ? levels : [],
      },
    ]
  })

/** The curve in tenths of a sentence. */
const curvePoints = (curve: Curve, most: number): Plot['curves'][number]['points'] =>
  Array.from({ length: 10 * most + 1 }, (_, i) => Q.rational(i, 10)).flatMap((n) => {
    const height = heightAt(curve, n, 32)
    return O.isSome(height) ? [{ x: number(n), y: number(height.value.least) }] : []
  })

/** Sums of the first points; their errors at most add up. */
const sums = (points: ReadonlyArray<Point>): ReadonlyArray<Point> => {
  let [mean, error] = [Q.zero, Q.zero]
  return points.map((point) => {
    mean = Q.add(mean, point.mean)
    error = Q.add(error, point.error)
    return { at: point.at, mean, error }
  })
}

const axisName = (axis: Axis): string => (axis === 'usual sentences' ? 'sentences that the prefix usually has' : axis)

type Inequalities = Extract<Figure, { readonly _tag: 'inequality' }>
const inequalityPlots = (data: Measurements, { readings }: Inequalities): ReadonlyArray<Plot> =>
  readings.flatMap(({ name, inequalities }): ReadonlyArray<Plot> => {
    const [first] = inequalities.map(({ inequality }) => inequality)
    if (first === undefined) return []
    const series = inequalities.map(({ inequality }) => {
      const measured = pointsOf(data, inequality.points)
      return drawn(
        inequality.points.name,
        inequality._tag === 'under' ? over(data, measured, inequality.axis) : sums(measured),
      )
    })
    if (first._tag === 'totalAtMost')
      return [
        {
          across: 'measured prefix i',
          up: `Σ ${upwards[first.points.of]}, up to i`,
          series,
          curves: [],
          levels: [{ name: Q.show(first.most), y: number(first.most) }],
        },
      ]
    const most = Math.max(...series.flatMap(({ points }) => points.map(({ x }) => x)))
    return [
      {
        across: `n: ${name.startsWith('β') ? axisName(first.axis) : name}`,
        up: upwards[first.points.of],
        series,
        curves: [
          {
            name: `equation (${first.curve.equation}) with β = ${Q.show(first.curve.beta)}, log(1/α) = ${Q.show(first.curve.logInverseAlpha)}`,
            points: curvePoints(first.curve, Math.ceil(most)),
          },
        ],
        levels: [],
      },
    ]
  })

/** The numbers of a line stand in one line of the page, whatever its width. */
const unbroken = 10_000

export const figureText = (data: Measurements, recomputed: Recomputed): FigureText => {
  const { figure } = recomputed
  const statistics = [
    ...(figure._tag === 'number' ? figure.readings.flatMap(({ numbers }) => numbers) : []),
    ...figure.beside.flatMap(({ numbers }) => numbers),
  ].map(({ statistic }) => statistic)
  const plots =
    figure._tag === 'inequality'
      ? inequalityPlots(data, figure)
      : seriesPlots(data, statistics.flatMap(read), levelsOf(figure.expectation, statistics))
  return {
    where: figure.where,
    says: figure.says,
    found: numberLines(recomputed, unbroken).map((line) => line.trim()),
    doesNotSay: figure.doesNotSay,
    plots,
  }
}
