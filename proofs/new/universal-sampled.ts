/**
 * Theorem U for sampled prompts. Let f(t) = √(P(t)/αP₋(t)) ≥ 1, s = √(1 − ε²/4), and r the ratio f(t⊕x)/f(t), so that
 * r² = P(x|t)/P₋(x|t). For every score b in [−1, 1]
 *   4sr ≤ (2+εb) + (2−εb)r²,  as  (2+εb − 2sr)² + ε²(1−b²)r² ≥ 0;
 * the mean of the right side under P₋ is at most 4 − ε(B_P(t) − B_{P₋}(t)), which is at most 4 − ε² = 4s² where B_P exceeds
 * B_{P₋} by ε or more. So f shrinks there by s on average.
 */
import type { SampledDominated, SampledDominatedLevel } from '../../spec/domains/sampledDominated.js'
import { behaviourOfP, behaviourOfPminus, P } from '../../spec/new/universal.js'
import {
  dominatedText,
  kept,
  mostlyPasses,
  nearly,
  universalSampled,
  universalSampledLevel,
} from '../../spec/new/universal-sampled.js'
import { alpha, B, delta, epsilon, gamma, k, Pminus, t, x } from '../../spec/symbols.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  bySupport,
  chain,
  drift,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  type Proof,
  specialise,
} from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import { ever } from '../../src/logic/conversation.js'
import { atMost, below, equals, everySentence, type Proposition, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  expectation,
  followedBy,
  multiply,
  number,
  one,
  plus,
  power,
  type Sequence,
  score,
  square,
  squareRoot,
  subtract,
  sumOver,
  type Term,
  two,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { iid, q } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

const tx = followedBy(t, x)
const four = constant(4)
/** s. */
const shrinks = squareRoot(kept)
/** √(P/αP₋). */
const potential = <H>(prompt: Sequence<H>) => squareRoot(divide(P(prompt), multiply(alpha, Pminus(prompt))))
const [here, next] = [potential(t), potential(tx)]
const r = divide(next, here)
const b = score(B, x)
/** 2 + εb and 2 − εb. */
const [ofMinus, ofPlus] = [add(two, multiply(epsilon, b)), subtract(two, multiply(epsilon, b))]
const share = multiply(here, add(multiply(ofMinus, Pminus(x, t)), multiply(ofPlus, P(x, t))))
const mean = expectation(x, Pminus, t, next)
const fourfold = expectation(x, Pminus, t, multiply(multiply(four, shrinks), next))

/** √(P/αP₋) ≥ 1 wherever P ≥ αP₋. */
const floor = chain<never, never>(
  one,
  atMostBy(
    here,
    divide(subtract(P(t), multiply(alpha, Pminus(t))), multiply(multiply(alpha, Pminus(t)), add(here, one))),
    'P ≥ αP₋',
  ),
)

const bySquares = have(
  positive(ofMinus),
  chain<never, never>(
    zero,
    belowBy(ofMinus, add(multiply(epsilon, add(b, one)), subtract(two, epsilon)), 'ε < 2 and b ≥ −1'),
  ),
  chain<never, never>(
    multiply(Pminus(x, t), multiply(multiply(four, shrinks), next)),
    atMostBy(
      share,
      multiply(
        multiply(here, Pminus(x, t)),
        divide(
          add(
            square(subtract(ofMinus, multiply(multiply(two, shrinks), r))),
            multiply(square(multiply(epsilon, r)), multiply(add(one, b), subtract(one, b))),
          ),
          ofMinus,
        ),
      ),
      'two squares',
    ),
  ),
)
const unsaid = chain<never, never>(
  zero,
  atMostBy(
    share,
    multiply(
      here,
      add(
        multiply(ofMinus, Pminus(x, t)),
        multiply(add(multiply(epsilon, subtract(one, b)), subtract(two, epsilon)), P(x, t)),
      ),
    ),
    'P₋ cannot say it',
  ),
)
/** Where B_P exceeds B_{P₋} by at least ε; `excess` is by how much more. */
const step = <E>(excess: Term<E>): Proof<never> =>
  have(
    atMost(fourfold, sumOver(x, share)),
    bySupport(bySquares, unsaid),
    chain<never, never>(
      mean,
      atMostBy(
        multiply(shrinks, here),
        divide(
          add(subtract(sumOver(x, share), fourfold), multiply(multiply(here, epsilon), excess)),
          multiply(four, shrinks),
        ),
        'the mean of the right side',
      ),
    ),
  ) as Proof<never>

const n = plus(k, 1)
const failure = multiply(power(shrinks, n), potential(empty))
/** s^{k+1}√(1/α) ≤ δ, as its square is at most δ². */
const start = have(
  equals(square(power(shrinks, k)), power(kept, k)),
  induction(
    k,
    chain<never, never>(square(power(shrinks, number(0))), equal(one, 'both are 1')) as Proof<never>,
    chain<never, never>(
      square(power(shrinks, n)),
      equalBy(power(kept, n), multiply(kept, subtract(power(kept, k), square(power(shrinks, k)))), 'one factor more'),
    ) as Proof<never>,
  ),
  chain<never, never>(
    complement(delta),
    atMostBy(
      complement(failure),
      divide(
        add(
          divide(subtract(multiply(alpha, square(delta)), power(kept, n)), alpha),
          divide(multiply(kept, subtract(power(kept, k), square(power(shrinks, k)))), alpha),
        ),
        add(delta, failure),
      ),
      'the squares',
    ),
  ),
)

/** αP₋(t)/P(t), by which P(x|t) exceeds at least P₋(x|t): so B_P(t) − B_{P₋}(t) < 2, and no ε ≥ 2 is exceeded. */
const weight = divide(multiply(alpha, Pminus(t)), P(t))
const gap = subtract(behaviourOfP(t), behaviourOfPminus(t))
const impossible = <E>(excess: Term<E>): Proof<never> =>
  absurd(
    have(
      everySentence(x, atMost(multiply(alpha, Pminus(tx)), P(tx))),
      arbitrary(specialise(dominatedText, tx, evident)),
      chain<never, never>(
        zero,
        belowBy(multiply(two, weight), multiply(two, weight), 'P₋ can write t'),
        atMostBy(
          subtract(two, gap),
          sumOver(
            x,
            add(
              multiply(subtract(one, b), divide(subtract(P(tx), multiply(alpha, Pminus(tx))), P(t))),
              multiply(multiply(add(one, b), divide(subtract(P(t), multiply(alpha, Pminus(t))), P(t))), Pminus(x, t)),
            ),
          ),
          'P ≥ αP₋, and scores lie in [−1, 1]',
        ),
        atMostBy(zero, add(excess, subtract(epsilon, two)), '2 ≤ ε'),
      ),
    ),
  ) as Proof<never>

const proofOf = <E>(excess: Term<E>): Proof<never> =>
  either(
    below(epsilon, two),
    have(
      positive(kept),
      chain<never, never>(
        zero,
        belowBy(kept, divide(multiply(subtract(two, epsilon), add(two, epsilon)), four), 'ε < 2'),
      ),
      drift({ by: here, rate: shrinks, extension: x, floor, step: step(excess), start: start as Proof<never> }),
    ),
    drift({
      by: here,
      rate: zero,
      extension: x,
      floor,
      step: impossible(excess),
      start: chain<never, never>(
        complement(delta),
        atMostBy(complement(multiply(power(zero, n), potential(empty))), delta, 'nothing is left'),
      ) as Proof<never>,
    }),
  ) as Proof<never>

// Evidence. Sentence n is bad.

/** P₋ says n, and P says p with probability 1 − α. */
const opposed = (alpha: string): SampledDominated => ({
  alpha: q(alpha),
  P: iid({ n: alpha, p: Q.show(Q.subtract(Q.one, q(alpha))) }),
  Pminus: onlyN,
  B: nIsBad,
  epsilon: q('3/2'),
  delta: q('9/10'),
  k: 0,
})
const at = (changes: Partial<SampledDominated>): SampledDominated => ({ ...opposed('1/4'), ...changes })
const alike = at({ alpha: Q.one, P: fair, Pminus: fair, epsilon: Q.one })
/** Opposite coins: as long as p was said as often as n, w ≤ 1/100, and that is so after ten sentences more often than q¹¹/α. */
const walk = (rare: string, alpha: string, rest: Partial<SampledDominated>): SampledDominated => {
  const often = Q.show(Q.subtract(Q.one, q(rare)))
  const [Pminus, Pplus] = [iid({ n: often, p: rare }), iid({ n: rare, p: often })]
  return at({ alpha: q(alpha), Pminus, P: mixtureOf(q(alpha), Pminus, Pplus) as LanguageModel, ...rest })
}
const longWalk = walk('1/20', '1/100', { epsilon: q('1782/1000'), delta: q('3/1000000'), k: 10 })
const shortWalk = walk('1/10', '1/20', { epsilon: q('7/5'), delta: q('3/5'), k: 5 })

const lengthWith = (right: Term<SampledDominated>, exponent: Whole<SampledDominated> = n) =>
  atMost(power(kept, exponent), right)
/** The last of the five hypotheses replaced. */
const withLength = <I>(given: ReadonlyArray<Proposition<I>>, length: Proposition<I>) =>
  given.map((g, i) => (i === 4 ? length : g))
const mutantsOf = <I extends SampledDominated>(
  given: ReadonlyArray<Proposition<I>>,
  event: Proposition<I & Record<'t', Prompt>>,
  extend: (one: SampledDominated) => I,
) => [
  {
    name: 'one sentence less',
    given: withLength(given, lengthWith(multiply(alpha, square(delta)), plus(k, 2))),
    fate: killed(extend(at({}))),
  },
  {
    name: 'δ for δ²',
    given: withLength(given, lengthWith(multiply(alpha, delta))),
    fate: killed(extend(longWalk)),
  },
  {
    name: 'with probability 1 − δ/2',
    then: atMost(complement(divide(delta, two)), ever(t, k, Pminus, empty, event)),
    fate: killed(extend(at({ delta: q('7/5') }))),
  },
  {
    name: 'along text of P',
    then: atMost(complement(delta), ever(t, k, P, empty, event)),
    fate: killed(extend(shortWalk)),
  },
]
const needsOf = <I extends SampledDominated>(extend: (one: SampledDominated) => I) => [
  necessary(extend(at({ alpha: Q.zero, P: onlyP, epsilon: Q.two }))),
  necessary(extend({ ...alike, epsilon: q('-1') })),
  necessary(extend({ ...alike, delta: q('-9/10') })),
  necessary(extend(at({ alpha: Q.one, P: onlyP, epsilon: Q.one }))),
  necessary(extend(at({ delta: q('1/2') }))),
]
/** It is certain, and nearly certain is what is asked for. */
const almostSurely = at({ epsilon: q('199999976/100000000'), delta: q('1/1000') })
const attainedBy = <I>(extend: (one: SampledDominated) => I) => [
  { why: 'the empty prompt does it, and δ is small', at: extend(almostSurely), within: q('1/1000') },
]
const same = (one: SampledDominated): SampledDominated => one
const atLevel = (one: SampledDominated): SampledDominatedLevel => ({
  ...one,
  gamma: worstBehaviour(one.B, one.Pminus).gamma,
})

export const evidenceUniversalSampled = evidence(universalSampled, {
  proof: proofOf(subtract(behaviourOfP(t), add(behaviourOfPminus(t), epsilon))) as Proof<SampledDominated>,
  attained: attainedBy(same),
  mutants: [
    ...mutantsOf(universalSampled.given, nearly(t), same),
    {
      name: 'without ε',
      then: mostlyPasses(below(behaviourOfP(t), behaviourOfPminus(t))),
      fate: killed({ ...opposed('1/2'), delta: q('19/20') }),
    },
  ],
  needs: needsOf(same),
})

const misaligned = below(behaviourOfP(t), add(gamma, epsilon))
const wellBehaved: SampledDominatedLevel = { ...atLevel(alike), gamma: q('-2') }
export const evidenceUniversalSampledLevel = evidence(universalSampledLevel, {
  proof: proofOf(
    add(subtract(behaviourOfP(t), add(gamma, epsilon)), subtract(gamma, behaviourOfPminus(t))),
  ) as Proof<SampledDominatedLevel>,
  attained: attainedBy(atLevel),
  mutants: [
    ...mutantsOf(universalSampledLevel.given, misaligned, atLevel),
    {
      name: 'γ for γ + ε',
      then: mostlyPasses(below(behaviourOfP(t), gamma)),
      fate: killed(atLevel({ ...opposed('1/2'), delta: q('19/20') })),
    },
  ],
  needs: [...needsOf(atLevel), necessary(wellBehaved)],
})
