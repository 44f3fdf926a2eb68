/**
 * How close an instance comes to the bound of a proposition.
 * The relative slack of left ≤ right is (right − left) / max(|left|, |right|) ∈ [0, 2] where it holds; 0 is equality.
 */
import * as O from 'fp-ts/lib/Option.js'
import { toRational } from '../kernel/dyadic.js'
import * as D from '../kernel/enclosure64.js'
import * as Q from '../kernel/rational.js'
import { decideIn, enclosureOfTerm, valueOfTerm } from './decide.js'
import type { Environment } from './instance.js'
import type { Statement } from './proposition.js'
import { approximate, type Defined, enclosed, isDefined, order } from './value.js'

const smaller = (x: O.Option<Q.Rational>, y: O.Option<Q.Rational>): O.Option<Q.Rational> =>
  O.isNone(x) ? y : O.isNone(y) ? x : O.some(Q.minimum(x.value, y.value))

/** Where the difference of the sides is told to 20 bits it is no more changed by what is cancelled in it. */
const isTold = (least: Q.Rational, most: Q.Rational): boolean => {
  const width = Q.multiply(Q.rational(2n ** 20n), Q.subtract(most, least))
  return Q.atMost(width, least) || Q.atMost(width, Q.negate(most))
}

/** Both sides to so many bits that their difference is told, or to 8192. */
const apart = (left: Defined, right: Defined, bits = 256): readonly [Q.Rational, Q.Rational] => {
  const [l, r] = [enclosed(left, bits), enclosed(right, bits)]
  const told =
    O.isSome(l) &&
    O.isSome(r) &&
    isTold(
      Q.subtract(toRational(r.value.lo), toRational(l.value.hi)),
      Q.subtract(toRational(r.value.hi), toRational(l.value.lo)),
    )
  return told || bits >= 8192 ? [approximate(left, bits), approximate(right, bits)] : apart(left, right, 2 * bits)
}

const relativeTo = (left: D.Enclosure64, right: D.Enclosure64): D.Enclosure64 =>
  D.divide(D.subtract(right, left), D.maximum(D.absolute(left), D.absolute(right)))

/** The relative slack as doubles tell it; nothing where they do not, and where there is no slack. */
export const relativeSlack64 = (env: Environment, statement: Statement): D.Enclosure64 => {
  switch (statement._tag) {
    case 'Compare':
      return statement.relation === '='
        ? D.nothing
        : relativeTo(enclosureOfTerm(env, statement.left), enclosureOfTerm(env, statement.right))
    case 'And':
      return D.minimum(relativeSlack64(env, statement.left), relativeSlack64(env, statement.right))
    default:
      return D.nothing
  }
}

/** To at least 20 bits where 8192 bits of the sides tell it; exactly 0 where they are equal. none for an equation, for a quantified statement, or where a side has no rational value. */
export const relativeSlack = (env: Environment, statement: Statement): O.Option<Q.Rational> => {
  switch (statement._tag) {
    case 'Compare': {
      if (statement.relation === '=') return O.none
      const [left, right] = [valueOfTerm(env, statement.left), valueOfTerm(env, statement.right)]
      if (!isDefined(left) || !isDefined(right)) return O.none
      const comparison = order(left, right)
      if (O.isSome(comparison) && comparison.value === 0) return O.some(Q.zero)
      const [l, r] = apart(left, right)
      const scale = Q.maximum(Q.absolute(l), Q.absolute(r))
      return scale.num === 0n ? O.some(Q.zero) : O.some(Q.divide(Q.subtract(r, l), scale))
    }
    case 'And':
      return smaller(relativeSlack(env, statement.left), relativeSlack(env, statement.right))
    case 'Implies':
      return decideIn(env, statement.left) === 'true' ? relativeSlack(env, statement.right) : O.none
    default:
      return O.none
  }
}
