/**
 * Signs that are evident: a term built from probabilities, squares, hypotheses, and sums, products and quotients of
 * such. Nothing is searched for: each rule looks at the form of the term, or matches it against one known fact.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { type Context, type Fact, inContext } from './context.js'
import { valueOfTerm } from './decide.js'
import { formIn } from './form.js'
import { environment } from './instance.js'
import { atNumber, instancesAt, isKnown, know, knowVariable, negated, settle, underSum } from './knowledge.js'
import { isAtMost } from './lengths.js'
import { equalFractions, type Fraction, isZero, leading, negateFraction } from './polynomial.js'
import type { Range } from './proposition.js'
import { canonicalOf } from './readings/canonical.js'
import { inNode } from './substitution.js'
import { type Drawn, type ModelNode, type Node, one, type Part, type Parts, type Written, zero } from './term.js'
import { isDefined, order } from './value.js'

const constant = (value: Q.Rational): Node => ({ _tag: 'Constant', value })
const subtract = (left: Node, right: Node): Node => ({ _tag: 'Subtract', left, right })

const sameModel = (a: ModelNode, b: ModelNode): boolean => JSON.stringify(a) === JSON.stringify(b)
const names = (parts: Parts): ReadonlyArray<string> => parts.map((part) => part.letter.name)

/** f = c·g for a rational c > 0. */
const positiveMultiple = (f: Fraction, g: Fraction): boolean => {
  const [top, other] = [leading(f.numerator), leading(g.numerator)]
  if (top === undefined || other === undefined || f.numerator.size !== g.numerator.size) return false
  if (top.coefficient.num < 0n !== other.coefficient.num < 0n) return false
  return equalFractions(f.monic, g.monic)
}

/** The form is the slack of the fact, up to a positive factor. */
const matches = (form: Fraction, fact: Fact): boolean =>
  positiveMultiple(form, fact.difference) ||
  (fact.relation === '=' && positiveMultiple(form, negateFraction(fact.difference)))

/** The term is the slack of one of the facts that are chosen. */
const isSlack = (context: Context, node: Node, chosen: (fact: Fact) => boolean): boolean => {
  const facts = context.facts.filter(chosen)
  if (facts.length === 0) return false
  const form = formIn(context, node)
  return form !== undefined && facts.some((fact) => matches(form, fact))
}

/** The weights are known to lie in [0, 1], so that this is a language model: a mixture need not be one. */
export const isModel = (context: Context, model: ModelNode): boolean => {
  if (model._tag === 'Repeated') return isModel(context, model.model)
  if (model._tag !== 'Mixture') return true
  const weight: Node = { _tag: 'Scalar', letter: model.weight }
  return (
    (context.assumptions.properWeights.has(model.weight.name) ||
      (isNonnegative(context, weight) && isNonnegative(context, subtract(one.node, weight)))) &&
    isModel(context, model.minus) &&
    isModel(context, model.plus)
  )
}

/** 0 < N(u|h) says that h⊕u, and for a language model each of its beginnings, has positive likelihood under N. */
const knownPositive = (context: Context, model: ModelNode, s: Parts): boolean =>
  context.facts.some(({ relation, left, right }) => {
    if (relation !== '<' || right._tag !== 'Probability' || !isNonnegative(context, left)) return false
    const sequence = names([...right.given, ...right.of])
    const begins = names(s).every((name, i) => name === sequence[i])
    // Without a condition the fact is about the likelihood; given one it is about a quotient of two.
    const whole = s.length === sequence.length && right.given.length === 0
    return sameModel(right.model, model) && begins && (whole || isModel(context, model))
  })

/** 0 < P(s) for a sequence s: known, or known of a component of positive weight. */
const positiveLikelihood = (context: Context, model: ModelNode, s: Parts): boolean => {
  if (s.length === 0 || knownPositive(context, model, s)) return true
  if (model._tag === 'Mixture') {
    const weight: Node = { _tag: 'Scalar', letter: model.weight }
    const rest = subtract(one.node, weight)
    if (!isModel(context, model)) return false
    return (
      (positiveLikelihood(context, model.minus, s) && isPositive(context, weight)) ||
      (positiveLikelihood(context, model.plus, s) && isPositive(context, rest))
    )
  }
  const node: Node = { _tag: 'Probability', model, of: s, given: [] }
  return byFact(context, node, true)
}

/** A term without letters: a number, whose sign the kernel computes. */
const isNumber = (node: Node): boolean => {
  switch (node._tag) {
    case 'Constant':
      return true
    case 'Absolute':
    case 'Logarithm':
    case 'SquareRoot':
      return isNumber(node.of)
    case 'Power':
      return node.exponent.letter === null && isNumber(node.base)
    case 'Count':
      return node.of.letter === null
    default:
      return 'left' in node && isNumber(node.left) && isNumber(node.right)
  }
}
const signOfNumber = (node: Node): -1 | 0 | 1 | undefined => {
  const value = valueOfTerm(environment({}), node)
  return isDefined(value) ? O.toUndefined(order(value, Q.zero)) : undefined
}

/** The term is the slack of a known comparison, or the right side of one whose left side is positive. */
const byFact = (context: Context, node: Node, strictly: boolean): boolean => {
  if (isSlack(context, node, ({ relation }) => !strictly || relation === '<')) return true
  if (!strictly || context.facts.length === 0) return false
  const form = formIn(context, node)
  if (form === undefined || isZero(form)) return false
  return context.facts.some(
    (fact) =>
      !(fact.left._tag === 'Constant' && fact.left.value.num <= 0n) &&
      equalFractions(form, fact.rightForm) &&
      isPositive(context.with({ facts: context.facts.filter((other) => other !== fact) }), fact.left),
  )
}

/** t ≤ 0 is a known fact. */
const knownNonpositive = (context: Context, node: Node): boolean =>
  isSlack(context, subtract(zero.node, node), () => true)

/** t is identically zero, or known to be: by a fact, as a multiple of zero, or because 0 ≤ t ≤ 0. */
export const isZeroTerm: (context: Context, node: Node) => boolean = inContext((context, node) => {
  const form = formIn(context, node)
  if (form !== undefined && isZero(form)) return true
  if (isNumber(node)) return signOfNumber(node) === 0
  if (isSlack(context, node, ({ relation }) => relation === '=')) return true
  switch (node._tag) {
    case 'Multiply':
      return isZeroTerm(context, node.left) || isZeroTerm(context, node.right)
    case 'Divide':
      return isZeroTerm(context, node.left)
    case 'Add':
    case 'Subtract':
      return isZeroTerm(context, node.left) && isZeroTerm(context, node.right)
    case 'Expectation': {
      const inside = inSupport(context, node)
      const squeezed = () =>
        knownNonpositive(context, node) && isModel(context, node.model) && isNonnegative(inside, node.body)
      return isZeroTerm(inside, node.body) || squeezed()
    }
    default:
      return false
  }
})

const same = (context: Context, a: Node, b: Node): boolean => {
  const [f, g] = [formIn(context, a), formIn(context, b)]
  return f !== undefined && g !== undefined && equalFractions(f, g)
}

/**
 * 0 ≤ B + 1, 0 ≤ 1 − B, for single scores and for the best of several, 0 ≤ 1 − P(u|h) and of all chances, 0 ≤ P(s) − P(s⊕t),
 * 0 ≤ |t| ± t, 0 ≤ max − each, 0 ≤ (t − 1) − log t: what holds of every value of the sort; and 0 ≤ n − m for numbers m ≤ n.
 */
const byRange = (context: Context, node: Node): boolean => {
  const isScore = ({ _tag }: Node) => _tag === 'Score' || _tag === 'Best'
  if (node._tag === 'Add') {
    const isOne = (n: Node) => same(context, n, one.node)
    return (
      (isScore(node.left) && isOne(node.right)) ||
      (isScore(node.right) && isOne(node.left)) ||
      (node.left._tag === 'Absolute' && same(context, node.left.of, node.right))
    )
  }
  if (node._tag !== 'Subtract') return false
  const { left, right } = node
  return (
    isBeginning(context, left, right) ||
    (left._tag === 'Count' && right._tag === 'Count' && isAtMost(context, right.of, left.of)) ||
    ((isScore(right) || (isChance(right) && isModel(context, right.model))) && same(context, left, one.node)) ||
    (isScore(left) && same(context, right, constant(Q.rational(-1)))) ||
    (left._tag === 'Absolute' &&
      (same(context, left.of, right) || same(context, left.of, subtract(zero.node, right)))) ||
    (left._tag === 'Maximum' && (same(context, left.left, right) || same(context, left.right, right))) ||
    (right._tag === 'Logarithm' && same(context, left, subtract(right.of, one.node))) ||
    (right._tag === 'Minimum' && (same(context, right.left, left) || same(context, right.right, left)))
  )
}

const isChance = (node: Node): node is Extract<Node, { _tag: 'Probability' | 'Ever' | 'Turns' }> =>
  node._tag === 'Probability' || node._tag === 'Ever' || node._tag === 'Turns'

/** P(s) and P(s⊕t): a sequence is no likelier than its beginnings. */
const isBeginning = (context: Context, left: Node, right: Node): boolean =>
  left._tag === 'Probability' &&
  right._tag === 'Probability' &&
  left.given.length + right.given.length === 0 &&
  left.of.every(({ letter }, i) => right.of[i]?.letter.name === letter.name) &&
  sameModel(left.model, right.model) &&
  isModel(context, left.model)

/** 1 ≤ t or 1 < t: as 1 + u, as a quotient of the larger by the smaller, or by a fact. Then log t ≥ 0 or > 0. */
const isAboveOne = (context: Context, t: Node, exceeds: (context: Context, excess: Node) => boolean): boolean =>
  exceeds(context, subtract(t, one.node)) ||
  (t._tag === 'Add' &&
    ((same(context, t.left, one.node) && exceeds(context, t.right)) ||
      (same(context, t.right, one.node) && exceeds(context, t.left)))) ||
  (t._tag === 'Divide' && isPositive(context, t.right) && exceeds(context, subtract(t.left, t.right)))

/** 0 ≤ t, evidently. Assumes that t is defined. */
export const isNonnegative: (context: Context, node: Node) => boolean = inContext((context, node) => {
  if (byFact(context, node, false) || isZeroTerm(context, node)) return true
  if (isNumber(node)) return (signOfNumber(node) ?? -1) >= 0
  return (
    hasEvidentSign(context, node) ||
    (node._tag !== 'Indicator' && indicatorsIn(node).some((event) => byCases(context, node, event, isNonnegative)))
  )
})

/** The indicators outside all binders of the term. */
const indicatorsIn = (node: Node): ReadonlyArray<Indicator> => {
  switch (node._tag) {
    case 'Indicator':
      return [node]
    case 'Sum':
    case 'Expectation':
      return []
    case 'Absolute':
    case 'Logarithm':
    case 'SquareRoot':
      return indicatorsIn(node.of)
    case 'Power':
      return indicatorsIn(node.base)
    default:
      return 'left' in node ? [...indicatorsIn(node.left), ...indicatorsIn(node.right)] : []
  }
}
type Indicator = Extract<Node, { _tag: 'Indicator' }>

/** The sign is evident where the event happens, with 1 for its indicator, and where it does not, with 0. */
const byCases = (
  context: Context,
  node: Node,
  event: Indicator,
  sign: (context: Context, node: Node) => boolean,
): boolean => {
  const text = canonicalOf(event.of)
  const put =
    (value: Node) =>
    (n: Node): Node => {
      if (n._tag === 'Indicator') return canonicalOf(n.of) === text ? value : n
      if ('left' in n) return { ...n, left: put(value)(n.left), right: put(value)(n.right) }
      if (n._tag === 'Power') return { ...n, base: put(value)(n.base) }
      return n._tag === 'Absolute' || n._tag === 'Logarithm' || n._tag === 'SquareRoot'
        ? { ...n, of: put(value)(n.of) }
        : n
    }
  const opposite = negated(event.of)
  return (
    (isKnown(context, opposite) || sign(know(context, event.of), put(one.node)(node))) &&
    (isKnown(context, event.of) || sign(know(context, opposite), put(zero.node)(node)))
  )
}

const hasEvidentSign = (context: Context, node: Node): boolean => {
  const weakly = (n: Node) => isNonnegative(context, n)
  switch (node._tag) {
    case 'Constant':
      return node.value.num >= 0n
    case 'Probability':
    case 'Ever':
    case 'Turns':
      return isModel(context, node.model)
    case 'Weight':
    case 'Absolute':
    case 'SquareRoot':
    case 'Indicator':
      return true
    case 'Count':
      return node.of.plus >= 0
    case 'Logarithm':
      return isAboveOne(context, node.of, isNonnegative)
    case 'Scalar':
    case 'Score':
    case 'Best':
      return false
    case 'Add':
      return byRange(context, node) || (weakly(node.left) && weakly(node.right))
    case 'Subtract':
      return byRange(context, node) || (same(context, node.left, zero.node) && isNonpositive(context, node.right))
    case 'Multiply':
      return (
        same(context, node.left, node.right) ||
        (weakly(node.left) && weakly(node.right)) ||
        (isNonpositive(context, node.left) && isNonpositive(context, node.right))
      )
    case 'Divide':
      return weakly(node.left) && isPositive(context, node.right)
    case 'Maximum':
      return weakly(node.left) || weakly(node.right)
    case 'Minimum':
      return weakly(node.left) && weakly(node.right)
    case 'Power':
      return weakly(node.base)
    case 'Sum':
      return isNonnegative(underSum(context, node.over), node.body)
    case 'Expectation':
      return isModel(context, node.model) && isNonnegative(inSupport(context, node), node.body)
  }
}

/** t ≤ 0: its negative, written out, is evidently nonnegative. */
const isNonpositive = (context: Context, node: Node): boolean =>
  node._tag === 'Subtract'
    ? isNonnegative(context, subtract(node.right, node.left))
    : node._tag === 'Constant' && node.value.num <= 0n

/** 0 < t, evidently. Assumes that t is defined. */
export const isPositive: (context: Context, node: Node) => boolean = inContext((context, node) => {
  if (byFact(context, node, true)) return true
  if (isNumber(node)) return signOfNumber(node) === 1
  if (node._tag !== 'Indicator' && indicatorsIn(node).some((event) => byCases(context, node, event, isPositive)))
    return true
  const strictly = (n: Node) => isPositive(context, n)
  const weakly = (n: Node) => isNonnegative(context, n)
  switch (node._tag) {
    case 'Constant':
      return node.value.num > 0n
    case 'Probability':
      return positiveLikelihood(context, node.model, [...node.given, ...node.of])
    case 'Add':
      return (strictly(node.left) && weakly(node.right)) || (weakly(node.left) && strictly(node.right))
    case 'Multiply':
    case 'Divide':
      return strictly(node.left) && strictly(node.right)
    case 'Minimum':
      return strictly(node.left) && strictly(node.right)
    case 'Maximum':
      return strictly(node.left) || strictly(node.right)
    case 'Logarithm':
      return isAboveOne(context, node.of, isPositive)
    case 'Power':
      return strictly(node.base)
    case 'SquareRoot':
      return strictly(node.of)
    case 'Count':
      return node.of.plus > 0
    case 'Indicator':
      return isKnown(context, node.of)
    case 'Sum': {
      const { over, body } = node
      if (over.sort !== 'natural' || over.below.plus < 1) return false
      // the last summand is positive, and none is negative
      const last = { ...over.below, plus: over.below.plus - 1 }
      const lastBody = inNode({ naturals: { [over.letter.name]: last } }, body)
      return isPositive(atNumber(context, last), lastBody) && isNonnegative(underSum(context, over), body)
    }
    case 'Expectation':
      return isModel(context, node.model) && isPositive(inSupport(context, node), node.body)
    default:
      return false
  }
})

/** Under an expectation of a language model what is drawn has positive probability. */
export const inSupport: (context: Context, node: Expectation) => Context = inContext(
  (context, { over, model, given }) => whereWritten(context, over, model, given),
)

/** A sentence or a sequence of the range, that the language model may write after what is given. */
export const whereWritten = (
  context: Context,
  over: Range & (Drawn | Written),
  model: ModelNode,
  given: Parts,
): Context => wherePossible(knowVariable(context, over), { sort: over.sort, letter: over.letter }, model, given)

/** The language model may write this after what is given. */
export const wherePossible = (known: Context, part: Part, model: ModelNode, given: Parts): Context => {
  const right: Node = { _tag: 'Probability', model, of: [part], given }
  const form = isModel(known, model) ? formIn(known, right) : undefined
  if (form === undefined) return known
  const fact: Fact = { relation: '<', left: zero.node, right, difference: form, rightForm: form }
  // what universal statements say of the sequences that end with it
  const sequence = [...given, part]
  return sequence
    .slice(1)
    .reduce((all, _, i) => instancesAt(all, sequence.slice(i)), settle(known.with({ facts: [...known.facts, fact] })))
}
type Expectation = Extract<Node, { _tag: 'Expectation' }>
