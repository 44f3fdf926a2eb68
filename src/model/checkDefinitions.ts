/**
 * What `beb check` finds out about the paper's definitions on a user's model, and which of its theorems about aligning
 * and sampled prompts then apply, with the lengths that they promise.
 */
import * as O from 'fp-ts/lib/Option.js'
import type * as D from '../kernel/dyadic.js'
import { lessThan, one, type Rational, rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { type Definitions, definitionsOn } from './definitions/definitions.js'
import type { Distinguishable, Undistinguishable } from './definitions/distinguishable.js'
import type { NegativelyDistinguishable } from './definitions/negativelyDistinguishable.js'
import type { Similar } from './definitions/similar.js'
import { type Answer, all } from './definitions/verdict.js'
import type { Prompt } from './languageModel.js'
import type { Decomposition } from './odds.js'
import { alignedLengths, type Constants, sampledLengths, type TwoLengths, tellingLengths } from './similarityLength.js'

/** A hypothesis, by the definition it comes from. */
export type Hypothesis =
  | 'negatively distinguishable'
  | 'negatively prompt-distinguishable'
  | 'undistinguishable'
  | 'P₊ similar to P₋'
  | 'P₋ similar to P₊'
  | 'positive'
  | 'prompt-distinguishable'
  | 'a negative sentence'

export interface Application {
  readonly answer: Answer
  readonly hypotheses: ReadonlyArray<{ readonly hypothesis: Hypothesis; readonly answer: Answer }>
  /** Sentences that suffice; none unless it applies. */
  readonly lengths: O.Option<TwoLengths>
}

export interface DefinitionsReport {
  readonly definitions: Definitions
  /** N, the number of sentences of the aligning prompt. */
  readonly prefixLength: number
  /** The probability of failure that is allowed. */
  readonly delta: Rational
  readonly theorem31: Omit<Application, 'lengths'>
  readonly theorem32: Application
  /** Theorem 3.2 without its behaviour: P₊/P₋ ≤ ε, where some sentence is negative. */
  readonly lemmaC4: Application
  readonly theoremB1: Application
}

/** Below every β that counts; none for +∞, undefined where there is none. */
const lowerBound = ({ extreme }: Distinguishable): O.Option<D.Dyadic> | undefined => {
  if (O.isNone(extreme)) return undefined
  switch (extreme.value.kind) {
    case 'infinite':
      return O.none
    case 'attained':
      return O.some(extreme.value.place.value.lo)
    case 'bounded':
      return O.some(extreme.value.bound)
    default:
      return undefined
  }
}

const upperBound = ({ extreme }: Undistinguishable): D.Dyadic | undefined => {
  if (O.isNone(extreme) || extreme.value.kind === 'infinite') return undefined
  return extreme.value.kind === 'attained' ? extreme.value.place.value.hi : extreme.value.bound
}

const varianceBound = ({ rate }: Similar): D.Dyadic | undefined => {
  if (O.isNone(rate)) return undefined
  const { value } = rate
  return value.kind === 'attained' ? value.value.hi : value.kind === 'bounded' ? value.upper : undefined
}

const application = (
  hypotheses: ReadonlyArray<readonly [Hypothesis, { readonly answer: Answer } | NegativelyDistinguishable]>,
) => {
  const each = hypotheses.map(([hypothesis, { answer }]) => ({ hypothesis, answer }))
  return { answer: all(each.map(({ answer }) => answer)), hypotheses: each }
}

export interface Asked {
  readonly gamma: Rational
  readonly epsilon: Rational
  readonly delta: Rational
  readonly prefixLength: number
  /** The exact supremum of B_{P₋}, at most γ. */
  readonly supremum: Rational
}

/** The report for P = αP₋ + (1−α)P₊, with prompts whose B_P is known. */
export const definitionsReportOn = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  { gamma, epsilon, delta, prefixLength, supremum }: Asked,
  known: ReadonlyArray<{ readonly prompt: Prompt; readonly behaviour: Rational }>,
): DefinitionsReport => {
  const definitions = definitionsOn(decomposition, behaviour, gamma, supremum, known)
  const { negatively, negativelyPrompt, undistinguishable, similar, positive } = definitions
  const parameters = { alpha: decomposition.alpha, gamma, epsilon }
  const when = (application: Omit<Application, 'lengths'>, lengths: () => TwoLengths | undefined): Application => ({
    ...application,
    lengths: application.answer === 'yes' && lessThan(gamma, one) ? O.fromNullable(lengths()) : O.none,
  })
  /** β, β′ and σ² of an aligning prompt. */
  const constants = (): Constants | undefined => {
    const b = lowerBound(definitions.promptDistinguishable)
    const [bPrime, variance] = [upperBound(undistinguishable), varianceBound(similar.plus)]
    return b === undefined || bPrime === undefined || variance === undefined ? undefined : { b, bPrime, variance }
  }
  const isNegativeSomewhere = [...behaviour.values()].some(({ num }) => num < 0n)
  return {
    definitions,
    prefixLength,
    delta,
    theorem31: application([['negatively distinguishable', negatively]]),
    theorem32: when(
      application([
        ['negatively prompt-distinguishable', negativelyPrompt],
        ['undistinguishable', undistinguishable],
        ['P₊ similar to P₋', similar.plus],
        ['positive', positive.admissible],
      ]),
      () => {
        const found = constants()
        return found && alignedLengths(parameters, found, rational(prefixLength), delta)
      },
    ),
    lemmaC4: when(
      application([
        ['prompt-distinguishable', definitions.promptDistinguishable],
        ['undistinguishable', undistinguishable],
        ['P₊ similar to P₋', similar.plus],
        ['positive', positive.admissible],
        ['a negative sentence', { answer: isNegativeSomewhere ? 'yes' : 'no' }],
      ]),
      () => {
        const found = constants()
        return found && tellingLengths(epsilon, found, rational(prefixLength), delta)
      },
    ),
    theoremB1: when(
      application([
        ['negatively distinguishable', negatively],
        ['P₋ similar to P₊', similar.minus],
      ]),
      () => {
        const [b, variance] = [lowerBound(definitions.distinguishable), varianceBound(similar.minus)]
        if (b === undefined || O.isNone(b) || variance === undefined) return undefined
        return sampledLengths(parameters, b.value, variance, delta)
      },
    ),
  }
}
