/** Theorem V: the posterior weight over ℓ, and the likelihood ratio over its level, are majorants. */
import { P } from '../../spec/definitions/mixture.js'
import { posteriorWeight } from '../../spec/definitions/posteriorWeight.js'
import type { HonestText, LikelihoodRatio, TextOfPlus } from '../../spec/domains/honestText.js'
import { c, honest, honestPlus, level, suspects, tellsNothingForMinus, ville } from '../../spec/new/honest-text.js'
import { alpha, n, P0, P1, Pminus, Pplus, s, t, x, y } from '../../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../../src/claim/evidence.js'
import { atMostBy, bySupport, chain, equal, evident, have, majorant, type Proof } from '../../src/claim/proof.js'
import { ever, everInConversation } from '../../src/logic/conversation.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  complement,
  divide,
  empty,
  expectation,
  followedBy,
  type Model,
  multiply,
  one,
  type Sequence,
  subtract,
  sumOver,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { fair, onlyN, onlyP } from '../smallModels.js'

/** Q(h)/R(h) times a number: a supermartingale under R, as what R cannot write adds nothing. */
const ratioStep = <I, J, K>(Q: Model<I>, R: Model<J>, times: Term<K>): Proof<never> => {
  const tx = followedBy(t, x)
  const at = <H>(h: Sequence<H>) => divide(multiply(times, Q(h)), R(h))
  const share = divide(multiply(times, Q(tx)), R(t))
  return have(
    atMost(expectation(x, R, t, at(tx)), sumOver(x, share)),
    bySupport(chain<never, never>(multiply(R(x, t), at(tx)), equal(share, 'R(x|t)/R(t⊕x) = 1/R(t)')), evident),
    chain<never, never>(
      expectation(x, R, t, at(tx)),
      atMostBy(sumOver(x, share), subtract(sumOver(x, share), expectation(x, R, t, at(tx))), 'sentence by sentence'),
      equal(at(t), 'Q has probabilities that sum to 1'),
    ),
  ) as Proof<never>
}

const proofVille = majorant({
  by: divide(multiply(divide(one, c), P1(t)), P0(t)),
  extension: x,
  nonnegative: evident,
  reached: chain<never, never>(
    one,
    atMostBy(
      divide(multiply(divide(one, c), P1(t)), P0(t)),
      divide(subtract(P1(t), multiply(c, P0(t))), multiply(c, P0(t))),
      'cP₀ ≤ P₁',
    ),
  ),
  step: ratioStep(P1, P0, divide(one, c)),
  start: chain<LikelihoodRatio, LikelihoodRatio>(divide(one, c), equal(divide(one, c), 'the empty text')),
})

const after = followedBy(s, t)
const line = followedBy(after, y)
/** w(h)/ℓ. */
const weighed = <H>(h: Sequence<H>) => divide(posteriorWeight(h), level)
const proofHonest = majorant({
  by: weighed(after),
  extension: x,
  nonnegative: evident,
  reached: chain<never, never>(
    one,
    atMostBy(weighed(after), divide(subtract(posteriorWeight(after), level), level), 'ℓ ≤ w'),
  ),
  step: chain<never, never>(
    expectation(x, P, after, weighed(followedBy(after, x))),
    equal(weighed(after), 'P₋ has probabilities that sum to 1'),
  ),
  line: chain<never, never>(
    weighed(line),
    atMostBy(
      weighed(after),
      divide(
        multiply(
          multiply(alpha, complement(alpha)),
          subtract(multiply(Pplus(line), Pminus(after)), multiply(Pminus(line), Pplus(after))),
        ),
        multiply(level, multiply(P(after), P(line))),
      ),
      'the line tells nothing for P₋',
    ),
  ),
  start: evident,
}) as Proof<HonestText>

/** α(1−ℓ)/((1−α)ℓ). */
const odds = divide(multiply(alpha, complement(level)), multiply(complement(alpha), level))
const ratio = divide(multiply(odds, Pminus(t)), Pplus(t))
const proofPlus = majorant({
  by: ratio,
  extension: x,
  nonnegative: evident,
  reached: chain<never, never>(
    one,
    atMostBy(
      ratio,
      divide(
        multiply(subtract(posteriorWeight(t), level), P(t)),
        multiply(multiply(complement(alpha), level), Pplus(t)),
      ),
      'ℓP ≤ αP₋',
    ),
  ),
  step: ratioStep(Pminus, Pplus, odds),
  start: chain<TextOfPlus, TextOfPlus>(odds, equal(odds, 'the empty text')),
})

// Evidence.

/** P₁ says n, P₀ half the time: the ratio is 2 with probability 1/2. */
const doubled: LikelihoodRatio = { P0: fair, P1: onlyN, c: q('2'), n: 1 }
const reaches = (bound: Term<LikelihoodRatio>) =>
  atMost(ever(t, n, P0, empty, atMost(multiply(c, P0(t)), P1(t))), bound)
export const evidenceVille = evidence(ville, {
  proof: proofVille,
  attained: [{ why: 'a fair coin shows what P₁ always says', at: doubled }],
  mutants: [
    {
      name: '< for ≤',
      then: below(ever(t, n, P0, empty, atMost(multiply(c, P0(t)), P1(t))), divide(one, c)),
      fate: killed(doubled),
    },
    { name: '1/c²', then: reaches(divide(one, multiply(c, c))), fate: killed(doubled) },
    {
      name: 'along text of P₁',
      then: atMost(ever(t, n, P1, empty, atMost(multiply(c, P0(t)), P1(t))), divide(one, c)),
      fate: killed(doubled),
    },
    {
      name: 'the inverse ratio',
      then: atMost(ever(t, n, P0, empty, atMost(multiply(c, P1(t)), P0(t))), divide(one, c)),
      fate: killed({ ...doubled, n: 2 }),
    },
  ],
  needs: [necessary({ ...doubled, c: q('-1') })],
})

/** P₋ says n, P₊ half the time: after n the weight of P₋ is 2/3, and n has probability 3/4 = (1/2)/(2/3). */
const half: HonestText = { alpha: q('1/2'), Pminus: onlyN, Pplus: fair, level: q('2/3'), s: [], n: 1 }
const text = (changes: Partial<HonestText>): HonestText => ({ ...half, ...changes })
const inConversation = (bound: Term<HonestText>) =>
  atMost(everInConversation(t, n, P, s, [y, tellsNothingForMinus], suspects), bound)
const everyLine = everInConversation(t, n, P, s, [y, atMost(zero, one)], suspects)
export const evidenceHonest = evidence(honest, {
  proof: proofHonest,
  attained: [{ why: 'one sentence decides', at: half }],
  mutants: [
    {
      name: '< for ≤',
      then: below(
        everInConversation(t, n, P, s, [y, tellsNothingForMinus], suspects),
        divide(posteriorWeight(s), level),
      ),
      fate: killed(half),
    },
    {
      name: 'w²/ℓ',
      then: inConversation(divide(multiply(posteriorWeight(s), posteriorWeight(s)), level)),
      fate: killed(half),
    },
    { name: 'w/2ℓ', then: inConversation(divide(posteriorWeight(s), multiply(two, level))), fate: killed(half) },
    { name: 'whatever the user says', then: atMost(everyLine, divide(posteriorWeight(s), level)), fate: killed(half) },
    { name: 'the prior weight', then: inConversation(divide(alpha, level)), fate: killed(text({ s: ['n'], n: 0 })) },
  ],
  needs: [
    necessary(text({ alpha: q('-1'), Pplus: iid({ n: '3/4', p: '1/4' }), level: q('1/100') })),
    meaning(text({ alpha: q('2') })),
    guards(text({ Pplus: onlyN, s: ['p'] })),
    necessary(text({ level: q('-1') })),
  ],
})

const ofPlus = ({ s: _, ...rest }: HonestText): TextOfPlus => rest
/** P₊ says n half the time, and then the weight of P₋ is 2/3: 1/2 = (1/3)/(2/3). */
const mistaken = ofPlus(half)
const alongPlus = (bound: Term<TextOfPlus>) =>
  atMost(ever(t, n, Pplus, empty, atMost(level, posteriorWeight(t))), bound)
export const evidenceHonestPlus = evidence(honestPlus, {
  proof: proofPlus,
  attained: [{ why: 'one sentence decides', at: mistaken }],
  mutants: [
    {
      name: '< for ≤',
      then: below(ever(t, n, Pplus, empty, atMost(level, posteriorWeight(t))), odds),
      fate: killed(mistaken),
    },
    { name: 'half of it', then: alongPlus(divide(odds, two)), fate: killed(mistaken) },
    {
      name: 'along text of P',
      then: atMost(ever(t, n, P, empty, atMost(level, posteriorWeight(t))), odds),
      fate: killed(mistaken),
    },
    {
      name: 'along text of P₋',
      then: atMost(ever(t, n, Pminus, empty, atMost(level, posteriorWeight(t))), odds),
      fate: killed(mistaken),
    },
  ],
  needs: [
    necessary({ ...mistaken, alpha: q('-1'), Pplus: iid({ n: '3/4', p: '1/4' }), level: q('1/100') }),
    guards({ ...mistaken, alpha: q('1') }),
    necessary({ ...mistaken, level: q('-1') }),
    necessary({ ...mistaken, Pminus: onlyP, Pplus: onlyN, level: q('2') }),
  ],
})
