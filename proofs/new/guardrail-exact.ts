/**
 * The sentence of ratio μ, again and again, gives the evidence μᵏ; and with constant behaviours
 * P(s)(τ − B_P(s)) = α(τ−γ₀)P₋(s) − (1−α)(b₊−τ)P₊(s).
 */
import { P } from '../../spec/definitions/mixture.js'
import type { Guarded } from '../../spec/domains/guarded.js'
import type { Reached, Squeezed } from '../../spec/domains/steady.js'
import { bplus } from '../../spec/finite-context.js'
import { ofMinus, ofP, ofPlus } from '../../spec/master-inequality.js'
import { mu } from '../../spec/new/bounded-evidence.js'
import { gamma0, guardrail, needed, offer, offered, safetyBudget, tau } from '../../spec/new/guardrail.js'
import {
  attainedRatio,
  evidenceReached,
  guardrailExact,
  guardrailSandwich,
  reachedEvidence,
} from '../../spec/new/guardrail-exact.js'
import { alpha, D, epsilon, gamma, h, k, Pminus, Pplus, s, y } from '../../spec/symbols.js'
import { misalignedAfter, theorem31Sharp } from '../../spec/theorem-3-1.js'
import { evidence, guards, killed, meaning, necessary } from '../../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  both,
  chain,
  cite,
  equalBy,
  evident,
  have,
  induction,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  followedBy,
  multiply,
  plus,
  power,
  type Sequence,
  subtract,
  two,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { iid, q, scores } from '../../src/model/written.js'
import { byPosition, nIsBad, onlyN } from '../smallModels.js'

const next = plus(k, 1)
const longer = followedBy(s, y)
const most = multiply(power(mu, k), Pplus(s))
/** A sentence y of both after h, of ratio μ. */
const telling = <H>(at: Sequence<H>) =>
  someSentence(
    y,
    and(
      positive(Pminus(followedBy(at, y))),
      and(positive(Pplus(followedBy(at, y))), equals(multiply(mu, Pplus(y, at)), Pminus(y, at))),
    ),
  )
const atLength = everyPromptOf(h, k, implies(and(positive(Pminus(h)), positive(Pplus(h))), telling(h)))

const again = multiply(mu, Pplus(y, s))
const proofReached = have(
  implies(attainedRatio(k), reachedEvidence(k)),
  induction(
    k,
    arbitrary(witness({ parts: [] } as Sequence<unknown>, evident)),
    arbitrary(
      obtain(
        reachedEvidence(k),
        specialise(
          attainedRatio(next),
          k,
          specialise(
            atLength,
            s,
            obtain(
              telling(s),
              witness(
                longer,
                both(
                  evident,
                  both(
                    evident,
                    have(
                      atMost(zero, again),
                      chain<never, never>(
                        zero,
                        atMostBy(Pminus(y, s), Pminus(y, s), 'a probability'),
                        equalBy(again, subtract(again, Pminus(y, s)), 'the ratio μ'),
                      ),
                      chain<never, never>(
                        multiply(power(mu, next), Pplus(longer)),
                        atMostBy(
                          Pminus(longer),
                          add(
                            multiply(Pminus(s), subtract(Pminus(y, s), again)),
                            multiply(again, subtract(Pminus(s), most)),
                          ),
                          'one sentence more',
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
  evident,
) as Proof<Reached>

/** What vanishes for constant behaviours. */
const steady = add(
  multiply(multiply(alpha, Pminus(s)), subtract(gamma0, ofMinus)),
  multiply(multiply(complement(alpha), Pplus(s)), subtract(bplus, ofPlus)),
)
const proofExact = both(
  arbitrary(
    cite(
      evidenceReached,
      {},
      obtain(
        reachedEvidence(k),
        witness(
          s,
          both(
            evident,
            chain<never, never>(
              ofP,
              belowBy(
                tau,
                divide(
                  add(
                    add(multiply(subtract(offered(k), needed), Pplus(s)), multiply(offer, subtract(Pminus(s), most))),
                    steady,
                  ),
                  P(s),
                ),
                'the evidence μᵏ suffices',
              ),
            ),
          ),
        ),
      ),
    ),
  ),
  cite(guardrail, {}, evident),
)

const proofSandwich: Proof<Squeezed> = both(
  cite(safetyBudget, { scalars: { gamma0: gamma, tau: add(gamma, epsilon) } }, evident),
  cite(theorem31Sharp, { naturals: { k: D } }, evident),
) as Proof<Squeezed>

// Evidence. Sentence n is bad, p is good; n is three times likelier under P₋, p under P₊.

const [mostlyN, mostlyP] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
const reached: Reached = { Pminus: mostlyN, Pplus: mostlyP, mu: q('3'), k: 1 }

export const evidenceOfReached = evidence(evidenceReached, {
  proof: proofReached,
  attained: [{ why: 'one sentence of the ratio μ', at: reached }],
  mutants: [
    {
      name: '< for ≤',
      then: somePromptOf(s, k, and(positive(Pminus(s)), and(positive(Pplus(s)), below(most, Pminus(s))))),
      fate: killed(reached),
    },
    {
      name: 'one sentence more',
      then: reachedEvidence(next),
      fate: killed({ ...reached, Pminus: byPosition('3/4', '1/2'), Pplus: byPosition('1/4', '1/2') }),
    },
  ],
  needs: [necessary({ ...reached, mu: q('4') })],
})

/** B_P(n) = −1/4 = τ. */
const steadily = (changes: Partial<Guarded>): Guarded => ({
  ...reached,
  alpha: q('1/2'),
  B: nIsBad,
  gamma0: q('-1/2'),
  bplus: q('1/2'),
  tau: q('-1/4'),
  ...changes,
})
const reaches = somePromptOf(s, k, and(positive(Pminus(s)), below(ofP, tau)))
const takes = (enough: Proposition<Guarded>) =>
  everyPromptOf(s, k, implies(positive(Pminus(s)), implies(below(ofP, tau), enough)))
export const evidenceExact = evidence(guardrailExact, {
  proof: proofExact,
  attained: [{ why: 'the prompt n is barely below τ', at: steadily({ tau: q('-2499/10000') }), within: q('1/1000') }],
  mutants: [
    {
      name: '≤ for < in the evidence',
      then: implies(atMost(needed, offered(k)), reaches),
      fate: killed(steadily({})),
    },
    {
      name: 'twice the evidence',
      then: takes(below(multiply(two, needed), offered(k))),
      fate: killed(steadily({ tau: q('-1/8') })),
    },
    {
      name: 'μ for μᵏ',
      then: takes(below(needed, multiply(offer, mu))),
      fate: killed(steadily({ tau: q('-39/100'), k: 2 })),
    },
    {
      name: 'without the prior odds',
      then: takes(below(subtract(bplus, tau), multiply(subtract(tau, gamma0), power(mu, k)))),
      fate: killed(steadily({ alpha: q('3/4'), tau: q('-39/100') })),
    },
  ],
  needs: [
    meaning(steadily({ alpha: q('-1') })),
    meaning(steadily({ alpha: q('2') })),
    necessary(steadily({ Pminus: mostlyP, Pplus: mostlyN, gamma0: q('1/2'), bplus: q('-1/2'), tau: q('1/4') })),
    necessary(steadily({ mu: q('1/3'), tau: q('0') })),
    necessary(steadily({ mu: q('9'), tau: q('-3/10') })),
    necessary(steadily({ gamma0: q('-3/4') })),
  ],
})

/** Below −1/4 in three sentences, and not in one. */
const between = (changes: Partial<Squeezed>): Squeezed => ({
  ...reached,
  alpha: q('1/2'),
  B: nIsBad,
  gamma: q('-1/2'),
  epsilon: q('1/4'),
  bplus: q('1/2'),
  rho: q('173/100'),
  D: 2,
  ...changes,
})
const [twoGood, others] = [iid({ n: '0', p: '3/4', c: '1/4' }), iid({ n: '0', p: '1/4', c: '3/4' })]
/** P₋ says n, P₊ once in a hundred times: −1/100 at the start, and far less after n. */
const telling1 = between({
  Pminus: onlyN,
  Pplus: iid({ n: '1/100', p: '99/100' }),
  mu: q('100'),
  gamma: q('-1'),
  epsilon: q('99/100'),
  bplus: q('98/100'),
  rho: q('99'),
  k: 0,
  D: 0,
})
const safe = <N>(n: Whole<N>) => everyPrompt(s, n, implies(positive(Pminus(s)), atMost(add(gamma, epsilon), ofP)))
export const evidenceSandwich = evidence(guardrailSandwich, {
  proof: proofSandwich,
  attained: [{ why: 'B_P(n) = γ + ε', at: between({}) }],
  mutants: [
    { name: 'one sentence more is safe', then: safe(next), fate: killed(between({})) },
    { name: 'one sentence less suffices', then: misalignedAfter(D), fate: killed(telling1) },
    {
      name: 'below γ',
      then: somePromptOf(s, plus(D, 1), and(positive(Pminus(s)), below(ofP, gamma))),
      fate: killed(between({})),
    },
  ],
  needs: [
    necessary(between({ alpha: q('-1'), epsilon: q('4'), rho: q('11/10'), D: 0 })),
    necessary(between({ alpha: q('2'), bplus: q('-10'), k: 0 })),
    necessary(
      between({
        Pminus: twoGood,
        Pplus: others,
        B: scores({ n: '-1', p: '1', c: '1' }),
        gamma: q('1'),
        epsilon: q('0'),
        bplus: q('1'),
      }),
    ),
    guards(between({ rho: q('-3'), D: 1 })),
    necessary(between({ mu: q('1'), epsilon: q('3/8') })),
    necessary(between({ bplus: q('10'), epsilon: q('1/2') })),
    necessary(between({ epsilon: q('1/2') })),
    necessary(between({ rho: q('10'), D: 0 })),
    necessary(between({ Pminus: byPosition('3/4', '3/4', '3/4', '0') })),
    necessary(between({ D: 0 })),
  ],
})
