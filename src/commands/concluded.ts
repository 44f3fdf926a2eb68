/** What verification came to: the table, what is not as recorded, the summary, and the certificate. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { isUnstated } from '../claim/claim.js'
import type { Judgement } from '../claim/judge.js'
import { missingIn } from '../claim/missing.js'
import { type Tally, tallies } from '../claim/sample.js'
import { inside } from '../claim/standing.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import type { Formally } from '../formal/checked.js'
import { formalStandings, withFormal } from '../formalStandings.js'
import type { KeptInstances } from '../kept.js'
import { toDecimal } from '../kernel/decimal.js'
import type { Recomputed } from '../measurement/recompute.js'
import { bytesOf, sealedCertificate } from '../report/certificate.js'
import { summaryOf } from '../reported.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'
import { conclude, type Verified } from '../verify.js'
import { besideRecord, certificateFindings } from './certificateFindings.js'
import { findings, reportedFindings, worst } from './findings.js'
import { keptNow } from './keeping.js'

const colourOf = (standing: string): 'green' | 'yellow' | 'red' | 'cyan' =>
  standing.startsWith('proved') && !standing.includes('given')
    ? 'green'
    : standing.startsWith('refuted')
      ? 'cyan'
      : standing === 'contradicted'
        ? 'red'
        : 'yellow'

const closeness = (tally: Tally): string => {
  if (O.isNone(tally.closest)) return ''
  const { slack, family } = tally.closest.value
  return slack.num === 0n ? `attained (${family})` : `slack ${toDecimal(slack, 2, 'up')} (${family})`
}

/** How plain doubles would have fared. */
const float64 = ({ float64: { wrong, notANumber } }: Tally): string =>
  [...(wrong > 0 ? [`${wrong} wrong`] : []), ...(notANumber > 0 ? [`${notANumber} NaN`] : [])].join(', ')

/** One row a claim. */
const row = (
  name: string,
  verified: Verified,
  formal: Formally | undefined,
  runs: number,
  io: Terminal,
): ReadonlyArray<string> => {
  const record = verified.certificate.claims[name]
  const tally = verified.tallies[name] ?? tallies.empty
  const standing = withFormal(record?.standing ?? '', formal)
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

/** "9 claims: 8 proved, 1 proved (Rocq); 1000 instances each, seed 1; all as recorded" */
export const summaryLine = (
  standings: ReadonlyArray<string>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
  verdict: string,
): string => {
  const counts = [...new Set(standings)].map((one) => `${standings.filter((other) => other === one).length} ${one}`)
  return `${standings.length} claims: ${counts.join(', ')}; ${runs} instances each, seed ${seed}; ${verdict}`
}
export const allAsRecorded = 'all as recorded'

/** What Rocq says of the named claims, where the files at hand are those that it checked. */
const formalSummary = (names: ReadonlyArray<string>, formal: Readonly<Record<string, Formally>>): string => {
  const counts = (['proved', 'refuted', 'not re-checked here', 'not linked'] as const).flatMap((standing) => {
    const of = names.filter((name) => formal[name] === standing).length
    return of === 0
      ? []
      : [`${of} ${standing === 'not re-checked here' ? 'not re-checked here (npm run prove)' : standing}`]
  })
  return `by Rocq: ${counts.join(', ')}`
}

/** What is still to be offered for a claim that is stated. */
const missingFrom = ({ theory }: Companion, name: string): ReadonlyArray<string> => {
  const offered = theory[name]
  return offered === undefined || isUnstated(offered.claim) ? [] : missingIn(offered)
}

interface Settings {
  readonly seed: number
  readonly runs: number
  readonly json?: string
  /** What is kept already, when what is found is to be kept too. */
  readonly kept?: KeptInstances
}

/** Judges those of the named claims that are not judged already, given the tallies of their runs, tells what came of it and writes the certificate. */
export const concluded = (
  companion: Companion,
  names: ReadonlyArray<string>,
  tallyOf: Readonly<Record<string, Tally>>,
  { seed, runs, json, kept }: Settings,
  reported: ReadonlyArray<Recomputed>,
  io: Terminal,
  judgements: Readonly<Record<string, Judgement>> = {},
): ExitCode => {
  io.progress('checking proofs and evidence')
  const verified = conclude(companion, names, tallyOf, { seed, runs }, reported, judgements)
  io.progress('')
  const formal = formalStandings(companion)
  const certificate = sealedCertificate(verified.certificate)
  const heading = ['claim', 'standing', 'instances', 'misprints', 'doubles', 'closest to the bound'].map((h) =>
    io.paint('bold', h),
  )
  io.out(table([heading, ...names.map((name) => row(name, verified, formal[name], runs, io))]))
  io.out('')
  const found = [
    ...names.flatMap((name) => findings(companion, name, verified, formal[name])),
    ...reportedFindings(companion, reported),
    ...certificateFindings(companion, names, certificate),
  ]
  for (const { claim, text, details } of found) {
    io.out(`${io.paint('red', '✗')} ${claim} ${text}`)
    for (const line of details) io.out(`    ${line}`)
  }
  // of claims that are asked for by name: what is still to be offered fails nothing here
  const asked = names.length < Object.keys(companion.theory).length ? names : []
  for (const name of asked)
    for (const missing of missingFrom(companion, name)) io.out(`· ${name}: still to be offered: ${missing}`)
  const verdict = found.length === 0 ? allAsRecorded : `${found.length} finding${found.length === 1 ? '' : 's'}`
  if (reported.length > 0) io.out(summaryOf(reported))
  io.out(formalSummary(names, formal))
  const tags = Object.entries(verified.standings).map(([name, { _tag }]) => withFormal(_tag, formal[name]))
  io.out(summaryLine(tags, { seed, runs }, verdict))
  const keeping = kept === undefined ? E.right([]) : keptNow(companion, verified.found, kept)
  if (E.isLeft(keeping)) {
    io.error(`beb: ${keeping.left}`)
    return exitCode.badInput
  }
  for (const file of keeping.right) io.out(`a counterexample is kept in ${file}`)
  if (json !== undefined) {
    const written = writeWhole(json, bytesOf(certificate))
    if (E.isLeft(written)) {
      io.error(`beb: ${written.left}`)
      return exitCode.badInput
    }
    io.out(
      `certificate written to ${json}, SHA-256 ${certificate.sha256}${besideRecord(companion, names, certificate)}`,
    )
  } else io.out(`certificate SHA-256 ${certificate.sha256}${besideRecord(companion, names, certificate)}`)
  return worst(found.map(({ code }) => code))
}
