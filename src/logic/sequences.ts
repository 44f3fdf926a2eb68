/**
 * The sequences of sentences that quantifiers, sums and expectations range over, layer by layer. Where only the way the
 * models stand after a sequence matters (their states and likelihoods), one sequence stands for all that lead there.
 */
import type { Prompt } from '../model/languageModel.js'
import {
  alphabetOf,
  type Environment,
  isUnbound,
  type Layer,
  type Layers,
  type NamesStanding,
  naturalOf,
  type Standing,
} from './instance.js'
import type { Statement } from './proposition.js'
import { stored } from './remembered.js'
import { mentions, nameSetOf } from './substitution.js'
import type { Letter, ModelNode, Node, Over } from './term.js'

/** How many sequences, or numbers, may be visited before there is no answer. */
export const visitLimit = 20_000

/** Longer texts are not looked at. */
export const mostSentences = 1000

/** The numbers below n are too many to visit. */
export const isTooMany = (env: Environment, over: Over): boolean =>
  over.sort === 'natural' && naturalOf(env, over.below) > visitLimit

/** Every sequence in which the letter occurs begins with it, so that only its walks matter. */
export const occursOnlyFirst = (of: Statement | Node, letter: Letter): boolean => {
  const beginsOnly = (value: unknown): boolean => {
    if (Array.isArray(value)) {
      const names = value.map((part) => (part as { letter?: Letter }).letter?.name)
      return names.lastIndexOf(letter.name) <= 0 && value.every(beginsOnly)
    }
    return typeof value !== 'object' || value === null || Object.values(value).every(beginsOnly)
  }
  const conditionedOnIt = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true
    const node = value as Partial<Extract<Node, { _tag: 'Probability' }>> | Extract<Node, { _tag: 'Best' }>
    if (node._tag === 'Best') return !mentions(node.of, letter)
    // the likelihood of independent answers is no matter of walks
    if (answersAre(node.model) && mentions([node.of, node.given], letter)) return false
    if (node._tag === 'Probability' && node.given !== undefined && node.given.length > 0) {
      const late = (node.of ?? []).some((part) => part.letter.name === letter.name)
      if (late) return false
    }
    return Object.values(value).every(conditionedOnIt)
  }
  return beginsOnly(of) && conditionedOnIt(of)
}

/** The model, or a component of it, draws independent answers. */
export const answersAre = (model: ModelNode | undefined): boolean =>
  model?._tag === 'Repeated' || (model?._tag === 'Mixture' && (answersAre(model.minus) || answersAre(model.plus)))

const empty: Layer = { sequences: [{ prompt: [], multiplicity: 1n }], visited: 1 }

/** The sequences of one more sentence; null past the limit. */
const onward = (
  env: Environment,
  layer: Layer,
  limit: number,
  name: NamesStanding | undefined,
  isKept: Kept['isKept'],
): Layer | null => {
  const alphabet = alphabetOf(env.instance)
  const following = new Map<string | number, Standing>()
  let { visited } = layer
  for (const { prompt, multiplicity } of layer.sequences)
    for (const sentence of alphabet) {
      const longer = [...prompt, sentence]
      if (!isKept(longer)) continue
      const key = name?.(env, longer) ?? following.size
      const known = following.get(key)
      if (known === undefined && ++visited > limit) return null
      following.set(key, {
        prompt: known?.prompt ?? longer,
        multiplicity: multiplicity + (known?.multiplicity ?? 0n),
      })
    }
  return { sequences: [...following.values()], visited }
}

/** Which beginnings are kept, and the layers of sequences that are known already. */
export interface Kept {
  readonly isKept: (prompt: Prompt) => boolean
  readonly known: Layers
}

/** What a model may write after a prompt, as one reading has it; remembered unless letters of the model are bound. */
export const written = (
  env: Environment,
  reading: 'exact' | 'enclosed',
  model: ModelNode,
  given: Prompt,
  isKept: Kept['isKept'],
): Kept => {
  if (!isUnbound(env, nameSetOf(model))) return { isKept, known: new Map() }
  const byPrompt = stored(env.memory.written, model, () => new Map<string, Layers>())
  return { isKept, known: stored(byPrompt, `${reading} ${JSON.stringify(given)}`, () => new Map()) }
}

/**
 * The sequences of 0, 1, 2, … sentences, one for all that have the same name if they are named, all of them or those that
 * are kept; null past the limit. They are remembered.
 */
export function* layers(
  env: Environment,
  name?: NamesStanding,
  kept: Kept = { isKept: () => true, known: env.memory.layers },
  limit = visitLimit,
): Generator<ReadonlyArray<Standing> | null> {
  const known = stored(kept.known, name, () => [empty])
  let here = empty
  for (let length = 0; ; length++) {
    const next = known[length] ?? onward(env, here, limit, name, kept.isKept)
    if (next === null || next.visited > limit) {
      yield null
      return
    }
    known[length] = next
    here = next
    yield here.sequences
  }
}

/** The sequences of exactly n sentences; null past the limit, none for n < 0. */
export const sequencesOf = (
  env: Environment,
  n: number,
  name?: NamesStanding,
  kept?: Kept,
  limit?: number,
): ReadonlyArray<Standing> | null => {
  if (n < 0) return []
  let length = 0
  for (const layer of layers(env, name, kept, limit)) {
    if (layer === null || length === n) return layer
    length++
  }
  return null
}
