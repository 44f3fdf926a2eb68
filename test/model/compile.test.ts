/** What the four ways to write a component mean: the row after every history, compared with the definition. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { rational, show } from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import type { Component, Tree } from '../../src/model/codec.js'
import { compileComponent } from '../../src/model/compile.js'
import { type LanguageModel, type Prompt, stateAfter } from '../../src/model/languageModel.js'
import type { Row } from '../../src/model/modelData.js'

const alphabet = new Set(['a', 'b'])
const model = (component: Component): LanguageModel => {
  const compiled = compileComponent(alphabet, [], component)
  if (E.isLeft(compiled)) throw new Error(JSON.stringify(compiled.left))
  return build(compiled.right)
}
/** A row recognisable by its number: a has probability i/100. */
const row = (i: number): Row => ({ a: rational(i, 100), b: rational(100 - i, 100) })
const rowAfter = (m: LanguageModel, prompt: Prompt): string =>
  show(m.next(stateAfter(m, prompt)).get('a') ?? rational(0))
const numbered = (i: number): string => show(rational(i, 100))
const prompts = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 })

describe('iid', () => {
  test('has the same row after every history', () => {
    const m = model({ iid: row(7) })
    fc.assert(fc.property(prompts, (s) => rowAfter(m, s) === numbered(7)))
  })
})

describe('markov', () => {
  test('has the row of the last k sentences, of fewer at the start, and otherwise the default', () => {
    const contexts = fc.uniqueArray(fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }), {
      selector: String,
      maxLength: 15,
    })
    fc.assert(
      fc.property(fc.nat(3), contexts, prompts, (order, given, s) => {
        const listed = given.filter((context) => context.length <= order)
        const rows = listed.map((context, i) => ({ after: context, next: row(i + 1) }))
        const context = order === 0 ? [] : s.slice(-order)
        const position = listed.findIndex((other) => String(other) === String(context))
        const m = model({ markov: { order, rows, otherwise: row(50) } })
        expect(rowAfter(m, s)).toBe(numbered(position < 0 ? 50 : position + 1))
      }),
    )
  })
})

describe('tree', () => {
  const tree = {
    next: row(1),
    after: { a: { next: row(2), after: { b: { next: row(3), tail: 'repeat' as const } } }, b: { next: row(4) } },
    tail: {
      markov: {
        order: 1,
        rows: [
          { after: [], next: row(5) },
          { after: ['a'], next: row(6) },
        ],
        otherwise: row(7),
      },
    },
  }
  test.each([
    [[], 1],
    [['a'], 2],
    [['a', 'b'], 3],
    [['a', 'b', 'a', 'a'], 3],
    [['b'], 4],
    [['a', 'a'], 5],
    [['b', 'b'], 5],
    [['a', 'a', 'a'], 6],
    [['b', 'a', 'b'], 7],
    [['b', 'a', 'b', 'a'], 6],
  ])('after %j it has row %i', (prompt, i) => expect(rowAfter(model({ tree }), prompt)).toBe(numbered(i)))
  test('without a tail its last row repeats', () => {
    const m = model({ tree: { next: row(1), after: { a: { next: row(2) } } } })
    const histories: ReadonlyArray<Prompt> = [[], ['b'], ['b', 'a'], ['a'], ['a', 'b', 'a']]
    expect(histories.map((s) => rowAfter(m, s))).toEqual([1, 1, 1, 2, 2].map(numbered))
  })
})

test('a tree of thousands of large tails is refused before they are made', () => {
  const tail = { markov: { order: 12, rows: [], otherwise: row(1) } }
  const complete = (depth: number): Tree =>
    depth === 0 ? { next: row(1), tail } : { next: row(1), after: { a: complete(depth - 1), b: complete(depth - 1) } }
  const compiled = compileComponent(alphabet, [], { tree: complete(12) })
  expect(E.isLeft(compiled) && compiled.left).toMatchObject([
    { path: 'tree', message: expect.stringContaining('10000 states') },
  ])
})

describe('states', () => {
  test('a sentence leads where `to` says, and otherwise stays', () => {
    const m = model({
      states: { start: 'A', states: { A: { next: row(1), to: { a: 'B' } }, B: { next: row(2), to: { b: 'A' } } } },
    })
    expect([[], ['b'], ['a'], ['a', 'a'], ['a', 'b']].map((s) => rowAfter(m, s))).toEqual([1, 1, 2, 2, 1].map(numbered))
  })
})

test('sentences that a row leaves out have probability 0, and the alphabet keeps its order', () => {
  const m = model({ iid: { b: rational(1) } })
  expect([...m.sentences]).toEqual(['a', 'b'])
  expect([...m.next(m.start).keys()]).toEqual(['b'])
})
