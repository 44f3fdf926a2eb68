/**
 * The best of n answers. Its score is the best of n scores; and of the sentences with one score each is chosen as often, in
 * proportion, as it is said: so it is when of equals the first is chosen. No sentence is then chosen more than n times as often
 * as it is said.
 */
import { claim, ours } from '../src/claim/claim.js'
import { and, atMost, equals, everySentence, implies, positive } from '../src/logic/proposition.js'
import { count, type Model, multiply, type Sequence, score, sentence } from '../src/logic/term.js'
import { asGood, asGoodAs, bestAsGoodAs, jump } from './best-of-n-law.js'
import { chosenBest } from './domains/chosenBest.js'
import { P } from './new/universal.js'
import { B, n, R, s, x } from './symbols.js'

/** Sentences of one score. */
export const [z, other] = [sentence('z'), sentence('other', 'z′', "z'")] as const
/** Q's answer to h scores as the best of n independent answers of P does. */
export const scoresAsBest = <I, J, H>(Q: Model<I>, P: Model<J>, h: Sequence<H>) =>
  everySentence(z, equals(asGoodAs(Q, h, z), bestAsGoodAs(P, h, z)))
/** Of sentences with one score Q says each as often, in proportion, as P does. */
export const asAmongEquals = <I, J, H>(Q: Model<I>, P: Model<J>, h: Sequence<H>) =>
  everySentence(
    z,
    everySentence(
      other,
      implies(
        equals(score(B, other), score(B, z)),
        equals(multiply(Q(z, h), P(other, h)), multiply(Q(other, h), P(z, h))),
      ),
    ),
  )
/** Q's answer to h is the best of n independent answers of P, of equals the first. */
export const answersBest = <I, J, H>(Q: Model<I>, P: Model<J>, h: Sequence<H>) =>
  and(scoresAsBest(Q, P, h), asAmongEquals(Q, P, h))

const given = [
  positive(P(s)),
  positive(R(s)),
  positive(count(n)),
  scoresAsBest(R, P, s),
  asAmongEquals(R, P, s),
] as const

export const lawOfBest = claim({
  name: 'Best of n (law of the chosen answer)',
  title:
    'The best of n answers, of equals the first, is x with probability P(x|s)·(Pr[B(y) ≤ B(x)]ⁿ − Pr[B(y) < B(x)]ⁿ)/Pr[B(y) = B(x)]',
  fidelity: ours('the law that the proof of Theorem 3.4 looks for, for any model and any scores'),
  forAll: chosenBest,
  given,
  then: everySentence(x, equals(multiply(R(x, s), asGood(P, s)), multiply(P(x, s), jump(P, s)))),
  doesNotSay: ['anything of a choice among equals that prefers some sentences to others'],
})

export const bestIsLikelyN = claim({
  name: 'Best of n (chosen answer)',
  title: 'The best of n answers is x with at most n times the probability that one answer is x',
  fidelity: ours('the κ = n of Theorem Z: what best-of-n sampling makes likelier, at most'),
  forAll: chosenBest,
  given,
  then: everySentence(x, atMost(R(x, s), multiply(count(n), P(x, s)))),
  doesNotSay: ['that the best answer is so much likelier: only one that is rare, and hardly ever surpassed'],
})
