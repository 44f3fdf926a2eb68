/**
 * Lemma C.4 after a given prompt. A negative sentence is likelier under P₀ than under P₁, so saying one loses nothing; from
 * there on Lemma C.3 gathers kβ, which outweighs the evidence X that the prompt gives for P₁.
 */

import { c3After, gathered, needed } from '../spec/after-a-prompt.js'
import { evidenceFor, promptDistinguishableAt } from '../spec/definitions/evidence.js'
import type { AlignedAtPrompt } from '../spec/domains/aligned.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { epsilon, k, P0, P1, s, s0, y } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import {
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  obtain,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, positive, somePromptOf } from '../src/logic/proposition.js'
import {
  add,
  divide,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  type Sequence,
  subtract,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { byPosition, nIsBad } from './smallModels.js'

const begun = followedBy(s0, y)
const whole = followedBy(begun, s)
/** εP₀(s₀⊕y)/P₁(s₀⊕y), what is left to be told after the trigger. */
const left = multiply(epsilon, divide(P0(begun), P1(begun)))
const told = somePromptOf(s, k, and(positive(P0(s, begun)), atMost(P1(s, begun), multiply(left, P0(s, begun)))))
/** Some k sentences go on. */
const goesOn = somePromptOf(s, k, and(positive(P0(s, begun)), atMost(zero, zero)))

const proofAtPrompt = obtain(
  someNegative,
  have(
    positive(P0(begun)),
    chain(
      zero,
      atMostBy(multiply(P1(y, s0), P0(s0)), multiply(P1(y, s0), P0(s0)), 'probabilities'),
      belowBy(P0(begun), multiply(P0(s0), subtract(P0(y, s0), P1(y, s0))), 'P₁ is positive'),
    ),
    either(
      positive(P1(begun)),
      have(
        atMost(logarithm(divide(one, left)), gathered(k)),
        chain<never, never>(
          logarithm(divide(one, left)),
          atMostBy(
            add(needed, evidenceFor(P1, P0, s0)),
            logarithm(divide(P0(y, s0), P1(y, s0))),
            'the trigger loses nothing',
          ),
          atMostBy(gathered(k), subtract(gathered(k), add(needed, evidenceFor(P1, P0, s0))), 'the length'),
        ),
        cite(
          c3After,
          { sequences: { s0: begun }, scalars: { epsilon: left } },
          obtain(
            told,
            witness(
              y,
              both(
                evident,
                witness(
                  s,
                  both(
                    evident,
                    chain<never, never>(
                      P1(whole),
                      atMostBy(
                        multiply(epsilon, P0(whole)),
                        multiply(P1(begun), subtract(multiply(left, P0(s, begun)), P1(s, begun))),
                        'what Lemma C.3 gives',
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      have(
        goesOn,
        attained(
          chain(zero, equal(expectationOverSequences(s, k, P0, begun, subtract(zero, zero)), 'nothing is lost')),
        ),
        obtain(
          goesOn,
          witness(
            y,
            both(
              evident,
              witness(
                s,
                both(
                  evident,
                  chain<never, never>(
                    P1(whole),
                    atMostBy(P1(begun), subtract(P1(begun), P1(whole)), 'a beginning is likelier'),
                    atMostBy(zero, negate(P1(begun)), 'P₁ cannot write it'),
                    atMostBy(multiply(epsilon, P0(whole)), multiply(epsilon, P0(whole)), 'P₀ can'),
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

// Evidence. Sentence n is negative. The first sentence is the prompt, the second the trigger, the third tells.

/** At first P₁ says n once in ten times, P₀ once in a thousand: log 100 nats for P₁, which are 3 deviations above the mean. */
export const [slips, seldomSlips] = ['1/10', '1/1000']
/** The trigger tells next to nothing, the third sentence log 1000 nats. */
export const models = (
  first1: string,
  first0: string,
  trigger1 = '999999/1000000',
  trigger0 = '1',
  third1 = '1/1000',
) => ({
  P0: byPosition(first0, trigger0, '1'),
  P1: byPosition(first1, trigger1, third1),
})
/** P₁ is likelier than P₀ to say the trigger. */
export const worseTrigger = models('1/2', '1/2', '9/10', '1/10')
const single = iid({ z: '1' })
/** Nothing is negative. */
export const nothingNegative = { P0: single, P1: single, B: new Map([['z', q('0')]]) }
/** Some k sentences after a prompt have P₁ ≤ εP₀. */
export const withoutTrigger = <H>(after: Sequence<H>) => {
  const said = followedBy(after, s)
  return somePromptOf(s, k, and(positive(P0(said)), atMost(P1(said), multiply(epsilon, P0(said)))))
}
/** After n, which misleads by log 100 nats. */
const after = (changes: Partial<AlignedAtPrompt>): AlignedAtPrompt => ({
  ...models(slips, seldomSlips),
  B: nIsBad,
  rho: q('999'),
  epsilon: q('101/999'),
  s0: ['n'],
  k: 1,
  ...changes,
})
const afterCalm = (changes: Partial<AlignedAtPrompt>) =>
  after({ ...models('1/2', '1/2'), epsilon: q('1/999'), ...changes })

export const evidenceC4AtPrompt = evidence(lemmaC4AtPrompt, {
  proof: proofAtPrompt,
  attained: [
    {
      why: 'the trigger tells next to nothing, and hardly less than the log 1000 nats after it are asked for',
      at: after({ rho: q('99999/100'), epsilon: q('10000/99999') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without the evidence of the prompt',
      given: [...lemmaC4AtPrompt.given.slice(0, 7), atMost(needed, gathered(k))],
      fate: killed(after({ epsilon: q('1/99') })),
    },
    {
      name: 'the evidence for P₀',
      given: [...lemmaC4AtPrompt.given.slice(0, 7), atMost(add(needed, evidenceFor(P0, P1, s0)), gathered(k))],
      fate: killed(after({ epsilon: q('1/99') })),
    },
    { name: 'without the trigger', then: withoutTrigger(s0), fate: killed(afterCalm({})) },
    {
      name: 'P₁ told from P₀ after the trigger',
      given: [
        ...lemmaC4AtPrompt.given.slice(0, 6),
        promptDistinguishableAt(P1, P0, k, s0),
        ...lemmaC4AtPrompt.given.slice(7),
      ],
      fate: killed(afterCalm(models('1/2', '1/2', '1/2', '1', '1/2'))),
    },
  ],
  needs: [
    guards(after(models('1/2', '0'))),
    guards(after(models('0', '1/2'))),
    guards(afterCalm({ rho: q('0') })),
    guards(afterCalm({ epsilon: q('0') })),
    necessary(afterCalm({ ...nothingNegative, s0: [] })),
    necessary(afterCalm(worseTrigger)),
    necessary(afterCalm(models('1/2', '1/2', '1/2', '1', '1'))),
    necessary(afterCalm({ epsilon: q('1/2000') })),
  ],
})
