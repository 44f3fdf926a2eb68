/**
 * Theorem Z in its forms: Lemma C.4 gives, with probability 1 − δ over the aligning prompt, a trigger and an opening that tell P₋
 * from P₊ by as much as the conversation takes back at most, and a theorem on conversations makes of it what is claimed.
 */
import { gathered } from '../../spec/after-a-prompt.js'
import { varianceOfEvidence } from '../../spec/definitions/evidence.js'
import type { AlignedMixture } from '../../spec/domains/alignedMixture.js'
import { cost, totalVariance } from '../../spec/evidence-of-prompts.js'
import { lemmaC4Sharp, sharpSpread } from '../../spec/lemma-c4.js'
import { w } from '../../spec/new/composition-aligned.js'
import { alpha, B, delta, epsilon, k, N, Pminus, Pplus, s, sigma, theta, u, y } from '../../spec/symbols.js'
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
  type Sequence,
  score,
  square,
  subtract,
  type Term,
  zero,
} from '../../src/logic/term.js'

/** The aligning prompt, the trigger and the opening. */
export const whole = followedBy(followedBy(u, y), s)

/** The chance of an event over the aligning prompt. */
export const over = <T>(event: Proposition<T>) => expectationOverSequences(u, N, Pplus, empty, indicator(event))

/** The trigger and the opening are as wanted, by what the theorem on conversations says of them. */
export const suchOpening = witness(y, both(evident, witness(s, both(evident, evident))))

interface Conversation {
  /** What a conversation takes back at most, and (1−α) times that, as it is written in the claim. */
  readonly taken: Term<never>
  readonly asked: Term<never>
  /** The part of it that grows with the conversation, and why it is positive. */
  readonly growth: Term<never>
  readonly grows: string
  /** log(asked/(αθε)). */
  readonly needed: Term<never>
  /** What is known of conversations after every aligning prompt; and after one and a trigger. */
  readonly later: Proposition<never>
  readonly after: (h: Sequence<never>, trigger: Sequence<never>) => Proposition<never>
  /** What is claimed of an aligning prompt, and the theorem that shows it after the opening. */
  readonly sticks: Proposition<never>
  readonly cited: Proof<never>
}

export const byOpening = (of: Conversation): Proof<never> => {
  const { taken, asked, growth, sticks } = of
  /** What Lemma C.4 is to leave of P₊. */
  const left = divide(multiply(alpha, multiply(theta, epsilon)), asked)
  const opening = somePromptOf(s, k, and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(left, Pminus(whole)))))
  const toldApart = someSentence(y, and(below(score(B, y), zero), opening))
  const rest = multiply(multiply(complement(alpha), subtract(taken, multiply(theta, epsilon))), Pplus(whole))
  const enough = atMost(rest, multiply(multiply(alpha, multiply(theta, epsilon)), Pminus(whole)))
  const afterTelling = obtain(
    toldApart,
    obtain(
      opening,
      specialise(
        of.later,
        u,
        specialise(
          everySentence(w, of.after(u, w)),
          y,
          specialise(
            of.after(u, y),
            s,
            have(
              enough,
              chain<never, never>(
                rest,
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
              of.cited,
            ),
          ),
        ),
      ),
    ) as Proof<never>,
  ) as Proof<never>
  return have(
    positive(growth),
    chain<never, never>(zero, belowBy(growth, growth, of.grows)),
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
            equal(of.needed, 'the quotient the other way round'),
            atMostBy(
              subtract(gathered(k), cost(sharpSpread)),
              subtract(subtract(gathered(k), cost(sharpSpread)), of.needed),
              'the length',
            ),
          ),
          cite(
            lemmaC4Sharp,
            { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: left } },
            have(
              everyPromptOf(u, N, implies(positive(Pplus(u)), implies(toldApart, sticks))),
              arbitrary(arbitrary(arbitrary(afterTelling))),
              chain<never, never>(
                complement(delta),
                atMostBy(over(toldApart), subtract(over(toldApart), complement(delta)), 'Lemma C.4'),
                atMostBy(
                  over(sticks),
                  expectationOverSequences(u, N, Pplus, empty, subtract(indicator(sticks), indicator(toldApart))),
                  'such openings stick',
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ) as Proof<never>
}

type Aligned = Pick<AlignedMixture, 'Pminus' | 'Pplus' | 'N' | 'sigma'>
const spread = varianceOfEvidence(Pplus, Pminus, N)
/** 0 < N, as 0 ≤ Var < Nσ². */
export const someSentences = chain<Aligned, Aligned>(
  zero,
  atMostBy(divide(spread, square(sigma)), divide(spread, square(sigma)), 'a mean of squares'),
  belowBy(count(N), divide(subtract(totalVariance, spread), square(sigma)), 'Var < Nσ²'),
)
