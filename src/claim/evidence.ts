/**
 * What is offered for a claim: a proof or a counterexample, instances on which the bound is attained, misprints with
 * the instances that refute them, and for every hypothesis why it is there. All of it is data; `judge` decides it.
 */
import type { Rational } from '../kernel/rational.js'
import type { Instance } from '../logic/instance.js'
import type { Proposition, Statement } from '../logic/proposition.js'
import type { AnyClaim, Claim } from './claim.js'
import type { Proof, ProofNode } from './proof.js'

/**
 * The bound is an equality on this instance, or within a relative slack of one. A conclusion with quantifiers is attained
 * where it nearly fails (nearly.ts): the best prompt barely does it, or the worst is barely kept out.
 */
export interface Attained<I> {
  readonly why: string
  readonly at: I
  readonly within?: Rational
  /** Not near: no nearer instance is known, and `why` says why. */
  readonly nearestKnown?: true
}

/** What else there is to say of how tight the conclusion is; an identity and an equivalence say it themselves. */
export type Tightness =
  /** It cannot be strengthened so: the named claim does, and is refuted; or it states the converse, and is proved. */
  | { readonly _tag: 'sharp'; readonly by: string; readonly why: string }
  /** It is loose: the named claim says more, and is proved. */
  | { readonly _tag: 'loose'; readonly by: string; readonly why: string }
  /** It bounds nothing: it says that something is so, or can be. */
  | { readonly _tag: 'notABound'; readonly why: string }

/** What becomes of a misprint. */
export type Fate<I> =
  /** All its hypotheses hold on the instance and its conclusion fails. */
  | { readonly _tag: 'killed'; readonly by: I }
  /** It is the statement of another claim of the theory. */
  | { readonly _tag: 'true'; readonly claim: string }

/** A plausible misprint: the claim with another conclusion or other hypotheses. */
export interface Mutant<I> {
  readonly name: string
  readonly given?: ReadonlyArray<Proposition<I>>
  readonly then?: Proposition<I>
  readonly fate: Fate<I>
}

/** Why a hypothesis is there. */
export type Need<I> =
  /** Without it the conclusion fails on the instance. */
  | { readonly _tag: 'necessary'; readonly at: I }
  /** Without it the conclusion, or another hypothesis, has no value on the instance. */
  | { readonly _tag: 'guards'; readonly at: I }
  /** Without it a mixture of the statement need not be a language model: on the instance its weight is no probability. */
  | { readonly _tag: 'meaning'; readonly at: I }
  /** The proof derives it from the other hypotheses: it is stated for the reader. */
  | { readonly _tag: 'implied'; readonly proof: ProofNode }
  /** The proof proves the claim without it. */
  | { readonly _tag: 'droppable'; readonly proof: ProofNode }

export interface Offered<I> {
  readonly proof?: Proof<I>
  readonly counterexample?: I
  readonly attained?: ReadonlyArray<Attained<I>>
  readonly tightness?: ReadonlyArray<Tightness>
  readonly mutants?: ReadonlyArray<Mutant<I>>
  /** One for each hypothesis, in their order. */
  readonly needs?: ReadonlyArray<Need<I>>
}

export interface Evidence {
  readonly claim: AnyClaim
  readonly proof: ProofNode | undefined
  readonly counterexample: Instance | undefined
  readonly attained: ReadonlyArray<Attained<Instance>>
  readonly tightness: ReadonlyArray<Tightness>
  readonly mutants: ReadonlyArray<{
    readonly name: string
    readonly given: ReadonlyArray<{ readonly statement: Statement }>
    readonly then: { readonly statement: Statement }
    readonly fate: Fate<Instance>
  }>
  readonly needs: ReadonlyArray<Need<Instance>>
}

/** The theory: every claim by its name, with what is offered for it. */
export type Theory = Readonly<Record<string, Evidence>>

/**
 * What is offered for a claim, to be judged: nothing of it is believed.
 *
 * @example
 * ```ts
 * import { judge, outcomeOn, q } from 'beb'
 * import { evidence } from 'beb/evidence'
 * import { cite, evident } from 'beb/proof'
 * import { tangent } from 'beb/spec/known/tangent'
 * const offered = evidence(tangent, { proof: cite(tangent, {}, evident), attained: [{ at: { t: q('1') }, why: 't = 1' }] })
 * const { proof, attained } = judge({}, offered)
 * console.log(proof._tag, attained[0].objection) // Right null
 * console.log(outcomeOn(tangent, { t: q('1/1000') })) // held
 * ```
 */
export const evidence = <I extends object>(claim: Claim<I>, offered: Offered<NoInfer<I>>): Evidence => ({
  claim: claim as unknown as AnyClaim,
  proof: offered.proof?.proof,
  counterexample: offered.counterexample as Instance | undefined,
  attained: (offered.attained ?? []) as ReadonlyArray<Attained<Instance>>,
  tightness: offered.tightness ?? [],
  mutants: (offered.mutants ?? []).map(({ name, given, then, fate }) => ({
    name,
    given: given ?? claim.given,
    then: then ?? claim.then,
    fate: fate as Fate<Instance>,
  })),
  needs: (offered.needs ?? []) as ReadonlyArray<Need<Instance>>,
})

export const killed = <I>(by: I): Fate<I> => ({ _tag: 'killed', by })
/** The misprint is true: it is what the named claim states. */
export const isTrue = (claim: { readonly name: string }): Fate<never> => ({ _tag: 'true', claim: claim.name })
export const necessary = <I>(at: I): Need<I> => ({ _tag: 'necessary', at })
export const guards = <I>(at: I): Need<I> => ({ _tag: 'guards', at })
export const meaning = <I>(at: I): Need<I> => ({ _tag: 'meaning', at })
export const implied = <I>(proof: Proof<I>): Need<never> => ({ _tag: 'implied', proof: proof.proof })
export const droppable = <I>(proof: Proof<I>): Need<never> => ({ _tag: 'droppable', proof: proof.proof })

type Named = { readonly name: string }
/** No stronger: that one is refuted, or states the converse. */
export const sharp = ({ name }: Named, why: string): Tightness => ({ _tag: 'sharp', by: name, why })
/** Not tight: that one says more. */
export const loose = ({ name }: Named, why: string): Tightness => ({ _tag: 'loose', by: name, why })
export const notABound = (why: string): Tightness => ({ _tag: 'notABound', why })
