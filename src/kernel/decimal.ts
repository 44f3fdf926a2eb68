/**
 * The door for decimal text: exact reading into ℚ, and rounded writing with a stated direction.
 * big.js scans and divides, in constructors of its own, so that no setting made elsewhere can change a digit.
 */
import Big from 'big.js'
import * as E from 'fp-ts/lib/Either.js'
import { type Rational, rational, sign } from './rational.js'

/** Longest text that is read, in characters: exact arithmetic on it stays quick. */
export const longestText = 4096
/** Largest |e| in a number like 1e−300. */
export const largestExponent = 10_000

const integer = '(?:0|[1-9][0-9]*)'
const decimalText = new RegExp(`^-?${integer}(?:\\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$`)
const fractionText = new RegExp(`^(-?${integer})/(${integer})$`)

const exactDecimal = Big()

/**
 * The rational that a text denotes, exactly: a number as JSON writes them ("0.25", "-3", "1e-9"), or a fraction n/d
 * of two such integers with d > 0 ("1/3"). Everything else is refused with one clause that says what was expected:
 * a leading "+", ".5", "5.", "007", "0x1", "1_000", blanks, digits of other scripts, NaN, Infinity, "1/0", "1/-3".
 * At most 4096 characters and exponents up to 10,000 are read. Nothing is rounded, and nothing is thrown.
 *
 * @example
 * ```ts
 * import { fromDecimal, rational } from 'beb'
 * const [tenth, half] = [fromDecimal('0.1'), fromDecimal('.5')]
 * console.log(tenth._tag, rational.show(tenth.right)) // Right 1/10
 * console.log(half._tag, half.left) // Left expected a number such as 0.25, 1e-9 or "1/3"
 * ```
 */
export const fromDecimal = (text: string): E.Either<string, Rational> => {
  if (text.length > longestText) {
    return E.left(`a number of ${text.length} characters is too long; at most ${longestText} are read`)
  }
  const fraction = fractionText.exec(text)
  if (fraction !== null) {
    const [numerator, denominator] = [BigInt(fraction[1] as string), BigInt(fraction[2] as string)]
    return denominator === 0n
      ? E.left('the denominator is zero; expected a fraction n/d with d > 0')
      : E.right(rational(numerator, denominator))
  }
  const decimal = decimalText.exec(text)
  if (decimal === null) return E.left('expected a number such as 0.25, 1e-9 or "1/3"')
  if (Math.abs(Number(decimal[1] ?? '0')) > largestExponent) {
    return E.left(`the exponent is too large; at most ${largestExponent} in magnitude is read`)
  }
  const { s, c, e } = new exactDecimal(text)
  const digits = BigInt(c.join('')) * BigInt(s)
  const scale = e - c.length + 1
  return E.right(scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale)))
}

/** Towards −∞, towards +∞, or to the nearest with ties to the even digit. */
export type Rounding = 'down' | 'up' | 'nearest'

/** A constructor whose division gives an integer, rounded in one of big.js's modes. */
const integerDivision = (mode: Big.RoundingMode): Big.BigConstructor => {
  const Integer = Big()
  Integer.DP = 0
  Integer.RM = mode
  Integer.NE = -7
  Integer.PE = 21
  return Integer
}
const towardsZero = integerDivision(0)
const halfEven = integerDivision(2)
const awayFromZero = integerDivision(3)

const division = (rounding: Rounding, isNegative: boolean): Big.BigConstructor => {
  if (rounding === 'nearest') return halfEven
  return (rounding === 'down') === isNegative ? awayFromZero : towardsZero
}

const decimalLength = (n: bigint): number => (n < 0n ? -n : n).toString().length

/**
 * q as a decimal of at most `significantDigits` ≥ 1 digits, rounded as stated; trailing zeros are dropped, and
 * exponents below −6 or above 20 are written 1e-7. The result is q itself when q has that few digits; otherwise
 * 'down' and 'up' give neighbours one unit in the last place apart, with q strictly between.
 *
 * @example
 * ```ts
 * import { q, toDecimal } from 'beb'
 * console.log(toDecimal(q('2/3'), 4, 'down'), toDecimal(q('2/3'), 4, 'up')) // 0.6666 0.6667
 * console.log(toDecimal(q('1/8'), 4, 'nearest')) // 0.125
 * ```
 */
export const toDecimal = (q: Rational, significantDigits: number, rounding: Rounding): string => {
  if (sign(q) === 0) return '0'
  const numerator = q.num < 0n ? -q.num : q.num
  const limit = 10n ** BigInt(significantDigits - 1)
  const atLeast = (scale: number): boolean =>
    scale >= 0 ? numerator * 10n ** BigInt(scale) >= limit * q.den : numerator >= limit * q.den * 10n ** BigInt(-scale)
  // |q|·10^scale lies in [10^(digits−1), 10^(digits+1)) by the lengths alone; one comparison settles which decade.
  const estimate = significantDigits - decimalLength(q.num) + decimalLength(q.den)
  const scale = atLeast(estimate - 1) ? estimate - 1 : estimate
  const Integer = division(rounding, q.num < 0n)
  const dividend = scale >= 0 ? q.num * 10n ** BigInt(scale) : q.num
  const divisor = scale >= 0 ? q.den : q.den * 10n ** BigInt(-scale)
  const lastPlaces = new Integer(dividend).div(new Integer(divisor))
  return new Integer(`${lastPlaces.toFixed()}e${-scale}`).toString()
}
