/** beb bound: what a statement of the paper promises for given parameters, as printed and in sharper readings. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type Bound, bound as evaluateBound } from '../bound/bound.js'
import { encodeBound } from '../bound/boundJson.js'
import { renderBound } from '../bound/boundText.js'
import type { OptionName } from '../bound/parameters.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'

/** Expressions, as the command line gives them. */
export type BoundOptions = Readonly<Partial<Record<OptionName, string>>> & { readonly json?: boolean }

const isOpen = ({ answers }: Bound): boolean =>
  answers.some(({ sentences }) => O.isSome(sentences) && sentences.value.kind === 'open')

/**
 * The readings of one statement as a table, or as JSON: 0; 2 for an unknown name, an option that is missing or that the
 * statement does not take, and a parameter outside its domain; 4 when a domain or an integer is not decided.
 */
export const bound = (statement: string, options: BoundOptions, io: Terminal): ExitCode => {
  const { json, ...asked } = options
  const answer = evaluateBound(statement, asked)
  if (E.isLeft(answer)) {
    io.error(`beb: ${answer.left.sentence}`)
    return answer.left.kind === 'undecided' ? exitCode.undecided : exitCode.badInput
  }
  if (json === true) io.out(JSON.stringify(encodeBound(answer.right), null, 2))
  else {
    const { title, given, rows } = renderBound(answer.right)
    for (const line of [io.paint('bold', title), given, '', table(rows)]) io.out(line)
  }
  return isOpen(answer.right) ? exitCode.undecided : exitCode.asRecorded
}
