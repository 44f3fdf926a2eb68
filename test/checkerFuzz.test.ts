/**
 * The checker against chance: random statements with random proofs, on a domain of every letter. Whatever is accepted
 * must be true on every instance that meets its hypotheses, weights outside [0, 1] and null prompts included.
 */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { checkProof } from '../src/claim/check.js'
import { type AnyClaim, ours } from '../src/claim/claim.js'
import type { ProofNode } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import type { Instance } from '../src/logic/instance.js'
import type { Comparison, Relation } from '../src/logic/proposition.js'
import { canonicalOf } from '../src/logic/readings/canonical.js'
import type { Node } from '../src/logic/term.js'
import {
  alpha,
  binary,
  constant,
  instance,
  mixture,
  P0,
  P1,
  probability,
  s,
  s0,
  symbols,
  term,
} from './support/playground.js'

const compare = (relation: Relation, left: Node, right: Node): Comparison => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})
const positive = (t: Node) => compare('<', constant(0), t)

const hypotheses: ReadonlyArray<Comparison> = [
  positive(alpha),
  compare('<', alpha, constant(1)),
  compare('≤', constant(0), alpha),
  compare('≤', alpha, constant(1)),
  positive(probability(P0, [s0])),
  positive(probability(P1, [s0])),
  positive(probability(mixture, [s0])),
  positive(probability(P0, [s0, s])),
  positive(probability(P0, [s], [s0])),
  compare('≤', probability(P0, [s]), probability(P1, [s])),
  compare('=', probability(P0, [s0]), probability(P1, [s0])),
]
/** Mostly the usual hypotheses, so that much is accepted. */
const given = fc.oneof(fc.constant([0, 1, 4, 5].flatMap((i) => hypotheses[i] ?? [])), fc.subarray([...hypotheses]))

/** Terms that are often evidently nonnegative. */
const slack: fc.Arbitrary<Node> = fc.oneof(
  term(1),
  term(2),
  term(1).map((of): Node => ({ _tag: 'Absolute', of })),
  fc.tuple(term(1), term(1)).map(([x, y]) => binary('Subtract', binary('Maximum', x, y), x)),
  term(1).map((x) => binary('Multiply', x, x)),
  fc.constantFrom(
    alpha,
    binary('Subtract', constant(1), alpha),
    binary('Subtract', constant(1), probability(P0, [s], [s0])),
  ),
)

/** The same value, or nearly: rewritten by rules of which some are wrong. */
const rewritten = (t: Node): fc.Arbitrary<Node> => {
  const conditional = (x: Node) => binary('Divide', probability(mixture, [s0, s]), x)
  return fc.constantFrom<Node>(
    t,
    binary('Add', t, constant(0)),
    binary('Multiply', t, constant(1)),
    binary('Divide', binary('Multiply', t, alpha), alpha),
    binary('Multiply', t, binary('Divide', probability(P0, [s0]), probability(P0, [s0]))),
    binary('Multiply', t, binary('Divide', probability(mixture, [s], [s0]), conditional(probability(mixture, [s0])))),
    binary('Multiply', t, binary('Divide', probability(P0, [s], [s0]), probability(P0, [s]))),
    { _tag: 'Absolute', of: t },
    ...('left' in t ? [{ ...t, left: t.right, right: t.left }] : []),
  )
}

interface Attempt {
  readonly given: ReadonlyArray<Comparison>
  readonly then: Comparison
  readonly proof: ProofNode
}
const evident: ProofNode = { _tag: 'Evident' }
const chain = (relation: Relation, from: Node, to: Node, difference?: Node): ProofNode => ({
  _tag: 'Chain',
  from,
  steps: [{ relation, to, ...(difference === undefined ? {} : { slack: difference }), why: '' }],
})
const relation = fc.constantFrom<Relation>('<', '≤', '≤', '=')

/** left R left + slack, left = left rewritten, or any two terms; by a chain, by the sign of a term, or as evident. */
const attempt: fc.Arbitrary<Attempt> = fc
  .tuple(given, relation, term(2), slack, term(2), fc.nat(5))
  .chain(([hypothesis, rel, left, difference, other, kind]) =>
    rewritten(kind === 0 ? left : binary('Add', left, difference)).map((right): Attempt => {
      const goal = kind === 5 ? compare(rel, left, other) : compare(kind === 0 ? '=' : rel, left, right)
      const apart = kind === 5 ? binary('Subtract', other, left) : difference
      const straight = chain(goal.relation, goal.left, goal.right, kind === 0 ? undefined : apart)
      const proof: ProofNode =
        kind === 3
          ? evident
          : kind === 4
            ? { _tag: 'BySign', of: difference, positive: straight, nonpositive: straight }
            : straight
      const then = kind === 3 && goal.relation !== '=' ? compare(rel, constant(0), difference) : goal
      return { given: hypothesis, then, proof }
    }),
  )

const claimOf = ({ given: hypothesis, then }: Attempt): AnyClaim => ({
  name: 'attempt',
  title: '',
  fidelity: ours('a random statement'),
  forAll: { text: '', symbols, families: [] } as unknown as AnyClaim['forAll'],
  given: hypothesis.map((statement) => ({ statement })),
  then: { statement: then },
  doesNotSay: [],
})

const places: ReadonlyArray<Instance> = fc.sample(instance, { seed: 11, numRuns: 40 })
const [runs, seed] = [2000, Number(process.env.BEB_SEED ?? 1)]

const written = (at: Instance): string =>
  JSON.stringify(at, (_, v) => (typeof v === 'bigint' ? `${v}` : v instanceof Map ? [...v] : (v?.data ?? v)))

/** An instance on which something accepted is not true, in words. */
const objection = (claim: AnyClaim): string | undefined => {
  for (const at of places) {
    const outcome = outcomeOn(claim, at)
    if (outcome === 'failed' || outcome === 'unknown')
      return `accepted, and ${outcome}: ${[...claim.given, claim.then].map(({ statement }) => canonicalOf(statement)).join('; ')} on ${written(at)}`
  }
  return undefined
}

it('what is accepted is true', () => {
  let accepted = 0
  const sound = fc.property(attempt, (one) => {
    const claim = claimOf(one)
    if (E.isLeft(checkProof(claim, one.proof))) return true
    accepted++
    return objection(claim) === undefined
  })
  const { counterexample } = fc.check(sound, { numRuns: runs, seed })
  expect(counterexample && objection(claimOf(counterexample[0]))).toBeNull()
  expect(accepted).toBeGreaterThan(runs / 10)
})
