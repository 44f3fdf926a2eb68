/**
 * Substitution of letters in statements. It does not rename bound variables: whoever substitutes first asks
 * `binds` whether a letter would be captured.
 */
import type { Range, Statement } from './proposition.js'
import { rememberedOf } from './remembered.js'
import type { Drawn, Letter, ModelNode, Natural, Node, Over, Part, Parts } from './term.js'

/** What may stand in for a letter, by sort. */
export interface Substitution {
  readonly scalars?: Readonly<Record<string, Node>>
  readonly sequences?: Readonly<Record<string, Parts>>
  readonly models?: Readonly<Record<string, ModelNode>>
  readonly naturals?: Readonly<Record<string, Natural>>
  /** Behaviours, families, groups, indices and bound variables. */
  readonly letters?: Readonly<Record<string, Letter>>
}

const has = <A>(record: Readonly<Record<string, A>> | undefined, name: string): A | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined

const inLetter = (by: Substitution, letter: Letter): Letter => has(by.letters, letter.name) ?? letter
const inPart = (by: Substitution, part: Part): Parts =>
  has(by.sequences, part.letter.name) ?? [{ ...part, letter: inLetter(by, part.letter) }]
const inParts = (by: Substitution, parts: Parts): Parts => parts.flatMap((part) => inPart(by, part))
const inNatural = (by: Substitution, n: Natural): Natural => {
  const other = n.letter === null ? undefined : has(by.naturals, n.letter.name)
  return other === undefined ? n : { letter: other.letter, plus: other.plus + n.plus }
}
const inDrawn = (by: Substitution, over: Drawn): Drawn =>
  over.sort === 'sentence' ? over : { ...over, exactly: inNatural(by, over.exactly) }
const inOver = (by: Substitution, over: Over): Over => {
  if (over.sort === 'index') return { ...over, family: inLetter(by, over.family), group: inLetter(by, over.group) }
  return over.sort === 'natural' ? { ...over, below: inNatural(by, over.below) } : inDrawn(by, over)
}

const inModel = (by: Substitution, model: ModelNode): ModelNode => {
  switch (model._tag) {
    case 'Model':
      return has(by.models, model.letter.name) ?? model
    case 'Repeated':
      return { ...model, model: inModel(by, model.model), given: inParts(by, model.given) }
    case 'Component':
      return { ...model, family: inLetter(by, model.family), index: inLetter(by, model.index) }
    case 'Mixture': {
      const weight = has(by.scalars, model.weight.name)
      if (weight !== undefined && weight._tag !== 'Scalar')
        throw new TypeError('substitution: the weight of a mixture is a letter')
      return {
        ...model,
        weight: weight?.letter ?? model.weight,
        minus: inModel(by, model.minus),
        plus: inModel(by, model.plus),
      }
    }
  }
}

export const inNode = (by: Substitution, node: Node): Node => {
  switch (node._tag) {
    case 'Constant':
      return node
    case 'Scalar':
      return has(by.scalars, node.letter.name) ?? node
    case 'Probability':
      return { ...node, model: inModel(by, node.model), of: inParts(by, node.of), given: inParts(by, node.given) }
    case 'Score': {
      const [sentence] = has(by.sequences, node.of.name) ?? []
      return { ...node, behaviour: inLetter(by, node.behaviour), of: sentence?.letter ?? inLetter(by, node.of) }
    }
    case 'Best':
      return { ...node, behaviour: inLetter(by, node.behaviour), of: inParts(by, node.of) }
    case 'Weight':
      return { ...node, family: inLetter(by, node.family), index: inLetter(by, node.index) }
    case 'Absolute':
    case 'Logarithm':
    case 'SquareRoot':
      return { ...node, of: inNode(by, node.of) }
    case 'Count':
      return { ...node, of: inNatural(by, node.of) }
    case 'Indicator':
      return { ...node, of: inStatement(by, node.of) }
    case 'Power':
      return { ...node, base: inNode(by, node.base), exponent: inNatural(by, node.exponent) }
    case 'Sum':
      return { ...node, over: inOver(by, node.over), body: inNode(by, node.body) }
    case 'Expectation':
      return {
        ...node,
        over: inDrawn(by, node.over),
        model: inModel(by, node.model),
        given: inParts(by, node.given),
        body: inNode(by, node.body),
      }
    case 'Ever':
      return {
        ...node,
        over: { ...node.over, atMost: inNatural(by, node.over.atMost) },
        model: inModel(by, node.model),
        given: inParts(by, node.given),
        body: inStatement(by, node.body),
        lines: node.lines && { ...node.lines, body: inStatement(by, node.lines.body) },
      }
    case 'Turns': {
      const { turns, prompt, answer } = node.over
      return {
        ...node,
        over: {
          ...node.over,
          turns: inNatural(by, turns),
          prompt: inNatural(by, prompt),
          answer: inNatural(by, answer),
        },
        model: inModel(by, node.model),
        given: inParts(by, node.given),
        body: inStatement(by, node.body),
      }
    }
    default:
      return { ...node, left: inNode(by, node.left), right: inNode(by, node.right) }
  }
}

const inRange = (by: Substitution, over: Range): Range => {
  if (over.sort === 'sentence') return over
  if (over.sort === 'natural') return { ...over, below: inNatural(by, over.below) }
  return 'exactly' in over
    ? { ...over, exactly: inNatural(by, over.exactly) }
    : { ...over, atMost: inNatural(by, over.atMost) }
}

export const inStatement = (by: Substitution, statement: Statement): Statement => {
  switch (statement._tag) {
    case 'Compare':
      return { ...statement, left: inNode(by, statement.left), right: inNode(by, statement.right) }
    case 'Not':
      return { ...statement, of: inStatement(by, statement.of) }
    case 'ForEvery':
    case 'Exists':
      return { ...statement, over: inRange(by, statement.over), body: inStatement(by, statement.body) }
    default:
      return { ...statement, left: inStatement(by, statement.left), right: inStatement(by, statement.right) }
  }
}

/** Some Σ, expectation or quantifier inside binds this letter. */
export const binds = (part: unknown, letter: Letter): boolean => {
  if (typeof part !== 'object' || part === null) return false
  const { over } = part as { over?: { letter: Letter } }
  return over?.letter.name === letter.name || Object.values(part).some((inner) => binds(inner, letter))
}

/** The names of all letters in a term, a statement or a part of one. */
export const namesIn = (part: unknown): ReadonlyArray<string> => {
  if (typeof part !== 'object' || part === null) return []
  const { name } = part as { readonly name?: unknown }
  return typeof name === 'string' ? [name] : Object.values(part).flatMap(namesIn)
}

/** The same as a set, remembered. */
export const nameSetOf = rememberedOf((part: object): ReadonlySet<string> => new Set(namesIn(part)))

/** The names of all letters in what stands in for others. */
export const lettersIn = (by: Substitution): ReadonlyArray<string> =>
  Object.values(by).flatMap((record) => Object.values(record ?? {}).flatMap(namesIn))

/** The letters that stand for single sentences. */
export const sentencesIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== 'object' || value === null) return []
  const { _tag, sort, letter, of } = value as { _tag?: string; sort?: string; letter?: Letter; of?: Letter }
  const here = sort === 'sentence' ? letter : _tag === 'Score' ? of : undefined
  return [...(here === undefined ? [] : [here.name]), ...Object.values(value).flatMap(sentencesIn)]
}

/** The letters that weigh mixtures. */
export const weightsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== 'object' || value === null) return []
  const { _tag, weight } = value as { _tag?: string; weight?: Letter }
  return [...(_tag === 'Mixture' && weight ? [weight.name] : []), ...Object.values(value).flatMap(weightsIn)]
}

/** The letter occurs free: somewhere outside what binds it. */
export const isFree = (value: unknown, letter: Letter): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { name, over } = value as { name?: unknown; over?: { letter: Letter } }
  if (name === letter.name) return true
  if (over === undefined || over.letter.name !== letter.name)
    return Object.values(value).some((part) => isFree(part, letter))
  // of what binds it, only the range may speak of another letter of its name
  const outside = (of: object, names: ReadonlyArray<string>) =>
    Object.entries(of).flatMap(([key, part]) => (names.includes(key) ? [] : [part]))
  return [...outside(over, ['letter']), ...outside(value, ['over', 'body', 'lines'])].some((part) =>
    isFree(part, letter),
  )
}

/** The letter occurs, bound or free. */
export const mentions = (value: unknown, letter: Letter): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if ((value as { name?: unknown }).name === letter.name) return true
  return Object.values(value).some((part) => mentions(part, letter))
}
