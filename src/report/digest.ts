/**
 * Digests of JSON documents: SHA-256 of a canonical text (names sorted, nothing between the tokens), so that layout and
 * order of names do not matter and every other change does. A sealed document carries the digest of each of its parts, so
 * that the part that was changed can be named, and one SHA-256 over these.
 */
import { createHash } from 'node:crypto'
import * as O from 'fp-ts/lib/Option.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names in the order of their UTF-16 code units; texts as JSON, numbers as JavaScript writes them, −0 apart from 0. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join()}}`
}

export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

/** The parts of a document: each field, and each entry of those fields that are listed one by one. */
const partsOf = (document: object, listed: ReadonlyArray<string>): ReadonlyArray<readonly [string, unknown]> =>
  Object.entries(document).flatMap(
    ([field, value]): ReadonlyArray<readonly [string, unknown]> =>
      listed.includes(field) && isObject(value)
        ? [
            [field, Object.keys(value).sort()],
            ...Object.entries(value).map(([name, one]) => [`${field}: ${name}`, one] as const),
          ]
        : [[field, value]],
  )

export interface Seal {
  readonly digests: Readonly<Record<string, string>>
  readonly sha256: string
}

/** The document with the digests of its parts and the SHA-256 over them. */
export const sealed = <A extends object>(document: A, listed: ReadonlyArray<string>): A & Seal => {
  const digests = Object.fromEntries(partsOf(document, listed).map(([name, part]) => [name, digestOf(part)]))
  return { ...document, digests, sha256: digestOf(digests) }
}

/** What does not agree with the seal of a document, in one clause; none when all does. */
export const broken = (
  { digests, sha256, ...document }: object & Seal,
  listed: ReadonlyArray<string>,
): O.Option<string> => {
  const parts = partsOf(document, listed)
  const unknown = parts.find(([name]) => !Object.hasOwn(digests, name))
  if (unknown !== undefined) return O.some(`"${unknown[0]}" has no digest; expected what was sealed and nothing else`)
  const gone = Object.keys(digests).find((name) => !parts.some(([other]) => other === name))
  if (gone !== undefined) return O.some(`"${gone}" is missing; expected it, as its digest is there`)
  const changed = parts.find(([name, part]) => digests[name] !== digestOf(part))
  if (changed !== undefined)
    return O.some(`"${changed[0]}" and its digest do not agree; expected the content that was sealed`)
  return sha256 === digestOf(digests)
    ? O.none
    : O.some('"sha256" and the digests do not agree; expected those that were sealed')
}
