/**
 * Prompts of at most C sentences, for components that differ after every history. There are two sentences, drawn
 * independently or depending on the last one: a scores −1, P₋ always prefers it to b, and P₊ says it less often.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, scoreValue } from '../../src/model/arbitrary.js'
import { type Behaviour, expectedScore } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import type { ModelData, Row } from '../../src/model/modelData.js'
import { reachableStates } from '../../src/model/reachable.js'

export interface FiniteContext {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly C: number
}
export interface BoundedEvidence extends FiniteContext {
  readonly bplus: Q.Rational
  readonly Lambda: Q.Rational
}

const saying = (a: Q.Rational): Row => ({ a, b: Q.subtract(Q.one, a) })

/** The probability of a at first, after a and after b; the first alone for independent sentences. */
const model = (
  [first, afterA, afterB]: readonly [Q.Rational, Q.Rational, Q.Rational],
  independent: boolean,
): ModelData => {
  const to = { a: 'a', b: 'b' }
  return independent
    ? { kind: 'iid', next: saying(first) }
    : {
        kind: 'states',
        start: 'start',
        states: {
          start: { next: saying(first), to },
          a: { next: saying(afterA), to },
          b: { next: saying(afterB), to },
        },
      }
}

const likely = fc.integer({ min: 11, max: 20 }).map((n) => Q.rational(n, 20))
const three = <A>(arbitrary: fc.Arbitrary<A>) => fc.tuple(arbitrary, arbitrary, arbitrary)

/** Probabilities of a under P₋, the parts of them that P₊ has, and what both families share. */
const drawn = fc.record({
  minus: three(likely),
  parts: three(properFraction),
  alpha: properFraction,
  good: scoreValue.map((score) => (Q.equality.equals(score, Q.rational(-1)) ? Q.one : score)),
  C: fc.integer({ min: 0, max: 3 }),
  part: properFraction,
})
type Drawn = typeof drawn extends fc.Arbitrary<infer A> ? A : never

const inContext =
  (independent: boolean) =>
  ({ minus, parts, alpha, good, C, part }: Drawn): FiniteContext => {
    const [first, afterA, afterB] = parts
    const plus = [Q.multiply(first, minus[0]), Q.multiply(afterA, minus[1]), Q.multiply(afterB, minus[2])] as const
    const Pminus = build(model(minus, independent))
    const B = new Map([
      ['a', Q.rational(-1)],
      ['b', good],
    ])
    const gamma = reachableStates(Pminus)
      .map(({ state }) => expectedScore(B, Pminus, state))
      .reduce(Q.maximum)
    const epsilon = Q.multiply(part, Q.subtract(Q.one, gamma))
    return { alpha, Pminus, Pplus: build(model(plus, independent)), B, gamma, epsilon, C }
  }

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  epsilon: 'rational',
  C: 'natural',
} as const
const text = 'P = αP₋ + (1−α)P₊, a behaviour B, γ, ε and a number C of sentences'

const families = <I>(instance: (context: FiniteContext) => I) =>
  [true, false].map((independent) => ({
    name: independent ? 'independent sentences' : 'the last sentence matters',
    share: 1,
    arbitrary: drawn.map(inContext(independent)).map(instance),
  }))

/** γ = sup B_{P₋}, and 0 < ε < 1−γ. */
export const finiteContext: Domain<FiniteContext> = domain<FiniteContext>({
  text,
  symbols,
  families: families((c) => c),
})

const promptsUpTo = (C: number): ReadonlyArray<Prompt> =>
  C === 0
    ? [[]]
    : [
        [],
        ...promptsUpTo(C - 1).flatMap((s) => [
          ['a', ...s],
          ['b', ...s],
        ]),
      ]

/** Λ = max P₋(s)/P₊(s), γ = min B_{P₋}, b₊ = min B_{P₊}, and the largest ε that they allow, if it is positive. */
const bounded = (context: FiniteContext): BoundedEvidence => {
  const { alpha, Pminus, Pplus, B, C } = context
  const Lambda = promptsUpTo(C)
    .map((s) => Q.divide(probability(Pminus, s), probability(Pplus, s)))
    .reduce(Q.maximum)
  const worst = (of: LanguageModel) =>
    reachableStates(of)
      .map(({ state }) => expectedScore(B, of, state))
      .reduce(Q.minimum)
  const [gamma, bplus] = [worst(Pminus), worst(Pplus)]
  const rest = Q.subtract(Q.one, alpha)
  const epsilon = Q.divide(Q.multiply(rest, Q.subtract(bplus, gamma)), Q.add(rest, Q.multiply(alpha, Lambda)))
  return { ...context, gamma, bplus, epsilon, Lambda }
}

/** The evidence of prompts of at most C sentences is bounded by Λ; ε is the largest that a bounded evidence allows. */
export const boundedEvidence: Domain<BoundedEvidence> = domain<BoundedEvidence>({
  text: `${text}, a level b₊ and evidence Λ`,
  symbols: { ...symbols, bplus: 'rational', Lambda: 'rational' },
  families: families(bounded),
})
