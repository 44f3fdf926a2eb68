/**
 * What depends on a prompt through the states of the models after it alone, and not on how likely they were to write it: what
 * they say next, whether they may have written it. Prompts that lead all models to the same states are then one.
 */

import * as D from '../kernel/enclosure64.js'
import * as Q from '../kernel/rational.js'
import type { Prompt } from '../model/languageModel.js'
import type { Environment, Law, Laws } from './instance.js'
import { isStateful, modelIn, type Stateful, walk } from './likelihood.js'
import type { Statement } from './proposition.js'
import { stored } from './remembered.js'
import { mostSentences, visitLimit } from './sequences.js'
import { states } from './standing.js'
import { binds, mentions } from './substitution.js'
import type { Letter, Node, Parts } from './term.js'

/** The value with the sequence given⊕t written as t alone. */
export const asOne = (value: unknown, given: Parts, { letter }: { readonly letter: Letter }): unknown => {
  if (typeof value !== 'object' || value === null || typeof (value as { num?: unknown }).num === 'bigint') return value
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asOne(part, given, { letter })]))
  const begins = [...given, { letter }].every((part, i) => value[i]?.letter?.name === part.letter.name)
  return begins ? [{ sort: 'prompt', letter: whole }, ...value.slice(given.length + 1)] : value
}
/** Stands for given⊕t. */
export const whole: Letter = { name: '⊕', text: '⊕', latex: '⊕' }

type Reading = Partial<Extract<Node, { _tag: 'Probability' }> | Extract<Node, { _tag: 'Expectation' }>> | Statement

/** Of the sequence that the letter stands for only the states after it matter. */
const readsStates = (value: unknown, letter: Letter): boolean => {
  if (typeof value !== 'object' || value === null || !mentions(value, letter)) return true
  const begins = (parts: Parts): boolean => parts[0]?.letter.name === letter.name && !mentions(parts.slice(1), letter)
  const node = value as Reading
  switch (node._tag) {
    case 'Probability': {
      const { model, of, given } = node as Extract<Node, { _tag: 'Probability' }>
      return isStateful(model) && begins(given) && !mentions(of, letter)
    }
    case 'Expectation': {
      const { model, given, body } = node as Extract<Node, { _tag: 'Expectation' }>
      const isRead = !mentions(given, letter) || (isStateful(model) && begins(given))
      return isRead && !mentions(model, letter) && readsStates(body, letter)
    }
    case 'Compare': {
      const { relation, left, right } = node as Extract<Statement, { _tag: 'Compare' }>
      // a likelihood may be asked whether it is positive
      if (relation === '<' && left._tag === 'Constant' && left.value.num === 0n && right._tag === 'Probability')
        if (isStateful(right.model) && right.given.length === 0) return begins(right.of)
      return readsStates(left, letter) && readsStates(right, letter)
    }
    default: {
      const { letter: own, name } = value as { readonly letter?: Letter; readonly name?: string }
      return (
        own?.name !== letter.name &&
        name !== letter.name &&
        Object.values(value).every((part) => readsStates(part, letter))
      )
    }
  }
}

/** What is said of given⊕t depends on the states after it alone. */
export const dependsOnStates = (of: Statement | Node, given: Parts, letter: Letter): boolean => {
  if ([...given.map((part) => part.letter), letter].some((bound) => binds(of, bound))) return false
  const one = asOne(of, given, { letter })
  return !mentions(one, letter) && readsStates(one, whole)
}

/** What stands before the letter wherever it occurs first in a sequence; none where it does not occur. */
export const prefixOf = (value: unknown, letter: Letter): Parts | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const at = value.findIndex((part) => (part as { letter?: Letter }).letter?.name === letter.name)
    if (at >= 0) return value.slice(0, at) as Parts
  }
  for (const part of Object.values(value)) {
    const found = prefixOf(part, letter)
    if (found !== undefined) return found
  }
  return undefined
}

/** How chances are computed: exactly, or in enclosures. */
interface Chances<A> {
  readonly laws: (env: Environment) => Laws<A>
  readonly of: (p: Q.Rational) => A
  readonly one: A
  readonly add: (x: A, y: A) => A
  readonly multiply: (x: A, y: A) => A
}

/**
 * The law of the states after n sentences that a model writes after a prompt, from that after one sentence less: for all
 * states a text that leads there, and the chance of all such texts. Null where too many would have to be visited.
 */
export const lawAfter =
  <A>({ laws, of, one, add, multiply }: Chances<A>) =>
  (env: Environment, node: Stateful, given: Prompt, n: number, limit = visitLimit): Law<A> | null => {
    const model = modelIn(env, node)
    if (model === undefined || n > mostSentences) return null
    const byPrompt = stored(laws(env), model, () => new Map<string, Array<Law<A>>>())
    const known = stored(byPrompt, JSON.stringify(given), (): Array<Law<A>> => [[{ prompt: [], chance: one }]])
    let visited = known.reduce((sum, { length }) => sum + length, 0)
    for (let last = known[known.length - 1] ?? []; known.length <= n; known.push(last)) {
      const following = new Map<string, { readonly prompt: Prompt; readonly chance: A }>()
      for (const { prompt, chance } of last)
        for (const [x, p] of model.next(walk(env, model, [...given, ...prompt]).state)) {
          if (p.num === 0n) continue
          const longer = [...prompt, x]
          const name = states(env, [...given, ...longer])
          const reached = following.get(name)
          const more = multiply(chance, of(p))
          following.set(
            name,
            reached === undefined
              ? { prompt: longer, chance: more }
              : { ...reached, chance: add(reached.chance, more) },
          )
        }
      last = [...following.values()]
      visited += last.length
      if (visited > limit) return null
    }
    return known[n] ?? null
  }

export const lawExactly = lawAfter<Q.Rational>({
  laws: ({ memory }) => memory.laws,
  of: (p) => p,
  one: Q.one,
  add: Q.add,
  multiply: Q.multiply,
})
export const lawEnclosed = lawAfter<D.Enclosure64>({
  ...D,
  laws: ({ memory }) => memory.enclosedLaws,
  of: D.enclosure64,
})
