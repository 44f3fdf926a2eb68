/**
 * Arithmetic on double-doubles: unevaluated sums hi + lo with |lo| ≤ ½ulp(hi). The algorithms and their relative errors are
 * those of Joldes, Muller and Popescu (ACM Trans. Math. Softw. 44, 2017; formally proved by Muller and Rideau, ibid. 48,
 * 2022), with Dekker's product, as there is no fused multiply-add. Results go to `hi` and `lo` of a register, so that
 * nothing is allocated; u = 2^−53.
 */

export interface Register {
  hi: number
  lo: number
}
/** Fields start as NaN, so that engines keep them as doubles. */
export const register = (): Register => ({ hi: Number.NaN, lo: Number.NaN })

/** Splits 53 bits into 26 and 26 (Veltkamp), below 2^996. */
export const splitter = 134217729

/** ab − p for p = a·b rounded: exact unless something underflows. */
export const productError = (a: number, b: number, p: number): number => {
  const s = splitter * a
  const t = splitter * b
  const a1 = s - (s - a)
  const b1 = t - (t - b)
  const a2 = a - a1
  const b2 = b - b1
  return a1 * b1 - p + a1 * b2 + a2 * b1 + a2 * b2
}

/** a + b for |a| ≥ |b|. */
const normalise = (z: Register, a: number, b: number): void => {
  const s = a + b
  z.lo = b - (s - a)
  z.hi = s
}

/** x + y within 3.1u². */
export const plus = (z: Register, xh: number, xl: number, yh: number, yl: number): void => {
  const sh = xh + yh
  const b = sh - xh
  const sl = xh - (sh - b) + (yh - b)
  const th = xl + yl
  const d = th - xl
  const tl = xl - (th - d) + (yl - d)
  const c = sl + th
  const vh = sh + c
  const vl = c - (vh - sh)
  normalise(z, vh, tl + vl)
}

/** x·y within 7u². */
export const times = (z: Register, xh: number, xl: number, yh: number, yl: number): void => {
  const p = xh * yh
  normalise(z, p, productError(xh, yh, p) + (xh * yl + xl * yh))
}

/** x·y for a double y, within 2u². */
export const timesDouble = (z: Register, xh: number, xl: number, y: number): void => {
  const p = xh * y
  const e = productError(xh, y, p)
  const c = xl * y
  const th = p + c
  normalise(z, th, c - (th - p) + e)
}

/** x/y within 16u². */
export const over = (z: Register, xh: number, xl: number, yh: number, yl: number): void => {
  const q = xh / yh
  timesDouble(z, yh, yl, q)
  normalise(z, q, (xh - z.hi + (xl - z.lo)) / yh)
}
