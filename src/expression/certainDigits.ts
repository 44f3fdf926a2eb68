/** What an enclosure says about the number in decimal digits. */
import * as O from 'fp-ts/lib/Option.js'
import { shift } from '../kernel/bits.js'
import * as D from '../kernel/dyadic.js'
import { type Interval, isPoint, mignitude } from '../kernel/interval.js'

/** Numbers beyond 2^(±this) are not written in decimal. */
export const largestDecimal = 2 ** 18

/** ⌊|x|·10^s⌋, and whether nothing was cut off. */
const scaled = ({ m, e }: D.Dyadic, s: number): readonly [digits: bigint, isWhole: boolean] => {
  const magnitude = m < 0n ? -m : m
  const dividend = shift(s > 0 ? magnitude * 10n ** BigInt(s) : magnitude, Math.max(e, 0))
  const divisor = shift(s < 0 ? 10n ** BigInt(-s) : 1n, Math.max(-e, 0))
  const digits = dividend / divisor
  return [digits, digits * divisor === dividend]
}

/** d₀.d₁d₂…·10^exponent; plainly when the point is near the digits. */
const written = (digits: string, exponent: number, tail: string): string => {
  if (exponent < 0 && exponent >= -7) return `0.${'0'.repeat(-exponent - 1)}${digits}${tail}`
  if (exponent >= 0 && exponent < 21 && (digits.length > exponent || tail === '')) {
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
    const fraction = digits.slice(exponent + 1)
    return fraction === '' && tail === '' ? whole : `${whole}.${fraction}${tail}`
  }
  const fraction = digits.slice(1)
  const mantissa = fraction === '' && tail === '' ? digits : `${digits.slice(0, 1)}.${fraction}${tail}`
  return `${mantissa}e${exponent}`
}

const commonLength = (p: string, q: string): number => {
  let n = 0
  while (n < p.length && p[n] === q[n]) n++
  return n
}

/**
 * The leading digits that all numbers of the enclosure share, at most as many as its accuracy of `bits` promises, with
 * "…" where more would follow. Where they share few, as on both sides of 1, both endpoints rounded outward: "0.99 to
 * 1.01". None for numbers of too many digits; the endpoints have one sign.
 */
export const certainDigits = (x: Interval, bits: number): O.Option<string> => {
  const [least, greatest] = [mignitude(x), D.maximum(D.absolute(x.lo), D.absolute(x.hi))]
  if (greatest.m === 0n) return O.some('0')
  if (least.m === 0n || Math.abs(D.magnitude(least)) > largestDecimal || D.magnitude(greatest) > largestDecimal) {
    return O.none
  }
  const most = Math.max(1, Math.ceil(bits * 0.302))
  const s = most - Math.ceil(D.magnitude(greatest) * 0.30103)
  const [[low, isWhole], [high]] = [scaled(least, s), scaled(greatest, s)]
  const [p, q] = [low.toString(), high.toString()]
  const sign = x.hi.m < 0n ? '-' : ''
  const shared = p.length === q.length ? commonLength(p, q) : 0
  if (2 * shared > most) {
    const isExact = isPoint(x) && isWhole
    const digits = isExact ? p.replace(/0+$/, '') : p.slice(0, shared)
    return O.some(sign + written(digits, p.length - 1 - s, isExact ? '' : '…'))
  }
  const above = (high + 1n).toString()
  const ends = [written(p, p.length - 1 - s, ''), written(above, above.length - 1 - s, '')]
  return O.some((sign === '' ? ends : ends.reverse()).map((end) => sign + end).join(' to '))
}
