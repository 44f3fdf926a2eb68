/** Deciding by enclosures in doubles says nothing that exact values do not, and says it of most instances. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import type { Evidence } from '../src/claim/evidence.js'
import { instanceOf } from '../src/claim/sample.js'
import * as Dyadic from '../src/kernel/dyadic.js'
import { isKnown } from '../src/kernel/enclosure64.js'
import * as Q from '../src/kernel/rational.js'
import { decideByEnclosuresIn, decideExactlyIn, decideIn, enclosureOfTerm, valueOfTerm } from '../src/logic/decide.js'
import { environment } from '../src/logic/instance.js'
import { enclosed, isDefined } from '../src/logic/value.js'
import { instance, term } from './support/playground.js'

const claims = Object.values(theory as Readonly<Record<string, Evidence>>).map(({ claim }) => claim)

const exactly = (x: number): Q.Rational => {
  const dyadic = Dyadic.fromFloat64(x)
  return dyadic._tag === 'Some' ? Dyadic.toRational(dyadic.value) : Q.zero
}

describe('enclosures', () => {
  it.each(claims.map((claim) => [claim.name, claim] as const))('agree with exact values: %s', (_, claim) => {
    for (let run = 0; run < 6; run++) {
      const { instance: at } = instanceOf(claim, 17, run)
      for (const { statement } of [...claim.given, claim.then]) {
        const [told, exact] = [
          decideByEnclosuresIn(environment(at), statement),
          decideExactlyIn(environment(at), statement),
        ]
        if (told !== 'unknown') expect(told).toBe(exact)
        expect(decideIn(environment(at), statement)).toBe(exact)
      }
    }
  })
  it('contain the values of random terms, which have one wherever something is known', () => {
    let known = 0
    fc.assert(
      fc.property(term(3), instance, (t, at) => {
        const [value, enclosure] = [valueOfTerm(environment(at), t), enclosureOfTerm(environment(at), t)]
        if (!isKnown(enclosure)) return true
        if (!isDefined(value)) return false
        known++
        const truth = enclosed(value, 256)
        if (truth._tag === 'None') return true
        const [lo, hi] = [Dyadic.toRational(truth.value.lo), Dyadic.toRational(truth.value.hi)]
        return (
          (enclosure.lo === Number.NEGATIVE_INFINITY || Q.atMost(exactly(enclosure.lo), hi)) &&
          (enclosure.hi === Number.POSITIVE_INFINITY || Q.atMost(lo, exactly(enclosure.hi)))
        )
      }),
      { numRuns: 2000 },
    )
    expect(known).toBeGreaterThan(500)
  })
  it('tell the most instances', () => {
    let [told, all] = [0, 0]
    for (const claim of claims)
      for (let run = 0; run < 3; run++) {
        const env = environment(instanceOf(claim, 18, run).instance)
        for (const { statement } of [...claim.given, claim.then]) {
          all++
          if (decideByEnclosuresIn(env, statement) !== 'unknown') told++
        }
      }
    expect(told / all).toBeGreaterThan(0.6)
  })
})
