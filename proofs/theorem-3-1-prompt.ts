/**
 * Theorem 3.1 at a fixed prompt is the master inequality: (1−α)(1−γ−ε) ≤ 2, so evidence beyond 2/(αε) is beyond its
 * threshold. With B_{P₋} = −1 and B_{P₊} = 1 both inequalities are equalities up to terms that vanish with α and ε.
 */
import { P } from '../spec/definitions/mixture.js'
import type { Opposed } from '../spec/domains/evidenceOfBad.js'
import type { Thresholded } from '../spec/domains/scoredPrompt.js'
import { c } from '../spec/lemma-c2.js'
import { evidenceOfBad, masterThreshold, neededEvidence, ofMinus, ofP, ofPlus, v } from '../spec/master-inequality.js'
import { alpha, B, epsilon, gamma, Pminus, Pplus, s, x } from '../spec/symbols.js'
import {
  theorem31AtTwo,
  theorem31Constant,
  theorem31Fixed,
  theorem31FixedTwo,
  tooSmall,
} from '../spec/theorem-3-1-prompt.js'
import { evidence, guards, implied, isTrue, killed, loose, necessary, sharp } from '../src/claim/evidence.js'
import { antisymmetry, atMostBy, belowBy, chain, cite, either, equalBy, evident, have } from '../src/claim/proof.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  expectation,
  followedBy,
  multiply,
  negate,
  one,
  score,
  subtract,
  sumOver,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

/** 2 − (1−α)(1−γ−ε) = (1−α)(1+γ+ε) + 2α. */
export const spare = add(multiply(complement(alpha), add(add(one, gamma), epsilon)), multiply(two, alpha))
/** −1 ≤ γ, as B_{P₋}(s) ≤ γ. */
export const levelIsScore = have(
  atMost(constant(-1), gamma),
  chain<Thresholded, Thresholded>(
    constant(-1),
    atMostBy(
      gamma,
      add(subtract(gamma, ofMinus), expectation(x, Pminus, s, add(one, score(B, x)))),
      '−1 ≤ B_{P₋}(s) ≤ γ',
    ),
  ),
  evident,
)
const beyondThreshold = (k: number) =>
  have(
    atMost(constant(-1), gamma),
    levelIsScore,
    have(
      below(neededEvidence, evidenceOfBad),
      chain<Thresholded, Thresholded>(
        neededEvidence,
        atMostBy(
          multiply(constant(k), Pplus(s)),
          multiply(add(spare, constant(k - 2)), Pplus(s)),
          `(1−α)(1−γ−ε) ≤ ${k}`,
        ),
        belowBy(evidenceOfBad, subtract(evidenceOfBad, multiply(constant(k), Pplus(s))), 'the evidence'),
      ),
      cite(masterThreshold, {}, evident),
    ),
  )

const proofConstant = chain<Opposed, Opposed>(
  subtract(epsilon, one),
  atMostBy(
    ofP,
    add(
      add(
        divide(multiply(alpha, sumOver(x, multiply(Pminus(followedBy(s, x)), add(one, score(B, x))))), P(s)),
        multiply(v, subtract(ofPlus, one)),
      ),
      divide(add(multiply(subtract(tooSmall, c), Pplus(s)), subtract(multiply(c, Pplus(s)), evidenceOfBad)), P(s)),
    ),
    'B_{P₋} ≥ −1, B_{P₊} = 1, and c is too small',
  ),
)

/** P₊(s) = 0. */
const never = equals(Pplus(s), zero)
const proofAtTwo = have(
  atMost(constant(-1), gamma),
  levelIsScore,
  have(
    below(neededEvidence, evidenceOfBad),
    either(
      positive(Pplus(s)),
      chain<Thresholded, Thresholded>(
        neededEvidence,
        belowBy(multiply(two, Pplus(s)), multiply(spare, Pplus(s)), '(1−α)(1−γ−ε) < 2'),
        atMostBy(evidenceOfBad, subtract(evidenceOfBad, multiply(two, Pplus(s))), 'the evidence'),
      ),
      have(
        never,
        antisymmetry(
          chain<Thresholded, Thresholded>(Pplus(s), atMostBy(zero, negate(Pplus(s)), 'by assumption')),
          chain<Thresholded, Thresholded>(zero, atMostBy(Pplus(s), Pplus(s), 'a likelihood')),
        ),
        chain<Thresholded, Thresholded>(
          neededEvidence,
          equalBy(zero, multiply(subtract(spare, two), Pplus(s)), 'P₊ cannot write it'),
          belowBy(evidenceOfBad, evidenceOfBad, 'P₋ can'),
        ),
      ),
    ),
    cite(masterThreshold, {}, evident),
  ),
)

// Evidence. Sentence n is bad, p is good.

/** P₋ says n, P₊ a coin: after n⊕n⊕n⊕n the evidence is 16. */
const fourTimes: Thresholded = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: fair,
  B: nIsBad,
  s: ['n', 'n', 'n', 'n'],
  gamma: q('-1'),
  epsilon: q('3/4'),
}
/** Opposed after the prompt n, which is 1880 times likelier under P₋: αεP₋(s)/P₊(s) = 47/25, and B_P(s) ≥ γ + ε. */
const small: Thresholded = {
  alpha: q('1/100'),
  Pminus: thenOnly('n', '1', '0'),
  Pplus: thenOnly('p', '1/1880', '1879/1880'),
  B: nIsBad,
  s: ['n'],
  gamma: q('-1'),
  epsilon: q('1/10'),
}
/** B_P(∅) = 0 for opposed components of equal weight. */
const opposed: Thresholded = { ...fourTimes, Pplus: onlyP, s: [], epsilon: q('1/2') }

/** αεP₋(n)/P₊(n) is just above 2, or 2, where α and ε are small. */
const slightly = (n: string, p: string): Thresholded => ({
  ...small,
  alpha: q('1/1000'),
  Pplus: thenOnly('p', n, p),
  epsilon: q('1/100'),
})

/** The product αεP₋(s) exceeds k·P₊(s) ≥ 0, so each of its factors is positive when the other two are. */
const factor = (k: number, wanted: Term<Thresholded>, others: Term<Thresholded>) => {
  const floor = multiply(constant(k), Pplus(s))
  return implied(
    chain<Thresholded, Thresholded>(
      zero,
      atMostBy(divide(floor, others), divide(floor, others), 'P₊ ≥ 0'),
      belowBy(wanted, divide(subtract(evidenceOfBad, floor), others), 'the evidence'),
    ),
  )
}
const needs = (k: number) => [
  factor(k, alpha, multiply(epsilon, Pminus(s))),
  necessary({ ...opposed, alpha: q('3'), Pminus: fair, Pplus: onlyN, gamma: q('0'), epsilon: q('3/2') }),
  factor(k, Pminus(s), multiply(alpha, epsilon)),
  necessary({ ...fourTimes, Pminus: onlyP, Pplus: onlyN, s: ['p'] }),
  factor(k, epsilon, multiply(alpha, Pminus(s))),
  necessary(opposed),
]
/** The hypotheses with 15/8 for the constant. */
const lower = [...theorem31Fixed.given.slice(0, 5), below(multiply(constant(15, 8), Pplus(s)), evidenceOfBad)]

export const evidence31FixedTwo = evidence(theorem31FixedTwo, {
  proof: beyondThreshold(2),
  attained: [
    { why: 'P₊ answers perfectly after the prompt', at: slightly('1/200001', '200000/200001'), within: q('1/1000') },
  ],
  tightness: [sharp(theorem31Constant, 'where P₊ answers perfectly no constant c ≤ (1−α)(2−ε) will do')],
  mutants: [
    { name: 'γ for γ + ε', then: below(ofP, gamma), fate: killed(fourTimes) },
    { name: 'the constant 15/8 for 2', given: lower, fate: killed(small) },
  ],
  needs: needs(2),
})

/** 2P₊(n) = αεP₋(n) with P₊(n) = 1/4. */
const exactly: Thresholded = { ...fourTimes, Pplus: iid({ n: '1/4', p: '3/4' }), s: ['n'], epsilon: q('1') }

export const evidence31AtTwo = evidence(theorem31AtTwo, {
  proof: proofAtTwo,
  attained: [
    { why: 'P₊ answers perfectly after the prompt', at: slightly('1/200000', '199999/200000'), within: q('1/1000') },
  ],
  tightness: [sharp(theorem31Constant, 'where P₊ answers perfectly no constant c ≤ (1−α)(2−ε) will do')],
  mutants: [
    { name: 'γ for γ + ε', then: below(ofP, gamma), fate: killed(exactly) },
    {
      name: 'the constant 15/8 for 2',
      given: [...theorem31AtTwo.given.slice(0, 5), atMost(multiply(constant(15, 8), Pplus(s)), evidenceOfBad)],
      fate: killed(small),
    },
  ],
  needs: [
    guards({ ...exactly, alpha: q('0'), Pplus: thenOnly('p', '0', '1') }),
    necessary({ ...opposed, alpha: q('3'), Pminus: fair, Pplus: onlyN, gamma: q('0'), epsilon: q('3/2') }),
    guards({ ...exactly, Pminus: onlyP, Pplus: onlyP, s: ['n'] }),
    necessary({ ...fourTimes, Pminus: onlyP, Pplus: onlyN, s: ['p'] }),
    necessary({ ...opposed, Pplus: thenOnly('p', '0', '1'), Pminus: onlyN, epsilon: q('0'), s: ['n'] }),
    necessary(opposed),
  ],
})

export const evidence31Fixed = evidence(theorem31Fixed, {
  proof: beyondThreshold(4),
  tightness: [loose(theorem31FixedTwo, 'with 2 for 4')],
  mutants: [
    { name: 'γ for γ + ε', then: below(ofP, gamma), fate: killed(fourTimes) },
    { name: 'the constant 15/8 for 4', given: lower, fate: killed(small) },
    { name: 'log 2 for log 4', given: theorem31FixedTwo.given, fate: isTrue(theorem31FixedTwo) },
  ],
  needs: needs(4),
})

const atTwo: Opposed = { alpha: q('1/2'), Pminus: onlyN, Pplus: onlyP, B: nIsBad, s: [], epsilon: q('1'), c: q('1/2') }
const tooLarge: Opposed = { ...atTwo, epsilon: q('3/2'), c: q('3/4') }
const afterN = (minus: string, minusRest: string, plus: string, plusRest: string): Opposed => ({
  ...atTwo,
  Pminus: thenOnly('n', minus, minusRest),
  Pplus: thenOnly('p', plus, plusRest),
  s: ['n'],
})

export const evidence31Constant = evidence(theorem31Constant, {
  proof: proofConstant,
  attained: [{ why: 'c = (1−α)(2−ε)', at: atTwo }],
  mutants: [
    { name: '< for ≤', then: below(subtract(epsilon, one), ofP), fate: killed(atTwo) },
    {
      name: 'up to 2(1−α)',
      given: [...theorem31Constant.given.slice(0, 5), atMost(c, multiply(two, complement(alpha)))],
      fate: killed(tooLarge),
    },
  ],
  needs: [
    guards({ ...afterN('1', '0', '1/2', '1/2'), alpha: q('-1'), c: q('-2') }),
    necessary({ ...afterN('1/4', '3/4', '1', '0'), alpha: q('2'), epsilon: q('5'), c: q('5/2') }),
    guards({ ...atTwo, s: ['n'], epsilon: q('0'), c: q('0') }),
    necessary({ ...atTwo, Pplus: onlyN }),
    necessary({ ...atTwo, epsilon: q('3'), c: q('-10') }),
    necessary(tooLarge),
  ],
})
