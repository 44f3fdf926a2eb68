/**
 * Theorem 3.4 on a user's model: whether P₋ is surely bad, the level below which a prompt brings the best of n answers, and
 * how long it is. Where P₋ is bad on average only, the level as printed, γ+ε, is not promised, and γₙ = 1 − 2((1−γ)/2)ⁿ takes
 * the place of γ; so does the largest best of n answers that P₋ itself reaches, which is exact and no larger.
 */
import * as O from 'fp-ts/lib/Option.js'
import { logOf } from '../kernel/logForm.js'
import { divide, lessThan, multiply, one, power, type Rational, rational, subtract, two } from '../kernel/rational.js'
import { type Behaviour, score } from './behaviour.js'
import { expectedBest } from './bestOf.js'
import { evidenceLength, type PerSentence } from './evidenceLength.js'
import { promptOf } from './grown.js'
import type { LanguageModel, Prompt, Sentence } from './languageModel.js'
import { reachableStates } from './reachable.js'

/** A level of the best of n answers of P₋, and the sentences that bring that of P below it by ε; none within: undecided. */
export interface AtLevel {
  readonly level: Rational
  /** None without a certified β > 0, or for the level 1, of which nothing is said. */
  readonly sentences: O.Option<O.Option<bigint>>
}

export interface BestOfAnswers {
  readonly answers: number
  /** The best sentence that P₋ ever says, with a prompt after which it does. */
  readonly best: { readonly sentence: Sentence; readonly score: Rational; readonly after: Prompt }
  /** P₋ says nothing better than γ. */
  readonly isSurelyBad: boolean
  /** ⌈(log 4/(αε) + log n)/β⌉, which brings it below γ+ε if P₋ is surely bad. */
  readonly printed: O.Option<O.Option<bigint>>
  /** γ if P₋ is surely bad, γₙ otherwise. */
  readonly promised: AtLevel
  /** The largest best of n of P₋ after a prompt that it can write. */
  readonly own: AtLevel & { readonly after: Prompt }
}

export interface BestOfAsked {
  readonly alpha: Rational
  readonly gamma: Rational
  readonly epsilon: Rational
  readonly answers: number
}

/** log((1−α)(n(1−g)−ε)/(αε)) at β a sentence; the empty prompt suffices where 1−g ≤ ε, as no best of n is sure to be 1. */
const sharpLength = (
  { alpha, epsilon, answers }: BestOfAsked,
  level: Rational,
  each: PerSentence,
): O.Option<bigint> => {
  const room = subtract(one, level)
  const rest = subtract(multiply(rational(answers), room), epsilon)
  return !lessThan(epsilon, room)
    ? O.some(0n)
    : evidenceLength(logOf(divide(multiply(subtract(one, alpha), rest), multiply(alpha, epsilon))), each)
}

/** γₙ = 1 − 2((1−γ)/2)ⁿ. */
export const levelOfBest = (gamma: Rational, answers: number): Rational =>
  subtract(one, multiply(two, power(divide(subtract(one, gamma), two), answers)))

export const bestOfAnswers = (
  minus: LanguageModel,
  behaviour: Behaviour,
  asked: BestOfAsked,
  each: O.Option<PerSentence>,
): BestOfAnswers => {
  const { alpha, gamma, epsilon, answers } = asked
  const after = reachableStates(minus).map(({ state, prompt }) => ({ row: minus.next(state), prompt }))
  const said = after.flatMap(({ row, prompt }) =>
    [...row].flatMap(([sentence, p]) => (p.num > 0n ? [{ sentence, score: score(behaviour, sentence), prompt }] : [])),
  )
  const [best, own] = [
    said.reduce((x, y) => (lessThan(x.score, y.score) ? y : x)),
    after
      .map(({ row, prompt }) => ({ level: expectedBest(behaviour, row, answers), prompt }))
      .reduce((x, y) => (lessThan(x.level, y.level) ? y : x)),
  ]
  const isSurelyBad = !lessThan(gamma, best.score)
  const atLevel = (level: Rational): AtLevel => ({
    level,
    sentences: lessThan(level, one) ? O.map((b: PerSentence) => sharpLength(asked, level, b))(each) : O.none,
  })
  const printed = logOf(divide(rational(4 * answers), multiply(alpha, epsilon)))
  return {
    answers,
    best: { sentence: best.sentence, score: best.score, after: promptOf(best.prompt) },
    isSurelyBad,
    printed: O.map((b: PerSentence) => evidenceLength(printed, b))(each),
    promised: atLevel(isSurelyBad ? gamma : levelOfBest(gamma, answers)),
    own: { ...atLevel(own.level), after: promptOf(own.prompt) },
  }
}
