/** What verification finds that is not as recorded, in sentences, and the exit code that follows. */
import * as E from 'fp-ts/lib/Either.js'
import { isUnstated } from '../claim/claim.js'
import type { Verdict } from '../claim/judge.js'
import { tallies } from '../claim/sample.js'
import { inside, isVacuous, showStanding } from '../claim/standing.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import type { Formally } from '../formal/checked.js'
import { contradicts } from '../formalStandings.js'
import { textOf } from '../logic/readings/text.js'
import type { Recomputed } from '../measurement/recompute.js'
import type { ClaimRecord } from '../report/certificate.js'
import { recordLine, recordName } from '../reported.js'
import type { Verified } from '../verify.js'
import { onGap, onMutant, onNeed, onVacuity } from './advice.js'
import { describeInstance } from './describeInstance.js'

export interface Finding {
  readonly claim: string
  readonly code: ExitCode
  readonly text: string
  readonly details: ReadonlyArray<string>
}

/** The statement as the record keeps it. */
export const recordedStatement = ({ statement }: ClaimRecord): string =>
  `${statement.forAll} | ${statement.given.join(' ; ')} | ${statement.then}`

/** The smallest failing instance, and the command that finds it again. */
const failure = (companion: Companion, name: string, { found, certificate }: Verified): ReadonlyArray<string> => {
  const [claim, instance] = [companion.theory[name]?.claim, found[name]]
  if (claim === undefined || instance === undefined) return []
  return [
    textOf(claim.then.statement),
    ...describeInstance(claim.forAll.symbols, instance),
    `npx beb verify --claim "${name}" --seed ${certificate.seed} --runs ${certificate.runs}`,
  ]
}

export const findings = (
  companion: Companion,
  name: string,
  verified: Verified,
  formal?: Formally,
): ReadonlyArray<Finding> => {
  const [record, standing] = [verified.certificate.claims[name], verified.standings[name]]
  const tally = verified.tallies[name] ?? tallies.empty
  const recorded = companion.record[name]
  const [offered, judgement] = [companion.theory[name], verified.judgements[name]]
  if (record === undefined || standing === undefined || offered === undefined || judgement === undefined) return []
  const { seed, runs } = verified.certificate
  const list: Array<Finding> = []
  const note = (code: ExitCode, text: string, details: ReadonlyArray<string> = []): void => {
    list.push({ claim: name, code, text, details })
  }
  if (contradicts(standing._tag, formal))
    note(
      exitCode.changed,
      `is CONTRADICTED: ${standing._tag} here and ${formal} by Rocq; one of the two checkers is wrong`,
    )
  if (tally.failed > 0 && (standing._tag === 'contradicted' || recorded?.standing !== 'refuted'))
    note(
      exitCode.changed,
      `fails on ${tally.failed} of ${record.sampling.runs} instances; the smallest found:`,
      failure(companion, name, verified),
    )
  if (recorded === undefined) note(exitCode.changed, 'is not in the record; if it should be, run: npx beb record')
  else if (recorded.standing !== showStanding(standing))
    note(exitCode.changed, `is ${showStanding(standing)}, the record says ${recorded.standing}`)
  else if (recorded.statement !== recordedStatement(record))
    note(exitCode.changed, 'states something else than the record; if it should, run: npx beb record')
  if (judgement.proof !== undefined && E.isLeft(judgement.proof))
    note(
      exitCode.changed,
      `has a gap in its proof, at ${record.proof.gap ?? ''}`,
      onGap(offered.claim, judgement.proof.left, seed),
    )
  const object = (lines: ReadonlyArray<Verdict>, advice: (i: number) => ReadonlyArray<string> = () => []): void => {
    for (const [i, { what, objection }] of lines.entries())
      if (objection !== null) note(exitCode.changed, `evidence fails (${what}): ${objection}`, advice(i))
  }
  object(record.attained)
  object(judgement.tightness)
  object(record.mutants, (i) => onMutant(offered, i, { seed, runs }))
  object(record.needs, (i) => onNeed(offered, i))
  if (tally.illFormed > 0) note(exitCode.changed, `${tally.illFormed} generated instances are not of their sorts`)
  if (isVacuous(tally))
    note(
      exitCode.vacuous,
      `is vacuous: its hypotheses held on ${inside(tally)} of ${record.sampling.runs} instances; construct more that meet them`,
      onVacuity(offered.claim, tally, seed),
    )
  if (isUnstated(offered.claim))
    note(exitCode.undecided, 'is yet to be stated: its conclusion is "unstated"; write it in the spec file')
  else if (tally.unknown > 0) note(exitCode.undecided, `could not be decided on ${tally.unknown} instances`)
  return list
}

/** What is not as recorded about the reported figures. */
export const reportedFindings = (
  companion: Pick<Companion, 'record'>,
  all: ReadonlyArray<Recomputed>,
): ReadonlyArray<Finding> =>
  all.flatMap((one): ReadonlyArray<Finding> => {
    const [claim, line] = [recordName(one), recordLine(one)]
    const recorded = companion.record[claim]
    const note = (code: ExitCode, text: string) => [{ claim, code, text, details: [] }]
    if (one.verdict === 'undecided') return note(exitCode.undecided, 'could not be decided')
    if (recorded === undefined)
      return note(exitCode.changed, 'is not in the record; if it should be, run: npx beb record')
    if (recorded.standing !== line.standing)
      return note(exitCode.changed, `is ${line.standing}, the record says ${recorded.standing}`)
    return recorded.statement === line.statement
      ? []
      : note(exitCode.changed, 'states something else than the record; if it should, run: npx beb record')
  })

/** A counterexample or a change outweighs vacuity, and vacuity outweighs an undecided instance. */
export const worst = (codes: ReadonlyArray<ExitCode>): ExitCode =>
  ([exitCode.changed, exitCode.vacuous, exitCode.undecided] as const).find((code) => codes.includes(code)) ??
  exitCode.asRecorded
