/** What is said to be wrong with the paper is what the claims on record show, and README.md says the same. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { awaiting, defects, inShort, itemOf, printed } from '../spec/paper.js'

const record = JSON.parse(readFileSync('proofs/record.json', 'utf8')) as Record<string, { standing: string }>
const standing = (claim: string) => record[claim]?.standing
const readme = readFileSync('README.md', 'utf8')

describe('defects', () => {
  it.each(defects)('of $item are refuted claims, and what replaces it is proved', ({ item, shown, true: true_ }) => {
    expect(shown.map(standing)).toEqual(shown.map(() => 'refuted'))
    expect(true_.map(standing)).toEqual(true_.map(() => 'proved'))
    if (shown.length + true_.length > 0 || Object.hasOwn(awaiting, item)) return
    const own = Object.keys(record).filter((claim) => itemOf(claim) === item)
    expect(own.map(standing)).toEqual(expect.arrayContaining(['refuted', 'proved']))
  })
  it('are all that is false as printed', () => {
    const items = defects.map(({ item }) => item)
    const refuted = Object.keys(printed).filter((item) => standing(item) === 'refuted')
    expect(items).toEqual(expect.arrayContaining(refuted))
    expect(new Set(items).size).toBe(items.length)
  })
})

describe('README.md', () => {
  it('has the table of defects', () => {
    const [, table] = /\| as printed \|.*\n\|[-|]*\n([\s\S]*?)\n\n/.exec(readme) ?? []
    expect(table?.split('\n')).toEqual(defects.map(({ item, wrong, instead }) => `| ${item} | ${wrong} | ${instead} |`))
  })
  it('says the same in short', () => {
    const paragraphs = readme.split('\n\n').map((text) => text.replaceAll('\n', ' '))
    expect(paragraphs).toEqual(expect.arrayContaining([...inShort]))
  })
})
