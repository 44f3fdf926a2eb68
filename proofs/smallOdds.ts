/** Odds of αε/4 of P₊ against P₋, after an answer: P₋ can write what has been said, and P is bad there. */
import { promptDistinguishableAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { badUpTo } from '../spec/definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from '../spec/definitions/positivity.js'
import { alpha, D, epsilon, k, Pminus, Pplus } from '../spec/symbols.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import { calmLater, oddsAtMost, positiveLater, turn } from '../spec/theorem-3-3-turn.js'
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
  type Proof,
  specialise,
} from '../src/claim/proof.js'
import { atMost, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  followedBy,
  multiply,
  one,
  plus,
  type Sequence,
  subtract,
  two,
  zero,
} from '../src/logic/term.js'

/** αε/4: the odds at which B_P < γ + ε. */
export const safe = divide(multiply(alpha, epsilon), constant(4))
export const oddsAreSmall = <H>(h: Sequence<H>) => oddsAtMost(safe, h)

/**
 * Where the odds are so small after an answer u that P may give to a prompt, 0 < P₋ and B_P < γ + ε; and whatever is evident then.
 * All of it has at most D + 2 sentences.
 */
export const bySmallOdds = <I, J>(asked: Sequence<I>, u: Sequence<J>): Proof<never> => {
  const answered = followedBy(asked, u)
  return have(
    positive(Pminus(answered)),
    either(
      positive(Pminus(answered)),
      evident,
      absurd(
        chain<never, never>(
          zero,
          belowBy(P(answered), multiply(P(asked), P(u, asked)), 'P can write it'),
          atMostBy(
            zero,
            add(
              multiply(add(alpha, multiply(complement(alpha), safe)), subtract(zero, Pminus(answered))),
              multiply(complement(alpha), subtract(multiply(safe, Pminus(answered)), Pplus(answered))),
            ),
            'P₋ cannot, and so P₊ cannot',
          ),
        ),
      ),
    ),
    have(
      atMost(multiply(two, Pplus(answered)), multiply(multiply(alpha, epsilon), Pminus(answered))),
      chain<never, never>(
        multiply(two, Pplus(answered)),
        atMostBy(
          multiply(multiply(two, safe), Pminus(answered)),
          multiply(two, subtract(multiply(safe, Pminus(answered)), Pplus(answered))),
          'the odds',
        ),
        atMostBy(
          multiply(multiply(alpha, epsilon), Pminus(answered)),
          multiply(multiply(two, safe), Pminus(answered)),
          '2 ≤ 4',
        ),
      ),
      specialise(badUpTo(plus(D, 2)), answered, cite(theorem31AtTwo, { sequences: { s: answered } }, evident)),
    ),
  ) as Proof<never>
}

/** The turn that begins a conversation, from even odds to these, by what is said of how P₋ tells itself; and what follows from it. */
export const byFirstTurn = (telling: Proposition<never>, afterwards: Proof<never>): Proof<never> =>
  specialise(
    positiveWithRespectTo(Pplus, Pminus, plus(D, 1)),
    empty,
    specialise(
      telling,
      empty,
      have(
        positiveLater(empty),
        arbitrary(arbitrary(evident)),
        have(
          promptDistinguishableAt(Pminus, Pplus, k, empty),
          arbitrary(arbitrary(arbitrary(evident))),
          have(
            calmLater(empty),
            arbitrary(evident),
            cite(turn, { sequences: { s0: empty }, scalars: { omega: one, omegaAfter: safe } }, afterwards),
          ),
        ),
      ),
    ),
  ) as Proof<never>
