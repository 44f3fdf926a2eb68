/** What is false in print, item by item, and what is true instead; computed from standings and fidelity. */
import type { Certificate, ClaimRecord } from '../certificate.js'
import { element, type Html } from './html.js'
import { instanceLine } from './instance.js'
import type { PageModel } from './model.js'
import { badge, counted } from './standing.js'

interface Named {
  readonly name: string
  readonly record: ClaimRecord
}
interface Item {
  readonly printed: string
  /** The claim that reads the item as it is printed. */
  readonly base: Named
  readonly all: ReadonlyArray<Named>
  readonly wrong: ReadonlyArray<Named>
}

const itemsOf = ({ certificate, texts }: PageModel): ReadonlyArray<Item> => {
  const replaced = new Set(Object.values(texts).flatMap(({ replaces }) => (replaces === null ? [] : [replaces.claim])))
  const groups = new Map<string, Array<Named>>()
  for (const [name, record] of Object.entries(certificate.claims))
    if (record.printed !== null) groups.set(record.printed, [...(groups.get(record.printed) ?? []), { name, record }])
  return [...groups].flatMap(([printed, all]) => {
    const [first] = [...all].sort((a, b) => a.name.length - b.name.length)
    if (first === undefined) return []
    const wrong = all.filter(
      ({ name, record }) =>
        replaced.has(name) ||
        (record.standing === 'refuted' && (record.fidelity === 'verbatim' || record.fidelity === 'clarified')),
    )
    return [{ printed, base: first, all, wrong }]
  })
}

/** Theorems first, then lemmas, definitions, and the rest. */
const kinds = ['Theorem', 'Lemma', 'Definition']
const rank = ({ base }: Item): number => {
  const at = kinds.findIndex((kind) => base.name.startsWith(kind))
  return at < 0 ? kinds.length : at
}

/** The item fails as it is printed, not only in another reading of it. */
const isFalse = ({ base, wrong }: Item): boolean => wrong.includes(base)

/** What is true instead: what replaces it; otherwise what else is proved of the item. */
const instead = ({ texts }: PageModel, item: Item, { name }: Named): ReadonlyArray<Named> => {
  const repairs = item.all.filter((other) => texts[other.name]?.replaces?.claim === name)
  if (repairs.length > 0) return repairs
  if (!isFalse(item)) return [item.base]
  const others = item.all.filter(
    ({ name: other }) => texts[other]?.replaces !== undefined && texts[other]?.replaces !== null,
  )
  return (others.length > 0 ? others : item.all).filter(({ record }) => record.standing === 'proved')
}

type Anchors = ReadonlyMap<string, string>
const link = (anchors: Anchors, name: string): Html => element('a', { href: `#${anchors.get(name) ?? ''}` }, name)

const entry = (model: PageModel, anchors: Anchors, item: Item, wrong: Named): Html => {
  const { record } = wrong
  const letters = model.texts[wrong.name]?.letters ?? {}
  const repairs = instead(model, item, wrong)
  const defects = repairs.flatMap(({ name }) => {
    const replaces = model.texts[name]?.replaces
    return replaces?.claim === wrong.name ? [replaces.defect] : []
  })
  return element(
    'li',
    {},
    element('h3', {}, link(anchors, wrong.name), ' ', badge(record.standing)),
    element('p', {}, record.title, '.'),
    defects.length === 0
      ? null
      : element('p', {}, element('span', { class: 'label' }, 'What is wrong '), defects.join('; '), '.'),
    record.counterexample === null
      ? null
      : element(
          'p',
          { class: 'line' },
          element('span', { class: 'label' }, 'It fails on '),
          instanceLine(record.statement.symbols, letters, record.counterexample),
          '.',
        ),
    repairs.length === 0
      ? null
      : element(
          'div',
          { class: 'instead' },
          element('p', { class: 'label' }, 'True instead'),
          element(
            'ul',
            {},
            repairs.map((repair) =>
              element(
                'li',
                {},
                link(anchors, repair.name),
                ' ',
                badge(repair.record.standing),
                element('br', {}),
                repair.record.title,
                '.',
              ),
            ),
          ),
        ),
  )
}

const list = (model: PageModel, anchors: Anchors, items: ReadonlyArray<Item>): Html =>
  element(
    'div',
    { class: 'cards' },
    items.map((item) =>
      element(
        'article',
        { class: 'card' },
        element('p', { class: 'label' }, item.printed),
        element(
          'ul',
          { class: 'entries' },
          item.wrong.map((wrong) => entry(model, anchors, item, wrong)),
        ),
      ),
    ),
  )

const standing = (claims: Certificate['claims'], kind: string): number =>
  Object.values(claims).filter((record) => record.standing === kind).length

export const falseInPrint = (model: PageModel, anchors: Anchors): Html => {
  const items = [...itemsOf(model)].sort((a, b) => rank(a) - rank(b))
  const [wrong, readings] = [items.filter(isFalse), items.filter((item) => !isFalse(item) && item.wrong.length > 0)]
  const { claims } = model.certificate
  const stand = items.length - wrong.length
  return element(
    'section',
    { id: 'false-in-print', 'aria-labelledby': 'false-in-print-title' },
    element('h2', { id: 'false-in-print-title' }, 'What is false in print, and what is true instead'),
    element(
      'p',
      { class: 'lead' },
      items.length === 0
        ? 'This certificate is about no printed statement.'
        : `${stand > items.length / 2 ? 'Most of the paper stands' : 'Part of the paper stands'}: of the ${counted(items.length, 'printed item')} stated here, ${stand} hold${stand === 1 ? 's' : ''} as read below, and ${standing(claims, 'proved')} of all ${Object.keys(claims).length} claims are proved, many in a sharper form than the print asks. ${wrong.length === 0 ? 'Nothing here is false as printed.' : `${counted(wrong.length, 'item')} ${wrong.length === 1 ? 'is' : 'are'} false as printed; each has an exact instance on which it fails, or asks the impossible, and beside it stands what is proved in its place.`}`,
    ),
    wrong.length === 0 ? null : list(model, anchors, wrong),
    readings.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, 'True as read here, and false in another reading'),
          list(model, anchors, readings),
        ),
  )
}
