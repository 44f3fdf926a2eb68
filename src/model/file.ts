/** The one place where a user's file is read from disk: its size first, then its bytes as UTF-8. */
import { readFileSync, statSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { type Fault, quoted } from './fault.js'
import { largestSize } from './json.js'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ELOOP: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a directory',
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? 'it could not be read'
}

/** The text of a file (a leading byte-order mark is dropped), or one fault whose path is empty. */
export const readModelFile = (path: string, expected = 'a model file'): E.Either<Fault, string> => {
  const refuse = (reason: string): Fault => ({
    path: '',
    message: `${quoted(path, 1000)}: ${reason}; expected ${expected}`,
  })
  return pipe(
    E.tryCatch(
      () => statSync(path),
      (error) => refuse(reasonOf(error)),
    ),
    E.filterOrElse(
      (found) => found.isFile(),
      (found) => refuse(found.isDirectory() ? 'it is a directory' : 'it is not a regular file'),
    ),
    E.filterOrElse(
      ({ size }) => size <= largestSize,
      ({ size }) => refuse(`it has ${size} bytes, and at most ${largestSize} are read`),
    ),
    E.chain(() =>
      E.tryCatch(
        () => readFileSync(path),
        (error) => refuse(reasonOf(error)),
      ),
    ),
    E.chain((bytes) =>
      E.tryCatch(
        () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
        () => refuse('it is not UTF-8 text'),
      ),
    ),
  )
}
