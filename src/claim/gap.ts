/** The outcome of checking: the claims that an accepted proof cites, or the first gap. */
import * as E from 'fp-ts/lib/Either.js'
import type { Context } from '../logic/context.js'
import { obligationsOf, obligationsOfStatement } from '../logic/definedness.js'
import type { Statement } from '../logic/proposition.js'
import type { Node } from '../logic/term.js'

/** Where a proof stops convincing, and of what. */
export interface Gap {
  readonly at: string
  readonly why: string
  /** What is left to show, when that is a term or a statement. */
  readonly left?: Node | Statement
  /** What is to be shown of that term. */
  readonly shows?: Shows
  /** What may help. */
  readonly help?: string
}
export type Shows = '= 0' | '≥ 0' | '> 0' | '≠ 0'

/** The claims that an accepted proof cites. */
export type Uses = ReadonlyArray<string>
export type Result = E.Either<Gap, Uses>

export const gap = (
  at: string,
  why: string,
  left?: Node | Statement,
  more: { readonly shows?: Shows; readonly help?: string } = {},
): E.Either<Gap, never> => E.left(left === undefined ? { at, why, ...more } : { at, why, left, ...more })

export const all = (results: ReadonlyArray<() => Result>): Result => {
  const uses: Array<string> = []
  for (const result of results) {
    const outcome = result()
    if (E.isLeft(outcome)) return outcome
    uses.push(...outcome.right)
  }
  return E.right(uses)
}
export const done: Result = E.right([])

const known = 'a hypothesis, or a fact that is proved first with have(…)'

const defined = (at: string, obligations: ReturnType<typeof obligationsOf>): Result => {
  const [first] = obligations
  if (first === undefined) return done
  switch (first._tag) {
    case 'nonzero':
      return gap(at, 'may divide by zero', first.term, { shows: '≠ 0', help: known })
    case 'positive':
      return gap(at, 'may condition on a prompt of probability 0, or take the logarithm of 0', first.term, {
        shows: '> 0',
        help: known,
      })
    case 'nonnegative':
      return gap(
        at,
        'may take the square root of a negative number, or draw a negative number of sentences',
        first.term,
        { shows: '≥ 0', help: known },
      )
    case 'unbound':
      return gap(at, `the letter ${first.letter.name} stands for nothing here, or for something of another sort`)
    case 'unnamed':
      return gap(at, `${first.letter.name} is no name for a letter: letters and digits are expected`)
    case 'shadowed':
      return gap(at, `the letter ${first.letter.name} is bound twice`)
  }
}
export const term = (context: Context, at: string, node: Node): Result => defined(at, obligationsOf(context, node))
export const statement = (context: Context, at: string, of: Statement): Result =>
  defined(at, obligationsOfStatement(context, of))
