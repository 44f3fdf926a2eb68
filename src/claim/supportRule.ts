/** Rule: a sum is at most a mean, or a mean at most a sum, by what can be drawn and what cannot. */
import type { Context } from '../logic/context.js'
import { know, knowVariable } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { inSupport, isModel } from '../logic/sign.js'
import { type Drawn, type Node, type Over, type Parts, zero } from '../logic/term.js'
import { all, done, gap, type Result } from './gap.js'
import { type Check, compared as comparison, times } from './promptRules.js'
import type { ProofNode } from './proof.js'

/** The same letter, for a sentence or for a sequence of the same number of sentences. */
const sameRange = (sum: Over, mean: Drawn): boolean => {
  if (sum.sort !== mean.sort || sum.letter.name !== mean.letter.name) return false
  if (sum.sort !== 'prompt' || mean.sort !== 'prompt') return true
  const [m, n] = [sum.exactly, mean.exactly]
  return m.letter?.name === n.letter?.name && m.plus === n.plus
}

/**
 * Proves Σₓ f(x) ≤ E_{x∼N(·|h)} g(x) from f(x) ≤ N(x|h)·g(x) for every x with N(x|h) > 0, where g has a value, and from
 * f(x) ≤ 0 for every x with N(x|h) = 0. For the mean is the sum of N(x|h)·g(x) over the x of the first kind. Here x is a
 * sentence or a sequence of exactly n sentences, in the sum and in the mean alike. Likewise with ≥ for ≤ in all three.
 */
export const checkBySupport = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  { possible, impossible }: ProofNode & { _tag: 'BySupport' },
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤') return gap(at, 'not a sum that is at most a mean', goal)
  const sum = [goal.left, goal.right].find((side) => side._tag === 'Sum')
  const mean = [goal.left, goal.right].find((side) => side._tag === 'Expectation')
  if (sum === undefined || mean === undefined) return gap(at, 'not a sum and a mean', goal)
  const compared = (ofSum: Node, ofMean: Node) =>
    sum === goal.left ? comparison('≤', ofSum, ofMean) : comparison('≤', ofMean, ofSum)
  const { letter } = mean.over
  if (!sameRange(sum.over, mean.over)) return gap(at, 'the sum and the mean are not over the same variable', goal)
  const of: Parts = [{ sort: mean.over.sort, letter }]
  const chance: Node = { _tag: 'Probability', model: mean.model, of, given: mean.given }
  const drawn = inSupport(context, mean)
  const never = know(knowVariable(context, mean.over), comparison('=', chance, zero.node))
  return all([
    () => (isModel(context, mean.model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => check(drawn, `${at}, what is possible`, compared(sum.body, times(chance, mean.body)), possible),
    () => check(never, `${at}, what is not`, compared(sum.body, zero.node), impossible),
  ])
}
