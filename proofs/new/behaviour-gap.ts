/**
 * With d = P₋(x|s) − P₊(x|s): |d| ∓ B(x)d = ((1 ± B(x))(|d| − d) + (1 ∓ B(x))(|d| + d))/2 ≥ 0. For the ratio: when P₋ behaves
 * worse, weigh sentences by 1 − B(x), otherwise by 1 + B(x), and a mean is attained.
 */

import { divergence } from '../../spec/definitions/divergence.js'
import type { Compared } from '../../spec/domains/compared.js'
import {
  difference,
  eta,
  gapDivergence,
  gapRatio,
  gapRatioSharp,
  gapVariation,
  ofMinus,
  ofPlus,
} from '../../spec/new/behaviour-gap.js'
import { pinsker } from '../../spec/new/pinsker.js'
import { B, Pminus, Pplus, s, x, y } from '../../spec/symbols.js'
import { evidence, guards, killed } from '../../src/claim/evidence.js'
import { atMostBy, belowBy, bySign, chain, cite, either, meanAttained } from '../../src/claim/proof.js'
import { and, atMost, below, everySentence, positive, someSentence } from '../../src/logic/proposition.js'
import {
  absolute,
  add,
  complement,
  constant,
  divide,
  expectation,
  multiply,
  one,
  score,
  square,
  subtract,
  sumOver,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { iid, q, scores } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

type C = Compared
const b = score(B, x)
const [minus, plus] = [Pminus(x, s), Pplus(x, s)]
const d = subtract(minus, plus)
const size = absolute(d)
const gap = subtract(ofMinus, ofPlus)
const half = constant(1, 2)
const excess = <I, J>(first: Term<I>, second: Term<J>) =>
  multiply(half, sumOver(x, add(multiply(first, subtract(size, d)), multiply(second, add(size, d)))))
const [good, bad] = [add(one, b), subtract(one, b)]
const proofVariation = bySign(
  gap,
  chain<C, C>(eta, atMostBy(difference, excess(good, bad), '|B| ≤ 1')),
  chain<C, C>(eta, atMostBy(difference, excess(bad, good), '|B| ≤ 1')),
)

/** The next sentence y of the two models. */
const [minusY, plusY] = [Pminus(y, s), Pplus(y, s)]
const by = score(B, y)
/** Some y has 0 < P₋(y|s) and c₊P₊(y|s) ≤ c₋P₋(y|s), for c₊ ≥ 0: by means with weights q(y), which `surplus` says are ≥ 0. */
const ratio = <Q, A, D, S, M>(parts: {
  readonly weight: Term<Q>
  readonly minus: Term<A>
  readonly plus: Term<D>
  readonly surplus: Term<S>
  readonly mass: Term<M>
}) => {
  const [ofX, ofY] = [multiply(parts.minus, minusY), multiply(parts.plus, plusY)]
  const total = sumOver(y, multiply(parts.weight, subtract(ofX, ofY)))
  return meanAttained({
    weight: parts.weight,
    factor: parts.minus,
    dominated: chain<never, never>(subtract(ofX, ofY), atMostBy(ofX, ofY, 'probabilities')),
    sum: chain<never, never>(zero, atMostBy(total, parts.surplus, 'the mean')),
    mass: chain<never, never>(zero, belowBy(sumOver(y, multiply(parts.weight, minusY)), parts.mass, 'its mass')),
  })
}
/** 1 − B_{P₋}(s), 1 + B_{P₋}(s), …: means of what is not negative. */
const over = (R: typeof Pminus | typeof Pplus, f: Term<{ B: never; x: never }>) =>
  expectation(x, R as never, s, f as never)
const [lackMinus, lackPlus] = [over(Pminus, subtract(one, b)), over(Pplus, subtract(one, b))]
const [goodMinus, goodPlus] = [over(Pminus, add(one, b)), over(Pplus, add(one, b))]

const proofSharp = either(
  below(ofMinus, one),
  ratio({
    weight: subtract(one, by),
    minus: lackPlus,
    plus: lackMinus,
    surplus: zero,
    mass: subtract(one, ofMinus),
  }),
  ratio({
    weight: one,
    minus: lackPlus,
    plus: lackMinus,
    surplus: add(subtract(ofMinus, one), lackPlus),
    mass: one,
  }),
)

const lessEta = subtract(two, eta)
const proofRatio = bySign(
  gap,
  ratio({
    weight: add(one, by),
    minus: lessEta,
    plus: two,
    surplus: multiply(gap, lackMinus),
    mass: add(gap, goodPlus),
  }),
  either(
    below(ofMinus, ofPlus),
    ratio({
      weight: subtract(one, by),
      minus: lessEta,
      plus: two,
      surplus: multiply(subtract(ofPlus, ofMinus), goodMinus),
      mass: add(subtract(ofPlus, ofMinus), lackPlus),
    }),
    ratio({ weight: one, minus: lessEta, plus: two, surplus: gap, mass: one }),
  ),
)

/** P₋ says n and P₊ says p; or P₊ tosses a coin: η = 1. */
const opposed: C = { Pminus: onlyN, Pplus: onlyP, B: nIsBad, s: [] }
const coin: C = { ...opposed, Pplus: fair }
const equalModels: C = { ...coin, Pminus: fair }
const guarded = [guards({ ...coin, s: ['p'] }), guards({ ...coin, Pplus: onlyP, Pminus: fair, s: ['n'] })]

export const evidenceGapVariation = evidence(gapVariation, {
  proof: proofVariation,
  attained: [
    { why: 'opposed models and extreme scores', at: opposed },
    { why: 'equal models', at: equalModels },
  ],
  mutants: [
    { name: '< for ≤', then: below(eta, difference), fate: killed(opposed) },
    { name: 'half the difference: η/2 for η', then: atMost(eta, divide(difference, two)), fate: killed(opposed) },
    { name: '≥ for ≤', then: atMost(difference, eta), fate: killed({ ...opposed, B: scores({ n: '0', p: '0' }) }) },
  ],
  needs: guarded,
})
const someRatio = (c: Term<C>, of: Term<C>) =>
  someSentence(y, and(positive(minusY), atMost(multiply(of, plusY), multiply(c, minusY))))
export const evidenceGapRatio = evidence(gapRatio, {
  proof: proofRatio,
  attained: [{ why: 'P₋ says n, and P₊ tosses a coin', at: coin }],
  mutants: [
    { name: '2/(2−2η) for 2/(2−η)', then: someRatio(subtract(two, multiply(two, eta)), two), fate: killed(coin) },
    {
      name: '< for ≤',
      then: someSentence(y, and(positive(minusY), below(multiply(two, plusY), multiply(lessEta, minusY)))),
      fate: killed(coin),
    },
    {
      name: 'every sentence for some',
      then: everySentence(y, and(positive(minusY), atMost(multiply(two, plusY), multiply(lessEta, minusY)))),
      fate: killed(coin),
    },
  ],
  needs: guarded,
})
export const evidenceGapRatioSharp = evidence(gapRatioSharp, {
  proof: proofSharp,
  attained: [{ why: 'P₋ says n, and P₊ tosses a coin', at: coin }],
  mutants: [
    {
      name: '< for ≤',
      then: someSentence(
        y,
        and(positive(minusY), below(multiply(complement(ofMinus), plusY), multiply(complement(ofPlus), minusY))),
      ),
      fate: killed(coin),
    },
    {
      name: 'the behaviours exchanged',
      then: someRatio(complement(ofMinus), complement(ofPlus)),
      fate: killed({ ...coin, Pminus: onlyP }),
    },
  ],
  needs: guarded,
})

// Divergence, by Pinsker's inequality: η² ≤ (Σ|P₋ − P₊|)² ≤ 2·KL.

const twice = multiply(two, divergence(Pminus, Pplus, s))
const proofDivergence = cite(
  pinsker,
  { models: { P0: Pminus, P1: Pplus } },
  cite(
    gapVariation,
    {},
    chain<C, C>(
      square(eta),
      atMostBy(square(difference), multiply(subtract(difference, eta), add(difference, eta)), 'the total variation'),
      atMostBy(twice, subtract(twice, square(difference)), 'Pinsker’s inequality'),
    ),
  ),
)
/** Nearly equal coins: both sides are of second order in the difference. */
const nearCoin: C = { ...coin, Pminus: iid({ n: '501/1000', p: '499/1000' }) }
export const evidenceGapDivergence = evidence(gapDivergence, {
  proof: proofDivergence,
  attained: [{ why: 'nearly equal coins and extreme scores', at: nearCoin, within: q('1/1000') }],
  mutants: [
    { name: 'half the bound', then: atMost(square(eta), divergence(Pminus, Pplus, s)), fate: killed(nearCoin) },
    { name: 'η for η²', then: atMost(eta, twice), fate: killed(nearCoin) },
  ],
  needs: [...guarded, guards({ ...opposed, Pminus: fair })],
})
