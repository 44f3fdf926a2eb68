/** Ascent: sentences, or prompts, are appended to a prompt one by one, up to a contradiction. */
import type { Context } from '../logic/context.js'
import { know, knowVariable } from '../logic/knowledge.js'
import type { Comparison, Quantification, Range, Relation, Statement } from '../logic/proposition.js'
import { isModel, isPositive } from '../logic/sign.js'
import { type ModelNode, type Natural, type Node, type Part, zero } from '../logic/term.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import type { ProofNode } from './proof.js'

/** The checker, for the parts of a proof. */
export type Check = (context: Context, at: string, goal: Statement, proof: ProofNode) => Result

export const compared = (relation: Relation, left: Node, right: Node): Comparison => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})
export const times = (left: Node, right: Node): Node => ({ _tag: 'Multiply', left, right })
export const count = (of: Natural): Node => ({ _tag: 'Count', of })

/** The goal ∃… (0 < N ∧ T) taken apart. */
export const positiveAnd = (
  goal: Statement,
): { readonly over: Quantification['over']; readonly mass: Node; readonly target: Comparison } | undefined => {
  if (goal._tag !== 'Exists' || goal.body._tag !== 'And') return undefined
  const { left, right } = goal.body
  if (left._tag !== 'Compare' || left.relation !== '<' || right._tag !== 'Compare' || right.relation === '=')
    return undefined
  const zeroLeft = left.left._tag === 'Constant' && left.left.value.num === 0n
  return zeroLeft && left.right._tag === 'Probability'
    ? { over: goal.over, mass: left.right, target: right }
    : undefined
}

/** What an ascent speaks of: likelihoods before and after what is appended, and what holds of a prompt in the range. */
interface Setting {
  readonly target: Comparison
  readonly atMost: Natural
  /** N(s) and M(s), then N(s⊕x) and M(s⊕x). */
  readonly n: Node
  readonly m: Node
  readonly nx: Node
  readonly mx: Node
  /** For a prompt of at most so many sentences; and where 0 < N(s) for it. */
  readonly inRange: (atMost: Natural) => Context
  readonly admissible: (atMost: Natural) => Context
  /** ∃x (0 < N(s⊕x) ∧ ρ M(s⊕x) N(s) ≤ N(s⊕x) M(s)). */
  readonly extends: Statement
  readonly checks: ReadonlyArray<() => Result>
}
interface Rule {
  readonly rate: Node
  readonly likelier: ModelNode
  readonly reference: ModelNode
}
/** What is appended: a sentence, or a prompt of bounded length. */
type Appended = Extract<Range, { readonly sort: 'sentence' } | { readonly atMost: Natural }>

export const settingOf = (
  context: Context,
  at: string,
  goal: Statement,
  rule: Rule,
  appended: Appended,
): Setting | Result => {
  const parts = positiveAnd(goal)
  if (parts === undefined || parts.over.sort !== 'prompt' || 'exactly' in parts.over)
    return gap(at, 'this proves ∃s (0 < N(s) ∧ T(s)) for prompts of bounded length', goal)
  const { over, mass, target } = parts
  const s: Part = { sort: 'prompt', letter: over.letter }
  const x: Part = { sort: appended.sort, letter: appended.letter }
  const of = (model: ModelNode, ...sequence: ReadonlyArray<Part>): Node => ({
    _tag: 'Probability',
    model,
    of: sequence,
    given: [],
  })
  const [n, m] = [of(rule.likelier, s), of(rule.reference, s)]
  const [nx, mx] = [of(rule.likelier, s, x), of(rule.reference, s, x)]
  if (JSON.stringify(mass) !== JSON.stringify(n)) return gap(at, 'the goal speaks of another likelihood', mass)
  if (over.atMost.plus < 0) return gap(at, 'there may be no prompt that short')
  if (!isModel(context, rule.likelier) || !isModel(context, rule.reference))
    return gap(at, 'a mixture whose weight may lie outside [0, 1]')
  const inRange = (atMost: Natural): Context => knowVariable(context, { ...over, atMost })
  const twice =
    over.letter.name === appended.letter.name ||
    [over.letter, appended.letter].some((letter) => context.scope.has(letter.name))
  return {
    target,
    atMost: over.atMost,
    n,
    m,
    nx,
    mx,
    inRange,
    admissible: (atMost) => know(inRange(atMost), compared('<', zero.node, n)),
    extends: {
      _tag: 'Exists',
      over: appended,
      body: {
        _tag: 'And',
        left: compared('<', zero.node, nx),
        right: compared('≤', times(times(rule.rate, mx), n), times(nx, m)),
      },
    },
    checks: [
      () => (twice ? gap(at, 'a letter is bound twice') : done),
      () => term(context, at, rule.rate),
      () => (isPositive(context, rule.rate) ? done : gap(at, 'the rate may not be positive', rule.rate)),
    ],
  }
}
export const isSetting = (found: Setting | Result): found is Setting => 'target' in found

export const raised = (base: Node, exponent: Natural): Node => ({ _tag: 'Power', base, exponent })

export const checkAscent = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Ascent' },
): Result => {
  const setting = settingOf(context, at, goal, proof, { sort: 'sentence', letter: proof.extension })
  if (!isSetting(setting)) return setting
  const { target, atMost, n, m, admissible } = setting
  const refused = compared(target.relation === '<' ? '≤' : '<', target.right, target.left)
  const longer: Natural = { ...atMost, plus: atMost.plus + 1 }
  return all([
    ...setting.checks,
    () => statement(admissible(atMost), at, refused),
    () => statement(know(admissible(atMost), refused), at, setting.extends),
    () => (isPositive(admissible(atMost), m) ? done : gap(at, 'the reference may vanish', m)),
    () => check(know(admissible(atMost), refused), `${at}, step`, setting.extends, proof.step),
    () => check(admissible(longer), `${at}, cap`, compared('<', n, times(raised(proof.rate, longer), m)), proof.cap),
  ])
}
