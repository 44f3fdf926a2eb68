/** A model P, and a model R that answers as the best of n answers of P: after a prompt, and for some sentences more. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { lawOfChosen } from '../../src/model/bestOf.js'
import { build } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, type Sentence, stateAfter } from '../../src/model/languageModel.js'
import type { Row, StateData } from '../../src/model/modelData.js'
import { extended } from './pairs.js'
import { scenesOfMinus } from './scenes.js'

/** Says s, then m sentences and one more, each the best of n answers of P to what came before; what it says later is no matter. */
export const bestAnswersOf = (P: LanguageModel, B: Behaviour, n: number, s: Prompt, m: number): LanguageModel => {
  const states: Record<string, StateData> = {}
  const row = (chance: (x: Sentence) => Q.Rational): Row => Object.fromEntries(P.sentences.map((x) => [x, chance(x)]))
  s.forEach((said, i) => {
    states[`${i}`] = { next: row((x) => (x === said ? Q.one : Q.zero)), to: { [said]: `${i + 1}` } }
  })
  const grow = (h: Prompt, name: string, more: number): void => {
    const law = lawOfChosen(B, P.next(stateAfter(P, h)), n)
    const onwards = more === 0 ? [] : [...law.keys()].map((x) => [x, `${name} ${x}`] as const)
    states[name] = { next: row((x) => law.get(x) ?? Q.zero), to: Object.fromEntries(onwards) }
    for (const [x, next] of onwards) grow([...h, x], next, more - 1)
  }
  grow(s, `${s.length}`, m)
  return build({ kind: 'states', start: '0', states })
}

/** The scores −1, 0 and 1 alone, so that there are equals. */
export const coarse = (B: Behaviour): Behaviour => new Map([...B].map(([x, v]) => [x, Q.rational(Q.sign(v))]))

export interface ChosenBest {
  readonly P: LanguageModel
  readonly R: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
  readonly n: number
}
export const chosenBest: Domain<ChosenBest> = domain<ChosenBest>({
  text: 'a model P, a model R, a behaviour B, a prompt s and a number n of answers',
  symbols: { P: 'model', R: 'model', B: 'behaviour', s: 'prompt', n: 'natural' },
  families: extended(
    scenesOfMinus,
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()),
    ({ minus: P, behaviour, prompt: s }, [n, isCoarse]): ChosenBest => {
      const B = isCoarse ? coarse(behaviour) : behaviour
      return { P, R: bestAnswersOf(P, B, n, s, 0), B, s, n }
    },
  ),
})
