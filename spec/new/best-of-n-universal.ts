/** Theorem U for best-of-n sampling: no distinguishability, but n times as many sentences. */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, everyPrompt, implies, positive, somePrompt } from '../../src/logic/proposition.js'
import { add, complement, count, divide, logarithm, multiply, one, plus, power } from '../../src/logic/term.js'
import { bestOf } from '../definitions/bestOf.js'
import { dominatedAnswering } from '../domains/dominatedAnswering.js'
import { alpha, D, epsilon, gammaN, h, n, Pminus, rho, s } from '../symbols.js'
import { domination, P } from './universal.js'

export const universalBest = claim({
  name: 'Theorem U (best of n)',
  title:
    'With a bad component of weight α some prompt of at most n·log(1/α)/log((1−γₙ)/(1−γₙ−ε)) sentences has a best of n below γₙ + ε',
  fidelity: ours(
    'Theorem 3.4 without distinguishability; ρ is any number beyond the n-th root of (1−γₙ)/(1−γₙ−ε): D + 1 sentences that each raise P₋/P by ρ are too many',
  ),
  forAll: dominatedAnswering,
  given: [
    positive(alpha),
    positive(rho),
    domination,
    everyPrompt(h, D, implies(positive(Pminus(h)), atMost(bestOf(Pminus, h, n), gammaN))),
    below(complement(multiply(power(divide(one, rho), n), complement(gammaN))), add(gammaN, epsilon)),
    below(logarithm(divide(one, alpha)), multiply(count(plus(D, 1)), logarithm(rho))),
  ],
  then: somePrompt(s, D, and(positive(Pminus(s)), below(bestOf(P, s, n), add(gammaN, epsilon)))),
  doesNotSay: ['that more answers are no defence: where P₋ is bad on average only, γₙ grows with n'],
})
