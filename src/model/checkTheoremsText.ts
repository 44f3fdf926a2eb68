/** Further theorems on a user's model, for people: whether each applies, with its lengths. */
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../kernel/interval.js'
import { add, atMost, lessThan, one, subtract } from '../kernel/rational.js'
import type { Accumulated } from './accumulated.js'
import type { AtLevel, BestOfAnswers } from './bestOfAnswers.js'
import type { CheckReport } from './check.js'
import type { ZeroOne } from './checkTheorems.js'
import type { Answer } from './definitions/verdict.js'
import { mark } from './definitions/verdictText.js'
import { promptText, quoted } from './fault.js'
import { integerText, leadingDigits, relationText } from './logFormText.js'
import { exactAndDecimal } from './quantity.js'

const sentences = O.match(
  () => 'an undecided number of sentences',
  (n: bigint) => (n === 1n ? '1 sentence' : `${integerText(n)} sentences`),
)
const noBeta = 'without a certified β > 0 it promises no length'
/** What a length that takes β says, or that there is none. */
const withLength = (length: O.Option<O.Option<bigint>>, text: (sentences: string) => string): string =>
  O.match(
    () => noBeta,
    (n: O.Option<bigint>) => text(sentences(n)),
  )(length)

/** yes where there is a length; otherwise what is known of β. */
const answerFor = (length: O.Option<unknown>, { definitions }: CheckReport): Answer =>
  O.isSome(length) ? 'yes' : definitions.definitions.distinguishable.answer === 'no' ? 'no' : 'open'

const levelText = ({ level, sentences: length }: AtLevel, { epsilon }: CheckReport): string => {
  const target = exactAndDecimal(add(level, epsilon))
  return atMost(subtract(one, level), epsilon)
    ? `${target}, where it is without a prompt`
    : `${target}: ${withLength(length, (n) => n)}`
}

const bestOfLines = (found: BestOfAnswers, report: CheckReport): ReadonlyArray<string> => {
  const { answers, best, isSurelyBad, printed, promised, own } = found
  const which = `Theorem 3.4 for the best of n = ${answers} answers`
  const answer = answerFor(promised.sentences, report)
  const said = `${quoted(best.sentence)} scores ${exactAndDecimal(best.score)} ${best.after.length === 0 ? 'at once' : `after ${promptText(best.after)}`}`
  if (isSurelyBad) {
    const lengths = withLength(
      printed,
      (n) => `${n} as printed, ${withLength(promised.sentences, (k) => k)} in the sharp form`,
    )
    const outside = report.gamma.num < 0n ? '' : '; the print asks for γ < 0'
    return [
      `${mark[answer]}${which}, below γ+ε, as P₋ is surely bad: the best that it says, ${said}: ${lengths}${outside}`,
    ]
  }
  return [
    `${mark.no}${which} as printed, below γ+ε${O.isSome(printed) ? ` with ${sentences(printed.value)}` : ''}: P₋ is bad on average only, ${said}`,
    `${mark[answer]}repaired, below γₙ+ε where γₙ = 1 − 2((1−γ)/2)ⁿ, ${levelText(promised, report)}`,
    `     below gₙ+ε where gₙ is the largest best of n of this P₋, after ${promptText(own.after)}, ${levelText(own, report)}`,
  ]
}

const zeroOneLines = (found: ZeroOne, report: CheckReport): ReadonlyArray<string> => {
  const { hasScoresZeroAndOne, isBoundedByZero, centre, printed, sharp } = found
  if (!isBoundedByZero) return [`${mark.no}Lemma H.3: B_{P₋} is not at most 0`]
  if (O.isNone(sharp)) return [`${mark[answerFor(sharp, report)]}Lemma H.3: ${noBeta}`]
  const both = hasScoresZeroAndOne && O.isSome(printed)
  const c = O.match(
    () => 'B_P ≤ 0, as β may be any number',
    ({ printed, sharp }: { readonly printed: I.Interval; readonly sharp: I.Interval }) =>
      `B_P ≤ 1/(1 + e^(β(k−c))), c = log((1−α)/α)/β ${relationText(sharp)}` +
      (both ? `; as printed log(1/α)/β ${relationText(printed)}` : ''),
  )(centre)
  const length = `at most ε from ${sentences(sharp.value)} on${both ? `, as printed from ${sentences(printed.value)} on` : ''}`
  const which = hasScoresZeroAndOne ? 'Lemma H.3' : 'Lemma H.3 in the form for any scores with B_{P₋} ≤ 0'
  return [
    ...(hasScoresZeroAndOne ? [] : [`${mark.no}Lemma H.3 as printed: the scores are not 0 and 1`]),
    `${mark.yes}${which}: some prompt of each length k ≥ 1 has ${c}; ${length}`,
  ]
}

const accumulatedLines = (found: Accumulated): ReadonlyArray<string> => {
  const { eta, beta, at, shownBelow, printed, integral, oneByOne } = found
  const which = `Appendix I with η = ${exactAndDecimal(eta)}`
  const one = O.isSome(oneByOne)
    ? `${sentences(oneByOne)} by adding K₀, K₁, … one by one`
    : 'K₀, K₁, … do not add up to enough in reach'
  if (O.isSome(beta) && beta.value.m === 0n) return [`${mark.no}${which}: K_n ≥ β/(n+1)^η for no β > 0; ${one}`]
  if (O.isSome(shownBelow)) return [`${mark.open}${which}: K_n ≥ β/(n+1)^η is shown for every n for no β > 0; ${one}`]
  const length = (n: O.Option<bigint>, how: string): ReadonlyArray<string> =>
    O.isSome(n) ? [`${sentences(n)} ${how}`] : []
  const value = O.isNone(beta) ? 'every β' : `β < ${leadingDigits(I.point(beta.value))}`
  const least = O.isSome(at) ? `, least at n = ${at.value}` : ''
  const lengths = [...length(printed, 'as printed'), ...length(integral, 'by the integral'), one].join(', ')
  return [`${mark.yes}${which}: K_n ≥ β/(n+1)^η for every n and ${value}${least}; ${lengths}`]
}

/** The section of the report, as lines. */
export const renderTheorems = (report: CheckReport): ReadonlyArray<string> => {
  const { bestOf, zeroOne, accumulated, sticky, sampled } = report.theorems
  const failing = `with failures of probability δ = ${exactAndDecimal(sticky.delta)}`
  const heading = '  Further theorems, for β just below the one of Theorem 3.1'
  if (!lessThan(report.gamma, one)) return [heading, `    ${mark.no}γ is 1, and they say nothing of such a P₋`]
  const lines = [
    ...bestOfLines(bestOf, report),
    ...zeroOneLines(zeroOne, report),
    ...O.match(() => [`${mark.open}Appendix I: not examined`], accumulatedLines)(accumulated),
    `${mark.no}Theorem 3.3, which is false as printed; Theorem S has one opening prompt for all turns`,
    `${mark[answerFor(sticky.sentences, report)]}Theorem S, ${failing}: ${withLength(sticky.sentences, (n) => `after a prompt of ${n}, the one with the most evidence, B_P stays below γ+ε whatever P answers`)}`,
    `${mark.yes}Theorem U for sampled prompts, ${failing}: within ${sentences(sampled)} a text of P₋ passes a prompt with B_P < γ+ε`,
  ]
  return ['  Further theorems, for β just below the one of Theorem 3.1', ...lines.map((line) => `    ${line}`)]
}
