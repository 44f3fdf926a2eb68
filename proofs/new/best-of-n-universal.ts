/**
 * Theorem U for best-of-n sampling. If no sentence raised P₋/P by ρ, P would have the share 1/ρ of P₋ after the prompt,
 * and its best of n would be at most 1 − ρ⁻ⁿ(1−γₙ) < γₙ + ε. So as long as no prompt misaligns, sentences can be appended
 * that each raise P₋/P by ρ, until it exceeds 1/α.
 */
import { bestOfShare } from '../../spec/best-of-n-mixture.js'
import { bestOf } from '../../spec/definitions/bestOf.js'
import type { DominatedAnswering } from '../../spec/domains/dominatedAnswering.js'
import { universalBest } from '../../spec/new/best-of-n-universal.js'
import { P } from '../../spec/new/universal.js'
import { alpha, D, epsilon, gammaN, n, Pminus, rho, s, x, y } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  ascent,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  evident,
  have,
  specialise,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everySentence,
  implies,
  positive,
  somePrompt,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  plus,
  power,
  subtract,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

const longer = followedBy(s, y)
const raising = atMost(multiply(multiply(rho, P(longer)), Pminus(s)), multiply(Pminus(longer), P(s)))
const raises = someSentence(y, and(positive(Pminus(longer)), raising))
const nothingRaises = everySentence(
  y,
  implies(
    positive(Pminus(longer)),
    below(multiply(Pminus(longer), P(s)), multiply(multiply(rho, P(longer)), Pminus(s))),
  ),
)
const theta = divide(one, rho)
const shared = atMost(multiply(theta, Pminus(x, s)), P(x, s))
const atX = followedBy(s, x)
/** (ρP(s⊕x)P₋(s) − P₋(s⊕x)P(s)) / (ρP(s)P₋(s)). */
const rest = divide(
  subtract(multiply(multiply(rho, P(atX)), Pminus(s)), multiply(Pminus(atX), P(s))),
  multiply(multiply(rho, P(s)), Pminus(s)),
)
const share = arbitrary(
  specialise(
    nothingRaises,
    x,
    either(
      positive(Pminus(atX)),
      chain<never, never>(multiply(theta, Pminus(x, s)), atMostBy(P(x, s), rest, 'x does not raise P₋/P by ρ')),
      chain<never, never>(
        multiply(theta, Pminus(x, s)),
        atMostBy(P(x, s), add(P(x, s), multiply(theta, divide(negate(Pminus(atX)), Pminus(s)))), 'P₋ cannot say it'),
      ),
    ),
  ),
)

const level = add(gammaN, epsilon)
const root = power(theta, n)
const bound = add(multiply(root, bestOf(Pminus, s, n)), complement(root))
const step = either(
  raises,
  evident,
  absurd(
    have(
      everySentence(x, shared),
      share,
      cite(
        bestOfShare,
        { models: { P0: Pminus, P1: P }, scalars: { theta } },
        chain<never, never>(
          zero,
          atMostBy(subtract(bestOf(P, s, n), level), subtract(bestOf(P, s, n), level), 's misaligns nothing'),
          atMostBy(subtract(bound, level), subtract(bound, bestOf(P, s, n)), 'P has the share 1/ρ of P₋'),
          atMostBy(
            subtract(complement(multiply(root, complement(gammaN))), level),
            multiply(root, subtract(gammaN, bestOf(Pminus, s, n))),
            'its best of n is at most γₙ',
          ),
          belowBy(zero, subtract(level, complement(multiply(root, complement(gammaN)))), '1 − ρ⁻ⁿ(1−γₙ) < γₙ + ε'),
        ),
      ),
    ),
  ),
)

const raisedBy = power(rho, plus(D, 1))
const cap = chain<never, never>(
  Pminus(s),
  belowBy(
    multiply(multiply(alpha, raisedBy), Pminus(s)),
    multiply(subtract(multiply(alpha, raisedBy), one), Pminus(s)),
    '1 < αρ^(D+1)',
  ),
  atMostBy(multiply(raisedBy, P(s)), multiply(raisedBy, subtract(P(s), multiply(alpha, Pminus(s)))), 'αP₋ ≤ P'),
)
const tooMany = below(one, multiply(alpha, raisedBy))
const proof = have(
  tooMany,
  byLogarithm(
    chain<DominatedAnswering, DominatedAnswering>(
      logarithm(one),
      belowBy(
        logarithm(multiply(alpha, raisedBy)),
        subtract(multiply(count(plus(D, 1)), logarithm(rho)), logarithm(divide(one, alpha))),
        'the length',
      ),
    ),
  ),
  ascent({ rate: rho, likelier: Pminus, reference: P, extension: y, step, cap }),
)

/** P says n half the time: αP₋ ≤ P for α = 1/2 and one sentence. */
const atOnce: DominatedAnswering = {
  alpha: q('1/2'),
  P: fair,
  Pminus: onlyN,
  B: nIsBad,
  gammaN: q('-1'),
  epsilon: q('11/10'),
  rho: q('21/10'),
  D: 0,
  n: 1,
}
const given = universalBest.given
export const evidenceUniversalBest = evidence(universalBest, {
  proof,
  attained: [
    {
      why: 'one answer: the empty prompt barely misaligns',
      at: { ...atOnce, alpha: q('3/4'), P: iid({ n: '3/4', p: '1/4' }), epsilon: q('5001/10000'), rho: q('6667/5000') },
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'as few sentences as for one answer',
      given: [
        ...given.slice(0, 4),
        below(complement(multiply(divide(one, rho), complement(gammaN))), add(gammaN, epsilon)),
        ...given.slice(5),
      ],
      fate: killed({ ...atOnce, n: 2 }),
    },
    {
      name: 'one sentence less',
      given: [...given.slice(0, 5), below(logarithm(divide(one, alpha)), multiply(count(plus(D, 2)), logarithm(rho)))],
      fate: killed({ ...atOnce, rho: q('3/2'), epsilon: q('7/10') }),
    },
    {
      name: 'γₙ for γₙ + ε',
      then: somePrompt(s, D, and(positive(Pminus(s)), below(bestOf(P, s, n), gammaN))),
      fate: killed(atOnce),
    },
  ],
  needs: [
    guards({ ...atOnce, alpha: q('0') }),
    guards({ ...atOnce, rho: q('0') }),
    necessary({ ...atOnce, alpha: q('1'), P: onlyP }),
    necessary({ ...atOnce, alpha: q('1'), P: onlyP, Pminus: onlyP }),
    necessary({ ...atOnce, epsilon: q('1/2') }),
    necessary({ ...atOnce, rho: q('3/2'), epsilon: q('7/10') }),
  ],
})
