/** beb cite: how beb and the paper are cited, written from what package.json and the specification of the paper say. */
import { join, relative } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { citationFile } from '../citation/citationFile.js'
import { codeMeta } from '../citation/codeMeta.js'
import { softwareOf } from '../citation/software.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeAll } from '../files.js'
import type { Terminal } from '../terminal.js'

export interface CiteOptions {
  readonly codemeta?: boolean
  readonly write?: boolean
}

/** The files that say how the companion is cited, by name; or one sentence. */
export const citationFiles = ({
  cited,
}: Pick<Companion, 'cited'>): E.Either<string, Readonly<Record<'CITATION.cff' | 'codemeta.json', string>>> =>
  cited === undefined
    ? E.left('nothing says how this companion is cited')
    : E.map((software: Parameters<typeof codeMeta>[0]) => ({
        'CITATION.cff': citationFile(software, cited.publication),
        'codemeta.json': `${JSON.stringify(codeMeta(software, cited.publication), null, 2)}\n`,
      }))(softwareOf(cited.software))

export const cite = (companion: Companion, { codemeta, write }: CiteOptions, io: Terminal): ExitCode => {
  const files = citationFiles(companion)
  const folder = companion.cited?.folder ?? '.'
  const written = E.chain((texts: Readonly<Record<string, string>>) =>
    write === true
      ? writeAll(Object.entries(texts).map(([name, text]) => ({ path: join(folder, name), text, isNew: false })))
      : E.right(undefined),
  )(files)
  if (E.isLeft(files) || E.isLeft(written)) {
    io.error(`beb: ${E.isLeft(files) ? files.left : E.isLeft(written) ? written.left : ''}`)
    return exitCode.badInput
  }
  if (write === true)
    for (const name of Object.keys(files.right)) io.out(`written: ${relative(process.cwd(), join(folder, name))}`)
  else io.out(files.right[codemeta === true ? 'codemeta.json' : 'CITATION.cff'].trimEnd())
  return exitCode.asRecorded
}
