/** CITATION.cff and codemeta.json are what package.json and the paper say, and valid in their formats. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publication } from '../../spec/paper.js'
import { citationFiles } from '../../src/commands/cite.js'
import { beb, companion } from '../support/smallTheory.js'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const software = json('package.json')
const written = (change: object = {}) =>
  citationFiles({ cited: { software: { ...software, ...change }, publication, folder: '.' } })
const files = written()
const texts = E.isRight(files) ? files.right : { 'CITATION.cff': '', 'codemeta.json': '' }

it.each(Object.entries(texts))('%s is as npm run cite writes it', (name, text) => {
  expect(text).not.toBe('')
  expect(readFileSync(name, 'utf8')).toBe(text)
})

describe('CITATION.cff', () => {
  const valid = new Ajv({ strict: false, validateFormats: false }).compile({
    ...json('test/fixtures/citation/cff-1.2.0.schema.json'),
    $schema: 'http://json-schema.org/draft-07/schema#',
  })
  const cff = parse(texts['CITATION.cff'])
  it('meets the schema of CFF 1.2.0, which notices what is missing or unknown', () => {
    expect(valid(cff), JSON.stringify(valid.errors)).toBe(true)
    for (const name of ['cff-version', 'message', 'title', 'authors'])
      expect(valid({ ...cff, [name]: undefined })).toBe(false)
    expect(valid({ ...cff, titel: 'x' })).toBe(false)
    expect(valid({ ...cff, license: 'no licence' })).toBe(false)
    expect(valid({ ...cff, references: [{ ...cff.references[0], type: 'a talk' }] })).toBe(false)
  })
  it('has the software of package.json and the paper as a reference', () => {
    expect(cff).toMatchObject({
      version: software.version,
      license: software.license,
      abstract: software.description,
      authors: [{ name: software.author }],
      references: [{ title: publication.title, year: 2024, start: 53079, end: 53112 }],
    })
    expect(cff.references[0].authors.map((author: Record<string, string>) => author['family-names'])).toEqual(
      publication.authors.map(({ family }) => family),
    )
  })
  it('reads back whatever the texts contain', () => {
    for (const description of ['a "quoted": text', "it's # no comment", '- a\n\tline', 'β ≤ 1 \\ ∞', 'yes', '007']) {
      const other = written({ description, repository: 'https://example.org/x' })
      const read = parse(E.isRight(other) ? other.right['CITATION.cff'] : '')
      expect([read.abstract, read['repository-code'], valid(read)]).toEqual([
        description,
        'https://example.org/x',
        true,
      ])
    }
  })
})

describe('codemeta.json', () => {
  const context: Record<string, unknown> = json('test/fixtures/citation/codemeta-3.0.jsonld')['@context']
  /** Names that the context does not have. */
  const unknown = (value: unknown): ReadonlyArray<string> =>
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.flatMap(unknown)
        : Object.entries(value).flatMap(([name, part]) => [
            ...(name === '@context' || Object.hasOwn(context, name) ? [] : [name]),
            ...(name === 'type' &&
            !(Object.hasOwn(context, part) || Object.hasOwn(context, String(part).split(':')[0] as string))
              ? [part]
              : []),
            ...unknown(part),
          ])
  const codemeta = JSON.parse(texts['codemeta.json'])
  it('uses terms of CodeMeta 3.0 alone', () => {
    expect(codemeta['@context']).toBe('https://w3id.org/codemeta/3.0')
    expect(unknown(codemeta)).toEqual([])
    expect(unknown({ type: 'Organization', author: [{ titel: 1, type: 'Cat' }] })).toEqual(['titel', 'Cat'])
  })
  it('says the same as CITATION.cff', () => {
    const cff = parse(texts['CITATION.cff'])
    expect([codemeta.name, codemeta.version, codemeta.keywords]).toEqual([cff.title, cff.version, cff.keywords])
    expect(codemeta.referencePublication.name).toBe(cff.references[0].title)
  })
})

describe('beb cite', () => {
  const cited = { software, publication, folder: '.' }
  it('prints either', async () => {
    expect(await beb(['cite'], { ...companion, cited })).toEqual({ code: 0, out: texts['CITATION.cff'], error: '' })
    expect(await beb(['cite', '--codemeta'], { ...companion, cited })).toMatchObject({ out: texts['codemeta.json'] })
  })
  it('says in one sentence what package.json lacks', async () => {
    expect(await beb(['cite'], { ...companion, cited: { ...cited, software: { ...software, license: 3 } } })).toEqual({
      code: 2,
      out: '',
      error: 'beb: package.json: license: expected string, found 3\n',
    })
  })
})
