/**
 * Real numbers of statements: forms c + Σ cᵢ·log qᵢ with rational c, cᵢ, qᵢ, and what is known by its enclosures alone.
 * A form without logarithms is compared exactly; one with them vanishes only if c = 0 and Π qᵢ^cᵢ = 1 (for c ≠ 0 the
 * number e^−c is transcendental, Lindemann), which is decided over a coprime base; what does not vanish is separated
 * from 0 by enclosures of growing precision. Whatever resists is undecided, never guessed.
 */
import * as E from './enclosure.js'
import * as F from './fraction.js'

type Logs = ReadonlyArray<readonly [q: F.Fraction, coefficient: F.Fraction]>
interface Form {
  readonly constant: F.Fraction
  readonly logs: Logs
}
interface Enclosed {
  readonly at: (digits: number) => E.Enclosure | undefined
}
export type Value = Form | Enclosed

/** Thrown by a term that denotes no number (a quotient by 0), and by one that cannot be told to denote one. */
export const noValue = Symbol('no value')
export const undecided = Symbol('undecided')

/** Enclosures are compared with these numbers of digits; only forms, which do not vanish unseen, are worth the last ones. */
const precisions = [25, 50, 100, 200, 400]
const precisionsOfForms = [...precisions, 800, 1600]

export const rational = (constant: F.Fraction): Form => ({ constant, logs: [] })
const isForm = (x: Value): x is Form => 'logs' in x

/** Numbers greater than 1, pairwise coprime, of whose powers all the given ones are products. */
const coprimeBase = (numbers: ReadonlyArray<bigint>): ReadonlyArray<bigint> => {
  const [base, rest]: [Array<bigint>, Array<bigint>] = [[], [...numbers]]
  for (let n = rest.pop(); n !== undefined; n = rest.pop()) {
    if (n === 1n || base.includes(n)) continue
    const i = base.findIndex((b) => F.gcd(b, n as bigint) > 1n)
    if (i < 0) base.push(n)
    else {
      const [b = 1n] = base.splice(i, 1)
      const g = F.gcd(b, n)
      rest.push(g, b / g, n / g)
    }
  }
  return base
}
const exponent = (n: bigint, b: bigint): number => {
  let [k, left] = [0, n]
  for (; left % b === 0n; left /= b) k++
  return k
}

/** Π qᵢ^cᵢ = 1. */
const vanish = (logs: Logs): boolean =>
  coprimeBase(logs.flatMap(([{ n, d }]) => [n, d])).every((b) => {
    const terms = logs.map(([{ n, d }, c]) => F.multiply(c, F.whole(exponent(n, b) - exponent(d, b))))
    return F.sign(terms.reduce(F.add, F.zero)) === 0
  })

/** The fraction that the value is seen to be. */
export const fractionOf = (x: Value): F.Fraction | undefined =>
  isForm(x) && (x.logs.length === 0 || vanish(x.logs)) ? x.constant : undefined

const enclose = (x: Value, digits: number): E.Enclosure | undefined =>
  isForm(x)
    ? x.logs.reduce(
        (sum, [q, c]) => E.add(sum, E.multiply(E.ofFraction(c, digits), E.logarithm(q, digits), digits), digits),
        E.ofFraction(x.constant, digits),
      )
    : x.at(digits)

type Operation = (digits: number, ...of: ReadonlyArray<E.Enclosure>) => E.Enclosure | undefined
const enclosed = (operation: Operation, ...of: ReadonlyArray<Value>): Enclosed => ({
  at: (digits) => {
    const parts = of.map((x) => enclose(x, digits))
    return parts.some((part) => part === undefined)
      ? undefined
      : operation(digits, ...(parts as ReadonlyArray<E.Enclosure>))
  },
})
const binary = (
  operation: (x: E.Enclosure, y: E.Enclosure, digits: number) => E.Enclosure | undefined,
  x: Value,
  y: Value,
) => enclosed((digits, a, b) => operation(a as E.Enclosure, b as E.Enclosure, digits), x, y)

const scaled = ({ constant, logs }: Form, by: F.Fraction): Form => ({
  constant: F.multiply(constant, by),
  logs: F.sign(by) === 0 ? [] : logs.map(([q, c]) => [q, F.multiply(c, by)]),
})
const joined = (x: Form, y: Form): Form => {
  const logs = new Map(x.logs.map((log) => [`${log[0].n}/${log[0].d}`, log]))
  for (const [q, c] of y.logs) {
    const key = `${q.n}/${q.d}`
    logs.set(key, [q, F.add(logs.get(key)?.[1] ?? F.zero, c)])
  }
  return { constant: F.add(x.constant, y.constant), logs: [...logs.values()].filter(([, c]) => F.sign(c) !== 0) }
}

export const add = (x: Value, y: Value): Value => (isForm(x) && isForm(y) ? joined(x, y) : binary(E.add, x, y))
export const multiply = (x: Value, y: Value): Value => {
  const p = fractionOf(x)
  if (p !== undefined && isForm(y)) return scaled(y, p)
  const q = fractionOf(y)
  return q !== undefined && isForm(x) ? scaled(x, q) : binary(E.multiply, x, y)
}
export const negate = (x: Value): Value => multiply(rational(F.whole(-1)), x)
export const subtract = (x: Value, y: Value): Value => add(x, negate(y))

/** The sign of a value; throws `undecided`. */
export const sign = (x: Value): -1 | 0 | 1 => {
  const exactly = fractionOf(x)
  if (exactly !== undefined) return F.sign(exactly)
  for (const digits of isForm(x) ? precisionsOfForms : precisions) {
    const enclosure = enclose(x, digits)
    const found = enclosure && E.signOf(enclosure)
    if (found !== undefined) return found
  }
  throw undecided
}

export const divide = (x: Value, y: Value): Value => {
  if (sign(y) === 0) throw noValue
  const q = fractionOf(y)
  return q === undefined ? binary(E.divide, x, y) : multiply(x, rational(F.divide(F.one, q)))
}
export const maximum = (x: Value, y: Value): Value => {
  try {
    return sign(subtract(x, y)) < 0 ? y : x
  } catch (reason) {
    if (reason !== undecided) throw reason
    return binary(E.maximum, x, y)
  }
}
export const minimum = (x: Value, y: Value): Value => negate(maximum(negate(x), negate(y)))
export const absolute = (x: Value): Value => maximum(x, negate(x))

export const logarithm = (x: Value): Value => {
  if (sign(x) <= 0) throw noValue
  const q = fractionOf(x)
  if (q === undefined) return enclosed((digits, of) => E.logarithmOf(of as E.Enclosure, digits), x)
  return { constant: F.zero, logs: q.n === q.d ? [] : [[q, F.one]] }
}

const integerRoot = (n: bigint): bigint => {
  if (n < 2n) return n
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2))
  for (let next = (root + n / root) / 2n; next < root; next = (root + n / root) / 2n) root = next
  return root
}
export const squareRoot = (x: Value): Value => {
  if (sign(x) < 0) throw noValue
  const q = fractionOf(x)
  if (q === undefined) return enclosed((digits, of) => E.squareRootOf(of as E.Enclosure, digits), x)
  const [n, d] = [integerRoot(q.n), integerRoot(q.d)]
  const isSquare = n * n === q.n && d * d === q.d
  return isSquare ? rational({ n, d }) : enclosed((digits, of) => E.squareRootOf(of as E.Enclosure, digits), x)
}

/** xⁿ for an integer n; x⁰ = 1. */
export const power = (x: Value, n: number): Value => {
  if (n < 0) return divide(rational(F.one), power(x, -n))
  const q = fractionOf(x)
  if (q !== undefined && (q.n.toString(2).length + q.d.toString(2).length) * n > 1e6) throw undecided
  if (q !== undefined) return rational({ n: q.n ** BigInt(n), d: q.d ** BigInt(n) })
  let product: Value = rational(F.one)
  for (let i = 0; i < n; i++) product = multiply(product, x)
  return product
}
