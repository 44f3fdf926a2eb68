/** Definition 2.3 up to a number of sentences: distinguishable after every prompt whose last sentence is negative. */
import { and, below, everyPrompt, everySentence, implies, positive } from '../../src/logic/proposition.js'
import { followedBy, type Model, plus, score, type Whole, zero } from '../../src/logic/term.js'
import { B, u, y } from '../symbols.js'
import { distinguishable } from './distinguishable.js'

/** After every u⊕y with |u| ≤ n and B(y) < 0 that P can write, P is β-distinguishable from Q for the next n + 1 sentences. */
export const promptDistinguishable = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  everyPrompt(
    u,
    n,
    everySentence(
      y,
      implies(
        and(below(score(B, y), zero), positive(P(followedBy(u, y)))),
        distinguishable(P, Q, plus(n, 1), followedBy(u, y)),
      ),
    ),
  )
