/**
 * Theorem Z. As f(t) = v(s⊕t)(1−γ)/ε in Theorem S, but a sentence of R raises it by the factor κ at most on average, and a line by
 * the factor κ at most; so the chance is at most κⁿf(∅).
 */
import { P } from '../../spec/definitions/mixture.js'
import type { ChosenAnswers, ChosenTexts } from '../../spec/domains/chosenAnswers.js'
import {
  chooses,
  choosesWithin,
  chosenRecovery,
  chosenSupport,
  composition,
  kappa,
  recoveryAfter,
  writesNoMore,
  z,
} from '../../spec/new/composition.js'
import { enoughEvidence, said } from '../../spec/new/sticky.js'
import { alpha, delta, epsilon, gamma, h, n, P0, P1, Pminus, Pplus, R, s, t, x } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, meaning, necessary, notABound } from '../../src/claim/evidence.js'
import {
  absurd,
  antisymmetry,
  arbitrary,
  atMostBy,
  belowBy,
  bySupport,
  chain,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  last,
  majorant,
  type Proof,
  prolonged,
  specialise,
} from '../../src/claim/proof.js'
import { atMost, below, equals, everySentence, implies, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectation,
  followedBy,
  multiply,
  negate,
  number,
  one,
  type PromptVariable,
  plus,
  power,
  type Sequence,
  subtract,
  sumOver,
  type Term,
  two,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { automaton, iid, q } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP, thenOnly } from '../smallModels.js'
import { noRecovery, whereRecovered } from './sticky.js'

// What may be chosen.

const possible = writesNoMore(P0, P1, n)
const longer = followedBy(said, x)
const chosen = multiply(multiply(kappa, P1(longer)), P0(said))
const nextIsPossible = everySentence(
  z,
  atMost(multiply(P0(followedBy(said, z)), P1(said)), multiply(multiply(kappa, P1(followedBy(said, z))), P0(said))),
)
/** What follows the texts of m sentences. */
const following = <N>(m: Whole<N>) =>
  prolonged(
    x,
    arbitrary(
      specialise(
        chooses(P0, P1, m, s),
        t,
        specialise(
          nextIsPossible,
          x,
          either(
            positive(P1(longer)),
            evident,
            have(
              equals(P1(longer), zero),
              antisymmetry(
                chain<never, never>(P1(longer), atMostBy(zero, negate(P1(longer)), 'not positive')),
                evident,
              ),
              absurd(
                chain<never, never>(
                  zero,
                  belowBy(multiply(P0(longer), P1(said)), multiply(P0(longer), P1(said)), 'both are positive'),
                  atMostBy(chosen, subtract(chosen, multiply(P0(longer), P1(said))), 'no choice makes it likelier'),
                  equalBy(zero, negate(chosen), 'P₁ cannot write it'),
                ),
              ),
            ),
          ),
        ),
      ),
    ) as Proof<never>,
  )
const proofSupport: Proof<ChosenTexts> = have(
  chosenSupport.then,
  induction(
    n,
    arbitrary(last(evident, following(number(0)))),
    arbitrary(
      have(chooses(P0, P1, n, s), arbitrary(evident), have(possible, evident, last(evident, following(plus(n, 1))))),
    ) as Proof<never>,
  ),
  evident,
) as Proof<ChosenTexts>

// The majorant.

/** v(h)·c/ε: at least 1 where the model is not misaligned any more. */
const doubtOf = <C, H>(room: Term<C>, h: Sequence<H>) =>
  divide(multiply(multiply(complement(alpha), Pplus(h)), room), multiply(epsilon, P(h)))

/**
 * v(s⊕t)·c/ε is a majorant that a sentence and a line raise by the factor κ at most, for texts t under any letter; that no choice
 * makes a sentence likelier than κ times is known of texts under another letter.
 */
export const doubtMajorant = <C, F, K extends string, L extends string, N>(parts: {
  readonly room: Term<C>
  readonly factor: Term<F>
  readonly text: PromptVariable<K>
  readonly known: PromptVariable<L>
  readonly sentences: Whole<N>
  readonly reached: Proof<never>
  readonly start: Proof<never>
}): Proof<never> => {
  const { room, factor, text, known, sentences, reached, start } = parts
  const now = followedBy(s, text)
  const [atX, line] = [followedBy(now, x), followedBy(now, z)]
  /** R(z|s⊕t) ≤ κP(z|s⊕t). */
  const nextIsChosen = everySentence(z, atMost(multiply(R(line), P(now)), multiply(multiply(factor, P(line)), R(now))))
  const f = doubtOf(room, now)
  const mean = expectation(x, R, now, doubtOf(room, atX))
  const scale = divide(multiply(complement(alpha), room), epsilon)
  /** κ(1−α)cP₊(s⊕t⊕x)/(εP(s⊕t)). */
  const most = multiply(multiply(factor, scale), divide(Pplus(atX), P(now)))
  const lost = subtract(multiply(multiply(factor, P(atX)), R(now)), multiply(R(atX), P(now)))
  const byChoice = have(
    atMost(mean, sumOver(x, most)),
    bySupport(
      specialise(
        choosesWithin(factor, known, R, P, sentences, s),
        text,
        specialise(
          nextIsChosen,
          x,
          chain<never, never>(
            multiply(R(x, now), doubtOf(room, atX)),
            atMostBy(
              most,
              divide(multiply(multiply(scale, Pplus(atX)), lost), multiply(multiply(P(now), P(atX)), R(now))),
              'no choice makes it likelier than κ times',
            ),
          ),
        ),
      ) as Proof<never>,
      evident as Proof<never>,
    ),
    chain<never, never>(
      mean,
      atMostBy(sumOver(x, most), subtract(sumOver(x, most), mean), 'no choice makes a sentence likelier than κ times'),
      equal(multiply(factor, f), 'P₊ has probabilities that sum to 1'),
    ),
  ) as Proof<never>

  const told = subtract(multiply(multiply(factor, Pminus(line)), Pplus(now)), multiply(Pplus(line), Pminus(now)))
  /** κf(t) − f(t⊕z) = scale·P₊(s⊕t)(κP(s⊕t⊕z) − …)/…, in two parts: what the line tells, and (κ−1) of what P₊ makes of it. */
  const overLine = multiply(
    divide(scale, multiply(P(now), P(line))),
    add(
      multiply(alpha, told),
      multiply(multiply(complement(alpha), subtract(factor, one)), multiply(Pplus(now), Pplus(line))),
    ),
  )
  return majorant({
    by: f,
    growth: factor as Term<never>,
    extension: x,
    nonnegative: evident,
    reached,
    step: byChoice,
    line: chain<never, never>(
      doubtOf(room, line),
      atMostBy(multiply(factor, f), overLine, 'the line tells for P₊ by the factor κ at most'),
    ),
    start,
  })
}
/** κⁿv(s)·c/ε ≤ δ, for c·κⁿ the given growth. */
export const startsBelow = <C, G>(room: Term<C>, growth: Term<G>): Proof<never> =>
  chain<never, never>(
    multiply(growth, doubtOf(room, s)),
    atMostBy(
      delta,
      divide(
        subtract(
          multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
          multiply(multiply(complement(alpha), subtract(multiply(room, growth), multiply(delta, epsilon))), Pplus(s)),
        ),
        multiply(epsilon, P(s)),
      ),
      'the evidence of the opening prompt',
    ),
  )
const byMajorant = doubtMajorant({
  room: complement(gamma),
  factor: kappa,
  text: t,
  known: h,
  sentences: n,
  reached: whereRecovered,
  start: startsBelow(complement(gamma), power(kappa, n)),
})
const proofComposition = either(
  atMost(epsilon, complement(gamma)),
  have(
    positive(kappa),
    chain<never, never>(zero, belowBy(one, one, '0 < 1'), atMostBy(kappa, subtract(kappa, one), '1 ≤ κ')),
    have(positive(complement(gamma)), evident, specialise(writesNoMore(R, P, n), empty, byMajorant)),
  ),
  noRecovery,
) as Proof<ChosenAnswers>

// Evidence. P₋ says n and nothing else, P₊ says n in the opening with probability 1/1000, and then p.

const afterN = (n: string, p: string) =>
  automaton({
    start: { next: { n: '1', p: '0' }, to: { n: 'chosen' } },
    chosen: { next: { n, p }, to: { n: 'n', p: 'p' } },
    n: { next: { n: '1', p: '0' } },
    p: { next: { n: '0', p: '1' } },
  })
/** v(s) = 1/1001: P says p with that probability, and R, which prefers p, twice as often. */
const preferred: ChosenAnswers = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/1000', '999/1000'),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('2'),
  delta: q('2/1001'),
  s: ['n'],
  n: 1,
  R: afterN('999/1001', '2/1001'),
  kappa: q('2'),
}
const at = (changes: Partial<ChosenAnswers>): ChosenAnswers => ({ ...preferred, ...changes })
/** Nothing is chosen. */
const plain = (changes: Partial<ChosenAnswers>): ChosenAnswers => at({ R: onlyN, kappa: q('1'), ...changes })

const given = composition.given
/** 1 = Σ R(x|s) ≤ κΣ P(x|s) = κ. */
const losses = divide(
  subtract(multiply(multiply(kappa, P(followedBy(s, x))), R(s)), multiply(R(followedBy(s, x)), P(s))),
  multiply(R(s), P(s)),
)
const choosesNow = everySentence(
  z,
  atMost(multiply(R(followedBy(s, z)), P(s)), multiply(multiply(kappa, P(followedBy(s, z))), R(s))),
)
const atLeastOne = specialise(
  writesNoMore(R, P, n),
  empty,
  specialise(
    chooses(R, P, n, s),
    empty,
    have(
      everySentence(x, atMost(zero, losses)),
      arbitrary(specialise(choosesNow, x, chain<never, never>(zero, atMostBy(losses, losses, 'R ≤ κP')))),
      chain<never, never>(
        one,
        equal(sumOver(x, R(x, s)), 'probabilities'),
        atMostBy(sumOver(x, multiply(kappa, P(x, s))), sumOver(x, losses), 'R ≤ κP'),
        equal(kappa, 'probabilities'),
      ),
    ),
  ),
) as Proof<ChosenAnswers>

export const evidenceComposition = evidence(composition, {
  proof: proofComposition,
  attained: [{ why: 'R says what shows P₊ twice as often as P', at: preferred }],
  mutants: [
    {
      name: 'the evidence of Theorem S',
      given: [...given.slice(0, -1), enoughEvidence(delta)],
      fate: killed(at({ delta: q('1/1001') })),
    },
    { name: '< for ≤', then: below(chosenRecovery(s), delta), fate: killed(preferred) },
    { name: 'any line', then: atMost(recoveryAfter(s, atMost(zero, one)), delta), fate: killed(preferred) },
    {
      name: 'with probability 1 − δ/2',
      then: atMost(chosenRecovery(s), divide(delta, two)),
      fate: killed(preferred),
    },
  ],
  needs: [
    meaning(plain({ alpha: q('-1'), Pplus: onlyN, delta: q('2') })),
    meaning(plain({ alpha: q('2'), Pplus: onlyN })),
    necessary(plain({ Pplus: onlyP, epsilon: q('0'), delta: q('1/2') })),
    necessary(plain({ Pplus: onlyN, gamma: q('3'), epsilon: q('1'), delta: q('-1/2') })),
    implied(atLeastOne),
    guards(plain({ R: onlyP })),
    necessary(at({ kappa: q('1'), delta: q('1/1001') })),
    guards(plain({ Pminus: onlyP, Pplus: onlyP })),
    necessary(plain({ Pminus: thenOnly('p', '1', '0'), R: thenOnly('p', '1', '0') })),
    necessary(at({ delta: q('1/1001') })),
  ],
})

const mostlyN = iid({ n: '3/4', p: '1/4' })
/** P₀ says n three times in four, P₁ every other time. */
const textOfN: ChosenTexts = { P0: mostlyN, P1: fair, kappa: q('3/2'), s: ['n'], n: 1 }
export const evidenceChosenSupport = evidence(chosenSupport, {
  proof: proofSupport,
  tightness: [notABound('it says what may be written, not how likely it is')],
  mutants: [
    {
      name: 'the other way round',
      then: implies(chooses(P0, P1, n, s), writesNoMore(P1, P0, n)),
      fate: killed({ ...textOfN, P0: onlyN, kappa: q('2') }),
    },
    {
      name: 'P₁ chosen from P₀',
      then: implies(chooses(P1, P0, n, s), writesNoMore(P0, P1, n)),
      fate: killed({ ...textOfN, P1: onlyN, kappa: q('2') }),
    },
  ],
  needs: [necessary({ ...textOfN, P0: onlyN, P1: onlyP })],
})
