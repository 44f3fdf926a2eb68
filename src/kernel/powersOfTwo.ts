/** Powers of two as doubles, and the parts of a double: read from its bits, as nothing is promised about the operator `**`. */

const value = new Float64Array(1)
const words = new Int32Array(value.buffer)
/** Where the word with the exponent stands: second on machines that put the low end first. */
const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

/** 2^(k − 1023). */
const powers = new Float64Array(2047)
powers[1023] = 1
for (let k = 1022; k >= 0; k--) powers[k] = (powers[k + 1] as number) / 2
for (let k = 1024; k < 2047; k++) powers[k] = 2 * (powers[k - 1] as number)

/** 2^k for −1023 ≤ k ≤ 1023. */
export const powerOfTwo = (k: number): number => powers[k + 1023] as number

/** The biased exponent of a normal double y > 0 and the first twenty bits after its leading one. */
export const leadingBits = (y: number): number => {
  value[0] = y
  return words[high] as number
}

/** The k with 2^k ≤ y < 2^(k+1), for a normal double y > 0. */
export const binaryExponent = (y: number): number => (leadingBits(y) >> 20) - 1023
