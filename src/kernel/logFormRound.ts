/** The integers around a log form; a form that is an integer, or lies next to one, is decided exactly. */
import * as O from 'fp-ts/lib/Option.js'
import * as D from './dyadic.js'
import { fromRational, type LogForm, negate } from './logForm.js'
import { budget, compare, enclose, firstBits } from './logFormSign.js'
import { rational } from './rational.js'

/** ⌊x⌋; none only when x is so near to an integer that the budget does not tell on which side. */
export const floor = (x: LogForm, limit?: number): O.Option<bigint> => {
  const most = limit ?? budget(x)
  for (let bits = Math.min(firstBits, most); ; bits = Math.min(2 * bits, most)) {
    const { lo, hi } = enclose(x, bits)
    const [least, greatest] = [D.floor(lo), D.floor(hi)]
    if (least === greatest) return O.some(least)
    if (greatest - least === 1n) {
      const { sign } = compare(x, fromRational(rational(greatest)), limit)
      return O.map((side: -1 | 0 | 1) => (side < 0 ? least : greatest))(sign)
    }
    if (bits >= most) return O.none
  }
}

/** ⌈x⌉ = −⌊−x⌋. */
export const ceiling = (x: LogForm, limit?: number): O.Option<bigint> =>
  O.map((n: bigint) => -n)(floor(negate(x), limit))
