/** What is known in the statements of what ever happens: what has been written, and what may be said after it. */
import type { Context } from './context.js'
import { whereWritten } from './sign.js'
import type { Lines, Node } from './term.js'

/** What has been written so far, at any time before the end or at it. */
export const whileWriting = (context: Context, { over, model, given }: Extract<Node, { _tag: 'Ever' }>): Context =>
  whereWritten(context, over, model, given)

/** A line that a user may say then. */
export const whereSaid = (
  context: Context,
  { over, model, given }: Extract<Node, { _tag: 'Ever' }>,
  line: Lines,
): Context => whereWritten(context, line.over, model, [...given, { sort: 'prompt', letter: over.letter }])
