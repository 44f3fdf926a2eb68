/** Standings and verdicts for the eye: a word, a sign and a class, so that colour is never all. */
import { type Child, element, type Html } from './html.js'

/** The class of a standing: "proved given {…}" is one kind. */
export const kindOf = (standing: string): string =>
  standing.startsWith('proved given') ? 'given' : /^[a-z]+$/.test(standing) ? standing : 'open'

const signs: Readonly<Record<string, string>> = {
  proved: '✓',
  given: '✓?',
  refuted: '✗',
  sampled: '≈',
  open: '?',
  contradicted: '‼',
}
export const signOf = (standing: string): string => signs[kindOf(standing)] ?? '?'

export const badge = (standing: string): Html =>
  element(
    'span',
    { class: `badge ${kindOf(standing)}` },
    element('span', { 'aria-hidden': 'true' }, signOf(standing)),
    ' ',
    standing,
  )

export const meanings: ReadonlyArray<readonly [string, string]> = [
  ['proved', 'a proof was accepted, and uses no unproved fact'],
  ['proved given', 'its proof cites claims that are not proved'],
  ['refuted', 'on an exact instance every hypothesis holds and the conclusion fails'],
  ['sampled', 'no proof, and no failure on the instances tried'],
  ['open', 'neither'],
  ['contradicted', 'a proof and a counterexample: the checker would be wrong'],
]

/** The kind of a verdict on a reported figure. */
export const verdictKind = (verdict: string): string =>
  verdict === 'reproduced' ? 'proved' : verdict === 'roughly' ? 'sampled' : verdict === 'undecided' ? 'open' : 'refuted'

export const verdictBadge = (verdict: string): Html =>
  element(
    'span',
    { class: `badge ${verdictKind(verdict)}` },
    element('span', { 'aria-hidden': 'true' }, signs[verdictKind(verdict)] ?? '?'),
    ' ',
    verdict,
  )

/** A number and what it counts. */
export const counted = (n: number, what: string, plural = `${what}s`): string => `${n} ${n === 1 ? what : plural}`
export const scrolling = (label: string, ...children: ReadonlyArray<Child>): Html =>
  element('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 }, ...children)
