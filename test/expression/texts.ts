/** Random expressions as texts, and what they denote where that is rational. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../../src/kernel/rational.js'

export interface Written {
  readonly text: string
  /** How tightly the outermost operator binds: 1 for + and −, 2 for * and /, 3 for a sign, 4 for ^, 5 for atoms. */
  readonly strength: number
  readonly value: O.Option<Q.Rational>
}

const inParentheses = ({ text, strength }: Written, least: number): string => (strength < least ? `(${text})` : text)

const atom: fc.Arbitrary<Written> = fc.oneof(
  fc.nat(20).map((n) => ({ text: `${n}`, strength: 5, value: O.some(Q.rational(n)) })),
  fc.tuple(fc.nat(9), fc.nat(99)).map(([n, d]) => ({
    text: `${n}.${`${d}`.padStart(2, '0')}`,
    strength: 5,
    value: O.some(Q.rational(100 * n + d, 100)),
  })),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })).map(([m, e]) => ({
    text: `${m}e${e}`,
    strength: 5,
    value: O.some(Q.multiply(Q.rational(m), Q.power(Q.rational(10), e))),
  })),
)

const both = (
  x: Written,
  y: Written,
  f: (a: Q.Rational, b: Q.Rational) => O.Option<Q.Rational>,
): O.Option<Q.Rational> => O.chain((a: Q.Rational) => O.chain((b: Q.Rational) => f(a, b))(y.value))(x.value)

type Exact = (a: Q.Rational, b: Q.Rational) => O.Option<Q.Rational>
const operators: ReadonlyArray<readonly [sign: string, strength: number, f: Exact]> = [
  ['+', 1, (a, b) => O.some(Q.add(a, b))],
  ['-', 1, (a, b) => O.some(Q.subtract(a, b))],
  ['*', 2, (a, b) => O.some(Q.multiply(a, b))],
  ['/', 2, Q.quotient],
]

/** Rational expressions with as few parentheses as the grammar allows; the value is none where it is undefined. */
export const rationalExpression: fc.Arbitrary<Written> = fc.letrec<{ expression: Written }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.tuple(fc.constantFrom(...operators), tie('expression'), tie('expression'), fc.constantFrom('', ' ')).map(
      ([[sign, strength, f], x, y, blank]): Written => ({
        text: `${inParentheses(x, strength)}${blank}${sign}${blank}${inParentheses(y, strength + 1)}`,
        strength,
        value: both(x, y, f),
      }),
    ),
    tie('expression').map(
      (x): Written => ({ text: `-${inParentheses(x, 3)}`, strength: 3, value: O.map(Q.negate)(x.value) }),
    ),
    fc.tuple(tie('expression'), fc.integer({ min: -3, max: 3 })).map(
      ([x, n]): Written => ({
        text: `${inParentheses(x, 5)}^${n}`,
        strength: 4,
        value: O.chain((a: Q.Rational) => (a.num === 0n && n < 0 ? O.none : O.some(Q.power(a, n))))(x.value),
      }),
    ),
    fc.tuple(fc.constantFrom('min', 'max', 'abs'), tie('expression'), tie('expression')).map(
      ([name, x, y]): Written => ({
        text: name === 'abs' ? `abs(${x.text})` : `${name}(${x.text}, ${y.text})`,
        strength: 5,
        value:
          name === 'abs'
            ? O.map(Q.absolute)(x.value)
            : both(x, y, (a, b) => O.some(name === 'min' ? Q.minimum(a, b) : Q.maximum(a, b))),
      }),
    ),
  ),
})).expression
