/**
 * How the generated instances fared, family by family: where there is a bound to measure against, one dot a decade of the
 * relative slack, its area the number of instances; otherwise a bar of those on which the claim held and failed.
 */
import type { ClaimRecord } from '../certificate.js'
import { element, type Html } from './html.js'
import { counted, scrolling } from './standing.js'

/** The decades as the certificate names them, from the bound away. */
const bins: ReadonlyArray<string> = ['0', '<1e-16', ...Array.from({ length: 17 }, (_, i) => `1e${i - 16}`)]
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const power = (e: number): string =>
  `10${e < 0 ? '⁻' : ''}${[...String(Math.abs(e))].map((d) => superscripts[Number(d)] ?? '').join('')}`
const binText = (bin: string): string => {
  if (bin === '0') return 'with equality'
  if (bin === '<1e-16') return `below ${power(-16)}`
  const e = Number(bin.slice(2))
  return e === 0 ? 'of 1 or more' : `from ${power(e)} to ${power(e + 1)}`
}

const [left, column, row, top] = [216, 22, 26, 34]
const width = left + column * (bins.length + 1) + 12
const at = (i: number): number => left + column * (i + 1.5)
const y = (i: number): number => top + row * (i + 0.5)

const short = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name)

type Families = ClaimRecord['sampling']['families']

const frame = (rows: number, label: string, ...inner: ReadonlyArray<Html | ReadonlyArray<Html>>): Html =>
  scrolling(
    label,
    element(
      'svg',
      {
        class: 'plot',
        role: 'img',
        'aria-label': label,
        viewBox: `0 0 ${width} ${top + row * rows + 8}`,
        width,
        height: top + row * rows + 8,
      },
      ...inner,
    ),
  )

const names = (families: Families): ReadonlyArray<Html> =>
  Object.entries(families).map(([name, { inside }], i) =>
    element(
      'text',
      { class: 'name', x: left - 10, y: y(i) + 4 },
      `${short(name)} `,
      element('tspan', { class: 'faint' }, `${inside}`),
    ),
  )

const dots = (families: Families): Html => {
  const entries = Object.entries(families)
  const most = Math.max(1, ...entries.flatMap(([, { slacks, failed }]) => [...Object.values(slacks), failed]))
  const radius = (n: number): string => Math.max(2, 11 * Math.sqrt(n / most)).toFixed(1)
  const total = entries.reduce((sum, [, { slacks }]) => sum + Object.values(slacks).reduce((a, b) => a + b, 0), 0)
  const attained = entries.reduce((sum, [, { slacks }]) => sum + (slacks['0'] ?? 0), 0)
  const failed = entries.reduce((sum, [, family]) => sum + family.failed, 0)
  const label = `Relative slack of ${counted(total, 'instance')} by family: ${attained} with equality, ${failed} beyond the bound.`
  const bottom = top + row * entries.length
  return frame(
    entries.length,
    label,
    element('line', { class: 'bound', x1: at(0), x2: at(0), y1: top - 4, y2: bottom }),
    element('use', { href: `#${scaleId}` }),
    failed === 0 ? [] : [element('text', { class: 'strong refuted mid', x: at(-1) - 4, y: top - 12 }, 'fails')],
    names(families),
    entries.flatMap(([family, { slacks, failed: lost }], i) => [
      ...(lost === 0
        ? []
        : [
            element('path', {
              class: 'cross',
              d: `M${at(-1) - 5} ${y(i) - 5}l10 10m0 -10l-10 10`,
              'aria-label': `${family}: fails on ${lost}`,
            }),
          ]),
      ...bins.flatMap((bin, j) => {
        const n = slacks[bin] ?? 0
        return n === 0
          ? []
          : [
              element(
                'circle',
                { class: j === 0 ? 'attained' : null, cx: at(j), cy: y(i), r: radius(n) },
                element('title', {}, `${n} ${binText(bin)}`),
              ),
            ]
      }),
    ]),
  )
}

const bars = (families: Families): Html => {
  const entries = Object.entries(families)
  const most = Math.max(1, ...entries.map(([, { inside }]) => inside))
  const room = width - left - 12
  const size = (n: number): number => Math.round((room * n) / most)
  const failed = entries.reduce((sum, [, family]) => sum + family.failed, 0)
  const total = entries.reduce((sum, [, family]) => sum + family.inside, 0)
  return frame(
    entries.length,
    `${counted(total, 'instance')} by family, of which the claim fails on ${failed}.`,
    names(families),
    entries.flatMap(([, { inside, failed: lost }], i) => [
      element('rect', { class: 'held', x: left, y: y(i) - 7, width: size(inside - lost), height: 14 }),
      element('rect', { class: 'lost', x: left + size(inside - lost), y: y(i) - 7, width: size(lost), height: 14 }),
    ]),
  )
}

const scaleId = 'decades'
/** What all these plots have in common, drawn once and referred to: a line and a number every four decades, and the bound. */
export const decades = (): Html =>
  element(
    'svg',
    { width: 0, height: 0, 'aria-hidden': 'true' },
    element(
      'defs',
      {},
      element(
        'g',
        { id: scaleId },
        bins.flatMap((bin, i) => {
          const e = bin.startsWith('1e') ? Number(bin.slice(2)) : null
          return e === null || e % 4 !== 0
            ? []
            : [
                element('path', { class: 'grid', d: `M${at(i) - column / 2} ${top}v2000` }),
                element('text', { class: 'decade', x: at(i) - column / 2, y: top - 12 }, power(e)),
              ]
        }),
        element('text', { class: 'equality', x: at(0), y: top - 12 }, 'equal'),
      ),
    ),
  )

/** The plot, with a line that says how to read it. */
export const slackPlot = ({ sampling, closest }: ClaimRecord): Html => {
  const { families } = sampling
  if (Object.keys(families).length === 0) return element('p', {}, 'No instances were tried.')
  const isMeasured = Object.values(families).some(({ slacks }) => Object.keys(slacks).length > 0)
  return element(
    'figure',
    {},
    isMeasured ? dots(families) : bars(families),
    element(
      'figcaption',
      {},
      isMeasured
        ? `Each row a family of instances, with how many met the hypotheses; each dot a decade of the relative slack (right − left)/max(|left|, |right|), its area the number of instances. At the line on the left the bound is attained${closest === null ? '' : `; the nearest instance is of the family “${closest.family}”`}.`
        : 'Each bar a family of instances that met the hypotheses, hollow where the claim failed. An equation, or a conclusion with a quantifier, has no single slack to measure.',
    ),
  )
}
