/**
 * A turn of a conversation. The prompt: Lemma C.4 finds a trigger and k sentences, and B_{P₋} ≤ γ < 0 another trigger, which
 * loses nothing. The answer: P₊ seldom gives more than Nβ′ + σ√(N/δ) nats for itself, and P not more often.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { P } from '../spec/definitions/mixture.js'
import type { Turn } from '../spec/domains/turns.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { B, delta, k, N, Pminus, Pplus, s, s0, t, u } from '../spec/symbols.js'
import {
  answerOfTurn,
  calmAfter,
  calmLater,
  e,
  oddsAtMost,
  omega,
  omegaAfter,
  promptOfTurn,
  turn,
  w,
  z,
} from '../spec/theorem-3-3-turn.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import { atMostBy, chain, cite, evident, have, obtain, type Proof, specialise, witness } from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import {
  and,
  atMost,
  below,
  everySentence,
  implies,
  positive,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  plus,
  type SentenceVariable,
  score,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, q } from '../src/model/written.js'
import { allowed, halfSpread, mostCost, rarely, slip } from './answerOfTurn.js'
import {
  coin,
  hardly,
  lowered,
  nearly,
  nothingNegative,
  raised,
  rareTrigger,
  sameFor,
  told,
  whole,
} from './promptOfTurn.js'
import { byPosition, nIsBad, onlyP } from './smallModels.js'
import { small, tenTo } from './theorem-3-2-prompt.js'

// A turn.

const calmAt = <E extends string>(e: SentenceVariable<E>) =>
  implies(
    and(below(score(B, e), zero), and(positive(Pminus(followedBy(told, e))), positive(Pplus(followedBy(told, e))))),
    calmAfter(followedBy(told, e)),
  )
const lower = divide(omega, raised)
const asked = and(below(score(B, w), zero), and(positive(Pminus(whole)), lowered(whole)))
const proofTurn = cite(
  promptOfTurn,
  {},
  obtain(
    someSentence(z, somePromptOf(s, k, someSentence(w, asked))),
    obtain(
      somePromptOf(s, k, someSentence(w, asked)),
      obtain(
        someSentence(w, asked),
        specialise(
          calmLater(s0),
          followedBy(z, s),
          specialise(
            everySentence(e, calmAt(e)),
            w,
            have(
              oddsAtMost(lower, whole),
              chain<never, never>(
                Pplus(whole),
                atMostBy(
                  multiply(lower, Pminus(whole)),
                  divide(subtract(multiply(omega, Pminus(whole)), multiply(raised, Pplus(whole))), raised),
                  'the evidence',
                ),
              ),
              have(
                atMost(add(logarithm(lower), allowed), logarithm(omegaAfter)),
                chain<never, never>(
                  add(logarithm(lower), allowed),
                  atMostBy(
                    logarithm(omegaAfter),
                    subtract(add(logarithm(omegaAfter), gathered(k)), add(logarithm(omega), allowed)),
                    'the length',
                  ),
                ),
                cite(
                  answerOfTurn,
                  { sequences: { s0: whole }, scalars: { omega: lower } },
                  witness(followedBy(followedBy(z, s), w), evident),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

/** The prompt nnn, and then such an answer: ω′ = 129/10⁶ suffices. */
const conversing: Turn = {
  ...slip,
  Pminus: byPosition('1', '1', '1', '1/1000'),
  Pplus: byPosition(nearly, hardly, nearly, '1/10'),
  B: nIsBad,
  gamma: q('-1'),
  rho: q('999999'),
  k: 1,
  omegaAfter: q('129/1000000'),
}
const talking = (changes: Partial<Turn>): Turn => ({ ...conversing, ...changes })
const tooLittle = talking({ omegaAfter: q('95/1000000') })
const rarelyTalking = talking({
  ...rarely,
  Pminus: byPosition('1', '1', '1', small(102)),
  Pplus: byPosition(nearly, hardly, nearly, '1/100'),
  omegaAfter: Q.multiply(q('5'), tenTo(93)),
  alpha: Q.power(q('1/10'), 200),
})
const silent = talking({
  ...nothingNegative,
  rhoPrime: q('2'),
  sigma: q('1/2'),
  delta: q('1/2'),
  k: 3,
  omegaAfter: q('52/100'),
})
const cheaply = { rhoPrime: q('101/100'), sigma: q('1/100'), delta: q('1/2') }
/** After a last sentence that is not negative P₊ answers p, and P₋ hardly ever. */
const trapped = talking({
  ...cheaply,
  alpha: Q.power(q('1/10'), 15),
  Pminus: automaton({
    0: sameFor('1', '1'),
    1: sameFor('1', '2'),
    2: { next: { n: '6/10', p: '4/10' }, to: { n: 'end', p: 'trap' } },
    end: coin,
    trap: sameFor('999999999/1000000000', 'trap'),
  }),
  Pplus: automaton({
    0: sameFor(nearly, '1'),
    1: sameFor(hardly, '2'),
    2: { next: { n: '99/100', p: '1/100' }, to: { n: 'end', p: 'trap' } },
    end: coin,
    trap: sameFor('0', 'trap'),
  }),
  gamma: q('-1/5'),
  omegaAfter: q('12/10000000'),
})
const talk = turn.given
const turnLength = (spread: Term<Turn>, most: Term<Turn>) =>
  atMost(add(add(logarithm(omega), most), spread), add(logarithm(omegaAfter), gathered(k)))
const afterTurn = (failures: Term<Turn>) => {
  const prompted = followedBy(s0, t)
  const odds = oddsAtMost(omegaAfter, followedBy(prompted, u))
  return somePromptOf(
    t,
    plus(k, 2),
    and(
      positive(Pminus(prompted)),
      atMost(complement(failures), expectationOverSequences(u, N, P, prompted, indicator(odds))),
    ),
  )
}

export const evidenceTurn = evidence(turn, {
  proof: proofTurn as Proof<Turn>,
  attained: [{ why: 'one answer in a hundred costs too much', at: rarelyTalking, within: q('1/1000') }],
  mutants: [
    { name: 'without β′N', given: [...talk.slice(0, -1), turnLength(printedSpread, zero)], fate: killed(tooLittle) },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: [...talk.slice(0, -1), turnLength(halfSpread, mostCost)],
      fate: killed(tooLittle),
    },
    { name: 'with probability 1 − δ/2', then: afterTurn(divide(delta, two)), fate: killed(rarelyTalking) },
  ],
  needs: [
    meaning(talking({ alpha: q('-1') })),
    meaning(talking({ alpha: q('2') })),
    guards(talking({ rhoPrime: q('0') })),
    guards(talking({ delta: q('0') })),
    necessary(talking({ sigma: q('-1413/1000'), omegaAfter: q('1/50000000') })),
    guards(talking({ omegaAfter: q('0') })),
    necessary(silent),
    guards(talking({ rho: q('0') })),
    guards(talking({ omega: q('0'), Pminus: byPosition('1/2', '1'), Pplus: onlyP, s0: ['n'] })),
    necessary(talking({ Pminus: byPosition('0', '1'), Pplus: onlyP, s0: ['n'] })),
    necessary(talking({ omega: q('1/1000'), omegaAfter: q('129/1000000000') })),
    necessary({ ...silent, gamma: q('-1') }),
    necessary(talking({ ...rareTrigger, ...cheaply, omegaAfter: q('12/100') })),
    necessary(trapped),
    necessary(talking({ Pplus: byPosition(nearly, '1', nearly, '1/10') })),
    necessary(talking({ rhoPrime: q('1'), sigma: q('1/1000'), omegaAfter: q('101/100000000') })),
    necessary(tooLittle),
  ],
})
