/** The truth of propositions about real numbers, and how it was found. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { lowerFloat64 } from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { firstBits, type Tier } from '../kernel/logFormSign.js'
import { fromBoolean, not, type Truth } from '../kernel/truth.js'
import { compareForms } from './compare.js'
import { enclose } from './enclose.js'
import { evaluate } from './evaluate.js'
import type { Real } from './real.js'
import { largestLoss } from './refine.js'
import { isSame } from './same.js'
import type { Complaint, Proposition, Relation } from './syntax.js'

export interface Decision {
  readonly truth: Truth
  /** Rationals compared in ℚ; log forms; disjoint enclosures; or the limit of precision, where the truth is unknown. */
  readonly by: 'exact' | 'logForm' | 'interval' | 'limit'
  /** The arithmetic that settled it, the quickest that could, or the last that was tried. */
  readonly tier: Tier
  /** Its precision, in bits; 0 for exact arithmetic. */
  readonly bits: number
  /** The sides, or their logarithms where those were compared, are at least so far apart. */
  readonly margin: number
  readonly of: 'sides' | 'logarithms'
}

const holds: Readonly<Record<Relation, (order: -1 | 0 | 1) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '!=': (order) => order !== 0,
}

/**
 * By enclosures of growing precision, until they are disjoint or both are one point. Where the first pair meets, equal
 * operands may show that both sides, which have enclosures and so are defined, are the same number.
 */
const byEnclosures = (relation: Relation, x: Real, y: Real): E.Either<Complaint, Decision> => {
  let isFirstPair = true
  for (let bits = firstBits; ; bits = Math.min(2 * bits, largestLoss)) {
    const [left, right] = [enclose(x, bits), enclose(y, bits)]
    for (const side of [left, right]) if (E.isLeft(side) && side.left.kind !== 'undecided') return side
    if (E.isRight(left) && E.isRight(right)) {
      const difference = I.subtract(left.right, right.right, bits)
      const order = I.sign(difference)
      if (order !== undefined) {
        const margin = lowerFloat64(I.mignitude(difference))
        return E.right({
          truth: fromBoolean(holds[relation](order)),
          by: 'interval',
          of: 'sides',
          tier: 'interval',
          bits,
          margin,
        })
      }
      if (isFirstPair && isSame(x, y)) {
        return E.right({
          truth: fromBoolean(holds[relation](0)),
          by: 'logForm',
          of: 'sides',
          tier: 'exact',
          bits: 0,
          margin: 0,
        })
      }
      isFirstPair = false
    }
    if (bits >= largestLoss)
      return E.right({ truth: 'unknown', by: 'limit', of: 'sides', tier: 'interval', bits, margin: 0 })
  }
}

const compared = (relation: Relation, x: Real, y: Real): E.Either<Complaint, Decision> => {
  const forms = compareForms(x, y)
  if (O.isNone(forms)) return byEnclosures(relation, x, y)
  const { order, by, of, found } = forms.value
  return E.right(
    O.isSome(order)
      ? { truth: fromBoolean(holds[relation](order.value)), by, of, ...found }
      : { truth: 'unknown', by: 'limit', of, ...found },
  )
}

const strength: Readonly<Record<Decision['by'], number>> = { exact: 0, logForm: 1, interval: 2, limit: 3 }

/** Conjunction for `settling` false, disjunction for true: the strongest part that settles it, or the weakest of all. */
const joined = (parts: ReadonlyArray<Decision>, settling: Truth): Decision => {
  const weaker = (a: Decision, b: Decision): boolean =>
    strength[a.by] > strength[b.by] || (a.by === b.by && a.bits > b.bits)
  const settled = parts.filter(({ truth }) => truth === settling)
  const open = parts.filter(({ truth }) => truth === 'unknown')
  if (settled.length > 0) return settled.reduce((a, b) => (weaker(a, b) ? b : a))
  return (open.length > 0 ? open : parts).reduce((a, b) => (weaker(a, b) ? a : b))
}

/**
 * The truth of a proposition, or the place where one of its parts is undefined or out of bounds: a part without a value
 * leaves the whole without one.
 */
export const decide = (proposition: Proposition): E.Either<Complaint, Decision> => {
  switch (proposition._tag) {
    case 'Compare': {
      const [left, right] = [evaluate(proposition.left), evaluate(proposition.right)]
      if (E.isLeft(left)) return left
      return E.isLeft(right) ? right : compared(proposition.relation, left.right, right.right)
    }
    case 'Not':
      return E.map((of: Decision) => ({ ...of, truth: not(of.truth) }))(decide(proposition.of))
    default: {
      const parts: Array<Decision> = []
      for (const part of proposition.of) {
        const decision = decide(part)
        if (E.isLeft(decision)) return decision
        parts.push(decision.right)
      }
      return E.right(joined(parts, proposition._tag === 'And' ? 'false' : 'true'))
    }
  }
}
