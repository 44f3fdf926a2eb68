/**
 * The chance that something ever is so while a model writes, by its first step: 1 where it is so; elsewhere the mean over the
 * next sentence, or what the best line makes of it if that is more. Texts after which the models stand alike count as one
 * where nothing else of them matters, so that long conversations of finite-state models are computed, not enumerated.
 */
import type { Truth } from '../kernel/truth.js'
import type { Prompt, Sentence } from '../model/languageModel.js'
import { alphabetOf, bind, type Environment, type NamesStanding, naturalOf, sentencesOf } from './instance.js'
import type { Statement } from './proposition.js'
import { answersAre, mostSentences, occursOnlyFirst, visitLimit } from './sequences.js'
import { asOne, whole } from './states.js'
import { binds, mentions } from './substitution.js'
import type { Letter, Node } from './term.js'

export type Ever = Extract<Node, { _tag: 'Ever' }>

/** How chances are computed: exactly, in doubles, or in enclosures. */
export interface Chances<A> {
  readonly zero: A
  readonly one: A
  readonly add: (x: A, y: A) => A
  readonly multiply: (x: A, y: A) => A
  readonly maximum: (x: A, y: A) => A
  readonly standing: NamesStanding
  /** P(x|s) of the model that writes; undefined where it is 0. */
  readonly of: (s: Prompt, x: Sentence) => A | 'undecided' | undefined
  readonly body: (env: Environment) => Truth
  readonly lines: ((env: Environment) => Truth) | null
}
/** Why there is no chance: a statement is not decided, or too many texts would have to be visited. */
export type NoChance = 'undecided' | 'too many'

export const isNone = <A>(value: A | NoChance): value is NoChance => value === 'undecided' || value === 'too many'

/** Of what was written only how the models stand after it matters. */
export const mattersByStanding = (
  { over, model, given }: Pick<Ever, 'model' | 'given'> & { readonly over: { readonly letter: Letter } },
  said: ReadonlyArray<Statement>,
): boolean => {
  if (answersAre(model) || said.some((of) => [...given, over].some(({ letter }) => binds(of, letter)))) return false
  return said.every((of) => {
    const one = asOne(of, given, over) as typeof of
    return !mentions(one, over.letter) && occursOnlyFirst(one, whole)
  })
}

/** The function of an environment that computes the chance; it visits each text, or each standing, once. */
export const chanceOfEver = (node: Ever) => {
  const merge = mattersByStanding(node, node.lines === null ? [node.body] : [node.body, node.lines.body])
  return <A>(env: Environment, chances: Chances<A>): A | NoChance => {
    const [given, alphabet] = [sentencesOf(env, node.given), alphabetOf(env.instance)]
    const known = new Map<string, A | NoChance>()

    const after = (t: Prompt, most: number): A | NoChance => {
      const key = `${most} ${merge ? chances.standing(env, [...given, ...t]) : JSON.stringify(t)}`
      const before = known.get(key)
      if (before !== undefined) return before
      if (known.size >= visitLimit) return 'too many'
      const value = computed(t, most)
      known.set(key, value)
      return value
    }
    const computed = (t: Prompt, most: number): A | NoChance => {
      const here = bind(env, node.over.letter, t)
      const truth = chances.body(here)
      if (truth !== 'false') return truth === 'true' ? chances.one : 'undecided'
      if (most === 0) return chances.zero
      let [mean, largest]: [A, A | undefined] = [chances.zero, undefined]
      for (const x of alphabet) {
        const p = chances.of([...given, ...t], x)
        if (p === undefined) continue
        if (p === 'undecided') return p
        const next = after([...t, x], most - 1)
        if (isNone(next)) return next
        mean = chances.add(mean, chances.multiply(p, next))
        const said =
          node.lines === null || chances.lines === null ? 'false' : chances.lines(bind(here, node.lines.over.letter, x))
        if (said === 'unknown') return 'undecided'
        if (said === 'true') largest = largest === undefined ? next : chances.maximum(largest, next)
      }
      return largest === undefined ? mean : chances.maximum(mean, largest)
    }
    const most = naturalOf(env, node.over.atMost)
    return most > mostSentences ? 'too many' : after([], most)
  }
}
