/** Which of the theorems on aligning and sampled prompts apply to a user's model, for people, with their lengths. */
import * as O from 'fp-ts/lib/Option.js'
import type { Application, DefinitionsReport, Hypothesis } from './checkDefinitions.js'
import type { Answer } from './definitions/verdict.js'
import { mark } from './definitions/verdictText.js'
import { integerText } from './logFormText.js'
import { exactAndDecimal } from './quantity.js'

const hypothesisText: Readonly<Record<Hypothesis, string>> = {
  'negatively distinguishable': 'Definition 2.5',
  'negatively prompt-distinguishable': 'Definition 2.5 with 2.3',
  undistinguishable: 'that P₊ is β′-undistinguishable from P₋ (2.2)',
  'P₊ similar to P₋': 'that P₊ is σ-similar to P₋ (2.4)',
  'P₋ similar to P₊': 'that P₋ is σ-similar to P₊ (2.4)',
  positive: 'that P₊ is positive with respect to P₋ (2.6)',
  'prompt-distinguishable': 'that P₋ is β-prompt-distinguishable from P₊ (2.3)',
  'a negative sentence': 'a negative sentence',
}

const sentences = (n: bigint): string => (n === 1n ? '1 sentence' : `${integerText(n)} sentences`)

const missing = ({ hypotheses }: Application): string => {
  const of = (wanted: Answer): string =>
    hypotheses.flatMap(({ hypothesis, answer }) => (answer === wanted ? [hypothesisText[hypothesis]] : [])).join(', ')
  const [failing, open] = [of('no'), of('open')]
  return failing === '' ? `open is ${open}` : `it lacks ${failing}${open === '' ? '' : `; open is ${open}`}`
}

const applicationText = (name: string, applied: Application, asked: string): string => {
  if (applied.answer !== 'yes') return `${mark[applied.answer]}${name}: ${missing(applied)}`
  if (O.isNone(applied.lengths)) return `${mark.yes}${name} applies`
  const { printed, sharp } = applied.lengths.value
  return `${mark.yes}${name} applies ${asked}: ${sentences(printed)} as printed, ${sentences(sharp)} in the sharp form`
}

/** A line for each of the theorems. */
export const renderApplications = (report: DefinitionsReport): ReadonlyArray<string> => {
  const failing = `with failures of probability δ = ${exactAndDecimal(report.delta)}`
  const aligning = `after an aligning prompt of ${sentences(BigInt(report.prefixLength))}`
  return [
    applicationText('Theorem 3.2', report.theorem32, `${aligning}, ${failing}`),
    applicationText('Lemma C.4', report.lemmaC4, `${aligning} for P₊/P₋ ≤ ε, ${failing}`),
    applicationText('Theorem B.1', report.theoremB1, `to prompts sampled from P₋, ${failing}`),
  ]
}
