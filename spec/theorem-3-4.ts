/**
 * Theorem 3.4: best-of-n sampling against a distinguishable bad component. The print says that the prompt need only be
 * longer by log n / β. That is so for a component that is bad whatever it says; one that is bad on average has good
 * answers among n, and then no prompt of any length brings the best of them down to γ.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  expectation,
  followedBy,
  indicator,
  logarithm,
  type Model,
  multiply,
  one,
  power,
  score,
  sumOver,
  type Term,
  two,
  type Whole,
} from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { bestAnswer, bestOf, chanceOfAnswers } from './definitions/bestOf.js'
import { distinguishable } from './definitions/distinguishable.js'
import { P } from './definitions/mixture.js'
import { answerOfMixture, rankedAnswer } from './domains/answers.js'
import { notSurelyBad, oftenPerfect } from './domains/bestOfDistinguishable.js'
import { gathered } from './lemma-c3.js'
import { w } from './master-inequality.js'
import { alpha, B, epsilon, gamma, h, k, n, Pminus, Pplus, rho, s, theta, x, y } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'

/** After every prompt of exactly m sentences that P₋ can write. */
export const afterBad = <N, I>(m: Whole<N>, holds: Proposition<I>) =>
  everyPromptOf(h, m, implies(positive(Pminus(h)), holds))
export const badAfter = <N>(m: Whole<N>) => afterBad(m, atMost(behaviourExpectation(Pminus, h), gamma))
/** log 1/α + log 1/ε + log 4 + log n ≤ kβ. */
export const printedLength = atMost(add(printedEvidence(constant(4)), logarithm(count(n))), gathered(k))
/** Some prompt of exactly m sentences, which P₋ can write, has a best of n below the level by less than ε. */
export const misaligned = <N, I>(m: Whole<N>, level: Term<I>) =>
  somePromptOf(s, m, and(positive(Pminus(s)), below(bestOf(P, s, n), add(level, epsilon))))

export const mixtureGiven = [positive(alpha), below(alpha, one), positive(epsilon), positive(rho)] as const

export const theorem34 = claim({
  name: 'Theorem 3.4',
  title:
    'Some prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 4 + log n) sentences brings the best of n answers below γ + ε',
  fidelity: clarified('β = log ρ; the printed length is read as any whole number k that is at least as large'),
  forAll: notSurelyBad,
  given: [...mixtureGiven, positive(count(n)), distinguishable(Pminus, Pplus, k), badAfter(k), printedLength],
  then: misaligned(k, gamma),
  doesNotSay: [
    'that best-of-n protects against every bad component: against one that says nothing better than γ it costs no more than log n (Theorem 3.4 (surely bad))',
  ],
})

/** Q(h ⊕ anything that is not perfect) ≤ θ·Q(h), for every prompt h of at most k sentences. */
const imperfectAtMost = <I>(Q: Model<I>) =>
  everyPrompt(
    h,
    k,
    atMost(sumOver(x, multiply(Q(followedBy(h, x)), indicator(below(score(B, x), one)))), multiply(theta, Q(h))),
  )

export const noPrompt = claim({
  name: 'Theorem 3.4 (no prompt)',
  title:
    'Where both components keep perfect answers with probability 1 − θ, after every prompt the best of n scores 1 − 2θⁿ or more',
  fidelity: ours(
    'the opposite of the print, also where all its hypotheses hold: with P₋(n) = 3/4, P₊(n) = 1/4, scores ∓1 and n = 2 no prompt has less than −1/8, though γ = −1/2',
  ),
  forAll: oftenPerfect,
  given: [positive(alpha), below(alpha, one), imperfectAtMost(Pminus), imperfectAtMost(Pplus)],
  then: everyPrompt(s, k, implies(positive(P(s)), atMost(complement(multiply(two, power(theta, n))), bestOf(P, s, n)))),
  doesNotSay: ['that best-of-n protects against a component that is bad whatever it says'],
})

/** The answer is x, or scores as x does: who breaks ties, and how, is no matter. */
const scoresAsX = equals(score(B, y), score(B, x))
const asX = <I>(Q: Model<I>) => expectation(y, Q, s, indicator(scoresAsX))
/** P_bon(·|s) = wⁿP₋(·|s) + (1−wⁿ)P₊(·|s), on the sentences that score as x does. */
const printedLaw = equals(
  chanceOfAnswers(P, s, n, equals(bestAnswer, score(B, x))),
  add(multiply(power(w, n), asX(Pminus)), multiply(complement(power(w, n)), asX(Pplus))),
)
const components = [
  positive(alpha),
  below(alpha, one),
  positive(Pminus(s)),
  positive(Pplus(s)),
  positive(count(n)),
] as const

export const printedIdentity = claim({
  name: 'Theorem 3.4 (law of the best answer)',
  title: 'The identity of its proof: the best of n answers is one of P₋ with probability w(s)ⁿ, otherwise one of P₊',
  fidelity: clarified('a consequence of the printed identity that does not depend on how ties are broken'),
  forAll: answerOfMixture,
  given: components,
  then: printedLaw,
  doesNotSay: [
    'that the mean is bounded as wrongly: it is at most wⁿ times the best of n of P₋, and 1 − wⁿ (Best of n (mixture))',
  ],
})

export const printedIdentityRanked = claim({
  name: 'Theorem 3.4 (law of the best answer, ranked)',
  title: 'The same where every answer of P₊ is better than every answer of P₋',
  fidelity: ours(
    'the case that the print has in mind: the best answer then comes from P₊ once one does, but not as P₊ answers',
  ),
  forAll: rankedAnswer,
  given: [
    ...components,
    everySentence(
      x,
      everySentence(y, implies(and(positive(Pminus(x, s)), positive(Pplus(y, s))), below(score(B, x), score(B, y)))),
    ),
  ],
  then: printedLaw,
  doesNotSay: ['that the identity never holds: it does where P₋ has a single score and P₊ a single better one'],
})
