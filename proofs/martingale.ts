/**
 * E_{x∼P(·|h)} w(h⊕x) = Σₓ αP₋(h⊕x)/P(h) = w(h). Under P₋ the mean is E_{x∼P(·|h)} w(h⊕x)²/w(h), which exceeds w(h)
 * by the variance of w(h⊕x) under P, over w(h).
 */
import { P } from '../spec/definitions/mixture.js'
import type { History } from '../spec/domains/nextSentence.js'
import { martingale, submartingale, w, wNext } from '../spec/martingale.js'
import { alpha, h, Pminus, Pplus, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, chain, equal } from '../src/claim/proof.js'
import { atMost, below, equals } from '../src/logic/proposition.js'
import { divide, expectation, square, subtract } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN, thenOnly } from './smallModels.js'

const underP = expectation(x, P, h, wNext)
const underMinus = expectation(x, Pminus, h, wNext)
const underPlus = expectation(x, Pplus, h, wNext)

const proofMartingale = chain(underP, equal(w, 'P₋ has probabilities that sum to 1'))
const proofSubmartingale = chain(
  w,
  atMostBy(
    underMinus,
    divide(expectation(x, P, h, square(subtract(wNext, w))), w),
    'Bayes’ rule: P₋(x|h) = P(x|h)w(h⊕x)/w(h); and a square is not negative',
  ),
)
/** P₋ always says n, P₊ tosses a coin: w(n) = 2/3, w(p) = 0. */
const instance = (changes: Partial<History>): History => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: fair,
  h: [],
  ...changes,
})
const informative = instance({})
const equalComponents = instance({ Pminus: fair })
/** Another first sentence, then the same text. */
const settled = instance({ Pminus: thenOnly('n', '1/2', '1/2'), Pplus: thenOnly('n', '1/4', '3/4'), h: ['n'] })
const nullHistory = instance({ Pplus: onlyN, h: ['p'] })

export const evidenceMartingale = evidence(martingale, {
  proof: proofMartingale,
  mutants: [
    { name: 'under P₋', then: equals(underMinus, w), fate: killed(informative) },
    { name: 'under P₊', then: equals(underPlus, w), fate: killed(informative) },
    { name: 'the prior weight for w(h)', then: equals(underP, alpha), fate: killed(settled) },
  ],
  needs: [
    necessary(instance({ alpha: q('-1') })),
    necessary(instance({ alpha: q('2'), Pminus: fair, Pplus: onlyN })),
    guards(nullHistory),
  ],
})

export const evidenceSubmartingale = evidence(submartingale, {
  proof: proofSubmartingale,
  attained: [
    { why: 'equal components: nothing is learnt', at: equalComponents },
    { why: 'components that have come to agree', at: settled },
  ],
  mutants: [
    { name: '< for ≤', then: below(w, underMinus), fate: killed(equalComponents) },
    { name: '≥ for ≤', then: atMost(underMinus, w), fate: killed(informative) },
    { name: 'under P₊', then: atMost(w, underPlus), fate: killed(informative) },
  ],
  needs: [
    necessary(instance({ alpha: q('-1'), Pplus: iid({ n: '3/4', p: '1/4' }) })),
    necessary(instance({ alpha: q('2') })),
    guards(instance({ h: ['p'] })),
  ],
})
