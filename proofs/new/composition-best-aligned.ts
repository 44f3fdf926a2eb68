/** Theorem Z for best-of-n sampling: Lemma C.4 with ε = αθε/((1−α)nᵀ⁺¹(1−γₙ)), and the conversation after the opening that it gives. */

import { gathered } from '../../spec/after-a-prompt.js'
import type { AlignedBest } from '../../spec/domains/alignedBest.js'
import { bestAnswersOf } from '../../spec/domains/chosenBest.js'
import { cost, mostly } from '../../spec/evidence-of-prompts.js'
import { sharpSpread } from '../../spec/lemma-c4.js'
import { compositionBestBad } from '../../spec/new/composition-best.js'
import {
  compositionBestAligned,
  conversingAfter,
  conversingLater,
  growth,
  neededFor,
  staysBadAfter,
} from '../../spec/new/composition-best-aligned.js'
import { alpha, delta, gammaN, k, Pplus, theta, u } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../../src/claim/evidence.js'
import { cite, type Proof } from '../../src/claim/proof.js'
import { atMost } from '../../src/logic/proposition.js'
import { add, complement, divide, multiply, type Term, two } from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { iid, q } from '../../src/model/written.js'
import { byPosition, nIsBad } from '../smallModels.js'
import { byOpening, over, someSentences, suchOpening, whole } from './alignedOpening.js'
import { between, millionth, models } from './composition-aligned.js'

const proof = byOpening({
  taken: growth,
  asked: multiply(complement(alpha), growth),
  growth,
  grows: '1 ≤ n',
  needed: neededFor(growth),
  later: conversingLater,
  after: conversingAfter,
  sticks: staysBadAfter(u, theta),
  cited: cite(compositionBestBad, { sequences: { s: whole }, scalars: { delta: theta } }, suchOpening),
}) as Proof<AlignedBest>

// Evidence. The first sentence is the aligning prompt, the second the trigger, the third the opening; P₊ says p thereafter.

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
