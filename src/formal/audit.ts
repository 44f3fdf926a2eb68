/**
 * The last file that Rocq reads: it checks each claim's theorem against its statement, and prints what the theorems of
 * every file rest on. What comes back is the trust base, in a form that can be committed.
 */
import { isLibrary, type Link, moduleOf, type Source, theoremsOf } from './development.js'

const marker = (path: string): string => `theorems of ${path}`

/** The audit file. */
export const auditOf = (sources: ReadonlyArray<Source>, links: ReadonlyArray<Link>): string => {
  const files = sources.filter((source) => !isLibrary(source) && theoremsOf(source).length > 0)
  return [
    ...sources.map(({ path }) => `Require ${moduleOf(path)}.`),
    ...links.map(({ theorem, statement }) => `Check (${theorem} : ${statement}).`),
    ...files.flatMap((source, i) => {
      const all = theoremsOf(source).map((name) => `@${moduleOf(source.path)}.${name}`)
      return [
        `Definition theorems_${i} := (tt, ${all.join(', ')}).`,
        `Goal True. idtac "${marker(source.path)}". Abort.`,
        `Print Assumptions theorems_${i}.`,
      ]
    }),
    '',
  ].join('\n')
}

/** The axioms in an answer of Print Assumptions: names in the first column, their types indented below. */
const axiomsIn = (answer: string): ReadonlyArray<string> =>
  answer
    .split('\n')
    .flatMap((line) => /^([A-Za-z_][A-Za-z0-9_.']*)(?: :|$)/.exec(line)?.[1] ?? [])
    .filter((name) => name !== 'Axioms')
    .sort()

export const trustBaseFile = 'assumptions.txt'

export interface TrustBase {
  /** File → its theorems and what they rest on. */
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly theorems: ReadonlyArray<string>
    readonly axioms: ReadonlyArray<string>
  }>
}

/** What Rocq answered to the audit file; nothing when it did not answer for every file. */
export const trustBaseIn = (answer: string, sources: ReadonlyArray<Source>): TrustBase | null => {
  const files = sources.filter((source) => !isLibrary(source) && theoremsOf(source).length > 0)
  const found = files.map((source) => {
    const from = answer.indexOf(`${marker(source.path)}\n`)
    const rest = from < 0 ? '' : answer.slice(from + marker(source.path).length)
    const upTo = rest.indexOf('\ntheorems of ')
    const part = upTo < 0 ? rest : rest.slice(0, upTo)
    const answered = /Axioms:|Closed under the global context/.test(part)
    const after = part.slice(part.indexOf('Axioms:'))
    return answered
      ? { path: source.path, theorems: theoremsOf(source), axioms: part.includes('Axioms:') ? axiomsIn(after) : [] }
      : null
  })
  return found.every((file) => file !== null) ? { files: found } : null
}

/** The committed form: each file, its theorems, and under them the axioms. */
export const trustBaseText = ({ files }: TrustBase, checker: string): string =>
  [
    'What the theorems of each file rest on beyond Rocq itself; then what the independent checker says of all files.',
    'Written by beb prove --record, compared by beb prove.',
    '',
    ...files.flatMap(({ path, theorems, axioms }) => [
      path,
      ...theorems.map((name) => `  ${name}`),
      axioms.length === 0 ? '  rest on nothing' : `  rest on ${axioms.join(', ')}`,
      '',
    ]),
    checker,
    '',
  ].join('\n')

/** What a theorem rests on, in the committed form; undefined where it is not listed. */
export const restsOn = (text: string, theorem: string): string | undefined => {
  const lines = text.split('\n')
  const from = lines.indexOf(`  ${theorem}`)
  return from < 0
    ? undefined
    : lines
        .slice(from)
        .find((line) => line.startsWith('  rest on '))
        ?.slice('  rest on '.length)
}
