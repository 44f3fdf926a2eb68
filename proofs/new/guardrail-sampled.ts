/**
 * The guardrail for sampled prompts. Markov's inequality bounds the evidence of a prompt of P₋, Cantelli's from below that of an
 * aligning prompt of P₊; what follows multiplies it by μᵏ at most. A rare sentence of great ratio hardly shows in the mean.
 */

import { gathered } from '../../spec/after-a-prompt.js'
import { aligningEvidenceWithoutSimilarity, lowSide, markovCost } from '../../spec/aligning-without-similarity.js'
import { a } from '../../spec/cantelli-evidence.js'
import { canFollow } from '../../spec/definitions/distinguishable.js'
import { evidenceFor, undistinguishable } from '../../spec/definitions/evidence.js'
import type { AlignedGuarded, SampledGuarded } from '../../spec/domains/guardedSampled.js'
import { sampledEvidence, tellsMuch } from '../../spec/evidence-of-prompts.js'
import { boundedEvidence, mu } from '../../spec/new/bounded-evidence.js'
import { guardrailAtPrompt, nats, needed, neededNats, offer } from '../../spec/new/guardrail.js'
import {
  attack,
  guardrailAligned,
  guardrailDivergence,
  guardrailSampled,
  staysAfter,
  withstands,
} from '../../spec/new/guardrail-sampled.js'
import { delta, k, N, Pminus, Pplus, s, u } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  antisymmetry,
  arbitrary,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  equalBy,
  evident,
  have,
} from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import { atMost, below, equals, type Proposition, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  type Model,
  multiply,
  negate,
  power,
  subtract,
  two,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { likely } from '../evidence-of-prompts.js'
import { nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'
import { small } from '../theorem-3-2-prompt.js'

// Prompts of P₋.

const misled = evidenceFor(Pminus, Pplus, u)
const proofSampled = cite(
  aligningEvidenceWithoutSimilarity,
  { models: { P0: Pplus, P1: Pminus } },
  likely(
    Pminus,
    below(misled, markovCost),
    staysAfter(u),
    have(
      atMost(multiply(offer, Pminus(u)), multiply(needed, Pplus(u))),
      byLogarithm(
        chain<never, never>(
          logarithm(multiply(offer, Pminus(u))),
          atMostBy(
            logarithm(multiply(needed, Pplus(u))),
            add(subtract(markovCost, misled), subtract(neededNats, markovCost)),
            'little evidence',
          ),
        ),
      ),
      cite(guardrailAtPrompt, { sequences: { s: u } }, evident),
    ),
    'where the prompt tells little',
  ),
)

// After a prompt of P₊.

const whole = followedBy(u, s)
const aligned = evidenceFor(Pplus, Pminus, u)
const start = multiply(multiply(offer, power(mu, k)), Pminus(u))
const most = multiply(multiply(power(mu, k), Pminus(u)), Pplus(whole))
const told = multiply(Pminus(whole), Pplus(u))
const possible = have(
  positive(Pplus(whole)),
  either(
    positive(Pplus(whole)),
    evident,
    have(
      equals(Pplus(whole), zero),
      antisymmetry(chain<never, never>(Pplus(whole), atMostBy(zero, negate(Pplus(whole)), 'not positive')), evident),
      absurd(
        chain<never, never>(
          zero,
          belowBy(told, told, 'P₋ can write it'),
          atMostBy(most, subtract(most, told), 'no evidence above μᵏ'),
          equalBy(zero, negate(most), 'P₊ cannot'),
        ),
      ),
    ),
  ),
  have(
    atMost(multiply(offer, Pminus(whole)), multiply(needed, Pplus(whole))),
    chain<never, never>(
      multiply(offer, Pminus(whole)),
      atMostBy(
        divide(multiply(offer, most), Pplus(u)),
        divide(multiply(offer, subtract(most, told)), Pplus(u)),
        'no evidence above μᵏ',
      ),
      atMostBy(
        multiply(needed, Pplus(whole)),
        divide(multiply(Pplus(whole), subtract(multiply(needed, Pplus(u)), start)), Pplus(u)),
        'the aligning prompt',
      ),
    ),
    cite(guardrailAtPrompt, { sequences: { s: whole } }, evident),
  ),
)
const proofAligned = cite(
  sampledEvidence,
  { models: { P0: Pplus, P1: Pminus } },
  likely(
    Pplus,
    tellsMuch(Pplus, Pminus, a),
    withstands,
    have(
      atMost(start, multiply(needed, Pplus(u))),
      byLogarithm(
        chain<never, never>(
          logarithm(start),
          atMostBy(
            logarithm(multiply(needed, Pplus(u))),
            add(subtract(aligned, subtract(gathered(N), a)), subtract(add(neededNats, gathered(N)), attack(a))),
            'the aligning prompt tells much',
          ),
        ),
      ),
      cite(boundedEvidence, { sequences: { s0: u } }, arbitrary(arbitrary(possible))),
    ),
    'where the aligning prompt tells much',
  ),
)

// Evidence. Sentence n is bad, p is good.

const [mostlyN, mostlyP] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
/** The mean divergence is (1/2)·log 3 < log 2, and the sentence n has the ratio 3: B_P(n) = −1/4 < τ. */
export const evidenceDivergence = evidence(guardrailDivergence, {
  counterexample: {
    alpha: q('1/2'),
    Pminus: mostlyN,
    Pplus: mostlyP,
    B: nIsBad,
    mu: q('2'),
    gamma0: q('-1/2'),
    bplus: q('1/2'),
    tau: q('-1/5'),
    k: 1,
  },
})

const levels = { gamma0: q('-1/2'), bplus: q('1/2') }

/** Prompts of one sentence, of which n leads to −1/4 and p to 1/4. */
const written = (changes: Partial<SampledGuarded>): SampledGuarded => ({
  alpha: q('1/2'),
  Pminus: mostlyN,
  Pplus: mostlyP,
  B: nIsBad,
  ...levels,
  tau: q('-37/100'),
  rhoPrime: q('174/100'),
  delta: q('1/2'),
  N: 1,
  ...changes,
})
/** P₋ says n once in a hundred times, with 1000·log 10 nats; then each component is sure. τ takes 997·log 10 nats. */
const rarely = written({
  Pminus: thenOnly('n', '1/100', '99/100'),
  Pplus: thenOnly('p', small(1002), Q.show(Q.subtract(Q.one, q(small(1002))))),
  gamma0: q('-1'),
  bplus: q('1'),
  tau: Q.subtract(Q.multiply(Q.two, q(small(997))), Q.one),
  rhoPrime: q('9910000000'),
  delta: q('102/10000'),
})
const tooOften = { ...rarely, delta: q('99/10000') }
const given = guardrailSampled.given
/** 1 − δ/2 for 1 − δ. */
const tooMostly = <I, J>(from: Model<I>, event: Proposition<J>) =>
  atMost(complement(divide(delta, two)), expectationOverSequences(u, N, from, empty, indicator(event)))

export const evidenceSampled = evidence(guardrailSampled, {
  proof: proofSampled,
  attained: [{ why: 'one prompt in a hundred tells 1000·log 10', at: rarely, within: q('1/1000') }],
  mutants: [
    { name: 'with probability 1 − δ/2', then: tooMostly(Pminus, staysAfter(u)), fate: killed(rarely) },
    {
      name: 'half of the cost',
      given: [...given.slice(0, 9), atMost(divide(markovCost, two), neededNats)],
      fate: killed(tooOften),
    },
    {
      name: 'without Nβ′',
      given: [...given.slice(0, 9), atMost(divide(lowSide, delta), neededNats)],
      fate: killed(tooOften),
    },
    {
      name: 'β′ bounds the divergence of P₊ from P₋',
      given: [
        ...given.slice(0, 6),
        canFollow(Pminus, Pplus, N),
        undistinguishable(Pplus, Pminus, N),
        ...given.slice(8),
      ],
      fate: killed({ ...tooOften, rhoPrime: q('1011/1000') }),
    },
  ],
  needs: [
    guards(written({ alpha: q('0') })),
    guards(written({ alpha: q('1') })),
    guards(written({ tau: q('-1/2') })),
    guards(written({ tau: q('1/2') })),
    guards(written({ rhoPrime: q('0') })),
    guards(written({ delta: q('0') })),
    guards(written({ Pplus: onlyP })),
    necessary(
      written({
        Pminus: onlyN,
        Pplus: iid({ n: '1/100', p: '99/100' }),
        gamma0: q('-1'),
        bplus: q('98/100'),
        tau: q('-38/100'),
        rhoPrime: q('101/100'),
      }),
    ),
    necessary(written({ gamma0: q('-1/100'), tau: q('0') })),
    necessary(written({ tau: q('0') })),
  ],
})

/** Aligning prompts of one sentence, p or, a quarter of the time, n; no attack follows. */
const aligning = (changes: Partial<AlignedGuarded>): AlignedGuarded => ({
  alpha: q('1/2'),
  Pminus: mostlyN,
  Pplus: mostlyP,
  B: nIsBad,
  ...levels,
  tau: q('-1/10'),
  rho: q('173/100'),
  sigma: q('952/1000'),
  delta: q('1/2'),
  a: q('953/1000'),
  mu: q('3'),
  N: 1,
  k: 0,
  ...changes,
})
/** After n the behaviour is −1/4, and hardly more often than δ. */
const slipping = aligning({
  rho: q('173205/100000'),
  sigma: q('95143/100000'),
  delta: q('2501/10000'),
  a: q('16475/10000'),
  tau: q('-24994/100000'),
})
/** P₊ says p, P₋ once in a hundred times. */
const surely = aligning({
  Pminus: iid({ n: '99/100', p: '1/100' }),
  Pplus: onlyP,
  gamma0: q('-98/100'),
  bplus: q('1'),
  tau: q('998/1000'),
  rho: q('99'),
  sigma: q('1/1000'),
  a: q('1/100'),
})
const alignedGiven = guardrailAligned.given
const ofLength = (length: Proposition<AlignedGuarded>) => [...alignedGiven.slice(0, 12), length]

export const evidenceAligned = evidence(guardrailAligned, {
  proof: proofAligned,
  attained: [
    { why: 'an aligning sentence that misleads, as often as Cantelli allows', at: slipping, within: q('1/1000') },
  ],
  mutants: [
    { name: 'with probability 1 − δ/2', then: tooMostly(Pplus, withstands), fate: killed(slipping) },
    {
      name: 'twice the protection',
      given: ofLength(atMost(attack(a), add(neededNats, multiply(two, gathered(N))))),
      fate: killed(surely),
    },
    {
      name: 'without a',
      given: ofLength(atMost(nats(k), add(neededNats, gathered(N)))),
      fate: killed(aligning({ delta: q('1/5'), a: q('1905/1000'), tau: q('13/100') })),
    },
    {
      name: 'without the sentences of the attack',
      given: ofLength(atMost(a, add(neededNats, gathered(N)))),
      fate: killed(aligning({ k: 2 })),
    },
  ],
  needs: [
    guards(aligning({ alpha: q('0') })),
    guards(aligning({ alpha: q('1') })),
    guards(aligning({ tau: q('-1/2') })),
    guards(aligning({ tau: q('1/2') })),
    guards(aligning({ mu: q('0') })),
    necessary(aligning({ a: q('-5'), tau: q('49/100') })),
    guards(aligning({ rho: q('0') })),
    guards(aligning({ Pminus: onlyN, gamma0: q('-1'), tau: q('-1/2') })),
    necessary(aligning({ rho: q('1000'), tau: q('49/100') })),
    necessary(aligning({ sigma: q('1/1000'), a: q('1/100'), delta: q('1/5'), tau: q('13/100') })),
    necessary(aligning({ a: q('1/100'), delta: q('1/5'), tau: q('13/100') })),
    necessary(aligning({ mu: q('1'), k: 2 })),
    necessary(aligning({ tau: q('3/10') })),
  ],
})
