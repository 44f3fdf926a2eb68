/** Ascent by blocks: prompts are appended to a prompt one by one, up to a contradiction. */
import type { Context } from '../logic/context.js'
import { know, knowVariable, negated } from '../logic/knowledge.js'
import type { Range, Statement } from '../logic/proposition.js'
import { isModel, isPositive } from '../logic/sign.js'
import type { ModelNode, Natural, Node, Part } from '../logic/term.js'
import { zero } from '../logic/term.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared, positiveAnd, times } from './promptRules.js'
import type { ProofNode } from './proof.js'

export const checkAscentByBlocks = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  rule: ProofNode & { _tag: 'AscentByBlocks' },
): Result => {
  const parts = positiveAnd(goal)
  if (parts === undefined || parts.over.sort !== 'prompt' || 'exactly' in parts.over)
    return gap(at, 'this proves ∃s (0 < N(s) ∧ T(s)) for prompts of bounded length', goal)
  const { over, mass, target } = parts
  const [s, u]: readonly [Part, Part] = [
    { sort: 'prompt', letter: over.letter },
    { sort: 'prompt', letter: rule.block },
  ]
  const of = (model: ModelNode, ...sequence: ReadonlyArray<Part>): Node => ({
    _tag: 'Probability',
    model,
    of: sequence,
    given: [],
  })
  const [n, m] = [of(rule.likelier, s), of(rule.reference, s)]
  const [nu, mu] = [of(rule.likelier, s, u), of(rule.reference, s, u)]
  if (JSON.stringify(mass) !== JSON.stringify(n)) return gap(at, 'the goal speaks of another likelihood', mass)
  if (over.atMost.plus < 0 || rule.size.plus < 0 || rule.times.plus < 0) return gap(at, 'there may be no such number')
  if (!isModel(context, rule.likelier) || !isModel(context, rule.reference))
    return gap(at, 'a mixture whose weight may lie outside [0, 1]')
  const blocks: Range = { sort: 'prompt', letter: rule.block, atMost: rule.size }
  const inRange = knowVariable(context, over)
  const refused = know(know(inRange, compared('<', zero.node, n)), negated(target))
  const longer: Statement = {
    _tag: 'Exists',
    over: blocks,
    body: {
      _tag: 'And',
      left: compared('<', zero.node, nu),
      right: compared('≤', times(times(rule.rate, mu), n), times(nu, m)),
    },
  }
  const oneMore: Natural = { ...rule.times, plus: rule.times.plus + 1 }
  const last = know(knowVariable(inRange, blocks), compared('<', zero.node, nu))
  const count = (of: Natural): Node => ({ _tag: 'Count', of })
  const unknown = [rule.size, rule.times].find(({ letter }) => letter !== null && !context.naturals.has(letter.name))
  const raised: Node = { _tag: 'Power', base: rule.rate, exponent: oneMore }
  return all([
    () => ([s, u].some(({ letter }) => context.scope.has(letter.name)) ? gap(at, 'a letter is bound twice') : done),
    () => (s.letter.name === u.letter.name ? gap(at, 'a letter is bound twice') : done),
    () => (unknown === undefined ? done : gap(at, 'this is no number', count(unknown))),
    () => term(context, at, rule.rate),
    () => (isPositive(context, rule.rate) ? done : gap(at, 'the rate may not be positive', rule.rate)),
    () =>
      check(
        context,
        `${at}, length`,
        compared('≤', times(count(rule.times), count(rule.size)), count(over.atMost)),
        rule.length,
      ),
    () => statement(know(inRange, compared('<', zero.node, n)), at, target),
    () => (isPositive(refused, m) ? done : gap(at, 'the reference may vanish', m)),
    () => statement(refused, at, longer),
    () => check(refused, `${at}, step`, longer, rule.step),
    () => check(last, `${at}, cap`, compared('<', nu, times(raised, mu)), rule.cap),
  ])
}
