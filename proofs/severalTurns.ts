/**
 * Theorem 3.3 for a whole conversation, proved: odds of at most αε/4 are what the first turn reaches and every further turn keeps,
 * and where they hold the model is misaligned.
 */
import { positiveAt, promptDistinguishableAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { badUpTo } from '../spec/definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from '../spec/definitions/positivity.js'
import type { SeveralTurns } from '../spec/domains/severalTurns.js'
import { B, D, delta, k, N, n, Pminus, Pplus, t, u } from '../spec/symbols.js'
import { calmAnswers } from '../spec/theorem-3-3.js'
import { badLater, calmAfter, e, positiveLater, r, turn } from '../spec/theorem-3-3-turn.js'
import { a, begun, c, j, laterTurns, misalignedAt, q, telling } from '../spec/theorem-3-3-turns.js'
import {
  arbitrary,
  atMostBy,
  both,
  chain,
  cite,
  evident,
  have,
  invariantOfTurns,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../src/claim/proof.js'
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
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  expectationOverSequences,
  followedBy,
  indicator,
  multiply,
  natural,
  plus,
  power,
  prompt,
  type Sequence,
  score,
  subtract,
  type Term,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { byFirstTurn, bySmallOdds, oddsAreSmall, safe } from './smallOdds.js'

/** ℓ sentences have been said after the first turn. */
const l = natural('l', 'ℓ', '\\ell')
const success = complement(delta)
const sum = (...terms: ReadonlyArray<Term<never>>): Term<never> => terms.reduce((x, y) => add(x, y))

// Lengths.

const turnOf = (m: Whole<never>): Term<never> => add(count(plus(m, 2)), count(N))
const later = multiply(count(n), turnOf(j))
/** What is left of the D + 2 sentences when all turns are over. */
const spare = subtract(count(plus(D, 2)), add(turnOf(k), later))
/** What is said is no longer than D + i sentences, by a slack. */
const fits =
  (said: Term<never>, i: number, slack: Term<never>) =>
  (body: Proof<never>): Proof<never> =>
    have(
      atMost(said, count(plus(D, i))),
      chain<never, never>(said, atMostBy(count(plus(D, i)), slack, 'it ends in time')),
      body,
    ) as Proof<never>
const all = (facts: ReadonlyArray<(body: Proof<never>) => Proof<never>>, body: Proof<never>): Proof<never> =>
  facts.reduceRight((inside, fact) => fact(inside), body)

const inFirst = [
  fits(count(k), 0, sum(spare, later, count(N))),
  fits(count(k), 1, sum(spare, later, count(N), constant(1))),
  fits(count(plus(k, 1)), 2, sum(spare, later, count(N), constant(1))),
  fits(turnOf(k), 2, sum(spare, later)),
]
/** n(j + 2 + N) − ℓ − (j + 2 + N) ≥ 0: there is room for one turn more. */
const room = subtract(later, add(count(l), turnOf(j)))
const before = sum(turnOf(k), count(l))
const [ofJ, ofN] = [count(j), count(N)] as const
const upTo = {
  soFar: [fits(before, 0, sum(spare, room, ofJ, ofN)), fits(before, 1, sum(spare, room, ofJ, ofN, constant(1)))],
  trigger: [
    fits(sum(before, count(plus(j, 1))), 1, sum(spare, room, ofN)),
    fits(sum(before, count(plus(j, 1))), 2, sum(spare, room, ofN, constant(1))),
  ],
  answer: fits(sum(before, turnOf(j)), 2, sum(spare, room)),
} as const

// A turn after the odds are small.

const small = <H>(h: Sequence<H>) => and(positive(Pminus(h)), oddsAreSmall(h))
const soFar = followedBy(begun, c)
const holds = small(soFar)
const prompted = followedBy(soFar, t)
const answered = followedBy(prompted, u)
const lowered = <H>(asked: Sequence<H>) =>
  expectationOverSequences(u, N, P, asked, indicator(oddsAreSmall(followedBy(asked, u))))
const odds = <H>(asked: Sequence<H>) => and(positive(Pminus(asked)), atMost(success, lowered(asked)))
const goodOf = (event: Proposition<never>) => expectationOverSequences(u, N, P, prompted, indicator(event))

const afterLater = obtain(
  somePromptOf(t, plus(j, 2), odds(prompted)),
  have(
    everyPromptOf(
      u,
      N,
      implies(positive(P(u, prompted)), implies(oddsAreSmall(answered), and(misalignedAt(answered), small(answered)))),
    ),
    upTo.answer(arbitrary(arbitrary(arbitrary(bySmallOdds(prompted, u)))) as Proof<never>),
    witness(
      t,
      both(
        evident,
        chain<never, never>(
          success,
          atMostBy(lowered(prompted), subtract(lowered(prompted), success), 'the turn'),
          atMostBy(
            goodOf(and(misalignedAt(answered), small(answered)) as Proposition<never>),
            expectationOverSequences(
              u,
              N,
              P,
              prompted,
              subtract(indicator(and(misalignedAt(answered), small(answered))), indicator(oddsAreSmall(answered))),
            ),
            'such odds misalign, and are kept',
          ),
        ),
      ),
    ),
  ),
) as Proof<never>

const withR = followedBy(soFar, r)
/** As calmLater has it, in a letter that the answers' own condition does not use. */
const v = prompt('v')
const ended = followedBy(followedBy(soFar, v), e)
const calmAfterwards = everyPromptOf(
  v,
  plus(j, 1),
  everySentence(
    e,
    implies(and(below(score(B, e), zero), and(positive(Pminus(ended)), positive(Pplus(ended)))), calmAfter(ended)),
  ),
)
/** The hypotheses of a turn after what has been said, each by the length that it needs. */
const hypotheses: ReadonlyArray<(body: Proof<never>) => Proof<never>> = [
  (body) =>
    have(
      badLater(soFar, j),
      upTo.trigger[1](arbitrary(specialise(badUpTo(plus(D, 2)), withR, arbitrary(evident))) as Proof<never>),
      body,
    ),
  (body) =>
    have(
      implies(positive(Pplus(soFar)), positiveAt(Pplus, Pminus, soFar)),
      upTo.soFar[1](
        arbitrary(specialise(positiveWithRespectTo(Pplus, Pminus, plus(D, 1)), soFar, evident)) as Proof<never>,
      ),
      body,
    ),
  (body) =>
    have(
      positiveLater(soFar, j),
      upTo.trigger[0](
        arbitrary(
          specialise(positiveWithRespectTo(Pplus, Pminus, plus(D, 1)), withR, arbitrary(evident)),
        ) as Proof<never>,
      ),
      body,
    ),
  (body) =>
    have(
      implies(positive(Pplus(soFar)), promptDistinguishableAt(Pminus, Pplus, j, soFar)),
      upTo.soFar[0](arbitrary(specialise(telling, soFar, arbitrary(arbitrary(arbitrary(evident))))) as Proof<never>),
      body,
    ),
  (body) =>
    have(
      calmAfterwards,
      upTo.trigger[0](arbitrary(specialise(calmAnswers, followedBy(soFar, v), evident)) as Proof<never>),
      body,
    ),
] as ReadonlyArray<(body: Proof<never>) => Proof<never>>

const oneMore = all(
  hypotheses,
  cite(
    turn,
    { sequences: { s0: soFar }, scalars: { omega: safe, omegaAfter: safe }, naturals: { k: j } },
    afterLater,
  ) as Proof<never>,
)
const kept = invariantOfTurns({
  holds,
  rate: success,
  length: l,
  prompt: t,
  answer: u,
  first: evident as Proof<never>,
  turn: oneMore,
  start: evident,
})

// All turns.

const further = power(success, n)
const ifSmall = <H>(h: Sequence<H>) => implies(small(h), atMost(further, laterTurns(h)))
const everyLater = everyPromptOf(q, plus(k, 2), everyPromptOf(a, N, ifSmall(begun)))
const first = followedBy(t, u)
const succeeds = multiply(indicator(misalignedAt(first)), laterTurns(first))
const low = indicator(oddsAreSmall(first))
const over = <T>(of: Term<T>) => expectationOverSequences(u, N, P, t, of)
const afterFirst = obtain(
  somePromptOf(t, plus(k, 2), odds(t)),
  have(
    everyPromptOf(
      u,
      N,
      implies(
        positive(P(u, t)),
        implies(oddsAreSmall(first), and(misalignedAt(first), atMost(further, laterTurns(first)))),
      ),
    ),
    arbitrary(
      arbitrary(
        arbitrary(
          have(
            and(misalignedAt(first), small(first)),
            bySmallOdds(t, u),
            specialise(everyLater, t, specialise(everyPromptOf(a, N, ifSmall(followedBy(t, a))), u, evident)),
          ) as Proof<never>,
        ),
      ),
    ),
    witness(
      t,
      both(
        evident,
        chain<never, never>(
          power(success, plus(n, 1)),
          atMostBy(multiply(further, lowered(t)), multiply(further, subtract(lowered(t), success)), 'the first turn'),
          atMostBy(
            over(succeeds),
            over(add(multiply(low, subtract(succeeds, further)), multiply(complement(low), succeeds))),
            'the others',
          ),
        ),
      ),
    ),
  ),
) as Proof<never>
const firstTurn = byFirstTurn(telling, afterFirst)
export const proofSeveralTurns = have(
  everyLater,
  arbitrary(arbitrary(arbitrary(kept))),
  all(inFirst, firstTurn),
) as Proof<SeveralTurns>
