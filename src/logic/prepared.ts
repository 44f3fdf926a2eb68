/**
 * Terms made ready for their normal forms, by what is known: logarithms are taken apart, indicators of what is known to
 * hold or to fail become 1 or 0, and sums and expectations over one more than n, and what
 * ever is so in one more sentence, are unfolded,
 *   E_{|s|=n+1} f(s) = E_{|s|=n} E_x f(s⊕x),   E_{|s|=0} f(s) = f(∅),   Σ_{m<n+1} f(m) = Σ_{m<n} f(m) + f(n).
 * An independent answer x after the answers s is drawn as the first one is.
 */
import type { Context } from './context.js'
import { isKnown, negated, underSum } from './knowledge.js'
import { logarithmOf } from './logarithms.js'
import { inSupport, isModel } from './sign.js'
import { binds, inNode, inStatement } from './substitution.js'
import { type Drawn, type Letter, type Natural, type Node, one, zero } from './term.js'

type Sum = Extract<Node, { _tag: 'Sum' }>
type Expectation = Extract<Node, { _tag: 'Expectation' }>

/** What is longer is left as it is. */
const mostUnfolded = 32

/** n − 1 when n is one more than something, null when n is 0, undefined otherwise. */
const predecessor = ({ letter, plus }: Natural): Natural | null | undefined =>
  plus > mostUnfolded
    ? undefined
    : plus > 0
      ? { letter, plus: plus - 1 }
      : letter === null && plus === 0
        ? null
        : undefined

/** Something in the term depends on what is known. */
export const isUnprepared = (node: Node): boolean => {
  switch (node._tag) {
    case 'Logarithm':
    case 'Indicator':
      return true
    case 'Absolute':
    case 'SquareRoot':
      return isUnprepared(node.of)
    case 'Power':
      return isUnprepared(node.base)
    case 'Ever':
      return firstStep(node) !== undefined
    case 'Sum':
    case 'Expectation': {
      const { over } = node
      const n = over.sort === 'prompt' ? over.exactly : over.sort === 'natural' ? over.below : undefined
      return (n !== undefined && predecessor(n) !== undefined) || isUnprepared(node.body)
    }
    default:
      return 'left' in node && (isUnprepared(node.left) || isUnprepared(node.right))
  }
}

/** A name that nothing bears here: primes are no part of a printed letter. */
const freshFor = (context: Context, node: Node, { name }: Letter): Letter => {
  const primed = `${name}'`
  const letter: Letter = { name: primed, text: primed, latex: primed }
  return context.scope.has(primed) || binds(node, letter) ? freshFor(context, node, letter) : letter
}

const unfoldedOnce = (context: Context, node: Sum | Expectation): Node | undefined => {
  const { over } = node
  if (over.sort === 'natural') {
    const last = predecessor(over.below)
    if (last === undefined || node._tag === 'Expectation') return undefined
    if (last === null) return zero.node
    const summand = inNode({ naturals: { [over.letter.name]: last } }, node.body)
    return { _tag: 'Add', left: { ...node, over: { ...over, below: last } }, right: summand }
  }
  if (over.sort !== 'prompt') return undefined
  const shorter = predecessor(over.exactly)
  if (shorter === undefined) return undefined
  // Σ of the likelihoods of what begins with s is that of s, and positive only with it, for a language model
  if (shorter !== null && node._tag === 'Expectation' && !isModel(context, node.model)) return undefined
  if (shorter === null) return inNode({ sequences: { [over.letter.name]: [] } }, node.body)
  const s = { sort: 'prompt', letter: over.letter } as const
  const x = { sort: 'sentence', letter: freshFor(context, node, over.letter) } as const
  const body = inNode({ sequences: { [over.letter.name]: [s, x] } }, node.body)
  const outer: Drawn = { ...over, exactly: shorter }
  if (node._tag === 'Sum') return { ...node, over: outer, body: { ...node, over: x, body } }
  const { model, given } =
    node.model._tag === 'Repeated' ? node.model : { model: node.model, given: [...node.given, s] }
  return { ...node, over: outer, body: { ...node, over: x, model, given, body } }
}

type Ever = Extract<Node, { _tag: 'Ever' }>

/** How many sentences may follow the first one, null when there is none; undefined where the first step has no term. */
const firstStep = ({ over, lines }: Ever): Natural | null | undefined => {
  const rest = predecessor(over.atMost)
  return rest !== null && lines !== null ? undefined : rest
}

/** 1{φ(∅)} for no sentence; 1{φ(∅)} + (1 − 1{φ(∅)})·E_x of the chance that φ(x⊕t) ever holds, of t after x. */
const afterFirstStep = (context: Context, node: Ever, rest: Natural | null): Node => {
  const { over, model, given, body } = node
  const now: Node = { _tag: 'Indicator', of: inStatement({ sequences: { [over.letter.name]: [] } }, body) }
  if (rest === null) return now
  const t = { sort: 'prompt', letter: over.letter } as const
  const x = { sort: 'sentence', letter: freshFor(context, node, over.letter) } as const
  const later: Node = {
    ...node,
    over: { ...over, atMost: rest },
    given: [...given, x],
    body: inStatement({ sequences: { [over.letter.name]: [x, t] } }, body),
  }
  const elsewhere: Node = { _tag: 'Subtract', left: one.node, right: now }
  const mean: Node = { _tag: 'Expectation', over: x, model, given, body: later }
  return { _tag: 'Add', left: now, right: { _tag: 'Multiply', left: elsewhere, right: mean } }
}

export const prepared = (context: Context, node: Node): Node => {
  if (!isUnprepared(node)) return node
  switch (node._tag) {
    case 'Logarithm':
      return logarithmOf(context, node.of)
    case 'Indicator':
      if (isKnown(context, node.of)) return one.node
      return isKnown(context, negated(node.of)) ? zero.node : node
    case 'Absolute':
    case 'SquareRoot':
      return { ...node, of: prepared(context, node.of) }
    case 'Power':
      return { ...node, base: prepared(context, node.base) }
    case 'Sum':
    case 'Expectation': {
      const unfolded = unfoldedOnce(context, node)
      if (unfolded !== undefined) return prepared(context, unfolded)
      const inside = node._tag === 'Sum' ? underSum(context, node.over) : inSupport(context, node)
      return { ...node, body: prepared(inside, node.body) }
    }
    case 'Ever': {
      const step = firstStep(node)
      return step === undefined ? node : prepared(context, afterFirstStep(context, node, step))
    }
    default:
      return 'left' in node
        ? { ...node, left: prepared(context, node.left), right: prepared(context, node.right) }
        : node
  }
}
