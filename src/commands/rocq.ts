/** beb rocq: write the statements of the theory as a Rocq module. */
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import { statementsFile, statementsOf } from '../formal/statements.js'
import type { Terminal } from '../terminal.js'

export const rocq = (companion: Companion, io: Terminal): ExitCode => {
  const statements = statementsOf(companion.theory)
  const file = join(companion.formalFolder, statementsFile)
  const written = writeWhole(file, statements.text)
  if (E.isLeft(written)) {
    io.error(`beb: ${written.left}`)
    return exitCode.badInput
  }
  io.out(`${Object.keys(statements.formal).length} statements written to ${file}`)
  for (const [claim, why] of Object.entries(statements.without)) io.out(`${claim}: no reading yet, for ${why}`)
  return exitCode.asRecorded
}
