/**
 * The posterior weight w of P₋ in a mixture αP₋ + (1−α)P₊ after a prompt s, as odds: two integers without a common divisor
 * that are to one another as αP₋(s) and (1−α)P₊(s). One more sentence multiplies the odds by P₋(x|s)/P₊(x|s), so that
 * of the long numbers that a long prompt makes of them only divisors shared with the short ones of its next sentence are taken.
 */
import { gcd } from '../kernel/gcd.js'
import { add, multiply, type Rational, subtract } from '../kernel/rational.js'

/** αP₋(s) : (1−α)P₊(s); both 0 where neither component can write s. */
export interface Odds {
  readonly minus: bigint
  readonly plus: bigint
}

/** α : 1−α. */
export const priorOdds = (alpha: Rational): Odds => ({ minus: alpha.num, plus: alpha.den - alpha.num })

const impossible: Odds = { minus: 0n, plus: 0n }

/** The odds after a sentence with P₋(x|s) = p and P₊(x|s) = q. */
export const oddsAfter = ({ minus, plus }: Odds, p: Rational, q: Rational): Odds => {
  const [left, right] = [p.num * q.den, q.num * p.den]
  if ((minus === 0n || left === 0n) && (plus === 0n || right === 0n)) return impossible
  const shared = gcd(left, right)
  const [own, other] = [left / shared, right / shared]
  // minus and plus are coprime, and so are own and other
  const [across, along] = [gcd(minus, other), gcd(plus, own)]
  return { minus: (minus / across) * (own / along), plus: (plus / along) * (other / across) }
}

/** P(s) is not 0: it is a condition. */
export const isCondition = ({ minus, plus }: Odds): boolean => minus + plus !== 0n

/** w = αP₋(s)/P(s), where P(s) ≠ 0. */
export const posteriorWeight = ({ minus, plus }: Odds): Rational => {
  const both = minus + plus
  return both < 0n ? { num: -minus, den: -both } : { num: minus, den: both }
}

/** wp + (1−w)q, written so that the denominator of w meets short numbers only. */
export const weighed = (weight: Rational, p: Rational, q: Rational): Rational =>
  add(q, multiply(weight, subtract(p, q)))
