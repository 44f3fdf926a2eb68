/** beb verify: judge, sample, compare with the record, print the table, write the certificate. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type Tally, tallies } from '../claim/sample.js'
import { inside } from '../claim/standing.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writable, writeWhole } from '../files.js'
import { toDecimal } from '../kernel/decimal.js'
import { bytesOf, sealedCertificate } from '../report/certificate.js'
import { recomputed, summaryOf } from '../reported.js'
import { sampleTasks } from '../sampling.js'
import { selectClaims } from '../select.js'
import { type Terminal, table } from '../terminal.js'
import { conclude, tasksFor, type Verified } from '../verify.js'
import { findings, reportedFindings, worst } from './findings.js'

export interface VerifyOptions {
  readonly claim?: string
  readonly runs: number
  readonly seed: number
  readonly workers: number
  readonly json?: string
}

const colourOf = (standing: string): 'green' | 'yellow' | 'red' | 'cyan' =>
  standing === 'proved' ? 'green' : standing === 'refuted' ? 'cyan' : standing === 'contradicted' ? 'red' : 'yellow'

const closeness = (tally: Tally): string => {
  if (O.isNone(tally.closest)) return ''
  const { slack, family } = tally.closest.value
  return slack.num === 0n ? `attained (${family})` : `slack ${toDecimal(slack, 2, 'up')} (${family})`
}

/** How plain doubles would have fared. */
const float64 = ({ float64: { wrong, notANumber } }: Tally): string =>
  [...(wrong > 0 ? [`${wrong} wrong`] : []), ...(notANumber > 0 ? [`${notANumber} NaN`] : [])].join(', ')

/** One row a claim. */
const row = (name: string, verified: Verified, runs: number, io: Terminal): ReadonlyArray<string> => {
  const record = verified.certificate.claims[name]
  const tally = verified.tallies[name] ?? tallies.empty
  const standing = record?.standing ?? ''
  const mutants = record?.mutants ?? []
  const decided = mutants.filter(({ objection }) => objection === null).length
  return [
    name,
    io.paint(colourOf(standing), standing),
    standing === 'refuted' ? `fails on ${tally.failed} of ${inside(tally)}` : `${tally.held} of ${runs} hold`,
    mutants.length === 0 ? '' : `${decided} of ${mutants.length}`,
    float64(tally),
    closeness(tally),
  ]
}

/** "9 claims: 8 proved, 1 refuted" */
const summary = (verified: Verified): string => {
  const tags = Object.values(verified.standings).map(({ _tag }) => _tag)
  const counts = [...new Set(tags)].map((tag) => `${tags.filter((other) => other === tag).length} ${tag}`)
  return `${tags.length} claims: ${counts.join(', ')}`
}

/** One sentence when the options cannot be carried out. */
const refusal = (names: E.Either<string, unknown>, json: string | undefined): string | undefined => {
  if (E.isLeft(names)) return names.left
  const possible = json === undefined ? E.right(undefined) : writable(json)
  return E.isLeft(possible) ? possible.left : undefined
}

export const verify = async (companion: Companion, options: VerifyOptions, io: Terminal): Promise<ExitCode> => {
  const { seed, runs, json } = options
  const selected = selectClaims(Object.keys(companion.theory), options.claim)
  const reported = recomputed(companion)
  const refused = refusal(selected, json) ?? (E.isLeft(reported) ? reported.left : undefined)
  if (E.isLeft(selected) || E.isLeft(reported) || refused !== undefined) {
    io.error(`beb: ${refused ?? ''}`)
    return exitCode.badInput
  }
  const names = selected.right
  const tasks = tasksFor(names, seed, runs)
  const sampled = await sampleTasks(companion.theory, tasks, options.workers, companion.worker, (finished) =>
    io.progress(
      `sampling ${names.length} claims × ${runs} instances: ${Math.round((100 * finished) / tasks.length)} %`,
    ),
  )
  io.progress('checking proofs and evidence')
  const verified = conclude(companion, names, sampled, { seed, runs }, reported.right)
  io.progress('')
  const heading = ['claim', 'standing', 'instances', 'misprints', 'doubles', 'closest to the bound'].map((h) =>
    io.paint('bold', h),
  )
  io.out(table([heading, ...names.map((name) => row(name, verified, runs, io))]))
  io.out('')
  const found = [
    ...names.flatMap((name) => findings(companion, name, verified)),
    ...reportedFindings(companion, reported.right),
  ]
  for (const { claim, text, details } of found) {
    io.out(`${io.paint('red', '✗')} ${claim} ${text}`)
    for (const line of details) io.out(`    ${line}`)
  }
  const verdict = found.length === 0 ? 'all as recorded' : `${found.length} finding${found.length === 1 ? '' : 's'}`
  if (reported.right.length > 0) io.out(summaryOf(reported.right))
  io.out(`${summary(verified)}; ${runs} instances each, seed ${seed}; ${verdict}`)
  if (json !== undefined) {
    const certificate = sealedCertificate(verified.certificate)
    const written = writeWhole(json, bytesOf(certificate))
    if (E.isLeft(written)) {
      io.error(`beb: ${written.left}`)
      return exitCode.badInput
    }
    io.out(`certificate written to ${json}, SHA-256 ${certificate.sha256}`)
  }
  return worst(found.map(({ code }) => code))
}
