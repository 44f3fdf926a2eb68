/**
 * Rule: a differentiable function of one number t > 0 is at least what it is at a, if it does not increase before a and
 * does not decrease after it.
 */
import * as O from 'fp-ts/lib/Option.js'
import { type Context, emptyContext } from '../logic/context.js'
import { derivative } from '../logic/derivative.js'
import { introduce, isKnown, know } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { isPositive } from '../logic/sign.js'
import { inStatement } from '../logic/substitution.js'
import { type Node, zero } from '../logic/term.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared } from './promptRules.js'
import type { ProofNode } from './proof.js'

/**
 * Proves L ≤ R about t, where 0 < t is known, from L(a) ≤ R(a) for a number a > 0, from (R − L)′ ≥ 0 for every t > a and
 * from (R − L)′ ≤ 0 for every t with 0 < t < a. By the mean value theorem R − L is then at least R(a) − L(a) on t > 0.
 * For that, L and R must have values for every t > 0, and nothing but 0 < t and the case may be used: what else is known
 * of this t need not hold between it and a. No other letter may occur.
 */
export const checkByDerivative = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  { letter, minimum, before, after }: ProofNode & { _tag: 'ByDerivative' },
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤') return gap(at, 'a derivative proves ≤', goal)
  const t: Node = { _tag: 'Scalar', letter }
  const a: Node = { _tag: 'Constant', value: minimum }
  const slope = derivative({ _tag: 'Subtract', left: goal.right, right: goal.left }, letter)
  if (O.isNone(slope)) return gap(at, `not built from ${letter.name} by arithmetic and logarithms`, goal)
  const anywhere = know(introduce(emptyContext, letter, 'rational'), compared('<', zero.node, t))
  const earlier = know(anywhere, compared('<', t, a))
  const later = know(anywhere, compared('<', a, t))
  const atMinimum = inStatement({ scalars: { [letter.name]: a } }, goal)
  return all([
    () => (context.scope.get(letter.name) === 'rational' ? done : gap(at, `${letter.name} is no number`)),
    () => (isPositive(context, t) ? done : gap(at, 'this may not be positive', t)),
    () => (minimum.num > 0n ? done : gap(at, 'the minimum is not at a positive number', a)),
    () => statement(anywhere, at, goal),
    () => term(anywhere, at, slope.value),
    () => (isKnown(emptyContext, atMinimum) ? done : gap(at, 'not so at the minimum', atMinimum)),
    () => check(earlier, `${at}, before the minimum`, compared('≤', slope.value, zero.node), before),
    () => check(later, `${at}, after the minimum`, compared('≤', zero.node, slope.value), after),
  ])
}
