/** beb replay: every instance that a certificate stores, decided anew by the independent reference. */

import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import Tinypool from 'tinypool'
import { type ExitCode, exitCode } from '../exitCode.js'
import { quoted } from '../model/fault.js'
import type { Replayed, StoredClaim } from '../replay/replay.js'
import { replayed } from '../replayWorker.js'
import { certificateKind } from '../report/certificate.js'
import { readSealed } from '../sealedFile.js'
import type { Terminal } from '../terminal.js'

interface Line extends Replayed {
  readonly claim: string
}

/** All lines of all claims, or one sentence about the first claim that cannot be read. */
const allReplayed = async (
  claims: Readonly<Record<string, StoredClaim>>,
  { worker, workers }: { readonly worker: string | undefined; readonly workers: number },
  progress: (text: string) => void,
): Promise<E.Either<string, ReadonlyArray<Line>>> => {
  const pool =
    workers > 1 && worker !== undefined
      ? new Tinypool({ filename: worker, minThreads: workers, maxThreads: workers })
      : undefined
  const all = Object.entries(claims)
  let finished = 0
  const one = async ([claim, stored]: (typeof all)[number]): Promise<E.Either<string, ReadonlyArray<Line>>> => {
    const lines = pool === undefined ? replayed(stored) : ((await pool.run(stored)) as ReturnType<typeof replayed>)
    progress(`replaying: ${++finished} of ${all.length} claims, ${claim} last`)
    return E.bimap(
      (why: string) => `${claim}: ${why}`,
      (of: ReadonlyArray<Replayed>) => of.map((line) => ({ claim, ...line })),
    )(lines)
  }
  try {
    const results = await Promise.all(all.map(one))
    return E.map((lines: ReadonlyArray<ReadonlyArray<Line>>) => lines.flat())(E.sequenceArray(results))
  } finally {
    await pool?.destroy()
  }
}

/** "3 instances" */
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** Exit code 0 when all agree, 1 at a disagreement, 2 for what is no certificate, 4 when something is undecided. */
export const replay = async (
  file: string,
  threads: { readonly worker: string | undefined; readonly workers: number },
  io: Terminal,
): Promise<ExitCode> => {
  const sealed = readSealed(file, certificateKind)
  const read = E.isLeft(sealed)
    ? sealed
    : pipe(
        await allReplayed(sealed.right.claims as Readonly<Record<string, StoredClaim>>, threads, io.progress),
        E.bimap(
          (why) => `${quoted(file, 1000)}: ${why}`,
          (lines) => ({ certificate: sealed.right, lines }),
        ),
      )
  io.progress('')
  if (E.isLeft(read)) {
    io.error(`beb: ${read.left}`)
    return exitCode.badInput
  }
  const { certificate, lines } = read.right
  const undecided = lines.filter(({ found }) => found === 'undecided')
  const wrong = lines.filter(({ found, stored }) => found !== 'undecided' && found !== stored.verdict)
  for (const { claim, what, stored, found } of wrong) {
    io.out(
      `${io.paint('red', '✗')} ${claim}, ${what}: stored as ${quoted(stored.verdict)}, decided here as ${quoted(found)} on`,
    )
    io.out(`    ${JSON.stringify(stored.instance)}`)
  }
  for (const { claim, what, stored } of undecided)
    io.out(`${io.paint('yellow', '?')} ${claim}, ${what}: stored as ${quoted(stored.verdict)}, not decided here`)
  const agree = lines.length - wrong.length - undecided.length
  io.out(
    `${counted(lines.length, 'stored instance')} of ${counted(Object.keys(certificate.claims).length, 'claim')} replayed: ${agree} agree, ${wrong.length} disagree, ${undecided.length} undecided`,
  )
  io.out(`SHA-256 ${certificate.sha256}`)
  return wrong.length > 0 ? exitCode.changed : undecided.length > 0 ? exitCode.undecided : exitCode.asRecorded
}
