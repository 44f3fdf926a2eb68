/** From a description to the language model it describes. */
import { key as nameOf, type Rational, zero } from '../kernel/rational.js'
import type { Distribution, LanguageModel, Sentence } from './languageModel.js'
import type { ModelData, Row } from './modelData.js'
import { isCondition, type Odds, oddsAfter, posteriorWeight, priorOdds, weighed } from './reducedOdds.js'

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

/** State of αP₋ + (1−α)P₊: the states of both components, and the posterior weight w of P₋ as odds. */
interface MixtureState {
  readonly minus: unknown
  readonly plus: unknown
  readonly odds: Odds
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
    const [bad, good] = [minus.next(state.minus), plus.next(state.plus)]
    const weight = posteriorWeight(state.odds)
    const distribution = new Map(
      sentences.flatMap((x) => {
        const both = weighed(weight, bad.get(x) ?? zero, good.get(x) ?? zero)
        return both.num === 0n ? [] : [[x, both] as const]
      }),
    )
    known.set(state, distribution)
    return distribution
  }
  return {
    data: { kind: 'mixture', alpha, minus: minus.data, plus: plus.data },
    sentences,
    start: { minus: minus.start, plus: plus.start, odds: priorOdds(alpha) },
    next,
    step: (state, x) => {
      const odds = oddsAfter(state.odds, minus.next(state.minus).get(x) ?? zero, plus.next(state.plus).get(x) ?? zero)
      return {
        minus: minus.step(state.minus, x),
        plus: plus.step(state.plus, x),
        odds: isCondition(odds) ? odds : state.odds,
      }
    },
    key: (state) => JSON.stringify([minus.key(state.minus), plus.key(state.plus), nameOf(posteriorWeight(state.odds))]),
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
