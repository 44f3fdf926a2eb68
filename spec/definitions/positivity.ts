/** Definition 2.6 up to a number of sentences: Q says every negative sentence less often than P. */
import { and, below, everyPrompt, everySentence, implies, positive } from '../../src/logic/proposition.js'
import { type Model, score, type Whole, zero } from '../../src/logic/term.js'
import { B, h, y } from '../symbols.js'

/** Q(y|h) < P(y|h) for every negative sentence y after every prompt h of at most n sentences that both can write. */
export const positiveWithRespectTo = <I, J, N>(Q: Model<I>, P: Model<J>, n: Whole<N>) =>
  everyPrompt(
    h,
    n,
    implies(
      and(positive(P(h)), positive(Q(h))),
      everySentence(y, implies(below(score(B, y), zero), below(Q(y, h), P(y, h)))),
    ),
  )
