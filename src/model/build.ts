/** From a description to the language model it describes. */
import { add, divide, multiply, key as nameOf, one, type Rational, subtract, zero } from '../kernel/rational.js'
import type { Distribution, LanguageModel, Sentence } from './languageModel.js'
import type { ModelData, Row } from './modelData.js'

const distribution = (row: Row): Distribution => new Map(Object.entries(row).filter(([, p]) => p.num !== 0n))

const iid = (data: ModelData, row: Row): LanguageModel<null> => {
  const next = distribution(row)
  return {
    data,
    sentences: Object.keys(row),
    start: null,
    next: () => next,
    step: () => null,
    key: () => '',
  }
}

const automaton = (data: ModelData & { readonly kind: 'states' }): LanguageModel<string> => {
  const states = new Map(
    Object.entries(data.states).map(([name, { next, to }]) => [
      name,
      { next: distribution(next), to: new Map(Object.entries(to)) },
    ]),
  )
  const none: Distribution = new Map()
  return {
    data,
    sentences: [...new Set(Object.values(data.states).flatMap(({ next }) => Object.keys(next)))],
    start: data.start,
    next: (state) => states.get(state)?.next ?? none,
    step: (state, sentence) => states.get(state)?.to.get(sentence) ?? state,
    key: (state) => state,
  }
}

/** State of αP₋ + (1−α)P₊: the states of both components and the posterior weight w of P₋. */
interface MixtureState {
  readonly minus: unknown
  readonly plus: unknown
  readonly weight: Rational
}

/**
 * Equation (10): P(x|s) = w P₋(x|s) + (1−w) P₊(x|s), and w becomes w P₋(x|s) / P(x|s).
 * After a sentence of probability 0 the weight is kept; what follows a null prompt is never used. 0 ≤ α ≤ 1: with
 * other weights the result need not be a language model.
 *
 * @example
 * ```ts
 * import { iid, mixtureOf, probability, q, rational } from 'beb'
 * const P = mixtureOf(q('1/4'), iid({ n: '1', p: '0' }), iid({ n: '1/2', p: '1/2' }))
 * console.log(rational.show(probability(P, ['n']))) // 5/8
 * ```
 */
export const mixtureOf = (alpha: Rational, minus: LanguageModel, plus: LanguageModel): LanguageModel<MixtureState> => {
  const sentences: ReadonlyArray<Sentence> = [...new Set([...minus.sentences, ...plus.sentences])]
  const known = new WeakMap<MixtureState, Distribution>()
  const next = (state: MixtureState): Distribution => {
    const before = known.get(state)
    if (before !== undefined) return before
    const { minus: m, plus: p, weight } = state
    const [bad, good] = [minus.next(m), plus.next(p)]
    const rest = subtract(one, weight)
    const distribution = new Map(
      sentences.flatMap((x) => {
        const both = add(multiply(weight, bad.get(x) ?? zero), multiply(rest, good.get(x) ?? zero))
        return both.num === 0n ? [] : [[x, both] as const]
      }),
    )
    known.set(state, distribution)
    return distribution
  }
  return {
    data: { kind: 'mixture', alpha, minus: minus.data, plus: plus.data },
    sentences,
    start: { minus: minus.start, plus: plus.start, weight: alpha },
    next,
    step: (state, x) => {
      const bad = multiply(state.weight, minus.next(state.minus).get(x) ?? zero)
      const good = multiply(subtract(one, state.weight), plus.next(state.plus).get(x) ?? zero)
      const both = add(bad, good)
      return {
        minus: minus.step(state.minus, x),
        plus: plus.step(state.plus, x),
        weight: both.num === 0n ? state.weight : divide(bad, both),
      }
    },
    key: ({ minus: m, plus: p, weight }) => JSON.stringify([minus.key(m), plus.key(p), nameOf(weight)]),
  }
}

export const build = (data: ModelData): LanguageModel => {
  switch (data.kind) {
    case 'iid':
      return iid(data, data.next) as LanguageModel
    case 'states':
      return automaton(data) as LanguageModel
    case 'mixture':
      return mixtureOf(data.alpha, build(data.minus), build(data.plus)) as LanguageModel
  }
}
