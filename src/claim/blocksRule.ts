/** Ascent by blocks: prompts are appended to a prompt one by one, up to a contradiction. */
import type { Context } from '../logic/context.js'
import { know, knowVariable, negated } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { isPositive } from '../logic/sign.js'
import type { Natural } from '../logic/term.js'
import { zero } from '../logic/term.js'
import { all, done, gap, type Result, statement } from './gap.js'
import { type Check, compared, count, isSetting, raised, settingOf, times } from './promptRules.js'
import type { ProofNode } from './proof.js'

export const checkAscentByBlocks = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  rule: ProofNode & { _tag: 'AscentByBlocks' },
): Result => {
  const blocks = { sort: 'prompt', letter: rule.block, atMost: rule.size } as const
  const setting = settingOf(context, at, goal, rule, blocks)
  if (!isSetting(setting)) return setting
  const { target, atMost, m, nx, mx, inRange, admissible } = setting
  if (rule.size.plus < 0 || rule.times.plus < 0) return gap(at, 'there may be no such number')
  const refused = know(admissible(atMost), negated(target))
  const oneMore: Natural = { ...rule.times, plus: rule.times.plus + 1 }
  const last = know(knowVariable(inRange(atMost), blocks), compared('<', zero.node, nx))
  const unknown = [rule.size, rule.times].find(({ letter }) => letter !== null && !context.naturals.has(letter.name))
  return all([
    ...setting.checks,
    () => (unknown === undefined ? done : gap(at, 'this is no number', count(unknown))),
    () =>
      check(
        context,
        `${at}, length`,
        compared('≤', times(count(rule.times), count(rule.size)), count(atMost)),
        rule.length,
      ),
    () => statement(admissible(atMost), at, target),
    () => (isPositive(refused, m) ? done : gap(at, 'the reference may vanish', m)),
    () => statement(refused, at, setting.extends),
    () => check(refused, `${at}, step`, setting.extends, rule.step),
    () => check(last, `${at}, cap`, compared('<', nx, times(raised(rule.rate, oneMore), mx)), rule.cap),
  ])
}
