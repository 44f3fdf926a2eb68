/**
 * Proofs as data. `Proof<I>` proves a proposition about instances of I; what each form proves is said beside it,
 * and `check` (check.ts) believes none of it. The nodes themselves are in proofNode.ts.
 */
import type { Rational } from '../kernel/rational.js'
import type { Proposition } from '../logic/proposition.js'
import type { Substitution } from '../logic/substitution.js'
import type {
  Letter,
  Model,
  NaturalVariable,
  PromptVariable,
  SentenceVariable,
  Sequence,
  Term,
  Whole,
} from '../logic/term.js'
import type { Claim } from './claim.js'
import type { Proof, ProofNode, Step, Value } from './proofNode.js'

export type { Proof, ProofNode, Step, Value } from './proofNode.js'

const proof = <I>(node: ProofNode): Proof<I> => ({ proof: node })

export const equal = <J>(to: Term<J>, why: string): Step<J> => ({ relation: '=', to: to.node, why })
/** = by hypotheses: the difference is a multiple of something known to be zero. */
export const equalBy = <J, K>(to: Term<J>, vanishing: Term<K>, why: string): Step<J & K> => ({
  relation: '=',
  to: to.node,
  slack: vanishing.node,
  why,
})
export const atMostBy = <J, K>(to: Term<J>, slack: Term<K>, why: string): Step<J & K> => ({
  relation: '≤',
  to: to.node,
  slack: slack.node,
  why,
})
export const belowBy = <J, K>(to: Term<J>, slack: Term<K>, why: string): Step<J & K> => ({
  relation: '<',
  to: to.node,
  slack: slack.node,
  why,
})

/**
 * from ⋯ to: proves from < to, from ≤ to or from = to, whichever its steps carry. Each `equal` is checked by normal forms;
 * each `atMostBy` names its slack, which has to be the difference of the two terms and evidently nonnegative.
 *
 * @example
 * ```ts
 * import { checkProof, ours } from 'beb'
 * import { claim } from 'beb/claim'
 * import { domain } from 'beb/domain'
 * import { atMostBy, chain, equal } from 'beb/proof'
 * import { atMost } from 'beb/proposition'
 * import { add, multiply, scalar, square, subtract, two } from 'beb/term'
 * const [a, b] = [scalar('a', 'a'), scalar('b', 'b')]
 * const [product, squares] = [multiply(two, multiply(a, b)), add(square(a), square(b))]
 * const twice = claim({
 *   name: '2ab ≤ a² + b²',
 *   title: 'The square of a difference is not negative',
 *   fidelity: ours('an example'),
 *   forAll: domain({ text: 'numbers a, b', symbols: { a: 'rational', b: 'rational' }, families: [] }),
 *   given: [],
 *   then: atMost(product, squares),
 * })
 * const proof = chain(product, atMostBy(squares, square(subtract(a, b)), 'a square'))
 * console.log(checkProof(twice, proof.proof)._tag) // Right
 * const wrong = checkProof(twice, chain(product, equal(squares, 'so it is')).proof)
 * console.log(wrong._tag, wrong.left.at) // Left proof, step 1
 * ```
 */
export const chain = <I, J = I>(from: Term<I>, ...steps: ReadonlyArray<Step<J>>): Proof<I & J> =>
  proof({ _tag: 'Chain', from: from.node, steps: steps as ReadonlyArray<Step<never>> })

/** The comparison is evident from what is known. */
export const evident: Proof<unknown> = proof({ _tag: 'Evident' })

/** Either 0 < t, and |t| = t, or t ≤ 0, and |t| = −t; likewise max(x, y) and min(x, y) for t = x − y. */
export const bySign = <I, J, K>(of: Term<I>, positive: Proof<J>, nonpositive: Proof<K>): Proof<I & J & K> =>
  proof({ _tag: 'BySign', of: of.node, positive: positive.proof, nonpositive: nonpositive.proof })

/** p ∧ q; the proof of q may use p. */
export const both = <I, J>(left: Proof<I>, right: Proof<J>): Proof<I & J> =>
  proof({ _tag: 'Both', left: left.proof, right: right.proof })

/** a = b, by a ≤ b and b ≤ a. */
export const antisymmetry = <I, J>(atMost: Proof<I>, atLeast: Proof<J>): Proof<I & J> =>
  proof({ _tag: 'Antisymmetry', left: atMost.proof, right: atLeast.proof })

/** ∀x p(x), by a proof for an arbitrary x; p ⇒ q, by a proof of q that may use p. */
export const arbitrary = (body: Proof<never>): Proof<unknown> => proof({ _tag: 'Arbitrary', body: body.proof })

/** First prove a fact, then use it. */
export const have = <I, J, K>(fact: Proposition<I>, because: Proof<J>, body: Proof<K>): Proof<I & J & K> =>
  proof({ _tag: 'Have', fact: fact.statement, because: because.proof, body: body.proof })

/** Either the proposition holds or it does not. */
export const either = <I, J, K>(of: Proposition<I>, holds: Proof<J>, fails: Proof<K>): Proof<I & J & K> =>
  proof({ _tag: 'Either', of: of.statement, holds: holds.proof, fails: fails.proof })

/** Anything, from a proof of 0 < 0. */
export const absurd = <I>(because: Proof<I>): Proof<I> => proof({ _tag: 'Absurd', body: because.proof })

/** a ≤ b (or a < b, or a = b) for positive a and b, by log a ≤ log b. */
export const byLogarithm = <I>(body: Proof<I>): Proof<I> => proof({ _tag: 'ByLogarithm', body: body.proof })

/** f(y) ≤ Σₓ f(x) for a sentence y, when evidently 0 ≤ f(x) for every x. */
export const termOfSum = <I>(y: Sequence<I>): Proof<I> => proof({ _tag: 'TermOfSum', value: { parts: y.parts } })

/**
 * Σₓ f(x) ≤ E_{x∼N(·|h)} g(x), by f(x) ≤ N(x|h)·g(x) where N(x|h) > 0 and by f(x) ≤ 0 where N(x|h) = 0, for sentences x or for
 * sequences x of exactly n sentences. Likewise E_{x∼N(·|h)} g(x) ≤ Σₓ f(x), with ≥ for ≤.
 */
export const bySupport = (possible: Proof<never>, impossible: Proof<never>): Proof<unknown> =>
  proof({ _tag: 'BySupport', possible: possible.proof, impossible: impossible.proof })

/**
 * L ≤ R for a number t > 0, by L ≤ R at a number a > 0, by (R − L)′ ≤ 0 for 0 < t < a and by 0 ≤ (R − L)′ for t > a. Nothing
 * else that is known of t may be used.
 */
export const byDerivative = <I>(
  t: Term<I> & { readonly letter: Letter },
  parts: { readonly minimum: Rational; readonly before: Proof<never>; readonly after: Proof<never> },
): Proof<I> =>
  proof({
    _tag: 'ByDerivative',
    letter: t.letter,
    minimum: parts.minimum,
    before: parts.before.proof,
    after: parts.after.proof,
  })

/**
 * E_{s∼N(·|h), |s|=n+1} f(s) = E_{x∼N(·|h)} E_{s∼N(·|h⊕x), |s|=n} f(x⊕s), for a letter x that nothing bears yet; likewise for Σ.
 * Normal forms take the last sentence apart, this rule the first.
 */
export const firstStep = <K extends string>(x: SentenceVariable<K>): Proof<unknown> =>
  proof({ _tag: 'FirstStep', extension: x.letter })

const valueFor = (value: Sequence<never> | Whole<never>): Value =>
  'parts' in value ? { parts: value.parts } : { natural: value.natural }

/** ∃s p(s), by p of this value. */
export const witness = <I, J>(value: Sequence<I> | Whole<I>, body: Proof<J>): Proof<I & J> =>
  proof({ _tag: 'Witness', value: valueFor(value), body: body.proof })

/** From a known ∃s p(s): let s be such, under the letter that it has there. */
export const obtain = <I>(fact: Proposition<I>, body: Proof<never>): Proof<I> =>
  proof({ _tag: 'Obtain', fact: fact.statement, body: body.proof })

/** From a known ∀s p(s): p of this value. */
export const specialise = <I, J, K>(
  fact: Proposition<I>,
  value: Sequence<J> | Whole<J>,
  body: Proof<K>,
): Proof<I & J & K> => proof({ _tag: 'Specialise', fact: fact.statement, value: valueFor(value), body: body.proof })

/**
 * A mean is attained. Proves ∃s (0 < N(s|h) ∧ L(s) ≤ R(s)), over sentences or over sequences of exactly n sentences, from
 * 0 ≤ E_{s∼N(·|h)} (R − L); likewise with < throughout.
 */
export const attained = <I>(mean: Proof<I>): Proof<I> => proof({ _tag: 'Attained', mean: mean.proof })

/** By induction on n: the goal for 0, and for n + 1 from that for n. Nothing else that is known of n may be used. */
export const induction = <K extends string>(
  n: NaturalVariable<K>,
  base: Proof<never>,
  step: Proof<never>,
): Proof<Record<K, number>> => proof({ _tag: 'Induction', letter: n.letter, base: base.proof, step: step.proof })

/** ∀s p(s) for |s| ≤ n+1, by |s| ≤ n and by |s| = n+1; ∀m p(m) for m < n+1, by m < n and by p(n). */
export const last = <I, J>(earlier: Proof<I>, of: Proof<J>): Proof<I & J> =>
  proof({ _tag: 'Last', earlier: earlier.proof, last: of.proof })

/** ∀s p(s) for |s| = n+1, by p(s⊕y) for |s| = n and every sentence y. */
export const prolonged = <K extends string>(y: SentenceVariable<K>, body: Proof<never>): Proof<unknown> =>
  proof({ _tag: 'Prolonged', letter: y.letter, body: body.proof })

/** Use a claim of the theory, with its letters replaced. */
export const cite = <C, K>(claim: Claim<C>, by: Replacement, body: Proof<K>): Proof<K> =>
  proof({
    _tag: 'Cite',
    claim: claim.name,
    given: claim.given.map((g) => g.statement),
    then: claim.then.statement,
    by: substitution(by),
    body: body.proof,
  })

/** What stands in for the letters of a cited claim. */
export interface Replacement {
  readonly scalars?: Readonly<Record<string, Term<never>>>
  readonly sequences?: Readonly<Record<string, Sequence<never>>>
  readonly models?: Readonly<Record<string, Model<never>>>
  readonly naturals?: Readonly<Record<string, Whole<never>>>
}
const each = <A, B>(record: Readonly<Record<string, A>> | undefined, f: (a: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, f(value)]))
const substitution = (by: Replacement): Substitution => ({
  scalars: each(by.scalars, (t) => t.node),
  sequences: each(by.sequences, (s) => s.parts),
  models: each(by.models, (m) => m.model),
  naturals: each(by.naturals, (n) => n.natural),
})

/**
 * A majorant. Proves that the chance with which a model M(·|h) ever writes a t of at most n sentences with φ(t) is at most R, from
 *   nonnegative  0 ≤ f(t)                              for every t, |t| ≤ n, that M(·|h) can write,
 *   reached      1 ≤ f(t)                              for such t with φ(t),
 *   step         E_{x∼M(·|h⊕t)} f(t⊕x) ≤ f(t)           for such t without φ(t),
 *   line         f(t⊕x) ≤ f(t)                         for such t, and x that a user may say and M might write after it,
 *   start        f(∅) ≤ R.
 * For by induction on m the chance Rₘ(t) is at most f(t) whenever |t| + m ≤ n: it is 1 or 0 for m = 0 or where φ(t), and else the
 * mean of Rₘ₋₁(t⊕x) over the next sentence or one of its values at a line. (Ville's inequality is the case of a martingale.)
 * With a growth κ, evidently ≥ 1, a sentence may raise f by that factor: κ·f(t) for f(t) on the right of step and line, and the
 * start is κⁿ·f(∅) ≤ R. For Rₘ(t) ≤ κᵐf(t) whenever |t| + m ≤ n.
 */
export const majorant = <J, K extends string, L>(parts: {
  readonly by: Term<J>
  readonly growth?: Term<never>
  readonly extension: SentenceVariable<K>
  readonly nonnegative: Proof<never>
  readonly reached: Proof<never>
  readonly step: Proof<never>
  readonly line?: Proof<never>
  readonly start: Proof<L>
}): Proof<L> =>
  proof({
    _tag: 'Majorant',
    majorant: parts.by.node,
    ...(parts.growth === undefined ? {} : { growth: parts.growth.node }),
    extension: parts.extension.letter,
    nonnegative: parts.nonnegative.proof,
    reached: parts.reached.proof,
    step: parts.step.proof,
    line: (parts.line ?? evident).proof,
    start: parts.start.proof,
  })

/**
 * The chance that M(·|h) writes a t of exactly m sentences with φ(t) is at most the chance that it ever is so within n sentences,
 * for m ≤ n, with or without lines.
 */
export const eventually: Proof<unknown> = proof({ _tag: 'Eventually' })

/**
 * A drift. Proves that the chance with which a model M(·|h) ever writes a t of at most n sentences with φ(t) is at least L, for a
 * rate ρ that is evidently ≥ 0, from
 *   floor  1 ≤ f(t)                        for every t, |t| ≤ n+1, that M(·|h) can write,
 *   step   E_{x∼M(·|h⊕t)} f(t⊕x) ≤ ρ·f(t)   for such t, |t| ≤ n, without φ(t),
 *   start  L ≤ 1 − ρⁿ⁺¹·f(∅).
 * For f shrinks by ρ with every sentence, on average, as long as φ waits, and it cannot shrink below 1 (driftRule.ts).
 */
export const drift = <J, R, K extends string, L>(parts: {
  readonly by: Term<J>
  readonly rate: Term<R>
  readonly extension: SentenceVariable<K>
  readonly floor: Proof<never>
  readonly step: Proof<never>
  readonly start: Proof<L>
}): Proof<L> =>
  proof({
    _tag: 'Drift',
    potential: parts.by.node,
    rate: parts.rate.node,
    extension: parts.extension.letter,
    floor: parts.floor.proof,
    step: parts.step.proof,
    start: parts.start.proof,
  })

/**
 * An invariant of turns. Proves that the chance with which n turns of a conversation with M(·|h), prompts of k sentences and
 * answers of N, all end in a text t with φ(t) is at least L, for a rate c that is evidently ≥ 0, from
 *   first  I(∅),
 *   turn   ∃q (|q| = k, 0 < M(h⊕t⊕q) ∧ c ≤ Pr_{u∼M(·|h⊕t⊕q), |u|=N}[φ(t⊕q⊕u) ∧ I(t⊕q⊕u)])
 *          for every t of exactly ℓ sentences, ℓ + k + N ≤ n(k + N), that M(·|h) can write, with I(t),
 *   start  L ≤ cⁿ.
 */
export const invariantOfTurns = <J, R, L, K extends string, Q extends string, A extends string>(parts: {
  readonly holds: Proposition<J>
  readonly rate: Term<R>
  readonly length: NaturalVariable<K>
  readonly prompt: PromptVariable<Q>
  readonly answer: PromptVariable<A>
  readonly first: Proof<never>
  readonly turn: Proof<never>
  readonly start: Proof<L>
}): Proof<L> =>
  proof({
    _tag: 'Invariant',
    rate: parts.rate.node,
    invariant: parts.holds.statement,
    length: parts.length.letter,
    prompt: parts.prompt.letter,
    answer: parts.answer.letter,
    first: parts.first.proof,
    turn: parts.turn.proof,
    start: parts.start.proof,
  })

/**
 * A mean is attained. Proves ∃x (0 < N(x) ∧ L(x) ≤ R(x)) from
 *   sum        0 ≤ Σₓ q(x)(R(x) − L(x)),
 *   mass       0 < Σₓ q(x)N(x),
 *   dominated  R(x) − L(x) ≤ c(x)·N(x) for every x,
 * when evidently 0 ≤ q(x). For otherwise R < L wherever 0 < N, and R ≤ L where N = 0; as some q(x)N(x) is positive,
 * the first sum would be negative. (N(x) is a probability or a likelihood, hence ≥ 0.)
 */
export const meanAttained = <I, J>(parts: {
  readonly weight: Term<I>
  readonly factor: Term<J>
  readonly dominated: Proof<never>
  readonly sum: Proof<never>
  readonly mass: Proof<never>
}): Proof<unknown> =>
  proof({
    _tag: 'MeanAttained',
    weight: parts.weight.node,
    factor: parts.factor.node,
    dominated: parts.dominated.proof,
    sum: parts.sum.proof,
    mass: parts.mass.proof,
  })

/**
 * Ascent. Proves ∃s (|s| ≤ n, 0 < N(s) ∧ T(s)) for models N and M and a rate ρ from
 *   step  for every s, |s| ≤ n, with 0 < N(s) and not T(s): ∃x (0 < N(s⊕x) ∧ ρ M(s⊕x) N(s) ≤ N(s⊕x) M(s)),
 *   cap   for every s, |s| ≤ n+1, with 0 < N(s): N(s) < ρⁿ⁺¹ M(s),
 * when evidently 0 < ρ, and 0 < M(s) for the s of the step. For if no such s has T, sentences can be appended one by
 * one n+1 times with N ≥ ρᵏM after k of them (equality at the empty prompt), and the last prompt breaks the cap.
 */
export const ascent = <I, J, L, K extends string>(parts: {
  readonly rate: Term<I>
  readonly likelier: Model<J>
  readonly reference: Model<L>
  readonly extension: SentenceVariable<K>
  readonly step: Proof<never>
  readonly cap: Proof<never>
}): Proof<unknown> =>
  proof({
    _tag: 'Ascent',
    rate: parts.rate.node,
    likelier: parts.likelier.model,
    reference: parts.reference.model,
    extension: parts.extension.letter,
    step: parts.step.proof,
    cap: parts.cap.proof,
  })

/**
 * Ascent by blocks of at most b sentences. Proves ∃s (|s| ≤ n, 0 < N(s) ∧ T(s)) for a number k of blocks from
 *   length  kb ≤ n,
 *   step    for every s, |s| ≤ n, with 0 < N(s) and not T(s): ∃u (|u| ≤ b, 0 < N(s⊕u) ∧ ρ M(s⊕u) N(s) ≤ N(s⊕u) M(s)),
 *   cap     for every s and u, |s| ≤ n, |u| ≤ b, with 0 < N(s⊕u): N(s⊕u) < ρᵏ⁺¹ M(s⊕u),
 * when evidently 0 < ρ, and 0 < M(s) for the s of the step. For otherwise k + 1 blocks can be appended one by one, the first k of
 * which have at most n sentences together, and the last one breaks the cap.
 */
export const ascentByBlocks = <I, J, L, K extends string, S, T>(parts: {
  readonly rate: Term<I>
  readonly likelier: Model<J>
  readonly reference: Model<L>
  readonly block: PromptVariable<K>
  readonly size: Whole<S>
  readonly times: Whole<T>
  readonly length: Proof<never>
  readonly step: Proof<never>
  readonly cap: Proof<never>
}): Proof<unknown> =>
  proof({
    _tag: 'AscentByBlocks',
    rate: parts.rate.node,
    likelier: parts.likelier.model,
    reference: parts.reference.model,
    block: parts.block.letter,
    size: parts.size.natural,
    times: parts.times.natural,
    length: parts.length.proof,
    step: parts.step.proof,
    cap: parts.cap.proof,
  })
