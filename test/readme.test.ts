/** The library example of README.md prints what its comments say, and its table of reported numbers what is computed. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { figures } from '../spec/measurements/figures.js'
import { seriesDigest, seriesFile } from '../spec/measurements/published.js'
import { numberLines } from '../src/measurement/figureText.js'
import { readMeasurements } from '../src/measurement/file.js'
import { recompute } from '../src/measurement/recompute.js'

const readme = readFileSync('README.md', 'utf8')

it('the library example of README.md prints what it says', () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const promised = [...example.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', example], { encoding: 'utf8' })
  expect(promised.length).toBeGreaterThan(1)
  expect(printed.trimEnd().split('\n')).toEqual(promised)
})

it('the table of reported numbers has the figures in order, their verdicts, and none but their numbers', () => {
  const data = readMeasurements(seriesFile, seriesFile, seriesDigest)
  const all = E.isRight(data) ? figures.map((figure) => recompute(data.right, figure)) : []
  const [, table = ''] = /\| figure \| verdict \| recomputed \|\n\|[-|]*\n([\s\S]*?)\n\n/.exec(readme) ?? []
  const rows = table.split('\n').map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  expect(rows.map(([name, verdict]) => [name, verdict])).toEqual(
    all.map(({ figure, verdict }) => [figure.name, verdict]),
  )
  for (const [i, [name = '', , numbers = '']] of rows.entries()) {
    const one = all[i]
    const computed = `${name} ${one === undefined ? '' : numberLines(one, 10_000).join(' ')}`
    const mentioned = [...numbers.replaceAll('log(1/α)', '').matchAll(/[0-9]+(\.[0-9]+)?/g)].map(([text]) => text)
    expect(mentioned.filter((text) => text.includes('.')).length).toBeGreaterThan(0)
    for (const text of mentioned)
      expect(` ${computed}`).toMatch(new RegExp(`[^0-9.]${text.replace('.', '\\.')}(?![0-9.]*[0-9])`))
  }
})

it('the lines of verify in README.md name claims with the standings on record', () => {
  const [, excerpt = ''] = /```\n(claim +standing[\s\S]*?)\n…/.exec(readme) ?? []
  const record = JSON.parse(readFileSync('proofs/record.json', 'utf8')) as Record<string, { standing: string }>
  const lines = excerpt.split('\n').slice(1)
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    const [name = '', standing] = line.split(/ {2,}/)
    expect(record[name]?.standing, name).toBe(standing)
  }
})
