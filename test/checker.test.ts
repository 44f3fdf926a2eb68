/**
 * The checker refuses unsound proofs: each test is a false or meaningless statement, or a true one with a wrong proof,
 * that a careless rule would accept. The first two are the holes of the prototype.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceUniversal } from '../proofs/new/universal.js'
import { P01 as P } from '../spec/definitions/mixture.js'
import { tightModel } from '../spec/new/tightModel.js'
import { universal } from '../spec/new/universal.js'
import { alpha, B, D, h, P0, P1, s, s0, x, y } from '../spec/symbols.js'
import type { AnyClaim } from '../src/claim/claim.js'
import type { Domain } from '../src/claim/domain.js'
import {
  arbitrary,
  ascent,
  atMostBy,
  belowBy,
  bySign,
  chain,
  equal,
  equalBy,
  evident,
  have,
  induction,
  meanAttained,
  type Proof,
  prolonged,
} from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import { evaluate } from '../src/logic/decide.js'
import type { Instance } from '../src/logic/instance.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  everyPromptOf,
  everySentence,
  or,
  type Proposition,
  positive,
  somePrompt,
  someSentence,
} from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { isDefined } from '../src/logic/value.js'
import { iid, q } from '../src/model/written.js'
import { type Any, accepted, accepts, anything, refused, stating, straight, tiny, weights } from './support/anything.js'
import { instance, symbols } from './support/playground.js'

const { constant, divide, empty, expectation, followedBy, multiply, negate, one, plus, score } = T
const { absolute, complement, maximum, power, subtract, sumOver, two, zero } = T

describe('the holes of the prototype', () => {
  const nothing = divide(subtract(alpha, alpha), subtract(alpha, alpha))
  it('5 ≤ (α−α)/(α−α)', () => {
    refused(atMost(constant(5), nothing), straight(constant(5), nothing))
    refused(atMost(constant(5), nothing), evident)
    refused(atMost(constant(5), nothing), chain(constant(5), equal(nothing, '')))
  })
  it('P₀(s₀)·α/P₀(s₀) ≤ α where P₀(s₀) may vanish', () => {
    const cancelled = divide(multiply(P0(s0), alpha), P0(s0))
    refused(atMost(cancelled, alpha), chain(cancelled, equal(alpha, '')))
    accepted(atMost(cancelled, alpha), chain(cancelled, equal(alpha, '')), [positive(P0(s0))])
  })
})

describe('terms without a value', () => {
  it('0/0 in a hypothesis', () => {
    refused(atMost(zero, one), evident, [equals(divide(alpha, subtract(alpha, alpha)), one)])
    refused(atMost(zero, one), evident, [positive(divide(P0(s), P0(s0)))])
  })
  it('a hypothesis may use the earlier ones, not the later', () => {
    const [guard, guarded] = [positive(P0(s0)), positive(P0(s, s0))]
    accepted(atMost(zero, one), evident, [guard, guarded])
    refused(atMost(zero, one), evident, [guarded, guard])
  })
  it('a slack that divides by something that may vanish', () => {
    const slack = divide(multiply(P0(s0), P0(s0)), P0(s0))
    refused(atMost(zero, P0(s0)), chain(zero, atMostBy(P0(s0), slack, '')))
    accepted(atMost(zero, P0(s0)), chain(zero, atMostBy(P0(s0), slack, '')), [positive(P0(s0))])
  })
  it('a step through a term that may have no value', () => {
    const detour = divide(multiply(alpha, P0(s)), P0(s))
    refused(atMost(alpha, alpha), chain(alpha, equal(detour, ''), equal(alpha, '')))
  })
  it('a condition of probability 0', () => {
    refused(atMost(P0(s, s0), one), evident)
    refused(atMost(expectation(x, P0, s0, score(B, x)), one), evident)
    refused(atMost(P(s, s0), one), evident, [positive(P0(s0))])
    accepted(atMost(P(s, s0), one), evident, [...weights, positive(P0(s0))])
  })
  it('an expectation of a term that has none on the support', () => {
    const inverse = divide(one, P1(x))
    refused(atMost(zero, expectation(x, P0, empty, inverse)), evident)
    accepted(atMost(zero, expectation(x, P1, empty, inverse)), evident)
    refused(atMost(zero, sumOver(x, multiply(P1(x), inverse))), evident)
  })
  it('a distinction by the sign of such a term', () => {
    refused(atMost(zero, one), bySign(divide(one, alpha), evident, evident))
  })
  it('a power with a negative exponent', () => {
    const inverse = power(P0(s), plus(D, -1))
    refused(atMost(zero, inverse), evident)
    accepted(atMost(zero, inverse), evident, [positive(P0(s))])
    expect(isDefined(evaluate(inverse.node, tiny({ P0: iid({ a: '0', b: '1' }) })))).toBe(false)
  })
})

describe('sums and expectations', () => {
  it('E_{x∼P}[1/P(x|h)] is the size of the support, not a number of sentences', () => {
    const inverse = expectation(x, P0, empty, divide(one, P0(x)))
    refused(equals(inverse, sumOver(x, one)), chain(inverse, equal(sumOver(x, one), '')))
  })
  it('E_{x∼P₀}[P₁(x)/P₀(x)] is not 1 where P₁ says what P₀ cannot', () => {
    const change = expectation(x, P0, empty, divide(P1(x), P0(x)))
    refused(equals(change, one), chain(change, equal(one, '')))
  })
  it('a letter that is bound twice, or not at all', () => {
    refused(atMost(zero, sumOver(x, sumOver(x, P0(x)))), evident)
    refused(everySentence(x, atMost(zero, expectation(x, P0, empty, P0(x)))), arbitrary(evident))
    refused(atMost(zero, P0(x)), evident)
    refused(atMost(zero, T.family('H', 'G', 'G').sum(T.index('i'), 'all', one)), evident)
    refused(atMost(zero, T.family('F', 'K', 'K').sum(T.index('i'), 'inside', one)), evident)
    refused(everyPrompt(h, T.natural('N'), atMost(zero, one)), arbitrary(evident))
    const misread = sumOver(x, multiply(P0(x), sumOver(x, P1(x))))
    refused(equals(misread, sumOver(x, multiply(P0(x), P1(x)))), chain(misread, equal(misread, '')))
  })
  it('Σₓ Σ_y f(x, y) is not Σₓ f(x, x)', () => {
    const both = sumOver(x, sumOver(y, multiply(P0(x), P1(y))))
    const diagonal = sumOver(x, multiply(P0(x), P1(x)))
    refused(equals(both, diagonal), chain(both, equal(diagonal, '')))
    accepted(equals(both, one), chain(both, equal(one, '')))
  })
  it('an expectation that depends on the index of a sum stays inside it', () => {
    const F = T.family('F', 'G', 'G')
    const i = T.index('i')
    const strange = T.mixtureModel(['Q', 'Q'], alpha, F.component(i), P0)
    const mean = expectation(x, strange, empty, score(B, x))
    const sum = <J>(t: T.Term<J>) => F.sum(i, 'all', t)
    const left = multiply(sum(one), sum(multiply(F.weight(i), mean)))
    const right = multiply(sum(mean), sum(F.weight(i)))
    refused(equals(left, right), chain(left, equal(right, '')))
  })
  it('an index of one family says nothing about another', () => {
    const [F, E2] = [T.family('F', 'G', 'G'), T.family('F2', 'G', 'G')]
    const i = T.index('i')
    const counted = F.sum(i, 'all', E2.component(i)(empty))
    const two_ = { ...anything, symbols: { ...symbols, F2: 'components' } } as Domain<Any>
    const wrong = { ...stating(equals(counted, F.sum(i, 'all', one))), forAll: two_ }
    expect(accepts(wrong, chain(counted, equal(F.sum(i, 'all', one), '')))).toBe(false)
  })
})

describe('weights outside [0, 1]', () => {
  it('a mixture may be negative there, or above 1', () => {
    refused(atMost(zero, P(s)), evident)
    refused(atMost(P(s), one), evident)
    refused(atMost(zero, sumOver(x, multiply(P(x), P(x, empty)))), chain(zero, atMostBy(P(s), P(s), '')))
    accepted(atMost(zero, P(s)), evident, weights)
    accepted(atMost(zero, P(s)), evident, [atMost(zero, alpha), atMost(alpha, one)])
  })
  it('its expectations need not lie between those of its sentences', () => {
    const good = complement(score(B, x))
    refused(atMost(zero, expectation(x, P, empty, good)), evident)
    accepted(atMost(zero, expectation(x, P, empty, good)), evident, weights)
  })
  it('nor be positive where what it averages is', () => {
    const positiveMean = positive(expectation(x, P, empty, T.add(one, T.square(score(B, x)))))
    const at = tiny({ alpha: q('2'), P0: iid({ a: '1', b: '0' }), P1: iid({ a: '0', b: '1' }) })
    const scores = new Map([['b', q('1')]])
    expect(outcomeOn(stating(positiveMean) as unknown as AnyClaim, { ...at, B: scores })).toBe('failed')
    refused(positiveMean, evident)
    accepted(positiveMean, evident, weights)
  })
  it('nor is a proper mixture with one that is none', () => {
    const [beta] = [T.scalar('beta', 'β')]
    const nested = T.mixtureModel(['Q', 'Q'], alpha, P0, T.mixtureModel(['R', 'R'], beta, P0, P1))
    const twoWeights = { ...anything, symbols: { ...symbols, beta: 'rational' } } as Domain<Any>
    const proper = [positive(beta), below(beta, one)]
    const accepting = (then: Proposition<Any>, given: ReadonlyArray<Proposition<Any>>) =>
      accepts({ ...stating(then, [...weights, ...given, positive(P0(s))]), forAll: twoWeights }, evident)
    for (const then of [positive(nested(s)), atMost(zero, nested(s)), atMost(nested(s), one)]) {
      expect(accepting(then, [])).toBe(false)
      expect(accepting(then, proper)).toBe(true)
    }
  })
  it('a positive likelihood says nothing about its beginnings', () => {
    refused(positive(P(s)), evident, [positive(P(followedBy(s, s0)))])
    accepted(positive(P0(s)), evident, [positive(P0(followedBy(s, s0)))])
  })
})

describe('a chain', () => {
  const low = multiply(alpha, P0(s))
  it('proves the relation of its steps and no other', () => {
    refused(below(low, P0(s)), straight(low, P0(s)), weights)
    refused(equals(low, P0(s)), straight(low, P0(s)), weights)
    refused(below(alpha, alpha), chain(alpha), weights)
    accepted(atMost(alpha, one), chain(alpha, belowBy(one, complement(alpha), '')), weights)
  })
  it('starts and ends where the statement does', () => {
    refused(atMost(two, one), chain(zero, atMostBy(one, one, '')))
    refused(atMost(zero, one), chain(zero, atMostBy(two, two, '')))
    refused(atMost(one, zero), chain(zero, atMostBy(one, one, '')))
  })
  it('needs an evident slack that is the difference', () => {
    refused(atMost(alpha, one), straight(alpha, one))
    refused(atMost(alpha, one), chain(alpha, atMostBy(one, one, '')), weights)
    refused(below(zero, P0(s)), chain(zero, belowBy(P0(s), P0(s), '')))
    refused(equals(alpha, one), chain(alpha, equalBy(one, complement(alpha), '')), weights)
  })
  it('|·| and max are what they are only in their case', () => {
    refused(equals(absolute(alpha), alpha), chain(absolute(alpha), equal(alpha, '')))
    refused(equals(absolute(alpha), alpha), bySign(alpha, chain(absolute(alpha), equal(alpha, '')), evident))
    const larger = maximum(alpha, one)
    refused(equals(larger, one), bySign(subtract(alpha, one), chain(larger, equal(one, '')), evident))
  })
})

describe('rules', () => {
  it('a fact that is false', () => {
    refused(atMost(one, zero), have(atMost(one, zero), evident, evident))
    refused(positive(P0(s)), have(positive(P0(s)), evident, evident))
  })
  it('one side of a disjunction, or half of a conjunction', () => {
    refused(or(positive(alpha), below(alpha, zero)), evident)
    refused(and(positive(one), positive(alpha)), evident)
  })
  it('a universal statement used beyond its length', () => {
    const bounded = (n: number) => everyPrompt(h, plus(D, n), atMost(P0(h), P1(h)))
    refused(bounded(1), arbitrary(evident), [bounded(0)])
    refused(bounded(0), arbitrary(evident), [bounded(-1)])
    accepted(bounded(0), arbitrary(evident), [bounded(1)])
    refused(atMost(P0(s), P1(s)), evident, [bounded(5)])
  })
  const mean = (weight: T.Term<Any>) =>
    meanAttained({
      weight,
      factor: one,
      dominated: chain(
        subtract(multiply(P0(x), alpha), P0(x)),
        atMostBy(multiply(one, P0(x)), multiply(P0(x), complement(alpha)), ''),
        equal(multiply(one, P0(x)), ''),
      ),
      sum: evident,
      mass: evident,
    })
  it('a mean with a negative weight', () => {
    // Σ −1·(R − L) ≥ 0 and Σ −1·N > 0 would be about −N; here L ≤ R fails everywhere.
    const fails = someSentence(x, and(positive(P0(x)), atMost(P0(x), multiply(alpha, P0(x)))))
    refused(fails, mean(negate(one)), weights)
    refused(fails, mean(one), weights)
    refused(fails, mean(score(B, x)), weights)
  })
  it('a mean over sentences of which one must be likely', () => {
    const likely = someSentence(x, and(positive(P0(x)), atMost(P0(x), P0(x))))
    const proof = (mass: Proof<Any>) =>
      meanAttained({ weight: one, factor: zero, dominated: evident, sum: evident, mass })
    const itsMass = chain(zero, belowBy(one, one, ''), equal(sumOver(x, multiply(one, P0(x))), ''))
    accepted(likely, proof(itsMass))
    refused(likely, proof(evident))
    refused(someSentence(x, and(positive(P0(x)), positive(P0(x)))), proof(itsMass))
    refused(someSentence(x, and(positive(P0(x)), atMost(P1(x), P0(x)))), proof(itsMass))
  })
  it('a mean with masses that may be negative', () => {
    // α = 2 with P = (2, −1) and 2 − B = (1, 3): the sum is −1, and yet P(x)(2 − B(x)) > 0 where P(x) > 0.
    const weighed = multiply(P(x), subtract(two, score(B, x)))
    const wrong = someSentence(x, and(positive(P(x)), atMost(weighed, zero)))
    const given = [atMost(sumOver(x, weighed), zero)]
    const factor = subtract(score(B, x), two)
    const itsMass = chain(zero, belowBy(one, one, ''), equal(sumOver(x, multiply(one, P(x))), ''))
    const proof = meanAttained({ weight: one, factor, dominated: evident, sum: evident, mass: itsMass })
    accepted(wrong, proof, [...weights, ...given])
    refused(wrong, proof, given)
  })
})

describe('indicators', () => {
  const event = T.indicator(positive(alpha))
  it('are decided where the event happens and where it does not', () => {
    accepted(atMost(zero, subtract(one, event)), evident)
    refused(atMost(zero, subtract(one, multiply(two, event))), evident)
    refused(atMost(zero, subtract(multiply(two, event), one)), evident)
    refused(positive(event), evident)
    accepted(positive(event), evident, [positive(alpha)])
  })
  it('lend what they know to themselves alone', () => {
    refused(atMost(zero, T.add(event, alpha)), evident)
    accepted(atMost(zero, T.add(event, multiply(event, alpha))), evident)
    refused(atMost(zero, T.indicator(positive(divide(one, alpha)))), evident)
    accepted(atMost(zero, T.indicator(and(positive(alpha), positive(divide(one, alpha))))), evident)
  })
  it('of an equality are 0 where one side is less, and 1 where both are equal', () => {
    const [isOne, none] = [
      T.indicator(equals(alpha, one)),
      chain(T.indicator(equals(alpha, one)), atMostBy(zero, negate(T.indicator(equals(alpha, one))), 'they differ')),
    ]
    accepted(atMost(isOne, zero), none, [below(alpha, one)])
    accepted(atMost(isOne, zero), none, [below(one, alpha)])
    refused(atMost(isOne, zero), none)
    refused(atMost(isOne, zero), none, [atMost(alpha, one)])
    refused(atMost(isOne, zero), none, [equals(alpha, one)])
    accepted(positive(isOne), evident, [equals(alpha, one)])
    refused(positive(isOne), evident, [atMost(alpha, one)])
  })
})

describe('induction', () => {
  it('has a base and a step', () => {
    const [none, some] = [atMost(T.count(D), zero), atMost(one, T.count(D))]
    refused(none, induction(D, evident, evident))
    refused(some, induction(D, evident, evident))
    const slack = T.add(multiply(two, subtract(power(two, D), one)), one)
    const step = chain(one, atMostBy(power(two, plus(D, 1)), slack, ''))
    accepted(atMost(one, power(two, D)), induction(D, evident, step))
    refused(atMost(two, power(two, D)), induction(D, evident, step))
  })
})

describe('one sentence more', () => {
  const always = (n: T.Whole<Any>, holds: Proposition<Any>) => everyPromptOf(h, n, holds)
  const [none, likely] = [atMost(zero, P0(h)), atMost(P0(h), zero)]
  const step = prolonged(y, evident)
  it('is taken from prompts that have one, and of one length', () => {
    accepted(always(plus(D, 1), none), step)
    accepted(always(T.number(1), none), step)
    refused(always(D, none), step)
    refused(always(T.number(0), none), step)
    refused(everyPrompt(h, plus(D, 1), none), step)
    refused(everySentence(y, atMost(zero, P0(y))), step)
    refused(none, step)
  })
  it('knows what is said of the beginning, and no more', () => {
    const falls = always(plus(D, 1), atMost(P0(h), constant(1, 2)))
    const fallen = [always(D, atMost(P0(h), constant(1, 2)))]
    const shorter = chain(P0(followedBy(h, y)), atMostBy(P0(h), subtract(P0(h), P0(followedBy(h, y))), ''))
    const half = chain(P0(h), atMostBy(constant(1, 2), subtract(constant(1, 2), P0(h)), ''))
    accepted(
      falls,
      prolonged(
        y,
        have(
          atMost(P0(followedBy(h, y)), P0(h)),
          shorter,
          have(
            atMost(P0(h), constant(1, 2)),
            half,
            chain(
              P0(followedBy(h, y)),
              atMostBy(P0(h), subtract(P0(h), P0(followedBy(h, y))), ''),
              atMostBy(constant(1, 2), subtract(constant(1, 2), P0(h)), ''),
            ),
          ),
        ),
      ),
      fallen,
    )
    refused(falls, step, fallen)
    refused(always(plus(D, 1), likely), step, [always(plus(D, 1), likely)].slice(1))
  })
  it('bears a letter of its own', () => {
    refused(always(plus(D, 1), none), prolonged(T.sentence('h'), evident))
    refused(always(plus(D, 1), everySentence(y, atMost(zero, P0(followedBy(h, y))))), step)
    refused(everySentence(y, always(plus(D, 1), atMost(P0(y), P0(h)))), arbitrary(prolonged(y, evident)), [])
    accepted(
      everySentence(y, always(plus(D, 1), atMost(zero, multiply(P0(y), P0(h))))),
      arbitrary(prolonged(x, evident)),
    )
    refused(
      everySentence(y, always(plus(D, 1), atMost(zero, multiply(P0(y), P0(h))))),
      arbitrary(prolonged(y, evident)),
    )
  })
})

describe('an ascent', () => {
  const target = somePrompt(s, D, and(positive(P0(s)), below(alpha, zero)))
  const free = { ...anything, symbols: Object.fromEntries(Object.entries(symbols).filter(([name]) => name !== 's')) }
  const over = (n: T.Whole<Any>, rate: T.Term<Any>) =>
    ({
      stated: {
        ...stating(somePrompt(s, n, and(positive(P0(s)), below(alpha, zero))), [
          everyPrompt(h, plus(n, 1), below(P0(h), multiply(power(rate, plus(n, 1)), P1(h)))),
          positive(subtract(rate, one)),
        ]),
        forAll: free as Domain<Any>,
      },
      proof: (step: Proof<Any>) => ascent({ rate, likelier: P0, reference: P1, extension: y, step, cap: evident }),
    }) as const
  it('whose rate mentions the prompt', () => {
    const { stated } = over(D, alpha)
    const proof = ascent({ rate: P0(s), likelier: P0, reference: P1, extension: y, step: evident, cap: evident })
    expect(accepts(stated, proof)).toBe(false)
  })
  it('without a step, a cap, a positive rate, or a fresh letter', () => {
    const { stated, proof } = over(D, alpha)
    expect(accepts(stated, proof(evident))).toBe(false)
    for (const extension of [T.sentence('s'), T.sentence('B'), y] as ReadonlyArray<Any>)
      expect(
        accepts(stated, ascent({ rate: zero, likelier: P0, reference: P1, extension, step: evident, cap: evident })),
      ).toBe(false)
    refused(target, ascent({ rate: one, likelier: P0, reference: P1, extension: y, step: evident, cap: evident }))
  })
})

describe('numbers of sentences', () => {
  it('Theorem U with D − 2 for D, where no prompt is that short', () => {
    const shifted = <A>(value: A): A =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? (value.map(shifted) as A)
          : (Object.fromEntries(
              Object.entries(value).map(([key, v]) => [
                key,
                key === 'plus' && typeof v === 'number' ? v - 2 : shifted(v),
              ]),
            ) as A)
    const stated = { ...universal, given: shifted(universal.given), then: shifted(universal.then) }
    const at = { ...tightModel(1, q('-1'), q('2')), alpha: q('5'), D: 0 }
    expect(outcomeOn(stated as unknown as AnyClaim, at as unknown as Instance)).toBe('failed')
    expect(accepts(stated as Any, { proof: shifted(evidenceUniversal.proof) } as Any)).toBe(false)
    expect(accepts(universal as Any, { proof: evidenceUniversal.proof } as Any)).toBe(true)
  })
})

it('what these tests accept is true', () => {
  const true_ = stating(atMost(P(s, s0), one), [...weights, positive(P0(s0))])
  fc.assert(fc.property(instance, (at) => outcomeOn(true_ as unknown as AnyClaim, at) !== 'failed'))
})
