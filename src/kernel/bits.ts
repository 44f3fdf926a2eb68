/** Binary length and shifts of integers: the two primitives that fixed-point arithmetic on BigInt is written in. */

const view = new DataView(new ArrayBuffer(8))

const smallShifts: readonly bigint[] = Array.from({ length: 4096 }, (_, s) => BigInt(s))

/** The number s ≥ 0 as a shift count, without allocating for the usual sizes. */
const shiftCount = (s: number): bigint => smallShifts[s] ?? BigInt(s)

/** ⌊m·2^s⌋ for an integer s of either sign. */
export const shift = (m: bigint, s: number): bigint =>
  s >= 0 ? (s === 0 ? m : m << shiftCount(s)) : m >> shiftCount(-s)

/** Where the last long number was cut: numbers of one precision come one after the other. */
let lastCut = 0

/** The length of n ≥ 2^1023: what is left of n beyond a suitable cut is a double; one shift when the last cut suits. */
const longBitLength = (n: bigint): number => {
  let cut = lastCut
  let rest = n >> shiftCount(cut)
  if (rest === 0n) {
    cut = 0
    rest = n
  }
  for (let step = 512; Number(rest) === Number.POSITIVE_INFINITY; step *= 2) {
    const next = rest >> shiftCount(step)
    if (next === 0n) step = 256
    else {
      rest = next
      cut += step
    }
  }
  const length = cut + bitLength(rest)
  lastCut = length - 512
  return length
}

/** The least k ≥ 0 with |m| < 2^k. */
export const bitLength = (m: bigint): number => {
  const double = Math.abs(Number(m))
  if (double === 0) return 0
  if (double === Number.POSITIVE_INFINITY) return longBitLength(m < 0n ? -m : m)
  view.setFloat64(0, double)
  const high = view.getUint32(0)
  const length = (high >>> 20) - 1022
  // Number(m) rounds to nearest: a power of two may be the image of a smaller |m|.
  if ((high & 0xfffff) !== 0 || length <= 53 || view.getUint32(4) !== 0) return length
  return (m < 0n ? -m : m) >> shiftCount(length - 1) === 0n ? length - 1 : length
}

/** ⌊log₂ n⌋ for an integer 1 ≤ n < 2^32. */
export const floorLog2 = (n: number): number => 31 - Math.clz32(n)

const word = new BigUint64Array(1)
const halves = new Uint32Array(word.buffer)
/** Where the low half of a word stands: first on machines that put the low end first. */
const low = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1

/** The integer n, 0 ≤ n < 2^53, by way of its bits: quicker than BigInt(n). */
export const ofSafe = (n: number): bigint => {
  halves[low] = n
  halves[1 - low] = n / 4294967296
  return word[0] as bigint
}

/** m modulo 2^32. */
export const lastBits = (m: bigint): number => {
  word[0] = m
  return halves[low] as number
}
