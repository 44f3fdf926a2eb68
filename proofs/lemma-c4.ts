/**
 * Lemma C.4. A negative sentence is likelier under P₀ than under P₁, so saying one loses nothing; from there on Lemma C.3
 * gathers kβ, which outweighs the evidence X that the aligning prompt gives for P₁. X has a mean of at most Nβ′, and by
 * Cantelli's inequality it seldom exceeds that by more than the spread. Without a negative sentence there is no trigger.
 */
import { c3After, gathered, needed } from '../spec/after-a-prompt.js'
import { a, cantelliAbove } from '../spec/cantelli-evidence.js'
import { chainRule } from '../spec/chain-rule.js'
import { meanDivergence } from '../spec/definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor } from '../spec/definitions/similar.js'
import type { Aligned, AlignedAtDistance, AlignedAtPrompt } from '../spec/domains/aligned.js'
import {
  aligningEvidence,
  cost,
  lemmaC4,
  lemmaC4AtPrompt,
  lemmaC4Repaired,
  lemmaC4Sharp,
  misleadsLittle,
  printedSpread,
  sharpSpread,
  someNegative,
  triggered,
} from '../spec/lemma-c4.js'
import { delta, epsilon, k, m, N, P0, P1, rhoPrime, s, s0, sigma, u, y } from '../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  either,
  equal,
  equalBy,
  evident,
  have,
  obtain,
  type Proof,
  witness,
} from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  type Model,
  multiply,
  negate,
  one,
  square,
  subtract,
  sumBelow,
  type Term,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP } from './smallModels.js'

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

const mean = meanEvidenceFor(P1, P0, N)
const variance = multiply(count(N), square(sigma))
const mostCost = multiply(count(N), logarithm(rhoPrime))
const nearMean = below(evidenceFor(P1, P0, u), add(mean, a))
const little = misleadsLittle(P1, P0, a)
const chance = <J>(event: Proposition<J>) => expectationOverSequences(u, N, P1, empty, indicator(event))

const proofEvidence = cite(
  chainRule,
  { models: { P0: P1, P1: P0 }, naturals: { k: N } },
  have(
    atMost(mean, mostCost),
    chain<AlignedAtDistance, AlignedAtDistance>(
      mean,
      equalBy(
        sumBelow(m, N, meanDivergence(P1, P0, m)),
        subtract(sumBelow(m, N, meanDivergence(P1, P0, m)), mean),
        'the chain rule',
      ),
      atMostBy(
        mostCost,
        sumBelow(m, N, subtract(logarithm(rhoPrime), meanDivergence(P1, P0, m))),
        'less than β′ for each sentence',
      ),
    ),
    cite(
      cantelliAbove,
      { models: { P0: P1, P1: P0 }, scalars: { v: variance } },
      have(
        everyPromptOf(u, N, implies(positive(P1(u)), implies(nearMean, little))),
        arbitrary(
          arbitrary(
            arbitrary(
              chain<never, never>(
                evidenceFor(P1, P0, u),
                belowBy(add(mean, a), subtract(add(mean, a), evidenceFor(P1, P0, u)), 'near the mean'),
                atMostBy(cost(a), subtract(mostCost, mean), 'the mean'),
              ),
            ),
          ),
        ),
        chain<AlignedAtDistance, AlignedAtDistance>(
          complement(delta),
          atMostBy(chance(nearMean), subtract(chance(nearMean), complement(delta)), 'Cantelli’s inequality'),
          atMostBy(
            chance(little),
            expectationOverSequences(u, N, P1, empty, subtract(indicator(little), indicator(nearMean))),
            'the mean is at most Nβ′',
          ),
        ),
      ),
    ),
  ),
)

/**
 * With probability 1−δ the event happens, by a proof that it does after a prompt u that misleads little, by d. The square
 * of d times δ is at least Nσ²(1−δ), by so much.
 */
export const mostlyBy = <I, J, K>(
  models: { readonly good: Model<I>; readonly bad: Model<J> },
  d: Term<never>,
  excess: Term<never>,
  event: Proposition<K>,
  after: Proof<never>,
): Proof<never> => {
  const { good, bad } = models
  const harmless = misleadsLittle(good, bad, d)
  const over = <T>(t: Term<T>) => expectationOverSequences(u, N, good, empty, t)
  return have(
    atMost(multiply(variance, complement(delta)), multiply(delta, square(d))),
    chain<never, never>(
      multiply(variance, complement(delta)),
      atMostBy(multiply(delta, square(d)), excess, 'the spread'),
    ),
    cite(
      aligningEvidence,
      { models: { P0: bad, P1: good }, scalars: { a: d } },
      have(
        everyPromptOf(u, N, implies(positive(good(u)), implies(harmless, event))),
        arbitrary(arbitrary(arbitrary(after))),
        chain<never, never>(
          complement(delta),
          atMostBy(over(indicator(harmless)), subtract(over(indicator(harmless)), complement(delta)), 'mostly so'),
          atMostBy(
            over(indicator(event)),
            over(subtract(indicator(event), indicator(harmless))),
            'where the prompt misleads little',
          ),
        ),
      ),
    ),
  )
}

const proofOf = (d: Term<Aligned>, excess: Term<Aligned>) =>
  mostlyBy(
    { good: P1, bad: P0 },
    d as Term<never>,
    excess as Term<never>,
    triggered(u),
    have(
      atMost(add(needed, evidenceFor(P1, P0, u)), gathered(k)),
      chain<never, never>(
        add(needed, evidenceFor(P1, P0, u)),
        atMostBy(add(needed, cost(d)), subtract(cost(d), evidenceFor(P1, P0, u)), 'it misleads little'),
        atMostBy(gathered(k), subtract(gathered(k), add(needed, cost(d))), 'the length'),
      ),
      cite(lemmaC4AtPrompt, { sequences: { s0: u } }, evident),
    ),
  ) as Proof<Aligned>

// Evidence. P₀ says n three times in four, P₁ once: (log 3)/2 nats a sentence, either way.

const [bad, good] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
const scene: Aligned = {
  P0: bad,
  P1: good,
  B: nIsBad,
  rho: q('17/10'),
  rhoPrime: q('9/5'),
  sigma: q('1'),
  delta: q('1/4'),
  epsilon: q('8'),
  N: 1,
  k: 1,
}
const at = (changes: Partial<Aligned>): Aligned => ({ ...scene, ...changes })
const prompt = (changes: Partial<AlignedAtPrompt>): AlignedAtPrompt => ({
  P0: bad,
  P1: good,
  B: nIsBad,
  rho: q('17/10'),
  epsilon: q('2'),
  s0: ['p'],
  k: 1,
  ...changes,
})
const single = iid({ z: '1' })
const vacuous: Aligned = {
  P0: single,
  P1: single,
  B: new Map([['z', q('0')]]),
  rho: q('16'),
  rhoPrime: q('2'),
  sigma: q('1/2'),
  delta: q('1/4'),
  epsilon: q('1/2'),
  N: 1,
  k: 1,
}

export const evidenceC4AtPrompt = evidence(lemmaC4AtPrompt, {
  proof: proofAtPrompt,
  mutants: [],
  needs: [],
})
export const evidenceAligning = evidence(aligningEvidence, {
  proof: proofEvidence,
  mutants: [],
  needs: [],
})
export const evidenceC4 = evidence(lemmaC4, { counterexample: vacuous })
export const evidenceC4Repaired = evidence(lemmaC4Repaired, {
  proof: proofOf(printedSpread, multiply(variance, delta)),
  mutants: [],
  needs: [],
})
export const evidenceC4Sharp = evidence(lemmaC4Sharp, {
  proof: proofOf(sharpSpread, zero),
  mutants: [],
  needs: [],
})
void [at, prompt, guards, implied, killed, necessary, onlyN, onlyP]
