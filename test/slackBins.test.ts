/** Relative slacks by decade: every slack in exactly the bin that its size asks for, and counts that add up in any order. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallies } from '../src/claim/sample.js'
import { addCounts, binOf, slackBins } from '../src/claim/slackBins.js'
import * as Q from '../src/kernel/rational.js'

const slack = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 40 }))
  .map(([n, e]) => Q.rational(n, 10n ** BigInt(e)))
  .filter((q) => Q.atMost(q, Q.rational(2)))

describe('bins of slacks', () => {
  it('are 0, what is below 1e-16, and decades that contain what is in them', () => {
    expect(binOf(Q.zero)).toBe('0')
    expect(binOf(Q.rational(1n, 10n ** 300n))).toBe('<1e-16')
    expect(binOf(Q.rational(1n, 10n ** 16n))).toBe('1e-16')
    expect(binOf(Q.rational(2))).toBe('1e0')
    fc.assert(
      fc.property(slack, (q) => {
        const bin = binOf(q)
        expect(slackBins).toContain(bin)
        if (bin === '<1e-16') return Q.lessThan(q, Q.rational(1n, 10n ** 16n))
        const least = Q.rational(1n, 10n ** BigInt(-Number(bin.slice(2))))
        return Q.atMost(least, q) && Q.lessThan(q, Q.multiply(Q.rational(10), least))
      }),
    )
  })
  it('add up to the same counts, in the same order of bins, however the runs are cut', () => {
    const counts = fc.dictionary(fc.constantFrom(...slackBins), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const whole = JSON.stringify(addCounts(addCounts(a, b), c))
        expect(JSON.stringify(addCounts(c, addCounts(b, a)))).toBe(whole)
        const of = (slacks: typeof a) => ({
          ...tallies.empty,
          families: { f: { inside: 9, outside: 0, failed: 0, slacks } },
        })
        const joined = tallies.concat(tallies.concat(of(a), of(b)), of(c))
        expect(JSON.stringify(joined.families.f?.slacks)).toBe(whole)
      }),
    )
  })
})
