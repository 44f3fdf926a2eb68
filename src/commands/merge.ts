/** beb merge: the parts of a verification put together, as if it had been one run. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writable } from '../files.js'
import { merged } from '../mergedParts.js'
import { quoted } from '../model/fault.js'
import { type Part, partKind } from '../part.js'
import { recomputed } from '../reported.js'
import { readSealed } from '../sealedFile.js'
import type { Terminal } from '../terminal.js'
import { concluded } from './concluded.js'

/** A part with the name of its file. */
const named = (file: string) => E.map((part: Part) => ({ file: quoted(file, 1000), part }))(readSealed(file, partKind))

/** The table, the findings and the certificate of all parts; exit codes as of beb verify. */
export const merge = (
  companion: Companion,
  files: ReadonlyArray<string>,
  { json }: { readonly json?: string },
  io: Terminal,
): ExitCode => {
  const all = pipe(
    json === undefined ? E.right(undefined) : writable(json),
    E.chain(() => E.traverseArray(named)(files)),
    E.chain((parts) => merged(companion, parts)),
    E.bindTo('whole'),
    E.bind('reported', () => recomputed(companion)),
  )
  if (E.isLeft(all)) {
    io.error(`beb: ${all.left}`)
    return exitCode.badInput
  }
  const { whole, reported } = all.right
  const { seed, runs } = whole.part
  const settings = { seed, runs, ...(json === undefined ? {} : { json }) }
  return concluded(companion, whole.names, whole.tallyOf, settings, reported, io)
}
