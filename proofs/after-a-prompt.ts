/**
 * The chain rule by induction on k: log P₀(h⊕x)/P₁(h⊕x) = log P₀(h)/P₁(h) + log P₀(x|h)/P₁(x|h), whose means over x∼P₀(·|h)
 * are the log-ratio of h and the divergence after h. By it the mean of log P₀/P₁ over k sentences of P₀ is the total of the
 * mean divergences, which is at least kβ ≥ log(1/ε); and a mean is attained. Where a divergence is infinite there is a
 * sequence that P₀ can write and P₁ cannot.
 */
import {
  c3After,
  c3StrictAfter,
  c3TotalAfter,
  chainRuleAfter,
  followedAfter,
  gathered,
  meanEvidence,
  needed,
  toldApart,
  totalDivergence,
} from '../spec/after-a-prompt.js'
import { canFollow, canFollowExactly, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { AfterPrompts, AfterPromptsAtRate, AfterPromptsTotal } from '../spec/domains/afterPrompts.js'
import { epsilon, h, k, m, P0, P1, rho, s, s0, u, x } from '../spec/symbols.js'
import { evidence, guards, implied, killed, necessary, notABound } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  byLogarithm,
  chain,
  cite,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  last,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, below, equals, implies, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  number,
  plus,
  subtract,
  sumBelow,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN, thenOnly } from './smallModels.js'

// The chain rule.

const proofChainRule = have(
  implies(canFollow(P1, P0, k, s0), equals(meanEvidence(k, s0), totalDivergence(k, s0))),
  induction(
    k,
    arbitrary(
      chain(
        meanEvidence(number(0), s0),
        equal(totalDivergence(number(0), s0), 'of no sentence, log 1 and an empty sum'),
      ),
    ),
    arbitrary(
      chain(
        meanEvidence(plus(k, 1), s0),
        equalBy(
          totalDivergence(plus(k, 1), s0),
          subtract(totalDivergence(k, s0), meanEvidence(k, s0)),
          'one more sentence, and its mean log-ratio is a divergence',
        ),
      ),
    ),
  ),
  evident,
)

// What P₁ can follow for k sentences it can follow from the start.

/** Some sentence goes on. */
const goesOn = someSentence(x, and(positive(P0(x, followedBy(s0, u))), atMost(zero, zero)))
const proofFollowed = have(
  implies(canFollowExactly(P1, P0, k, h, s0), canFollow(P1, P0, k, s0)),
  induction(
    k,
    arbitrary(evident),
    arbitrary(
      have(
        canFollowExactly(P1, P0, k, u, s0),
        arbitrary(
          arbitrary(
            have(
              goesOn,
              attained(
                chain(zero, equal(expectation(x, P0, followedBy(s0, u), subtract(zero, zero)), 'nothing is lost')),
              ),
              obtain(goesOn, specialise(canFollowExactly(P1, P0, plus(k, 1), h, s0), followedBy(u, x), evident)),
            ),
          ),
        ),
        last(evident, evident),
      ),
    ),
  ),
  evident,
)

// From the total divergence.

/** log P₀(u)/P₁(u), of a prompt u that reaches the mean. */
const evidenceOf = logarithm(divide(P0(u, s0), P1(u, s0)))
const reachesMean = <N>(n: Whole<N>) => somePromptOf(u, n, and(positive(P0(u, s0)), atMost(needed, evidenceOf)))
const exceedsMean = <N>(n: Whole<N>) => somePromptOf(u, n, and(positive(P0(u, s0)), below(needed, evidenceOf)))
const meanExcess = <N>(n: Whole<N>) => expectationOverSequences(u, n, P0, s0, subtract(evidenceOf, needed))

const bounded = multiply(epsilon, P0(u, s0))
const proofTotal = cite(
  chainRuleAfter,
  {},
  have(
    reachesMean(k),
    attained(
      chain<AfterPromptsTotal, AfterPromptsTotal>(
        zero,
        atMostBy(subtract(totalDivergence(k, s0), needed), subtract(totalDivergence(k, s0), needed), 'the hypothesis'),
        equalBy(meanExcess(k), subtract(meanEvidence(k, s0), totalDivergence(k, s0)), 'the chain rule'),
      ),
    ),
    obtain(
      reachesMean(k),
      witness(
        u,
        both(
          evident,
          byLogarithm(
            chain<never, never>(
              logarithm(P1(u, s0)),
              atMostBy(logarithm(bounded), subtract(evidenceOf, needed), 'u reaches the mean'),
            ),
          ),
        ),
      ),
    ),
  ),
)

// Lemma C.3, where all divergences are finite, and where one is not.

/** A prompt that P₀ can write and P₁ cannot. */
const unfollowed = <N>(n: Whole<N>) =>
  somePromptOf(h, n, and(positive(P0(followedBy(s0, h))), atMost(P1(followedBy(s0, h)), zero)))
const excess = <N>(n: Whole<N>) => sumBelow(m, n, subtract(meanDivergence(P0, P1, m, s0), logarithm(rho)))

/** By what holds if P₁ can follow P₀ for n sentences, and otherwise by a prompt that it cannot. */
const followedOrNot = (n: Whole<AfterPromptsAtRate>, ifFollowed: Proof<AfterPromptsAtRate>, ifNot: Proof<never>) =>
  either(
    canFollowExactly(P1, P0, n, h, s0),
    cite(followedAfter, { naturals: { k: n } }, ifFollowed),
    obtain(unfollowed(n), witness(h, both(evident, ifNot))),
  )

const proofC3 = followedOrNot(
  k,
  have(
    atMost(needed, totalDivergence(k, s0)),
    chain<AfterPromptsAtRate, AfterPromptsAtRate>(
      needed,
      atMostBy(gathered(k), subtract(gathered(k), needed), 'the length'),
      atMostBy(totalDivergence(k, s0), excess(k), 'more than β for each sentence'),
    ),
    cite(c3TotalAfter, {}, evident),
  ),
  chain<never, never>(
    P1(h, s0),
    atMostBy(zero, divide(negate(P1(followedBy(s0, h))), P1(s0)), 'P₁ cannot write it'),
    atMostBy(multiply(epsilon, P0(h, s0)), multiply(epsilon, P0(h, s0)), 'P₀ can'),
  ),
)

const longer = plus(k, 1)
const proofStrict = followedOrNot(
  longer,
  cite(
    chainRuleAfter,
    { naturals: { k: longer } },
    have(
      exceedsMean(longer),
      attained(
        chain<AfterPromptsAtRate, AfterPromptsAtRate>(
          zero,
          atMostBy(subtract(gathered(longer), needed), subtract(gathered(longer), needed), 'the length'),
          belowBy(subtract(totalDivergence(longer, s0), needed), excess(longer), 'more than β for each sentence'),
          equalBy(
            meanExcess(longer),
            subtract(meanEvidence(longer, s0), totalDivergence(longer, s0)),
            'the chain rule',
          ),
        ),
      ),
      obtain(
        exceedsMean(longer),
        witness(
          u,
          both(
            evident,
            byLogarithm(
              chain<never, never>(
                logarithm(P1(u, s0)),
                belowBy(logarithm(bounded), subtract(evidenceOf, needed), 'u exceeds the mean'),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
  chain<never, never>(
    P1(h, s0),
    atMostBy(zero, divide(negate(P1(followedBy(s0, h))), P1(s0)), 'P₁ cannot write it'),
    belowBy(multiply(epsilon, P0(h, s0)), multiply(epsilon, P0(h, s0)), 'P₀ can'),
  ),
)

// Evidence. P₀ says n, P₁ says it with probability 1/3, after they have both said n once.

const third = iid({ n: '1/3', p: '2/3' })
const scene: AfterPromptsAtRate = { P0: onlyN, P1: third, s0: ['n'], rho: q('29/10'), epsilon: q('10/29'), k: 1 }
const at = (changes: Partial<AfterPromptsAtRate>): AfterPromptsAtRate => ({ ...scene, ...changes })
const total = (changes: Partial<AfterPromptsTotal>): AfterPromptsTotal => ({
  P0: onlyN,
  P1: third,
  s0: ['n'],
  epsilon: q('1/9'),
  k: 2,
  ...changes,
})
const plain = (changes: Partial<AfterPrompts>): AfterPrompts => ({ P0: onlyN, P1: third, s0: ['n'], k: 2, ...changes })
/** P₀ cannot write p. */
const unwritten = { P0: onlyN, P1: third, s0: ['p'] }
/** What P₁ can follow for k sentences it can write itself. */
const atOnce = implied(specialise(canFollow(P1, P0, k, s0), empty, evident))

export const evidenceChainRuleAfter = evidence(chainRuleAfter, {
  proof: proofChainRule,
  mutants: [
    {
      name: 'one summand more',
      then: equals(meanEvidence(k, s0), totalDivergence(plus(k, 1), s0)),
      fate: killed(plain({})),
    },
    {
      name: 'one sentence more',
      then: equals(meanEvidence(plus(k, 1), s0), totalDivergence(k, s0)),
      fate: killed(plain({})),
    },
  ],
  needs: [guards(plain(unwritten)), atOnce, guards(plain({ P1: thenOnly('p', '1', '0') }))],
})
export const evidenceFollowedAfter = evidence(followedAfter, {
  proof: proofFollowed,
  tightness: [notABound('it says what can be written, not how likely that is')],
  mutants: [
    {
      name: 'one sentence more',
      then: canFollow(P1, P0, plus(k, 1), s0),
      fate: killed(plain({ P1: thenOnly('p', '1', '0'), k: 0 })),
    },
    { name: 'the other way round', then: canFollow(P0, P1, k, s0), fate: killed(plain({ P1: fair, k: 1 })) },
  ],
  needs: [necessary(plain({ P1: thenOnly('p', '1', '0'), k: 1 }))],
})
export const evidenceC3TotalAfter = evidence(c3TotalAfter, {
  proof: proofTotal,
  attained: [{ why: 'log 3 nats for each of two sentences, and ε = 1/9', at: total({}) }],
  mutants: [
    {
      name: '< for ≤',
      then: somePromptOf(s, k, and(positive(P0(s, s0)), below(P1(s, s0), multiply(epsilon, P0(s, s0))))),
      fate: killed(total({})),
    },
    {
      name: 'one divergence more',
      given: [
        ...c3TotalAfter.given.slice(0, 3),
        canFollow(P1, P0, plus(k, 1), s0),
        atMost(needed, totalDivergence(plus(k, 1), s0)),
      ],
      fate: killed(total({ k: 1 })),
    },
  ],
  needs: [
    guards(total({ ...unwritten, k: 0, epsilon: q('1') })),
    atOnce,
    guards(total({ epsilon: q('0') })),
    guards(total({ P0: fair, P1: thenOnly('p', '1', '0') })),
    necessary(total({ epsilon: q('1/10') })),
  ],
})
export const evidenceC3After = evidence(c3After, {
  proof: proofC3,
  attained: [
    {
      why: 'hardly less than the log 3 nats of a sentence are asked for',
      at: at({ rho: q('2999/1000'), epsilon: q('1000/2999') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: 'with a sentence less', then: toldApart(number(0), s0), fate: killed(at({})) },
    {
      name: 'ε² for ε',
      then: somePromptOf(
        s,
        k,
        and(positive(P0(s, s0)), atMost(P1(s, s0), multiply(multiply(epsilon, epsilon), P0(s, s0)))),
      ),
      fate: killed(at({})),
    },
  ],
  needs: [
    guards(at({ ...unwritten, k: 0, epsilon: q('1') })),
    guards(at({ P0: fair, P1: onlyN, s0: ['p'], k: 0, epsilon: q('1') })),
    guards(at({ rho: q('0'), epsilon: q('1'), k: 0 })),
    guards(at({ epsilon: q('0') })),
    necessary(at({ P0: fair, P1: fair })),
    necessary(at({ epsilon: q('1/9') })),
  ],
})
export const evidenceC3StrictAfter = evidence(c3StrictAfter, {
  proof: proofStrict,
  attained: [
    {
      why: 'hardly less than the log 3 nats of a sentence are asked for',
      at: at({ rho: q('2999/1000'), epsilon: q('1000/2999'), k: 0 }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'at least β for more than β',
      given: [
        ...c3StrictAfter.given.slice(0, 4),
        canFollow(P1, P0, longer, s0),
        atMost(gathered(longer), totalDivergence(longer, s0)),
        atMost(needed, gathered(longer)),
      ],
      fate: killed(at({ rho: q('3'), epsilon: q('1/3'), k: 0 })),
    },
    {
      name: 'ε² for ε',
      then: somePromptOf(
        s,
        longer,
        and(positive(P0(s, s0)), below(P1(s, s0), multiply(multiply(epsilon, epsilon), P0(s, s0)))),
      ),
      fate: killed(at({ k: 0 })),
    },
  ],
  needs: [
    guards(at({ ...unwritten, k: 0, epsilon: q('2'), rho: q('1/2') })),
    guards(at({ P0: fair, P1: onlyN, s0: ['p'], k: 0, epsilon: q('2'), rho: q('1/2') })),
    guards(at({ rho: q('0') })),
    guards(at({ epsilon: q('0') })),
    necessary(at({ P0: fair, P1: fair, k: 0 })),
    necessary(at({ epsilon: q('1/9'), k: 0 })),
  ],
})
