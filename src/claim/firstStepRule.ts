/** Rule: a sequence is its first sentence and what follows, in expectations and in sums. */
import type { Context } from '../logic/context.js'
import type { Statement } from '../logic/proposition.js'
import { answersAre } from '../logic/sequences.js'
import { isModel } from '../logic/sign.js'
import { binds, inNode, isFree } from '../logic/substitution.js'
import type { Drawn, Node, Part } from '../logic/term.js'
import { all, done, gap, type Result, term } from './gap.js'
import type { ProofNode } from './proof.js'

type Over = Extract<Drawn, { sort: 'prompt' }>

/** A sum or a mean over the sequences of at least one sentence. */
const unfoldable = (node: Node): (Extract<Node, { _tag: 'Sum' | 'Expectation' }> & { over: Over }) | undefined =>
  (node._tag === 'Sum' || node._tag === 'Expectation') && node.over.sort === 'prompt' && node.over.exactly.plus >= 1
    ? { ...node, over: node.over }
    : undefined

/**
 * Proves E_{s∼N(·|h), |s|=n+1} f(s) = E_{x∼N(·|h)} E_{s∼N(·|h⊕x), |s|=n} f(x⊕s), for n ≥ 0 and a language model N: by the
 * chain rule N(x⊕s|h) = N(x|h)·N(s|h⊕x), and the left side is positive exactly where both factors are. Likewise
 * Σ_{|s|=n+1} f(s) = Σₓ Σ_{|s|=n} f(x⊕s).
 */
export const checkFirstStep = (
  context: Context,
  at: string,
  goal: Statement,
  { extension: x }: ProofNode & { _tag: 'FirstStep' },
  same: (a: Node, b: Node) => boolean,
): Result => {
  const whole = goal._tag === 'Compare' && goal.relation === '=' ? unfoldable(goal.left) : undefined
  if (goal._tag !== 'Compare' || whole === undefined)
    return gap(at, 'a first sentence is taken from a sum or a mean over n + 1 sentences, in an equation', goal)
  const { over } = whole
  const isTaken = context.scope.has(x.name) || x.name === over.letter.name || binds(whole, x) || isFree(whole, x)
  if (isTaken) return gap(at, `the letter ${x.name} is bound twice`)
  if (whole._tag === 'Expectation' && (answersAre(whole.model) || !isModel(context, whole.model)))
    return gap(at, 'not a mean of a language model that goes on from what was said', goal.left)
  const [first, rest]: readonly [Part, Part] = [
    { sort: 'sentence', letter: x },
    { sort: 'prompt', letter: over.letter },
  ]
  const shorter: Over = { ...over, exactly: { ...over.exactly, plus: over.exactly.plus - 1 } }
  const body = inNode({ sequences: { [over.letter.name]: [first, rest] } }, whole.body)
  const sentence: Drawn = { sort: 'sentence', letter: x }
  const unfolded: Node =
    whole._tag === 'Sum'
      ? { ...whole, over: sentence, body: { ...whole, over: shorter, body } }
      : {
          ...whole,
          over: sentence,
          body: { ...whole, over: shorter, given: [...whole.given, first], body },
        }
  return all([
    () => term(context, at, unfolded),
    () => (same(unfolded, goal.right) ? done : gap(at, 'not what follows the first sentence', unfolded)),
  ])
}
