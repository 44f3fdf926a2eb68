/**
 * Rules for the chance that something ever happens: it is at most what a nonnegative supermartingale is at the start, or one that
 * may grow by a factor with every sentence; and at least the chance that it is so after a fixed number of sentences.
 */
import type { Context } from '../logic/context.js'
import { know, negated } from '../logic/knowledge.js'
import { isAtMost } from '../logic/lengths.js'
import type { Statement } from '../logic/proposition.js'
import { canonicalOf } from '../logic/readings/canonical.js'
import { isModel, isNonnegative } from '../logic/sign.js'
import { binds, inStatement } from '../logic/substitution.js'
import { type Node, one, type Part, zero } from '../logic/term.js'
import { alongWriting, whereSaid, whileWriting } from '../logic/writing.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared, times } from './promptRules.js'
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
  const { over, model, body, lines } = chance
  const { majorant: f, growth, extension } = proof
  const { t, put, mean } = alongWriting(chance, extension, f)
  const written = whileWriting(context, chance)
  const elsewhere = know(written, negated(body))
  const grown = growth === undefined ? f : times(growth, f)
  const start = growth === undefined ? put([]) : times({ _tag: 'Power', base: growth, exponent: over.atMost }, put([]))
  const excess: Node | undefined = growth && { _tag: 'Subtract', left: growth, right: one.node }
  const captured = [extension, ...(lines === null ? [] : [lines.over.letter])].find((letter) => binds(f, letter))
  const said = lines && know(whereSaid(elsewhere, chance, lines), lines.body)
  return all([
    () => (isModel(context, model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => (context.scope.has(over.letter.name) ? gap(at, `the letter ${over.letter.name} is bound twice`) : done),
    () => (captured === undefined ? done : gap(at, `the letter ${captured.name} would be captured`)),
    () => (growth === undefined ? done : term(context, at, growth)),
    () =>
      excess === undefined || isNonnegative(context, excess) ? done : gap(at, 'the growth may be less than 1', growth),
    () => statement(written, at, body),
    () => term(written, at, f),
    () => check(written, `${at}, nonnegative`, compared('≤', zero.node, f), proof.nonnegative),
    () => check(know(written, body), `${at}, where it is reached`, compared('≤', one.node, f), proof.reached),
    () => term(elsewhere, at, mean),
    () => check(elsewhere, `${at}, a sentence of the model`, compared('≤', mean, grown), proof.step),
    () => (lines === null || said === null ? done : statement(whereSaid(elsewhere, chance, lines), at, lines.body)),
    () => {
      if (lines === null || said === null) return done
      const after = put([t, { sort: 'sentence', letter: lines.over.letter }])
      return all([
        () => term(said, at, after),
        () => check(said, `${at}, a line`, compared('≤', after, grown), proof.line),
      ])
    },
    () => term(context, at, start),
    () => check(context, `${at}, the start`, compared('≤', start, bound), proof.start),
  ])
}

export const checkEventually = (context: Context, at: string, goal: Statement): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤' || goal.right._tag !== 'Ever')
    return gap(at, 'this proves that a chance at the end is at most the chance of ever', goal)
  const { left, right: chance } = goal
  if (left._tag !== 'Expectation' || left.over.sort !== 'prompt' || left.body._tag !== 'Indicator')
    return gap(at, 'this is no chance after a number of sentences', left)
  const { over, model, given, body } = left
  const renamed: Part = { sort: 'prompt', letter: chance.over.letter }
  const event = inStatement({ sequences: { [over.letter.name]: [renamed] } }, body.of)
  const isSame =
    JSON.stringify([model, given]) === JSON.stringify([chance.model, chance.given]) &&
    canonicalOf(event) === canonicalOf(chance.body)
  return all([
    () => (isModel(context, model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => (binds(body.of, chance.over.letter) ? gap(at, 'a letter would be captured') : done),
    () => (isSame ? done : gap(at, 'the two chances are of different events', goal)),
    () => (isAtMost(context, over.exactly, chance.over.atMost) ? done : gap(at, 'the end may come later', goal)),
  ])
}
