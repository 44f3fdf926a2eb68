/**
 * A playground for the checker: one domain with a letter of every sort, small instances of it (weights outside [0, 1]
 * and null prompts included, for only hypotheses may exclude them), and random terms over its letters.
 */
import * as fc from 'fast-check'
import type { Sort } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import type { Instance } from '../../src/logic/instance.js'
import type { Comparison, Relation } from '../../src/logic/proposition.js'
import type { BinaryTag, Letter, ModelNode, Natural, Node, Part, Parts } from '../../src/logic/term.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'

export const symbols = {
  alpha: 'rational',
  P0: 'model',
  P1: 'model',
  B: 'behaviour',
  s0: 'prompt',
  s: 'prompt',
  D: 'natural',
  F: 'components',
  G: 'group',
} as const satisfies Readonly<Record<string, Sort>>

// Instances

const alphabet = ['a', 'b']
const row = fc
  .constantFrom([1, 0], [0, 1], [1, 1], [1, 2], [3, 1])
  .map(([a = 0, b = 0]) => ({ a: Q.rational(a, a + b), b: Q.rational(b, a + b) }))
const model: fc.Arbitrary<LanguageModel> = fc.tuple(row, row, row, fc.boolean()).map(([start, a, b, independent]) =>
  build(
    independent
      ? { kind: 'iid', next: start }
      : {
          kind: 'states',
          start: '0',
          states: Object.fromEntries([start, a, b].map((next, i) => [`${i}`, { next, to: { a: '1', b: '2' } }])),
        },
  ),
)
const prompt = fc.array(fc.constantFrom(...alphabet), { maxLength: 2 })
const few = (...values: ReadonlyArray<readonly [number, number]>) =>
  fc.constantFrom(...values).map(([n, d]) => Q.rational(n, d))
const score = few([-1, 1], [0, 1], [1, 3], [1, 1])
const family = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), model), { minLength: 1, maxLength: 3 })
  .map((parts) => {
    const total = parts.reduce((sum, [w]) => sum + w, 0)
    return parts.map(([w, of]) => ({ weight: Q.rational(w, total), model: of }))
  })

export const instance: fc.Arbitrary<Instance> = fc.record({
  alpha: few([-1, 1], [0, 1], [1, 3], [1, 2], [1, 2], [9, 10], [1, 1], [2, 1]),
  P0: model,
  P1: model,
  B: fc.tuple(score, score).map(([a, b]) => new Map(alphabet.map((x, i) => [x, i === 0 ? a : b]))),
  s0: prompt,
  s: prompt,
  D: fc.nat(2),
  F: family,
  G: fc.subarray([0, 1, 2]),
})

// Terms

const letter = (name: string): Letter => ({ name, text: name, latex: name })
const part = (sort: Part['sort'], name: string): Part => ({ sort, letter: letter(name) })
const simple = (name: string): ModelNode => ({ _tag: 'Model', letter: letter(name) })
export const mixture: ModelNode = {
  _tag: 'Mixture',
  letter: letter('P'),
  weight: letter('alpha'),
  minus: simple('P0'),
  plus: simple('P1'),
}
export const constant = (n: number, d = 1): Node => ({ _tag: 'Constant', value: Q.rational(n, d) })
export const binary = (_tag: BinaryTag, left: Node, right: Node): Node => ({ _tag, left, right })
export const probability = (of: ModelNode, parts: Parts, given: Parts = []): Node => ({
  _tag: 'Probability',
  model: of,
  of: parts,
  given,
})
export const s0 = part('prompt', 's0')
export const s = part('prompt', 's')
export const [P0, P1] = [simple('P0'), simple('P1')]
export const alpha: Node = { _tag: 'Scalar', letter: letter('alpha') }

/** The bound letters that a term may use: sentences x0, x1, …, indices i0, i1, … and answers t0, t1, … . */
interface Bound {
  readonly sentences: number
  readonly indices: number
  readonly answers: number
}
const lastOf = (name: string, count: number): ReadonlyArray<string> => Array.from({ length: count }, (_, i) => name + i)

const answering = fc
  .tuple(fc.constantFrom(P0, P1, mixture), fc.constantFrom<Parts>([], [s0], [s]))
  .map(([of, given]): ModelNode => ({ _tag: 'Repeated', model: of, given }))
const models = (bound: Bound): fc.Arbitrary<ModelNode> =>
  fc.oneof({ weight: 5, arbitrary: single(bound) }, { weight: 1, arbitrary: answering })
const single = ({ indices }: Bound): fc.Arbitrary<ModelNode> =>
  fc.constantFrom(
    P0,
    P1,
    mixture,
    ...lastOf('i', indices).map((i): ModelNode => ({ _tag: 'Component', family: letter('F'), index: letter(i) })),
  )
const sequences = ({ sentences, answers }: Bound): fc.Arbitrary<Parts> => {
  const bound = [
    ...lastOf('x', sentences).map((x) => part('sentence', x)),
    ...lastOf('t', answers).map((t) => part('prompt', t)),
  ]
  return fc.constantFrom<Parts>([s], [s0, s], [], ...bound.flatMap((x) => [[x], [s0, x], [s0, x], [x, s]]))
}
const leaf = (bound: Bound): fc.Arbitrary<Node> =>
  fc.oneof(
    { weight: 2, arbitrary: few([1, 1], [2, 1], [-1, 1], [1, 2]).map((value): Node => ({ _tag: 'Constant', value })) },
    { weight: 2, arbitrary: fc.constant(alpha) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(models(bound), sequences(bound), fc.constantFrom<Parts>([], [], [s0]))
        .map(([of, parts, given]) => probability(of, parts, given)),
    },
    ...lastOf('x', bound.sentences).map((x) => ({
      weight: 2,
      arbitrary: fc.constant<Node>({ _tag: 'Score', behaviour: letter('B'), of: letter(x) }),
    })),
    {
      weight: 1 + 2 * bound.answers,
      arbitrary: sequences(bound).map((of): Node => ({ _tag: 'Best', behaviour: letter('B'), of })),
    },
    ...lastOf('t', bound.answers).map((t) => ({
      weight: 3,
      arbitrary: fc.constant<Node>({ _tag: 'Best', behaviour: letter('B'), of: [part('prompt', t)] }),
    })),
    ...lastOf('i', bound.indices).map((i) => ({
      weight: 2,
      arbitrary: fc.constant<Node>({ _tag: 'Weight', family: letter('F'), index: letter(i) }),
    })),
  )
const natural = fc.constantFrom(0, 1, 2).map((plus): Natural => ({ letter: letter('D'), plus }))

const shortly = fc.constantFrom(0, 1).map((plus): Natural => ({ letter: null, plus }))
const turns = fc.constantFrom<Natural>(
  { letter: null, plus: 0 },
  { letter: null, plus: 1 },
  { letter: letter('D'), plus: 0 },
)

/** Random terms of at most a depth. */
export const term = (depth: number, bound: Bound = { sentences: 0, indices: 0, answers: 0 }): fc.Arbitrary<Node> => {
  if (depth === 0) return leaf(bound)
  const inner = term(depth - 1, bound)
  const [x, i, t] = [letter(`x${bound.sentences}`), letter(`i${bound.indices}`), letter(`t${bound.answers}`)]
  const underT = term(depth - 1, { ...bound, answers: bound.answers + 1 })
  const said = leaf({ ...bound, answers: bound.answers + 1, sentences: bound.sentences + 1 })
  const event = (of: fc.Arbitrary<Node>): fc.Arbitrary<Comparison> =>
    fc
      .tuple(fc.constantFrom<Relation>('<', '≤', '='), of, of)
      .map(([relation, left, right]) => ({ _tag: 'Compare', relation, left, right }))
  const underX = term(depth - 1, { ...bound, sentences: bound.sentences + 1 })
  const underI = term(depth - 1, { ...bound, indices: bound.indices + 1 })
  const operation = fc.constantFrom<BinaryTag>(
    'Add',
    'Subtract',
    'Multiply',
    'Multiply',
    'Divide',
    'Maximum',
    'Minimum',
  )
  return fc.oneof(
    { weight: 3, arbitrary: leaf(bound) },
    { weight: 6, arbitrary: fc.tuple(operation, inner, inner).map(([tag, l, r]) => binary(tag, l, r)) },
    { weight: 1, arbitrary: inner.map((of): Node => ({ _tag: 'Absolute', of })) },
    {
      weight: 1,
      arbitrary: fc.tuple(inner, natural).map(([base, exponent]): Node => ({ _tag: 'Power', base, exponent })),
    },
    {
      weight: 2,
      arbitrary: underX.map((body): Node => ({ _tag: 'Sum', over: { sort: 'sentence', letter: x }, body })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('all' as const, 'inside' as const, 'outside' as const), underI)
        .map(([part_, body]): Node => {
          const over = { sort: 'index', letter: i, family: letter('F'), group: letter('G'), part: part_ } as const
          return { _tag: 'Sum', over, body }
        }),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(answering, natural, underT).map(
        ([of, exactly, body]): Node => ({
          _tag: 'Expectation',
          over: { sort: 'prompt', letter: t, exactly },
          model: of,
          given: [],
          body,
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(models(bound), fc.constantFrom<Parts>([], [s0]), natural, event(underT), fc.option(event(said)))
        .map(
          ([of, given, atMost, body, allowed]): Node => ({
            _tag: 'Ever',
            over: { sort: 'prompt', letter: t, atMost },
            model: of,
            given,
            body,
            lines: allowed && { over: { sort: 'sentence', letter: x }, body: allowed },
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(models(bound), fc.constantFrom<Parts>([], [s0]), fc.tuple(turns, shortly, shortly), event(underT))
        .map(
          ([of, given, [many, asked, answered], body]): Node => ({
            _tag: 'Turns',
            over: { sort: 'prompt', letter: t, turns: many, prompt: asked, answer: answered },
            model: of,
            given,
            body,
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(models(bound), fc.constantFrom<Parts>([], [s0]), underX).map(
        ([of, given, body]): Node => ({
          _tag: 'Expectation',
          over: { sort: 'sentence', letter: x },
          model: of,
          given,
          body,
        }),
      ),
    },
  )
}
