/** Further theorems on a user's model as JSON data: integers as texts, null for what is undecided or not there. */
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../kernel/interval.js'
import type { Accumulated } from './accumulated.js'
import type { AtLevel } from './bestOfAnswers.js'
import type { TheoremsReport } from './checkTheorems.js'
import { enclosed, number } from './exactJson.js'

const integer = (n: O.Option<bigint>): unknown => (O.isSome(n) ? `${n.value}` : null)
/** Of β: null without a certified β > 0, or where it is undecided. */
const length = (n: O.Option<O.Option<bigint>>): unknown => (O.isSome(n) ? integer(n.value) : null)
const atLevel = ({ level, sentences }: AtLevel) => ({ level: number(level), sentences: length(sentences) })

const accumulated = ({ eta, beta, at, shownBelow, printed, integral, oneByOne }: Accumulated): unknown => ({
  eta: number(eta),
  beta: O.isSome(beta) ? enclosed(I.point(beta.value)) : 'infinite',
  at: O.toNullable(at),
  shownBelow: O.toNullable(shownBelow),
  printed: integer(printed),
  integral: integer(integral),
  oneByOne: integer(oneByOne),
})

export const encodeTheorems = ({ bestOf, zeroOne, accumulated: fading, sticky, sampled }: TheoremsReport): unknown => ({
  '3.4': {
    answers: bestOf.answers,
    best: { ...bestOf.best, score: number(bestOf.best.score) },
    isSurelyBad: bestOf.isSurelyBad,
    printed: length(bestOf.printed),
    promised: atLevel(bestOf.promised),
    own: { ...atLevel(bestOf.own), after: bestOf.own.after },
  },
  'H.3': {
    hasScoresZeroAndOne: zeroOne.hasScoresZeroAndOne,
    isBoundedByZero: zeroOne.isBoundedByZero,
    centre: O.toNullable(
      O.map(({ printed, sharp }: { readonly printed: I.Interval; readonly sharp: I.Interval }) => ({
        printed: enclosed(printed),
        sharp: enclosed(sharp),
      }))(zeroOne.centre),
    ),
    printed: length(zeroOne.printed),
    sharp: length(zeroOne.sharp),
  },
  I: O.toNullable(O.map(accumulated)(fading)),
  S: { delta: number(sticky.delta), sentences: length(sticky.sentences) },
  U3: { delta: number(sticky.delta), sentences: integer(sampled) },
})
