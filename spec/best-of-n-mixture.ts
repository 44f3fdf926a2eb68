/**
 * Best-of-n sampling of a mixture: with the n-th power of its posterior weight P₋ gives all the answers, and where none
 * of them is good neither is the best.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, everySentence, positive } from '../src/logic/proposition.js'
import { add, complement, count, multiply, one, power, subtract, zero } from '../src/logic/term.js'
import { bestOf } from './definitions/bestOf.js'
import { P } from './definitions/mixture.js'
import { dominatedAnswers, mixtureAnswers, thresholdAnswers } from './domains/answers.js'
import { evidenceOfBad, w } from './master-inequality.js'
import { alpha, epsilon, gammaN, n, P0, P1, Pminus, Pplus, s, theta, x } from './symbols.js'

export const bestOfShare = claim({
  name: 'Best of n (share)',
  title: 'A model that has a share θ of another one answers all n times as that one with probability θⁿ at least',
  fidelity: ours('the coupling behind Theorem 3.4, for any two models'),
  forAll: dominatedAnswers,
  given: [
    positive(P0(s)),
    positive(P1(s)),
    atMost(zero, theta),
    everySentence(x, atMost(multiply(theta, P0(x, s)), P1(x, s))),
  ],
  then: atMost(bestOf(P1, s, n), add(multiply(power(theta, n), bestOf(P0, s, n)), complement(power(theta, n)))),
  doesNotSay: ['anything of other prompts: the share is one of the next sentence after s'],
})

export const bestOfMixture = claim({
  name: 'Best of n (mixture)',
  title: 'With probability w(s)ⁿ all n answers of the mixture come from P₋, and then the best of them is its best of n',
  fidelity: ours('what is true of the identity on which the proof of Theorem 3.4 rests'),
  forAll: mixtureAnswers,
  given: [positive(alpha), below(alpha, one), positive(Pminus(s))],
  then: atMost(bestOf(P, s, n), add(multiply(power(w, n), bestOf(Pminus, s, n)), complement(power(w, n)))),
  doesNotSay: ['that the answers which come from P₊ score 1: the bound is attained where they do'],
})

export const bestThreshold = claim({
  name: 'Best of n (threshold)',
  title: 'Once the evidence P₋(s)/P₊(s) exceeds (1−α)(n(1−γₙ)−ε)/(αε), the prompt misaligns the best of n',
  fidelity: ours('the condition on the prompt; for n = 1 the threshold of the master inequality'),
  forAll: thresholdAnswers,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    positive(Pminus(s)),
    atMost(bestOf(Pminus, s, n), gammaN),
    below(
      multiply(multiply(complement(alpha), subtract(multiply(count(n), complement(gammaN)), epsilon)), Pplus(s)),
      evidenceOfBad,
    ),
  ],
  then: below(bestOf(P, s, n), add(gammaN, epsilon)),
  doesNotSay: ['that γₙ is negative, or near B_{P₋}(s): for many answers it may be near 1'],
})
