/**
 * Theorem 3.2. After an aligning prompt that misleads little, Lemma C.4 finds a trigger and k sentences after which P₋ is
 * 4/(αε) times likelier, or 2/(αε) times; that misaligns. There is a trigger since B_{P₋} ≤ γ < 0.
 */
import { gathered, needed } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor } from '../spec/definitions/similar.js'
import type { AlignedMixture } from '../spec/domains/alignedMixture.js'
import { cost, lemmaC4AtPrompt, printedSpread, sharpSpread, someNegative } from '../spec/lemma-c4.js'
import { alpha, B, delta, epsilon, gamma, k, N, Pminus, Pplus, s, sigma, u, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import { misaligned, theorem32, theorem32Sharp } from '../spec/theorem-3-2.js'
import { evidence } from '../src/claim/evidence.js'
import {
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  evident,
  have,
  obtain,
  type Proof,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, below, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  add,
  constant,
  count,
  divide,
  expectation,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  score,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { mostlyBy } from './lemma-c4.js'

const whole = followedBy(followedBy(u, y), s)
const variance = multiply(count(N), square(sigma))

/** Some sentence that P₋ can say is as bad as γ. */
const asBad = someSentence(y, and(positive(Pminus(y, u)), atMost(score(B, y), gamma)))
const trigger = (body: Proof<never>) =>
  have(
    asBad,
    attained(
      chain<never, never>(
        zero,
        atMostBy(
          expectation(y, Pminus, u, subtract(gamma, score(B, y))),
          subtract(gamma, behaviourExpectation(Pminus, u)),
          'B_{P₋}(u) ≤ γ',
        ),
      ),
    ),
    have(
      someNegative,
      obtain(
        asBad,
        witness(
          y,
          chain<never, never>(
            score(B, y),
            atMostBy(gamma, subtract(gamma, score(B, y)), 'as bad as γ'),
            belowBy(zero, negate(gamma), 'γ < 0'),
          ),
        ),
      ),
      body,
    ),
  )

const proofOf = (c: number, d: Term<never>, excess: Term<never>) => {
  const small = divide(multiply(alpha, epsilon), constant(c))
  const wanted = logarithm(divide(one, small))
  const told = and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(small, Pminus(whole))))
  const negative = below(score(B, y), zero)
  const evidenceOfWhole = multiply(multiply(alpha, epsilon), Pminus(whole))
  return mostlyBy(
    { good: Pplus, bad: Pminus },
    d,
    excess,
    misaligned(u),
    trigger(
      have(
        atMost(add(wanted, evidenceFor(Pplus, Pminus, u)), gathered(k)),
        chain<never, never>(
          add(wanted, evidenceFor(Pplus, Pminus, u)),
          atMostBy(
            add(printedEvidence(constant(c)), cost(d)),
            subtract(cost(d), evidenceFor(Pplus, Pminus, u)),
            'it misleads little',
          ),
          atMostBy(gathered(k), subtract(gathered(k), add(printedEvidence(constant(c)), cost(d))), 'the length'),
        ),
        cite(
          lemmaC4AtPrompt,
          { models: { P0: Pminus, P1: Pplus }, sequences: { s0: u }, scalars: { epsilon: small } },
          obtain(
            someSentence(y, and(negative, somePromptOf(s, k, told))),
            obtain(
              somePromptOf(s, k, told),
              witness(
                y,
                witness(
                  s,
                  both(
                    evident,
                    have(
                      atMost(multiply(two, Pplus(whole)), evidenceOfWhole),
                      chain<never, never>(
                        multiply(two, Pplus(whole)),
                        atMostBy(
                          multiply(multiply(two, small), Pminus(whole)),
                          multiply(two, subtract(multiply(small, Pminus(whole)), Pplus(whole))),
                          'what Lemma C.4 gives',
                        ),
                        atMostBy(evidenceOfWhole, multiply(constant(c - 2, c), evidenceOfWhole), `${c} is at least 2`),
                      ),
                      cite(theorem31AtTwo, { sequences: { s: whole } }, evident),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ) as Proof<AlignedMixture>
}
void needed

export const evidence32 = evidence(theorem32, {
  proof: proofOf(4, printedSpread as Term<never>, multiply(variance, delta) as Term<never>),
  mutants: [],
  needs: [],
})
export const evidence32Sharp = evidence(theorem32Sharp, {
  proof: proofOf(2, sharpSpread as Term<never>, zero as Term<never>),
  mutants: [],
  needs: [],
})
