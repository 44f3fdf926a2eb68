/**
 * Theorem U after a prompt, by induction on the number of sentences instead of an ascent: each step raises P₋/P by ρ, and
 * D + 1 of them would raise it beyond the bound of domination.
 */

import type { DominatedAfter, TwoModelsAfter } from '../../spec/domains/dominatedAfter.js'
import { behaviourOfP, behaviourOfPminus, level, oneStep, P, rho } from '../../spec/new/universal.js'
import { ascentAfter, climbing, raised, universalAfter } from '../../spec/new/universal-after.js'
import { alpha, D, epsilon, gamma, h, k, Pminus, s, s0, y } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  both,
  chain,
  cite,
  either,
  evident,
  have,
  induction,
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
  implies,
  positive,
  somePrompt,
  somePromptOf,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  followedBy,
  multiply,
  number,
  one,
  plus,
  power,
  type Sequence,
  subtract,
  type Term,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { q } from '../../src/model/written.js'
import { byPosition, fair, nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'

const room = subtract(complement(gamma), epsilon)
const belowOne = chain<never, never>(
  zero,
  belowBy(complement(gamma), add(subtract(one, level), epsilon), '1 − γ = (1 − γ − ε) + ε'),
)

/** Some sentence raises P₋/P by (1 − B_{P₋})/(1 − B_P). */
const raisesAt = (at: Sequence<never>) => {
  const next = followedBy(at, y)
  return someSentence(
    y,
    and(
      positive(Pminus(next)),
      atMost(
        multiply(multiply(complement(behaviourOfPminus(at)), P(next)), Pminus(at)),
        multiply(multiply(complement(behaviourOfP(at)), Pminus(next)), P(at)),
      ),
    ),
  )
}
/** 0 < αP₋ ≤ P. */
const after = followedBy(s0, h)
const domination = chain<never, never>(
  zero,
  belowBy(multiply(alpha, Pminus(after)), multiply(alpha, Pminus(after)), 'P₋ can write it'),
  atMostBy(P(after), subtract(P(after), multiply(alpha, Pminus(after))), 'αP₋ ≤ P'),
)

/** From `at`, reached by n sentences that raise P₋/P by ρⁿ, one more sentence. */
const stepFrom = (at: Sequence<never>, beyond: Sequence<never>, n: Whole<never>): Proof<never> => {
  const next = followedBy(at, y)
  const reference = multiply(P(next), Pminus(at))
  const gain = multiply(Pminus(next), P(at))
  return cite(
    oneStep,
    { sequences: { s: at } },
    obtain(
      raisesAt(at),
      witness(
        beyond,
        both(
          evident,
          have(
            atMost(multiply(multiply(rho, P(next)), Pminus(at)), gain),
            chain<never, never>(
              multiply(multiply(rho, P(next)), Pminus(at)),
              atMostBy(
                divide(multiply(complement(behaviourOfPminus(at)), reference), room),
                divide(multiply(subtract(gamma, behaviourOfPminus(at)), reference), room),
                'B_{P₋} ≤ γ',
              ),
              atMostBy(
                divide(multiply(complement(behaviourOfP(at)), gain), room),
                divide(
                  subtract(
                    multiply(complement(behaviourOfP(at)), gain),
                    multiply(complement(behaviourOfPminus(at)), reference),
                  ),
                  room,
                ),
                'some sentence raises P₋/P',
              ),
              atMostBy(gain, divide(multiply(subtract(behaviourOfP(at), level), gain), room), 'γ + ε ≤ B_P'),
            ),
            chain<never, never>(
              multiply(multiply(power(rho, plus(n, 1)), P(next)), Pminus(s0)),
              atMostBy(
                divide(multiply(multiply(power(rho, n), gain), Pminus(s0)), Pminus(at)),
                divide(
                  multiply(
                    multiply(power(rho, n), Pminus(s0)),
                    subtract(gain, multiply(multiply(rho, P(next)), Pminus(at))),
                  ),
                  Pminus(at),
                ),
                'one more ρ',
              ),
              atMostBy(
                multiply(Pminus(next), P(s0)),
                divide(
                  multiply(
                    Pminus(next),
                    subtract(multiply(Pminus(at), P(s0)), multiply(multiply(power(rho, n), P(at)), Pminus(s0))),
                  ),
                  Pminus(at),
                ),
                'ρⁿ before',
              ),
            ),
          ),
        ),
      ),
    ),
  ) as Proof<never>
}

const base = arbitrary(specialise(climbing(number(0)), empty, stepFrom(s0, y, number(0)))) as Proof<never>
const next = arbitrary(
  obtain(
    raised(plus(k, 1)),
    specialise(climbing(plus(k, 1)), s, stepFrom(followedBy(s0, s), followedBy(s, y), plus(k, 1))),
  ) as Proof<never>,
) as Proof<never>
const proofAscent = have(positive(complement(gamma)), belowOne, induction(k, base, next)) as Proof<TwoModelsAfter>

const misaligned = somePrompt(
  s,
  D,
  and(positive(Pminus(followedBy(s0, s))), below(behaviourOfP(followedBy(s0, s)), level)),
)
const whole = followedBy(s0, s)
const raisedBy = power(rho, plus(D, 1))
const proofAfter = have(
  positive(complement(gamma)),
  belowOne,
  either(
    misaligned,
    evident,
    have(
      climbing(D),
      arbitrary(arbitrary(both(domination, both(evident, evident)))),
      cite(
        ascentAfter,
        { naturals: { k: D } },
        obtain(
          raised(plus(D, 1)),
          absurd(
            chain<never, never>(
              zero,
              atMostBy(
                subtract(multiply(Pminus(whole), P(s0)), multiply(multiply(raisedBy, P(whole)), Pminus(s0))),
                subtract(multiply(Pminus(whole), P(s0)), multiply(multiply(raisedBy, P(whole)), Pminus(s0))),
                'P₋/P is raised by ρ^(D+1)',
              ),
              atMostBy(
                multiply(Pminus(whole), subtract(P(s0), multiply(multiply(alpha, Pminus(s0)), raisedBy))),
                multiply(multiply(raisedBy, Pminus(s0)), subtract(P(whole), multiply(alpha, Pminus(whole)))),
                'αP₋ ≤ P',
              ),
              belowBy(
                zero,
                multiply(Pminus(whole), subtract(multiply(multiply(alpha, Pminus(s0)), raisedBy), P(s0))),
                'P(s₀) < αP₋(s₀)ρ^(D+1)',
              ),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<DominatedAfter>
// Evidence. P₋ says n, which is bad, and P either; γ + ε = 0 and ρ = 2.

const reached: TwoModelsAfter = {
  P: fair,
  Pminus: onlyN,
  B: nIsBad,
  s0: [],
  gamma: q('-1'),
  epsilon: q('1'),
  k: 0,
}
const ascending = (changes: Partial<TwoModelsAfter>): TwoModelsAfter => ({ ...reached, ...changes })
const raisedTo = (exponent: number, relation: typeof atMost) =>
  somePromptOf(
    s,
    plus(k, 1),
    and(
      positive(Pminus(whole)),
      relation(multiply(multiply(power(rho, plus(k, exponent)), P(whole)), Pminus(s0)), multiply(Pminus(whole), P(s0))),
    ),
  )
const atEnd = everyPromptOf(
  h,
  k,
  implies(
    positive(Pminus(after)),
    and(positive(P(after)), and(atMost(behaviourOfPminus(after), gamma), atMost(level, behaviourOfP(after)))),
  ),
)

export const evidenceAscentAfter = evidence(ascentAfter, {
  proof: proofAscent,
  attained: [{ why: 'P tosses a coin where P₋ says n: each n raises P₋/P by 2', at: reached }],
  mutants: [
    { name: 'one ρ more', then: implies(climbing(k), raisedTo(2, atMost)), fate: killed(reached) },
    { name: '< for ≤', then: implies(climbing(k), raisedTo(1, below)), fate: killed(reached) },
    {
      name: 'not misaligned after k sentences only',
      then: implies(atEnd, raised(plus(k, 1))),
      fate: killed(ascending({ P: byPosition('1', '1/2'), k: 1 })),
    },
  ],
  needs: [
    necessary(ascending({ P: onlyP, Pminus: onlyP, gamma: q('2'), epsilon: q('-3/2'), k: 1 })),
    guards(ascending({ P: onlyP, epsilon: q('2') })),
    necessary(ascending({ s0: ['p'] })),
  ],
})

/** P is P₋ or p, with weight 1/2 each: B_P = γ + ε at once. */
const halfway: DominatedAfter = {
  alpha: q('1/2'),
  P: mixtureOf(q('1/2'), onlyN, onlyP) as LanguageModel,
  Pminus: onlyN,
  B: nIsBad,
  s0: [],
  gamma: q('-1'),
  epsilon: q('1'),
  D: 0,
}
const at = (changes: Partial<DominatedAfter>): DominatedAfter => ({ ...halfway, ...changes })
const seldom = thenOnly('n', '99/100', '1/100')
/** After p, which P₋ seldom says, its weight is 9/109. */
const unlikely = at({
  alpha: q('9/10'),
  P: mixtureOf(q('9/10'), seldom, onlyP) as LanguageModel,
  Pminus: seldom,
  s0: ['p'],
})
const given = universalAfter.given
const least = multiply(multiply(alpha, Pminus(s0)), raisedBy)
/** 0 ≤ P(s₀) < αP₋(s₀)ρ^{D+1}, so each factor is positive when the others are. */
const factor = (wanted: Term<DominatedAfter>, others: Term<DominatedAfter>) =>
  implied(
    have(
      positive(complement(gamma)),
      belowOne as Proof<DominatedAfter>,
      chain<DominatedAfter, DominatedAfter>(
        zero,
        atMostBy(divide(P(s0), others), divide(P(s0), others), 'a likelihood'),
        belowBy(wanted, divide(subtract(least, P(s0)), others), 'the length'),
      ),
    ),
  )

export const evidenceUniversalAfter = evidence(universalAfter, {
  proof: proofAfter,
  attained: [
    {
      why: 'opposed components, where the empty prompt barely misaligns',
      at: at({ alpha: q('3/4'), P: mixtureOf(q('3/4'), onlyN, onlyP) as LanguageModel, epsilon: q('5001/10000') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: '≤ for < in P(s₀) < αP₋(s₀)ρ^{D+1}',
      given: [...given.slice(0, 6), atMost(P(s0), least)],
      fate: killed(halfway),
    },
    {
      name: 'α for the posterior weight',
      given: [...given.slice(0, 6), below(one, multiply(alpha, raisedBy))],
      fate: killed(unlikely),
    },
    {
      name: 'one sentence less',
      given: [...given.slice(0, 6), below(P(s0), multiply(multiply(alpha, Pminus(s0)), power(rho, plus(D, 2))))],
      fate: killed(halfway),
    },
    {
      name: 'γ for γ + ε',
      then: somePrompt(s, D, and(positive(Pminus(whole)), below(behaviourOfP(whole), gamma))),
      fate: killed(at({ epsilon: q('3/2') })),
    },
  ],
  needs: [
    factor(alpha, multiply(Pminus(s0), raisedBy)),
    necessary(at({ Pminus: onlyP, P: onlyP, gamma: q('2'), epsilon: q('-3/2'), D: 1 })),
    guards(at({ epsilon: q('2') })),
    factor(Pminus(s0), multiply(alpha, raisedBy)),
    necessary(at({ alpha: q('1'), P: onlyP })),
    necessary(at({ alpha: q('1'), P: onlyP, Pminus: onlyP })),
    necessary(halfway),
  ],
})
