/** What evaluation gives: a number, or a complaint about a place where there is none. */
import * as E from 'fp-ts/lib/Either.js'
import type { Real } from './real.js'
import type { Complaint } from './syntax.js'

export type Result = E.Either<Complaint, Real>

/** "division by zero is undefined" */
export const undefinedAt = (at: number, what: string): E.Either<Complaint, never> =>
  E.left({ at, message: `${what} is undefined` })
