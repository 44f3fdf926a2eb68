/** beb verify: judge, sample, compare with the record, print the table, write the certificate. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type Tally, tallies } from '../claim/sample.js'
import { isVacuous, showStanding } from '../claim/standing.js'
import type { Companion, Recorded } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writable, writeWhole } from '../files.js'
import { toDecimal } from '../kernel/decimal.js'
import type { ClaimRecord } from '../report/certificate.js'
import { serialise } from '../report/certificate.js'
import { sampleTasks } from '../sampling.js'
import { selectClaims } from '../select.js'
import { type Terminal, table } from '../terminal.js'
import { conclude, tasksFor, type Verified } from '../verify.js'

export interface VerifyOptions {
  readonly claim?: string
  readonly runs: number
  readonly seed: number
  readonly workers: number
  readonly json?: string
}

/** The statement as the record keeps it. */
export const recordedStatement = ({ statement }: ClaimRecord): string =>
  `${statement.forAll} | ${statement.given.join(' ; ')} | ${statement.then}`

/** What is wrong with a claim, in sentences; nothing when it is as recorded. */
interface Finding {
  readonly claim: string
  readonly code: ExitCode
  readonly text: string
}

const findings = (name: string, verified: Verified, recorded: Recorded | undefined): ReadonlyArray<Finding> => {
  const record = verified.certificate.claims[name]
  const standing = verified.standings[name]
  const tally = verified.tallies[name] ?? tallies.empty
  if (record === undefined || standing === undefined) return []
  const finding = (code: ExitCode, text: string): Finding => ({ claim: name, code, text })
  const evidence = [...record.attained, ...record.mutants, ...record.needs]
  const failed = tally.failed > 0 && (standing._tag === 'contradicted' || recorded?.standing !== 'refuted')
  return [
    ...(failed
      ? [
          finding(
            exitCode.changed,
            `fails on ${tally.failed} of ${record.sampling.runs} instances; the smallest is in the certificate`,
          ),
        ]
      : []),
    ...(recorded === undefined
      ? [finding(exitCode.changed, `is not in the record; if it should be, run: npx beb record`)]
      : recorded.standing !== showStanding(standing)
        ? [finding(exitCode.changed, `is ${showStanding(standing)}, the record says ${recorded.standing}`)]
        : recorded.statement !== recordedStatement(record)
          ? [finding(exitCode.changed, 'states something else than the record; if it should, run: npx beb record')]
          : []),
    ...(record.proof.gap === null ? [] : [finding(exitCode.changed, `has a gap in its proof, at ${record.proof.gap}`)]),
    ...evidence.flatMap(({ what, objection }) =>
      objection === null ? [] : [finding(exitCode.changed, `evidence fails (${what}): ${objection}`)],
    ),
    ...(tally.illFormed > 0
      ? [finding(exitCode.changed, `${tally.illFormed} generated instances are not of their sorts`)]
      : []),
    ...(isVacuous(tally) && record.sampling.runs > 0
      ? [
          finding(
            exitCode.vacuous,
            `is vacuous: its hypotheses held on ${tally.held + tally.failed + tally.unknown} of ${record.sampling.runs} instances`,
          ),
        ]
      : []),
    ...(tally.unknown > 0 ? [finding(exitCode.undecided, `could not be decided on ${tally.unknown} instances`)] : []),
  ]
}

/** A counterexample or a change outweighs vacuity, and vacuity outweighs an undecided instance. */
const worst = (codes: ReadonlyArray<ExitCode>): ExitCode =>
  ([exitCode.changed, exitCode.vacuous, exitCode.undecided] as const).find((code) => codes.includes(code)) ??
  exitCode.asRecorded

const colourOf = (standing: string): 'green' | 'yellow' | 'red' | 'cyan' =>
  standing === 'proved' ? 'green' : standing === 'refuted' ? 'cyan' : standing === 'contradicted' ? 'red' : 'yellow'

const closeness = (tally: Tally): string => {
  if (O.isNone(tally.closest)) return ''
  const { slack, family } = tally.closest.value
  return slack.num === 0n ? `attained (${family})` : `slack ${toDecimal(slack, 2, 'up')} (${family})`
}

export const verify = async (companion: Companion, options: VerifyOptions, io: Terminal): Promise<ExitCode> => {
  const selected = selectClaims(Object.keys(companion.theory), options.claim)
  if (E.isLeft(selected)) {
    io.error(`beb: ${selected.left}`)
    return exitCode.badInput
  }
  if (options.json !== undefined) {
    const possible = writable(options.json)
    if (E.isLeft(possible)) {
      io.error(`beb: ${possible.left}`)
      return exitCode.badInput
    }
  }
  const { seed, runs } = options
  const tasks = tasksFor(selected.right, seed, runs)
  const sampled = await sampleTasks(companion.theory, tasks, options.workers, companion.worker, (finished) =>
    io.progress(
      `sampling ${Math.round((100 * finished) / tasks.length)} % of ${selected.right.length} claims × ${runs} instances`,
    ),
  )
  io.progress('checking proofs and evidence')
  const verified = conclude(
    companion.theory,
    selected.right,
    sampled,
    { seed, runs, versions: companion.versions },
    (name) => companion.citation(name) ?? null,
  )
  io.progress('')
  const found = selected.right.flatMap((name) => findings(name, verified, companion.record[name]))
  io.out(
    table([
      ['claim', 'standing', 'instances', 'misprints refuted', 'closest to the bound'].map((h) => io.paint('bold', h)),
      ...selected.right.map((name) => {
        const record = verified.certificate.claims[name]
        const tally = sampled[name] ?? tallies.empty
        const killed = record?.mutants.filter(({ objection }) => objection === null).length ?? 0
        return [
          name,
          io.paint(colourOf(record?.standing ?? ''), record?.standing ?? ''),
          record?.standing === 'refuted'
            ? `fails on ${tally.failed} of ${tally.held + tally.failed}`
            : `${tally.held} of ${runs} hold`,
          `${killed} of ${record?.mutants.length ?? 0}`,
          closeness(tally),
        ]
      }),
    ]),
  )
  io.out('')
  for (const { claim, text } of found) io.out(`${io.paint('red', '✗')} ${claim} ${text}`)
  const standings = Object.values(verified.standings).map(({ _tag }) => _tag)
  const count = (tag: string) => standings.filter((other) => other === tag).length
  io.out(
    `${standings.length} claims: ${['proved', 'proved given', 'refuted', 'sampled', 'open', 'contradicted']
      .filter((tag) => count(tag) > 0)
      .map((tag) => `${count(tag)} ${tag}`)
      .join(
        ', ',
      )}; ${runs} instances each, seed ${seed}; ${found.length === 0 ? 'all as recorded' : `${found.length} findings`}`,
  )
  if (options.json !== undefined) {
    const written = writeWhole(options.json, serialise(verified.certificate))
    if (E.isLeft(written)) {
      io.error(`beb: ${written.left}`)
      return exitCode.badInput
    }
    io.out(`certificate written to ${options.json}`)
  }
  return worst(found.map(({ code }) => code))
}
