/**
 * Appendix I in Lemma C.3: when the mean divergence of P₀ from P₁ after m sentences is at least β/(m+1)^η, some k sentences
 * tell the models apart, for a length k of another law. Of the divergences only their sum counts.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, everyNumberBelow, positive } from '../src/logic/proposition.js'
import { count, divide, logarithm, multiply, one, plus, squareRoot, type Term, type Whole } from '../src/logic/term.js'
import { harmonicIntegral, harmonicSum, next, rootIntegral, rootOf } from './appendix-i.js'
import { totalDivergence } from './chain-rule.js'
import { canFollow, meanDivergence } from './definitions/distinguishable.js'
import { relaxedHarmonic, relaxedIntegral, relaxedRoot } from './domains/relaxed.js'
import { needed, toldApart } from './lemma-c3.js'
import { epsilon, k, m, P0, P1, rho } from './symbols.js'

/** β = log ρ, in nats. */
export const beta = logarithm(rho)

/** β/(m+1)^η, for η = 1/2 and η = 1. */
export const rootRate = divide(beta, squareRoot(count(plus(m, 1))))
export const harmonicRate = divide(beta, count(plus(m, 1)))

/** P₁ can write what P₀ can, and β/(m+1)^η ≤ E_{h∼P₀, |h|=m} KL(P₀(·|h)‖P₁(·|h)) for every m < n. */
export const decaying = <I, N>(rate: Term<I>, n: Whole<N>) =>
  [canFollow(P1, P0, n), everyNumberBelow(m, n, atMost(rate, meanDivergence(P0, P1, m)))] as const

const setting = [atMost(one, rho), positive(epsilon)] as const
/** log(1/ε) ≤ β·length. */
const enough = <I>(length: Term<I>) => atMost(needed, multiply(beta, length))

const reading =
  'β = log ρ; β/(|s|+1)^η for β/|s|^η; on average over prompts, which is weaker than after every prompt; finite, for where one is infinite P₀ writes what P₁ cannot, and nothing is left to prove; the divergences are those of P₀ from P₁, while the print writes them the other way round, for which it is false (Lemma C.3 (other direction))'

export const appendixIRoot = claim({
  name: 'Appendix I (Lemma C.3, η = 1/2)',
  title: 'With divergences of β/(|s|+1)^{1/2} some prompt of n ≥ 1 sentences has P₁(s)/P₀(s) ≤ ε, if β√n ≥ log 1/ε',
  fidelity: clarified(reading),
  forAll: relaxedRoot,
  given: [...setting, ...decaying(rootRate, next), enough(rootOf(next))],
  then: toldApart(next),
  doesNotSay: ['that divergences decay so in practice: a persistent gap in behaviour keeps them from decaying'],
})
export const appendixIRootIntegral = claim({
  name: 'Appendix I (Lemma C.3, η = 1/2, sharper)',
  title: 'Some prompt of k sentences has P₁(s)/P₀(s) ≤ ε, if 2β(√(k+1) − 1) ≥ log 1/ε',
  fidelity: ours('about a quarter of the printed length, for small ε'),
  forAll: relaxedIntegral,
  given: [...setting, ...decaying(rootRate, k), enough(rootIntegral(k))],
  then: toldApart(k),
  doesNotSay: ['that it promises more for every length: for one sentence √n is 1, and 2(√(n+1) − 1) is 0.83'],
})
/** β(1 + 1/2 + … + 1/n). */
export const harmonic = <N>(n: Whole<N>) => multiply(beta, harmonicSum(n))

export const appendixIHarmonicTotal = claim({
  name: 'Appendix I (total divergence, η = 1)',
  title: 'Divergences of at least β/(|s|+1) add up to at least β(1 + 1/2 + … + 1/k)',
  fidelity: ours('one by one; β of any sign'),
  forAll: relaxedHarmonic,
  given: [positive(rho), ...decaying(harmonicRate, k)],
  then: atMost(harmonic(k), totalDivergence(k)),
  doesNotSay: ['anything of faster decay: where η > 1 the sum stays bounded'],
})
export const appendixIHarmonicEvidence = claim({
  name: 'Appendix I (Lemma C.3, η = 1)',
  title: 'With divergences of β/(|s|+1) some prompt of k sentences has P₁(s)/P₀(s) ≤ ε, if β·log(k+1) ≥ log 1/ε',
  fidelity: ours('η = 1, which the print excludes: the length is exponential in log(1/ε)/β'),
  forAll: relaxedHarmonic,
  given: [...setting, ...decaying(harmonicRate, k), enough(harmonicIntegral(k))],
  then: toldApart(k),
  doesNotSay: ['that about (1/β)·log 1/ε sentences are enough: here it takes (1/ε)^{1/β} − 1'],
})
