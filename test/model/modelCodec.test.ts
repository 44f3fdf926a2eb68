/** Descriptions of models survive JSON without loss, and a description that is no model is refused. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import * as arbitrary from '../../src/model/arbitrary.js'
import { faultsOf } from '../../src/model/jsonCodec.js'
import { behaviour, decodeModelData, encodeModelData } from '../../src/model/modelCodec.js'
import type { ModelData } from '../../src/model/modelData.js'

const throughJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
const mixtures: fc.Arbitrary<ModelData> = fc
  .tuple(arbitrary.properFraction, fc.oneof(...arbitrary.pairFamilies.map((family) => family.arbitrary)))
  .map(([alpha, pair]) => ({ kind: 'mixture', alpha, ...pair }))

describe('a description', () => {
  test('is decoded from its JSON as it was', () => {
    fc.assert(
      fc.property(mixtures, (data) => {
        expect(decodeModelData(throughJson(encodeModelData(data)))).toEqual(E.right(data))
      }),
    )
  })
  test('keeps the order of its sentences', () => {
    const encoded = encodeModelData({ kind: 'iid', next: { z: { num: 1n, den: 1n }, a: { num: 0n, den: 1n } } })
    expect(JSON.stringify(encoded)).toBe('{"kind":"iid","next":{"z":"1","a":"0"}}')
  })
  test.each([
    [{ kind: 'iid', next: { a: '1/2' } }, 'next: the probabilities sum to 1/2 = 0.5; expected exactly 1'],
    [{ kind: 'iid', next: { a: 1 } }, 'next.a: expected a probability from 0 to 1, found 1'],
    [{ kind: 'states', start: 'A', states: { B: { next: { a: '1' }, to: {} } } }, ': "A" is not a state'],
    [{ kind: 'states', start: 'B', states: { B: { next: { a: '1' }, to: { a: 'C' } } } }, ': "C" is not a state'],
    [
      { kind: 'mixture', alpha: '1', minus: {}, plus: {} },
      'alpha: expected a number strictly between 0 and 1, found "1"',
    ],
    [
      JSON.parse('{"kind":"iid","next":{"__proto__":"1"}}'),
      'next.__proto__: "__proto__" cannot be a name here; expected another name',
    ],
    [[], ': expected an i.i.d. model, found a list'],
  ])('%j is none', (json, sentence) => {
    const decoded = decodeModelData(json)
    expect(
      E.isLeft(decoded) && faultsOf(decoded.left).map(({ path, message }) => `${path}: ${message}`),
    ).toContainEqual(sentence)
  })
})

test('a behaviour is decoded from its JSON as it was', () => {
  fc.assert(
    fc.property(arbitrary.behaviour, (scores) => {
      expect(behaviour.decode(throughJson(behaviour.encode(scores)))).toEqual(E.right(scores))
    }),
  )
})
