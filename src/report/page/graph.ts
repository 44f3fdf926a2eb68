/** The dependency graph: of each claim its statement and its proof, by two marks; arrows to the claims that rest on it. */
import type { ClaimRecord } from '../certificate.js'
import { element, type Html, join } from './html.js'
import { type Arrow, layout, type Part, partsOf } from './layout.js'
import type { PageModel } from './model.js'
import { counted, kindOf, scrolling, signOf } from './standing.js'

/** Cited claims that the certificate has, and printed claims with what repairs them. */
export const arrowsOf = ({ certificate: { claims }, texts }: PageModel): ReadonlyArray<Arrow> =>
  Object.entries(claims).flatMap(([name, { proof }]): ReadonlyArray<Arrow> => {
    const replaced = texts[name]?.replaces?.claim
    return [
      ...proof.uses.flatMap((from) =>
        Object.hasOwn(claims, from) && from !== name ? [{ from, to: name, kind: 'cited' } as const] : [],
      ),
      ...(replaced !== undefined && Object.hasOwn(claims, replaced) && !proof.uses.includes(replaced)
        ? [{ from: replaced, to: name, kind: 'repaired' } as const]
        : []),
    ]
  })

/** What backs a standing: a proof checked here, also by Rocq, an instance, or nothing but sampling. */
export const backing = (
  { proof, counterexample }: ClaimRecord,
  formal: string | undefined,
): { readonly kind: string; readonly says: string } => {
  const inRocq = formal === 'proved' || formal === 'refuted'
  if (proof.accepted)
    return inRocq
      ? { kind: 'both', says: 'proof accepted here and in Rocq' }
      : { kind: 'here', says: 'proof accepted here' }
  if (counterexample !== null)
    return inRocq
      ? { kind: 'both', says: 'counterexample decided here, refuted in Rocq' }
      : { kind: 'here', says: 'counterexample decided here' }
  return { kind: 'none', says: 'no proof' }
}

const rounded = (n: number): string => String(Math.round(n * 10) / 10)

/** Statement: a disc with the sign of its standing. Proof: a square, full, half or empty. */
const node =
  ({ certificate: { claims }, formal }: PageModel, anchors: ReadonlyMap<string, string>) =>
  ({ name, x, y, width, height }: Part['nodes'][number]): ReadonlyArray<Html> => {
    const record = claims[name]
    if (record === undefined) return []
    const { kind, says } = backing(record, formal[name])
    const [left, top] = [x - width / 2, y - height / 2]
    return [
      element(
        'a',
        { href: `#${anchors.get(name) ?? ''}`, class: `node ${kindOf(record.standing)}` },
        element('title', {}, `${name}: ${record.standing}, ${says}`),
        element('rect', { class: 'box', x: rounded(left), y: rounded(top), width: rounded(width), height, rx: 6 }),
        element('circle', { class: 'statement', cx: rounded(left + 14), cy: rounded(y), r: 7.5 }),
        element(
          'text',
          { class: 'sign', x: rounded(left + 14), y: rounded(y + 3.6), 'text-anchor': 'middle' },
          signOf(record.standing),
        ),
        element('rect', { class: 'proof', x: rounded(left + 25), y: rounded(y - 5.5), width: 11, height: 11 }),
        kind === 'none'
          ? null
          : element('rect', {
              class: 'filled',
              x: rounded(left + 25),
              y: rounded(kind === 'both' ? y - 5.5 : y),
              width: 11,
              height: kind === 'both' ? 11 : 5.5,
            }),
        element('text', { x: rounded(left + 42), y: rounded(y + 4.2) }, name),
      ),
    ]
  }

const curve = (points: ReadonlyArray<readonly [number, number]>): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : i === 1 ? 'C' : ' '}${rounded(x)} ${rounded(y)}`).join('')

/** The head of an arrow, turned as the last bend is. */
const head = (points: ReadonlyArray<readonly [number, number]>): string => {
  const [[x1, y1] = [0, 0], [x, y] = [0, 0]] = points.slice(-2)
  const length = Math.hypot(x - x1, y - y1) || 1
  const [ux, uy] = [(x - x1) / length, (y - y1) / length]
  const corner = (side: number) => `${rounded(x - 1 * ux - 3 * side * uy)} ${rounded(y - 1 * uy + 3 * side * ux)}`
  return `M${rounded(x + 7 * ux)} ${rounded(y + 7 * uy)}L${corner(1)}L${corner(-1)}Z`
}

const drawing = (model: PageModel, anchors: ReadonlyMap<string, string>, part: Part): Html => {
  const label = `How ${counted(part.nodes.length, 'claim')} rest on each other; the same is said in words below.`
  return element(
    'svg',
    {
      class: 'graph',
      role: 'group',
      'aria-label': label,
      viewBox: `-4 -4 ${part.width + 8} ${part.height + 8}`,
      width: part.width + 8,
      height: part.height + 8,
    },
    part.arrows.map(({ points, kind }) => [
      element('path', { class: `arrow ${kind}`, d: curve(points) }),
      element('path', { class: `head ${kind}`, d: head(points) }),
    ]),
    part.nodes.map(node(model, anchors)),
  )
}

const inWords = (
  arrows: ReadonlyArray<Arrow>,
  anchors: ReadonlyMap<string, string>,
  parts: ReadonlyArray<ReadonlyArray<string>>,
): Html => {
  const link = (name: string) => element('a', { href: `#${anchors.get(name) ?? ''}` }, name)
  return element(
    'details',
    {},
    element('summary', {}, 'The same in words'),
    element(
      'ul',
      { class: 'words' },
      parts.flat().flatMap((name) => {
        const uses = arrows.filter(({ to, kind }) => to === name && kind === 'cited').map(({ from }) => link(from))
        const repairs = arrows
          .filter(({ to, kind }) => to === name && kind === 'repaired')
          .map(({ from }) => link(from))
        return uses.length + repairs.length === 0
          ? []
          : [
              element(
                'li',
                {},
                link(name),
                uses.length === 0 ? null : [' cites ', join(uses, ', ')],
                repairs.length === 0 ? null : [uses.length === 0 ? ' repairs ' : ', and repairs ', join(repairs, ', ')],
              ),
            ]
      }),
    ),
  )
}

export const graph = async (model: PageModel, anchors: ReadonlyMap<string, string>): Promise<Html> => {
  const arrows = arrowsOf(model)
  const names = Object.keys(model.certificate.claims)
  const parts = partsOf(names, arrows)
  const joined = parts.filter((part) => part.length > 1)
  const alone = parts.flatMap((part) => (part.length === 1 ? part : []))
  const drawn = await layout(joined, arrows)
  const [large, small] = [drawn.filter(({ nodes }) => nodes.length > 5), drawn.filter(({ nodes }) => nodes.length <= 5)]
  return element(
    'section',
    { id: 'graph', 'aria-labelledby': 'graph-title', class: 'wide' },
    element('h2', { id: 'graph-title' }, 'What rests on what'),
    element(
      'p',
      { class: 'lead' },
      'An arrow leads from a claim to one whose proof cites it, a dashed one from what is wrong to what repairs it. Each claim has two marks: its statement, by the sign of its standing, and its proof, a square that is half full when it was accepted here, full when Rocq accepted it too, and empty when there is none.',
    ),
    large.map((part) => scrolling('dependency graph', drawing(model, anchors, part))),
    small.length === 0
      ? null
      : element(
          'div',
          { class: 'parts' },
          small.map((part) => scrolling('part of the dependency graph', drawing(model, anchors, part))),
        ),
    alone.length === 0
      ? null
      : element(
          'p',
          { class: 'alone' },
          'By themselves: ',
          join(
            alone.map((name) => element('a', { href: `#${anchors.get(name) ?? ''}` }, name)),
            ', ',
          ),
          '.',
        ),
    inWords(arrows, anchors, joined),
  )
}
