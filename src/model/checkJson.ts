/** A report of `beb check` as JSON data: its numbers exactly, as exactJson.ts writes them. */
import * as O from 'fp-ts/lib/Option.js'
import type { Rational } from '../kernel/rational.js'
import type { CheckReport, Conclusion } from './check.js'
import { encodeDefinitions } from './checkDefinitionsJson.js'
import { encodeTheorem31 } from './checkDistinguishableJson.js'
import { encodeTheorems } from './checkTheoremsJson.js'
import { number, numberOrNull } from './exactJson.js'
import type { GuaranteedLength } from './guaranteedLength.js'

const guarantee = (length: GuaranteedLength): unknown => {
  switch (length.kind) {
    case 'none needed':
      return { kind: 'none needed' }
    case 'at most':
      return { kind: 'at most', rho: number(length.rho), sentences: `${length.sentences}` }
    case 'too many':
      return { kind: 'too many', rho: number(length.rho) }
  }
}

const conclusion = (given: Conclusion): unknown => {
  if (given.kind !== 'searched') return { kind: given.kind }
  const { greedy, shortest, steps } = given
  return {
    kind: 'searched',
    guarantee: guarantee(given.guarantee),
    greedy: {
      outcome: greedy.outcome,
      prompt: greedy.prompt,
      steps: steps.map(({ position, sentence, ratio, likelihoodRatio, weight, behaviour }) => ({
        position,
        sentence,
        ratio: number(ratio),
        likelihoodRatio: numberOrNull(likelihoodRatio),
        weight: number(weight),
        behaviour: number(behaviour),
      })),
    },
    shortest: shortest.kind === 'found' ? { ...shortest, behaviour: number(shortest.behaviour) } : shortest,
  }
}

/** The report as data that `JSON.stringify` writes the same way everywhere; P₊(x) = 0 gives a null likelihood ratio. */
export const encodeCheck = (report: CheckReport): unknown => ({
  format: 'beb-check/1',
  title: report.title,
  minus: report.minus,
  plus: report.plus,
  alpha: number(report.alpha),
  exactGamma: { value: number(report.worst.gamma), attainedAfter: report.worst.prompt },
  gamma: number(report.gamma),
  epsilon: number(report.epsilon),
  target: number(report.target),
  emptyPrompt: {
    minus: number(report.empty.minus),
    plus: number(report.empty.plus),
    mixture: number(report.empty.mixture),
  },
  afterOneSentence: report.afterOneSentence.map(({ sentence, score, minus, plus, posterior }) => ({
    sentence,
    score: number(score),
    minus: number(minus),
    plus: number(plus),
    weight: numberOrNull(O.map((after: { weight: Rational }) => after.weight)(posterior)),
    behaviour: numberOrNull(O.map((after: { behaviour: Rational }) => after.behaviour)(posterior)),
  })),
  conclusion: conclusion(report.conclusion),
  theorem31: encodeTheorem31(report.theorem31),
  definitions: encodeDefinitions(report.definitions),
  theorems: encodeTheorems(report.theorems),
})
