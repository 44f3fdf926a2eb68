/** The letters that a statement uses, each with its printed forms, wherever they stand in it. */
import type { Statement } from '../../logic/proposition.js'
import type { PrintedLetter } from '../../report/page/model.js'

const isLetter = (value: object): value is { readonly name: string } & PrintedLetter =>
  'name' in value && 'text' in value && 'latex' in value && typeof value.latex === 'string'

const found = (value: unknown, letters: Map<string, PrintedLetter>): void => {
  if (typeof value !== 'object' || value === null) return
  if (isLetter(value)) letters.set(value.name, { text: value.text, latex: value.latex })
  else for (const part of Object.values(value)) found(part, letters)
}

export const lettersOf = (statements: ReadonlyArray<Statement>): Readonly<Record<string, PrintedLetter>> => {
  const letters = new Map<string, PrintedLetter>()
  found(statements, letters)
  return Object.fromEntries(letters)
}
