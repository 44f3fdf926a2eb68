/**
 * How close an instance comes to the bound of a proposition.
 * The relative slack of left ≤ right is (right − left) / max(|left|, |right|) ∈ [0, 2] where it holds; 0 is equality.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { decideIn, valueOfTerm } from './decide.js'
import type { Environment } from './instance.js'
import type { Statement } from './proposition.js'
import { approximate, type Defined, isDefined, order } from './value.js'

const smaller = (x: O.Option<Q.Rational>, y: O.Option<Q.Rational>): O.Option<Q.Rational> =>
  O.isNone(x) ? y : O.isNone(y) ? x : O.some(Q.minimum(x.value, y.value))

/** Both sides to so many bits that they differ, or to 8192. */
const apart = (left: Defined, right: Defined, bits = 256): readonly [Q.Rational, Q.Rational] => {
  const [l, r] = [approximate(left, bits), approximate(right, bits)]
  return bits >= 8192 || !Q.equality.equals(l, r) ? [l, r] : apart(left, right, 2 * bits)
}

/** Of log forms up to 2⁻²⁵⁶ of their size; exactly 0 where they are equal. none for an equation, for a quantified statement, or where a side has no rational value. */
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
