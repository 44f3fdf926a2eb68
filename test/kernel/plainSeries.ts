/** The series of exp and atanh summed term by term, 64 bits finer than the ulp of the result: a measure of its error. */

const extra = 64n

/** A number in [0, 1)·2^w as a fixed-point number with 64 more bits, and the truth's distance in units of 2^−64 ulp. */
export interface Measured {
  readonly value: bigint
  readonly error: bigint
}

/** 2^w·e^t for t = T·2^−w ≥ 0. */
export const plainExponential = (T: bigint, w: number): Measured => {
  let term = 1n << (BigInt(w) + extra)
  let sum = term
  let n = 0n
  while (term > 0n) {
    n += 1n
    term = (term * T) / (n << BigInt(w))
    sum += term
  }
  // Every term from the true one down by at most n units (t < 1), and a remainder below the last unit.
  return { value: sum, error: n * n + 2n }
}

/** 2^w·2·atanh(t) for t = T·2^−w in [0, 3/4]. */
export const plainAtanh = (T: bigint, w: number): Measured => {
  const unit = 2n * BigInt(w)
  let power = T << extra
  let sum = 0n
  let d = 1n
  while (power > 0n) {
    sum += power / d
    power = (power * T * T) >> unit
    d += 2n
  }
  return { value: 2n * sum, error: 4n * d + 16n }
}

/** truth − value ∈ [low, high) ulps, by the measure. */
export const isBelow = ({ value, error }: Measured, result: bigint, low: number, high: number): boolean => {
  const difference = value - (result << extra)
  return difference + error >= BigInt(low) << extra && difference - error < BigInt(high) << extra
}
