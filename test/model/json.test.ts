/** The JSON reader agrees with JSON.parse where both answer, loses no digit, and refuses what it says it refuses. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { sentenceOf } from '../../src/model/fault.js'
import { deepestNesting, type Json, largestSize, NumberText, readJson } from '../../src/model/json.js'

const asData = (json: Json): unknown => {
  if (json instanceof NumberText) return Number(json.text)
  if (Array.isArray(json)) return json.map(asData)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, asData(value)]))
}
const refusal = (text: string): string => {
  const read = readJson(text)
  return E.isLeft(read) ? sentenceOf(read.left) : 'was read'
}
const parses = (text: string): boolean => E.isRight(E.tryCatch(() => JSON.parse(text), String))
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

/** JSON values with short names, none of them inherited by objects. */
const anyJson = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/__proto__|constructor|toString|valueOf|Of"|Property|[GS]etter/.test(JSON.stringify(value)))

describe('readJson', () => {
  test('reads what JSON.stringify writes, as JSON.parse does', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(E.map(asData)(readJson(text))).toEqual(E.right(JSON.parse(text)))
      }),
    )
  })
  test('accepts a damaged text only if JSON.parse does', () => {
    const damage = fc.tuple(
      anyJson,
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '0', '.', '-', '\\', '//', '\u2028', '\uFEFF', '+', 'e', ' ', '\n'),
    )
    fc.assert(
      fc.property(damage, ([value, at, piece]) => {
        const text = JSON.stringify(value)
        const i = at % (text.length + 1)
        const damaged = text.slice(0, i) + piece + text.slice(i + 1)
        return !E.isRight(readJson(damaged)) || parses(damaged)
      }),
      { numRuns: 1000 },
    )
  })
  test('keeps the text of every number', () => {
    const read = readJson('[1e-300, 0.1000000000000000055511151231257827, -0, 1E+2]')
    expect(
      E.map((json: Json) => Array.isArray(json) && json.map((n) => n instanceof NumberText && n.text))(read),
    ).toEqual(E.right(['1e-300', '0.1000000000000000055511151231257827', '-0', '1E+2']))
  })
  test('objects inherit nothing', () => {
    const read = readJson('{"a": 1}')
    expect(
      E.isRight(read) && typeof read.right === 'object' && read.right !== null && Object.getPrototypeOf(read.right),
    ).toBe(null)
  })

  test.each([
    ['', 'line 1, column 1: the text is empty'],
    [' \n\t', 'line 1, column 1: the text is empty'],
    ['{"a": [1,\n 2', 'line 2, column 3: the text ends too early; expected a closing ]'],
    ['{"a": "b', 'line 1, column 7: a string is not closed'],
    ['{"a" 1}', 'line 1, column 6: expected a colon'],
    ['[1 2]', 'line 1, column 4: expected a comma'],
    ['[1,]', 'line 1, column 4: expected a value'],
    ['{"a":1,}', 'line 1, column 8: expected a name'],
    ['1 2', 'line 1, column 3: expected the end of the text'],
    ['[// one\n1]', 'line 1, column 2: comments are not part of JSON'],
    ["{'a': 1}", 'line 1, column 2: this is not JSON'],
    ['[NaN]', 'line 1, column 2: this is not JSON'],
    ['[01]', 'line 1, column 3: expected a comma'],
    ['[.5]', 'line 1, column 2: this is not JSON'],
    ['{"a": {"b": 1, "b": 1}}', 'a.b: line 1, column 16: this name is given twice'],
    ['{"x": [{"__proto__": {"p": 1}}]}', 'x[0].__proto__: line 1, column 9: "__proto__" is reserved'],
    ['{"constructor": 1}', 'constructor: line 1, column 2: "constructor" is reserved'],
    [nested(deepestNesting + 1), `line 1, column ${deepestNesting + 1}: brackets are nested deeper`],
    ['['.repeat(1_000_000), 'brackets are nested deeper'],
    [`"${'x'.repeat(largestSize)}"`, 'the text is longer than'],
  ])('refuses %.40j', (text, message) => expect(refusal(text)).toContain(message))

  test('brackets inside strings do not nest', () => {
    expect(readJson(`["\\"${'['.repeat(1000)}"]`)).toMatchObject({ _tag: 'Right' })
    expect(readJson(nested(deepestNesting))).toMatchObject({ _tag: 'Right' })
  })
  test('nothing was added to any prototype', () => {
    readJson('{"__proto__": {"polluted": true}}')
    readJson('{"constructor": {"prototype": {"polluted": true}}}')
    expect('polluted' in {}).toBe(false)
  })
})
