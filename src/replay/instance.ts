/** Instances as they are stored: numbers "n/d", models by their rows, all checked for what their sorts promise. */
import * as F from './fraction.js'
import { Refusal } from './text.js'

type Row = ReadonlyMap<string, F.Fraction>
export type Model =
  | {
      readonly start: string
      readonly states: ReadonlyMap<string, { readonly next: Row; readonly to: ReadonlyMap<string, string> }>
    }
  | { readonly alpha: F.Fraction; readonly minus: Model; readonly plus: Model }
export interface Component {
  readonly weight: F.Fraction
  readonly model: Model
}
export type Letters = Readonly<Record<string, unknown>>

/** What the sorts promise does not hold of the value. */
class IllFormed extends Error {}
const must = (holds: boolean): void => {
  if (!holds) throw new IllFormed()
}
const refuse = (what: string): never => {
  throw new Refusal(`${what} in a stored instance`)
}
const entries = (json: unknown): ReadonlyArray<readonly [string, unknown]> =>
  typeof json !== 'object' || json === null ? refuse('an object is missing') : Object.entries(json)
const field = (json: unknown, name: string): unknown => new Map(entries(json)).get(name)
const list = (json: unknown): ReadonlyArray<unknown> => (Array.isArray(json) ? json : refuse('a list is missing'))
const text = (json: unknown): string => (typeof json === 'string' ? json : refuse('a text is missing'))
const number = (json: unknown): F.Fraction =>
  F.readFraction(json) ?? refuse(`${JSON.stringify(json)} is not a rational "n/d"`)
const natural = (json: unknown): number => {
  must(Number.isSafeInteger(json) && (json as number) >= 0)
  return json as number
}

/** Nonnegative numbers that sum to 1. */
const distribution = (numbers: ReadonlyArray<F.Fraction>): void => {
  must(numbers.every(({ n }) => n >= 0n))
  const { n, d } = numbers.reduce(F.add, F.zero)
  must(n === d)
}
const row = (json: unknown): Row => {
  const next = new Map(entries(json).map(([x, p]) => [x, number(p)]))
  distribution([...next.values()])
  return next
}
const model = (json: unknown): Model => {
  const kind = field(json, 'kind')
  if (kind === 'iid') {
    return { start: '', states: new Map([['', { next: row(field(json, 'next')), to: new Map() }]]) }
  }
  if (kind === 'mixture') {
    const alpha = number(field(json, 'alpha'))
    must(alpha.n > 0n && alpha.n < alpha.d)
    return { alpha, minus: model(field(json, 'minus')), plus: model(field(json, 'plus')) }
  }
  if (kind !== 'states')
    throw new Refusal(`a stored model is of the kind ${JSON.stringify(kind)}, which is unknown here`)
  const states = new Map(
    entries(field(json, 'states')).map(([name, state]) => {
      const to = new Map(entries(field(state, 'to')).map(([x, then]) => [x, text(then)]))
      return [name, { next: row(field(state, 'next')), to }]
    }),
  )
  const start = text(field(json, 'start'))
  must([start, ...[...states.values()].flatMap(({ to }) => [...to.values()])].every((name) => states.has(name)))
  return { start, states }
}

const readers: Readonly<Record<string, (json: unknown) => unknown>> = {
  rational: number,
  natural,
  model,
  behaviour: (json) => {
    const scores = new Map(entries(json).map(([x, b]) => [x, number(b)]))
    for (const { n, d } of scores.values()) must(n <= d && -d <= n)
    return scores
  },
  prompt: (json) => list(json).map(text),
  sentence: text,
  components: (json) => {
    const all = list(json).map((one) => ({ weight: number(field(one, 'weight')), model: model(field(one, 'model')) }))
    distribution(all.map(({ weight }) => weight))
    return all
  },
  group: (json) => list(json).map(natural),
}

const sentencesOf = (of: Model): ReadonlyArray<string> =>
  'alpha' in of
    ? [...sentencesOf(of.minus), ...sentencesOf(of.plus)]
    : [...of.states.values()].flatMap(({ next }) => [...next.keys()])

/** The letters of an instance and its sentences; undefined when a value is not of its sort. */
export const readInstance = (
  symbols: Readonly<Record<string, string>>,
  json: Letters,
): { readonly letters: Letters; readonly sentences: ReadonlyArray<string> } | undefined => {
  try {
    const letters = Object.fromEntries(
      Object.entries(symbols).map(([name, sort]) => {
        const reader = Object.hasOwn(readers, sort) ? readers[sort] : undefined
        if (reader === undefined)
          throw new Refusal(`the letter ${name} is of the sort "${sort}", which is unknown here`)
        return [name, reader(json[name])]
      }),
    )
    const models = Object.entries(symbols).flatMap(([name, sort]) =>
      sort === 'model'
        ? [letters[name] as Model]
        : sort === 'components'
          ? (letters[name] as Array<Component>).map((c) => c.model)
          : [],
    )
    const sentences = [...new Set(models.flatMap(sentencesOf))]
    for (const [name, sort] of Object.entries(symbols))
      if (sort === 'prompt' || sort === 'sentence')
        must([letters[name]].flat().every((x) => sentences.includes(x as string)))
    return { letters, sentences }
  } catch (reason) {
    if (reason instanceof IllFormed) return undefined
    throw reason
  }
}

/** The likelihood of a sequence of sentences, by walking through the rows. */
export const likelihood = (of: Model, s: ReadonlyArray<string>): F.Fraction => {
  if ('alpha' in of)
    return F.add(
      F.multiply(of.alpha, likelihood(of.minus, s)),
      F.multiply(F.subtract(F.one, of.alpha), likelihood(of.plus, s)),
    )
  let [state, product] = [of.start, F.one]
  for (const x of s) {
    const here = of.states.get(state)
    product = F.multiply(product, here?.next.get(x) ?? F.zero)
    state = here?.to.get(x) ?? state
  }
  return product
}
