/**
 * For a share θ, θⁿP₀(t|s) ≤ P₁(t|s) for n answers t: what is missing of it, in all, does not grow with another answer.
 * The mixture has the share w(s) of P₋, and wⁿ ≥ 1 − n(1−w).
 */
import { bestOfMixture, bestOfShare, bestThreshold } from '../spec/best-of-n-mixture.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { bestAnswer, bestOf, overAnswers } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import type { DominatedAnswers, MixtureAnswers, ThresholdAnswers } from '../spec/domains/answers.js'
import { bernoulli } from '../spec/known/bernoulli.js'
import { evidenceOfBad, w } from '../spec/master-inequality.js'
import { alpha, epsilon, gammaN, n, P0, P1, Pminus, Pplus, s, t, theta, x } from '../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  bySign,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  induction,
} from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, everySentence } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  followedBy,
  maximum,
  multiply,
  negate,
  number,
  one,
  plus,
  power,
  repeated,
  subtract,
  sumOver,
  sumOverSequences,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

// By a share.

/** P₀(t|s) and P₁(t|s), of independent answers t. */
const [answers0, answers1] = [repeated(P0, s)(t), repeated(P1, s)(t)]
/** What P₁ lacks of its share of P₀, at the answers t, at t⊕x, and in all. */
const short = subtract(multiply(power(theta, n), answers0), answers1)
const shortOfMore = subtract(
  multiply(multiply(power(theta, n), theta), multiply(answers0, P0(x, s))),
  multiply(answers1, P1(x, s)),
)
const lack = <N>(k: Whole<N>) =>
  sumOverSequences(t, k, maximum(subtract(multiply(power(theta, k), answers0), answers1), zero))
const here = maximum(short, zero)
const next = maximum(shortOfMore, zero)
const passedOn = multiply(here, P1(x, s))
/** θⁿP₀(t|s) · (P₁(x|s) − θP₀(x|s)). */
const shared = multiply(multiply(power(theta, n), answers0), subtract(P1(x, s), multiply(theta, P0(x, s))))

const notMore = have(
  everyPromptOf(t, n, everySentence(x, atMost(next, passedOn))),
  arbitrary(
    arbitrary(
      bySign(
        short,
        bySign(
          shortOfMore,
          chain<never, never>(next, atMostBy(passedOn, shared, 'P₁ has its share of x')),
          chain<never, never>(next, atMostBy(passedOn, passedOn, 'nothing is lacking')),
        ),
        bySign(
          shortOfMore,
          chain<never, never>(
            next,
            atMostBy(passedOn, add(shared, multiply(negate(short), P1(x, s))), 'nothing was lacking'),
          ),
          chain<never, never>(next, equal(passedOn, 'nothing is lacking')),
        ),
      ),
    ),
  ),
  chain<never, never>(
    lack(plus(n, 1)),
    atMostBy(
      sumOverSequences(t, n, sumOver(x, passedOn)),
      sumOverSequences(t, n, sumOver(x, subtract(passedOn, next))),
      'no more is lacking after another answer',
    ),
    atMostBy(zero, negate(lack(n)), 'the induction hypothesis'),
  ),
)

const nothingYet = chain(lack(number(0)), equal(zero, 'θ⁰ = 1'))
const gap = complement(bestAnswer)
const bound = add(multiply(power(theta, n), bestOf(P0, s, n)), complement(power(theta, n)))
const excess = add(multiply(negate(short), gap), multiply(two, here))
const proofShare = have(
  atMost(lack(n), zero),
  induction(n, bySign(subtract(power(theta, number(0)), one), nothingYet, nothingYet), notMore),
  have(
    everyPromptOf(t, n, atMost(zero, excess)),
    arbitrary(
      bySign(
        short,
        chain<never, never>(zero, atMostBy(excess, multiply(short, add(bestAnswer, one)), '1 − max B(t) ≤ 2')),
        chain<never, never>(zero, atMostBy(excess, multiply(negate(short), gap), 'max B(t) ≤ 1')),
      ),
    ),
    chain<DominatedAnswers, DominatedAnswers>(
      bestOf(P1, s, n),
      atMostBy(add(bound, multiply(two, lack(n))), sumOverSequences(t, n, excess), 'answer by answer'),
      atMostBy(bound, multiply(two, negate(lack(n))), 'nothing is lacking'),
    ),
  ),
)

const share = everySentence(x, atMost(multiply(w, Pminus(x, s)), P(x, s)))
const proofMixture = have(
  share,
  arbitrary(
    chain<never, never>(
      multiply(w, Pminus(x, s)),
      atMostBy(P(x, s), divide(multiply(complement(alpha), Pplus(followedBy(s, x))), P(s)), 'P₊ adds to it'),
    ),
  ),
  cite(bestOfShare, { models: { P0: Pminus, P1: P }, scalars: { theta: w } }, evident),
)

// From the evidence to the level.

const top = below(gammaN, one)
const spread = multiply(count(n), complement(gammaN))
const left = multiply(multiply(complement(alpha), subtract(spread, epsilon)), Pplus(s))
const reach = complement(multiply(power(w, n), complement(gammaN)))
const proofThreshold = have(
  atMost(complement(w), one),
  chain<ThresholdAnswers, ThresholdAnswers>(complement(w), atMostBy(one, w, 'a weight')),
  cite(
    bestOfMixture,
    {},
    cite(
      bernoulli,
      { scalars: { r: complement(w) } },
      either(
        top,
        chain<ThresholdAnswers, ThresholdAnswers>(
          bestOf(P, s, n),
          atMostBy(
            add(multiply(power(w, n), bestOf(Pminus, s, n)), complement(power(w, n))),
            subtract(add(multiply(power(w, n), bestOf(Pminus, s, n)), complement(power(w, n))), bestOf(P, s, n)),
            'with probability wⁿ all answers come from P₋',
          ),
          atMostBy(reach, multiply(power(w, n), subtract(gammaN, bestOf(Pminus, s, n))), 'whose best is at most γₙ'),
          atMostBy(
            add(gammaN, multiply(spread, complement(w))),
            multiply(subtract(power(w, n), complement(multiply(count(n), complement(w)))), complement(gammaN)),
            'Bernoulli’s inequality',
          ),
          belowBy(add(gammaN, epsilon), divide(subtract(evidenceOfBad, left), P(s)), 'the evidence'),
        ),
        chain<ThresholdAnswers, ThresholdAnswers>(
          bestOf(P, s, n),
          atMostBy(one, overAnswers(P, s, n, complement(bestAnswer)), 'no score exceeds 1'),
          belowBy(add(gammaN, epsilon), add(subtract(gammaN, one), epsilon), '1 ≤ γₙ'),
        ),
      ),
    ),
  ),
)

// Evidence. A fair model has the share 1/2 of the one that only says n.

const fairShare: DominatedAnswers = { P0: onlyN, P1: fair, B: nIsBad, s: [], n: 2, theta: q('1/2') }
export const evidenceShare = evidence(bestOfShare, {
  proof: proofShare,
  attained: [{ why: 'where all else is perfect', at: fairShare }],
  mutants: [
    {
      name: 'θ for θⁿ',
      then: atMost(bestOf(P1, s, n), add(multiply(theta, bestOf(P0, s, n)), complement(theta))),
      fate: killed(fairShare),
    },
    {
      name: 'without what does not come from P₀',
      then: atMost(bestOf(P1, s, n), multiply(power(theta, n), bestOf(P0, s, n))),
      fate: killed(fairShare),
    },
  ],
  needs: [
    guards({ ...fairShare, s: ['p'] }),
    guards({ ...fairShare, P0: fair, P1: onlyP, s: ['n'] }),
    necessary({ ...fairShare, P1: onlyP, theta: q('-1') }),
    necessary({ ...fairShare, P1: onlyP, theta: q('1') }),
  ],
})

const opposed: MixtureAnswers = { alpha: q('1/2'), Pminus: onlyN, Pplus: onlyP, B: nIsBad, s: [], n: 2 }
const withWeight = (weight: Term<MixtureAnswers>, level: Term<MixtureAnswers>) =>
  atMost(bestOf(P, s, n), add(multiply(weight, level), complement(weight)))
export const evidenceMixture = evidence(bestOfMixture, {
  proof: proofMixture,
  attained: [
    { why: 'where P₊ only gives perfect answers', at: opposed },
    { why: 'there for any number of answers, so that log n cannot be spared', at: { ...opposed, n: 50 } },
  ],
  mutants: [
    { name: 'w for wⁿ', then: withWeight(w, bestOf(Pminus, s, n)), fate: killed(opposed) },
    {
      name: 'B_{P₋}(s) for its best of n, as printed',
      then: withWeight(power(w, n), behaviourExpectation(Pminus, s)),
      fate: killed({ ...opposed, Pminus: fair }),
    },
    {
      name: 'α for w(s)',
      then: withWeight(power(alpha, n), bestOf(Pminus, s, n)),
      fate: killed({
        ...opposed,
        Pminus: thenOnly('n', '1/4', '3/4'),
        Pplus: thenOnly('p', '3/4', '1/4'),
        s: ['n'],
      }),
    },
  ],
  needs: [
    guards({ ...opposed, alpha: q('0'), s: ['n'] }),
    meaning({ ...opposed, alpha: q('2') }),
    guards({ ...opposed, Pminus: onlyP, Pplus: onlyN, s: ['n'] }),
  ],
})

const tied: ThresholdAnswers = { ...opposed, n: 1, gammaN: q('-1'), epsilon: q('1') }
const [given, beyond] = [bestThreshold.given, q('11/10')]
export const evidenceThreshold = evidence(bestThreshold, {
  proof: proofThreshold,
  attained: [
    {
      why: 'one answer of opposed components, just beyond the threshold',
      at: { ...tied, alpha: q('30001/40000'), epsilon: q('1/2') },
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: '≤ for <', given: [...given.slice(0, 5), atMost(left, evidenceOfBad)], fate: killed(tied) },
    {
      name: 'without n',
      given: [
        ...given.slice(0, 5),
        below(multiply(multiply(complement(alpha), subtract(complement(gammaN), epsilon)), Pplus(s)), evidenceOfBad),
      ],
      fate: killed({ ...tied, n: 2, epsilon: beyond }),
    },
    {
      name: 'B_{P₋}(s) for its best of n, as printed',
      given: [...given.slice(0, 4), atMost(behaviourExpectation(Pminus, s), gammaN), ...given.slice(5)],
      fate: killed({
        ...tied,
        Pminus: iid({ n: '3/4', p: '1/4' }),
        s: ['n'],
        n: 2,
        gammaN: q('-1/2'),
        epsilon: q('1/4'),
      }),
    },
  ],
  needs: [
    meaning({ ...tied, alpha: q('-1'), epsilon: q('5') }),
    meaning({ ...tied, alpha: q('2') }),
    necessary({ ...tied, Pminus: onlyP, n: 4, gammaN: q('3'), epsilon: q('-3') }),
    guards({ ...tied, Pminus: onlyP, Pplus: onlyN, s: ['n'], epsilon: q('3') }),
    necessary({ ...tied, Pminus: onlyP, epsilon: beyond }),
    necessary({ ...tied, epsilon: q('1/2') }),
  ],
})
