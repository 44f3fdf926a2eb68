/** Measured points with their error bars, beside a level or a curve that is claimed of them. */
import { element, type Html } from './html.js'
import type { Plot } from './model.js'
import { scrolling } from './standing.js'

const [width, height, left, right, top, bottom] = [460, 280, 48, 14, 16, 40]

/** About five round steps from 0. */
const stepFor = (most: number): number => {
  const rough = most / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power
}
const ticks = (most: number, step: number): ReadonlyArray<number> =>
  Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => Math.round(i * step * 1e6) / 1e6)

const fixed = (n: number): string => String(Math.round(n * 10) / 10)

/** Marks that differ in shape as well as in colour. */
const shapes: ReadonlyArray<(x: number, y: number) => string> = [
  (x, y) => `M${fixed(x - 3.6)} ${fixed(y)}a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z`,
  (x, y) => `M${fixed(x - 3.4)} ${fixed(y - 3.4)}h6.8v6.8h-6.8Z`,
  (x, y) => `M${fixed(x)} ${fixed(y - 4.4)}l4.4 7.6h-8.8Z`,
  (x, y) => `M${fixed(x)} ${fixed(y - 4.8)}l4.8 4.8l-4.8 4.8l-4.8 -4.8Z`,
  (x, y) => `M${fixed(x)} ${fixed(y + 4.4)}l4.4 -7.6h-8.8Z`,
]
const shape = (i: number): ((x: number, y: number) => string) => shapes[i % shapes.length] ?? ((x, y) => `M${x} ${y}`)
const tone = (i: number): string => `series s${i % 6}`

const heightOf = ({ series, levels, curves }: Plot): number => {
  const measured = series.flatMap(({ points }) => points.map(({ y, error }) => y + error))
  const most = Math.max(0, ...measured, ...levels.map(({ y }) => y))
  const curved = Math.max(0, ...curves.flatMap(({ points }) => points.map(({ y }) => y)))
  return Math.max(most * 1.06, Math.min(curved, most * 2)) || 1
}

const legend = ({ series, curves, levels }: Plot): Html =>
  element(
    'ul',
    { class: 'key' },
    series.map(({ name }, i) =>
      element(
        'li',
        {},
        element(
          'svg',
          { width: 14, height: 14, 'aria-hidden': 'true' },
          element('path', { class: tone(i), d: shape(i)(7, 7) }),
        ),
        ` ${name}`,
      ),
    ),
    [...curves.map(({ name }) => name), ...levels.map(({ name }) => `printed: ${name}`)].map((name) =>
      element(
        'li',
        {},
        element(
          'svg',
          { width: 20, height: 14, 'aria-hidden': 'true' },
          element('line', { class: 'claimed', x1: 0, x2: 20, y1: 7, y2: 7 }),
        ),
        ` ${name}`,
      ),
    ),
  )

export const measurementPlot = (plot: Plot): Html => {
  const { series, curves, levels, across, up } = plot
  const all = series.flatMap(({ points }) => points)
  const widest = Math.max(1, ...all.map(({ x }) => x))
  const tallest = heightOf(plot)
  const x = (n: number): number => left + ((width - left - right) * n) / (widest * 1.03)
  const y = (n: number): number => top + (height - top - bottom) * (1 - n / tallest)
  const [xStep, yStep] = [Math.max(1, stepFor(widest)), stepFor(tallest)]
  const label = `${up} against ${across}: ${series
    .map(
      ({ name, points }) =>
        `${name} from ${points[0]?.y.toPrecision(3) ?? ''} to ${points[points.length - 1]?.y.toPrecision(3) ?? ''}`,
    )
    .join('; ')}.`
  return element(
    'figure',
    { class: 'measured' },
    scrolling(
      label,
      element(
        'svg',
        { class: 'plot', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, width, height },
        ticks(tallest, yStep).map((t) => [
          element('line', { class: 'grid', x1: left, x2: width - right, y1: fixed(y(t)), y2: fixed(y(t)) }),
          element('text', { class: 'faint', x: left - 6, y: fixed(y(t) + 4), 'text-anchor': 'end' }, String(t)),
        ]),
        ticks(widest, xStep).map((t) =>
          element(
            'text',
            { class: 'faint', x: fixed(x(t)), y: height - bottom + 17, 'text-anchor': 'middle' },
            String(t),
          ),
        ),
        element(
          'text',
          { class: 'faint', x: (left + width - right) / 2, y: height - 6, 'text-anchor': 'middle' },
          across,
        ),
        levels.map(({ y: level }) =>
          element('line', { class: 'claimed', x1: left, x2: width - right, y1: fixed(y(level)), y2: fixed(y(level)) }),
        ),
        curves.map(({ points }) => {
          const visible = points.filter((point) => point.y <= tallest)
          return element('path', {
            class: 'claimed',
            d: visible.map((point, i) => `${i === 0 ? 'M' : 'L'}${fixed(x(point.x))} ${fixed(y(point.y))}`).join(''),
          })
        }),
        series.map(({ name, points }, i) =>
          points.map((point) => [
            point.error === 0
              ? null
              : element('line', {
                  class: `${tone(i)} error`,
                  x1: fixed(x(point.x)),
                  x2: fixed(x(point.x)),
                  y1: fixed(y(point.y - point.error)),
                  y2: fixed(y(point.y + point.error)),
                }),
            element(
              'path',
              { class: tone(i), d: shape(i)(x(point.x), y(point.y)) },
              element('title', {}, `${name}, ${point.x}: ${point.y.toPrecision(4)} ± ${point.error.toPrecision(2)}`),
            ),
          ]),
        ),
      ),
    ),
    element('figcaption', {}, element('strong', {}, up), legend(plot)),
  )
}
