/**
 * By induction on n, for every history g that P₋ can write: E_{|h|=n} KL(P₋(·|g⊕h)‖P₊(·|g⊕h)) ≥ β(1 − (1+γ)ⁿ). One sentence v
 * is taken from the front: after a negative one Definition 2.3 gives β, after any other the induction hypothesis, and
 * Lemma N says how likely the former is. Two models that are equal until the first n attain the bound.
 */
import { behaviourExpectation } from '../../spec/definitions/behaviourExpectation.js'
import { canFollow, distinguishable, meanDivergence } from '../../spec/definitions/distinguishable.js'
import { badUpTo } from '../../spec/definitions/negativelyDistinguishable.js'
import { promptDistinguishable } from '../../spec/definitions/promptDistinguishable.js'
import type { Sleeper } from '../../spec/domains/sleepers.js'
import { lemmaN, negativeNext } from '../../spec/new/negative-sentence.js'
import { distance, pinsker } from '../../spec/new/pinsker.js'
import {
  after,
  awake,
  awakeAfter,
  awakeFrom,
  fewWasted,
  together,
  waking,
  wakingAfter,
  wakingTotal,
} from '../../spec/new/waking.js'
import { B, gamma, h, k, m, N, n, Pminus, Pplus, rho, s, u, x, y } from '../../spec/symbols.js'
import { droppable, evidence, guards, implied, killed, necessary } from '../../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  chain,
  cite,
  either,
  equal,
  equalBy,
  evident,
  firstStep,
  have,
  induction,
  type Proof,
  specialise,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  equals,
  everyNumberBelow,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  positive,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  empty,
  expectation,
  followedBy,
  indicator,
  logarithm,
  multiply,
  natural,
  negate,
  number,
  one,
  plus,
  power,
  prompt,
  type Sequence,
  score,
  sentence,
  square,
  subtract,
  sumBelow,
  two,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { automaton, iid, q, scores } from '../../src/model/written.js'

const beta = logarithm(rho)
/** Histories of j sentences, and a sentence after them. */
const [j, g] = [N, s]
const [i, f, v] = [natural('i'), prompt('f'), sentence('v')]
const gv = followedBy(g, v)
const isNegative = below(score(B, v), zero)
const follows = <N, H>(length: Whole<N>, history: Sequence<H>) => canFollow(Pplus, Pminus, plus(length, 1), history)

const apart = divide(square(distance(Pminus, Pplus, g)), two)
const divergenceHere = meanDivergence(Pminus, Pplus, number(0), g)
/** For 0: a divergence is at least 0. */
const afterNone = have(
  everySentence(y, implies(positive(Pminus(y, g)), positive(Pplus(y, g)))),
  arbitrary(arbitrary(specialise(follows(number(0), g), y, evident))),
  cite(
    pinsker,
    { models: { P0: Pminus, P1: Pplus }, sequences: { s: g } },
    chain<never, never>(
      zero,
      atMostBy(apart, apart, 'a square'),
      atMostBy(divergenceHere, subtract(divergenceHere, apart), 'Pinsker’s inequality'),
    ),
  ),
)
const base = arbitrary(arbitrary(arbitrary(specialise(follows(number(0), g), empty, afterNone)))) as Proof<never>

/** For n + 1: what the sentence v leads to, β where it is negative and β(1 − (1+γ)ⁿ) where it is not. */
const next = plus(n, 1)
const event = indicator(isNegative)
const least = add(multiply(event, beta), multiply(complement(event), awake(n)))
const afterV = meanDivergence(Pminus, Pplus, n, gv)
const whole = meanDivergence(Pminus, Pplus, next, g)
const byFirst = expectation(v, Pminus, g, afterV)
const spare = subtract(count(plus(k, 1)), add(count(j), count(next)))

const afterEach = everySentence(v, implies(positive(Pminus(gv)), atMost(least, afterV)))
const afterNegative = everySentence(
  y,
  implies(
    and(below(score(B, y), zero), positive(Pminus(followedBy(g, y)))),
    distinguishable(Pminus, Pplus, plus(k, 1), followedBy(g, y)),
  ),
)
const pplusFollows = everyPrompt(
  u,
  plus(n, 2),
  implies(positive(Pminus(followedBy(g, u))), positive(Pplus(followedBy(g, u)))),
)
const ifNegative = specialise(
  afterNegative,
  v,
  specialise(
    distinguishable(Pminus, Pplus, plus(k, 1), gv),
    n,
    chain<never, never>(
      least,
      equal(beta, 'v is negative'),
      atMostBy(afterV, subtract(afterV, beta), 'Definition 2.3 after v'),
    ),
  ),
)
const otherwise = specialise(
  awakeAfter(n, i, f),
  plus(j, 1),
  specialise(
    everyPromptOf(f, plus(j, 1), awakeFrom(n, plus(j, 1), f)),
    gv,
    chain<never, never>(
      least,
      equal(awake(n), 'v is not negative'),
      atMostBy(afterV, subtract(afterV, awake(n)), 'the induction hypothesis after v'),
    ),
  ),
)
const proofAfterEach = arbitrary(
  arbitrary(
    have(
      follows(n, gv),
      arbitrary(arbitrary(specialise(pplusFollows, followedBy(v, h), evident))),
      either(isNegative, ifNegative, otherwise),
    ) as Proof<never>,
  ),
)
const counting = (body: Proof<never>) =>
  have(
    atMost(count(j), count(k)),
    chain<never, never>(count(j), atMostBy(count(k), add(spare, count(n)), 'j + n + 1 ≤ k + 1')),
    have(
      atMost(count(next), count(plus(k, 1))),
      chain<never, never>(count(next), atMostBy(count(plus(k, 1)), add(spare, count(j)), 'j + n + 1 ≤ k + 1')),
      body,
    ),
  )
const step = arbitrary(
  arbitrary(
    arbitrary(
      counting(
        have(
          afterEach,
          specialise(promptDistinguishable(Pminus, Pplus, k), g, proofAfterEach),
          have(
            equals(whole, byFirst),
            firstStep(v),
            specialise(
              badUpTo(k),
              g,
              cite(
                lemmaN,
                { sequences: { h: g } },
                chain<never, never>(
                  awake(next),
                  atMostBy(
                    expectation(v, Pminus, g, least),
                    multiply(multiply(beta, power(add(one, gamma), n)), add(gamma, negativeNext(Pminus, g))),
                    'Lemma N',
                  ),
                  atMostBy(byFirst, expectation(v, Pminus, g, subtract(afterV, least)), 'after each sentence v'),
                  equalBy(whole, subtract(whole, byFirst), 'the first sentence, and then n more'),
                ),
              ),
            ),
          ),
        ) as Proof<never>,
      ) as Proof<never>,
    ),
  ),
) as Proof<never>

const proofAfter: Proof<Sleeper> = arbitrary(induction(n, base, step) as Proof<never>)

/** After the empty history. */
const fromStart = <N>(length: Whole<N>) =>
  specialise(
    wakingAfter.then,
    length,
    specialise(
      awakeAfter(length, N, s),
      number(0),
      specialise(everyPromptOf(s, number(0), awakeFrom(length, number(0), s)), empty, evident),
    ),
  )
const proof: Proof<Sleeper> = cite(wakingAfter, {}, fromStart(plus(k, 1)))

// The total: Σ_{m<n} (1+γ)ᵐ = (1 − (1+γ)ⁿ)/|γ| ≤ 1/|γ|.

const kept = add(one, gamma)
const geometric = equals(multiply(negate(gamma), sumBelow(m, k, power(kept, m))), complement(power(kept, k)))
const sumsUp = induction(
  k,
  chain<never, never>(multiply(negate(gamma), sumBelow(m, number(0), power(kept, m))), equal(zero, 'none')),
  chain<never, never>(
    multiply(negate(gamma), sumBelow(m, plus(k, 1), power(kept, m))),
    equalBy(
      complement(power(kept, plus(k, 1))),
      subtract(complement(power(kept, k)), multiply(negate(gamma), sumBelow(m, k, power(kept, m)))),
      'one more',
    ),
  ),
)
const all = plus(k, 2)
const wasted = divide(complement(power(kept, all)), negate(gamma))
const [perWasted, lastPower] = [divide(beta, negate(gamma)), power(kept, all)]
const each = everyNumberBelow(i, all, atMost(awake(i), after(i)))
const proofTotal: Proof<Sleeper> = cite(
  wakingAfter,
  {},
  have(
    each,
    arbitrary(have(atMost(count(i), count(plus(k, 1))), evident, fromStart(i)) as Proof<never>),
    have(
      geometric,
      sumsUp,
      chain<Sleeper, Sleeper>(
        fewWasted(all),
        atMostBy(multiply(beta, subtract(count(all), wasted)), multiply(perWasted, lastPower), '(1+γ)ⁿ ≥ 0'),
        equalBy(
          sumBelow(i, all, awake(i)),
          multiply(
            perWasted,
            subtract(complement(power(kept, k)), multiply(negate(gamma), sumBelow(m, k, power(kept, m)))),
          ),
          'a geometric sum',
        ),
        atMostBy(together(all), sumBelow(i, all, subtract(after(i), awake(i))), 'at each length'),
      ),
    ),
  ),
)

/** n or p with equal chances until the first n; then the given ones. */
const sleeper = (n: string, p: string, [wakes, sleeps]: readonly [string, string] = ['1/2', '1/2']) =>
  automaton({
    asleep: { next: { n: wakes, p: sleeps }, to: { n: 'awake', p: 'asleep' } },
    awake: { next: { n, p }, to: { n: 'awake', p: 'awake' } },
  })
/** Equal until the first n, then P₋ says n and P₊ says it with probability 1/3: log 3 nats a sentence. */
const equalAtFirst: Sleeper = {
  Pminus: sleeper('1', '0'),
  Pplus: sleeper('1/3', '2/3'),
  B: scores({ n: '-1', p: '0' }),
  gamma: q('-1/2'),
  rho: q('2999/1000'),
  k: 0,
}
const [inOne, inTwo] = [plus(k, 1), plus(k, 2)]

/** γ ≥ −1 follows from B ≥ −1, and γ < 0 is not used but in a quotient. */
const mean = behaviourExpectation(Pminus, empty)
const aboveMinusOne: Proof<Sleeper> = specialise(
  badUpTo(k),
  empty,
  chain<Sleeper, Sleeper>(
    constant(-1),
    atMostBy(mean, expectation(x, Pminus, empty, add(score(B, x), one)), 'B ≥ −1'),
    atMostBy(gamma, subtract(gamma, mean), 'the hypothesis'),
  ),
)
/** Neither of the models ever says n; or both say it alike; or P₊ cannot say it. */
const silent = iid({ n: '0', p: '1' })
const needs = (at: Sleeper) => [
  guards<Sleeper>({ ...at, rho: q('0') }),
  implied<Sleeper>(aboveMinusOne),
  necessary<Sleeper>({ ...at, Pminus: silent, Pplus: silent }),
  necessary<Sleeper>({ ...at, Pplus: at.Pminus }),
]
const infinite: Sleeper = { ...equalAtFirst, Pplus: silent }
const longer: Sleeper = { ...equalAtFirst, k: 1 }
/** Both say n at first. */
const [wakes, wakesPlus] = [sleeper('1', '0', ['1', '0']), sleeper('1/3', '2/3', ['1', '0'])]
const wakesAtOnce: Sleeper = { ...longer, Pminus: wakes, Pplus: wakesPlus, gamma: q('-1') }
/** Where γ = 0. */
const harmless: Sleeper = { ...equalAtFirst, gamma: q('0'), B: scores({ n: '0', p: '0' }) }

/** After p the models are equal for ever: what the hypotheses do not reach. */
const onceOnly: Sleeper = {
  ...equalAtFirst,
  Pminus: automaton({
    first: { next: { n: '1/2', p: '1/2' }, to: { n: 'awake', p: 'still' } },
    awake: { next: { n: '1', p: '0' }, to: { n: 'awake', p: 'awake' } },
    still: { next: { n: '0', p: '1' }, to: { n: 'still', p: 'still' } },
  }),
  Pplus: automaton({
    first: { next: { n: '1/2', p: '1/2' }, to: { n: 'awake', p: 'still' } },
    awake: { next: { n: '1/3', p: '2/3' }, to: { n: 'awake', p: 'awake' } },
    still: { next: { n: '0', p: '1' }, to: { n: 'still', p: 'still' } },
  }),
}
const unreached = everyNumberBelow(
  n,
  inTwo,
  everyNumberBelow(
    m,
    inTwo,
    everyPromptOf(
      s,
      m,
      implies(
        and(positive(Pminus(s)), canFollow(Pplus, Pminus, plus(n, 1), s)),
        atMost(awake(n), meanDivergence(Pminus, Pplus, n, s)),
      ),
    ),
  ),
)
const atOnce = everyNumberBelow(
  n,
  inTwo,
  everyPromptOf(
    s,
    number(0),
    implies(canFollow(Pplus, Pminus, plus(n, 1), s), atMost(beta, meanDivergence(Pminus, Pplus, n, s))),
  ),
)

export const evidenceWakingAfter = evidence(wakingAfter, {
  proof: proofAfter,
  attained: [{ why: 'right after a history nothing is told, and nothing promised', at: equalAtFirst }],
  mutants: [
    { name: 'after histories that the hypotheses do not reach', then: unreached, fate: killed(onceOnly) },
    { name: 'β at once', then: atOnce, fate: killed(equalAtFirst) },
  ],
  needs: needs(equalAtFirst),
})
export const evidenceWaking = evidence(waking, {
  proof,
  attained: [{ why: 'equal until the first n, then log 3 a sentence', at: equalAtFirst, within: q('1/1000') }],
  mutants: [
    { name: 'β at once', then: atMost(beta, after(inOne)), fate: killed(equalAtFirst) },
    {
      name: 'β(1 − (1+γ)ⁿ) before the last sentence',
      then: atMost(awake(inTwo), after(inOne)),
      fate: killed(equalAtFirst),
    },
    { name: 'before any sentence', then: atMost(multiply(beta, negate(gamma)), after(k)), fate: killed(equalAtFirst) },
  ],
  needs: [...needs(equalAtFirst), guards(infinite), droppable(proof)],
})
export const evidenceWakingTotal = evidence(wakingTotal, {
  proof: proofTotal,
  attained: [
    { why: 'γ = −1: one sentence is lost, and then it is log 3 a sentence', at: wakesAtOnce, within: q('1/1000') },
  ],
  mutants: [
    {
      name: 'no sentence wasted',
      then: atMost(multiply(beta, count(inTwo)), together(inTwo)),
      fate: killed(equalAtFirst),
    },
    { name: 'one summand less', then: atMost(fewWasted(plus(k, 4)), together(inTwo)), fate: killed(equalAtFirst) },
  ],
  needs: [...needs(longer), guards(infinite), guards(harmless)],
})
