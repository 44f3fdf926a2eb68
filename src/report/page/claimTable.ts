/** The table of all claims. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../../kernel/decimal.js'
import * as Q from '../../kernel/rational.js'
import type { ClaimRecord } from '../certificate.js'
import { element, type Html } from './html.js'
import type { PageModel } from './model.js'
import { badge, counted, kindOf, meanings, scrolling, signOf } from './standing.js'

export const instancesText = ({ standing, sampling }: ClaimRecord): string => {
  const inside = sampling.held + sampling.failed + sampling.unknown
  return standing === 'refuted'
    ? `fails on ${sampling.failed} of ${inside}`
    : `${sampling.held} of ${sampling.runs} hold`
}

export const misprintsText = ({ mutants }: ClaimRecord): string =>
  mutants.length === 0 ? '' : `${mutants.filter(({ objection }) => objection === null).length} of ${mutants.length}`

export const closestText = ({ closest }: ClaimRecord): string => {
  if (closest === null) return ''
  const slack = Q.read(closest.slack)
  if (O.isNone(slack)) return closest.slack
  return slack.value.num === 0n ? 'attained' : `slack ${toDecimal(slack.value, 2, 'up')}`
}

const heads = ['claim', 'standing', 'formal (Rocq)', 'instances', 'misprints', 'closest to the bound']

const rows = ({ certificate, formal }: PageModel, anchors: ReadonlyMap<string, string>, names: ReadonlyArray<string>) =>
  names.flatMap((name) => {
    const record = certificate.claims[name]
    if (record === undefined) return []
    return [
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          element('a', { href: `#${anchors.get(name) ?? ''}` }, name),
          element('span', { class: 'title' }, record.title),
        ),
        element('td', {}, badge(record.standing)),
        element('td', {}, formal[name] ?? '–'),
        element('td', {}, instancesText(record)),
        element('td', {}, misprintsText(record)),
        element('td', {}, closestText(record)),
      ),
    ]
  })

const table = (
  model: PageModel,
  anchors: ReadonlyMap<string, string>,
  names: ReadonlyArray<string>,
  what: string,
): Html =>
  scrolling(
    what,
    element(
      'table',
      { class: 'claims' },
      element('caption', {}, what),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element('tbody', {}, rows(model, anchors, names)),
    ),
  )

/** Every claim as one mark, in the order of the theory. */
export const glance = ({ certificate: { claims } }: PageModel, anchors: ReadonlyMap<string, string>): Html =>
  element(
    'ol',
    { class: 'glance', 'aria-label': 'All claims at a glance' },
    Object.entries(claims).map(([name, { standing }]) =>
      element(
        'li',
        {},
        element(
          'a',
          {
            class: kindOf(standing),
            href: `#${anchors.get(name) ?? ''}`,
            title: `${name}: ${standing}`,
            'aria-label': `${name}: ${standing}`,
          },
          element('span', { 'aria-hidden': 'true' }, signOf(standing)),
        ),
      ),
    ),
  )

/** The signs that occur, with what they mean. */
export const legend = ({ certificate: { claims } }: PageModel): Html => {
  const kinds = Object.values(claims).map(({ standing }) => kindOf(standing))
  return element(
    'ul',
    { class: 'legend' },
    meanings.flatMap(([standing, meaning]) => {
      const n = kinds.filter((kind) => kind === kindOf(standing)).length
      return n === 0 ? [] : [element('li', {}, badge(standing), ` ${n}: ${meaning}`)]
    }),
  )
}

export const claimTable = (model: PageModel, anchors: ReadonlyMap<string, string>): Html => {
  const names = Object.keys(model.certificate.claims)
  const isPrinted = (name: string) => {
    const fidelity = model.certificate.claims[name]?.fidelity
    return fidelity !== 'ours'
  }
  const [printed, ours] = [names.filter(isPrinted), names.filter((name) => !isPrinted(name))]
  return element(
    'section',
    { id: 'claims', 'aria-labelledby': 'claims-title' },
    element('h2', { id: 'claims-title' }, 'The claims'),
    legend(model),
    printed.length === 0
      ? null
      : table(model, anchors, printed, `Printed, or repairing what is printed: ${counted(printed.length, 'claim')}`),
    ours.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `Not in print, around it and beyond it: ${counted(ours.length, 'claim')}`),
          table(model, anchors, ours, 'Claims that are not in print'),
        ),
  )
}
