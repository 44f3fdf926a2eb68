/** beb replay: every instance that a certificate stores, decided anew by the independent reference. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { quoted } from '../model/fault.js'
import { Refusal, type Replayed, replayClaim, type StoredClaim } from '../replay/replay.js'
import { certificateKind } from '../report/certificate.js'
import { readSealed } from '../sealedFile.js'
import type { Terminal } from '../terminal.js'

interface Line extends Replayed {
  readonly claim: string
}

/** All lines of all claims, or one sentence about the first claim that cannot be read. */
const replayed = (
  claims: Readonly<Record<string, StoredClaim>>,
  progress: (text: string) => void,
): E.Either<string, ReadonlyArray<Line>> => {
  const lines: Array<Line> = []
  for (const [claim, stored] of Object.entries(claims)) {
    progress(`replaying ${claim}`)
    try {
      for (const line of replayClaim(stored)) lines.push({ claim, ...line })
    } catch (reason) {
      if (reason instanceof Refusal) return E.left(`${claim}: ${reason.message}`)
      throw reason
    }
  }
  return E.right(lines)
}

/** "3 instances" */
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** Exit code 0 when all agree, 1 at a disagreement, 2 for what is no certificate, 4 when something is undecided. */
export const replay = (file: string, io: Terminal): ExitCode => {
  const read = pipe(
    readSealed(file, certificateKind),
    E.chain((certificate) =>
      pipe(
        replayed(certificate.claims as Readonly<Record<string, StoredClaim>>, io.progress),
        E.bimap(
          (why) => `${quoted(file, 1000)}: ${why}`,
          (lines) => ({ certificate, lines }),
        ),
      ),
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
