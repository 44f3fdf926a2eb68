/**
 * Theorem S. f(t) = v(s⊕t)(1−γ)/ε is a majorant: it is a martingale under P, does not grow with a line that tells nothing for
 * P₊, and is at least 1 where B_P(s⊕t) ≥ γ + ε, by the master inequality. At the start it is at most δ.
 */
import { behaviourExpectation } from '../../spec/definitions/behaviourExpectation.js'
import { P } from '../../spec/definitions/mixture.js'
import type { OpeningLength } from '../../spec/domains/openingLengths.js'
import type { Opening } from '../../spec/domains/openings.js'
import { gathered, lemmaC3 } from '../../spec/lemma-c3.js'
import { master } from '../../spec/master-inequality.js'
import {
  badAfterOpening,
  enoughEvidence,
  openingEvidence,
  recovery,
  said,
  sticky,
  stickyAnswersOfPlus,
  stickyAnyLine,
  stickyGiven,
  stickyLength,
  tellsNothingForPlus,
} from '../../spec/new/sticky.js'
import { alpha, B, delta, epsilon, gamma, k, n, Pminus, Pplus, rho, s, t, x, y } from '../../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  majorant,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../../src/claim/proof.js'
import { and, atMost, below, everyPrompt, implies, positive, somePromptOf } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectation,
  followedBy,
  logarithm,
  multiply,
  one,
  power,
  type Sequence,
  score,
  subtract,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'

/** v(h)(1−γ)/ε. */
export const stillDoubtful = <H>(h: Sequence<H>) =>
  divide(multiply(multiply(complement(alpha), Pplus(h)), complement(gamma)), multiply(epsilon, P(h)))
const f = stillDoubtful(said)
const goodness = behaviourExpectation(P, said)
const level = add(gamma, epsilon)
/** γ + (1−γ)v(s⊕t), with v = 1 − w. */
const allowedGoodness = add(
  gamma,
  multiply(complement(gamma), complement(divide(multiply(alpha, Pminus(said)), P(said)))),
)

/** Where B_P(s⊕t) ≥ γ + ε. */
export const whereRecovered = either(
  positive(Pminus(said)),
  cite(
    master,
    { sequences: { s: said } },
    chain<never, never>(
      one,
      atMostBy(
        f,
        divide(add(subtract(goodness, level), subtract(allowedGoodness, goodness)), epsilon),
        'γ + ε ≤ B_P ≤ γ + (1−γ)v',
      ),
    ),
  ),
  chain<never, never>(
    one,
    atMostBy(
      f,
      add(
        divide(
          multiply(multiply(complement(alpha), Pplus(said)), subtract(complement(gamma), epsilon)),
          multiply(epsilon, P(said)),
        ),
        divide(multiply(multiply(epsilon, alpha), subtract(zero, Pminus(said))), multiply(epsilon, P(said))),
      ),
      'what P₋ cannot write has v = 1, and ε ≤ 1−γ',
    ),
  ),
)
const line = followedBy(said, y)
const gain = subtract(multiply(Pminus(line), Pplus(said)), multiply(Pplus(line), Pminus(said)))

const byMajorant = majorant({
  by: f,
  extension: x,
  nonnegative: evident,
  reached: whereRecovered,
  step: chain<never, never>(
    expectation(x, P, said, stillDoubtful(followedBy(said, x))),
    equal(f, 'P₊ has probabilities that sum to 1'),
  ),
  line: chain<never, never>(
    stillDoubtful(line),
    atMostBy(
      f,
      divide(
        multiply(multiply(multiply(complement(alpha), alpha), complement(gamma)), gain),
        multiply(multiply(epsilon, P(said)), P(line)),
      ),
      'the line tells nothing for P₊',
    ),
  ),
  start: chain<never, never>(
    stillDoubtful(s),
    atMostBy(
      delta,
      divide(
        subtract(
          multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
          multiply(multiply(complement(alpha), subtract(complement(gamma), multiply(delta, epsilon))), Pplus(s)),
        ),
        multiply(epsilon, P(s)),
      ),
      'the evidence of the opening prompt',
    ),
  ),
})
/** ε > 1−γ: no behaviour is that good, whoever answers. */
export const noRecovery = majorant({
  by: zero,
  extension: x,
  nonnegative: evident,
  reached: absurd(
    chain<never, never>(
      zero,
      belowBy(
        zero,
        add(
          subtract(epsilon, complement(gamma)),
          add(subtract(goodness, level), expectation(x, P, said, complement(score(B, x)))),
        ),
        'γ + ε ≤ B_P ≤ 1 < γ + ε',
      ),
    ),
  ),
  step: evident,
  line: evident,
  start: evident,
})
const proofSticky = either(
  atMost(epsilon, complement(gamma)),
  have(positive(complement(gamma)), evident, byMajorant),
  noRecovery,
) as Proof<Opening>

// The length.

const reached = multiply(multiply(multiply(alpha, epsilon), delta), power(rho, k))
const ratio = divide(one, power(rho, k))
const afterOpening = everyPrompt(
  t,
  n,
  implies(positive(Pminus(said)), atMost(behaviourExpectation(Pminus, said), gamma)),
)
/** 2 − (1−α)(1−γ−δε), written out. */
const room = add(multiply(two, alpha), multiply(complement(alpha), add(add(gamma, one), multiply(delta, epsilon))))
const scoresAboveLeast = expectation(x, Pminus, s, add(score(B, x), one))
const lengthIsEnough = (body: Proof<never>) =>
  have(
    atMost(two, reached),
    byLogarithm(
      chain<OpeningLength, OpeningLength>(
        logarithm(two),
        atMostBy(logarithm(reached), subtract(gathered(k), openingEvidence(two)), 'the length'),
      ),
    ),
    body,
  )
const proofLength = lengthIsEnough(
  cite(
    lemmaC3,
    { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: ratio } },
    obtain(
      somePromptOf(s, k, and(positive(Pminus(s)), atMost(Pplus(s), multiply(ratio, Pminus(s))))),
      specialise(
        badAfterOpening,
        s,
        specialise(
          afterOpening,
          empty,
          have(
            atMost(zero, add(gamma, one)),
            chain<never, never>(
              zero,
              atMostBy(scoresAboveLeast, scoresAboveLeast, '−1 ≤ B'),
              atMostBy(add(gamma, one), subtract(gamma, behaviourExpectation(Pminus, s)), 'B_{P₋} ≤ γ'),
            ),
            have(
              enoughEvidence(delta),
              chain<never, never>(
                multiply(multiply(complement(alpha), subtract(complement(gamma), multiply(delta, epsilon))), Pplus(s)),
                atMostBy(multiply(two, Pplus(s)), multiply(room, Pplus(s)), '−1 ≤ γ'),
                atMostBy(multiply(reached, Pplus(s)), multiply(subtract(reached, two), Pplus(s)), '2 ≤ αεδρᵏ'),
                atMostBy(
                  multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
                  multiply(reached, subtract(multiply(ratio, Pminus(s)), Pplus(s))),
                  'P₊(s) ≤ ρ⁻ᵏP₋(s)',
                ),
              ),
              cite(sticky, {}, witness(s, evident)),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<OpeningLength>

// Evidence. P₋ says n and nothing else, P₊ says n in the opening with a small probability, and then p.

const onceThenP = (n: string, p: string) => thenOnly('p', n, p)
/** v(s) = 1/1001, and the model recovers with just that probability: P₊ was there all the time, and says p. */
const opened: Opening = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onceThenP('1/1000', '999/1000'),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('2'),
  delta: q('1/1001'),
  s: ['n'],
  n: 2,
}
export const at = (changes: Partial<Opening>): Opening => ({ ...opened, ...changes })
const less = at({ delta: q('1/1002') })
const withEvidence = (hypothesis: (typeof stickyGiven)[number]) => [...stickyGiven.slice(0, 6), hypothesis]
/** What P₊ cannot have written: P is P₋ there. */
const certain = at({ Pplus: onlyP, delta: q('1/2') })
const tellsNothingForMinus = atMost(multiply(Pminus(line), Pplus(said)), multiply(Pplus(line), Pminus(said)))

export const evidenceSticky = evidence(sticky, {
  proof: proofSticky,
  attained: [{ why: 'the model recovers exactly where P₊ wrote the opening', at: opened }],
  mutants: [
    { name: '< for ≤', then: below(recovery(tellsNothingForPlus, P), delta), fate: killed(opened) },
    {
      name: 'lines that tell nothing for P₋',
      then: atMost(recovery(tellsNothingForMinus, P), delta),
      fate: killed(opened),
    },
    {
      name: 'with probability 1 − δ/2',
      then: atMost(recovery(tellsNothingForPlus, P), divide(delta, two)),
      fate: killed(opened),
    },
    { name: 'the evidence of Theorem 3.1', given: withEvidence(enoughEvidence(one)), fate: killed(less) },
    { name: 'the evidence for √δ, as δ is below 1', given: withEvidence(enoughEvidence(two)), fate: killed(less) },
  ],
  needs: [
    guards(at({ alpha: q('0'), Pplus: onlyP })),
    meaning(at({ alpha: q('2') })),
    necessary({ ...certain, epsilon: q('0') }),
    necessary(at({ Pplus: onlyN, gamma: q('3'), epsilon: q('1'), delta: q('-1/2') })),
    guards(at({ Pminus: onlyP, Pplus: onlyP })),
    necessary(at({ Pminus: thenOnly('p', '1', '0') })),
    necessary(at({ delta: q('0') })),
  ],
})

/** α, ε and δ that the evidence of one n, 1000, serves just so. */
const justLong: OpeningLength = {
  alpha: q('1/50'),
  Pminus: onlyN,
  Pplus: onceThenP('1/1000', '999/1000'),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('2'),
  delta: q('51/1000'),
  rho: q('999'),
  k: 1,
  n: 1,
}
export const long = (changes: Partial<OpeningLength>): OpeningLength => ({ ...justLong, ...changes })
const withLength = (evidenceOf: Term<OpeningLength>) => [
  ...stickyLength.given.slice(0, -1),
  atMost(evidenceOf, gathered(k)),
]

export const evidenceStickyLength = evidence(stickyLength, {
  proof: proofLength,
  attained: [
    {
      why: 'the model recovers exactly where P₊ wrote the opening, and α and δ are small',
      at: long({
        alpha: q('1/10000'),
        Pplus: onceThenP('1/100050027', '100050026/100050027'),
        epsilon: q('1999/1000'),
        delta: q('1/10000'),
        rho: q('100050026'),
      }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: 'without log 2', given: withLength(openingEvidence(one)), fate: killed(long({ delta: q('26/1000') })) },
    {
      name: 'without log 1/δ',
      given: withLength(subtract(openingEvidence(two), logarithm(divide(one, delta)))),
      fate: killed(long({ delta: q('1/100') })),
    },
    {
      name: 'without log 1/α',
      given: withLength(subtract(openingEvidence(two), logarithm(divide(one, alpha)))),
      fate: killed(long({ alpha: q('1/1000') })),
    },
    {
      name: 'without log 1/ε',
      given: withLength(subtract(openingEvidence(two), logarithm(divide(one, epsilon)))),
      fate: killed(long({ alpha: q('1/2'), epsilon: q('1/1000') })),
    },
  ],
  needs: [
    guards(long({ alpha: q('0') })),
    meaning(long({ alpha: q('2') })),
    guards(long({ epsilon: q('0') })),
    guards(long({ delta: q('0') })),
    guards(long({ rho: q('0') })),
    necessary(long({ Pplus: onceThenP('9/10', '1/10') })),
    necessary(long({ Pminus: thenOnly('p', '1', '0') })),
    necessary(long({ delta: q('1/100') })),
  ],
})

/** P₋ says n and P₊ says p, with equal weights: even no opening leaves P₊ no more weight than δ = 1/2 allows. */
const halfway = at({ Pplus: onlyP, delta: q('1/2'), s: [], n: 1 })
/** The user says p, which P₊ alone says: nothing is left of the evidence. */
export const evidenceStickyAnyLine = evidence(stickyAnyLine, { counterexample: halfway })
/** P₊ answers p; P does so half the time, which δ allows. */
export const evidenceStickyAnswersOfPlus = evidence(stickyAnswersOfPlus, { counterexample: halfway })
