/**
 * Verification: judge what is offered for every claim, sample every claim, and put together the certificate.
 * Sampling is split into tasks whose tallies join in any order, so the result does not depend on the workers.
 */
import * as O from 'fp-ts/lib/Option.js'
import type { Theory } from './claim/evidence.js'
import { type Judgement, judge, withCited } from './claim/judge.js'
import { sample, shrunk, type Tally, tallies } from './claim/sample.js'
import { type Standing, standings } from './claim/standing.js'
import { claimRecord } from './claimRecord.js'
import type { Companion } from './companion.js'
import type { Instance } from './logic/instance.js'
import type { Recomputed } from './measurement/recompute.js'
import type { Certificate } from './report/certificate.js'
import { figureRecord } from './reported.js'
import { type Shard, sliceOf } from './shard.js'

/** What a claim of a proof rests on, beside the arithmetic of BigInt and the JavaScript engine. */
export const trustBase: ReadonlyArray<string> = [
  'BigInt arithmetic of the JavaScript engine',
  'src/kernel: exact rationals; verified enclosures of log; log forms, whose sign is decided',
  'src/logic: evaluation, normal forms, signs (log t ≤ t − 1 and the monotonicity of log among them), definedness',
  'src/claim: the proof rules (chain, case by sign, antisymmetry, case by truth, induction, witnesses, a sum and a mean by support, a minimum by a derivative, a mean is attained, ascent)',
]

/** A stretch of runs of one claim. */
export interface Task {
  readonly claim: string
  readonly seed: number
  readonly from: number
  readonly to: number
}

const stretch = 50

/** The runs of every claim in stretches; of a slice, if one is named. */
export const tasksFor = (
  names: ReadonlyArray<string>,
  seed: number,
  runs: number,
  shard: Shard = { index: 1, of: 1 },
): ReadonlyArray<Task> => {
  const { from, to } = sliceOf(shard, runs)
  return names.flatMap((claim) =>
    Array.from({ length: Math.ceil((to - from) / stretch) }, (_, i) => ({
      claim,
      seed,
      from: from + i * stretch,
      to: Math.min(to, from + (i + 1) * stretch),
    })),
  )
}

export const perform = (theory: Theory, { claim, seed, from, to }: Task): Tally => {
  const offered = theory[claim]
  return offered === undefined ? tallies.empty : sample(offered.claim, seed, from, to)
}

/** The judgement of a claim; undefined for a name that the theory does not have. */
export const judged = (theory: Theory, name: string): Judgement | undefined => {
  const offered = theory[name]
  return offered === undefined ? undefined : judge(theory, offered)
}

/** The claims of a companion that are judged before its conclusions are drawn: without those of another theory it needs no more. */
export const judgedAhead = (
  { theory, beb }: Pick<Companion, 'theory' | 'beb'>,
  names: ReadonlyArray<string>,
): ReadonlyArray<string> => (beb === undefined ? withCited(theory, names) : [])

export interface Verified {
  readonly certificate: Certificate
  readonly standings: Readonly<Record<string, Standing>>
  readonly tallies: Readonly<Record<string, Tally>>
  /** Of the named claims, and of those that they cite. */
  readonly judgements: Readonly<Record<string, Judgement>>
  /** The smallest failing instance that shrinking reaches from the first failing run, for claims that failed. */
  readonly found: Readonly<Record<string, Instance>>
}

/** Judgement, standing and certificate of the named claims, given the tallies of their runs, the reported figures, and what is judged already. */
export const conclude = (
  companion: Pick<Companion, 'theory' | 'beb' | 'citation' | 'versions'>,
  named: ReadonlyArray<string>,
  tallyOf: Readonly<Record<string, Tally>>,
  settings: { readonly seed: number; readonly runs: number },
  reported: ReadonlyArray<Recomputed> = [],
  known: Readonly<Record<string, Judgement>> = {},
): Verified => {
  const theory = { ...companion.beb?.theory, ...companion.theory }
  // a standing depends on the claim itself and on what its proof cites
  const judgements = Object.fromEntries(
    withCited(theory, named).flatMap((name) => {
      const judgement = known[name] ?? judged(theory, name)
      return judgement === undefined ? [] : [[name, judgement] as const]
    }),
  )
  const all = standings(
    Object.fromEntries(
      Object.entries(judgements).map(([name, judgement]) => [
        name,
        { judgement, tally: tallyOf[name] ?? tallies.empty },
      ]),
    ),
  )
  const chosen = Object.entries(theory).filter(([name]) => named.includes(name))
  const found = Object.fromEntries(
    chosen.flatMap(([name, { claim }]) => {
      const failure = tallyOf[name]?.firstFailure ?? O.none
      return O.isSome(failure) ? [[name, shrunk(claim, settings.seed, failure.value)] as const] : []
    }),
  )
  const claims = Object.fromEntries(
    chosen.map(([name, offered]) => [
      name,
      claimRecord(
        offered,
        companion.citation(name) ?? null,
        judgements[name] as Judgement,
        tallyOf[name] ?? tallies.empty,
        all[name] as Standing,
        found[name],
        settings,
      ),
    ]),
  )
  return {
    certificate: {
      format: 'beb-certificate/3',
      versions: companion.versions,
      seed: settings.seed,
      runs: settings.runs,
      trustBase,
      claims,
      reported: Object.fromEntries(reported.map((one) => [one.figure.name, figureRecord(one)])),
    },
    standings: Object.fromEntries(chosen.map(([name]) => [name, all[name] as Standing])),
    tallies: tallyOf,
    judgements,
    found,
  }
}
