/**
 * The grammar of claims and proofs as data. Their types promise it at compile time; what was read, or written by hand,
 * is checked again, so that no rule of the checker meets a relation, a number or a letter that it does not know.
 */
import * as Q from '../kernel/rational.js'
import type { AnyClaim } from './claim.js'

type Shape = (value: unknown) => boolean
type Fields = Readonly<Record<string, Shape>>

const object =
  (fields: Fields): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape((value as Readonly<Record<string, unknown>>)[name]))
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)
const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(shape))
const oneOf =
  (...values: ReadonlyArray<unknown>): Shape =>
  (value) =>
    values.includes(value)
const either =
  (...shapes: ReadonlyArray<Shape>): Shape =>
  (value) =>
    shapes.some((shape) => shape(value))
const optional = (shape: Shape): Shape => either((value) => value === undefined, shape)

/** One of several forms, told apart by its tag; a part that occurs twice is looked at once. */
const tagged = (forms: () => Readonly<Record<string, Fields>>): Shape => {
  const seen = new WeakSet<object>()
  let known: ReadonlyMap<string, Shape> | undefined
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    if (seen.has(value)) return true
    known ??= new Map(Object.entries(forms()).map(([tag, fields]) => [tag, object(fields)]))
    const is = known.get(String((value as { _tag?: unknown })._tag))?.(value) ?? false
    if (is) seen.add(value)
    return is
  }
}
const forms = (tags: ReadonlyArray<string>, fields: Fields): Readonly<Record<string, Fields>> =>
  Object.fromEntries(tags.map((tag) => [tag, fields]))

const string: Shape = (value) => typeof value === 'string'
const letter = object({ name: string, text: string, latex: string })
/** Numbers in statements are small: sums of a few of them are exact. */
const integer: Shape = (value) => Number.isInteger(value) && Math.abs(value as number) <= 1_000_000
const rational: Shape = (value) => {
  const { num, den } = (value ?? {}) as Partial<Q.Rational>
  if (typeof num !== 'bigint' || typeof den !== 'bigint' || den <= 0n) return false
  return Q.equality.equals(Q.rational(num, den), { num, den })
}
const natural = object({ letter: either(oneOf(null), letter), plus: integer })
const parts = listOf(object({ sort: oneOf('prompt', 'sentence'), letter }))
const sentence = object({ sort: oneOf('sentence'), letter })
const written = object({ sort: oneOf('prompt'), letter, atMost: natural })
const said = object({ sort: oneOf('prompt'), letter, turns: natural, prompt: natural, answer: natural })
const drawn = either(sentence, object({ sort: oneOf('prompt'), letter, exactly: natural }))
const below = object({ sort: oneOf('natural'), letter, below: natural })
const index = object({
  sort: oneOf('index'),
  letter,
  family: letter,
  group: letter,
  part: oneOf('all', 'inside', 'outside'),
})
const range = either(drawn, below, written)

const model: Shape = tagged(() => ({
  Model: { letter },
  Mixture: { letter, weight: letter, minus: model, plus: model },
  Component: { family: letter, index: letter },
  Repeated: { model, given: parts },
}))
const node: Shape = tagged(() => ({
  Constant: { value: rational },
  Scalar: { letter },
  Probability: { model, of: parts, given: parts },
  Score: { behaviour: letter, of: letter },
  Best: { behaviour: letter, of: parts },
  Weight: { family: letter, index: letter },
  ...forms(['Add', 'Subtract', 'Multiply', 'Divide', 'Maximum', 'Minimum'], { left: node, right: node }),
  ...forms(['Absolute', 'Logarithm', 'SquareRoot'], { of: node }),
  Power: { base: node, exponent: natural },
  Count: { of: natural },
  Indicator: { of: statement },
  Sum: { over: either(drawn, below, index), body: node },
  Expectation: { over: drawn, model, given: parts, body: node },
  Ever: {
    over: written,
    model,
    given: parts,
    body: statement,
    lines: either((value) => value === null, object({ over: sentence, body: statement })),
  },
  Turns: { over: said, model, given: parts, body: statement },
}))
const statement: Shape = tagged(() => ({
  Compare: { relation: oneOf('<', '≤', '='), left: node, right: node },
  ...forms(['And', 'Or', 'Implies'], { left: statement, right: statement }),
  Not: { of: statement },
  ...forms(['ForEvery', 'Exists'], { over: range, body: statement }),
}))
const substitution = object({
  scalars: recordOf(node),
  sequences: recordOf(parts),
  models: recordOf(model),
  naturals: recordOf(natural),
  letters: recordOf(letter),
})
const value = either(object({ parts }), object({ natural }))
const step = object({ relation: oneOf('<', '≤', '='), to: node, slack: optional(node), why: string })
const proof: Shape = tagged(() => ({
  Chain: { from: node, steps: listOf(step) },
  ...forms(['Evident', 'Eventually'], {}),
  BySign: { of: node, positive: proof, nonpositive: proof },
  ...forms(['Both', 'Antisymmetry'], { left: proof, right: proof }),
  ...forms(['Arbitrary', 'Absurd', 'ByLogarithm'], { body: proof }),
  Have: { fact: statement, because: proof, body: proof },
  Cite: { claim: string, given: listOf(statement), then: statement, by: substitution, body: proof },
  MeanAttained: { weight: node, factor: node, dominated: proof, sum: proof, mass: proof },
  Attained: { mean: proof },
  Witness: { value, body: proof },
  ...forms(['Obtain', 'Specialise'], { fact: statement, value: optional(value), body: proof }),
  Either: { of: statement, holds: proof, fails: proof },
  TermOfSum: { value },
  FirstStep: { extension: letter },
  BySupport: { possible: proof, impossible: proof },
  ByDerivative: { letter, minimum: rational, before: proof, after: proof },
  Induction: { letter, base: proof, step: proof },
  Last: { earlier: proof, last: proof },
  Prolonged: { letter, body: proof },
  Majorant: {
    majorant: node,
    growth: optional(node),
    extension: letter,
    ...Object.fromEntries(['nonnegative', 'reached', 'step', 'line', 'start'].map((part) => [part, proof])),
  },
  AscentByBlocks: {
    rate: node,
    likelier: model,
    reference: model,
    block: letter,
    size: natural,
    times: natural,
    ...Object.fromEntries(['length', 'step', 'cap'].map((part) => [part, proof])),
  },
  Drift: {
    potential: node,
    rate: node,
    extension: letter,
    ...Object.fromEntries(['floor', 'step', 'start'].map((part) => [part, proof])),
  },
  Invariant: {
    rate: node,
    invariant: statement,
    ...Object.fromEntries(['length', 'prompt', 'answer'].map((part) => [part, letter])),
    ...Object.fromEntries(['first', 'turn', 'start'].map((part) => [part, proof])),
  },
  Ascent: { rate: node, likelier: model, reference: model, extension: letter, step: proof, cap: proof },
}))

/** What is not written in the grammar: a hypothesis, the conclusion, or the proof; nothing when all of it is. */
export const illWritten = ({ given, then }: AnyClaim, offered: unknown): string | undefined => {
  const hypothesis = given.findIndex((g) => !statement(g.statement))
  if (hypothesis >= 0) return `hypothesis ${hypothesis + 1}`
  return !statement(then.statement) ? 'the conclusion' : !proof(offered) ? 'the proof' : undefined
}
