/**
 * The footnote on finite context. The counterexample needs one sentence of context. The obstruction is the master
 * inequality from the other side: B_P(s) − γ − ε = w(B_{P₋}(s) − γ) + v(B_{P₊}(s) − b₊) + (v(b₊ − γ − ε) − wε).
 */
import { P } from '../spec/definitions/mixture.js'
import type { BoundedEvidence } from '../spec/domains/finiteContext.js'
import { bplus, C, finiteContextClaim, finiteContextObstruction } from '../spec/finite-context.js'
import { Lambda } from '../spec/lemma-h3-prompt.js'
import { ofMinus, ofP, ofPlus, w } from '../spec/master-inequality.js'
import { alpha, epsilon, gamma, Pminus, Pplus, s } from '../spec/symbols.js'
import { evidence, killed, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, chain } from '../src/claim/proof.js'
import { atMost, below, everyPrompt, implies, positive } from '../src/logic/proposition.js'
import { add, complement, divide, empty, multiply, subtract } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from './smallModels.js'

/**
 * P₋ always says n, P₊ tosses a coin, α = 1/2, γ = −1: B_P(∅) = −1/2 and B_P(n) = −2/3, neither below γ + 1/4 = −3/4.
 * With C sentences B_P(nᶜ) = −2ᶜ/(2ᶜ + 1) is the least.
 */
export const evidenceFiniteContext = evidence(finiteContextClaim, {
  counterexample: {
    alpha: q('1/2'),
    Pminus: onlyN,
    Pplus: onlyP,
    B: nIsBad,
    gamma: q('-1'),
    epsilon: q('1'),
    C: 0,
  },
})

const v = divide(multiply(complement(alpha), Pplus(s)), P(s))
const budget = subtract(
  multiply(complement(alpha), subtract(subtract(bplus, gamma), epsilon)),
  multiply(multiply(alpha, epsilon), Lambda),
)
const proofObstruction = arbitrary(
  arbitrary(
    chain<BoundedEvidence & { s: never }, BoundedEvidence & { s: never }>(
      add(gamma, epsilon),
      atMostBy(
        ofP,
        add(
          add(multiply(w, subtract(ofMinus, gamma)), multiply(v, subtract(ofPlus, bplus))),
          divide(
            add(
              multiply(budget, Pplus(s)),
              multiply(multiply(alpha, epsilon), subtract(multiply(Lambda, Pplus(s)), Pminus(s))),
            ),
            P(s),
          ),
        ),
        'B_{P₋} and B_{P₊} keep their levels, and the evidence is at most Λ',
      ),
    ),
  ),
)

/** Opposed components of equal weight, at the empty prompt: B_P = 0 = γ + ε. */
const instance = (changes: Partial<BoundedEvidence>): BoundedEvidence => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('1'),
  C: 0,
  bplus: q('1'),
  Lambda: q('1'),
  ...changes,
})
/** Three sentences of context: the evidence is at most 27, and B_P(n⊕n⊕n) = −13/28 = γ + ε exactly. */
const threeSentences = instance({
  Pminus: iid({ n: '3/4', p: '1/4' }),
  Pplus: iid({ n: '1/4', p: '3/4' }),
  gamma: q('-1/2'),
  epsilon: q('1/28'),
  C: 3,
  bplus: q('1/2'),
  Lambda: q('27'),
})

const given = finiteContextObstruction.given
export const evidenceObstruction = evidence(finiteContextObstruction, {
  proof: proofObstruction,
  attained: [{ why: 'three sentences of context, evidence 27: B_P(n⊕n⊕n) = γ + ε', at: threeSentences }],
  mutants: [
    {
      name: '< for ≤',
      then: everyPrompt(s, C, implies(positive(Pminus(s)), below(add(gamma, epsilon), ofP))),
      fate: killed(threeSentences),
    },
    {
      name: 'b₊ for γ + ε',
      then: everyPrompt(s, C, implies(positive(Pminus(s)), atMost(bplus, ofP))),
      fate: killed(threeSentences),
    },
    {
      name: 'without the prior odds',
      given: [...given.slice(0, 5), atMost(multiply(epsilon, Lambda), subtract(subtract(bplus, gamma), epsilon))],
      fate: killed(instance({ alpha: q('3/4') })),
    },
    {
      name: 'the evidence of shorter prompts alone',
      given: [...given.slice(0, 3), atMost(Pminus(empty), multiply(Lambda, Pplus(empty))), ...given.slice(4)],
      fate: killed({ ...threeSentences, Lambda: q('1'), epsilon: q('1/2') }),
    },
  ],
  needs: [
    necessary(instance({ alpha: q('-1'), Pminus: onlyP, Pplus: fair, bplus: q('0'), epsilon: q('1/2') })),
    necessary(instance({ alpha: q('2'), epsilon: q('1/2'), bplus: q('-3') })),
    necessary(
      instance({ Pminus: onlyP, Pplus: onlyN, gamma: q('1'), bplus: q('-1'), epsilon: q('-1/2'), Lambda: q('3') }),
    ),
    necessary(instance({ Lambda: q('0'), epsilon: q('2') })),
    necessary(instance({ Pplus: onlyN, gamma: q('0'), epsilon: q('1/2') })),
    necessary(instance({ epsilon: q('3/2') })),
  ],
})
