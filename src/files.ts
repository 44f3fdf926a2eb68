/** Files are written whole: to a temporary neighbour, then renamed, so that nobody ever reads half of one. */
import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'it exists already',
  EISDIR: 'it is a directory',
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'part of its path is not a directory',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
}
const reasonOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code === '' ? 'unknown reason' : code)
}

/** Nothing when the file can be written, otherwise one sentence; asked before long work begins. */
export const writable = (path: string): E.Either<string, void> =>
  E.tryCatch(
    () => {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw { code: 'EISDIR' }
      rmSync(mkdtempSync(join(dirname(path), '.beb-')), { recursive: true })
    },
    (error) => `cannot write ${path}: ${reasonOf(error)}`,
  )

/** Writes a temporary neighbour of the path and lets it take its place in one step. */
const placed = (path: string, text: string, place: (draft: string, path: string) => void): void => {
  const directory = mkdtempSync(join(dirname(path), '.beb-'))
  try {
    const draft = join(directory, basename(path))
    writeFileSync(draft, text)
    place(draft, path)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

export const writeWhole = (path: string, text: string): E.Either<string, void> =>
  E.tryCatch(
    () => placed(path, text, renameSync),
    (error) => `cannot write ${path}: ${reasonOf(error)}`,
  )

/** A file to write; a new one must not be there yet. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly isNew: boolean
}

/** All the files, the new ones first, or none of them. */
export const writeAll = (drafts: ReadonlyArray<Draft>): E.Either<string, void> => {
  const made: Array<string> = []
  let at = ''
  try {
    for (const { path, text, isNew } of [...drafts].sort((a, b) => Number(b.isNew) - Number(a.isNew))) {
      at = path
      const above = mkdirSync(dirname(path), { recursive: true })
      if (above !== undefined) made.push(above)
      placed(path, text, isNew ? linkSync : renameSync)
      if (isNew) made.push(path)
    }
    return E.right(undefined)
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true })
    return E.left(`cannot write ${at}: ${reasonOf(error)}`)
  }
}
