/** Rules for ∃ and ∀ at single values: a mean is attained, a witness, what is obtained from ∃, what ∀ says of a value. */
import type { Context } from '../logic/context.js'
import { isKnown, know, knowVariable } from '../logic/knowledge.js'
import { isAtMost, isWithin, lengthOf } from '../logic/lengths.js'
import type { Quantification, Range, Statement } from '../logic/proposition.js'
import { isModel, isNonnegative } from '../logic/sign.js'
import { binds, inNode, inStatement, isFree, mentions, type Substitution } from '../logic/substitution.js'
import { type Node, zero } from '../logic/term.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared, positiveAnd } from './promptRules.js'
import type { ProofNode, Value } from './proof.js'

/** Why the value is none that the variable takes; nothing when it is one. */
const valueFault = (context: Context, over: Range, value: Value): string | undefined => {
  if ('natural' in value) {
    const { letter, plus } = value.natural
    if (over.sort !== 'natural') return 'a number stands for what is no number'
    if (letter === null ? plus < 0 : plus < 0 || !context.naturals.has(letter.name)) return 'this may be no number'
    return isAtMost(context, { letter, plus: plus + 1 }, over.below) ? undefined : 'the number may be too large'
  }
  const { parts } = value
  const unknown = parts.find(({ sort, letter }) => context.scope.get(letter.name) !== sort)
  if (unknown !== undefined)
    return `the letter ${unknown.letter.name} stands for nothing here, or for something of another sort`
  if (over.sort === 'natural') return 'a sequence stands for a number'
  if (over.sort === 'sentence')
    return parts.length === 1 && parts[0]?.sort === 'sentence' ? undefined : 'a sequence stands for a sentence'
  const length = lengthOf(context, parts)
  return length !== undefined && isWithin(context, length, over) ? undefined : 'the sequence may be of another length'
}

const replacing = ({ letter }: Range, value: Value): Substitution =>
  'natural' in value ? { naturals: { [letter.name]: value.natural } } : { sequences: { [letter.name]: value.parts } }

const captured = (body: Statement | Node, value: Value): boolean => {
  const letters = 'natural' in value ? [value.natural.letter] : value.parts.map(({ letter }) => letter)
  return letters.some((letter) => letter !== null && binds(body, letter))
}

/** The body of a quantified statement at a value; or why there is none. */
const at = (context: Context, { over, body }: Quantification, value: Value): Statement | string => {
  const fault = valueFault(context, over, value)
  if (fault !== undefined) return fault
  return captured(body, value) ? 'a letter would be captured' : inStatement(replacing(over, value), body)
}

export const checkWitness = (
  check: Check,
  context: Context,
  place: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Witness' },
): Result => {
  if (goal._tag !== 'Exists') return gap(place, 'a witness proves ∃', goal)
  const body = at(context, goal, proof.value)
  return typeof body === 'string' ? gap(place, body) : check(context, `${place}, the witness`, body, proof.body)
}

export const checkObtain = (
  check: Check,
  context: Context,
  place: string,
  goal: Statement,
  { fact, body }: ProofNode & { _tag: 'Obtain' | 'Specialise' },
): Result => {
  if (fact._tag !== 'Exists') return gap(place, 'nothing is obtained but from ∃', fact)
  const { letter } = fact.over
  return all([
    () => statement(context, place, fact),
    () => (isKnown(context, fact) ? done : gap(place, 'not known', fact)),
    () => (isFree(goal, letter) ? gap(place, `the goal speaks of ${letter.name} already`) : done),
    () => check(know(knowVariable(context, fact.over), fact.body), place, goal, body),
  ])
}

export const checkSpecialise = (
  check: Check,
  context: Context,
  place: string,
  goal: Statement,
  { fact, value, body }: ProofNode & { _tag: 'Obtain' | 'Specialise' },
): Result => {
  if (fact._tag !== 'ForEvery' || value === undefined) return gap(place, 'only ∀ says something of a value', fact)
  const special = at(context, fact, value)
  if (typeof special === 'string') return gap(place, special)
  return all([
    () => statement(context, place, fact),
    () => (isKnown(context, fact) ? done : gap(place, 'not known', fact)),
    () => check(know(context, special), place, goal, body),
  ])
}

export const checkAttained = (
  check: Check,
  context: Context,
  place: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Attained' },
): Result => {
  const parts = positiveAnd(goal)
  if (parts === undefined || parts.mass._tag !== 'Probability')
    return gap(place, 'a mean proves ∃s (0 < N(s|h) ∧ L(s) ≤ R(s))', goal)
  const { over, mass, target } = parts
  if (over.sort !== 'sentence' && !('exactly' in over)) return gap(place, 'a mean is over sequences of one length')
  const [only, ...others] = mass.of
  if (only?.letter.name !== over.letter.name || others.length > 0 || mentions(mass.given, over.letter))
    return gap(place, 'the goal does not speak of the likelihood of what is drawn', mass)
  const mean: Node = {
    _tag: 'Expectation',
    over: over.sort === 'sentence' ? over : { sort: 'prompt', letter: over.letter, exactly: over.exactly },
    model: mass.model,
    given: mass.given,
    body: { _tag: 'Subtract', left: target.right, right: target.left },
  }
  return all([
    () => (isModel(context, mass.model) ? done : gap(place, 'a mixture whose weight may lie outside [0, 1]')),
    () => term(context, place, mean),
    () => check(context, `${place}, the mean`, compared(target.relation, zero.node, mean), proof.mean),
  ])
}

export const checkTermOfSum = (
  context: Context,
  place: string,
  goal: Statement,
  { value }: ProofNode & { _tag: 'TermOfSum' },
  same: (a: Node, b: Node) => boolean,
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤' || goal.right._tag !== 'Sum')
    return gap(place, 'a term of a sum proves f(y) ≤ Σₓ f(x)', goal)
  const { over, body } = goal.right
  if (over.sort !== 'sentence') return gap(place, 'the sum is not over sentences', goal.right)
  const fault = valueFault(context, over, value)
  if (fault !== undefined || captured(body, value)) return gap(place, fault ?? 'a letter would be captured')
  const summand = inNode(replacing(over, value), body)
  return all([
    () => (same(goal.left, summand) ? done : gap(place, 'not a term of the sum', goal.left)),
    () => (isNonnegative(knowVariable(context, over), body) ? done : gap(place, 'another term may be negative', body)),
  ])
}
