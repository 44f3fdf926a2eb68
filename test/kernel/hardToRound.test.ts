/**
 * Arguments whose function values are next to short numbers: placed there, or found by the search in hardToRound.ts
 * (400,000 arguments for each seed; run it again with HARD_CASES=400000 npx vitest run test/kernel/hardToRound.test.ts).
 */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import { exp, expm1, log, log1p } from '../../src/kernel/elementary.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'
import { digitsFor, holds } from '../support/agreement.js'
import * as reference from '../support/referenceKernel.js'
import { hardest, hardness, type Unary } from './hardToRound.js'

const some = (x: O.Option<Interval>): Interval =>
  pipe(
    x,
    O.getOrElse<Interval>(() => ({ lo: D.one, hi: D.zero })),
  )

const pairs: ReadonlyArray<readonly [string, Unary, Unary]> = [
  ['exp', exp, log],
  ['log', log, exp],
  ['expm1', expm1, log1p],
  ['log1p', log1p, expm1],
]

/** Numbers of 53 bits in the ranges of all four functions. */
const short = fc
  .tuple(fc.bigInt(2n ** 52n, 2n ** 53n - 1n), fc.integer({ min: -70, max: -51 }))
  .map(([m, e]): Dyadic => ({ m, e }))
  // exp(log 1) is exact.
  .filter((y) => !D.equality.equals(y, D.one))

describe.each(pairs)('%s', (_, f, inverse) => {
  test('tells on which side of a short number y a value lies, f⁻¹(y) cut after up to 900 bits', () => {
    fc.assert(
      fc.property(short, fc.integer({ min: 90, max: 900 }), (y, digits) => {
        const preimage = some(inverse(I.point(y), digits))
        const below = some(f(I.point(preimage.lo), 52))
        const above = some(f(I.point(preimage.hi), 52))
        return (
          D.equality.equals(below.hi, y) &&
          D.lessThan(below.lo, y) &&
          D.equality.equals(above.lo, y) &&
          D.lessThan(y, above.hi)
        )
      }),
    )
  })
})

describe('found by search', () => {
  const found: ReadonlyArray<readonly [string, Unary, typeof reference.exp, Dyadic]> = [
    ['exp', exp, reference.exp, { m: 8225404511901660n, e: -50 }],
    ['exp', exp, reference.exp, { m: 8244416681056287n, e: -53 }],
    ['expm1', expm1, reference.expm1, { m: 5823000516750655n, e: -49 }],
    ['expm1', expm1, reference.expm1, { m: -8021097345689159n, e: -53 }],
    ['log', log, reference.log, { m: 7367448076520976n, e: -59 }],
    ['log', log, reference.log, { m: 7572092712432363n, e: -62 }],
    ['log1p', log1p, reference.log1p, { m: -6610978116286604n, e: -59 }],
    ['log1p', log1p, reference.log1p, { m: 8210105382048203n, e: -48 }],
  ]
  test.each(found)('%s', (_, f, decimal, x) => {
    const { num, den } = D.toRational(x)
    expect(hardness(f, x, 53)).toBeGreaterThanOrEqual(16)
    expect(holds(some(f(I.point(x), 52)), decimal(num, den, digitsFor(80)))).toBe(true)
  })
  const count = Number(process.env.HARD_CASES ?? 500)
  const tops = { exp: 6, expm1: 5, log: 20, log1p: 10 }
  test.each(found.filter((_, i) => i % 2 === 0))(
    `%s, the hardest of ${count}`,
    { timeout: 60_000 + count },
    (name, f, decimal) => {
      const { x, hardness: bits } = hardest(f, tops[name as keyof typeof tops], count, 1)
      const { num, den } = D.toRational(x)
      if (count > 10_000) console.log(`${name}: ${D.show(x)} has ${bits} equal bits after the 53rd`)
      expect(bits).toBeGreaterThan(4)
      expect(holds(some(f(I.point(x), 52)), decimal(num, den, digitsFor(60 + bits)))).toBe(true)
    },
  )
})
