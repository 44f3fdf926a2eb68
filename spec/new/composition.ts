/**
 * Theorem Z: aligning prompt, attack and conversation together, with answers that are chosen. The law R of a chosen answer makes
 * no sentence likelier than κ times what P makes it: κ = n for any choice among n answers. Then every sentence of the
 * conversation takes back at most the factor κ of the evidence, and n of them κⁿ.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { everInConversation } from '../../src/logic/conversation.js'
import {
  atMost,
  below,
  everyPrompt,
  everySentence,
  implies,
  type Proposition,
  positive,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  followedBy,
  type Model,
  multiply,
  one,
  type PromptVariable,
  plus,
  power,
  type Sequence,
  scalar,
  sentence,
  subtract,
  type Term,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { P } from '../definitions/mixture.js'
import { type ChosenAnswers, chosenAnswers, chosenTexts } from '../domains/chosenAnswers.js'
import { alpha, delta, epsilon, gamma, h, n, P0, P1, Pminus, Pplus, R, s, t } from '../symbols.js'
import { badOnwards, said } from './sticky.js'

/** A line. */
export const z = sentence('z')
/** κ ≥ 1: what a choice of answers makes likelier, at most. */
export const kappa = scalar('kappa', 'κ', '\\kappa')

/** Q(z|s⊕h) ≤ κP(z|s⊕h) for |h| ≤ n, without quotients: no choice makes a sentence likelier than κ times. */
export const choosesWithin = <C, K extends string, I, J, N, S>(
  factor: Term<C>,
  h: PromptVariable<K>,
  Q: Model<I>,
  P: Model<J>,
  n: Whole<N>,
  s: Sequence<S>,
) => {
  const at = followedBy(s, h)
  const longer = followedBy(at, z)
  return everyPrompt(
    h,
    n,
    everySentence(z, atMost(multiply(Q(longer), P(at)), multiply(multiply(factor, P(longer)), Q(at)))),
  )
}
export const chooses = <I, J, N, S>(Q: Model<I>, P: Model<J>, n: Whole<N>, s: Sequence<S>) =>
  choosesWithin(kappa, h, Q, P, n, s)
/** Where Q can write s⊕t, |t| ≤ n + 1, so can P. */
export const writesNoMore = <I, J, N>(Q: Model<I>, P: Model<J>, n: Whole<N>) =>
  everyPrompt(t, plus(n, 1), implies(positive(Q(said)), positive(P(said))))
/** P₊(h⊕z)P₋(h) ≤ κP₋(h⊕z)P₊(h): the line z tells for P₊ by the factor κ at most. */
export const tellsLittleForPlus = <C, H>(factor: Term<C>, h: Sequence<H>) => {
  const next = followedBy(h, z)
  return atMost(multiply(Pplus(next), Pminus(h)), multiply(multiply(factor, Pminus(next)), Pplus(h)))
}
/** The chance that with answers of R the model ever recovers within n sentences after s, whatever lines are said that are allowed. */
export const recoveryWithin = <N, H, J>(n: Whole<N>, s: Sequence<H>, allowed: Proposition<J>) =>
  everInConversation(t, n, R, s, [z, allowed], atMost(add(gamma, epsilon), behaviourExpectation(P, followedBy(s, t))))
export const recoveryAfter = <H, J>(s: Sequence<H>, allowed: Proposition<J>) => recoveryWithin(n, s, allowed)
export const chosenRecovery = <H>(s: Sequence<H>) => recoveryAfter(s, tellsLittleForPlus(kappa, followedBy(s, t)))

export const chosenSupport = claim({
  name: 'Chosen answers',
  title: 'Where no choice makes a sentence likelier than κ times, nothing is chosen that could not be written',
  fidelity: ours('what Theorem Z needs of the texts that a choice of answers leads to'),
  forAll: chosenTexts,
  given: [positive(P1(s))],
  then: implies(chooses(P0, P1, n, s), writesNoMore(P0, P1, n)),
  doesNotSay: ['that whatever can be written may be chosen'],
})

/** (1−α)((1−γ)κⁿ − δε)P₊(s) ≤ αδεP₋(s). */
export const enoughForChoices = atMost(
  multiply(
    multiply(complement(alpha), subtract(multiply(complement(gamma), power(kappa, n)), multiply(delta, epsilon))),
    Pplus(s),
  ),
  multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
)
const given: ReadonlyArray<Proposition<ChosenAnswers>> = [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  atMost(zero, delta),
  atMost(one, kappa),
  positive(R(s)),
  chooses(R, P, n, s),
  writesNoMore(R, P, n),
  badOnwards,
  enoughForChoices,
]
export const composition = claim({
  name: 'Theorem Z (conversation)',
  title:
    'After an opening prompt with κⁿ times the evidence of Theorem S, chosen answers keep the model misaligned with probability 1−δ',
  fidelity: ours(
    'Theorem S for answers of any law R ≤ κP, as that of a choice among κ answers; a line may tell for P₊ by the factor κ, too',
  ),
  forAll: chosenAnswers,
  given,
  then: atMost(chosenRecovery(s), delta),
  doesNotSay: [
    'that the best of the answers is bad: B_P is the behaviour of one of them',
    'anything of conversations without end: n counts the sentences, answers and lines',
  ],
})
