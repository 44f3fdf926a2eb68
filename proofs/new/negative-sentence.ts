/** 1{B(x) < 0} ≥ −B(x), since B ≥ −1; its mean is at least −B_{P₋}(h) ≥ −γ. */
import { behaviourExpectation } from '../../spec/definitions/behaviourExpectation.js'
import type { BadModel, DominatedBadModel } from '../../spec/domains/badModels.js'
import { isNegative, lemmaN, lemmaNDominated, lemmaNSome, negativeNext } from '../../spec/new/negative-sentence.js'
import { P } from '../../spec/new/universal.js'
import { alpha, B, gamma, h, Pminus, x } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary, notABound } from '../../src/claim/evidence.js'
import { atMostBy, attained, belowBy, chain, equal } from '../../src/claim/proof.js'
import { and, atMost, below, everySentence, positive, someSentence } from '../../src/logic/proposition.js'
import {
  add,
  constant,
  expectation,
  followedBy,
  indicator,
  multiply,
  negate,
  score,
  subtract,
  sumOver,
  zero,
} from '../../src/logic/term.js'
import { q, scores } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

const ofMinus = behaviourExpectation(Pminus, h)
/** 1{B(x) < 0} + B(x) ≥ 0. */
const excess = add(indicator(isNegative), score(B, x))
const toNegative = subtract(gamma, ofMinus)
const proofN = chain<BadModel, BadModel>(
  negate(gamma),
  atMostBy(negate(ofMinus), toNegative, 'the hypothesis'),
  atMostBy(negativeNext(Pminus, h), expectation(x, Pminus, h, excess), '−B ≤ 1 where B < 0, and −B ≤ 0 elsewhere'),
)
const proofSome = attained(
  chain<BadModel, BadModel>(
    zero,
    belowBy(negate(gamma), negate(gamma), 'γ < 0'),
    atMostBy(negate(ofMinus), toNegative, 'the hypothesis'),
    equal(expectation(x, Pminus, h, subtract(zero, score(B, x))), 'the mean of −B'),
  ),
)

const gain = subtract(P(followedBy(h, x)), multiply(alpha, Pminus(followedBy(h, x))))
const share = multiply(alpha, Pminus(h))
const proofDominated = chain<DominatedBadModel, DominatedBadModel>(
  multiply(negate(gamma), share),
  atMostBy(
    multiply(share, negativeNext(Pminus, h)),
    multiply(share, add(toNegative, expectation(x, Pminus, h, excess))),
    'Lemma N',
  ),
  atMostBy(
    multiply(P(h), negativeNext(P, h)),
    sumOver(x, multiply(gain, indicator(isNegative))),
    'P ≥ αP₋ for each negative sentence',
  ),
)

/** P₋ says n, and B(n) = −1 = γ. */
const certain: BadModel = { Pminus: onlyN, B: nIsBad, h: [], gamma: q('-1') }
const bound = negativeNext(Pminus, h)
const half = constant(1, 2)
/** n and p with equal chances, B(n) = −1 and B(p) = 0. */
const mild: BadModel = { Pminus: fair, B: scores({ n: '-1', p: '0' }), h: [], gamma: q('-1/2') }

export const evidenceN = evidence(lemmaN, {
  proof: proofN,
  attained: [
    { why: 'P₋ says the worst sentence alone', at: certain },
    { why: 'sentences score −1 or 0', at: mild },
  ],
  mutants: [
    { name: '< for ≤', then: below(negate(gamma), bound), fate: killed(certain) },
    { name: 'at most for at least', then: atMost(bound, negate(gamma)), fate: killed({ ...mild, gamma: q('0') }) },
    { name: '(1 − γ)/2 for −γ', then: atMost(multiply(half, subtract(constant(1), gamma)), bound), fate: killed(mild) },
  ],
  needs: [guards({ ...certain, h: ['p'] }), necessary({ ...certain, Pminus: onlyP })],
})

export const evidenceNSome = evidence(lemmaNSome, {
  proof: proofSome,
  tightness: [notABound('it says that P₋ can say something negative; Lemma N says how likely that is')],
  mutants: [
    {
      name: 'B(x) = −1 for B(x) < 0',
      then: someSentence(x, and(positive(Pminus(x, h)), atMost(score(B, x), constant(-1)))),
      fate: killed({ ...certain, B: scores({ n: '-1/2', p: '1' }), gamma: q('-1/2') }),
    },
    {
      name: 'every sentence for some',
      then: everySentence(x, and(positive(Pminus(x, h)), isNegative)),
      fate: killed(certain),
    },
    {
      name: 'γ ≤ 0 for γ < 0',
      given: [...lemmaN.given, atMost(gamma, zero)],
      fate: killed({ ...certain, B: scores({ n: '0', p: '0' }), gamma: q('0') }),
    },
  ],
  needs: [
    guards({ ...certain, h: ['p'] }),
    necessary({ ...certain, Pminus: onlyP }),
    necessary({ ...certain, Pminus: onlyP, gamma: q('1') }),
  ],
})

/** P says n half of the time. */
const halved: DominatedBadModel = { ...certain, alpha: q('1/2'), P: fair }
const seen = multiply(P(h), negativeNext(P, h))
export const evidenceNDominated = evidence(lemmaNDominated, {
  proof: proofDominated,
  attained: [{ why: 'P says what αP₋ makes it say, and nothing else that is negative', at: halved }],
  mutants: [
    { name: '−γ for −γα', then: atMost(multiply(negate(gamma), Pminus(h)), seen), fate: killed(halved) },
    { name: '< for ≤', then: below(multiply(negate(gamma), share), seen), fate: killed(halved) },
  ],
  needs: [
    guards({ ...halved, h: ['p'], P: fair }),
    necessary({ ...halved, Pminus: onlyP, P: onlyP, alpha: q('1') }),
    necessary({ ...halved, Pminus: onlyP, alpha: q('-1'), P: onlyP, gamma: q('1') }),
    necessary({ ...halved, P: onlyP }),
    implied(
      chain<DominatedBadModel, DominatedBadModel>(
        zero,
        belowBy(share, share, 'both are positive'),
        atMostBy(P(h), sumOver(x, gain), 'P ≥ αP₋ for each next sentence'),
      ),
    ),
  ],
})
