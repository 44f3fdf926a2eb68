/**
 * How close an instance comes to the bound of a proposition.
 * The relative slack of left ≤ right is (right − left) / max(|left|, |right|) ∈ [0, 2] where it holds; 0 is equality.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { decideIn } from './decide.js'
import type { Environment } from './instance.js'
import type { Statement } from './proposition.js'
import { read } from './reading.js'
import { exact, isDefined } from './readings/exact.js'

const smaller = (x: O.Option<Q.Rational>, y: O.Option<Q.Rational>): O.Option<Q.Rational> =>
  O.isNone(x) ? y : O.isNone(y) ? x : O.some(Q.minimum(x.value, y.value))

/** none for an equation, for a quantified statement, or where a side is undefined. */
export const relativeSlack = (env: Environment, statement: Statement): O.Option<Q.Rational> => {
  switch (statement._tag) {
    case 'Compare': {
      if (statement.relation === '=') return O.none
      const [left, right] = [read(exact)(statement.left)(env), read(exact)(statement.right)(env)]
      if (!isDefined(left) || !isDefined(right)) return O.none
      const scale = Q.maximum(Q.absolute(left), Q.absolute(right))
      return scale.num === 0n ? O.some(Q.zero) : O.some(Q.divide(Q.subtract(right, left), scale))
    }
    case 'And':
      return smaller(relativeSlack(env, statement.left), relativeSlack(env, statement.right))
    case 'Implies':
      return decideIn(env, statement.left) === 'true' ? relativeSlack(env, statement.right) : O.none
    default:
      return O.none
  }
}
