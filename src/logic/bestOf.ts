/**
 * The best of n independent answers, by its law. With F(v) the probability that one answer scores at most v, the best of
 * n scores at most v with probability F(v)ⁿ: no sequence of answers is enumerated.
 */
import * as Q from '../kernel/rational.js'
import type { Behaviour } from '../model/behaviour.js'
import { score } from '../model/behaviour.js'
import type { Prompt, Sentence } from '../model/languageModel.js'
import { alphabetOf, type Environment, valueIn } from './instance.js'
import { mentions } from './substitution.js'
import type { Letter, Node } from './term.js'

/** A score, and the sentences that have it. */
export interface Scored {
  readonly score: Q.Rational
  readonly sentences: ReadonlyArray<Sentence>
}

/** The behaviour through whose best score alone the body of an expectation speaks of what is drawn; undefined otherwise. */
export const throughBest = ({ over, body }: Extract<Node, { _tag: 'Expectation' }>): Letter | undefined => {
  if (over.sort !== 'prompt') return undefined
  const behaviours = new Map<string, Letter>()
  /** The value with every best score of the sequence left out. */
  const rest = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const node = value as Partial<Extract<Node, { _tag: 'Best' }>>
    const [only, ...others] = node._tag === 'Best' ? (node.of ?? []) : []
    if (node.behaviour !== undefined && only?.letter.name === over.letter.name && others.length === 0) {
      behaviours.set(node.behaviour.name, node.behaviour)
      return null
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rest(part)]))
  }
  const speaksOtherwise = mentions(rest(body), over.letter)
  const [behaviour, ...others] = behaviours.values()
  return speaksOtherwise || others.length > 0 ? undefined : behaviour
}

/** The sentences by their scores, lowest first. */
export const scoresOf = (env: Environment, behaviour: Letter): ReadonlyArray<Scored> => {
  const scores = valueIn<Behaviour>(env, behaviour)
  const byScore = new Map<string, Scored>()
  for (const x of alphabetOf(env.instance)) {
    const value = score(scores, x)
    const known = byScore.get(Q.key(value))
    byScore.set(Q.key(value), { score: value, sentences: [...(known?.sentences ?? []), x] })
  }
  return [...byScore.values()].sort((a, b) => Q.order.compare(a.score, b.score))
}

/** A score with the sentences that have it, those that score less, and a sequence of which it is the best. */
export interface Step {
  readonly sentences: ReadonlyArray<Sentence>
  readonly below: ReadonlyArray<Sentence>
  readonly prompt: Prompt
}
/** The values that the best of n possible answers may take; of no answers there is one, that of the empty sequence. */
export const steps = (
  scored: ReadonlyArray<Scored>,
  isPossible: (x: Sentence) => boolean,
  n: number,
): ReadonlyArray<Step> =>
  n === 0
    ? [{ sentences: [], below: [], prompt: [] }]
    : scored.flatMap(({ sentences }, i) => {
        const below = scored.slice(0, i).flatMap((lower) => lower.sentences)
        const possible = sentences.filter(isPossible)
        return possible.length === 0 ? [] : [{ sentences: possible, below, prompt: possible.slice(0, 1) }]
      })

/** For each value of the best of n answers a sequence that has it, with the probability F(v)ⁿ − F(v−)ⁿ. */
export const lawOfBest = (
  scored: ReadonlyArray<Scored>,
  chance: (x: Sentence) => Q.Rational,
  n: number,
): ReadonlyArray<{ readonly prompt: Prompt; readonly chance: Q.Rational }> => {
  const isPossible = (x: Sentence) => chance(x).num !== 0n
  // F and Fⁿ at the score before: what scores less and is not possible adds nothing
  let [atMost, before] = [Q.zero, Q.zero]
  return steps(scored, isPossible, n).map(({ sentences, prompt }) => {
    if (n === 0) return { prompt, chance: Q.one }
    atMost = Q.add(atMost, Q.sum(sentences.map(chance)))
    const reached = Q.power(atMost, n)
    const difference = Q.subtract(reached, before)
    before = reached
    return { prompt, chance: difference }
  })
}
