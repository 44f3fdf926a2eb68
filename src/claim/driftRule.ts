/** Rule: something happens soon if, as long as it does not, a potential of at least 1 shrinks on average. */
import type { Context } from '../logic/context.js'
import { know, negated } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { isModel, isNonnegative } from '../logic/sign.js'
import { binds } from '../logic/substitution.js'
import { type Natural, type Node, one } from '../logic/term.js'
import { alongWriting, whileWriting } from '../logic/writing.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared, times } from './promptRules.js'
import type { ProofNode } from './proof.js'

/**
 * Proves L ≤ Rₙ(∅), the chance that M(·|h) ever writes a t of at most n sentences with φ(t), for a rate ρ ≥ 0, from
 *   floor  1 ≤ f(t)                        for every t, |t| ≤ n+1, that M(·|h) can write,
 *   step   E_{x∼M(·|h⊕t)} f(t⊕x) ≤ ρ·f(t)   for such t, |t| ≤ n, without φ(t),
 *   start  L ≤ 1 − ρⁿ⁺¹·f(∅).
 * For 1 − Rₘ(t) ≤ ρᵐ⁺¹f(t) whenever |t| + m ≤ n, by induction on m. With φ(t) the left side is 0. Otherwise, for m = 0, it is
 * 1 ≤ E f(t⊕x) ≤ ρf(t); and for m + 1 it is the mean of 1 − Rₘ(t⊕x), at most ρᵐ⁺¹E f(t⊕x) ≤ ρᵐ⁺²f(t).
 */
export const checkDrift = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Drift' },
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤' || goal.right._tag !== 'Ever' || goal.right.lines !== null)
    return gap(at, 'a drift proves that the chance of a text is at least something', goal)
  const { left: bound, right: chance } = goal
  const { over, model, body } = chance
  const { potential: f, rate, extension } = proof
  const { put, mean } = alongWriting(chance, extension, f)
  const longer: Natural = { ...over.atMost, plus: over.atMost.plus + 1 }
  const floor = whileWriting(context, { ...chance, over: { ...over, atMost: longer } })
  const written = whileWriting(context, chance)
  const elsewhere = know(written, negated(body))
  const most: Node = {
    _tag: 'Subtract',
    left: one.node,
    right: times({ _tag: 'Power', base: rate, exponent: longer }, put([])),
  }
  const twice = [over.letter, extension].find(({ name }) => context.scope.has(name))
  return all([
    () => (isModel(context, model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => (twice === undefined ? done : gap(at, `the letter ${twice.name} is bound twice`)),
    () => (binds(f, extension) ? gap(at, `the letter ${extension.name} would be captured`) : done),
    () => term(context, at, rate),
    () => (isNonnegative(context, rate) ? done : gap(at, 'the rate may be negative', rate, { shows: '≥ 0' })),
    () => statement(written, at, body),
    () => term(floor, at, f),
    () => check(floor, `${at}, the floor`, compared('≤', one.node, f), proof.floor),
    () => term(elsewhere, at, mean),
    () => check(elsewhere, `${at}, a sentence of the model`, compared('≤', mean, times(rate, f)), proof.step),
    () => term(context, at, most),
    () => check(context, `${at}, the start`, compared('≤', bound, most), proof.start),
  ])
}
