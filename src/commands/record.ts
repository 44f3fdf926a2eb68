/** beb record: decide every standing and write down statements and standings, for review as a diff. */
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import { recomputed, recordLine, recordName } from '../reported.js'
import { sampleTasks } from '../sampling.js'
import type { Terminal } from '../terminal.js'
import { conclude, tasksFor } from '../verify.js'
import { recordedStatement } from './findings.js'

export const record = async (
  companion: Companion,
  options: { readonly runs: number; readonly seed: number; readonly workers: number },
  io: Terminal,
): Promise<ExitCode> => {
  const reported = recomputed(companion)
  if (E.isLeft(reported)) {
    io.error(`beb: ${reported.left}`)
    return exitCode.badInput
  }
  const names = Object.keys(companion.theory)
  const { runs, seed } = options
  const tallies = await sampleTasks(
    companion.theory,
    tasksFor(names, seed, runs),
    options.workers,
    companion.worker,
    (n) => io.progress(`sampling, task ${n}`),
  )
  io.progress('')
  const { certificate } = conclude(companion, names, tallies, { seed, runs })
  const lines = Object.fromEntries([
    ...Object.entries(certificate.claims).map(
      ([name, claim]) => [name, { standing: claim.standing, statement: recordedStatement(claim) }] as const,
    ),
    ...reported.right.map((one) => [recordName(one), recordLine(one)] as const),
  ])
  const written = writeWhole(companion.recordFile, `${JSON.stringify(lines, null, 2)}\n`)
  if (E.isLeft(written)) {
    io.error(`beb: ${written.left}`)
    return exitCode.badInput
  }
  const changed = Object.keys(lines).filter((name) => companion.record[name]?.standing !== lines[name]?.standing)
  io.out(`${names.length} claims and ${reported.right.length} reported figures recorded in ${companion.recordFile}`)
  for (const name of changed)
    io.out(`${name}: ${companion.record[name]?.standing ?? 'new'} → ${lines[name]?.standing ?? ''}`)
  return exitCode.asRecorded
}
