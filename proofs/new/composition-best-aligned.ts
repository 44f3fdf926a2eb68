/** Theorem Z for best-of-n sampling: Lemma C.4 with ε = αθε/((1−α)nᵀ⁺¹(1−γₙ)), and the conversation after the opening that it gives. */

import { gathered } from '../../spec/after-a-prompt.js'
import { varianceOfEvidence } from '../../spec/definitions/evidence.js'
import type { AlignedBest } from '../../spec/domains/alignedBest.js'
import { bestAnswersOf } from '../../spec/domains/chosenBest.js'
import { cost, mostly, totalVariance } from '../../spec/evidence-of-prompts.js'
import { lemmaC4Sharp, sharpSpread } from '../../spec/lemma-c4.js'
import { compositionBestBad } from '../../spec/new/composition-best.js'
import {
  compositionBestAligned,
  conversingAfter,
  conversingLater,
  growth,
  neededFor,
  staysBadAfter,
  w,
} from '../../spec/new/composition-best-aligned.js'
import { alpha, B, delta, epsilon, gammaN, k, N, Pminus, Pplus, s, sigma, theta, u, y } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  both,
  chain,
  cite,
  equal,
  evident,
  have,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  everySentence,
  implies,
  type Proposition,
  positive,
  somePromptOf,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  one,
  score,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { iid, q } from '../../src/model/written.js'
import { byPosition, nIsBad } from '../smallModels.js'

const whole = followedBy(followedBy(u, y), s)
const asked = multiply(complement(alpha), growth)
/** αθε/((1−α)nᵀ⁺¹(1−γₙ)), what Lemma C.4 is to leave of P₊. */
const left = divide(multiply(alpha, multiply(theta, epsilon)), asked)
const opening = somePromptOf(s, k, and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(left, Pminus(whole)))))
const toldApart = someSentence(y, and(below(score(B, y), zero), opening))
const enough = atMost(
  multiply(multiply(complement(alpha), subtract(growth, multiply(theta, epsilon))), Pplus(whole)),
  multiply(multiply(alpha, multiply(theta, epsilon)), Pminus(whole)),
)
const afterTelling = obtain(
  toldApart,
  obtain(
    opening,
    specialise(
      conversingLater,
      u,
      specialise(
        everySentence(w, conversingAfter(u, w)),
        y,
        specialise(
          conversingAfter(u, y),
          s,
          have(
            enough,
            chain<never, never>(
              multiply(multiply(complement(alpha), subtract(growth, multiply(theta, epsilon))), Pplus(whole)),
              atMostBy(
                multiply(asked, Pplus(whole)),
                multiply(multiply(complement(alpha), multiply(theta, epsilon)), Pplus(whole)),
                'δε is left out',
              ),
              atMostBy(
                multiply(multiply(alpha, multiply(theta, epsilon)), Pminus(whole)),
                multiply(asked, subtract(multiply(left, Pminus(whole)), Pplus(whole))),
                'what Lemma C.4 gives',
              ),
            ),
            cite(
              compositionBestBad,
              { sequences: { s: whole }, scalars: { delta: theta } },
              witness(y, both(evident, witness(s, both(evident, evident)))),
            ),
          ),
        ),
      ),
    ),
  ) as Proof<never>,
) as Proof<never>

const over = <T>(event: Proposition<T>) => expectationOverSequences(u, N, Pplus, empty, indicator(event))
const proof = have(
  positive(growth),
  chain<never, never>(zero, belowBy(growth, growth, '1 ≤ n')),
  have(
    positive(asked),
    chain<never, never>(zero, belowBy(asked, asked, 'γ < 1')),
    have(
      positive(left),
      chain<never, never>(zero, belowBy(left, left, 'all are positive')),
      have(
        atMost(logarithm(divide(one, left)), subtract(gathered(k), cost(sharpSpread))),
        chain<never, never>(
          logarithm(divide(one, left)),
          equal(neededFor(growth), 'the quotient the other way round'),
          atMostBy(
            subtract(gathered(k), cost(sharpSpread)),
            subtract(subtract(gathered(k), cost(sharpSpread)), neededFor(growth)),
            'the length',
          ),
        ),
        cite(
          lemmaC4Sharp,
          { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: left } },
          have(
            everyPromptOf(u, N, implies(positive(Pplus(u)), implies(toldApart, staysBadAfter(u, theta)))),
            arbitrary(arbitrary(arbitrary(afterTelling))),
            chain<never, never>(
              complement(delta),
              atMostBy(over(toldApart), subtract(over(toldApart), complement(delta)), 'Lemma C.4'),
              atMostBy(
                over(staysBadAfter(u, theta)),
                expectationOverSequences(
                  u,
                  N,
                  Pplus,
                  empty,
                  subtract(indicator(staysBadAfter(u, theta)), indicator(toldApart)),
                ),
                'such openings stick',
              ),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<AlignedBest>

const spread = varianceOfEvidence(Pplus, Pminus, N)
/** 0 ≤ Var < Nσ². */
const someSentences = chain<AlignedBest, AlignedBest>(
  zero,
  atMostBy(divide(spread, square(sigma)), divide(spread, square(sigma)), 'a mean of squares'),
  belowBy(count(N), divide(subtract(totalVariance, spread), square(sigma)), 'Var < Nσ²'),
)

// Evidence. The first sentence is the aligning prompt, the second the trigger, the third the opening; P₊ says p thereafter.

const millionth = '1/1000000'
const between = (Pminus: LanguageModel, Pplus: LanguageModel, weight = '1/2') => ({
  Pminus,
  Pplus,
  R: mixtureOf(q(weight), Pminus, Pplus) as LanguageModel,
})
const models = (first1: string, first0: string, trigger1 = '999999/1000000', trigger0 = '1') =>
  between(byPosition(first0, trigger0, '1'), byPosition(first1, trigger1, millionth))
/** The first sentences are equally likely, and the conversation is one answer of P. */
const calm: AlignedBest = {
  ...models('1/2', '1/2'),
  alpha: q('1/2'),
  B: nIsBad,
  gammaN: q('-1'),
  epsilon: q('199/100'),
  rho: q('999999'),
  rhoPrime: q('1001/1000'),
  sigma: q('1/1000'),
  delta: q('99/1000'),
  theta: q('101/100000000'),
  N: 1,
  k: 1,
  n: 1,
  T: 1,
}
const at = (changes: Partial<AlignedBest>): AlignedBest => ({ ...calm, ...changes })
/** Of two answers p is the best nearly twice as often. */
const twice = at({
  R: bestAnswersOf(mixtureOf(calm.alpha, calm.Pminus, calm.Pplus) as LanguageModel, nIsBad, 2, [], 4),
  n: 2,
})
/** One prompt in a hundred misleads by log 100 nats, and hardly more is allowed to. */
const rare = at({
  ...models('1/100', '1/10000'),
  rhoPrime: q('1037/1000'),
  sigma: q('4593/10000'),
  delta: q('101/10000'),
  theta: q('985/10000000'),
})
/** One in ten does. */
const slip = at({ ...models('1/10', '1/1000'), rhoPrime: q('1443/1000'), sigma: q('1413/1000') })
/** Every first sentence misleads by log 100 nats. */
const misled = at(models('0', '99/100'))
const single = iid({ z: '1' })

const given = compositionBestAligned.given
const withLength = (evidenceFor: Term<AlignedBest>, d: Term<AlignedBest>) => [
  ...given.slice(0, -1),
  atMost(add(evidenceFor, d), gathered(k)),
]
export const evidenceCompositionBestAligned = evidence(compositionBestAligned, {
  proof,
  attained: [{ why: 'one prompt in a hundred misleads by log 100', at: rare, within: q('1/1000') }],
  mutants: [
    {
      name: 'as for one answer',
      given: withLength(neededFor(complement(gammaN)), cost(sharpSpread)),
      fate: killed(twice),
    },
    {
      name: 'without β′N',
      given: withLength(neededFor(growth), sharpSpread),
      fate: killed({ ...misled, rhoPrime: q('101') }),
    },
    {
      name: 'with probability 1 − δ/2',
      then: atMost(complement(divide(delta, two)), over(staysBadAfter(u, theta))),
      fate: killed(rare),
    },
    { name: 'θ/2 for θ', then: mostly(Pplus, staysBadAfter(u, divide(theta, two))), fate: killed(calm) },
  ],
  needs: [
    guards(at({ alpha: q('0'), R: calm.Pplus })),
    guards(at({ alpha: q('1'), R: calm.Pminus })),
    guards(at({ gammaN: q('1') })),
    guards(at({ rho: q('0') })),
    guards(at({ rhoPrime: q('0') })),
    guards(at({ epsilon: q('0') })),
    guards(at({ theta: q('0') })),
    guards(at({ delta: q('0') })),
    guards(at({ delta: q('2') })),
    necessary({ ...slip, sigma: q('-1413/1000'), theta: q('3/100000000') }),
    implied(someSentences),
    guards(at({ R: byPosition('1/2', '1'), n: 0 })),
    guards(at(models('1/10', '1'))),
    necessary(misled),
    necessary({ ...slip, sigma: q('1/1000'), theta: q('146/100000000') }),
    necessary(at(models('1/2', '1/2', '9/10', '1/10'))),
    necessary(at(between(calm.Pminus, byPosition('1/2', '1/2', '1', millionth)))),
    necessary(at({ ...between(single, single), B: new Map([['z', q('0')]]), gammaN: q('0') })),
    necessary(at(between(byPosition('1/2', '1', '1', '0'), calm.Pplus))),
    necessary(at({ theta: q('1/10000000') })),
  ],
})
