/** Numbers alone: what known facts speak of. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, tenToMinus } from '../../src/model/arbitrary.js'

/** A few, or none. */
export const few = fc.nat(4)
/** A few, none, or up to a hundred. */
export const fewOrMany = fc.oneof(
  { weight: 6, arbitrary: few },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 100 }) },
)

export interface NumberAndPower {
  readonly r: Q.Rational
  readonly n: number
}

/** r ≤ 1: chances, tiny ones, 0 and 1, and what is negative. */
export const numberAndPower: Domain<NumberAndPower> = domain<NumberAndPower>({
  text: 'a number r and a number n of times',
  symbols: { r: 'rational', n: 'natural' },
  families: [
    { name: 'chances', share: 3, arbitrary: properFraction },
    { name: 'tiny', share: 1, arbitrary: tenToMinus(1, 300) },
    { name: 'the ends', share: 1, arbitrary: fc.constantFrom(Q.zero, Q.one) },
    { name: 'negative', share: 1, arbitrary: fc.integer({ min: 1, max: 1000 }).map((m) => Q.rational(-m, 7)) },
  ].map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc.tuple(arbitrary, fewOrMany).map(([r, n]): NumberAndPower => ({ r, n })),
  })),
})

export interface BasesAndPower {
  readonly a: Q.Rational
  readonly b: Q.Rational
  readonly n: number
}
const base = fc.oneof(
  fc.constant(Q.zero),
  properFraction,
  tenToMinus(1, 300),
  fc.nat(9).map((m) => Q.rational(m)),
)

/** 0 ≤ a ≤ b, equal ones included. */
export const basesAndPower: Domain<BasesAndPower> = domain<BasesAndPower>({
  text: 'numbers a and b and a number n of times',
  symbols: { a: 'rational', b: 'rational', n: 'natural' },
  families: [
    {
      name: 'apart',
      share: 3,
      arbitrary: fc.tuple(base, base, fewOrMany).map(([a, more, n]): BasesAndPower => ({ a, b: Q.add(a, more), n })),
    },
    { name: 'equal', share: 1, arbitrary: fc.tuple(base, fewOrMany).map(([a, n]): BasesAndPower => ({ a, b: a, n })) },
  ],
})

/** Two chances, the smaller one first, however near to each other, to 0 and to 1. */
const chance = fc.oneof(fc.constantFrom(Q.zero, Q.one), properFraction, tenToMinus(1, 300))
export const chancesAndPower: Domain<BasesAndPower> = domain<BasesAndPower>({
  text: 'numbers a and b and a number n of times',
  symbols: { a: 'rational', b: 'rational', n: 'natural' },
  families: [
    {
      name: 'apart',
      share: 3,
      arbitrary: fc
        .tuple(chance, chance, fewOrMany)
        .map(([one, other, n]): BasesAndPower => ({ a: Q.minimum(one, other), b: Q.maximum(one, other), n })),
    },
    {
      name: 'near',
      share: 1,
      arbitrary: fc
        .tuple(chance, tenToMinus(1, 300), few)
        .map(([b, less, n]): BasesAndPower => ({ a: Q.multiply(b, Q.subtract(Q.one, less)), b, n })),
    },
  ],
})
