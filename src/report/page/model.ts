/**
 * What a page shows: a certificate, and beside it the texts that a certificate lacks, as data. Formulas are LaTeX, so that
 * nothing here knows how a statement is built.
 */
import type { Certificate } from '../certificate.js'
import type { Seal } from '../digest.js'

/** A formula in pieces of LaTeX: a line may break between any two. */
export type Formula = ReadonlyArray<string>

/** A letter as it is printed, in text and in LaTeX. */
export interface PrintedLetter {
  readonly text: string
  readonly latex: string
}

/** A line of a proof: words and formulas, a reason, and what stands under it. */
export interface Step {
  readonly words: string
  readonly formula: Formula
  readonly why: string
  readonly under: ReadonlyArray<Step>
}

/** What a claim says, for a reader. */
export interface ClaimText {
  readonly about: string
  readonly given: ReadonlyArray<Formula>
  readonly then: Formula
  /** Of a misprint, what it changes. */
  readonly mutants: ReadonlyArray<{
    readonly given: ReadonlyArray<Formula>
    readonly without: ReadonlyArray<Formula>
    readonly then: Formula
  }>
  readonly letters: Readonly<Record<string, PrintedLetter>>
  readonly proof: ReadonlyArray<Step>
  /** How tight the conclusion is, beside the instances on which it is attained. */
  readonly tightness: ReadonlyArray<string>
  readonly doesNotSay: ReadonlyArray<string>
  /** The claim that it replaces, and what is wrong with that one. */
  readonly replaces: { readonly claim: string; readonly defect: string } | null
}

export interface Paper {
  readonly title: string
  readonly authors: string
  readonly where: string
  readonly links: ReadonlyArray<{ readonly name: string; readonly href: string }>
}

/** Measured points with error bars, and what they are compared with. */
export interface Plot {
  readonly across: string
  readonly up: string
  readonly series: ReadonlyArray<{
    readonly name: string
    readonly points: ReadonlyArray<{ readonly x: number; readonly y: number; readonly error: number }>
  }>
  readonly curves: ReadonlyArray<{
    readonly name: string
    readonly points: ReadonlyArray<{ readonly x: number; readonly y: number }>
  }>
  readonly levels: ReadonlyArray<{ readonly name: string; readonly y: number }>
}

/** A reported figure: what it would mean, and what was found. */
export interface FigureText {
  readonly where: string
  readonly says: string
  readonly found: ReadonlyArray<string>
  readonly doesNotSay: ReadonlyArray<string>
  readonly plots: ReadonlyArray<Plot>
}

export interface PageModel {
  readonly paper: Paper
  readonly certificate: Certificate & Seal
  /** The command that writes the certificate. */
  readonly command: string
  /** By the name of the claim; none for a claim whose statement is not the one that the theory at hand has. */
  readonly texts: Readonly<Record<string, ClaimText>>
  /** What the formal proofs say of a claim. */
  readonly formal: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, FigureText>>
  /** Where the numbers of the figures are from. */
  readonly measured: string
}
