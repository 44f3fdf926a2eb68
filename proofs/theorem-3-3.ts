/** Theorem 3.3 is false as printed: an answer may take back what the prompt before it told, and one sentence more is needed. */
import { oneTurn } from '../spec/domains/conversations.js'
import { theorem33 } from '../spec/theorem-3-3.js'
import { evidence } from '../src/claim/evidence.js'
import { q } from '../src/model/written.js'

/** None of the 31 prompts of at most two sentences succeeds with probability 0.9999. */
export const tenThousandth = oneTurn(q('1/10000'), 2)

export const evidence33 = evidence(theorem33, { counterexample: tenThousandth })
