/** What is written while a model writes, in the statements of what ever happens: what is known of it, and what a term makes of it. */
import type { Context } from './context.js'
import { introduce, knowVariable } from './knowledge.js'
import { wherePossible, whereWritten } from './sign.js'
import { inNode } from './substitution.js'
import type { Letter, Lines, Natural, Node, Part, Parts } from './term.js'

type Ever = Extract<Node, { _tag: 'Ever' }>
type Turns = Extract<Node, { _tag: 'Turns' }>

/** What has been written so far, at any time before the end or at it. */
export const whileWriting = (context: Context, { over, model, given }: Ever): Context =>
  whereWritten(context, over, model, given)

/** What has been said at the end of a turn; so many sentences, if the number is told. */
export const whileTalking = (context: Context, { over, model, given }: Turns, length?: Natural): Context => {
  const { letter, sort } = over
  const said =
    length === undefined ? introduce(context, letter, sort) : knowVariable(context, { sort, letter, exactly: length })
  return wherePossible(said, { sort, letter }, model, given)
}

/** A line that a user may say then. */
export const whereSaid = (context: Context, { over, model, given }: Ever, line: Lines): Context =>
  whereWritten(context, line.over, model, [...given, { sort: 'prompt', letter: over.letter }])

/** A term f in the text t that is written: with another sequence for t, and the mean of f(t⊕x) over one more sentence x. */
export const alongWriting = (
  { over, model, given }: Ever,
  extension: Letter,
  f: Node,
): { readonly t: Part; readonly put: (parts: Parts) => Node; readonly mean: Node } => {
  const t: Part = { sort: 'prompt', letter: over.letter }
  const put = (parts: Parts): Node => inNode({ sequences: { [over.letter.name]: parts } }, f)
  return {
    t,
    put,
    mean: {
      _tag: 'Expectation',
      over: { sort: 'sentence', letter: extension },
      model,
      given: [...given, t],
      body: put([t, { sort: 'sentence', letter: extension }]),
    },
  }
}
