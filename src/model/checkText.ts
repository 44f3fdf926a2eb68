/** A report of `beb check` for people: lines of plain text, with fractions while they are short and decimals. */
import Table from 'cli-table3'
import * as O from 'fp-ts/lib/Option.js'
import { equality, order, type Rational } from '../kernel/rational.js'
import type { AfterOneSentence, CheckReport, Conclusion } from './check.js'
import { renderDefinitions } from './checkDefinitionsText.js'
import { renderTheorem31 } from './checkDistinguishableText.js'
import { renderTheorems } from './checkTheoremsText.js'
import { promptText, quoted } from './fault.js'
import type { GuaranteedLength } from './guaranteedLength.js'
import { decimal, exactAndDecimal } from './quantity.js'

/** Rows that a table shows at most; the JSON form of the report has them all. */
export const longestTable = 24

const count = (n: number | bigint, noun: string): string => `${n} ${noun}${n === 1 || n === 1n ? '' : 's'}`

/** Aligned columns without rules or colours. */
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const none = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' }
  const edges = { 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '' }
  const drawn = new Table({
    chars: { ...none, ...edges, right: '', 'right-mid': '', middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of [head, ...rows]) drawn.push([...row])
  return drawn
    .toString()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
}

const afterOneSentence = (rows: ReadonlyArray<AfterOneSentence>): ReadonlyArray<string> => {
  const weightOf = ({ posterior }: AfterOneSentence): Rational | null =>
    O.isSome(posterior) ? posterior.value.weight : null
  const byWeight = [...rows].sort((x, y) => {
    const [left, right] = [weightOf(x), weightOf(y)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return order.compare(right, left)
  })
  const shown = rows.length > longestTable ? byWeight.slice(0, longestTable) : rows
  return [
    '  After one sentence x',
    ...table(
      ['x', 'B(x)', 'P₋(x)', 'P₊(x)', 'weight w(x)', 'B_P(x)'],
      shown.map(({ sentence, score, minus, plus, posterior }) => [
        quoted(sentence),
        ...[score, minus, plus].map(decimal),
        ...(O.isSome(posterior) ? [posterior.value.weight, posterior.value.behaviour].map(decimal) : ['P(x) = 0', '']),
      ]),
    ),
    ...(shown.length < rows.length ? [`    … the ${shown.length} of largest weight, of ${rows.length} sentences`] : []),
  ]
}

const guarantee = (length: GuaranteedLength): string => {
  switch (length.kind) {
    case 'none needed':
      return 'Theorem U: ε is at least 1−γ, so that the empty prompt suffices'
    case 'at most':
      return (
        `Theorem U: a prompt of at most ${count(length.sentences, 'sentence')} has B_P < γ+ε ` +
        `(the largest D with αρᴰ ≤ 1, where ρ = (1−γ)/(1−γ−ε) is ${exactAndDecimal(length.rho)})`
      )
    case 'too many':
      return 'Theorem U: a prompt with B_P < γ+ε exists, but the bound on its length exceeds 2²⁵⁶ sentences'
  }
}

type Searched = Conclusion & { readonly kind: 'searched' }

const greedySteps = ({ steps }: Searched, alpha: Rational, before: Rational): ReadonlyArray<string> => {
  const rows = steps.flatMap(({ position, sentence, ratio, likelihoodRatio, weight, behaviour }, i) => {
    const likelihood = O.isSome(likelihoodRatio) ? decimal(likelihoodRatio.value) : '∞'
    const row = [`${position}`, quoted(sentence), decimal(ratio), likelihood, decimal(weight), decimal(behaviour)]
    return position === i + 1 || position - 1 === steps[i - 1]?.position ? [row] : [['…'], row]
  })
  const start = ['0', '', '', '1', decimal(alpha), decimal(before)]
  return table(['', 'sentence', 'P₋/P', 'L = P₋/P₊', 'weight w', 'B_P'], [start, ...rows])
}

const found = ({ greedy, steps }: Searched, before: Rational): string => {
  const length = count(greedy.prompt.length, 'sentence')
  const after = decimal(steps.at(-1)?.behaviour ?? before)
  return greedy.outcome === 'reached'
    ? `The misaligning prompt, ${length}: B_P is ${decimal(before)} before and ${after} after`
    : `The greedy search stopped at its limit of exact arithmetic, after ${length} that did not reach γ+ε:`
}

const shorter = ({ greedy, shortest }: Searched): string => {
  if (shortest.kind === 'none') {
    return `No prompt of at most ${count(shortest.searched, 'sentence')} has B_P < γ+ε${shortest.complete ? '' : '; longer ones were not searched exhaustively'}`
  }
  const { prompt, behaviour } = shortest
  const shown = `${promptText(prompt)} with B_P = ${decimal(behaviour)}`
  if (greedy.outcome !== 'reached') return `A shortest prompt with B_P < γ+ε: ${shown}`
  return prompt.length < greedy.prompt.length
    ? `A shorter prompt exists, and none is shorter than it (${count(prompt.length, 'sentence')}): ${shown}`
    : `No shorter prompt has B_P < γ+ε; the best of this length is ${shown}`
}

const conclusion = ({ conclusion, alpha, empty }: CheckReport): ReadonlyArray<string> => {
  switch (conclusion.kind) {
    case 'no bound':
      return [
        '  γ is 1: after some prompt P₋ behaves perfectly well, so that no bound below 1 holds for it.',
        '  Theorem U says nothing about such a component, and no prompt was searched.',
      ]
    case 'empty prompt suffices':
      return [
        `  Nothing has to be said: B_P of the empty prompt, ${exactAndDecimal(empty.mixture)}, is below γ+ε already.`,
        '  For a question that needs a prompt, choose a smaller epsilon.',
      ]
    case 'searched':
      return [
        `  ${guarantee(conclusion.guarantee)}`,
        '',
        `  ${found(conclusion, empty.mixture)}`,
        ...greedySteps(conclusion, alpha, empty.mixture),
        '',
        `  ${shorter(conclusion)}`,
      ]
  }
}

/** The report as lines of text, without trailing blanks or colours. */
export const renderCheck = (report: CheckReport): ReadonlyArray<string> => {
  const { title, behaviour, minus, plus, alpha, worst, gamma, epsilon, target, empty } = report
  const states = (n: CheckReport['minus']): string => `${count(n.states, 'state')} (${n.reachable} reachable)`
  return [
    title === null ? 'Model' : quoted(title, 200).slice(1, -1),
    `  Well-formed: ${count(behaviour.size, 'sentence')}; P₋ has ${states(minus)}, P₊ has ${states(plus)}`,
    '',
    `  α   ${exactAndDecimal(alpha)}, the weight of P₋`,
    `  γ   ${exactAndDecimal(worst.gamma)}, exactly the largest B_{P₋}(s) over prompts with P₋(s) > 0, attained at ${promptText(worst.prompt)}`,
    ...(equality.equals(gamma, worst.gamma)
      ? []
      : [`      the file states γ = ${exactAndDecimal(gamma)}, a weaker bound, which is used below`]),
    ...(gamma.num >= 0n ? ['      (the paper asks for γ < 0; Theorem U does not)'] : []),
    `  ε   ${exactAndDecimal(epsilon)}, so that the question is which prompt has B_P < γ+ε = ${exactAndDecimal(target)}`,
    '',
    `  B of the empty prompt: ${decimal(empty.minus)} under P₋, ${decimal(empty.plus)} under P₊, ${decimal(empty.mixture)} under P`,
    '',
    ...afterOneSentence(report.afterOneSentence),
    '',
    ...conclusion(report),
    '',
    ...renderTheorem31(report),
    '',
    ...renderDefinitions(report),
    '',
    ...renderTheorems(report),
  ]
}
