/**
 * Instances with one fraction simpler: a smaller denominator, or among integers a smaller numerator. In a row of probabilities
 * two change at once, so that their sum stays, and neither gets a larger denominator. Of the infinitely many simpler fractions
 * those are tried that lie near: the nearest of each small denominator, and the ancestors in the Stern–Brocot tree.
 */
import * as Q from '../../src/kernel/rational.js'
import type { Instance } from '../../src/logic/instance.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import type { ModelData, Row } from '../../src/model/modelData.js'

const floor = ({ num, den }: Q.Rational): bigint => (num >= 0n ? num / den : -((-num + den - 1n) / den))
const size = (n: bigint): bigint => (n < 0n ? -n : n)

/** A smaller denominator; among fractions of one denominator a smaller numerator, but −1, 0 and 1 are all alike. */
export const isSimpler = (a: Q.Rational, b: Q.Rational): boolean =>
  a.den < b.den || (a.den === b.den && size(a.num) < size(b.num) && size(b.num) > 1n)

/** The convergents of the continued fraction, and those with a last quotient of one less, or half of it. */
const ancestors = (value: Q.Rational): ReadonlyArray<Q.Rational> => {
  const found: Array<Q.Rational> = []
  let [p0, q0, p1, q1, rest] = [0n, 1n, 1n, 0n, value]
  while (true) {
    const a = floor(rest)
    for (const part of [1n, a / 2n, a - 1n, a])
      if (part > 0n && part <= a && part * q1 + q0 > 0n) found.push(Q.rational(part * p1 + p0, part * q1 + q0))
    ;[p0, q0, p1, q1] = [p1, q1, a * p1 + p0, a * q1 + q0]
    const left = Q.subtract(rest, Q.rational(a))
    if (left.num === 0n) return found
    rest = Q.divide(Q.one, left)
  }
}

const smallDenominators = [1n, 2n, 3n, 4n, 5n, 6n, 8n, 9n, 10n, 12n, 15n, 16n, 20n, 100n, 1000n, 10n ** 6n]
/** The leading digit, or so many of a long number. */
const rounder = (n: bigint): ReadonlyArray<bigint> => {
  const digits = size(n).toString().length
  const cut = [1, 2, 3].filter((kept) => kept < digits).map((kept) => 10n ** BigInt(digits - kept))
  return [0n, n / size(n || 1n), n / 2n, n - (n > 0n ? 1n : -1n), ...cut.map((unit) => (n / unit) * unit)]
}

export const simplerFractions = (value: Q.Rational): ReadonlyArray<Q.Rational> => {
  const near = smallDenominators.flatMap((d) => {
    const below = floor(Q.multiply(value, Q.rational(d)))
    return [Q.rational(below, d), Q.rational(below + 1n, d)]
  })
  const all = [...near, ...rounder(value.num).map((n) => Q.rational(n, value.den)), ...ancestors(value)]
  return [...new Map(all.map((one) => [Q.show(one), one])).values()].filter((one) => isSimpler(one, value))
}

/** Rows in which one probability has a smaller denominator, and another makes up for it; what can be said can still be said. */
const rows = (row: Row): ReadonlyArray<Row> => {
  const names = Object.keys(row)
  return names.flatMap((x) =>
    names.flatMap((y) => {
      const [px, py] = [row[x] as Q.Rational, row[y] as Q.Rational]
      return x === y || px.num === 0n || py.num === 0n
        ? []
        : simplerFractions(px).flatMap((simpler): ReadonlyArray<Row> => {
            const other = Q.subtract(Q.add(px, py), simpler)
            const isLaw = simpler.num > 0n && other.num > 0n && simpler.den < px.den && other.den <= py.den
            return isLaw ? [{ ...row, [x]: simpler, [y]: other }] : []
          })
    }),
  )
}

const models = (data: ModelData): ReadonlyArray<ModelData> => {
  switch (data.kind) {
    case 'iid':
      return rows(data.next).map((next) => ({ ...data, next }))
    case 'states':
      return Object.entries(data.states).flatMap(([name, state]) =>
        rows(state.next).map((next) => ({ ...data, states: { ...data.states, [name]: { ...state, next } } })),
      )
    case 'mixture':
      return [
        ...simplerFractions(data.alpha)
          .filter((alpha) => alpha.num > 0n && Q.lessThan(alpha, Q.one))
          .map((alpha) => ({ ...data, alpha })),
        ...models(data.minus).map((minus) => ({ ...data, minus })),
        ...models(data.plus).map((plus) => ({ ...data, plus })),
      ]
  }
}

const simplerValues = (sort: string, value: unknown): ReadonlyArray<unknown> => {
  switch (sort) {
    case 'rational':
      return simplerFractions(value as Q.Rational)
    case 'behaviour':
      return [...(value as ReadonlyMap<string, Q.Rational>)].flatMap(([x, score]) =>
        simplerFractions(score).map(
          (simpler) => new Map([...(value as ReadonlyMap<string, Q.Rational>), [x, simpler]]),
        ),
      )
    case 'model':
      return models((value as LanguageModel).data).map(build)
    default:
      return []
  }
}

export const simplerInstances = (
  symbols: Readonly<Record<string, string>>,
  instance: Instance,
): ReadonlyArray<readonly [string, Instance]> =>
  Object.entries(symbols).flatMap(([name, sort]) =>
    simplerValues(sort, instance[name]).map((value) => [name, { ...instance, [name]: value }] as const),
  )
