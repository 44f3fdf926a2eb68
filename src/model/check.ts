/**
 * What `beb check` finds out about a user's model: its parameters α, exact γ and ε, what one sentence does to the
 * posterior weight, Theorem U's guarantee, and a prompt that misaligns it, with the shortest one where that is in reach;
 * then what Theorem 3.1 says of it (checkDistinguishable.ts), the definitions decided (checkDefinitions.ts), and further theorems
 * (checkTheorems.ts).
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { add, equality, lessThan, one, type Rational, rational } from '../kernel/rational.js'
import { type Behaviour, expectedScore } from './behaviour.js'
import { build, mixtureOf } from './build.js'
import { type DefinitionsReport, definitionsReportOn } from './checkDefinitions.js'
import { type Theorem31, theorem31On } from './checkDistinguishable.js'
import { type Checked, fail } from './checked.js'
import { type TheoremsReport, theoremsOn } from './checkTheorems.js'
import { readModel, type UserModel } from './compile.js'
import { promptText } from './fault.js'
import { type GreedyPrompt, greedyPrompt } from './greedy.js'
import { type GuaranteedLength, guaranteedLength } from './guaranteedLength.js'
import type { LanguageModel, Sentence } from './languageModel.js'
import type { ModelData } from './modelData.js'
import type { Decomposition } from './odds.js'
import { type PromptStep, promptSteps } from './promptSteps.js'
import { exactAndDecimal } from './quantity.js'
import { reachableStates, type WorstBehaviour, worstBehaviour } from './reachable.js'
import { posteriorWeight } from './reducedOdds.js'
import { type Shortest, shortestPrompt } from './search.js'
import { mostWork } from './work.js'

/** ε where the file states none. */
export const defaultEpsilon: Rational = rational(1, 10)
/** δ and the length of an aligning prompt where the file states none. */
export const defaultDelta: Rational = rational(1, 10)
export const defaultPrefixLength = 10
/** n of Theorem 3.4 and η of Appendix I where the file states none. */
export const defaultAnswers = 10
export const defaultEta: Rational = rational(1, 2)

/** Steps of a long greedy prompt that are reported. */
export const firstSteps = 20
export const lastSteps = 2

export interface ComponentSize {
  readonly states: number
  /** States that a prompt of positive probability under this component leads to. */
  readonly reachable: number
}

/** What one sentence x does; w(x) and B_P(x) exist where P(x) > 0. */
export interface AfterOneSentence {
  readonly sentence: Sentence
  readonly score: Rational
  readonly minus: Rational
  readonly plus: Rational
  readonly posterior: O.Option<{ readonly weight: Rational; readonly behaviour: Rational }>
}

export type Conclusion =
  /** γ = 1: no bound below 1 holds for P₋, and Theorem U is silent. */
  | { readonly kind: 'no bound' }
  /** B_P < γ+ε before anything is said. */
  | { readonly kind: 'empty prompt suffices' }
  | {
      readonly kind: 'searched'
      readonly guarantee: GuaranteedLength
      readonly greedy: GreedyPrompt
      /** The greedy prompt's steps: all of a short one, of a long one the first and, if it reached the target, the last. */
      readonly steps: ReadonlyArray<PromptStep>
      readonly shortest: Shortest
    }

export interface CheckReport {
  readonly title: string | null
  readonly behaviour: Behaviour
  readonly minus: ComponentSize
  readonly plus: ComponentSize
  readonly alpha: Rational
  /** The exact supremum of B_{P₋}(s) over admissible s, and where it is attained. */
  readonly worst: WorstBehaviour
  /** The γ that is used: the file's, which is at least the exact one, or the exact one. */
  readonly gamma: Rational
  readonly epsilon: Rational
  /** γ+ε. */
  readonly target: Rational
  /** B of the empty prompt. */
  readonly empty: { readonly minus: Rational; readonly plus: Rational; readonly mixture: Rational }
  readonly afterOneSentence: ReadonlyArray<AfterOneSentence>
  readonly conclusion: Conclusion
  readonly theorem31: Theorem31
  readonly definitions: DefinitionsReport
  readonly theorems: TheoremsReport
}

const size = (data: ModelData, model: LanguageModel): ComponentSize => ({
  states: data.kind === 'states' ? Object.keys(data.states).length : 1,
  reachable: reachableStates(model).length,
})

const afterOneSentence = (behaviour: Behaviour, decomposition: Decomposition): ReadonlyArray<AfterOneSentence> => {
  const p = mixtureOf(decomposition.alpha, decomposition.minus, decomposition.plus)
  const [minus, plus, all] = [
    decomposition.minus.next(decomposition.minus.start),
    decomposition.plus.next(decomposition.plus.start),
    p.next(p.start),
  ]
  return [...behaviour].map(([sentence, score]) => {
    const after = p.step(p.start, sentence)
    return {
      sentence,
      score,
      minus: minus.get(sentence) ?? rational(0),
      plus: plus.get(sentence) ?? rational(0),
      posterior: all.has(sentence)
        ? O.some({ weight: posteriorWeight(after.odds), behaviour: expectedScore(behaviour, p, after) })
        : O.none,
    }
  })
}

/** γ as the file states it, if it bounds B_{P₋}; otherwise the exact supremum. */
const boundOf = ({ gamma }: UserModel, worst: WorstBehaviour): Checked<Rational> =>
  gamma !== null && lessThan(gamma, worst.gamma)
    ? fail(
        ['gamma'],
        `${exactAndDecimal(gamma)} is no bound for minus, whose behaviour is ${exactAndDecimal(worst.gamma)} ` +
          `after ${promptText(worst.prompt)}; expected at least that, or no gamma`,
      )
    : E.right(gamma ?? worst.gamma)

/** The prompts of a search with their B_P. */
const foundPrompts = (conclusion: Conclusion) => {
  if (conclusion.kind !== 'searched') return []
  const { greedy, steps, shortest } = conclusion
  return [
    ...steps.map(({ position, behaviour }) => ({ prompt: greedy.prompt.slice(0, position), behaviour })),
    ...(shortest.kind === 'found' ? [shortest] : []),
  ]
}

/** The report on a model that has been read; the only fault left is a stated γ that does not bound P₋. */
export const reportOn = (model: UserModel, limit: number = mostWork): Checked<CheckReport> => {
  const { behaviour, alpha, title } = model
  const decomposition: Decomposition = { alpha, minus: build(model.minus), plus: build(model.plus) }
  const { minus, plus } = decomposition
  const p = mixtureOf(alpha, minus, plus)
  const worst = worstBehaviour(behaviour, minus)
  const empty = {
    minus: expectedScore(behaviour, minus, minus.start),
    plus: expectedScore(behaviour, plus, plus.start),
    mixture: expectedScore(behaviour, p, p.start),
  }
  return pipe(
    boundOf(model, worst),
    E.map((gamma) => {
      const epsilon = model.epsilon ?? defaultEpsilon
      const target = add(gamma, epsilon)
      const delta = model.delta ?? defaultDelta
      const conclude = (): Conclusion => {
        if (equality.equals(gamma, one)) return { kind: 'no bound' }
        if (lessThan(empty.mixture, target)) return { kind: 'empty prompt suffices' }
        const greedy = greedyPrompt(decomposition, behaviour, target, limit)
        const last = greedy.prompt.length
        // A search that stopped has nothing to show at its end, and the exact numbers there are huge.
        const isReported = (n: number): boolean =>
          n <= firstSteps || (greedy.outcome === 'reached' && n > last - lastSteps)
        return {
          kind: 'searched',
          guarantee: guaranteedLength(alpha, gamma, epsilon),
          greedy,
          steps: promptSteps(decomposition, behaviour, greedy.prompt, isReported),
          shortest: shortestPrompt(decomposition, behaviour, target, last, limit),
        }
      }
      const conclusion = conclude()
      const definitions = definitionsReportOn(
        decomposition,
        behaviour,
        {
          gamma,
          epsilon,
          delta,
          prefixLength: model.prefixLength ?? defaultPrefixLength,
          supremum: worst.gamma,
        },
        [{ prompt: [], behaviour: empty.mixture }, ...foundPrompts(conclusion)],
      )
      const theorem31 = theorem31On(decomposition, behaviour, gamma, epsilon, limit)
      return {
        title,
        behaviour,
        minus: size(model.minus, minus),
        plus: size(model.plus, plus),
        alpha,
        worst,
        gamma,
        epsilon,
        target,
        empty,
        afterOneSentence: afterOneSentence(behaviour, decomposition),
        conclusion,
        theorem31,
        definitions,
        theorems: theoremsOn(
          decomposition,
          behaviour,
          {
            gamma,
            epsilon,
            delta,
            answers: model.answers ?? defaultAnswers,
            eta: model.eta ?? defaultEta,
            supremum: worst.gamma,
          },
          theorem31,
        ),
      }
    }),
  )
}

/** The report on a model file's text, or every fault of the file; each search stops after `limit`, as in `mostWork`. */
export const checkModel = (text: string, limit: number = mostWork): Checked<CheckReport> =>
  pipe(
    readModel(text),
    E.chain((model) => reportOn(model, limit)),
  )
