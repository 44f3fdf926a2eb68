/** A text cut into numbers, names and signs. */
import * as E from 'fp-ts/lib/Either.js'
import { quoted } from '../model/fault.js'
import type { Complaint } from './syntax.js'

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
  /** Where it begins, counted from 1. */
  readonly at: number
}

/** The longest text that is read, in characters. */
export const longestText = 100_000

const pattern =
  /[ \t\r\n]*(?:([0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)|([A-Za-z][A-Za-z0-9]*)|(<=|>=|!=|[-+*/^(),<>=])|$)/y

/** The tokens of a text, with one of kind `end` after the last. */
export const tokensOf = (text: string): E.Either<Complaint, ReadonlyArray<Token>> => {
  if (text.length > longestText) {
    const message = `a text of ${text.length} characters is too long; at most ${longestText} are read`
    return E.left({ at: 1, message })
  }
  const tokens: Array<Token> = []
  pattern.lastIndex = 0
  for (;;) {
    const from = pattern.lastIndex
    const match = pattern.exec(text)
    if (match === null) {
      const blank = /^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0
      const character = String.fromCodePoint(text.codePointAt(from + blank) ?? 0)
      const message = `${quoted(character)} is not part of an expression; expected a number, a function or an operator`
      return E.left({ at: from + blank + 1, message })
    }
    const [, number, name, sign] = match
    const found = number ?? name ?? sign ?? ''
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : sign !== undefined ? 'sign' : 'end'
    tokens.push({ kind, text: found, at: pattern.lastIndex - found.length + 1 })
    if (kind === 'end') return E.right(tokens)
  }
}
