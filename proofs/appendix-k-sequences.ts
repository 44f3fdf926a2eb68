/** P(h⊕x) = P(h)P(x|h). The counterexample: P tosses a coin and P₋ says n only; nn has 1/4 < 1/2. */
import { appendixKProduct, appendixKSequences, lambda } from '../spec/appendix-k-sequences.js'
import type { SharesOfPrompt } from '../spec/domains/stepwise.js'
import { P } from '../spec/new/universal.js'
import { alpha, h, Pminus, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, have } from '../src/claim/proof.js'
import { atMost, below, positive } from '../src/logic/proposition.js'
import { add, followedBy, multiply, subtract, zero } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN } from './smallModels.js'

export const evidenceKSequences = evidence(appendixKSequences, {
  counterexample: { alpha: q('1/2'), P: fair, Pminus: onlyN, k: 1 },
})

const longer = followedBy(h, x)
const ofPrompt = subtract(P(h), multiply(lambda, Pminus(h)))
const ofSentence = subtract(P(x, h), multiply(alpha, Pminus(x, h)))
const share = multiply(lambda, Pminus(h))
const proof = have(
  positive(P(h)),
  chain<SharesOfPrompt, SharesOfPrompt>(
    zero,
    belowBy(share, share, 'both are positive'),
    atMostBy(P(h), ofPrompt, 'the share of the prompt'),
  ),
  chain<SharesOfPrompt, SharesOfPrompt>(
    multiply(multiply(alpha, lambda), Pminus(longer)),
    atMostBy(P(longer), add(multiply(ofPrompt, P(x, h)), multiply(share, ofSentence)), 'P(h⊕x) = P(h)P(x|h)'),
  ),
)

/** P tosses a coin and P₋ says n only: after one n it has the share 1/2, after two 1/4. */
const coin: SharesOfPrompt = { alpha: q('1/2'), lambda: q('1/2'), P: fair, Pminus: onlyN, h: ['n'], x: 'n' }
export const evidenceKProduct = evidence(appendixKProduct, {
  proof,
  attained: [{ why: 'a coin and a model that says n only', at: coin }],
  mutants: [
    { name: '< for ≤', then: below(multiply(multiply(alpha, lambda), Pminus(longer)), P(longer)), fate: killed(coin) },
    { name: 'α for αλ', then: atMost(multiply(alpha, Pminus(longer)), P(longer)), fate: killed(coin) },
    { name: 'λ for αλ', then: atMost(multiply(lambda, Pminus(longer)), P(longer)), fate: killed(coin) },
  ],
  needs: [
    guards({ ...coin, lambda: q('0'), P: iid({ n: '0', p: '1' }) }),
    guards({ ...coin, h: ['p'] }),
    necessary({ ...coin, lambda: q('1') }),
    necessary({ ...coin, alpha: q('1') }),
  ],
})
