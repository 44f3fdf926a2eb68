/** The model file: every way to be wrong gets its sentence, and the published schema agrees wherever it can see. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/model/check.js'
import { decodeModelFile, modelFile } from '../../src/model/codec.js'
import { sentenceOf } from '../../src/model/fault.js'
import { readJson } from '../../src/model/json.js'
import { badFiles, fileWith } from './modelFiles.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const matchesSchema = new Ajv2020({ allErrors: true }).compile(JSON.parse(read('schema/beb-model.schema.json')))

const good = [
  ['the persona sample', read('examples/persona.json')],
  ['the tight sample', read('examples/tight.json')],
  ['the i.i.d. sample', read('examples/iid.json')],
  ['the blunt sample', read('examples/blunt.json')],
  ['the sample without negative sentences', read('examples/no-negative.json')],
  ['a plain file', fileWith({})],
  ['every optional field', fileWith({ title: 't', gamma: '-1/2', epsilon: 1e-9 })],
  [
    'numbers no float can hold',
    fileWith({ alpha: '1e-400', minus: { iid: { n: '1e-400', p: `0.${'9'.repeat(400)}` } } }),
  ],
  [
    'a chain of order 2',
    fileWith({ plus: { markov: { order: 2, rows: [{ after: ['n', 'p'], next: { n: 1 } }], otherwise: { p: 1 } } } }),
  ],
  [
    'a tree with a tail',
    fileWith({
      plus: { tree: { next: { p: 1 }, after: { p: { next: { p: 1 }, tail: 'repeat' } }, tail: { iid: { n: 1 } } } },
    }),
  ],
  [
    'an automaton',
    fileWith({
      plus: { states: { start: 'A', states: { A: { next: { n: 1 }, to: { n: 'B' } }, B: { next: { p: 1 } } } } },
    }),
  ],
] as const

describe('a model file', () => {
  test.each(good)('%s is read, and matches the schema', (_, text) => {
    expect(checkModel(text)).toMatchObject({ _tag: 'Right' })
    expect(matchesSchema(JSON.parse(text)) || matchesSchema.errors).toBe(true)
  })

  test.each(badFiles)('$fault', ({ text, fault, seenBySchema }) => {
    const sentences = pipe(
      checkModel(text),
      E.match(
        (faults) => faults.map(sentenceOf),
        () => [],
      ),
    )
    expect(sentences[0]).toContain(fault)
    expect(matchesSchema(JSON.parse(text))).toBe(!seenBySchema)
  })

  test('every fault of the shape is reported, not only the first', () => {
    const faults = checkModel(fileWith({ alpha: 2, epsilon: -1, plus: { iid: { n: 7 } } }))
    const paths = E.isLeft(faults) ? faults.left.map(({ path }) => path) : []
    expect(paths).toEqual(['alpha', 'plus.iid.n', 'epsilon'])
  })
  test('a fault does not repeat control characters or endless text', () => {
    const [fault] = pipe(
      checkModel(fileWith({ alpha: `\u001b[31m\u202e${'9'.repeat(10_000)}` })),
      E.match(
        (faults) => faults.map(sentenceOf),
        () => [],
      ),
    )
    expect(fault).toContain('\\u{1b}[31m\\u{202e}999')
    expect(fault?.length).toBeLessThan(300)
  })

  test.each(good)('%s is encoded to a file that means the same', (_, text) => {
    const decode = (source: string) =>
      pipe(
        readJson(source),
        E.mapLeft((fault) => [fault]),
        E.chain(decodeModelFile),
      )
    const file = decode(text)
    expect(
      pipe(
        file,
        E.map((model) => JSON.stringify(modelFile.encode(model))),
        E.chain(decode),
      ),
    ).toEqual(file)
    expect(file).toMatchObject({ _tag: 'Right' })
  })
})
