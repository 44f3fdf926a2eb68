/**
 * The chance that n turns of a conversation all end in a text t as the body says, for the best of users: V₀(t) = 1, and Vₙ₊₁(t) is
 * the largest, over the prompts q of k sentences that the model might write after t, of the mean of 1{body}·Vₙ at t⊕q⊕u over its
 * answers u of N sentences; 0 where it might write no such prompt. It is computed sentence by sentence. Texts count as one where the models stand alike and nothing else matters.
 */
import type { Prompt } from '../model/languageModel.js'
import { type Chances, isNone, mattersByStanding, type NoChance } from './ever.js'
import { alphabetOf, bind, type Environment, naturalOf, sentencesOf } from './instance.js'
import { mostSentences, visitLimit } from './sequences.js'
import type { Node } from './term.js'

export type Turns = Extract<Node, { _tag: 'Turns' }>

/** The function of an environment that computes the chance; it visits each text, or each standing, once. */
export const chanceOfTurns = (node: Turns) => {
  const merge = mattersByStanding(node, [node.body])
  return <A>(env: Environment, chances: Omit<Chances<A>, 'lines'>): A | NoChance => {
    const [given, alphabet] = [sentencesOf(env, node.given), alphabetOf(env.instance)]
    const { turns, prompt, answer } = node.over
    const [all, answered] = [naturalOf(env, turns), naturalOf(env, answer)]
    const ofTurn = naturalOf(env, prompt) + answered
    const known = new Map<string, A | NoChance>()

    /** After t, where so many sentences of this turn are still to come, and it is one of so many. */
    const after = (t: Prompt, left: number, most: number): A | NoChance => {
      const key = `${most} ${left} ${merge ? chances.standing(env, [...given, ...t]) : JSON.stringify(t)}`
      const before = known.get(key)
      if (before !== undefined) return before
      if (known.size >= visitLimit) return 'too many'
      const value = left === 0 ? ended(t, most - 1) : continued(t, left, most)
      known.set(key, value)
      return value
    }
    const ended = (t: Prompt, most: number): A | NoChance => {
      const truth = chances.body(bind(env, node.over.letter, t))
      if (truth === 'unknown') return 'undecided'
      if (truth === 'false') return chances.zero
      return most === 0 ? chances.one : after(t, ofTurn, most)
    }
    const continued = (t: Prompt, left: number, most: number): A | NoChance => {
      let [mean, largest] = [chances.zero, chances.zero]
      for (const x of alphabet) {
        const p = chances.of([...given, ...t], x)
        if (p === undefined) continue
        if (p === 'undecided') return p
        const next = after([...t, x], left - 1, most)
        if (isNone(next)) return next
        mean = chances.add(mean, chances.multiply(p, next))
        largest = chances.maximum(largest, next)
      }
      return left > answered ? largest : mean
    }
    if (all === 0) return chances.one
    return all * ofTurn > mostSentences ? 'too many' : after([], ofTurn, all)
  }
}
