/**
 * Theorem 3.2. After an aligning prompt that misleads little, Lemma C.4 finds a trigger and k sentences after which P₋ is
 * 4/(αε) times likelier, or 2/(αε) times; that misaligns. There is a trigger since B_{P₋} ≤ γ < 0.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor } from '../spec/definitions/similar.js'
import { cost, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread, sharpSpread } from '../spec/lemma-c4.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { alpha, B, delta, epsilon, gamma, k, Pminus, Pplus, s, u, y } from '../spec/symbols.js'
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
  equal,
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
  divide,
  expectation,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  prompt,
  score,
  sentence,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { mostlyAfterAligning } from './evidence-of-prompts.js'

const whole = followedBy(followedBy(u, y), s)

/** After a prompt of k sentences and one before it, which P₋ can write, some sentence is as bad as γ. */
const [z, w, t] = [sentence('z'), sentence('w'), prompt('t')]
const goesOn = someSentence(z, and(positive(Pminus(z, u)), atMost(zero, zero)))
const goesOnAndOn = somePromptOf(t, k, and(positive(Pminus(t, followedBy(u, z))), atMost(zero, zero)))
const later = followedBy(followedBy(u, z), t)
const asBad = someSentence(w, and(positive(Pminus(w, later)), atMost(score(B, w), gamma)))
const trigger = (body: Proof<never>) =>
  have(
    someNegative,
    have(
      goesOn,
      attained(chain(zero, equal(expectation(z, Pminus, u, subtract(zero, zero)), 'nothing is lost'))),
      obtain(
        goesOn,
        have(
          goesOnAndOn,
          attained(
            chain(
              zero,
              equal(expectationOverSequences(t, k, Pminus, followedBy(u, z), subtract(zero, zero)), 'nothing is lost'),
            ),
          ),
          obtain(
            goesOnAndOn,
            have(
              asBad,
              attained(
                chain<never, never>(
                  zero,
                  atMostBy(
                    expectation(w, Pminus, later, subtract(gamma, score(B, w))),
                    subtract(gamma, behaviourExpectation(Pminus, later)),
                    'B_{P₋} ≤ γ',
                  ),
                ),
              ),
              obtain(
                asBad,
                witness(
                  w,
                  chain<never, never>(
                    score(B, w),
                    atMostBy(gamma, subtract(gamma, score(B, w)), 'as bad as γ'),
                    belowBy(zero, negate(gamma), 'γ < 0'),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    body,
  )

const proofOf = (c: number, d: Term<never>, excess: Term<never>) => {
  const small = divide(multiply(alpha, epsilon), constant(c))
  const wanted = logarithm(divide(one, small))
  const told = and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(small, Pminus(whole))))
  const negative = below(score(B, y), zero)
  const evidenceOfWhole = multiply(multiply(alpha, epsilon), Pminus(whole))
  return mostlyAfterAligning(
    [Pplus, Pminus],
    { d, excess },
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
  )
}

export const evidence32 = evidence(theorem32, {
  proof: proofOf(4, printedSpread, multiply(totalVariance, delta)),
  mutants: [],
  needs: [],
})
export const evidence32Sharp = evidence(theorem32Sharp, {
  proof: proofOf(2, sharpSpread, zero),
  mutants: [],
  needs: [],
})
