/** The statements of a theory as one Rocq module, and the claims that have no Gallina reading yet, each with the reason. */
import * as E from 'fp-ts/lib/Either.js'
import type { Theory } from '../claim/evidence.js'
import { formalClaim } from '../claim/formal.js'
import { rememberedOf } from '../logic/remembered.js'
import type { Source } from './development.js'

export const statementsFile = 'Statements.v'

export interface Statements {
  /** The module: it is a function of the theory alone. */
  readonly text: string
  /** Claim → the name of its definition in the module. */
  readonly formal: Readonly<Record<string, string>>
  /** Claim → its definitions. */
  readonly definitions: Readonly<Record<string, string>>
  /** Claim → why it has no definition. */
  readonly without: Readonly<Record<string, string>>
}

const header = `(** Written by beb rocq from the specifications in spec: what is tested there is what is proved here.
    Of each claim: the statement, and that its terms have a value wherever the hypotheses before them hold. Of a claim that is
    to be refuted: also the statement where they have one. *)
From Coq Require Import Reals List.
From BEB.model Require Import Sums LanguageModel Components Sequences Chance Answers Ever Turns.
Import ListNotations.
Open Scope R_scope.
`

/** Gallina comments nest, so what opens or closes one is taken apart. */
const inComment = (text: string): string => text.replaceAll('(*', '( *').replaceAll('*)', '* )')

const readingOf = rememberedOf(formalClaim)

export const statementsOf = (theory: Theory): Statements => {
  const readings = Object.entries(theory).map(([claim, { claim: stated, counterexample }]) => ({
    claim,
    refuted: counterexample !== undefined,
    reading: readingOf(stated),
  }))
  const formal = readings.flatMap(({ claim, refuted, reading }) => {
    if (E.isLeft(reading)) return []
    const { name, definitions, whereDefined } = reading.right
    return [{ claim, name, definitions: refuted ? `${definitions}\n${whereDefined}` : definitions }]
  })
  const without = readings.flatMap(({ claim, reading }) => (E.isLeft(reading) ? [[claim, reading.left] as const] : []))
  const unread = without.map(([claim, why]) => `(** No reading yet: ${inComment(claim)}, for ${inComment(why)}. *)\n`)
  return {
    text: [header, ...formal.map(({ definitions }) => `${definitions}\n`), ...unread].join('\n'),
    formal: Object.fromEntries(formal.map(({ claim, name }) => [claim, name])),
    definitions: Object.fromEntries(formal.map(({ claim, definitions }) => [claim, definitions])),
    without: Object.fromEntries(without),
  }
}

/** The claims whose definitions do not stand in a module as they are. */
export const changedIn = (module: string, { definitions }: Statements): ReadonlyArray<string> => {
  // a blank line comes between claims, and none inside one
  const there = new Set(module.trimEnd().split('\n\n'))
  return Object.entries(definitions).flatMap(([claim, text]) => (there.has(text) ? [] : [claim]))
}

/** The sources with the statements as the specifications give them now. */
export const withFreshStatements = (sources: ReadonlyArray<Source>, text: string): ReadonlyArray<Source> => [
  ...sources.filter(({ path }) => path !== statementsFile),
  { path: statementsFile, text },
]
