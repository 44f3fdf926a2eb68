/**
 * Theorem US. As long as no block of n + 1 sentences raises P₋/P by ρ, P keeps the share 1/ρ of P₋ for so long, and
 * f(t) = (1 − P₋(t|s)/(ρP(t|s)))(1−γ)/ε is a majorant that is δ at the start, as in Theorem S.
 */
import { behaviourExpectation } from '../../spec/definitions/behaviourExpectation.js'
import { P } from '../../spec/definitions/mixture.js'
import type { Blocks } from '../../spec/domains/blocks.js'
import { recovery, said, tellsNothingForPlus } from '../../spec/new/sticky.js'
import { badThroughout, rho, room, universalSticky, universalStickyOneLess } from '../../spec/new/universal-sticky.js'
import { alpha, B, delta, epsilon, gamma, k, n, Pminus, Pplus, s, t, u, x, y } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, meaning, necessary, sharp } from '../../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  ascentByBlocks,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  either,
  equal,
  evident,
  have,
  majorant,
  type Proof,
  specialise,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everySentence,
  implies,
  positive,
  somePrompt,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectation,
  followedBy,
  logarithm,
  multiply,
  one,
  plus,
  power,
  type Sequence,
  score,
  subtract,
  sumOver,
  zero,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'

/** ρP(h)P₋(s) − P₋(h)P(s). */
const share = <H>(h: Sequence<H>) => subtract(multiply(multiply(rho, P(h)), Pminus(s)), multiply(Pminus(h), P(s)))
/** εP(h)P₋(s). */
const scale = <H>(h: Sequence<H>) => multiply(epsilon, multiply(P(h), Pminus(s)))
/** (1 − P₋(h)P(s)/(ρP(h)P₋(s)))(1−γ)/ε. */
const doubtful = <H>(h: Sequence<H>) => divide(multiply(room, share(h)), scale(h))
const f = doubtful(said)
const longer = followedBy(s, u)
const nothingRaises = everyPrompt(
  u,
  plus(n, 1),
  implies(
    positive(Pminus(longer)),
    below(multiply(Pminus(longer), P(s)), multiply(multiply(rho, P(longer)), Pminus(s))),
  ),
)
const raising = somePrompt(
  u,
  plus(n, 1),
  and(positive(Pminus(longer)), atMost(multiply(multiply(rho, P(longer)), Pminus(s)), multiply(Pminus(longer), P(s)))),
)
const atX = followedBy(said, x)
const keeps = <H>(h: Sequence<H>) => atMost(multiply(Pminus(h), P(s)), multiply(multiply(rho, P(h)), Pminus(s)))
const kept = (h: Sequence<never>) =>
  either(
    positive(Pminus(h)),
    evident,
    chain<never, never>(
      multiply(Pminus(h), P(s)),
      atMostBy(zero, multiply(subtract(zero, Pminus(h)), P(s)), 'P₋ cannot write it'),
      atMostBy(multiply(multiply(rho, P(h)), Pminus(s)), multiply(multiply(rho, P(h)), Pminus(s)), 'a likelihood'),
    ),
  )
const goodness = behaviourExpectation(P, said)
const ofMinus = behaviourExpectation(Pminus, said)
const level = add(gamma, epsilon)
const badly = complement(score(B, x))
const whereRecovered = have(
  everySentence(x, keeps(atX)),
  arbitrary(specialise(nothingRaises, followedBy(t, x), kept(atX as never))),
  either(
    positive(Pminus(said)),
    chain<never, never>(
      one,
      atMostBy(
        f,
        divide(
          add(
            add(
              divide(sumOver(x, multiply(badly, multiply(room, share(atX)))), complement(gamma)),
              multiply(multiply(P(said), Pminus(s)), subtract(goodness, level)),
            ),
            divide(multiply(multiply(room, multiply(P(s), Pminus(said))), subtract(gamma, ofMinus)), complement(gamma)),
          ),
          scale(said),
        ),
        'P keeps the share 1/ρ of P₋, and γ + ε ≤ B_P',
      ),
    ),
    chain<never, never>(
      one,
      atMostBy(
        f,
        add(
          divide(subtract(complement(gamma), epsilon), epsilon),
          divide(multiply(room, multiply(P(s), subtract(zero, Pminus(said)))), scale(said)),
        ),
        'what P₋ cannot write',
      ),
    ),
  ),
)
const line = followedBy(said, y)
const gain = subtract(multiply(Pminus(line), Pplus(said)), multiply(Pplus(line), Pminus(said)))
const chance = recovery(tellsNothingForPlus, P)
const sticks = majorant({
  by: f,
  extension: x,
  nonnegative: have(
    keeps(said),
    kept(said as never),
    chain<never, never>(zero, atMostBy(f, f, 'P keeps the share 1/ρ of P₋')),
  ) as Proof<never>,
  reached: whereRecovered as Proof<never>,
  step: chain<never, never>(expectation(x, P, said, doubtful(atX)), equal(f, 'the weight of P₋ is a martingale')),
  line: chain<never, never>(
    doubtful(line),
    atMostBy(
      f,
      divide(
        multiply(multiply(multiply(room, P(s)), complement(alpha)), gain),
        multiply(multiply(epsilon, Pminus(s)), multiply(P(said), P(line))),
      ),
      'the line tells nothing for P₊',
    ),
  ),
  start: chain<never, never>(doubtful(s), equal(delta, '1/ρ = 1 − δε/(1−γ)')),
})
const raised = power(rho, plus(k, 1))
/** ε > 1−γ: no behaviour is that good. And δ < 0 would make ρ < 1. */
const neverRecovers = either(
  atMost(zero, delta),
  majorant({
    by: zero,
    extension: x,
    nonnegative: evident as Proof<never>,
    reached: absurd(
      chain<never, never>(
        zero,
        belowBy(
          zero,
          add(subtract(epsilon, complement(gamma)), add(subtract(goodness, level), expectation(x, P, said, badly))),
          'γ + ε ≤ B_P ≤ 1 < γ + ε',
        ),
      ),
    ),
    step: evident as Proof<never>,
    line: evident as Proof<never>,
    start: evident as Proof<never>,
  }),
  have(
    atMost(complement(gamma), room),
    chain<never, never>(complement(gamma), atMostBy(room, multiply(subtract(zero, delta), epsilon), 'δ < 0')),
    have(
      atMost(raised, one),
      byLogarithm(
        chain<never, never>(
          logarithm(raised),
          atMostBy(logarithm(one), multiply(count(plus(k, 1)), logarithm(divide(room, complement(gamma)))), 'δ < 0'),
        ),
      ),
      absurd(
        chain<never, never>(
          zero,
          belowBy(subtract(multiply(alpha, raised), one), subtract(multiply(alpha, raised), one), '1 < αρ^(k+1)'),
          atMostBy(subtract(alpha, one), multiply(alpha, subtract(one, raised)), 'ρ ≤ 1'),
          belowBy(zero, subtract(one, alpha), 'α < 1'),
        ),
      ),
    ),
  ),
) as Proof<never>
const step = either(
  raising,
  evident,
  specialise(
    badThroughout,
    s,
    have(
      atMost(chance, delta),
      either(atMost(epsilon, complement(gamma)), sticks, neverRecovers),
      absurd(
        chain<never, never>(
          zero,
          belowBy(subtract(chance, delta), subtract(chance, delta), 'not misaligned for so long'),
          atMostBy(zero, subtract(delta, chance), 'and yet it is'),
        ),
      ),
    ),
  ),
) as Proof<never>
const cap = chain<never, never>(
  Pminus(longer),
  belowBy(
    multiply(multiply(alpha, raised), Pminus(longer)),
    multiply(subtract(multiply(alpha, raised), one), Pminus(longer)),
    '1 < αρ^(k+1)',
  ),
  atMostBy(multiply(raised, P(longer)), multiply(raised, multiply(complement(alpha), Pplus(longer))), 'αP₋ ≤ P'),
)
const proofUniversalSticky = ascentByBlocks({
  rate: rho,
  likelier: Pminus,
  reference: P,
  block: u,
  size: plus(n, 1),
  times: k,
  length: evident as Proof<never>,
  step,
  cap,
}) as Proof<Blocks>

// Evidence. P₋ says n, P₊ says p: P₊ is found out by its first sentence, and its weight is the chance of that.

const foundOut: Blocks = {
  alpha: q('85/100'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('18/10'),
  delta: q('1/10'),
  k: 0,
  n: 1,
  D: 0,
}
const at = (changes: Partial<Blocks>): Blocks => ({ ...foundOut, ...changes })
const given = universalSticky.given

export const evidenceUniversalSticky = evidence(universalSticky, {
  proof: proofUniversalSticky,
  tightness: [sharp(universalStickyOneLess, 'one block less need not do')],
  mutants: [
    { name: 'one block less', given: universalStickyOneLess.given, fate: killed(foundOut) },
    {
      name: 'the rate of Theorem U, for δ = 1',
      given: [
        ...given.slice(0, 7),
        below(one, multiply(alpha, power(divide(complement(gamma), subtract(complement(gamma), epsilon)), plus(k, 1)))),
      ],
      fate: killed(foundOut),
    },
  ],
  needs: [
    implied(
      chain<Blocks, Blocks>(
        zero,
        belowBy(divide(one, raised), divide(one, raised), 'ρ > 0'),
        belowBy(alpha, divide(subtract(multiply(alpha, raised), one), raised), '1 < αρ^(k+1)'),
      ),
    ),
    meaning(at({ alpha: q('2') })),
    necessary(at({ epsilon: q('-1'), delta: q('-1') })),
    necessary(at({ gamma: q('2'), epsilon: q('1'), delta: q('-3/2'), k: 1, D: 2 })),
    guards(at({ delta: q('10/9') })),
    necessary(at({ alpha: q('95/100'), Pminus: thenOnly('p', '1', '0') })),
    necessary(at({ k: 1 })),
    necessary(foundOut),
  ],
})
/** P₊ shows itself with probability 1/3, and δ is 1/4. */
export const evidenceUniversalStickyOneLess = evidence(universalStickyOneLess, {
  counterexample: at({ alpha: q('2/3'), epsilon: q('2'), delta: q('1/4') }),
})
