/** beb record: decide the standings of all claims, or of some, and write them down with the statements, for review as a diff. */
import { relative } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Companion, Recorded } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import { recordCertificate } from '../recordedCertificate.js'
import { sealedCertificate } from '../report/certificate.js'
import { recomputed, recordLine, recordName } from '../reported.js'
import { sampleTasks } from '../sampling.js'
import { selectClaims } from '../select.js'
import type { Terminal } from '../terminal.js'
import { conclude, judgedAhead, tasksFor } from '../verify.js'
import { recordedStatement } from './findings.js'

export const record = async (
  companion: Companion,
  options: { readonly claim?: string; readonly runs: number; readonly seed: number; readonly workers: number },
  io: Terminal,
): Promise<ExitCode> => {
  const all = Object.keys(companion.theory)
  const [reported, selected] = [recomputed(companion), selectClaims(all, options.claim)]
  if (E.isLeft(reported) || E.isLeft(selected)) {
    io.error(`beb: ${E.isLeft(selected) ? selected.left : E.isLeft(reported) ? reported.left : ''}`)
    return exitCode.badInput
  }
  const names = selected.right
  const { runs, seed } = options
  const { tallies, judgements } = await sampleTasks(
    companion.theory,
    judgedAhead(companion, names),
    tasksFor(names, seed, runs),
    options.workers,
    { worker: companion.worker, theory: companion.home?.theory },
    (n) => io.progress(`sampling, task ${n}`),
  )
  io.progress('')
  const { certificate } = conclude(companion, names, tallies, { seed, runs }, reported.right, judgements)
  const lines = Object.fromEntries([
    ...all.flatMap((name): ReadonlyArray<readonly [string, Recorded]> => {
      const [claim, kept] = [certificate.claims[name], companion.record[name]]
      if (claim !== undefined) return [[name, { standing: claim.standing, statement: recordedStatement(claim) }]]
      return kept === undefined ? [] : [[name, kept]]
    }),
    ...reported.right.map((one) => [recordName(one), recordLine(one)] as const),
  ])
  const { certified } = companion
  const isWhole = names.length === all.length
  const written = pipe(
    writeWhole(companion.recordFile, `${JSON.stringify(lines, null, 2)}\n`),
    E.chain(() =>
      certified === undefined || !isWhole ? E.right([]) : recordCertificate(certified, sealedCertificate(certificate)),
    ),
  )
  if (E.isLeft(written)) {
    io.error(`beb: ${written.left}`)
    return exitCode.badInput
  }
  const changed = Object.keys(lines).filter((name) => companion.record[name]?.standing !== lines[name]?.standing)
  io.out(`${names.length} claims and ${reported.right.length} reported figures recorded in ${companion.recordFile}`)
  for (const file of written.right) io.out(`certificate recorded in ${relative(process.cwd(), file)}`)
  for (const name of changed)
    io.out(`${name}: ${companion.record[name]?.standing ?? 'new'} → ${lines[name]?.standing ?? ''}`)
  return exitCode.asRecorded
}
