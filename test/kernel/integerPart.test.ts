/** ⌊x⌋ and ⌈x⌉ from enclosures: decided, or a tie that is reported. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { expOfRational, logOfRational } from '../../src/kernel/elementary.js'
import { ceilingOf, floorOf } from '../../src/kernel/integerPart.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { anyRational } from './rationals.js'

const of =
  (q: Q.Rational) =>
  (bits: number): I.Interval =>
    I.fromRational(q, bits)

test('of rationals', () => {
  fc.assert(
    fc.property(anyRational, (q) => {
      const [floor, ceiling] = [floorOf(of(q), 4096), ceilingOf(of(q), 4096)]
      expect(floor).toMatchObject({ _tag: 'Decided', value: Q.floor(q) })
      expect(ceiling).toMatchObject({ _tag: 'Decided', value: Q.ceiling(q) })
    }),
  )
})

describe('next to an integer', () => {
  const near = (n: bigint): Q.Rational => Q.add(Q.rational(7), Q.rational(n, 3n ** 300n))
  test('the precision grows until the side is seen', () => {
    expect(floorOf(of(near(1n)), 4096)).toEqual({ _tag: 'Decided', value: 7n, bits: 64 })
    expect(floorOf(of(near(-1n)), 4096)).toEqual({ _tag: 'Decided', value: 6n, bits: 512 })
    expect(ceilingOf(of(near(1n)), 4096)).toEqual({ _tag: 'Decided', value: 8n, bits: 512 })
    expect(ceilingOf(of(near(-1n)), 4096)).toEqual({ _tag: 'Decided', value: 7n, bits: 64 })
  })
  test('below that precision the tie is reported', () => {
    expect(floorOf(of(near(-1n)), 300)).toEqual({ _tag: 'Tie', at: 7n, bits: 300 })
    expect(ceilingOf(of(near(1n)), 300)).toEqual({ _tag: 'Tie', at: 7n, bits: 300 })
  })
  test('an integer that is no point at any precision is a tie: 3 log 2 / log 2', () => {
    const ratio = (bits: number): I.Interval =>
      pipe(
        I.divide(logOfRational(Q.rational(8), bits), logOfRational(Q.two, bits), bits),
        O.getOrElse(() => I.zero),
      )
    expect(floorOf(ratio, 2000)).toEqual({ _tag: 'Tie', at: 3n, bits: 2000 })
    expect(ceilingOf(ratio, 2000)).toEqual({ _tag: 'Tie', at: 3n, bits: 2000 })
  })
})

test('a large number takes its own length, a huge one is left open', () => {
  const exp =
    (n: bigint) =>
    (bits: number): I.Interval =>
      pipe(
        expOfRational(Q.rational(n), bits),
        O.getOrElse(() => I.zero),
      )
  const part = floorOf(exp(1000n), 4096)
  expect(part).toMatchObject({ _tag: 'Decided', bits: 2048 })
  expect(floorOf(exp(10n ** 12n), 4096)).toEqual({ _tag: 'Open', bits: 4096 })
  expect(floorOf(() => ({ lo: { m: 0n, e: 0 }, hi: { m: 5n, e: 0 } }), 128)).toEqual({ _tag: 'Open', bits: 128 })
  expect(ceilingOf(exp(10n ** 12n), 4096)).toEqual({ _tag: 'Open', bits: 4096 })
})
