/** Rule: the chance that something ever happens is at most what a nonnegative supermartingale is at the start. */
import type { Context } from '../logic/context.js'
import { know, negated } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { isModel } from '../logic/sign.js'
import { binds, inNode } from '../logic/substitution.js'
import { type Node, one, type Part, type Parts, zero } from '../logic/term.js'
import { whereSaid, whileWriting } from '../logic/writing.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared } from './promptRules.js'
import type { ProofNode } from './proof.js'

export const checkMajorant = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Majorant' },
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤' || goal.left._tag !== 'Ever')
    return gap(at, 'a majorant proves that a chance is at most something', goal)
  const { left: chance, right: bound } = goal
  const { over, model, given, body, lines } = chance
  const { majorant: f, extension } = proof
  const [t, x]: readonly [Part, Part] = [
    { sort: 'prompt', letter: over.letter },
    { sort: 'sentence', letter: extension },
  ]
  const put = (parts: Parts): Node => inNode({ sequences: { [over.letter.name]: parts } }, f)
  const written = whileWriting(context, chance)
  const elsewhere = know(written, negated(body))
  const mean: Node = {
    _tag: 'Expectation',
    over: { sort: 'sentence', letter: extension },
    model,
    given: [...given, t],
    body: put([t, x]),
  }
  const captured = [extension, ...(lines === null ? [] : [lines.over.letter])].find((letter) => binds(f, letter))
  const said = lines && know(whereSaid(elsewhere, chance, lines), lines.body)
  return all([
    () => (isModel(context, model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => (context.scope.has(over.letter.name) ? gap(at, `the letter ${over.letter.name} is bound twice`) : done),
    () => (captured === undefined ? done : gap(at, `the letter ${captured.name} would be captured`)),
    () => statement(written, at, body),
    () => term(written, at, f),
    () => check(written, `${at}, nonnegative`, compared('≤', zero.node, f), proof.nonnegative),
    () => check(know(written, body), `${at}, where it is reached`, compared('≤', one.node, f), proof.reached),
    () => term(elsewhere, at, mean),
    () => check(elsewhere, `${at}, a sentence of the model`, compared('≤', mean, f), proof.step),
    () => (lines === null || said === null ? done : statement(whereSaid(elsewhere, chance, lines), at, lines.body)),
    () => {
      if (lines === null || said === null) return done
      const after = put([t, { sort: 'sentence', letter: lines.over.letter }])
      return all([() => term(said, at, after), () => check(said, `${at}, a line`, compared('≤', after, f), proof.line)])
    },
    () => check(context, `${at}, the start`, compared('≤', put([]), bound), proof.start),
  ])
}
