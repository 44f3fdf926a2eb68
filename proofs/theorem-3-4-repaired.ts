/**
 * The repaired Theorem 3.4 takes its prompt from Lemma C.3 and its evidence to the threshold of best-of-n sampling. The
 * level there is that of the best of n answers of P₋: γₙ where P₋ is bad on average, γ itself where it is surely bad.
 */
import { bestFromMean, bestOfBad } from '../spec/best-of-n.js'
import { bestThreshold } from '../spec/best-of-n-mixture.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { bestOf } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import type { AnsweringMixture, LevelledMixture } from '../spec/domains/bestOfDistinguishable.js'
import { powersGrow } from '../spec/known/powers.js'
import { gathered, lemmaC3, lemmaC3Strict } from '../spec/lemma-c3.js'
import { evidenceOfBad } from '../spec/master-inequality.js'
import { alpha, B, epsilon, gamma, gammaN, h, k, n, Pminus, Pplus, rho, s, x } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem34 } from '../spec/theorem-3-4.js'
import { limit, longer, theorem34Level, theorem34Repaired, theorem34Surely } from '../spec/theorem-3-4-repaired.js'
import { evidence, guards, killed, loose, meaning, type Need, necessary } from '../src/claim/evidence.js'
import {
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
  obtain,
  witness,
} from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  expectation,
  logarithm,
  multiply,
  negate,
  one,
  power,
  score,
  subtract,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'
import { printed } from './theorem-3-4.js'

// From the prompt of Lemma C.3.

const reached = <N>(m: Whole<N>) => multiply(multiply(alpha, epsilon), power(rho, m))
const ratio = <N>(m: Whole<N>) => divide(one, power(rho, m))
const components = { P0: Pminus, P1: Pplus }
const spread = <I>(level: Term<I>) =>
  multiply(complement(alpha), subtract(multiply(count(n), complement(level)), epsilon))
const neededFor = <I>(level: Term<I>) => multiply(spread(level), Pplus(s))

const proofLevel = cite(
  lemmaC3Strict,
  { models: components, scalars: { epsilon: ratio(longer) } },
  obtain(
    somePromptOf(s, longer, and(positive(Pminus(s)), below(Pplus(s), multiply(ratio(longer), Pminus(s))))),
    have(
      below(neededFor(gammaN), evidenceOfBad),
      chain<never, never>(
        neededFor(gammaN),
        atMostBy(
          multiply(reached(longer), Pplus(s)),
          multiply(subtract(reached(longer), spread(gammaN)), Pplus(s)),
          'the length',
        ),
        belowBy(
          evidenceOfBad,
          multiply(reached(longer), subtract(multiply(ratio(longer), Pminus(s)), Pplus(s))),
          'P₊(s) < ρ⁻ᵏ⁻¹P₋(s)',
        ),
      ),
      cite(bestThreshold, {}, witness(s, evident)),
    ),
  ),
)

/** (1 − γ)/2, and (1 − B_{P₋}(h))/2, which is no less. */
const [least, bad] = [divide(complement(gamma), two), divide(complement(behaviourExpectation(Pminus, h)), two)]
const belowLimit = everyPromptOf(h, longer, implies(positive(Pminus(h)), atMost(bestOf(Pminus, h, n), limit)))
const proofRepaired = have(
  belowLimit,
  arbitrary(
    arbitrary(
      cite(
        bestFromMean,
        { models: { R: Pminus }, sequences: { s: h } },
        cite(
          powersGrow,
          { scalars: { a: least, b: bad } },
          chain<never, never>(
            bestOf(Pminus, h, n),
            atMostBy(
              complement(multiply(two, power(bad, n))),
              subtract(complement(multiply(two, power(bad, n))), bestOf(Pminus, h, n)),
              'the best of n answers',
            ),
            atMostBy(limit, multiply(two, subtract(power(bad, n), power(least, n))), 'B_{P₋}(h) ≤ γ'),
          ),
        ),
      ),
    ),
  ),
  cite(theorem34Level, { scalars: { gammaN: limit } }, evident),
)

// As printed, for a component that is surely bad.

const fourfold = multiply(constant(4), count(n))
/** 2n + n(2 − (1−α)(1−γ)) + (1−α)ε, what 4n exceeds (1−α)(n(1−γ) − ε) by. */
const spare = add(
  add(
    multiply(two, count(n)),
    multiply(count(n), add(multiply(complement(alpha), add(gamma, one)), multiply(two, alpha))),
  ),
  multiply(complement(alpha), epsilon),
)
const never = equals(Pplus(s), zero)
const proofSurely = have(
  atMost(fourfold, reached(k)),
  byLogarithm(
    chain<AnsweringMixture, AnsweringMixture>(
      logarithm(fourfold),
      atMostBy(
        logarithm(reached(k)),
        subtract(gathered(k), add(printedEvidence(constant(4)), logarithm(count(n)))),
        'the length',
      ),
    ),
  ),
  cite(
    lemmaC3,
    { models: components, scalars: { epsilon: ratio(k) } },
    obtain(
      somePromptOf(s, k, and(positive(Pminus(s)), atMost(Pplus(s), multiply(ratio(k), Pminus(s))))),
      have(
        atMost(constant(-1), gamma),
        chain<never, never>(
          constant(-1),
          atMostBy(behaviourExpectation(Pminus, s), expectation(x, Pminus, s, add(score(B, x), one)), 'a score'),
          atMostBy(gamma, expectation(x, Pminus, s, subtract(gamma, score(B, x))), 'nothing better than γ is said'),
        ),
        have(
          below(neededFor(gamma), evidenceOfBad),
          either(
            positive(Pplus(s)),
            chain<never, never>(
              neededFor(gamma),
              belowBy(multiply(fourfold, Pplus(s)), multiply(spare, Pplus(s)), '(1−α)(n(1−γ) − ε) < 4n'),
              atMostBy(multiply(reached(k), Pplus(s)), multiply(subtract(reached(k), fourfold), Pplus(s)), '4n ≤ αερᵏ'),
              atMostBy(
                evidenceOfBad,
                multiply(reached(k), subtract(multiply(ratio(k), Pminus(s)), Pplus(s))),
                'P₊(s) ≤ ρ⁻ᵏP₋(s)',
              ),
            ),
            have(
              never,
              antisymmetry(
                chain<never, never>(Pplus(s), atMostBy(zero, negate(Pplus(s)), 'by assumption')),
                chain<never, never>(zero, atMostBy(Pplus(s), Pplus(s), 'a likelihood')),
              ),
              chain<never, never>(
                neededFor(gamma),
                equalBy(zero, multiply(negate(spread(gamma)), Pplus(s)), 'P₊ cannot write it'),
                belowBy(evidenceOfBad, evidenceOfBad, 'P₋ can'),
              ),
            ),
          ),
          cite(
            bestOfBad,
            { models: { R: Pminus } },
            cite(bestThreshold, { scalars: { gammaN: gamma } }, witness(s, evident)),
          ),
        ),
      ),
    ),
  ),
)

/** P₊ says n once in three times and then p: B_P(n) = γ + ε exactly, where a little less than log 3 nats are asked for. */
const near: AnsweringMixture = {
  alpha: q('100/199'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/3', '2/3'),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('1/2'),
  rho: q('299/100'),
  k: 0,
  n: 1,
}
/** P₋ says n, P₊ says it once in a hundred times. */
const telling: AnsweringMixture = {
  ...near,
  alpha: q('1/2'),
  Pplus: iid({ n: '1/100', p: '99/100' }),
  rho: q('99'),
  epsilon: q('1/50'),
  n: 2,
}
const good: AnsweringMixture = {
  ...telling,
  Pminus: onlyP,
  Pplus: thenOnly('p', '99/100', '1/100'),
  gamma: q('1'),
  epsilon: q('0'),
  n: 1,
}
const better: AnsweringMixture = { ...telling, Pminus: onlyP, Pplus: iid({ n: '99/100', p: '1/100' }) }
/** Needs at one answer, where the level of the best of n is γ itself. */
const shared = {
  mixture: [
    necessary({ ...near, alpha: q('0'), epsilon: q('2') }),
    meaning({ ...near, alpha: q('2') }),
    necessary(good),
    guards({ ...near, rho: q('0'), epsilon: q('8') }),
  ],
  distinguishable: necessary({ ...near, Pplus: thenOnly('p', '1', '0') }),
  bad: necessary({ ...better, n: 1 }),
  length: necessary({ ...near, alpha: q('1/3') }),
}
/** Where the best of n answers of P₋ is at most γ. */
const atGamma = (need: Need<AnsweringMixture>): Need<LevelledMixture> =>
  'at' in need ? { ...need, at: { ...need.at, gammaN: need.at.gamma } } : need
/** (1−α)(1−level−ε) ≤ αερᵏ⁺¹, as if there were one answer. */
const withoutN = <I>(level: Term<I>) =>
  atMost(multiply(complement(alpha), subtract(complement(level), epsilon)), reached(longer))

const levelGiven = theorem34Level.given
export const evidenceLevel = evidence(theorem34Level, {
  proof: proofLevel,
  attained: [
    {
      why: 'one answer: the prompt n barely misaligns',
      at: { ...near, rho: q('2999/1000'), alpha: q('3000/5999'), gammaN: q('-1') },
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without n in the length',
      given: [...levelGiven.slice(0, 6), withoutN(gammaN)],
      fate: killed({ ...telling, gammaN: q('-1') }),
    },
    {
      name: 'B_{P₋} for its best of n, as printed',
      given: [
        ...levelGiven.slice(0, 5),
        everyPromptOf(h, longer, implies(positive(Pminus(h)), atMost(behaviourExpectation(Pminus, h), gammaN))),
        ...levelGiven.slice(6),
      ],
      fate: killed({ ...printed, k: 0, gammaN: q('-1/3') }),
    },
  ],
  needs: [...shared.mixture, shared.distinguishable, shared.bad, shared.length].map(atGamma),
})

const repairedGiven = theorem34Repaired.given
export const evidenceRepaired = evidence(theorem34Repaired, {
  proof: proofRepaired,
  attained: [
    {
      why: 'one answer: the prompt n barely misaligns',
      at: { ...near, rho: q('2999/1000'), alpha: q('3000/5999') },
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without n in the length',
      given: [...repairedGiven.slice(0, 7), withoutN(limit)],
      fate: killed(telling),
    },
    {
      name: 'γ for γₙ, as printed',
      then: somePromptOf(s, longer, and(positive(Pminus(s)), below(bestOf(P, s, n), add(gamma, epsilon)))),
      fate: killed({ ...printed, k: 0 }),
    },
    {
      name: '< γₙ without ε',
      then: somePromptOf(s, longer, and(positive(Pminus(s)), below(bestOf(P, s, n), limit))),
      fate: killed({ ...telling, epsilon: q('1/10') }),
    },
  ],
  needs: [
    ...shared.mixture,
    necessary({ ...better, gamma: q('3'), epsilon: q('1') }),
    shared.distinguishable,
    shared.bad,
    shared.length,
  ],
})

/** k = 1 at the printed length for n answers: αερ = 4n. */
const surely = (n: number, epsilon: string): AnsweringMixture => ({ ...telling, k: 1, n, epsilon: q(epsilon) })
const surelyGiven = theorem34Surely.given
const upToLength = (length: Proposition<AnsweringMixture>) => [...surelyGiven.slice(0, 7), length]
export const evidenceSurely = evidence(theorem34Surely, {
  proof: proofSurely,
  tightness: [loose(theorem34Level, 'for γₙ = γ it has (1−α)(n(1−γ) − ε) in place of 4n')],
  mutants: [
    { name: 'bad on average, as printed', given: theorem34.given, fate: killed(printed) },
    {
      name: 'without log n',
      given: upToLength(atMost(printedEvidence(constant(4)), gathered(k))),
      fate: killed(surely(5, '8/99')),
    },
    {
      name: 'without log 4',
      given: upToLength(atMost(add(printedEvidence(one), logarithm(count(n))), gathered(k))),
      fate: killed({ ...surely(1, '10/99'), alpha: q('1/10') }),
    },
    {
      name: 'γ for γ + ε',
      then: somePromptOf(s, k, and(positive(Pminus(s)), below(bestOf(P, s, n), gamma))),
      fate: killed(surely(1, '8/99')),
    },
  ],
  needs: [
    guards({ ...surely(1, '8/99'), alpha: q('0') }),
    meaning({ ...surely(1, '8/99'), alpha: q('2') }),
    guards(surely(1, '0')),
    guards({ ...surely(1, '8'), rho: q('0') }),
    guards(surely(0, '8/99')),
    necessary({ ...surely(1, '8/99'), Pplus: fair }),
    necessary(printed),
    necessary({ ...surely(1, '8/99'), k: 0 }),
  ],
})
