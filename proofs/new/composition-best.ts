/**
 * Theorem Z where the answers are the best of n: by the law of the best of n κ = n. Where the best of n scores γₙ + ε, the doubt
 * v = 1 − w is at least ε/(n(1−γₙ)), for wⁿ ≥ 1 − nv.
 */
import { answersBest, bestIsLikelyN } from '../../spec/best-of-n-chosen.js'
import { bestOfMixture } from '../../spec/best-of-n-mixture.js'
import { bestAnswer, bestOf, overAnswers } from '../../spec/definitions/bestOf.js'
import { P } from '../../spec/definitions/mixture.js'
import type { BestAnswers, LevelledBest } from '../../spec/domains/bestAnswers.js'
import { bestAnswersOf } from '../../spec/domains/chosenBest.js'
import { bernoulli } from '../../spec/known/bernoulli.js'
import {
  choosesWithin,
  composition,
  recoveryWithin,
  tellsLittleForPlus,
  writesNoMore,
  z,
} from '../../spec/new/composition.js'
import {
  bestRecovery,
  choosesBest,
  compositionBest,
  compositionBestBad,
  roomOfBest,
  T,
} from '../../spec/new/composition-best.js'
import { said } from '../../spec/new/sticky.js'
import { alpha, delta, epsilon, gamma, gammaN, h, n, Pminus, Pplus, R, s, u, x } from '../../spec/symbols.js'
import { evidence, guards, killed, meaning, type Need, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  chain,
  cite,
  either,
  evident,
  have,
  majorant,
  type Proof,
  specialise,
} from '../../src/claim/proof.js'
import { atMost, below, everySentence, implies, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  followedBy,
  multiply,
  negate,
  one,
  type PromptVariable,
  power,
  squareRoot,
  subtract,
  type Term,
  zero,
} from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { automaton, q, scores } from '../../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'
import { doubtMajorant, startsBelow } from './composition.js'

// No sentence is likelier than n times.

const nAnswers = count(n)
const atLeastOne = (body: Proof<never>) =>
  have(
    positive(nAnswers),
    chain<never, never>(zero, belowBy(one, one, '0 < 1'), atMostBy(nAnswers, subtract(nAnswers, one), '1 ≤ n')),
    body,
  )
/** R(z|s⊕t) ≤ nP(z|s⊕t), as Theorem Z has it, for texts under any letter. */
const choosesAlong = <K extends string>(text: PromptVariable<K>, body: Proof<never>): Proof<never> => {
  const now = followedBy(s, text)
  const line = followedBy(now, z)
  const [chosen, said] = [multiply(R(line), P(now)), multiply(multiply(nAnswers, P(line)), R(now))] as const
  const law = implies(positive(R(now)), answersBest(R, P, now))
  const likely = everySentence(x, atMost(R(x, now), multiply(nAnswers, P(x, now))))
  const byLaw = cite(
    bestIsLikelyN,
    { models: { P }, sequences: { s: now } },
    arbitrary(
      specialise(
        likely,
        z,
        chain<never, never>(
          chosen,
          atMostBy(
            said,
            multiply(subtract(multiply(nAnswers, P(z, now)), R(z, now)), multiply(P(now), R(now))),
            'at most n times as likely',
          ),
        ),
      ) as Proof<never>,
    ),
  )
  return have(
    choosesWithin(nAnswers, text, R, P, T, s),
    arbitrary(
      specialise(
        choosesBest(s),
        text,
        have(
          law,
          evident,
          either(
            positive(R(now)),
            byLaw,
            arbitrary(
              chain<never, never>(
                chosen,
                atMostBy(
                  said,
                  add(said, multiply(P(now), add(subtract(R(now), R(line)), negate(R(now))))),
                  'R cannot write it',
                ),
              ),
            ),
          ),
        ),
      ) as Proof<never>,
    ),
    body,
  ) as Proof<never>
}
const proofBest = atLeastOne(
  choosesAlong(h, cite(composition, { scalars: { kappa: nAnswers }, naturals: { n: T } }, evident) as Proof<never>),
) as Proof<BestAnswers>

// The best of n is bad.

const now = followedBy(s, h)
const room = complement(gammaN)
const level = add(gammaN, epsilon)
const [ofP, ofBad] = [bestOf(P, now, n), bestOf(Pminus, now, n)]
/** w(s⊕h), and wⁿ. */
const w = divide(multiply(alpha, Pminus(now)), P(now))
const doubt = complement(w)
const allBad = power(w, n)
const weighed = divide(multiply(multiply(complement(alpha), Pplus(now)), roomOfBest), multiply(epsilon, P(now)))
/** Where the best of n answers scores γₙ + ε. */
const whereGood = either(
  positive(Pminus(now)),
  cite(
    bestOfMixture,
    { sequences: { s: now } },
    have(
      atMost(doubt, one),
      chain<never, never>(doubt, atMostBy(one, w, 'a weight')),
      cite(
        bernoulli,
        { scalars: { r: doubt } },
        chain<never, never>(
          one,
          atMostBy(
            weighed,
            divide(
              add(
                add(subtract(ofP, level), subtract(add(multiply(allBad, ofBad), complement(allBad)), ofP)),
                add(
                  multiply(allBad, subtract(gammaN, ofBad)),
                  multiply(subtract(allBad, complement(multiply(nAnswers, doubt))), room),
                ),
              ),
              epsilon,
            ),
            'γₙ + ε ≤ 1 − wⁿ(1−γₙ) and 1 − nv ≤ wⁿ',
          ),
        ),
      ),
    ),
  ),
  chain<never, never>(
    one,
    atMostBy(
      weighed,
      divide(
        add(
          multiply(
            multiply(complement(alpha), Pplus(now)),
            add(multiply(subtract(nAnswers, one), room), subtract(room, epsilon)),
          ),
          multiply(multiply(epsilon, alpha), negate(Pminus(now))),
        ),
        multiply(epsilon, P(now)),
      ),
      'what P₋ cannot write has v = 1, and ε ≤ 1−γₙ',
    ),
  ),
)
/** ε > 1−γₙ: no best of n is that good, whoever answers. */
const tooGood = majorant({
  by: zero,
  extension: x,
  nonnegative: evident,
  reached: absurd(
    chain<never, never>(
      zero,
      belowBy(
        zero,
        add(subtract(epsilon, room), add(subtract(ofP, level), overAnswers(P, now, n, complement(bestAnswer)))),
        'γₙ + ε ≤ max B(t) ≤ 1 < γₙ + ε',
      ),
    ),
  ),
  step: evident,
  line: evident,
  start: evident,
})
const proofBestBad = either(
  atMost(epsilon, room),
  atLeastOne(
    choosesAlong(
      u,
      have(
        positive(room),
        evident,
        specialise(
          writesNoMore(R, P, T),
          empty,
          doubtMajorant({
            room: roomOfBest,
            factor: nAnswers,
            text: h,
            known: u,
            sentences: T,
            reached: whereGood,
            start: startsBelow(roomOfBest, power(nAnswers, T)),
          }),
        ),
      ) as Proof<never>,
    ),
  ),
  tooGood,
) as Proof<LevelledBest>

// Evidence. P₋ says n and nothing else, P₊ says n in the opening with probability 1/1000, and then p.

type Setting = Omit<BestAnswers, 'gamma' | 'R'>
const bestOfP = <I extends Setting>(at: I): I & { readonly R: LanguageModel } => {
  const P = mixtureOf(at.alpha, at.Pminus, at.Pplus) as LanguageModel
  return { ...at, R: bestAnswersOf(P, at.B, at.n, at.s, at.T) }
}
/** v(s) = 1/1001: P says p with that probability, and the best of two answers is p nearly twice as often. */
const twice: Setting = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/1000', '999/1000'),
  B: nIsBad,
  epsilon: q('2'),
  delta: q('2/1001'),
  s: ['n'],
  n: 2,
  T: 1,
}
const once: Setting = { ...twice, n: 1, delta: q('1/1001') }
/** One answer, of a model that says n. */
const plain = { ...once, R: onlyN }
const toN = { alpha: q('2'), Pplus: onlyN }
const upsideDown = { Pplus: onlyN, epsilon: q('1'), delta: q('-1/2') }
const late = thenOnly('p', '1', '0')
const alwaysP = automaton({
  start: { next: { n: '1', p: '0' }, to: { n: 'p' } },
  p: { next: { n: '0', p: '1' } },
})
/** Why each hypothesis is there; `none` is why 1 ≤ n is, and `bad` why P₋ is bad. */
const needs = <I extends object>(
  level: I,
  high: I,
  bad: Need<Setting & { readonly R: LanguageModel } & I>,
  none: Need<Setting & { readonly R: LanguageModel } & I>,
) => [
  meaning({ ...plain, ...level, alpha: q('-1'), Pplus: onlyN, delta: q('2') }),
  meaning({ ...plain, ...level, ...toN }),
  necessary({ ...plain, ...level, Pplus: onlyP, epsilon: q('0'), delta: q('1/2') }),
  necessary({ ...plain, ...high, ...upsideDown }),
  none,
  guards({ ...plain, ...level, R: onlyP }),
  guards({ ...plain, ...level, Pminus: onlyP, Pplus: onlyP }),
  necessary({ ...plain, ...level, R: alwaysP }),
  bad,
  necessary({ ...bestOfP({ ...twice, delta: q('1/1001') }), ...level }),
]
const [gammaLow, gammaHigh] = [{ gamma: q('-1') }, { gamma: q('3') }]
const preferred: BestAnswers = { ...bestOfP(twice), ...gammaLow }
const single: BestAnswers = { ...bestOfP(once), ...gammaLow }
const given = compositionBest.given
const withEvidence = (growth: Term<BestAnswers>) => [
  ...given.slice(0, -1),
  atMost(
    multiply(
      multiply(complement(alpha), subtract(multiply(complement(gamma), growth), multiply(delta, epsilon))),
      Pplus(s),
    ),
    multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
  ),
]
export const evidenceCompositionBest = evidence(compositionBest, {
  proof: proofBest,
  attained: [
    { why: 'by one answer', at: single },
    { why: 'by the best of two, where p is rare', at: preferred, within: q('1/1000') },
  ],
  mutants: [
    {
      name: '(n−1)ᵀ for nᵀ',
      given: withEvidence(power(subtract(nAnswers, one), T)),
      fate: killed({ ...preferred, delta: q('1/1001') }),
    },
    {
      name: '√n for n',
      given: withEvidence(power(squareRoot(nAnswers), T)),
      fate: killed({ ...preferred, delta: q('3/2002') }),
    },
    {
      name: '< for ≤',
      then: below(recoveryWithin(T, s, tellsLittleForPlus(nAnswers, said)), delta),
      fate: killed(single),
    },
    { name: 'any line', then: atMost(recoveryWithin(T, s, atMost(zero, one)), delta), fate: killed(preferred) },
  ],
  needs: needs(
    gammaLow,
    gammaHigh,
    necessary({ ...plain, ...gammaLow, Pminus: late, R: late }),
    necessary({ ...plain, ...gammaLow, Pplus: late, n: 0, epsilon: q('1'), delta: q('0'), s: [] }),
  ),
})

/** P₊ says g in the place of n, which is little better, and shows itself thereafter: v is 1/10001 then. */
const shows = (next: string, more: string, answer: string) =>
  automaton({
    start: { next: { n: next, g: '0', p: more }, to: { n: 'chosen' } },
    chosen: {
      next: answer === 'n' ? { n: '9999/10000', g: '1/10000', p: '0' } : { n: '0', g: '1', p: '0' },
      to: { n: 'end', g: 'end' },
    },
    end: { next: answer === 'n' ? { n: '1', g: '0', p: '0' } : { n: '0', g: '0', p: '1' } },
  })
const rare: LevelledBest = {
  ...bestOfP({
    ...twice,
    Pminus: shows('1', '0', 'n'),
    Pplus: shows('1/100000000', '99999999/100000000', 'p'),
    B: scores({ n: '-1', g: '-999999/1000000', p: '1' }),
    epsilon: q('3999/10000000'),
    delta: q('20006/100000000'),
  }),
  gammaN: q('-99999999/100000000'),
}
const [levelLow, levelHigh] = [{ gammaN: q('-1') }, { gammaN: q('3') }]
const singleLevel: LevelledBest = { ...bestOfP(once), ...levelLow }
const withLevel = (growth: Term<LevelledBest>) => [
  ...compositionBestBad.given.slice(0, -1),
  atMost(
    multiply(multiply(complement(alpha), subtract(growth, multiply(delta, epsilon))), Pplus(s)),
    multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
  ),
]
export const evidenceCompositionBestBad = evidence(compositionBestBad, {
  proof: proofBestBad,
  attained: [
    { why: 'by one answer', at: singleLevel },
    { why: 'by the best of two, where what shows P₊ is rare', at: rare, within: q('1/1000') },
  ],
  mutants: [
    { name: 'without nᵀ', given: withLevel(roomOfBest), fate: killed({ ...rare, delta: q('3/20000') }) },
    {
      name: 'nᵀ for nᵀ⁺¹',
      given: withLevel(multiply(room, power(nAnswers, T))),
      fate: killed({ ...rare, delta: q('3/20000') }),
    },
    { name: '< for ≤', then: below(bestRecovery(s), delta), fate: killed(singleLevel) },
  ],
  needs: needs(
    levelLow,
    levelHigh,
    necessary({ ...plain, ...levelLow, Pminus: late, R: late }),
    necessary({ ...plain, Pminus: onlyP, Pplus: onlyN, n: 0, gammaN: q('-3'), epsilon: q('1'), delta: q('0') }),
  ),
})
