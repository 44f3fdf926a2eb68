/** Kleene's tables. */
import { expect, test } from 'vitest'
import { conjunction, disjunction, fromBoolean, not, type Truth } from '../../src/kernel/truth.js'

const truths: ReadonlyArray<Truth> = ['false', 'unknown', 'true']
const table = (connective: (p: Truth, q: Truth) => Truth): ReadonlyArray<ReadonlyArray<Truth>> =>
  truths.map((p) => truths.map((q) => connective(p, q)))

test('from false over unknown to true, conjunction is the minimum and disjunction the maximum', () => {
  const least = (p: Truth, q: Truth): Truth => truths[Math.min(truths.indexOf(p), truths.indexOf(q))] ?? 'unknown'
  const most = (p: Truth, q: Truth): Truth => truths[Math.max(truths.indexOf(p), truths.indexOf(q))] ?? 'unknown'
  expect(table(conjunction.concat)).toEqual(table(least))
  expect(table(disjunction.concat)).toEqual(table(most))
})
test('of nothing, the conjunction is true and the disjunction false', () => {
  expect([conjunction.empty, disjunction.empty]).toEqual(['true', 'false'])
})
test('negation exchanges true and false', () => {
  expect(truths.map(not)).toEqual(['true', 'unknown', 'false'])
  expect([false, true].map(fromBoolean)).toEqual(['false', 'true'])
})
