/** A Rocq development on disk: its source files and the theorems they state. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export interface Source {
  /** Relative to the folder, "new/Universal.v". */
  readonly path: string
  readonly text: string
}

/** None where there is no such folder. */
export const sourcesIn = (folder: string): ReadonlyArray<Source> =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.v'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

/** "BEB.new.Universal" for new/Universal.v. */
export const moduleOf = (path: string): string => `BEB.${path.replace(/\.v$/, '').replaceAll('/', '.')}`

/** The names of the theorems of a file, in order. */
export const theoremsOf = ({ text }: Source): ReadonlyArray<string> =>
  [...text.matchAll(/^(?:Theorem|Corollary)\s+([A-Za-z0-9_']+)/gm)].flatMap(([, name]) => name ?? [])

/** The lemma or theorem that a line of a file belongs to. */
export const statedAt = ({ text }: Source, line: number): string | undefined =>
  text
    .split('\n')
    .slice(0, line)
    .reverse()
    .map((each) => /^\s*(?:Theorem|Corollary|Lemma)\s+([A-Za-z0-9_']+)/.exec(each)?.[1])
    .find((name) => name !== undefined)

/** Library files state no claims. */
export const isLibrary = ({ path }: Source): boolean => posix.dirname(path) === 'model'

export type FormalStanding = 'proved' | 'refuted'

export interface Link {
  readonly claim: string
  readonly file: string
  readonly standing: FormalStanding
  readonly theorem: string
  /** The statement as the theorem must prove it. */
  readonly statement: string
}

/** Claim → the names of the statements and of their definedness in the module of statements. */
export type Formal = Readonly<Record<string, string>>

const theoremsNamed = (name: string, sources: ReadonlyArray<Source>) =>
  sources.flatMap((source) =>
    theoremsOf(source)
      .filter((theorem) => theorem === name)
      .map((theorem) => ({ file: source.path, theorem: `${moduleOf(source.path)}.${theorem}` })),
  )

/** The theorems that settle claims: named as the statement, with "proved" or "refuted" behind it. */
export const linksOf = (formal: Formal, sources: ReadonlyArray<Source>): ReadonlyArray<Link> =>
  Object.entries(formal).flatMap(([claim, name]) => [
    ...theoremsNamed(`${name}_proved`, sources).map((found) => ({
      ...found,
      claim,
      standing: 'proved' as const,
      statement: `BEB.Statements.${name}`,
    })),
    ...theoremsNamed(`${name}_refuted`, sources).map((found) => ({
      ...found,
      claim,
      standing: 'refuted' as const,
      statement: `~ BEB.Statements.${name}`,
    })),
  ])

/** The theorems that show that the terms of claims have values; for a refuted claim, at least in a counterexample. */
export const meaningfulOf = (formal: Formal, sources: ReadonlyArray<Source>): ReadonlyArray<Link> =>
  Object.entries(formal).flatMap(([claim, name]) => [
    ...theoremsNamed(`${name}_meaningful`, sources).map((found) => ({
      ...found,
      claim,
      standing: 'proved' as const,
      statement: `BEB.Statements.${name}_defined`,
    })),
    ...theoremsNamed(`${name}_refuted_where_defined`, sources).map((found) => ({
      ...found,
      claim,
      standing: 'refuted' as const,
      statement: `~ BEB.Statements.${name}_where_defined`,
    })),
  ])
