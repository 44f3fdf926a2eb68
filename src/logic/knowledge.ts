/** Adding to what is known: hypotheses, bound variables, and what universal statements say of them. */
import { atomsOf } from './atom.js'
import type { Context } from './context.js'
import { differenceForm, formIn, withAssumptions } from './form.js'
import type { Range, Relation, Statement } from './proposition.js'
import { isNonnegative, isPositive, isZeroTerm } from './sign.js'
import { binds, inStatement, mentions } from './substitution.js'
import type { Letter, Natural, Node, Over } from './term.js'

const zero: Node = { _tag: 'Constant', value: { num: 0n, den: 1n } }
const one: Node = { _tag: 'Constant', value: { num: 1n, den: 1n } }

/** left < right, left ≤ right or left = right is evident. */
export const isEvident = (context: Context, relation: Relation, left: Node, right: Node): boolean => {
  const slack: Node =
    left._tag === 'Constant' && left.value.num === 0n ? right : { _tag: 'Subtract', left: right, right: left }
  return relation === '<'
    ? isPositive(context, slack)
    : relation === '≤'
      ? isNonnegative(context, slack)
      : isZeroTerm(context, slack)
}

/** A statement that follows at once from what is known. */
export const isKnown = (context: Context, statement: Statement): boolean => {
  switch (statement._tag) {
    case 'Compare':
      return isEvident(context, statement.relation, statement.left, statement.right)
    case 'And':
      return isKnown(context, statement.left) && isKnown(know(context, statement.left), statement.right)
    case 'Or':
      return isKnown(context, statement.left) || isKnown(context, statement.right)
    case 'Implies':
      return isKnown(know(context, statement.left), statement.right)
    case 'ForEvery':
      return isKnown(knowVariable(context, statement.over), statement.body)
    default:
      return false
  }
}

/** The context in which a statement is known as well; a comparison without a normal form adds nothing. */
export const know = (context: Context, statement: Statement): Context => {
  switch (statement._tag) {
    case 'Compare': {
      const { relation, left, right } = statement
      const [difference, rightForm] = [differenceForm(context, left, right), formIn(context, right)]
      if (difference === undefined || rightForm === undefined) return context
      const fact = { relation, left, right, difference, rightForm }
      return settle(properly({ ...context, facts: [...context.facts, fact] }))
    }
    case 'And':
      return know(know(context, statement.left), statement.right)
    case 'Implies':
      return settle({ ...context, pending: [...context.pending, statement] })
    case 'ForEvery':
      return { ...context, universals: [...context.universals, statement] }
    default:
      return context
  }
}

/** Implications whose premise is known now, without the help of other implications, yield their conclusion. */
const settle = (context: Context): Context => {
  const ready = context.pending.find((implication) => isKnown({ ...context, pending: [] }, implication.left))
  return ready === undefined
    ? context
    : know({ ...context, pending: context.pending.filter((other) => other !== ready) }, ready.right)
}

/** Letters now known to lie strictly between 0 and 1 may weigh the components of a mixture properly. */
const properly = (context: Context): Context => {
  const fresh = context.facts.flatMap(({ left, right }) =>
    [left, right].flatMap((n) =>
      n._tag === 'Scalar' &&
      !context.assumptions.properWeights.has(n.letter.name) &&
      isEvident(context, '<', zero, n) &&
      isEvident(context, '<', n, one)
        ? [n.letter.name]
        : [],
    ),
  )
  if (fresh.length === 0) return context
  const properWeights = new Set([...context.assumptions.properWeights, ...fresh])
  return withAssumptions(context, { ...context.assumptions, properWeights })
}

const within = (shorter: Natural, longer: Natural): boolean =>
  shorter.letter.name === longer.letter.name && shorter.plus <= longer.plus

const instancesFor = (context: Context, range: Range): Context =>
  context.universals.reduce((known, { over, body }) => {
    if (over.sort !== range.sort || binds(body, range.letter)) return known
    if (over.sort === 'prompt' && range.sort === 'prompt' && !within(range.atMost, over.atMost)) return known
    const renamed = inStatement(
      {
        sequences: { [over.letter.name]: [{ sort: range.sort, letter: range.letter }] },
        letters: { [over.letter.name]: range.letter },
      },
      body,
    )
    return know(known, renamed)
  }, context)

/** What is known without anything said of an outer letter of the same name. */
const forgetting = (context: Context, letter: Letter): Context => {
  const silent = (of: unknown): boolean => !mentions(of, letter)
  return {
    ...context,
    facts: context.facts.filter(({ left, right }) => silent(left) && silent(right)),
    universals: context.universals.filter(silent),
    pending: context.pending.filter(silent),
    assumptions: {
      ...context.assumptions,
      nonnegative: context.assumptions.nonnegative.filter((f) => !atomsOf(f).some((a) => a.letters.has(letter.name))),
    },
    forms: new WeakMap(),
  }
}

/** The letter means something from here on, and nothing that it meant before. */
export const introduce = (context: Context, letter: Letter): Context => {
  const known = context.scope.has(letter.name) ? forgetting(context, letter) : context
  return { ...known, scope: new Set([...known.scope, letter.name]) }
}

/** A bound variable, with all that universal statements say of it. */
export const knowVariable = (context: Context, range: Range): Context =>
  instancesFor(introduce(context, range.letter), range)

/** What is known under Σ. */
export const underSum = (context: Context, over: Over): Context => {
  if (over.sort === 'sentence') return knowSentence(context, over.letter)
  const inside = introduce(context, over.letter)
  return { ...inside, indices: new Map([...context.indices, [over.letter.name, over.family.name]]) }
}

export const knowSentence = (context: Context, letter: Letter): Context =>
  knowVariable(context, { sort: 'sentence', letter })
