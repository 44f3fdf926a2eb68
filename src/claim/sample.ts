/**
 * Sampling: run a claim on generated instances. Hypotheses and sorts are decided anew on every instance; the tally
 * says how many met them, from which families, how the conclusion fared, and which instance came closest to the bound.
 */
import * as fc from 'fast-check'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { conjunction, type Truth } from '../kernel/truth.js'
import { decideIn } from '../logic/decide.js'
import { environment, type Instance } from '../logic/instance.js'
import { relativeSlack } from '../logic/slack.js'
import type { AnyClaim } from './claim.js'
import { type Domain, instances, type Sort } from './domain.js'
import { derivedSeed } from './seed.js'
import { illFormed } from './wellFormed.js'

/** outside: a hypothesis fails or cannot be decided; unknown: the conclusion cannot be decided. */
export type Outcome = 'held' | 'failed' | 'unknown' | 'outside' | 'ill-formed'

/** The truth of all hypotheses together, and the outcome of the claim, on one instance. */
export const outcomeOn = (claim: AnyClaim, instance: Instance): Outcome => {
  if (illFormed(claim.forAll.symbols as Readonly<Record<string, Sort>>, instance).length > 0) return 'ill-formed'
  const env = environment(instance)
  let inside: Truth = 'true'
  for (const { statement } of claim.given) {
    inside = conjunction.concat(inside, decideIn(env, statement))
    if (inside !== 'true') return 'outside'
  }
  const truth = decideIn(env, claim.then.statement)
  return truth === 'true' ? 'held' : truth === 'false' ? 'failed' : 'unknown'
}

/** The instance that came closest to the bound, as the run that generates it. */
export interface Closest {
  readonly run: number
  readonly family: string
  readonly slack: Q.Rational
}
export interface FamilyTally {
  readonly inside: number
  readonly outside: number
}
export interface Tally {
  readonly held: number
  readonly failed: number
  readonly unknown: number
  readonly outside: number
  readonly illFormed: number
  readonly families: Readonly<Record<string, FamilyTally>>
  readonly closest: O.Option<Closest>
  /** The first run on which the claim failed. */
  readonly firstFailure: O.Option<number>
}

const closer = (a: Closest, b: Closest): Closest => {
  const order = Q.order.compare(a.slack, b.slack)
  return order < 0 || (order === 0 && a.run < b.run) ? a : b
}
const joined =
  <A>(join: (a: A, b: A) => A) =>
  (a: O.Option<A>, b: O.Option<A>): O.Option<A> =>
    O.isNone(a) ? b : O.isNone(b) ? a : O.some(join(a.value, b.value))

/** Tallies of disjoint sets of runs join, in any order and grouping, to the tally of their union. */
export const tallies: Monoid<Tally> = {
  empty: {
    held: 0,
    failed: 0,
    unknown: 0,
    outside: 0,
    illFormed: 0,
    families: {},
    closest: O.none,
    firstFailure: O.none,
  },
  concat: (a, b) => ({
    held: a.held + b.held,
    failed: a.failed + b.failed,
    unknown: a.unknown + b.unknown,
    outside: a.outside + b.outside,
    illFormed: a.illFormed + b.illFormed,
    families: Object.fromEntries(
      [...new Set([...Object.keys(a.families), ...Object.keys(b.families)])].sort().map((name) => [
        name,
        {
          inside: (a.families[name]?.inside ?? 0) + (b.families[name]?.inside ?? 0),
          outside: (a.families[name]?.outside ?? 0) + (b.families[name]?.outside ?? 0),
        },
      ]),
    ),
    closest: joined(closer)(a.closest, b.closest),
    firstFailure: joined(Math.min)(a.firstFailure, b.firstFailure),
  }),
}

/** The arbitrary of a claim's instances, with the names of their families. */
const arbitraryOf = (claim: AnyClaim) => instances(claim.forAll as unknown as Domain<Instance>)

/** The instance that a run generates. */
export const instanceOf = (
  claim: AnyClaim,
  root: number,
  run: number,
): { readonly family: string; readonly instance: Instance } => {
  const [generated] = fc.sample(arbitraryOf(claim), { seed: derivedSeed(root, claim.name, run), numRuns: 1 })
  if (generated === undefined) throw new Error(`${claim.name}: run ${run} generates no instance`)
  return generated
}

const tallyOf = (claim: AnyClaim, root: number, run: number): Tally => {
  const { family, instance } = instanceOf(claim, root, run)
  const outcome = outcomeOn(claim, instance)
  const inside = outcome !== 'outside' && outcome !== 'ill-formed'
  const slack = outcome === 'held' ? relativeSlack(environment(instance), claim.then.statement) : O.none
  return {
    held: outcome === 'held' ? 1 : 0,
    failed: outcome === 'failed' ? 1 : 0,
    unknown: outcome === 'unknown' ? 1 : 0,
    outside: outcome === 'outside' ? 1 : 0,
    illFormed: outcome === 'ill-formed' ? 1 : 0,
    families: { [family]: { inside: inside ? 1 : 0, outside: inside ? 0 : 1 } },
    closest: O.isSome(slack) ? O.some({ run, family, slack: slack.value }) : O.none,
    firstFailure: outcome === 'failed' ? O.some(run) : O.none,
  }
}

/** The tally of the runs from (inclusive) to (exclusive). */
export const sample = (claim: AnyClaim, root: number, from: number, to: number): Tally => {
  let tally = tallies.empty
  for (let run = from; run < to; run++) tally = tallies.concat(tally, tallyOf(claim, root, run))
  return tally
}

/** The smallest failing instance that shrinking reaches from a failing run. */
export const shrunk = (claim: AnyClaim, root: number, run: number): Instance => {
  const property = fc.property(arbitraryOf(claim), ({ instance }) => outcomeOn(claim, instance) !== 'failed')
  const { counterexample } = fc.check(property, { seed: derivedSeed(root, claim.name, run), numRuns: 1 })
  return counterexample?.[0].instance ?? instanceOf(claim, root, run).instance
}
