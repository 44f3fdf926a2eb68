/**
 * The guardrail for sampled prompts. A small mean divergence does not bound the evidence of a prompt that somebody chooses, but
 * it does that of prompts which P₋ writes; and an aligning prompt of P₊ buys protection in proportion to its length.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, everyPrompt, everyPromptOf, implies, positive } from '../../src/logic/proposition.js'
import { add, followedBy, logarithm, one, plus, type Sequence, type Term, type Whole } from '../../src/logic/term.js'
import { gathered } from '../after-a-prompt.js'
import { markovCost } from '../aligning-without-similarity.js'
import { a } from '../cantelli-evidence.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { canFollow, distinguishable } from '../definitions/distinguishable.js'
import { divergence } from '../definitions/divergence.js'
import { undistinguishable, varianceOfEvidence } from '../definitions/evidence.js'
import { P } from '../definitions/mixture.js'
import { alignedGuarded, rareRatio, sampledGuarded } from '../domains/guardedSampled.js'
import { farEnough, mostly, totalVariance } from '../evidence-of-prompts.js'
import { bplus } from '../finite-context.js'
import { ofP } from '../master-inequality.js'
import { alpha, delta, h, k, N, Pminus, Pplus, rho, rhoPrime, s, u } from '../symbols.js'
import { boundedRatio, mu } from './bounded-evidence.js'
import { gamma0, levelsUpTo, nats, needed, neededNats, offered, tau, writable } from './guardrail.js'

const weights = [positive(alpha), below(alpha, one)] as const
const between = [below(gamma0, tau), below(tau, bplus)] as const
/** KL(P₋(·|h)‖P₊(·|h)) ≤ log μ for every prompt h of at most n sentences. */
const boundedDivergence = <N>(n: Whole<N>) =>
  everyPrompt(h, n, implies(positive(Pminus(h)), atMost(divergence(Pminus, Pplus, h), logarithm(mu))))

export const guardrailDivergence = claim({
  name: 'Guardrail (bounded divergence)',
  title: 'The safety budget, where the mean and not every log-ratio of a sentence is at most log μ',
  fidelity: ours(
    'what one would hope for: that small divergences keep a model safe; a rare sentence is enough to misalign',
  ),
  forAll: rareRatio,
  given: [
    ...weights,
    ...between,
    positive(mu),
    canFollow(Pplus, Pminus, plus(k, 1)),
    boundedDivergence(k),
    levelsUpTo(k),
    atMost(offered(k), needed),
  ],
  then: everyPrompt(s, k, implies(writable, atMost(tau, ofP))),
  doesNotSay: [
    'that a bounded divergence protects against nothing: it does bound what prompts sampled from P₋ do (Guardrail (sampled prompts))',
  ],
})

/** γ₀ ≤ B_{P₋} and b₊ ≤ B_{P₊} after a prompt. */
const levelsAt = <H>(at: Sequence<H>) =>
  implies(
    and(positive(Pminus(at)), positive(Pplus(at))),
    and(atMost(gamma0, behaviourExpectation(Pminus, at)), atMost(bplus, behaviourExpectation(Pplus, at))),
  )
/** τ ≤ B_P after a prompt. */
export const staysAfter = <H>(at: Sequence<H>) => atMost(tau, behaviourExpectation(P, at))

export const guardrailSampled = claim({
  name: 'Guardrail (sampled prompts)',
  title: 'With probability 1−δ a prompt that P₋ writes has τ ≤ B_P(u), if (Nβ′ + 3/8)/δ ≤ log((1−α)(b₊−τ)/(α(τ−γ₀)))',
  fidelity: ours('Markov’s inequality: for prompts of P₋ a bound of the mean divergences is enough'),
  forAll: sampledGuarded,
  given: [
    ...weights,
    ...between,
    positive(rhoPrime),
    positive(delta),
    canFollow(Pplus, Pminus, N),
    undistinguishable(Pminus, Pplus, N),
    everyPromptOf(u, N, levelsAt(u)),
    atMost(markovCost, neededNats),
  ],
  then: mostly(Pminus, staysAfter(u)),
  doesNotSay: ['anything of prompts that are chosen, not sampled', 'that 3/8 is best: 1/e would do'],
})

const attacked = followedBy(u, s)
/** No prompt of at most k sentences after u brings the behaviour below τ. */
export const withstands = everyPrompt(s, k, implies(positive(Pminus(attacked)), staysAfter(attacked)))
/** k·log μ + d. */
export const attack = <D>(d: Term<D>) => add(nats(k), d)

export const guardrailAligned = claim({
  name: 'Guardrail (aligning prompt)',
  title:
    'With probability 1−δ, after N sentences of P₊ no k ≤ (1/M)(log((1−α)(b₊−τ)/(α(τ−γ₀))) + Nβ − a) sentences have B_P < τ',
  fidelity: ours(
    'the converse of Theorem 3.2: each aligning sentence costs the attacker β/M sentences; a is Cantelli’s σ√(N(1−δ)/δ)',
  ),
  forAll: alignedGuarded,
  given: [
    ...weights,
    ...between,
    positive(mu),
    positive(a),
    positive(rho),
    canFollow(Pminus, Pplus, N),
    distinguishable(Pplus, Pminus, N),
    atMost(varianceOfEvidence(Pplus, Pminus, N), totalVariance),
    farEnough(a),
    everyPromptOf(
      u,
      N,
      implies(positive(Pplus(u)), and(boundedRatio(k, u), everyPrompt(s, k, levelsAt(followedBy(u, s))))),
    ),
    atMost(attack(a), add(neededNats, gathered(N))),
  ],
  then: mostly(Pplus, withstands),
  doesNotSay: [
    'that the protection grows faster than linearly: by Theorem 3.2 it does not',
    'anything of aligning prompts whose length depends on their text',
  ],
})
