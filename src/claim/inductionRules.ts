/** Rules for natural numbers and lengths: induction, the last of a range, and the last sentence of a prompt taken by itself. */
import type { Context } from '../logic/context.js'
import { introduceNatural, know, knowVariable } from '../logic/knowledge.js'
import type { Statement } from '../logic/proposition.js'
import { binds, inStatement, isFree } from '../logic/substitution.js'
import type { Natural, Parts } from '../logic/term.js'
import { all, done, gap, type Result, statement } from './gap.js'
import type { Check } from './promptRules.js'
import type { ProofNode } from './proof.js'

export const checkInduction = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  { letter, base, step }: ProofNode & { _tag: 'Induction' },
): Result => {
  if (!context.naturals.has(letter.name)) return gap(at, `${letter.name} is no number`)
  if (binds(goal, letter)) return gap(at, `the letter ${letter.name} is bound twice`)
  const put = (n: Natural): Statement => inStatement({ naturals: { [letter.name]: n } }, goal)
  const [first, next] = [put({ letter: null, plus: 0 }), put({ letter, plus: 1 })]
  // of n itself nothing is known but the goal
  const bare = introduceNatural(context, letter, null)
  return all([
    () => statement(bare, `${at}, the base`, first),
    () => check(bare, `${at}, the base`, first, base),
    () => statement(bare, `${at}, the induction hypothesis`, goal),
    () => statement(know(bare, goal), `${at}, the step`, next),
    () => check(know(bare, goal), `${at}, the step`, next, step),
  ])
}

export const checkLast = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  { earlier, last }: ProofNode & { _tag: 'Last' },
): Result => {
  const whole = goal._tag === 'ForEvery' ? goal.over : undefined
  if (goal._tag !== 'ForEvery' || whole === undefined || whole.sort === 'sentence' || 'exactly' in whole)
    return gap(at, 'no last value is to be taken by itself', goal)
  const n = whole.sort === 'natural' ? whole.below : whole.atMost
  if (n.plus < 1) return gap(at, 'the range may have no last value')
  const shorter = { ...n, plus: n.plus - 1 }
  const before: Statement = {
    ...goal,
    over: whole.sort === 'natural' ? { ...whole, below: shorter } : { ...whole, atMost: shorter },
  }
  const end: Statement =
    whole.sort === 'natural'
      ? inStatement({ naturals: { [whole.letter.name]: shorter } }, goal.body)
      : { ...goal, over: { sort: 'prompt', letter: whole.letter, exactly: n } }
  const isCaptured = whole.sort === 'natural' && shorter.letter !== null && binds(goal.body, shorter.letter)
  return all([
    () => (isCaptured ? gap(at, 'a letter would be captured') : done),
    () => check(context, `${at}, before the last`, before, earlier),
    () => check(know(context, before), `${at}, the last`, end, last),
  ])
}

export const checkProlonged = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  { letter, body }: ProofNode & { _tag: 'Prolonged' },
): Result => {
  const whole = goal._tag === 'ForEvery' ? goal.over : undefined
  if (goal._tag !== 'ForEvery' || whole?.sort !== 'prompt' || !('exactly' in whole))
    return gap(at, 'no last sentence is to be taken by itself', goal)
  const { letter: s, exactly: n } = whole
  if (n.plus < 1) return gap(at, 'the prompt may have no last sentence')
  const twice = letter.name === s.name || isFree(goal, letter) || [letter, s].some((l) => binds(goal.body, l))
  if (twice) return gap(at, 'a letter is bound twice')
  const longer: Parts = [
    { sort: 'prompt', letter: s },
    { sort: 'sentence', letter },
  ]
  const beginning = knowVariable(context, { ...whole, exactly: { ...n, plus: n.plus - 1 } })
  const inside = knowVariable(beginning, { sort: 'sentence', letter })
  return check(inside, `${at}, one sentence more`, inStatement({ sequences: { [s.name]: longer } }, goal.body), body)
}
