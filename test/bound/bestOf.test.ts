/** The lengths of Theorem 3.4: as printed, and where they are true, against exact best-of-n values at that length. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { type Bound, bound } from '../../src/bound/bound.js'
import { holds } from '../../src/bound/formula.js'
import * as Q from '../../src/kernel/rational.js'
import { someParameters, written } from './given.js'

type Asked = Parameters<typeof bound>[1]
const bounded = (asked: Asked): Bound => {
  const result = bound('3.4', asked)
  if (E.isLeft(result)) throw new Error(result.left.sentence)
  return result.right
}
const lengths = (asked: Asked): ReadonlyArray<bigint | undefined> =>
  bounded(asked).answers.map(({ sentences }) =>
    O.isSome(sentences) && sentences.value.kind === 'exactly' ? sentences.value.value : undefined,
  )
const isTrue = (proposition: string): boolean => E.getOrElse(() => false)(holds(proposition, {}))

describe('beb bound 3.4', () => {
  it('of the model of the audit: nine sentences as printed, and fewer to the level that is the right one', () => {
    const asked = { alpha: '1/2', beta: '1/2', gamma: '-1/2', epsilon: '1/4', answers: '2' }
    expect(lengths(asked)).toEqual([9n, 5n, 5n])
    // one answer: the lengths of Theorem 3.1
    expect(lengths({ ...asked, answers: '1' })).toEqual([7n, 4n, 4n])
  })
  it('with n answers of e^j the printed length grows by j/β', () => {
    const asked = { alpha: 'exp(-60)', beta: '20', epsilon: '0.1' }
    expect(lengths({ ...asked, answers: '1' })[0]).toBe(4n)
    expect(lengths({ ...asked, answers: '10^30' })[0]).toBe(7n)
  })
  it('asks for a whole number of answers, at least one', () => {
    const asked = { alpha: '1/2', beta: '1', epsilon: '1/4' }
    const fault = (answers: string) =>
      E.fold(
        ({ sentence }: { sentence: string }) => sentence,
        () => '',
      )(bound('3.4', { ...asked, answers }))
    expect(fault('0')).toContain('--answers "0": n >= 1 is false')
    expect(fault('3/2')).toContain('not a whole number')
    expect(E.isLeft(bound('3.4', asked))).toBe(true)
    expect(E.isLeft(bound('3.1', { ...asked, answers: '2' }))).toBe(true)
  })
  it('the sharp lengths are the least k ≥ 1 with (1−α)(n(1−level) − ε) ≤ αεe^(βk)', () => {
    fc.assert(
      fc.property(someParameters, fc.integer({ min: 1, max: 9 }), (at, n) => {
        const { alpha, beta, gamma, epsilon } = written(at)
        const ofTwo = Q.power(Q.divide(Q.subtract(Q.one, at.gamma), Q.two), n)
        const spreads = [Q.subtract(Q.one, at.gamma), Q.multiply(Q.two, ofTwo)].map((x) => Q.multiply(Q.rational(n), x))
        const [, surely, onAverage] = lengths({ alpha, beta, gamma, epsilon, answers: `${n}` })
        return [surely, onAverage].every((k, i) => {
          const spread = spreads[i]
          if (spread === undefined || k === undefined) return false
          const needs = `(1-${alpha})*(${Q.show(spread)}-${epsilon})`
          const enough = (length: bigint) => isTrue(`${needs} <= (${alpha})*(${epsilon})*exp((${beta})*${length})`)
          return (k === 0n || enough(k)) && (k <= 1n || !enough(k - 1n))
        })
      }),
      { numRuns: 60 },
    )
  })
})
