/** Theorem 3.1 on a user's model, for people: its hypotheses with reasons, its lengths, its prompt, and Lemma H.1. */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import type { Rational } from '../kernel/rational.js'
import type { CheckReport } from './check.js'
import type { Distinguishable, Lengths, LongestEvidence, Theorem31 } from './checkDistinguishable.js'
import { promptText } from './fault.js'
import { enclosureText, integerText, leadingDigits, logFormText, relationText } from './logFormText.js'
import { decimal, exactAndDecimal } from './quantity.js'

const distinguishable = ({ beta, value }: Distinguishable): ReadonlyArray<string> => {
  const number = O.match(() => '', leadingDigits)(value)
  switch (beta.kind) {
    case 'infinite':
      return ['yes  P₋ is β-distinguishable from P₊ for every β: K_n = +∞ for every n, as P₋ says what P₊ cannot']
    case 'none':
      return [
        O.isSome(beta.at)
          ? `no   P₋ is β-distinguishable from P₊ for no β: K_n = 0 at n = ${beta.at.value}, where both speak alike`
          : 'no   P₋ is β-distinguishable from P₊ for no β: K_n tends to 0, as both come to speak alike for ever',
      ]
    case 'attained': {
      const form = O.match(
        () => number,
        (text: string) => `${text} = ${number}`,
      )(logFormText(beta.form))
      return [
        `yes  P₋ is β-distinguishable from P₊ for every β < ${form}`,
        `     (exactly the least K_n, attained at n = ${beta.at}; compared one by one for n < ${beta.checked}, by the squeeze beyond)`,
      ]
    }
    case 'bounded': {
      const gap = D.subtract(beta.upper.hi, beta.lower)
      return [
        `yes  P₋ is β-distinguishable from P₊ for every β < ${number}`,
        `     (a bound below every K_n by the squeeze, within ${enclosureText(I.point(gap))} of K_n at n = ${beta.at}, the least of n < ${beta.checked})`,
      ]
    }
    case 'horizon':
      return [
        `?    whether P₋ is β-distinguishable from P₊ is open: K_n > 0 for n < ${beta.checked}, and no β > 0 was shown for every n`,
      ]
  }
}

const hypotheses = (theorem: Theorem31, { alpha, gamma, worst }: CheckReport): ReadonlyArray<string> => [
  `yes  0 < α < 1: α is ${exactAndDecimal(alpha)}`,
  theorem.isGammaNegative
    ? `yes  −1 ≤ γ < 0: γ is ${exactAndDecimal(gamma)}`
    : `no   −1 ≤ γ < 0: γ is ${exactAndDecimal(gamma)}, outside Definition 2.5; the sharp length holds for every γ < 1`,
  `yes  B_{P₋}(s) ≤ γ for every prompt s with P₋(s) > 0: the largest is ${exactAndDecimal(worst.gamma)}`,
  ...O.match(
    () => ['?    P₋ is β-distinguishable from P₊: not examined, there are too many pairs of states'],
    distinguishable,
  )(theorem.distinguishable),
]

const sentences = O.match(
  () => 'undecided',
  (n: bigint) => (n === 1n ? '1 sentence' : `${integerText(n)} sentences`),
)

const universal = ({ universal }: Lengths): string => {
  switch (universal.kind) {
    case 'none needed':
      return '0 sentences'
    case 'at most':
      return sentences(O.some(universal.sentences))
    case 'too many':
      return 'more than 2²⁵⁶ sentences'
  }
}

const lengthLines = (lengths: Lengths): ReadonlyArray<string> => [
  `lengths for β just below it: as printed, ⌈(log 1/α + log 1/ε + log 4)/β⌉: ${sentences(lengths.printed)}`,
  `     in the sharp form, ⌈log((1−α)(1−γ−ε)/(αε))/β⌉: ${sentences(lengths.sharp)}; by Theorem U, without β: ${universal(lengths)}`,
]

/** "= 3/4 = 0.75", "≈ 1.5e+45". */
const equalTo = (q: Rational): string => {
  const text = exactAndDecimal(q)
  return text.startsWith('≈') ? text : `= ${text}`
}

const promptLines = ({ prompt, likelihoodRatio, weight, behaviour, closeness }: LongestEvidence) => [
  `prompt of the sharp length with the largest L = P₋/P₊: ${promptText(prompt)}`,
  `     L ${O.match(() => '= ∞', equalTo)(likelihoodRatio)}, weight w = ${decimal(weight)}, B_P = ${decimal(behaviour)}`,
  `Lemma H.1 there: KL(P₋(·|s)‖P(·|s)) ${relationText(closeness.divergence)} ≤ log 1/w ${relationText(closeness.logInverseWeight)}`,
  `     ≤ log(1 + e^(−β|s|)(1−α)/α) ${relationText(closeness.sharp)}, and as printed log(1 + e^(−β|s|)/α) ${relationText(closeness.printed)}`,
]

const withoutPrompt = ({ lengths }: Theorem31): ReadonlyArray<string> =>
  O.isSome(lengths) ? ['prompt: not searched, it is too long for exact arithmetic'] : []

const withoutLength = ({ gamma }: CheckReport): string =>
  gamma.num === gamma.den ? 'it promises no length: γ is 1' : 'it promises no length without a certified β > 0'

/** The section of the report, as lines; divergences are in nats. */
export const renderTheorem31 = (report: CheckReport): ReadonlyArray<string> => {
  const { theorem31 } = report
  const lines = [
    ...hypotheses(theorem31, report),
    ...O.match(() => [withoutLength(report)], lengthLines)(theorem31.lengths),
    ...O.match(() => withoutPrompt(theorem31), promptLines)(theorem31.prompt),
  ]
  return [
    '  Theorem 3.1, with K_n the mean of KL(P₋(·|s)‖P₊(·|s)) over the n sentences s that P₋ writes',
    ...lines.map((line) => `    ${line}`),
  ]
}
