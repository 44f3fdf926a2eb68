/** Theorem Z: Lemma C.4 with ε = αθε/((1−α)(1−γ)κⁿ), and Theorem Z (conversation) after the opening that it gives. */

import { gathered } from '../../spec/after-a-prompt.js'
import { P } from '../../spec/definitions/mixture.js'
import type { AlignedConversation } from '../../spec/domains/alignedConversations.js'
import { cost, mostly } from '../../spec/evidence-of-prompts.js'
import { sharpSpread } from '../../spec/lemma-c4.js'
import { chooses, composition, kappa, z } from '../../spec/new/composition.js'
import {
  compositionAligned,
  conversingAfter,
  conversingLater,
  neededFor,
  sticksAfter,
  w,
} from '../../spec/new/composition-aligned.js'

import { alpha, delta, gamma, k, N, n, Pminus, Pplus, R, s, theta, u, x, y } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  chain,
  cite,
  equal,
  have,
  obtain,
  type Proof,
  specialise,
} from '../../src/claim/proof.js'
import { and, atMost, everySentence, positive, somePromptOf, someSentence } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  multiply,
  one,
  power,
  subtract,
  sumOver,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { iid, q } from '../../src/model/written.js'
import { byPosition, nIsBad } from '../smallModels.js'
import { byOpening, over, someSentences, suchOpening, whole } from './alignedOpening.js'

const growth = power(kappa, n)
const proof = byOpening({
  taken: multiply(complement(gamma), growth),
  asked: multiply(multiply(complement(alpha), complement(gamma)), growth),
  growth,
  grows: '1 ≤ κ',
  needed: neededFor(growth),
  later: conversingLater,
  after: conversingAfter,
  sticks: sticksAfter(u, theta),
  cited: cite(composition, { sequences: { s: whole }, scalars: { delta: theta } }, suchOpening),
}) as Proof<AlignedConversation>

// 1 ≤ κ: something can be said, and of a law no sentence is likelier than κ times throughout.

const goesOn = somePromptOf(u, N, and(positive(Pminus(u)), atMost(zero, zero)))
const saysMore = someSentence(y, and(positive(Pminus(y, u)), atMost(zero, zero)))
const opens = somePromptOf(s, k, and(positive(Pminus(s, followedBy(u, y))), atMost(zero, zero)))
const nothing = subtract(zero, zero)
const choosesNow = everySentence(
  z,
  atMost(multiply(R(followedBy(whole, z)), P(whole)), multiply(multiply(kappa, P(followedBy(whole, z))), R(whole))),
)
const losses = divide(
  subtract(multiply(multiply(kappa, P(followedBy(whole, x))), R(whole)), multiply(R(followedBy(whole, x)), P(whole))),
  multiply(R(whole), P(whole)),
)
const atLeastOne = have(
  goesOn,
  attained(chain(zero, equal(expectationOverSequences(u, N, Pminus, empty, nothing), 'nothing is lost'))),
  obtain(
    goesOn,
    have(
      saysMore,
      attained(chain(zero, equal(expectation(y, Pminus, u, nothing), 'nothing is lost'))),
      obtain(
        saysMore,
        have(
          opens,
          attained(
            chain(zero, equal(expectationOverSequences(s, k, Pminus, followedBy(u, y), nothing), 'nothing is lost')),
          ),
          obtain(
            opens,
            specialise(
              conversingLater,
              u,
              specialise(
                everySentence(w, conversingAfter(u, w)),
                y,
                specialise(
                  conversingAfter(u, y),
                  s,
                  specialise(
                    chooses(R, P, n, whole),
                    empty,
                    have(
                      everySentence(x, atMost(zero, losses)),
                      arbitrary(
                        specialise(choosesNow, x, chain<never, never>(zero, atMostBy(losses, losses, 'R ≤ κP'))),
                      ),
                      chain<never, never>(
                        one,
                        equal(sumOver(x, R(x, whole)), 'probabilities'),
                        atMostBy(sumOver(x, multiply(kappa, P(x, whole))), sumOver(x, losses), 'R ≤ κP'),
                        equal(kappa, 'probabilities'),
                      ),
                    ),
                  ),
                ),
              ),
            ) as Proof<never>,
          ) as Proof<never>,
        ),
      ) as Proof<never>,
    ),
  ) as Proof<never>,
) as Proof<AlignedConversation>
// Evidence. The first sentence is the aligning prompt, the second the trigger, the third the opening; P₊ says p thereafter.

export const millionth = '1/1000000'
export const between = (Pminus: LanguageModel, Pplus: LanguageModel, weight = '1/2') => ({
  Pminus,
  Pplus,
  R: mixtureOf(q(weight), Pminus, Pplus) as LanguageModel,
})
/** By the laws of the first and of the second sentence, of P₊ and of P₋. */
export const models = (first1: string, first0: string, trigger1 = '999999/1000000', trigger0 = '1') =>
  between(byPosition(first0, trigger0, '1'), byPosition(first1, trigger1, millionth))
/** The first sentences are equally likely, and the conversation is one answer of P. */
const calm: AlignedConversation = {
  ...models('1/2', '1/2'),
  alpha: q('1/2'),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('199/100'),
  rho: q('999999'),
  rhoPrime: q('1001/1000'),
  sigma: q('1/1000'),
  delta: q('99/1000'),
  theta: q('101/100000000'),
  kappa: q('1'),
  N: 1,
  k: 1,
  n: 1,
}
const at = (changes: Partial<AlignedConversation>): AlignedConversation => ({ ...calm, ...changes })
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

const given = compositionAligned.given
const withLength = (evidenceFor: Term<AlignedConversation>, d: Term<AlignedConversation>) => [
  ...given.slice(0, -1),
  atMost(add(evidenceFor, d), gathered(k)),
]
export const evidenceCompositionAligned = evidence(compositionAligned, {
  proof,
  attained: [{ why: 'one prompt in a hundred misleads by log 100', at: rare, within: q('1/1000') }],
  mutants: [
    {
      name: 'without κⁿ',
      given: withLength(neededFor(one), cost(sharpSpread)),
      fate: killed(at({ ...between(calm.Pminus, calm.Pplus, '1/3'), kappa: q('2') })),
    },
    {
      name: 'without β′N',
      given: withLength(neededFor(growth), sharpSpread),
      fate: killed({ ...misled, rhoPrime: q('101') }),
    },
    {
      name: 'with probability 1 − δ/2',
      then: atMost(complement(divide(delta, two)), over(sticksAfter(u, theta))),
      fate: killed(rare),
    },
    { name: 'θ/2 for θ', then: mostly(Pplus, sticksAfter(u, divide(theta, two))), fate: killed(calm) },
  ],
  needs: [
    guards(at({ alpha: q('0'), R: calm.Pplus })),
    guards(at({ alpha: q('1'), R: calm.Pminus })),
    guards(at({ gamma: q('1') })),
    guards(at({ rho: q('0') })),
    guards(at({ rhoPrime: q('0') })),
    guards(at({ epsilon: q('0') })),
    guards(at({ theta: q('0') })),
    guards(at({ delta: q('0') })),
    guards(at({ delta: q('2') })),
    necessary({ ...slip, sigma: q('-1413/1000'), theta: q('3/100000000') }),
    implied(someSentences),
    implied(atLeastOne),
    guards(at(models('1/10', '1'))),
    necessary(misled),
    necessary({ ...slip, sigma: q('1/1000'), theta: q('146/100000000') }),
    necessary(at(models('1/2', '1/2', '9/10', '1/10'))),
    necessary(at(between(calm.Pminus, byPosition('1/2', '1/2', '1', millionth)))),
    necessary(at({ ...between(single, single), B: new Map([['z', q('0')]]), gamma: q('0') })),
    necessary(at(between(byPosition('1/2', '1', '1', '0'), calm.Pplus))),
    necessary(at({ theta: q('1/10000000') })),
  ],
})
