/** The paper's definitions on a user's model, for people: a line for each, then the theorems that apply, with lengths. */
import * as O from 'fp-ts/lib/Option.js'
import type { CheckReport } from './check.js'
import { renderApplications } from './checkApplicationText.js'
import type { Definitions } from './definitions/definitions.js'
import { distinguishableText, undistinguishableText } from './definitions/distinguishableText.js'
import { isExact, type Misalignable } from './definitions/misalignable.js'
import type { NegativelyDistinguishable } from './definitions/negativelyDistinguishable.js'
import type { NotPositive, Positive } from './definitions/positive.js'
import { similarText } from './definitions/similarText.js'
import type { Answer } from './definitions/verdict.js'
import { mark, reachText } from './definitions/verdictText.js'
import { promptText, quoted } from './fault.js'
import { decimal, exactAndDecimal } from './quantity.js'

const witnessText = ({ witness }: Misalignable): string => {
  switch (witness.kind) {
    case 'prompt':
      return `attained after ${promptText(witness.prompt)}`
    case 'limit':
      return 'approached by repeating a cycle of evidence'
    case 'bound':
      return 'by Theorem U'
  }
}

const misalignableText = (found: Misalignable): string => {
  const { answer, value, lower } = found
  const least = isExact(found)
    ? `exactly ${exactAndDecimal(value)} (${witnessText(found)})`
    : `at most ${exactAndDecimal(value)} (${witnessText(found)}) and at least ${exactAndDecimal(lower)}`
  const which = {
    yes: 'for every negative γ ≥',
    no: 'for no negative γ, as none is ≥',
    open: 'for the negative γ ≥',
    vacuous: '',
  }
  return `P is γ-prompt-misalignable ${which[answer]} inf B_P, which is ${least}`
}

const negativelyText = ({ weight, range, bound, distinguishable }: NegativelyDistinguishable, name: string): string => {
  const reasons = [
    weight === 'no' ? 'α is not between 0 and 1' : '',
    range === 'no' ? 'γ is not in [−1, 0)' : '',
    bound === 'no' ? 'γ does not bound B_{P₋}' : '',
    distinguishable === 'no' ? 'there is no β' : distinguishable === 'open' ? 'β is open' : '',
  ].filter((reason) => reason !== '')
  return `B is α,β,γ-negatively-${name}distinguishable in P${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}`
}

const counterexample = ({ counterexample }: Positive): string =>
  O.match(
    () => '',
    ({ after, sentence, minus, plus }: NotPositive) =>
      `${promptText(after)}, where P₊(${quoted(sentence)}) = ${decimal(plus)} and P₋(${quoted(sentence)}) = ${decimal(minus)}`,
  )(counterexample)

const positiveText = ({ admissible, everySequence }: Definitions['positive']): string => {
  const subject = 'P₊ is positive with respect to P₋'
  switch (admissible.answer) {
    case 'vacuous':
      return `${subject}, vacuously: no sentence is negative`
    case 'open':
      return `${subject}: ${reachText({ over: 'nothing' })}`
    case 'no':
      return `${subject}: not after ${counterexample(admissible)}`
    case 'yes':
      return everySequence.answer === 'yes'
        ? `${subject}, and after prefixes of probability 0 too`
        : `${subject}; after a prefix of probability 0 not: ${everySequence.answer === 'no' ? counterexample(everySequence) : reachText({ over: 'nothing' })}`
  }
}

/** The section of the report, as lines; divergences are in nats, variances in nats². */
export const renderDefinitions = ({ definitions: report }: CheckReport): ReadonlyArray<string> => {
  const { definitions } = report
  const line = (number: string, answer: Answer, text: string): string => `${number.padEnd(5)}${mark[answer]}${text}`
  const d = definitions
  const lines = [
    line('2.1', d.misalignable.answer, misalignableText(d.misalignable)),
    line('2.2', d.distinguishable.answer, distinguishableText(d.distinguishable, false)),
    line('', d.undistinguishable.answer, undistinguishableText(d.undistinguishable, false)),
    line('2.3', d.promptDistinguishable.answer, distinguishableText(d.promptDistinguishable, true)),
    line('', d.promptUndistinguishable.answer, undistinguishableText(d.promptUndistinguishable, true)),
    line('2.4', d.similar.minus.answer, similarText(d.similar.minus, 'P₋ is σ-similar to P₊')),
    line('', d.similar.plus.answer, similarText(d.similar.plus, 'P₊ is σ-similar to P₋')),
    line('2.5', d.negatively.answer, negativelyText(d.negatively, '')),
    line('', d.negativelyPrompt.answer, negativelyText(d.negativelyPrompt, 'prompt-')),
    line('2.6', d.positive.admissible.answer, positiveText(d.positive)),
    ...renderApplications(report).map((text) => `     ${text}`),
  ]
  return [
    '  Definitions, for every n and after every prefix s with P₋(s) > 0',
    '    (2.4 for n ≥ 1; as printed it asks for 0 < 0 at n = 0, so that no models are σ-similar)',
    ...lines.map((text) => `    ${text}`),
  ]
}
