/**
 * The guardrail: the converse of Theorem 3.1. Where no sentence is more than μ times likelier under P₋ than under P₊, a
 * prompt of k sentences carries evidence of at most μᵏ, so that it cannot bring the behaviour below a level that needs more.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, everyPrompt, implies, positive } from '../../src/logic/proposition.js'
import {
  complement,
  count,
  divide,
  empty,
  logarithm,
  multiply,
  one,
  power,
  scalar,
  subtract,
  type Whole,
} from '../../src/logic/term.js'
import { guarded, guardedAtMost, guardedEvidence } from '../domains/guarded.js'
import { bplus } from '../finite-context.js'
import { ofMinus, ofP, ofPlus } from '../master-inequality.js'
import { alpha, k, Pminus, Pplus, s } from '../symbols.js'
import { boundedRatio, mu } from './bounded-evidence.js'

/** γ₀: a level that B_{P₋} keeps. */
export const gamma0 = scalar('gamma0', 'γ₀', '\\gamma_0')
/** τ: the level below which the behaviour is not to fall. */
export const tau = scalar('tau', 'τ', '\\tau')

export const writable = positive(Pminus(s))
/** γ₀ ≤ B_{P₋}(s) and b₊ ≤ B_{P₊}(s), after every prompt s of at most n sentences. */
export const levelsUpTo = <N>(n: Whole<N>) =>
  everyPrompt(s, n, implies(and(writable, positive(Pplus(s))), and(atMost(gamma0, ofMinus), atMost(bplus, ofPlus))))

/** (1−α)(b₊−τ): what α(τ−γ₀)P₋(s)/P₊(s) must exceed. */
export const needed = multiply(complement(alpha), subtract(bplus, tau))
export const offer = multiply(alpha, subtract(tau, gamma0))
/** α(τ−γ₀)μⁿ. */
export const offered = <N>(n: Whole<N>) => multiply(offer, power(mu, n))

export const guardrailAtPrompt = claim({
  name: 'Guardrail (fixed prompt)',
  title: 'A prompt with P₋(s)/P₊(s) ≤ (1−α)(b₊−τ)/(α(τ−γ₀)) leaves the behaviour at τ or above',
  fidelity: ours('the master inequality from the other side'),
  forAll: guardedEvidence,
  given: [
    positive(alpha),
    below(alpha, one),
    writable,
    positive(Pplus(s)),
    atMost(gamma0, ofMinus),
    atMost(bplus, ofPlus),
    atMost(multiply(offer, Pminus(s)), multiply(needed, Pplus(s))),
  ],
  then: atMost(tau, ofP),
  doesNotSay: ['that other prompts of the same length are as safe: their evidence may be larger'],
})

const weights = [positive(alpha), below(alpha, one)] as const
const ratios = [boundedRatio(k, empty), levelsUpTo(k)] as const

export const guardrail = claim({
  name: 'Guardrail',
  title: 'A prompt of k sentences with B_P(s) < τ needs α(τ−γ₀)μᵏ > (1−α)(b₊−τ)',
  fidelity: ours('the converse of Theorem 3.1, without logarithms; γ₀ and b₊ bound the components from below'),
  forAll: guarded,
  given: [...weights, atMost(gamma0, tau), ...ratios],
  then: everyPrompt(s, k, implies(writable, implies(below(ofP, tau), below(needed, offered(k))))),
  doesNotSay: [
    'that a model has such a bound μ: one sentence that P₊ never says and P₋ says suffices to have none',
    'that so long a prompt exists: P₊ may never be that far from P₋',
  ],
})

export const safetyBudget = claim({
  name: 'Guardrail (safety budget)',
  title: 'No prompt of at most k sentences has B_P(s) < τ if α(τ−γ₀)μᵏ ≤ (1−α)(b₊−τ)',
  fidelity: ours('how short a context, or how small a weight α, is safe'),
  forAll: guardedAtMost,
  given: [...weights, atMost(gamma0, tau), ...ratios, atMost(offered(k), needed)],
  then: everyPrompt(s, k, implies(writable, atMost(tau, ofP))),
  doesNotSay: ['that longer prompts are safe', 'that single answers are good: B_P is a mean'],
})

/** log((1−α)(b₊−τ)/(α(τ−γ₀))), the evidence that τ takes. */
export const neededNats = logarithm(divide(needed, offer))
/** n·log μ. */
export const nats = <N>(n: Whole<N>) => multiply(count(n), logarithm(mu))

export const guardrailLength = claim({
  name: 'Guardrail (length)',
  title: 'No prompt of k ≤ (1/M)·log((1−α)(b₊−τ)/(α(τ−γ₀))) sentences has B_P(s) < τ, M = log μ',
  fidelity: ours('the safety budget in nats, multiplied by M, so that M = 0 is not excluded'),
  forAll: guardedAtMost,
  given: [...weights, below(gamma0, tau), below(tau, bplus), positive(mu), ...ratios, atMost(nats(k), neededNats)],
  then: everyPrompt(s, k, implies(writable, atMost(tau, ofP))),
  doesNotSay: ['that the behaviour falls below τ beyond that length'],
})
