/** The definitions on a user's model as JSON data: divergences in nats, variances in nats², integers as texts. */
import * as O from 'fp-ts/lib/Option.js'
import type * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import type { Application, DefinitionsReport } from './checkDefinitions.js'
import type { Separation } from './definitions/distinguishable.js'
import { isExact, type Misalignable, type Witness } from './definitions/misalignable.js'
import type { NotPositive, Positive } from './definitions/positive.js'
import type { Similar } from './definitions/similar.js'
import type { Greatest, Least } from './divergenceExtreme.js'
import { enclosed, logForm, number } from './exactJson.js'
import type { TwoLengths } from './similarityLength.js'
import type { SquaredLog, VarianceRate } from './varianceRate.js'

const bound = (d: D.Dyadic): unknown => enclosed(I.point(d))

const extreme = (found: Least | Greatest): unknown => {
  switch (found.kind) {
    case 'attained':
      return { kind: found.kind, value: enclosed(found.place.value), logForm: logForm(found.form), at: found.place.at }
    case 'bounded':
      return { kind: found.kind, bound: bound(found.bound), found: enclosed(found.place.value), at: found.place.at }
    case 'zero':
      return { kind: found.kind, at: O.toNullable(found.at) }
    case 'infinite':
      return 'at' in found ? { kind: found.kind, at: found.at } : { kind: found.kind }
    case 'horizon':
      return { kind: found.kind, checked: found.checked }
  }
}

const separation = ({ answer, reach, extreme: found, after }: Separation<Least | Greatest>): unknown => ({
  answer,
  reach,
  extreme: O.toNullable(O.map(extreme)(found)),
  after: O.toNullable(after),
})

const rate = (found: VarianceRate): unknown => {
  switch (found.kind) {
    case 'infinite':
      return { kind: found.kind, because: found.because }
    case 'attained': {
      const exactly = O.map(({ coefficient, argument }: SquaredLog) => ({
        coefficient: number(coefficient),
        logSquared: number(argument),
      }))(found.exactly)
      return { kind: found.kind, value: enclosed(found.value), exactly: O.toNullable(exactly), at: found.at }
    }
    case 'bounded':
      return {
        kind: found.kind,
        lower: bound(found.lower),
        upper: bound(found.upper),
        at: O.toNullable(O.map(({ at }: { readonly at: number }) => at)(found.place)),
      }
    case 'horizon':
      return { kind: found.kind, lower: bound(found.lower), at: found.at }
  }
}

const similar = (found: Similar): unknown => ({
  answer: found.answer,
  reach: found.reach,
  leastVariance: O.toNullable(O.map(rate)(found.rate)),
  after: O.toNullable(found.after),
  asPrinted: { answer: found.asPrinted, defect: 'n = 0 asks for 0 < 0' },
})

const misalignable = (found: Misalignable): unknown => ({
  answer: found.answer,
  infimum: { atLeast: number(found.lower), atMost: number(found.value), isExact: isExact(found) },
  witness: witness(found.witness),
})
const witness = (found: Witness): unknown =>
  found.kind === 'bound' ? { kind: found.kind } : { kind: found.kind, prompt: found.prompt }

const positive = ({ answer, counterexample }: Positive): unknown => ({
  answer,
  counterexample: O.toNullable(
    O.map(({ after, sentence, minus, plus }: NotPositive) => ({
      after,
      sentence,
      minus: number(minus),
      plus: number(plus),
    }))(counterexample),
  ),
})

const application = ({ answer, hypotheses, lengths }: Application): unknown => ({
  answer,
  hypotheses,
  lengths: O.toNullable(
    O.map(({ printed, sharp }: TwoLengths) => ({ printed: `${printed}`, sharp: `${sharp}` }))(lengths),
  ),
})

/** Null: not examined, or nothing to report. */
export const encodeDefinitions = (report: DefinitionsReport): unknown => {
  const { definitions, prefixLength, delta, theorem31, theorem32, lemmaC4, theoremB1 } = report
  return {
    prefixes: 'P₋(s) > 0',
    '2.1': misalignable(definitions.misalignable),
    '2.2': {
      distinguishable: separation(definitions.distinguishable),
      undistinguishable: separation(definitions.undistinguishable),
    },
    '2.3': {
      distinguishable: separation(definitions.promptDistinguishable),
      undistinguishable: separation(definitions.promptUndistinguishable),
    },
    '2.4': { minus: similar(definitions.similar.minus), plus: similar(definitions.similar.plus) },
    '2.5': { distinguishable: definitions.negatively, promptDistinguishable: definitions.negativelyPrompt },
    '2.6': {
      admissible: positive(definitions.positive.admissible),
      everySequence: positive(definitions.positive.everySequence),
    },
    theorems: {
      delta: number(delta),
      prefixLength,
      '3.1': theorem31,
      '3.2': application(theorem32),
      'B.1': application(theoremB1),
      'C.4': application(lemmaC4),
    },
  }
}
