/**
 * Appendix I on a user's model: the largest β with K_n ≥ β/(n+1)^η, where K_n is the mean of KL(P₋(·|s)‖P₊(·|s)) over the n
 * sentences s that P₋ writes, and the lengths after which the divergences add up to the evidence that misaligns: by the two
 * lower bounds of the sum, and added up one by one.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import { exp, log1p, logOfRational } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import { divide, one, type Rational, rational, subtract } from '../kernel/rational.js'
import { enclosedChain, enclosedMean, enclosedOccupations } from './divergenceEnclosure.js'
import type { PairChain } from './pairChain.js'

export interface Accumulated {
  readonly eta: Rational
  /** A bound below the largest β, in nats; none for +∞, and 0 where there is none. */
  readonly beta: O.Option<D.Dyadic>
  /** The n with the least K_n(n+1)^η that was found. */
  readonly at: O.Option<number>
  /** K_n ≥ β/(n+1)^η was shown for n < this; for every n where this is none. */
  readonly shownBelow: O.Option<number>
  /** The n with βn^{1−η} > log(4/(αε)); none for η = 1, or beyond what was shown. */
  readonly printed: O.Option<bigint>
  /** The n with β((n+1)^{1−η} − 1)/(1−η), or β·log(n+1), above the evidence of the sharp length. */
  readonly integral: O.Option<bigint>
  /** The least k with K₀ + … + K_{k−1} above that evidence. */
  readonly oneByOne: O.Option<bigint>
}

const bits = 128
/** Divergences, and multiplications of enclosures, that are looked at. */
export const mostDivergences = 4000
const mostProducts = 200_000
/** Lengths of more bits are not computed. */
const largestBits = 256

const over = (x: I.Interval, y: I.Interval): O.Option<I.Interval> => I.divide(x, y, bits)
const times = (x: I.Interval, y: I.Interval): I.Interval => I.multiply(x, y, bits)
const of = (q: Rational): I.Interval => I.fromRational(q, bits)

/** The least integer above a number, which suffices where more than the number is needed. */
const above = (x: O.Option<I.Interval>): O.Option<bigint> => {
  if (O.isNone(x) || D.magnitude(x.value.hi) > largestBits) return O.none
  return O.some(x.value.hi.m < 0n ? 0n : D.floor(x.value.hi) + 1n)
}
/** e^x, unless it is huge. */
const exponential = (x: I.Interval): O.Option<I.Interval> =>
  x.hi.m > 0n && D.magnitude(x.hi) > 12 ? O.none : exp(x, bits)

const lengths = (eta: Rational, beta: I.Interval, printed: I.Interval, sharp: O.Option<I.Interval>) => {
  const left = subtract(one, eta)
  const isHarmonic = left.num === 0n
  /** (1 + cx)^{1/c} − 1 for c = 1−η, or e^x − 1. */
  const integral = (x: I.Interval): O.Option<I.Interval> => {
    const exponent = isHarmonic
      ? O.some(x)
      : O.map((log: I.Interval) => times(log, of(divide(one, left))))(log1p(times(of(left), x), bits))
    return O.map((power: I.Interval) => I.subtract(power, I.one, bits))(O.chain(exponential)(exponent))
  }
  /** x^{1/(1−η)} for x > 0. */
  const power = (x: I.Interval): O.Option<I.Interval> =>
    isHarmonic || x.lo.m <= 0n
      ? O.none
      : exponential(
          times(
            I.hull(logOfRational(D.toRational(x.lo), bits), logOfRational(D.toRational(x.hi), bits)),
            of(divide(one, left)),
          ),
        )
  return {
    printed: isHarmonic ? O.none : printed.hi.m <= 0n ? O.some(0n) : above(O.chain(power)(over(printed, beta))),
    integral: O.isNone(sharp) || sharp.value.hi.m < 0n ? O.some(0n) : above(O.chain(integral)(over(sharp.value, beta))),
  }
}

export interface AccumulatedAsked {
  /** 0 ≤ η ≤ 1. */
  readonly eta: Rational
  /** log(4/(αε)); log((1−α)(1−γ−ε)/(αε)), none where no evidence is needed. */
  readonly printedEvidence: I.Interval
  readonly sharpEvidence: O.Option<I.Interval>
  /** A number that no K_n is below, 0 where none is known; or that all of them are +∞. */
  readonly least: D.Dyadic | 'infinite'
}

export const accumulatedOn = (
  chain: PairChain,
  { eta, printedEvidence, sharpEvidence, least }: AccumulatedAsked,
): Accumulated => {
  const isNone = O.isNone(sharpEvidence) || sharpEvidence.value.hi.m < 0n
  if (least === 'infinite') {
    const [printed, sharp] = [O.some(eta.num === eta.den ? 0n : 1n), O.some(isNone ? 0n : 1n)]
    return {
      eta,
      beta: O.none,
      at: O.none,
      shownBelow: O.none,
      printed: O.filter((k: bigint) => k > 0n)(printed),
      integral: sharp,
      oneByOne: sharp,
    }
  }
  const enclosed = enclosedChain(chain, bits + 32)
  const products = enclosed.moves.reduce((n, { length }) => n + length, 1)
  const most = Math.max(8, Math.min(mostDivergences, Math.floor(mostProducts / products)))
  const growth = (n: number): D.Dyadic =>
    O.getOrElse(() => I.one)(exp(times(of(eta), logOfRational(rational(n + 1), bits)), bits)).lo
  let [total, n] = [I.zero, 0]
  let found: { readonly at: number; readonly value: D.Dyadic } | undefined
  let oneByOne: O.Option<bigint> = isNone ? O.some(0n) : O.none
  let isForEvery = false
  for (const masses of enclosedOccupations(enclosed)) {
    if (n >= most) break
    const mean = enclosedMean(masses, enclosed.divergences, enclosed.bits)
    if (O.isSome(mean)) {
      const value = D.multiply(mean.value.lo, growth(n))
      if (found === undefined || D.lessThan(value, found.value)) found = { at: n, value }
      total = I.add(total, mean.value, bits)
    }
    n++
    if (O.isNone(oneByOne) && (O.isNone(mean) || (O.isSome(sharpEvidence) && I.below(sharpEvidence.value, total))))
      oneByOne = O.some(BigInt(n))
    // all that follow are at least least·(n+1)^η
    isForEvery = found !== undefined && least.m > 0n && D.atMost(found.value, D.multiply(least, growth(n)))
    const isConstant = eta.num === 0n && found !== undefined && least.m > 0n
    if ((isForEvery || isConstant) && O.isSome(oneByOne)) break
  }
  /** None while all that was looked at is +∞. */
  const known = found === undefined ? D.zero : found.value
  const beta = isForEvery || least.m <= 0n ? known : D.minimum(known, D.multiply(least, growth(n)))
  const shownBelow = least.m > 0n ? O.none : O.some(n)
  const computed = beta.m <= 0n ? undefined : lengths(eta, I.point(beta), printedEvidence, sharpEvidence)
  const within = (length: O.Option<bigint> | undefined): O.Option<bigint> =>
    O.filter((k: bigint) => O.isNone(shownBelow) || k <= BigInt(shownBelow.value))(length ?? O.none)
  return {
    eta,
    beta: O.some(beta),
    at: O.fromNullable(found?.at),
    shownBelow,
    printed: within(computed?.printed),
    integral: within(computed?.integral),
    oneByOne,
  }
}
