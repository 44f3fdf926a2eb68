/**
 * Random terms and statements over the playground with everything that terms and statements can be: sequences of at most
 * two sentences, sums over numbers, counts, indicators, logarithms, roots, quantifiers. Most of them have a value where
 * weights are proper and s₀ can be written.
 */
import * as fc from 'fast-check'
import type { Comparison, Range, Relation, Statement } from '../../src/logic/proposition.js'
import type { Drawn, Letter, ModelNode, Natural, Node, Over, Parts } from '../../src/logic/term.js'
import { alpha, binary, constant, mixture, P0, P1, probability, s, s0 } from './playground.js'

const letter = (name: string): Letter => ({ name, text: name, latex: name })

/** The bound letters that a term may use: sentences x0, x1, …, prompts t0, t1, …, numbers m0, m1, … . */
interface Bound {
  readonly sentences: number
  readonly prompts: number
  readonly numbers: number
  /** What is known to have positive probability. */
  readonly drawn: ReadonlyArray<readonly [ModelNode, Parts]>
}
export const free: Bound = { sentences: 0, prompts: 0, numbers: 0, drawn: [] }
const named = (name: string, many: number): ReadonlyArray<Letter> =>
  Array.from({ length: many }, (_, i) => letter(name + i))

export const compared = (relation: Relation, left: Node, right: Node): Comparison => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})

const naturals = ({ numbers }: Bound): fc.Arbitrary<Natural> =>
  fc
    .tuple(
      fc.constantFrom(letter('D'), null, ...named('m', numbers), ...named('m', numbers)),
      fc.constantFrom(0, 0, 0, 1, 1, -1, 2),
    )
    .map(([of, plus]) => ({ letter: of, plus }))
const lengths = (bound: Bound): fc.Arbitrary<Natural> =>
  naturals(bound).map(({ letter: of, plus }) => ({ letter: of, plus: Math.min(plus, of === null ? 2 : 1) }))

const sequences = ({ sentences, prompts }: Bound): fc.Arbitrary<Parts> => {
  const x = named('x', sentences).map((of) => ({ sort: 'sentence', letter: of }) as const)
  const t = named('t', prompts).map((of) => ({ sort: 'prompt', letter: of }) as const)
  const last = [x[x.length - 1], t[t.length - 1]].flatMap((part) => (part === undefined ? [] : [part]))
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<Parts>([s], [s0], [s0, s], []) },
    ...(last.length === 0
      ? []
      : [
          {
            weight: 6,
            arbitrary: fc.constantFrom<Parts>(...last.flatMap((part) => [[part], [part], [s0, part], [part, s]])),
          },
        ]),
    ...(x.length + t.length > 1
      ? [
          {
            weight: 5,
            arbitrary: fc.shuffledSubarray([...x, ...t], { minLength: 1, maxLength: Math.min(3, x.length + t.length) }),
          },
        ]
      : []),
  )
}
const models: fc.Arbitrary<ModelNode> = fc.constantFrom(P0, P0, P1, mixture)

const leaf = (bound: Bound): fc.Arbitrary<Node> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(constant(1), constant(2), constant(-1), constant(0), constant(1, 2), alpha),
    },
    { weight: 6, arbitrary: fc.tuple(models, sequences(bound)).map(([of, parts]) => probability(of, parts)) },
    { weight: 1, arbitrary: models.map((of) => probability(of, [s], [s0])) },
    { weight: 1, arbitrary: naturals(bound).map((of): Node => ({ _tag: 'Count', of })) },
    ...named('x', bound.sentences).map((of) => ({
      weight: 1,
      arbitrary: fc.constant<Node>({ _tag: 'Score', behaviour: letter('B'), of }),
    })),
    ...(bound.drawn.length === 0
      ? []
      : [
          {
            weight: 4,
            arbitrary: fc.constantFrom(...bound.drawn).map(([of, parts]) => probability(of, parts)),
          },
        ]),
  )

/** What is evidently positive, for divisors and logarithms. */
const positive = (inner: fc.Arbitrary<Node>, { drawn }: Bound): fc.Arbitrary<Node> =>
  fc.oneof(
    inner.map((t) => binary('Add', constant(1), binary('Multiply', t, t))),
    inner.map((of) => binary('Add', constant(1), { _tag: 'Absolute', of })),
    fc.constantFrom(constant(2), constant(1, 2), probability(P0, [s0])),
    ...(drawn.length === 0
      ? []
      : [
          fc.constantFrom(...drawn).map(([of, parts]) => probability(of, parts)),
          fc
            .tuple(fc.constantFrom(...drawn), fc.constantFrom(...drawn))
            .map(([[p, u], [q, v]]) => binary('Divide', probability(p, u), probability(q, v))),
        ]),
  )

export const term = (depth: number, bound: Bound = free): fc.Arbitrary<Node> => {
  if (depth === 0) return leaf(bound)
  const inner = term(depth - 1, bound)
  const operation = fc.constantFrom('Add', 'Subtract', 'Multiply', 'Multiply', 'Maximum', 'Minimum')
  const overs: fc.Arbitrary<Over> = fc.oneof(
    fc.constant<Over>({ sort: 'sentence', letter: letter(`x${bound.sentences}`) }),
    lengths(bound).map((exactly): Over => ({ sort: 'prompt', letter: letter(`t${bound.prompts}`), exactly })),
    lengths(bound).map((below): Over => ({ sort: 'natural', letter: letter(`m${bound.numbers}`), below })),
  )
  const under = (over: Over, drawn: Bound['drawn'] = []): Bound => ({
    sentences: bound.sentences + (over.sort === 'sentence' ? 1 : 0),
    prompts: bound.prompts + (over.sort === 'prompt' ? 1 : 0),
    numbers: bound.numbers + (over.sort === 'natural' ? 1 : 0),
    drawn: [...bound.drawn, ...drawn],
  })
  const conditions = bound.drawn.map(([, parts]) => parts)
  const expectations = fc
    .tuple(overs, models, fc.constantFrom<Parts>([], [], [s0], ...conditions))
    .filter(([over]) => over.sort === 'sentence' || over.sort === 'prompt')
    .chain(([over, model, given]) => {
      const sequence = [...given, { sort: over.sort, letter: over.letter }] as Parts
      return term(depth - 1, under(over, [[model, sequence]])).map(
        (body): Node => ({ _tag: 'Expectation', over: over as Drawn, model, given, body }),
      )
    })
  /** What ever is so while a model writes: of t, which it may have written, or of t followed by a line. */
  const evers = fc
    .tuple(models, fc.constantFrom<Parts>([], [], [s0], ...conditions), lengths(bound), fc.boolean())
    .chain(([model, given, n, withLines]) => {
      const [t, x] = [letter(`t${bound.prompts}`), letter(`x${bound.sentences}`)]
      const over = { sort: 'prompt', letter: t, atMost: { ...n, plus: Math.max(n.plus, 0) } } as const
      const written: Parts = [...given, { sort: 'prompt', letter: t }]
      const line = { sort: 'sentence', letter: x } as const
      const inside = under({ ...over, exactly: over.atMost }, [[model, written]])
      const said = { ...inside, sentences: inside.sentences + 1, drawn: [...inside.drawn, [model, [...written, line]]] }
      return fc.tuple(statement(Math.min(1, depth - 1), inside), statement(Math.min(1, depth - 1), said as Bound)).map(
        ([body, allowed]): Node => ({
          _tag: 'Ever',
          over,
          model,
          given,
          body,
          lines: withLines ? { over: line, body: allowed } : null,
        }),
      )
    })
  /** That every turn ends so: of t, which may have been said, of a length that nothing tells. */
  const shortly = fc.constantFrom(0, 1).map((plus): Natural => ({ letter: null, plus }))
  const turns = fc
    .tuple(models, fc.constantFrom<Parts>([], [], [s0], ...conditions), lengths(bound), shortly, shortly)
    .chain(([model, given, n, prompt, answer]) => {
      const over = { sort: 'prompt', letter: letter(`t${bound.prompts}`) } as const
      const inside = under({ ...over, exactly: n }, [[model, [...given, over]]])
      const many: Natural = { ...n, plus: Math.max(n.plus, 0) }
      return statement(Math.min(1, depth - 1), inside).map(
        (body): Node => ({ _tag: 'Turns', over: { ...over, turns: many, prompt, answer }, model, given, body }),
      )
    })
  return fc.oneof(
    { weight: 1, arbitrary: turns },
    { weight: 3, arbitrary: leaf(bound) },
    { weight: 6, arbitrary: fc.tuple(operation, inner, inner).map(([tag, l, r]) => binary(tag as 'Add', l, r)) },
    {
      weight: 1,
      arbitrary: fc.tuple(inner, positive(term(depth - 1, bound), bound)).map(([l, r]) => binary('Divide', l, r)),
    },
    { weight: 1, arbitrary: inner.map((of): Node => ({ _tag: 'Absolute', of })) },
    { weight: 2, arbitrary: positive(inner, bound).map((of): Node => ({ _tag: 'Logarithm', of })) },
    { weight: 1, arbitrary: positive(inner, bound).map((of): Node => ({ _tag: 'SquareRoot', of })) },
    {
      weight: 1,
      arbitrary: fc.tuple(inner, naturals(bound)).map(([base, exponent]): Node => ({ _tag: 'Power', base, exponent })),
    },
    { weight: 2, arbitrary: statement(Math.min(1, depth - 1), bound).map((of): Node => ({ _tag: 'Indicator', of })) },
    {
      weight: 5,
      arbitrary: overs.chain((over) => term(depth - 1, under(over)).map((body): Node => ({ _tag: 'Sum', over, body }))),
    },
    { weight: 6, arbitrary: expectations },
    { weight: 3, arbitrary: evers },
  )
}

/** Random statements with quantifiers over sentences, prompts and numbers. */
export const statement = (depth: number, bound: Bound = free): fc.Arbitrary<Statement> => {
  const comparison = fc
    .tuple(fc.constantFrom<Relation>('<', '≤', '≤', '='), term(Math.min(depth, 1), bound), leaf(bound))
    .map(([relation, left, right]): Statement => compared(relation, left, right))
  if (depth === 0) return comparison
  const inner = statement(depth - 1, bound)
  const ranges: fc.Arbitrary<Range> = fc.oneof(
    fc.constant<Range>({ sort: 'sentence', letter: letter(`x${bound.sentences}`) }),
    lengths(bound).map((n): Range => ({ sort: 'prompt', letter: letter(`t${bound.prompts}`), exactly: n })),
    lengths(bound).map((n): Range => ({ sort: 'prompt', letter: letter(`t${bound.prompts}`), atMost: n })),
    lengths(bound).map((below): Range => ({ sort: 'natural', letter: letter(`m${bound.numbers}`), below })),
  )
  return fc.oneof(
    { weight: 4, arbitrary: comparison },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('And', 'Or', 'Implies'), inner, inner)
        .map(([_tag, left, right]) => ({ _tag, left, right }) as Statement),
    },
    { weight: 1, arbitrary: inner.map((of): Statement => ({ _tag: 'Not', of })) },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom('ForEvery', 'Exists'), ranges).chain(([_tag, over]) =>
        statement(depth - 1, {
          ...bound,
          sentences: bound.sentences + (over.sort === 'sentence' ? 1 : 0),
          prompts: bound.prompts + (over.sort === 'prompt' ? 1 : 0),
          numbers: bound.numbers + (over.sort === 'natural' ? 1 : 0),
        }).map((body) => ({ _tag, over, body }) as Statement),
      ),
    },
  )
}
