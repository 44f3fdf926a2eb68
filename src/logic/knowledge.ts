/** Adding to what is known: hypotheses, bound variables, and what universal statements say of them. */
import { atomsOf } from './atom.js'
import { type Context, inContext, type LetterSort } from './context.js'
import { differenceForm, formIn, withAssumptions } from './form.js'
import { isAtMost, isWithin, lengthIn, lengthOf, totalIn } from './lengths.js'
import type { Range, Relation, Statement } from './proposition.js'
import { canonicalOf } from './readings/canonical.js'
import { isNonnegative, isPositive, isZeroTerm } from './sign.js'
import { binds, inStatement, mentions, type Substitution } from './substitution.js'
import { type Letter, type Natural, type Node, type Over, one, type Parts, zero } from './term.js'

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
    case 'ForEvery': {
      const { over, body } = statement
      const n = over.sort === 'natural' ? over.below : over.sort === 'prompt' ? lengthIn(over).n : undefined
      if (n !== undefined && n.letter === null && n.plus <= 0) {
        // no number is below 0, and the empty prompt alone has no sentence
        const isNone = over.sort === 'natural' || n.plus < 0
        return isNone || isKnown(instancesAt(context, []), inStatement({ sequences: { [over.letter.name]: [] } }, body))
      }
      return isKnown(knowVariable(context, over), body)
    }
    case 'Exists': {
      const text = canonicalOf(statement)
      return context.existentials.some((other) => canonicalOf(other) === text)
    }
    case 'Not': {
      const opposite = negated(statement.of)
      return opposite._tag === 'Not' ? isApart(context, statement.of) : isKnown(context, opposite)
    }
  }
}

/** a ≠ b is evident: one of them is less than the other. */
const isApart = (context: Context, statement: Statement): boolean =>
  statement._tag === 'Compare' &&
  (isEvident(context, '<', statement.left, statement.right) || isEvident(context, '<', statement.right, statement.left))

/** The context in which a statement is known as well; a comparison without a normal form adds nothing. */
export const know: (context: Context, statement: Statement) => Context = inContext((context, statement) => {
  switch (statement._tag) {
    case 'Compare': {
      const { relation, left, right } = statement
      const [difference, rightForm] = [differenceForm(context, left, right), formIn(context, right)]
      if (difference === undefined || rightForm === undefined) return context
      const fact = { relation, left, right, difference, rightForm }
      return settle(properly(context.with({ facts: [...context.facts, fact] })))
    }
    case 'And':
      return know(know(context, statement.left), statement.right)
    case 'Implies':
      return settle(context.with({ pending: [...context.pending, statement] }))
    case 'ForEvery': {
      const text = canonicalOf(statement)
      return context.universals.some((other) => canonicalOf(other) === text)
        ? settle(context) // there may be more that is ready
        : settle(context.with({ universals: [...context.universals, statement] }))
    }
    case 'Exists':
      return settle(context.with({ existentials: [...context.existentials, statement] }))
    case 'Not': {
      const opposite = negated(statement.of)
      return opposite._tag === 'Not' ? context : know(context, opposite)
    }
    default:
      return context
  }
})

/** The opposite of a statement all of whose terms have a value; ¬(a = b) stays as it is. */
export const negated = (statement: Statement): Statement => {
  switch (statement._tag) {
    case 'Compare': {
      const { relation, left, right } = statement
      return relation === '='
        ? { _tag: 'Not', of: statement }
        : { _tag: 'Compare', relation: relation === '<' ? '≤' : '<', left: right, right: left }
    }
    case 'And':
      return { _tag: 'Implies', left: statement.left, right: negated(statement.right) }
    case 'Or':
      return { _tag: 'And', left: negated(statement.left), right: negated(statement.right) }
    case 'Implies':
      return { _tag: 'And', left: statement.left, right: negated(statement.right) }
    case 'Not':
      return statement.of
    case 'ForEvery':
      return { ...statement, _tag: 'Exists', body: negated(statement.body) }
    case 'Exists':
      return { ...statement, _tag: 'ForEvery', body: negated(statement.body) }
  }
}

/** Implications whose premise is known now, without the help of other implications, yield their conclusion. */
export const settle = (context: Context): Context => {
  if (context.pending.length === 0) return context
  const unaided = context.with({ pending: [] })
  const ready = context.pending.find((implication) => isKnown(unaided, implication.left))
  return ready === undefined
    ? context
    : know(context.with({ pending: context.pending.filter((other) => other !== ready) }), ready.right)
}

/** Letters now known to lie strictly between 0 and 1 may weigh the components of a mixture properly. */
const properly = (context: Context): Context => {
  const fresh = context.facts.flatMap(({ left, right }) =>
    [left, right].flatMap((n) =>
      n._tag === 'Scalar' &&
      !context.assumptions.properWeights.has(n.letter.name) &&
      isEvident(context, '<', zero.node, n) &&
      isEvident(context, '<', n, one.node)
        ? [n.letter.name]
        : [],
    ),
  )
  if (fresh.length === 0) return context
  const properWeights = new Set([...context.assumptions.properWeights, ...fresh])
  return withAssumptions(context, { ...context.assumptions, properWeights })
}

/** What universal statements say of the variable of a range. */
const instancesFor = (context: Context, range: Range): Context =>
  context.universals.reduce((known, { over, body }) => {
    if (over.sort !== range.sort || binds(body, range.letter)) return known
    if (over.sort === 'prompt' && range.sort === 'prompt' && !isWithin(known, totalIn(range), over)) return known
    if (over.sort === 'natural' && range.sort === 'natural' && !isAtMost(known, range.below, over.below)) return known
    return know(known, inStatement(renaming(over.letter, range), body))
  }, context)

const renaming = (bound: Letter, { sort, letter }: Range): Substitution =>
  sort === 'natural'
    ? { naturals: { [bound.name]: { letter, plus: 0 } } }
    : { sequences: { [bound.name]: [{ sort, letter }] }, letters: { [bound.name]: letter } }

/** What universal statements about numbers say of n. */
export const atNumber = (context: Context, n: Natural): Context => {
  const longer = { ...n, plus: n.plus + 1 }
  return context.universals.reduce((known, { over, body }) => {
    if (over.sort !== 'natural' || !isAtMost(known, longer, over.below)) return known
    if (n.letter !== null && binds(body, n.letter)) return known
    return know(known, inStatement({ naturals: { [over.letter.name]: n } }, body))
  }, context)
}

/** What universal statements about prompts say of a sequence whose length is known. */
export const instancesAt = (context: Context, parts: Parts): Context => {
  const length = lengthOf(context, parts)
  if (length === undefined) return context
  return context.universals.reduce((known, { over, body }) => {
    if (!isWithin(known, length, over) || parts.some(({ letter }) => binds(body, letter))) return known
    return know(known, inStatement({ sequences: { [over.letter.name]: parts } }, body))
  }, context)
}

/** What is known without anything said of an outer letter of the same name. */
export const forgetting = (context: Context, letter: Letter): Context => {
  const silent = (of: unknown): boolean => !mentions(of, letter)
  return context.with({
    facts: context.facts.filter(({ left, right }) => silent(left) && silent(right)),
    universals: context.universals.filter(silent),
    existentials: context.existentials.filter(silent),
    pending: context.pending.filter(silent),
    assumptions: {
      ...context.assumptions,
      nonnegative: context.assumptions.nonnegative.filter((f) => !atomsOf(f).some((a) => a.letters.has(letter.name))),
    },
    naturals: new Map(
      [...context.naturals].flatMap(([name, below]) =>
        name === letter.name ? [] : [[name, below?.letter?.name === letter.name ? null : below]],
      ),
    ),
    lengths: new Map(
      [...context.lengths].filter(([name, { n }]) => name !== letter.name && n.letter?.name !== letter.name),
    ),
    forms: new Map(),
  })
}

/** The letter means something from here on, and nothing that it meant before. */
export const introduce = (context: Context, letter: Letter, sort: LetterSort): Context => {
  const known = context.scope.has(letter.name) ? forgetting(context, letter) : context
  return known.with({ scope: new Map([...known.scope, [letter.name, sort]]) })
}

/** The letter stands for a natural number, below another one if that is known. */
export const introduceNatural = (context: Context, letter: Letter, below: Natural | null): Context => {
  const known = introduce(context, letter, 'natural')
  // a bound is an earlier number, so that bounds lead somewhere
  const isEarlier = below !== null && (below.letter === null || known.naturals.has(below.letter.name))
  return known.with({ naturals: new Map([...known.naturals, [letter.name, isEarlier ? below : null]]) })
}

/** A bound variable, with all that universal statements say of it. */
export const knowVariable: (context: Context, range: Range) => Context = inContext((context, range) => {
  if (range.sort === 'natural') return instancesFor(introduceNatural(context, range.letter, range.below), range)
  const known = introduce(context, range.letter, range.sort)
  if (range.sort === 'sentence') return instancesFor(known, range)
  return instancesFor(known.with({ lengths: new Map([...known.lengths, [range.letter.name, lengthIn(range)]]) }), range)
})

/** What is known under Σ. */
export const underSum: (context: Context, over: Over) => Context = inContext((context, over) => {
  if (over.sort !== 'index') return knowVariable(context, over)
  const inside = introduce(context, over.letter, 'index')
  return inside.with({ indices: new Map([...context.indices, [over.letter.name, over.family.name]]) })
})
