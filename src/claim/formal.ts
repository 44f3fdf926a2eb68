/**
 * A claim as Gallina definitions: what it says, for every alphabet and every instance of its domain; that the terms in it
 * have a value wherever its hypotheses, read from left to right, hold; and the claim where they have one, which is what a
 * counterexample refutes.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type Formal, gallinaOf } from '../logic/readings/gallina.js'
import { binderOf } from './binder.js'
import type { AnyClaim } from './claim.js'
import type { Sort } from './domain.js'

/** "Lemma C.1 (sharp)" is lemma_c_1_sharp in proofs. */
export const formalName = (claim: string): string =>
  claim
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')

/** The obligations of hypotheses and conclusion, each after the hypotheses before it. */
const definedness = (given: ReadonlyArray<Formal>, then: Formal): string | null =>
  given.reduceRight<string | null>((rest, { text, defined }) => {
    const onwards = rest === null ? null : `(${text}) ->\n  ${rest}`
    if (defined === null) return onwards
    return onwards === null ? defined : `(${defined}) /\\ (${onwards})`
  }, then.defined)

/** Hypotheses and conclusion, each behind its obligations. */
const whereDefined = (given: ReadonlyArray<Formal>, then: Formal): string => {
  const guarded = [...given.flatMap(({ text, defined }) => [defined, text]), then.defined]
  return [...guarded.flatMap((part) => (part === null ? [] : [`  (${part}) ->\n`])), `  ${then.text}`].join('')
}

export interface FormalClaim {
  readonly name: string
  readonly definitions: string
  readonly whereDefined: string
}

/** The definitions, or why the claim has none. */
export const formalClaim = (claim: AnyClaim): E.Either<string, FormalClaim> => {
  const given: Array<Formal> = []
  for (const { statement } of claim.given) {
    const formal = gallinaOf(statement)
    if (E.isLeft(formal)) return formal
    given.push(formal.right)
  }
  const then = gallinaOf(claim.then.statement)
  if (E.isLeft(then)) return then
  const name = formalName(claim.name)
  const binder = `forall (Sent : Type) (alphabet : Alphabet Sent), ${binderOf(
    claim.forAll as { readonly symbols: Readonly<Record<string, Sort>> },
  )}`
  const premises = given.map(({ text }) => `  (${text}) ->\n`).join('')
  return E.right({
    name,
    definitions: [
      `(** ${claim.name}: ${claim.title}. *)`,
      `Definition ${name} : Prop :=\n  ${binder}\n${premises}  ${then.right.text}.`,
      `Definition ${name}_defined : Prop :=\n  ${binder}\n  ${definedness(given, then.right) ?? 'True'}.`,
    ].join('\n'),
    whereDefined: `Definition ${name}_where_defined : Prop :=\n  ${binder}\n${whereDefined(given, then.right)}.`,
  })
}
