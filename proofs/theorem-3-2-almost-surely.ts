/** Theorem 3.2 almost surely: P(u) < αP₋(u)ρ^{D+1} says that P₋ can write u, and Theorem U after the prompt u does the rest. */
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { P } from '../spec/definitions/mixture.js'
import type { AlignedForEver } from '../spec/domains/alignedForEver.js'
import { rho, universalOneLess } from '../spec/new/universal.js'
import { universalAfter } from '../spec/new/universal-after.js'
import { alpha, D, epsilon, gamma, h, N, Pminus, Pplus, s, u } from '../spec/symbols.js'
import {
  chanceOfMisaligning,
  climbed,
  misalignsAfter,
  theorem32AlmostSurely,
} from '../spec/theorem-3-2-almost-surely.js'
import { evidence, guards, implied, killed, meaning, necessary, sharp } from '../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  specialise,
} from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePrompt,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  multiply,
  one,
  plus,
  power,
  subtract,
  sumOverSequences,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP } from './smallModels.js'

const [after, whole] = [followedBy(u, h), followedBy(u, s)]
const factor = multiply(alpha, power(rho, plus(D, 1)))
const badAfter = everyPrompt(h, D, implies(positive(Pminus(after)), atMost(behaviourExpectation(Pminus, after), gamma)))
const hypotheses = theorem32AlmostSurely.given

/** After an aligning prompt u. */
const afterPrompt = have(
  positive(complement(gamma)),
  chain<never, never>(
    zero,
    belowBy(complement(gamma), add(subtract(one, add(gamma, epsilon)), epsilon), '1 − γ = (1 − γ − ε) + ε'),
  ),
  have(
    positive(Pminus(u)),
    chain<never, never>(
      zero,
      belowBy(divide(P(u), factor), divide(P(u), factor), 'P can write u'),
      belowBy(Pminus(u), divide(subtract(climbed, P(u)), factor), 'P(u) < αP₋(u)ρ^(D+1)'),
    ),
    have(
      everyPrompt(h, plus(D, 1), atMost(multiply(alpha, Pminus(after)), P(after))),
      arbitrary(
        chain<never, never>(
          multiply(alpha, Pminus(after)),
          atMostBy(P(after), multiply(complement(alpha), Pplus(after)), 'P = αP₋ + (1−α)P₊'),
        ),
      ),
      have(badAfter, evident, cite(universalAfter, { sequences: { s0: u }, models: { P } }, evident)),
    ),
  ),
)
const proof = have(
  everyPromptOf(u, N, implies(positive(Pplus(u)), misalignsAfter)),
  arbitrary(arbitrary(specialise(hypotheses[4] as never, u, afterPrompt as never) as never)),
  chain<never, never>(
    one,
    atMostBy(
      chanceOfMisaligning,
      expectationOverSequences(u, N, Pplus, empty, subtract(indicator(misalignsAfter), one)),
      'after every prompt of P₊',
    ),
  ),
)

/** For α ≤ 0 no P(u) would be positive, and they sum to 1. */
const notPositive = everyPromptOf(u, N, atMost(P(u), zero))
const positiveWeight = have(
  positive(complement(gamma)),
  chain<never, never>(
    zero,
    belowBy(complement(gamma), add(subtract(one, add(gamma, epsilon)), epsilon), '1 − γ = (1 − γ − ε) + ε'),
  ),
  either(
    positive(alpha),
    evident,
    have(
      notPositive,
      arbitrary(
        either(
          positive(Pplus(u)),
          chain<never, never>(
            P(u),
            atMostBy(climbed, subtract(climbed, P(u)), 'P(u) < αP₋(u)ρ^(D+1)'),
            atMostBy(zero, multiply(multiply(subtract(zero, alpha), Pminus(u)), power(rho, plus(D, 1))), 'α ≤ 0'),
          ),
          chain<never, never>(
            P(u),
            atMostBy(
              zero,
              add(multiply(subtract(zero, alpha), Pminus(u)), multiply(complement(alpha), subtract(zero, Pplus(u)))),
              'P₊ cannot write it',
            ),
          ),
        ),
      ),
      absurd(
        chain<never, never>(
          zero,
          belowBy(one, one, '0 < 1'),
          equal(sumOverSequences(u, N, P(u)), 'likelihoods sum to 1'),
          atMostBy(zero, sumOverSequences(u, N, subtract(zero, P(u))), 'none is positive'),
        ),
      ),
    ),
  ),
)

// Evidence. P₋ says n, P₊ tosses a coin or says p.

const often = iid({ n: '3/4', p: '1/4' })
const seldom = iid({ n: '1/4', p: '3/4' })
/** After p the weight of P₋ is 1/4, after n 3/4; ρ = 5 is enough at once. */
const coins: AlignedForEver = {
  alpha: q('1/2'),
  Pminus: often,
  Pplus: seldom,
  B: nIsBad,
  gamma: q('-1/2'),
  epsilon: q('6/5'),
  N: 1,
  D: 0,
}
const at = (changes: Partial<AlignedForEver>): AlignedForEver => ({ ...coins, ...changes })
const opposed = at({ Pminus: onlyN, Pplus: onlyP, gamma: q('-1'), epsilon: q('1') })
const lengthWith = (length: Proposition<never>) => hypotheses.map((g, i) => (i === 5 ? (length as typeof g) : g))
const shorter = multiply(multiply(alpha, Pminus(u)), power(rho, plus(D, 2)))
const evenly = at({ Pminus: onlyP, Pplus: onlyP })

export const evidence32AlmostSurely = evidence(theorem32AlmostSurely, {
  proof: proof as never,
  tightness: [sharp(universalOneLess, 'for N = 0 it is Theorem U, and one sentence less need not do')],
  mutants: [
    {
      name: 'α for the posterior weight',
      given: lengthWith(below(one, factor)),
      fate: killed(at({ alpha: q('3/4'), epsilon: q('1/2'), D: 0 })),
    },
    {
      name: 'one sentence less',
      given: lengthWith(everyPromptOf(u, N, implies(positive(Pplus(u)), below(P(u), shorter)))),
      fate: killed(at({ alpha: q('9/16'), epsilon: q('7/10') })),
    },
    {
      name: 'γ for γ + ε',
      then: atMost(
        one,
        expectationOverSequences(
          u,
          N,
          Pplus,
          empty,
          indicator(somePrompt(s, D, and(positive(Pminus(whole)), below(behaviourExpectation(P, whole), gamma)))),
        ),
      ),
      fate: killed(coins),
    },
  ],
  needs: [
    implied(positiveWeight),
    meaning(at({ alpha: q('2') })),
    necessary({ ...evenly, gamma: q('2'), epsilon: q('-3/2'), D: 1 }),
    guards(at({ epsilon: q('3/2') })),
    necessary({ ...evenly, alpha: q('3/4'), gamma: q('-1'), epsilon: q('1') }),
    necessary(opposed),
  ],
})
