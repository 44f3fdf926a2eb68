/**
 * Sampling: run a claim on generated instances. Hypotheses and sorts are decided anew on every instance; the tally
 * says how many met them, from which families, how the conclusion fared, and which instance came closest to the bound.
 */
import * as fc from 'fast-check'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as O from 'fp-ts/lib/Option.js'
import { enclosure64 } from '../kernel/enclosure64.js'
import * as Q from '../kernel/rational.js'
import type { Truth } from '../kernel/truth.js'
import { decideIn, doublesWouldSay } from '../logic/decide.js'
import { type Environment, environment, type Instance } from '../logic/instance.js'
import { rememberedOf } from '../logic/remembered.js'
import { relativeSlack, relativeSlack64 } from '../logic/slack.js'
import type { AnyClaim } from './claim.js'
import { type Domain, instances, type Sort } from './domain.js'
import { derivedSeed } from './seed.js'
import { addCounts, binOf, binOfEnclosure, type SlackCounts } from './slackBins.js'
import { illFormed } from './wellFormed.js'

/** outside: a hypothesis fails or cannot be decided; unknown: the conclusion cannot be decided. */
export type Outcome = 'held' | 'failed' | 'unknown' | 'outside' | 'ill-formed'

/** The outcome of the claim on an instance, in an environment for it. */
const outcomeIn = (claim: AnyClaim, env: Environment): Outcome => {
  if (illFormed(claim.forAll.symbols as Readonly<Record<string, Sort>>, env.instance).length > 0) return 'ill-formed'
  for (const { statement } of claim.given) if (decideIn(env, statement) !== 'true') return 'outside'
  const truth = decideIn(env, claim.then.statement)
  return truth === 'true' ? 'held' : truth === 'false' ? 'failed' : 'unknown'
}

/** The outcome of the claim on an instance. */
export const outcomeOn = (claim: AnyClaim, instance: Instance): Outcome => outcomeIn(claim, environment(instance))

/** What plain double-precision code would have said of an instance on which the exact verdict is known. */
export type Float64Verdict = 'agrees' | 'wrong' | 'NaN'

/** Hypotheses and conclusion in doubles, where exactly they hold and it is `truth`. */
const float64Verdict = (claim: AnyClaim, env: Environment, truth: Truth): Float64Verdict => {
  const hypotheses = claim.given.map(({ statement }) => doublesWouldSay(env, statement))
  const conclusion = doublesWouldSay(env, claim.then.statement)
  if (hypotheses.includes('false') || (conclusion !== 'unknown' && conclusion !== truth)) return 'wrong'
  return hypotheses.includes('unknown') || conclusion === 'unknown' ? 'NaN' : 'agrees'
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
  /** Of those inside, on how many the conclusion failed. */
  readonly failed: number
  /** The relative slacks of those on which it held, where there is one to measure. */
  readonly slacks: SlackCounts
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
  /** On how many instances inside the hypotheses doubles would have been wrong, or have met NaN, and the first such. */
  readonly float64: {
    readonly wrong: number
    readonly notANumber: number
    readonly firstWrong: O.Option<number>
    readonly firstNotANumber: O.Option<number>
  }
}

const closer = (a: Closest, b: Closest): Closest => {
  const order = Q.order.compare(a.slack, b.slack)
  return order < 0 || (order === 0 && a.run < b.run) ? a : b
}
const joined =
  <A>(join: (a: A, b: A) => A) =>
  (a: O.Option<A>, b: O.Option<A>): O.Option<A> =>
    O.isNone(a) ? b : O.isNone(b) ? a : O.some(join(a.value, b.value))

type Families = Tally['families']

/** In the order of their names. */
const joinedFamilies = (a: Families, b: Families): Families => {
  const families: Record<string, FamilyTally> = {}
  for (const name of Object.keys({ ...a, ...b }).sort()) {
    const [x, y] = [a[name], b[name]]
    families[name] =
      x === undefined || y === undefined
        ? ((x ?? y) as FamilyTally)
        : {
            inside: x.inside + y.inside,
            outside: x.outside + y.outside,
            failed: x.failed + y.failed,
            slacks: addCounts(x.slacks, y.slacks),
          }
  }
  return families
}

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
    float64: { wrong: 0, notANumber: 0, firstWrong: O.none, firstNotANumber: O.none },
  },
  concat: (a, b) => ({
    held: a.held + b.held,
    failed: a.failed + b.failed,
    unknown: a.unknown + b.unknown,
    outside: a.outside + b.outside,
    illFormed: a.illFormed + b.illFormed,
    families: joinedFamilies(a.families, b.families),
    closest: joined(closer)(a.closest, b.closest),
    firstFailure: joined(Math.min)(a.firstFailure, b.firstFailure),
    float64: {
      wrong: a.float64.wrong + b.float64.wrong,
      notANumber: a.float64.notANumber + b.float64.notANumber,
      firstWrong: joined(Math.min)(a.float64.firstWrong, b.float64.firstWrong),
      firstNotANumber: joined(Math.min)(a.float64.firstNotANumber, b.float64.firstNotANumber),
    },
  }),
}

/** The arbitrary of a claim's instances, with the names of their families. */
const arbitraryOf = ({ forAll }: AnyClaim) => arbitraryIn(forAll)
const arbitraryIn = rememberedOf((domain: AnyClaim['forAll']) => instances(domain as unknown as Domain<Instance>))

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

/** How near an instance came to the bound: the bin of its slack, and the slack, unless it surely is larger than a known one. */
const nearness = (
  claim: AnyClaim,
  env: Environment,
  known: O.Option<Closest>,
): { readonly bin: O.Option<string>; readonly slack: O.Option<Q.Rational> } => {
  const told = relativeSlack64(env, claim.then.statement)
  const bin = binOfEnclosure(told)
  if (O.isSome(bin) && O.isSome(known) && enclosure64(known.value.slack).hi < told.lo) return { bin, slack: O.none }
  const slack = relativeSlack(env, claim.then.statement)
  return { bin: O.isSome(bin) ? bin : O.map(binOf)(slack), slack }
}

const tallyOf = (claim: AnyClaim, root: number, run: number, known: O.Option<Closest>): Tally => {
  const { family, instance } = instanceOf(claim, root, run)
  const env = environment(instance)
  const outcome = outcomeIn(claim, env)
  const [held, failed] = [outcome === 'held', outcome === 'failed']
  const inside = held || failed || outcome === 'unknown'
  const { bin, slack } = held ? nearness(claim, env, known) : { bin: O.none, slack: O.none }
  const verdict = held || failed ? float64Verdict(claim, env, held ? 'true' : 'false') : 'agrees'
  return {
    held: held ? 1 : 0,
    failed: failed ? 1 : 0,
    unknown: outcome === 'unknown' ? 1 : 0,
    outside: outcome === 'outside' ? 1 : 0,
    illFormed: outcome === 'ill-formed' ? 1 : 0,
    families: {
      [family]: {
        inside: inside ? 1 : 0,
        outside: inside ? 0 : 1,
        failed: failed ? 1 : 0,
        slacks: O.isSome(bin) ? { [bin.value]: 1 } : {},
      },
    },
    closest: O.isSome(slack) ? O.some({ run, family, slack: slack.value }) : O.none,
    firstFailure: failed ? O.some(run) : O.none,
    float64: {
      wrong: verdict === 'wrong' ? 1 : 0,
      notANumber: verdict === 'NaN' ? 1 : 0,
      firstWrong: verdict === 'wrong' ? O.some(run) : O.none,
      firstNotANumber: verdict === 'NaN' ? O.some(run) : O.none,
    },
  }
}

/** The tally of the runs from (inclusive) to (exclusive). */
export const sample = (claim: AnyClaim, root: number, from: number, to: number): Tally => {
  let tally = tallies.empty
  for (let run = from; run < to; run++) tally = tallies.concat(tally, tallyOf(claim, root, run, tally.closest))
  return tally
}

/** The smallest failing instance that shrinking reaches from a failing run. */
export const shrunk = (claim: AnyClaim, root: number, run: number): Instance => {
  const property = fc.property(arbitraryOf(claim), ({ instance }) => outcomeOn(claim, instance) !== 'failed')
  const { counterexample } = fc.check(property, { seed: derivedSeed(root, claim.name, run), numRuns: 1 })
  return counterexample?.[0].instance ?? instanceOf(claim, root, run).instance
}
