/**
 * A zero of a map ℝ² → ℝ², certified: Newton's method proposes it, and the Krawczyk operator shows that the box around
 * it holds exactly one (R. Krawczyk, Computing 4, 1969). What Newton's method did decides nothing.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'

export type Pair = readonly [I.Interval, I.Interval]
/** A symmetric matrix (p q; q r). */
export interface Symmetric {
  readonly p: I.Interval
  readonly q: I.Interval
  readonly r: I.Interval
}
/** Values and derivatives on a box, enclosed; none where they have no enclosure. */
export type Field = (box: Pair) => O.Option<{ readonly value: Pair; readonly derivative: Symmetric }>

const middle = ({ lo, hi }: I.Interval, bits: number): I.Interval =>
  I.point(D.roundDown(D.scale(D.add(lo, hi), -1), bits))

/** (p q; q r)⁻¹ enclosed; none when the determinant may be zero. */
const inverse = ({ p, q, r }: Symmetric, bits: number): O.Option<Symmetric> => {
  const determinant = I.subtract(I.multiply(p, r, bits), I.multiply(q, q, bits), bits)
  const over = (x: I.Interval) => I.divide(x, determinant, bits)
  const [a, b, c] = [over(r), over(I.negate(q)), over(p)]
  return O.isSome(a) && O.isSome(b) && O.isSome(c) ? O.some({ p: a.value, q: b.value, r: c.value }) : O.none
}

const apply = ({ p, q, r }: Symmetric, [x, y]: Pair, bits: number): Pair => [
  I.add(I.multiply(p, x, bits), I.multiply(q, y, bits), bits),
  I.add(I.multiply(q, x, bits), I.multiply(r, y, bits), bits),
]
const minus = ([x, y]: Pair, [u, v]: Pair, bits: number): Pair => [I.subtract(x, u, bits), I.subtract(y, v, bits)]
const midpoint = ([x, y]: Pair, bits: number): Pair => [middle(x, bits), middle(y, bits)]

const steps = 30

/** Newton's method from a point, on midpoints. */
const proposed = (field: Field, start: Pair, bits: number): O.Option<Pair> => {
  let at = start
  for (let step = 0; step < steps; step++) {
    const found = field(at)
    if (O.isNone(found)) return O.none
    const inverted = inverse(found.value.derivative, bits)
    if (O.isNone(inverted)) return O.none
    const next = midpoint(minus(at, apply(inverted.value, found.value.value, bits), bits), bits)
    if (next.every((x, i) => I.includes(x, at[i as 0 | 1]))) break
    at = next
  }
  return O.some(at)
}

const within = (x: I.Interval, y: I.Interval): boolean => D.lessThan(y.lo, x.lo) && D.lessThan(x.hi, y.hi)

/** The half width of the box that must hold exactly one zero. */
const radius: D.Dyadic = D.dyadic(1n, -40)

/** The only zero in a box of half width 2^−40, enclosed to about `bits` bits; none when that is not shown. */
export const zeroNear = (field: Field, start: Pair, bits: number): O.Option<Pair> => {
  const centre = proposed(field, start, bits)
  if (O.isNone(centre)) return O.none
  const width = (x: I.Interval): I.Interval => I.interval(D.subtract(x.lo, radius), D.add(x.hi, radius))
  const box: Pair = [width(centre.value[0]), width(centre.value[1])]
  const [there, around] = [field(centre.value), field(box)]
  if (O.isNone(there) || O.isNone(around)) return O.none
  const inverted = inverse(there.value.derivative, bits)
  if (O.isNone(inverted)) return O.none
  const y = { p: middle(inverted.value.p, bits), q: middle(inverted.value.q, bits), r: middle(inverted.value.r, bits) }
  const { p, q, r } = around.value.derivative
  // I − Y·J, no longer symmetric.
  const entry = (a: I.Interval, b: I.Interval, c: I.Interval, d: I.Interval, unit: I.Interval): I.Interval =>
    I.subtract(unit, I.add(I.multiply(a, b, bits), I.multiply(c, d, bits), bits), bits)
  const rest = [
    [entry(y.p, p, y.q, q, I.one), entry(y.p, q, y.q, r, I.zero)],
    [entry(y.q, p, y.r, q, I.zero), entry(y.q, q, y.r, r, I.one)],
  ] as const
  const offset = minus(box, centre.value, bits)
  const newton = minus(centre.value, apply(y, there.value.value, bits), bits)
  const image = newton.map((x, i) => {
    const [left, right] = rest[i as 0 | 1]
    const spread = I.add(I.multiply(left, offset[0], bits), I.multiply(right, offset[1], bits), bits)
    return I.add(x, spread, bits)
  }) as unknown as Pair
  return within(image[0], box[0]) && within(image[1], box[1]) ? O.some(image) : O.none
}
