/**
 * What `beb check` finds out about Theorem 3.1 on a user's model: the largest β, which hypotheses hold, the lengths it
 * promises as printed and in its sharp form, a prompt of the sharp length with the largest P₋/P₊, and Lemma H.1 there.
 */

import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import { exp, log1p, logOfRational } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import { klToMixture } from '../kernel/klDivergence.js'
import { divide, lessThan, one, type Rational, rational, subtract, zero } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { enclosedDivergence } from './divergenceEnclosure.js'
import { type LargestBeta, largestBeta } from './divergenceInfimum.js'
import { evidenceLength, type PerSentence, printedEvidence, sharpEvidence } from './evidenceLength.js'
import { type GuaranteedLength, guaranteedLength } from './guaranteedLength.js'
import type { Prompt } from './languageModel.js'
import { likeliestPrompt } from './likeliestPrompt.js'
import { behaviourOf, type Decomposition, likelihoodRatioOf, type Posterior, weightOf } from './odds.js'
import { type PairChain, pairChain } from './pairChain.js'

/** Relative bits of the enclosures in a report. */
const bits = 128

export interface Distinguishable {
  readonly beta: LargestBeta
  /** The largest β in nats, enclosed; none where it is +∞, 0 or only known to a horizon. For a bound, its lower end. */
  readonly value: O.Option<I.Interval>
}

/** Sentences that suffice; none within a length: undecided. */
export interface Lengths {
  readonly printed: O.Option<bigint>
  readonly sharp: O.Option<bigint>
  /** Theorem U's, which needs no β. */
  readonly universal: GuaranteedLength
}

/** KL(P₋(·|s)‖P(·|s)) ≤ log(1/w(s)) ≤ log(1 + e^{−β|s|}(1−α)/α) ≤ log(1 + e^{−β|s|}/α), in nats. */
export interface ClosenessToMinus {
  readonly divergence: I.Interval
  readonly logInverseWeight: I.Interval
  readonly sharp: I.Interval
  readonly printed: I.Interval
}

export interface LongestEvidence {
  readonly prompt: Prompt
  /** L = P₋/P₊, none for +∞. */
  readonly likelihoodRatio: O.Option<Rational>
  readonly weight: Rational
  readonly behaviour: Rational
  readonly closeness: ClosenessToMinus
}

export interface Theorem31 {
  /** None when there are too many pairs of states to look at. */
  readonly distinguishable: O.Option<Distinguishable>
  readonly isGammaNegative: boolean
  /** b with K_n ≥ b > 0 for every n, where one was shown. */
  readonly each: O.Option<PerSentence>
  /** None without a positive β, or with γ = 1, for which the theorem has nothing to say. */
  readonly lengths: O.Option<Lengths>
  /** Of the sharp length; none without a length, or when it is too long to be searched. */
  readonly prompt: O.Option<LongestEvidence>
}

const distinguishable = (chain: PairChain): Distinguishable => {
  const beta = largestBeta(chain)
  switch (beta.kind) {
    case 'attained':
      return { beta, value: enclosedDivergence(chain, beta.at, bits) }
    case 'bounded':
      return { beta, value: O.some(I.point(beta.lower)) }
    default:
      return { beta, value: O.none }
  }
}

/** b with K_n ≥ b > 0 for every n, if there is one. */
const perSentence = (chain: PairChain, { beta }: Distinguishable): O.Option<PerSentence> => {
  switch (beta.kind) {
    case 'infinite':
      return O.some('infinite')
    case 'attained': {
      const enclosure = (precision: number): I.Interval =>
        O.getOrElse(() => I.zero)(enclosedDivergence(chain, beta.at, precision))
      return O.some({ form: beta.form, enclosure })
    }
    case 'bounded':
      return O.some(D.toRational(beta.lower))
    default:
      return O.none
  }
}

const lengthsFor = (alpha: Rational, gamma: Rational, epsilon: Rational, b: PerSentence): Lengths => {
  const sharp = sharpEvidence(alpha, gamma, epsilon)
  return {
    printed: evidenceLength(printedEvidence(alpha, epsilon), b),
    sharp: O.isNone(sharp) ? O.some(0n) : evidenceLength(sharp.value, b),
    universal: guaranteedLength(alpha, gamma, epsilon),
  }
}

/** e^{−βk}; [0, 0] for β = +∞. */
const evidenceAgainst = (beta: O.Option<I.Interval>, k: number): I.Interval => {
  if (O.isNone(beta)) return I.zero
  const exponent = I.negate(I.multiply(beta.value, I.fromRational(rational(k), bits), bits))
  return O.getOrElse(() => I.interval(D.zero, D.one))(exp(exponent, bits))
}

const closenessAt = (
  { alpha, minus, plus }: Decomposition,
  posterior: Posterior,
  k: number,
  beta: O.Option<I.Interval>,
) => {
  const rows = [minus.next(posterior.minus), plus.next(posterior.plus)].map((row) =>
    minus.sentences.map((x) => row.get(x) ?? zero),
  )
  // the odds are long, and stay as they are: to bring them to lowest terms would take longer than all else
  const { bad, good } = posterior
  const share = (num: bigint): I.Interval => I.fromRational({ num, den: bad + good }, bits + 20)
  const rest = evidenceAgainst(beta, k)
  const bound = (odds: Rational): I.Interval =>
    O.getOrElse(() => I.zero)(log1p(I.multiply(I.fromRational(odds, bits), rest, bits), bits))
  return {
    // P is positive where P₋ is, since w > 0: the divergence is finite
    divergence: klToMixture(rows[0] ?? [], rows[1] ?? [], [share(bad), share(good)], bits),
    logInverseWeight: logOfRational({ num: bad + good, den: bad }, bits),
    sharp: bound(divide(subtract(one, alpha), alpha)),
    printed: bound(divide(one, alpha)),
  }
}

const mostSentences = BigInt(Number.MAX_SAFE_INTEGER)

/** The report on P = αP₋ + (1−α)P₊ with B_{P₋} ≤ γ, and ε > 0; the search for the prompt stops after `limit`. */
export const theorem31On = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  gamma: Rational,
  epsilon: Rational,
  limit: number,
): Theorem31 => {
  const { alpha, minus, plus } = decomposition
  const chain = pairChain(minus, plus)
  const found = O.map(distinguishable)(chain)
  const each = pipe(
    chain,
    O.chain((pairs) => (O.isSome(found) ? perSentence(pairs, found.value) : O.none)),
  )
  const lengths = pipe(
    each,
    O.filter(() => lessThan(gamma, one)),
    O.map((b) => lengthsFor(alpha, gamma, epsilon, b)),
  )
  const beta = O.chain(({ value }: Distinguishable) => value)(found)
  const prompt = pipe(
    lengths,
    O.chain(({ sharp }) => sharp),
    O.chain((k) => O.fromNullable(k > mostSentences ? null : likeliestPrompt(decomposition, Number(k), limit))),
    O.map(({ prompt, posterior }) => {
      const weight = weightOf(posterior)
      return {
        prompt,
        likelihoodRatio: likelihoodRatioOf(decomposition, posterior),
        weight,
        behaviour: behaviourOf(behaviour, decomposition, posterior),
        closeness: closenessAt(decomposition, posterior, prompt.length, beta),
      }
    }),
  )
  return { distinguishable: found, isGammaNegative: gamma.num < 0n, each, lengths, prompt }
}
