/** beb verify: sample, then judge, tell and write the certificate; of a slice of the runs, write the tallies. */
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writable, writeWhole } from '../files.js'
import { partOf } from '../part.js'
import { bytesOf } from '../report/certificate.js'
import { recomputed } from '../reported.js'
import { sampleTasks } from '../sampling.js'
import { selectClaims } from '../select.js'
import { type Shard, showShard, sliceOf } from '../shard.js'
import type { Terminal } from '../terminal.js'
import { judgedAhead, tasksFor } from '../verify.js'
import { concluded } from './concluded.js'
import { failsAgain, keptOf } from './keeping.js'

export interface VerifyOptions {
  readonly claim?: string
  readonly runs: number
  readonly seed: number
  readonly workers: number
  readonly json?: string
  /** Counterexamples that are found are written to the folder of those that are kept. */
  readonly keep?: boolean
  /** Only this slice of the runs, written as a part. */
  readonly shard?: Shard
}

/** One sentence when the options cannot be carried out. */
const refusal = (names: E.Either<string, unknown>, { json, shard }: VerifyOptions): string | undefined => {
  if (E.isLeft(names)) return names.left
  if (shard !== undefined && json === undefined) return '--shard writes a part; expected --json with its file'
  const possible = json === undefined ? E.right(undefined) : writable(json)
  return E.isLeft(possible) ? possible.left : undefined
}

export const verify = async (companion: Companion, options: VerifyOptions, io: Terminal): Promise<ExitCode> => {
  const { seed, runs, json, shard } = options
  const selected = selectClaims(Object.keys(companion.theory), options.claim)
  const reported = recomputed(companion)
  const refused = refusal(selected, options) ?? (E.isLeft(reported) ? reported.left : undefined)
  if (E.isLeft(selected) || E.isLeft(reported) || refused !== undefined) {
    io.error(`beb: ${refused ?? ''}`)
    return exitCode.badInput
  }
  const names = selected.right
  const kept = keptOf(companion)
  if (E.isLeft(kept)) {
    io.error(`beb: ${kept.left}`)
    return exitCode.badInput
  }
  const again = failsAgain(companion, names, kept.right)
  if (again.length > 0) {
    for (const line of again) io.out(line)
    io.out('counterexamples of before refute claims again; nothing was sampled')
    return exitCode.changed
  }
  const tasks = tasksFor(names, seed, runs, shard)
  const toJudge = shard === undefined ? judgedAhead(companion, names) : []
  const whole = toJudge.length + tasks.length
  const { tallies, judgements } = await sampleTasks(
    companion.theory,
    toJudge,
    tasks,
    options.workers,
    { worker: companion.worker, theory: companion.home?.theory },
    (finished) =>
      io.progress(`sampling ${names.length} claims × ${runs} instances: ${Math.round((100 * finished) / whole)} %`),
  )
  if (shard === undefined || json === undefined)
    return concluded(
      companion,
      names,
      tallies,
      { seed, runs, ...(json === undefined ? {} : { json }), ...(options.keep === true ? { kept: kept.right } : {}) },
      reported.right,
      io,
      judgements,
    )
  io.progress('')
  const { from, to } = sliceOf(shard, runs)
  const written = writeWhole(json, bytesOf(partOf(companion, names, tallies, { seed, runs, shard })))
  if (E.isLeft(written)) {
    io.error(`beb: ${written.left}`)
    return exitCode.badInput
  }
  io.out(
    `slice ${showShard(shard)}: ${to - from} of ${runs} instances of ${names.length} claims, seed ${seed}; part written to ${json}`,
  )
  return exitCode.asRecorded
}
