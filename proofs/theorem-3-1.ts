/**
 * Theorem 3.1 takes its prompt from Lemma C.3, with ρ⁻ᵏ for ε, and its evidence to the master inequality.
 */
import { canFollow, distinguishable, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { DistinguishableMixture } from '../spec/domains/distinguishable.js'
import { gathered, lemmaC3, lemmaC3Strict } from '../spec/lemma-c3.js'
import { evidenceOfBad, masterThreshold, neededEvidence, ofP } from '../spec/master-inequality.js'
import { alpha, epsilon, gamma, k, m, Pminus, Pplus, rho, s } from '../spec/symbols.js'
import {
  printedEvidence,
  theorem31,
  theorem31Below,
  theorem31Floor,
  theorem31OneLess,
  theorem31Sharp,
  theorem31Two,
} from '../spec/theorem-3-1.js'
import { theorem31AtTwo, theorem31FixedTwo } from '../spec/theorem-3-1-prompt.js'
import { evidence, guards, killed, loose, meaning, necessary, sharp } from '../src/claim/evidence.js'
import {
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  evident,
  have,
  obtain,
  type Proof,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, below, everyNumberBelow, implies, positive, somePromptOf } from '../src/logic/proposition.js'
import {
  complement,
  constant,
  divide,
  logarithm,
  multiply,
  one,
  plus,
  power,
  subtract,
  type Term,
  two,
  type Whole,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

const reached = <N>(n: Whole<N>) => multiply(multiply(alpha, epsilon), power(rho, n))
export const ratio = <N>(n: Whole<N>) => divide(one, power(rho, n))
const components = { P0: Pminus, P1: Pplus }

/** From the prompt of Lemma C.3 for ρ⁻ᵏ, which has P₊(s) ≤ ρ⁻ᵏP₋(s). */
export const fromPrompt = (enough: Proof<never>) =>
  cite(
    lemmaC3,
    { models: components, scalars: { epsilon: ratio(k) } },
    obtain(somePromptOf(s, k, and(positive(Pminus(s)), atMost(Pplus(s), multiply(ratio(k), Pminus(s))))), enough),
  )

/** c ≤ αερᵏ, by the length. */
export const longEnough = (c: Term<unknown>, body: Proof<DistinguishableMixture>) =>
  have(
    atMost(c, reached(k)),
    byLogarithm(
      chain<DistinguishableMixture, DistinguishableMixture>(
        logarithm(c),
        atMostBy(logarithm(reached(k)), subtract(gathered(k), printedEvidence(c)), 'the length'),
      ),
    ),
    body,
  )

/** αερᵏP₊(s) ≤ αεP₋(s). */
const byRatio = atMostBy(
  evidenceOfBad,
  multiply(reached(k), subtract(multiply(ratio(k), Pminus(s)), Pplus(s))),
  'P₊(s) ≤ ρ⁻ᵏP₋(s)',
)
export const four = constant(4)

/** For such a prompt, once 4 ≤ αερᵏ. */
export const misaligning = (body: Proof<never>) =>
  have(
    below(multiply(two, Pplus(s)), evidenceOfBad),
    chain<never, never>(
      multiply(two, Pplus(s)),
      atMostBy(
        multiply(divide(reached(k), two), Pplus(s)),
        multiply(divide(subtract(reached(k), four), two), Pplus(s)),
        '4 ≤ αερᵏ',
      ),
      atMostBy(
        divide(evidenceOfBad, two),
        divide(multiply(reached(k), subtract(multiply(ratio(k), Pminus(s)), Pplus(s))), two),
        'P₊(s) ≤ ρ⁻ᵏP₋(s)',
      ),
      belowBy(evidenceOfBad, divide(evidenceOfBad, two), 'half of it is positive'),
    ),
    cite(theorem31FixedTwo, {}, body),
  )
const proof31 = longEnough(four, fromPrompt(misaligning(witness(s, evident))))

const proof31Two = longEnough(
  two,
  fromPrompt(
    have(
      atMost(multiply(two, Pplus(s)), evidenceOfBad),
      chain<never, never>(
        multiply(two, Pplus(s)),
        atMostBy(multiply(reached(k), Pplus(s)), multiply(subtract(reached(k), two), Pplus(s)), '2 ≤ αερᵏ'),
        byRatio,
      ),
      cite(theorem31AtTwo, {}, witness(s, evident)),
    ),
  ),
)

const longer = plus(k, 1)
const proof31Sharp = cite(
  lemmaC3Strict,
  { models: components, scalars: { epsilon: ratio(longer) } },
  obtain(
    somePromptOf(s, longer, and(positive(Pminus(s)), below(Pplus(s), multiply(ratio(longer), Pminus(s))))),
    have(
      below(neededEvidence, evidenceOfBad),
      chain<never, never>(
        neededEvidence,
        atMostBy(
          multiply(reached(longer), Pplus(s)),
          multiply(
            subtract(reached(longer), multiply(complement(alpha), subtract(complement(gamma), epsilon))),
            Pplus(s),
          ),
          'the length',
        ),
        belowBy(
          evidenceOfBad,
          multiply(reached(longer), subtract(multiply(ratio(longer), Pminus(s)), Pplus(s))),
          'P₊(s) < ρ⁻ᵏ⁻¹P₋(s)',
        ),
      ),
      cite(masterThreshold, {}, witness(s, evident)),
    ),
  ),
)

/** P₋ says n, P₊ says it once in a hundred times: log 100 nats a sentence, and a little less is asked for. */
export const telling: DistinguishableMixture = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: iid({ n: '1/100', p: '99/100' }),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('1/10'),
  rho: q('99'),
  k: 1,
}
export const atOnce: DistinguishableMixture = { ...telling, epsilon: q('8'), k: 0 }
const overweight: DistinguishableMixture = {
  ...atOnce,
  alpha: q('3'),
  Pminus: fair,
  Pplus: iid({ n: '9/10', p: '1/10' }),
  gamma: q('0'),
  epsilon: q('4/3'),
}
export const needsOf31 = [
  guards({ ...telling, alpha: q('0') }),
  necessary(overweight),
  guards({ ...telling, epsilon: q('0') }),
  guards({ ...atOnce, rho: q('0') }),
  necessary({ ...telling, Pplus: fair }),
  necessary({ ...telling, Pminus: onlyP, Pplus: iid({ n: '99/100', p: '1/100' }) }),
  necessary({ ...telling, k: 0 }),
]
/** P₊ says n once in 1521 times, and then p: αε = (19/10)/ρ for ρ = 1520, and B_P(n) = γ + ε exactly. */
const barely: DistinguishableMixture = {
  ...telling,
  alpha: q('1/40'),
  Pplus: thenOnly('p', '1/1521', '1520/1521'),
  epsilon: q('1/20'),
  rho: q('1520'),
}

export const evidence31 = evidence(theorem31, {
  proof: proof31,
  tightness: [loose(theorem31Two, 'with log 2 for log 4')],
  mutants: [
    {
      name: 'γ for γ + ε',
      then: somePromptOf(s, k, and(positive(Pminus(s)), below(ofP, gamma))),
      fate: killed(telling),
    },
    { name: 'the floor for the ceiling', given: theorem31Floor.given, fate: killed({ ...telling, k: 0 }) },
    { name: 'log 19/10 for log 4', given: theorem31Below.given, fate: killed(barely) },
    {
      name: 'the divergence of P₊ from P₋',
      given: [...theorem31.given.slice(0, 4), distinguishable(Pplus, Pminus, k), ...theorem31.given.slice(5)],
      fate: killed({ ...telling, Pminus: onlyN, Pplus: fair }),
    },
    {
      name: 'without 1/α in the length',
      given: [
        ...theorem31.given.slice(0, 6),
        atMost(subtract(printedEvidence(four), logarithm(divide(one, alpha))), gathered(k)),
      ],
      fate: killed({ ...telling, alpha: q('1/1000') }),
    },
  ],
  needs: needsOf31,
})

/** αερ = 2 where α and ε are small, and then (1−α)(1−γ−ε) is nearly 2. */
const smallWeight: DistinguishableMixture = {
  ...telling,
  alpha: q('1/1000'),
  Pplus: thenOnly('p', '1/200001', '200000/200001'),
  epsilon: q('1/100'),
  rho: q('200000'),
}

export const evidence31Two = evidence(theorem31Two, {
  proof: proof31Two,
  attained: [{ why: 'P₊ answers perfectly after the prompt', at: smallWeight, within: q('1/1000') }],
  tightness: [sharp(theorem31Below, 'with log 19/10 it is false')],
  mutants: [
    { name: 'log 19/10 for log 2', given: theorem31Below.given, fate: killed(barely) },
    {
      name: 'γ for γ + ε',
      then: somePromptOf(s, k, and(positive(Pminus(s)), below(ofP, gamma))),
      fate: killed(telling),
    },
  ],
  needs: needsOf31,
})

/** P₊ says n once in three times and then p: log 3 nats, and B_P(n) = γ + ε exactly. */
const atTie: DistinguishableMixture = {
  ...telling,
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/3', '2/3'),
  epsilon: q('1/2'),
  rho: q('3'),
  k: 0,
}
/** The same where a little less than log 3 nats are asked for. */
const nearTie: DistinguishableMixture = { ...atTie, rho: q('299/100'), alpha: q('100/199') }
const sharpGiven = theorem31Sharp.given

export const evidence31Sharp = evidence(theorem31Sharp, {
  proof: proof31Sharp,
  attained: [
    {
      why: 'the prompt n barely misaligns',
      at: { ...nearTie, rho: q('2999/1000'), alpha: q('3000/5999') },
      within: q('1/1000'),
    },
  ],
  tightness: [sharp(theorem31OneLess, 'no prompt of fewer sentences need misalign')],
  mutants: [
    {
      name: 'at least β for more than β',
      given: [
        ...sharpGiven.slice(0, 4),
        everyNumberBelow(
          m,
          longer,
          implies(canFollow(Pplus, Pminus, plus(m, 1)), atMost(logarithm(rho), meanDivergence(Pminus, Pplus, m))),
        ),
        ...sharpGiven.slice(5),
      ],
      fate: killed(atTie),
    },
    {
      name: 'at most as many sentences, one less',
      given: theorem31OneLess.given,
      then: theorem31OneLess.then,
      fate: killed(nearTie),
    },
    {
      name: '1 − γ for 1 − γ − ε on the other side',
      given: [
        ...sharpGiven.slice(0, 6),
        atMost(multiply(complement(alpha), subtract(complement(gamma), multiply(two, epsilon))), reached(longer)),
      ],
      fate: killed({ ...nearTie, alpha: q('9/20') }),
    },
  ],
  needs: [
    necessary({ ...nearTie, alpha: q('0'), epsilon: q('2') }),
    meaning({ ...nearTie, alpha: q('2') }),
    necessary({
      ...telling,
      Pminus: onlyP,
      Pplus: thenOnly('p', '99/100', '1/100'),
      gamma: q('1'),
      epsilon: q('0'),
      k: 0,
    }),
    guards({ ...atOnce, rho: q('0') }),
    necessary({ ...nearTie, Pplus: thenOnly('p', '1', '0') }),
    necessary({ ...telling, Pminus: onlyP, Pplus: iid({ n: '99/100', p: '1/100' }), k: 0 }),
    necessary({ ...nearTie, alpha: q('1/3') }),
  ],
})

export const evidence31Floor = evidence(theorem31Floor, {
  counterexample: { ...telling, Pplus: onlyP, epsilon: q('1'), rho: q('8'), k: 0 },
})
export const evidence31Below = evidence(theorem31Below, { counterexample: barely })
export const evidence31OneLess = evidence(theorem31OneLess, {
  counterexample: { ...telling, Pplus: onlyP, epsilon: q('1'), rho: q('1'), k: 0 },
})
