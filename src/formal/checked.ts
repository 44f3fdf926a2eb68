/**
 * The record of a formal check: what Rocq accepted, and of which files. It says something about a claim only as long as
 * the files at hand, and the statement that the specification gives now, are those that were checked.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type { FormalStanding, Source } from './development.js'

export const checkedFile = 'checked.json'

const Checked = t.readonly(
  t.type({
    format: t.literal('beb-formal/1'),
    rocq: t.string,
    /** One digest for all sources, the statements included. */
    sources: t.string,
    claims: t.readonly(t.record(t.string, t.keyof({ proved: null, refuted: null }))),
  }),
)
export type Checked = t.TypeOf<typeof Checked>

/** SHA-256 of all paths and texts. */
export const digestOf = (sources: ReadonlyArray<Source>): string => {
  const hash = createHash('sha256')
  for (const { path, text } of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
  return hash.digest('hex')
}

export const checkedText = (checked: Omit<Checked, 'format'>): string =>
  `${JSON.stringify({ format: 'beb-formal/1', ...checked }, null, 2)}\n`

const recordIn = (file: string): Checked | null => {
  if (!existsSync(file)) return null
  try {
    const decoded = Checked.decode(JSON.parse(readFileSync(file, 'utf8')))
    return E.isRight(decoded) ? decoded.right : null
  } catch {
    return null
  }
}

export type Formally = FormalStanding | 'not re-checked here' | 'not linked'

/** The formal standing of each claim, by the record and the files at hand. */
export const formally = (
  file: string,
  sources: ReadonlyArray<Source>,
  claims: ReadonlyArray<string>,
): Readonly<Record<string, Formally>> => {
  const record = recordIn(file)
  const current = record !== null && record.sources === digestOf(sources)
  return Object.fromEntries(
    claims.map((claim) => {
      const standing = record?.claims[claim]
      return [claim, standing === undefined ? 'not linked' : current ? standing : 'not re-checked here']
    }),
  )
}
