/**
 * From a well-shaped model file to the decomposition P = αP₋ + (1−α)P₊ that it means, or the faults that keep it
 * from meaning one.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { type Alphabet, both, type Checked, checkRow, fail, type Path, type StatesData } from './checked.js'
import { type Component, decodeModelFile } from './codec.js'
import { compileAutomaton } from './compileAutomaton.js'
import { compileMarkov } from './compileMarkov.js'
import { compileTree } from './compileTree.js'
import { readJson } from './json.js'
import type { ModelData } from './modelData.js'

/** A user's model: the behaviour, the decomposition, and the bounds γ and ε where the file states them. */
export interface UserModel {
  readonly title: string | null
  readonly behaviour: Behaviour
  readonly alpha: Rational
  readonly minus: ModelData
  readonly plus: ModelData
  readonly gamma: Rational | null
  readonly epsilon: Rational | null
  /** The probability of failure δ, and the length |s₀| of an aligning prompt, for which lengths are wanted. */
  readonly delta: Rational | null
  readonly prefixLength: number | null
  /** The number of answers of Theorem 3.4, and the exponent η of Appendix I. */
  readonly answers: number | null
  readonly eta: Rational | null
}

const oneState = (data: ModelData): StatesData => {
  if (data.kind === 'states') return data
  return { kind: 'states', start: 'always', states: { always: { next: data.kind === 'iid' ? data.next : {}, to: {} } } }
}

/** The description of a component over the alphabet, or its faults. */
export const compileComponent = (alphabet: Alphabet, path: Path, component: Component): Checked<ModelData> => {
  if ('iid' in component) {
    return pipe(
      checkRow(alphabet, [...path, 'iid'], component.iid),
      E.map((next) => ({ kind: 'iid', next })),
    )
  }
  if ('markov' in component) return compileMarkov(alphabet, [...path, 'markov'], component.markov)
  if ('states' in component) return compileAutomaton(alphabet, [...path, 'states'], component.states)
  return compileTree(alphabet, [...path, 'tree'], component.tree, (at, tail) =>
    pipe(compileComponent(alphabet, at, tail), E.map(oneState)),
  )
}

/** The model that a file's text describes, or every fault that was found, in the order of the text. */
export const readModel = (text: string): Checked<UserModel> =>
  pipe(
    readJson(text),
    E.mapLeft((fault) => [fault]),
    E.chain(decodeModelFile),
    E.chain((file) => {
      const alphabet: Alphabet = new Set(Object.keys(file.behaviour))
      if (alphabet.size === 0)
        return fail(['behaviour'], 'there are no sentences; expected at least one, with its score')
      return pipe(
        both(compileComponent(alphabet, ['minus'], file.minus), compileComponent(alphabet, ['plus'], file.plus)),
        E.map(([minus, plus]) => ({
          title: file.title ?? null,
          behaviour: new Map(Object.entries(file.behaviour)),
          alpha: file.alpha,
          minus,
          plus,
          gamma: file.gamma ?? null,
          epsilon: file.epsilon ?? null,
          delta: file.delta ?? null,
          prefixLength: file.prefixLength ?? null,
          answers: file.answers ?? null,
          eta: file.eta ?? null,
        })),
      )
    }),
  )
