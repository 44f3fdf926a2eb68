/** The dependency graph laid out: each of its connected parts by itself, drawn by Graphviz from the names alone. */
import { Graphviz } from '@hpcc-js/wasm-graphviz'

/** A claim, and one whose proof cites it or that repairs it. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly kind: 'cited' | 'repaired'
}
export interface Placed {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** A connected part in points, the origin at the top left. */
export interface Part {
  readonly width: number
  readonly height: number
  readonly nodes: ReadonlyArray<Placed>
  /** Bézier curves: a start and three points for each bend. */
  readonly arrows: ReadonlyArray<Arrow & { readonly points: ReadonlyArray<readonly [number, number]> }>
}

/** The connected parts, the largest first; names in their given order. */
export const partsOf = (
  names: ReadonlyArray<string>,
  arrows: ReadonlyArray<Arrow>,
): ReadonlyArray<ReadonlyArray<string>> => {
  const part = new Map(names.map((name, i) => [name, i]))
  for (const _ of names)
    for (const { from, to } of arrows) {
      const least = Math.min(part.get(from) ?? 0, part.get(to) ?? 0)
      part.set(from, least)
      part.set(to, least)
    }
  const groups = [...new Set(part.values())].map((of) => names.filter((name) => part.get(name) === of))
  return groups.sort((a, b) => b.length - a.length)
}

const nodeWidth = (name: string): number => 7 * [...name].length + 52
export const nodeHeight = 28
const inch = 72

const quoted = (name: string): string => `"${name.replaceAll(/["\\]/g, '\\$&')}"`

const describe = (names: ReadonlyArray<string>, arrows: ReadonlyArray<Arrow>): string =>
  [
    'digraph { rankdir=LR; ranksep=0.45; nodesep=0.12; node [shape=box, fixedsize=true, label=""];',
    ...names.map(
      (name, i) => `n${i} [width=${(nodeWidth(name) / inch).toFixed(3)}, height=${(nodeHeight / inch).toFixed(3)}];`,
    ),
    ...arrows.map(
      ({ from, to, kind }, i) =>
        `n${names.indexOf(from)} -> n${names.indexOf(to)} [id=${quoted(`${i}`)}, style=${kind === 'cited' ? 'solid' : 'dashed'}];`,
    ),
    '}',
  ].join('\n')

/** What `dot -Tplain` says: a graph line, then nodes and edges by name, lengths in inches, the origin at the bottom left. */
const read = (plain: string, names: ReadonlyArray<string>, arrows: ReadonlyArray<Arrow>): Part => {
  const lines = plain.split('\n').map((line) => line.split(' '))
  const [, , w = '0', h = '0'] = lines.find(([what]) => what === 'graph') ?? []
  const [width, height] = [Number(w) * inch, Number(h) * inch]
  const across = (x: string | undefined): number => Math.round(Number(x) * inch * 10) / 10
  const down = (y: string | undefined): number => Math.round((height - Number(y) * inch) * 10) / 10
  const indexOf = (id: string | undefined): number => Number((id ?? '').slice(1))
  const taken = new Set<number>()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: lines.flatMap(([what, id, x, y]) => {
      const name = what === 'node' ? names[indexOf(id)] : undefined
      return name === undefined ? [] : [{ name, x: across(x), y: down(y), width: nodeWidth(name), height: nodeHeight }]
    }),
    arrows: lines.flatMap(([what, tail, head, n, ...rest]) => {
      if (what !== 'edge') return []
      const [from, to] = [names[indexOf(tail)], names[indexOf(head)]]
      const i = arrows.findIndex((arrow, j) => !taken.has(j) && arrow.from === from && arrow.to === to)
      const arrow = arrows[i]
      if (arrow === undefined) return []
      taken.add(i)
      const points = Array.from({ length: Number(n) }, (_, k) => [across(rest[2 * k]), down(rest[2 * k + 1])] as const)
      return [{ ...arrow, points }]
    }),
  }
}

export const layout = async (
  parts: ReadonlyArray<ReadonlyArray<string>>,
  arrows: ReadonlyArray<Arrow>,
): Promise<ReadonlyArray<Part>> => {
  if (parts.length === 0) return []
  const graphviz = await Graphviz.load()
  return parts.map((names) => {
    const inside = arrows.filter(({ from }) => names.includes(from))
    return read(graphviz.layout(describe(names, inside), 'plain', 'dot'), names, inside)
  })
}
