/** beb appendix: every printed item and figure has its row, and each command prints the line that the row expects. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { figures } from '../../spec/measurements/figures.js'
import { seriesDigest, seriesFile } from '../../spec/measurements/published.js'
import { citation, itemOf, paper, printed, publication } from '../../spec/paper.js'
import { commandOf, experiments } from '../../src/commands/appendix/experiments.js'
import { readMeasured } from '../../src/commands/appendix/measured.js'
import { defaultRun, missingIn } from '../../src/commands/appendix.js'
import type { Companion } from '../../src/companion.js'
import { readMeasurements } from '../../src/measurement/file.js'
import { certifiedIn } from '../../src/recordedCertificate.js'
import { beb } from '../support/smallTheory.js'

const measuredFile = join('examples', 'measured.json')
const certified = certifiedIn(join('proofs', 'certificate.json'), 'README.md')
const companion: Companion = {
  theory,
  paper,
  printed: Object.keys(printed),
  cited: { software: JSON.parse(readFileSync('package.json', 'utf8')), publication, folder: '.' },
  citation: (claim) => {
    const item = itemOf(claim)
    return item === undefined ? undefined : citation(item)
  },
  awaiting: {},
  inShort: [],
  reported: { figures, measurements: () => readMeasurements(seriesFile, seriesFile, seriesDigest) },
  record: JSON.parse(readFileSync(join('proofs', 'record.json'), 'utf8')),
  recordFile: '',
  ...(E.isRight(certified) ? { certified: certified.right } : {}),
  formalFolder: join('proofs', 'rocq'),
  versions: {},
  worker: '',
}
const appendix = (change: Partial<Companion> = {}) => beb(['appendix'], { ...companion, ...change })

describe('the rows', () => {
  const rows = experiments(companion, defaultRun)
  it('are the whole theory, every printed item in order, and every reported figure', () => {
    expect(rows.map(({ claim }) => claim)).toEqual([
      'All of them',
      ...(Object.keys(printed) as ReadonlyArray<keyof typeof printed>).map(citation),
      ...figures.map(({ name, where }) => `${name} (${where})`),
    ])
    expect(
      rows
        .flatMap(({ asPrinted, expected }) => [asPrinted, ...expected])
        .filter((text) => /not recorded|^0 claims/.test(text)),
    ).toEqual([])
  })
  it('expect the standings of the record: another record, another line', () => {
    const record = { ...companion.record, 'Lemma C.1': { standing: 'refuted', statement: '' } }
    const changed = experiments({ ...companion, record }, defaultRun)
    const differ = rows.filter(({ expected }, i) => changed[i]?.expected.join() !== expected.join())
    expect(differ.map(({ claim }) => claim)).toEqual(['All of them', citation('Lemma C.1')])
  })
  it.each([
    'Equation (9)',
    'Lemma C.1',
    'Lemma H.2',
    'Definition 2.6',
    'Footnote on finite context',
  ])('of %s expects the line that its command prints', { timeout: 120_000 }, async (item) => {
    const run = { seed: 1, runs: 12 }
    const [row] = experiments(companion, run).filter(({ arguments: words }) => words.includes(item))
    if (row === undefined) throw new Error(`${item} has no row`)
    const { code, out } = await beb([...row.arguments, '--runs', '12', '--workers', '1'], companion)
    expect([missingIn(row, out), code]).toEqual([[], 0])
    expect(missingIn(row, out.replaceAll('proved', 'sampled'))).toHaveLength(1)
  })
  it('of the figures expect the lines that beb measurements prints', async () => {
    const { out } = await beb(['measurements'], companion)
    const ofFigures = rows.filter(({ arguments: words }) => words[0] === 'measurements')
    expect(ofFigures.flatMap((row) => missingIn(row, out))).toEqual([])
    expect(ofFigures).toHaveLength(figures.length)
  })
})

describe('beb appendix', () => {
  it('prints a table with every row, and the same bytes every time', async () => {
    const { code, out, error } = await appendix()
    expect([code, error]).toEqual([0, ''])
    expect(await appendix()).toMatchObject({ out })
    const table = out.split('\n').filter((line) => line.startsWith('| '))
    expect(table).toHaveLength(experiments(companion, defaultRun).length + 2)
    for (const line of table) expect(line.replaceAll('\\|', '').split(' | ')).toHaveLength(6)
    for (const heading of [
      'Abstract',
      'Check-list',
      'How to access',
      'Dependencies',
      'Installation',
      'Experiment workflow',
    ])
      expect(out).toContain(`\n## ${heading}\n`)
  })
  it('shows what was measured, on which machine', async () => {
    const costs = { 'npx beb verify --claim "Lemma C.1"': { seconds: 1.5, mebibytes: 99 } }
    const text = JSON.stringify({ machine: '7 cores', costs })
    const { out } = await appendix({ measured: { file: 'm.json', text } })
    expect(out).toContain('7 cores')
    expect(out).toMatch(/Lemma C\.1.* \| 1\.5 s, 99 MiB \| none: exact \|/)
    expect(out).toContain('| not measured |')
  })
  it.each([
    ['{', /^beb: m\.json: this is not JSON; expected/],
    [
      '{"machine": 1, "costs": {}}',
      /^beb: m\.json: machine: expected string, found 1; expected what beb appendix --measure writes\n$/,
    ],
  ])('refuses what was not measured by it: %s', async (text, says) => {
    const { code, out, error } = await appendix({ measured: { file: 'm.json', text } })
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(says)
  })
  it.skipIf(!existsSync(measuredFile))('has measured every command that it names', () => {
    const measured = readMeasured(readFileSync(measuredFile, 'utf8'))
    const costs = E.isRight(measured) ? (measured.right?.costs ?? {}) : {}
    expect(Object.keys(costs).sort()).toEqual([...new Set(experiments(companion, defaultRun).map(commandOf))].sort())
    for (const { seconds, mebibytes } of Object.values(costs)) expect(Math.min(seconds, mebibytes)).toBeGreaterThan(0)
  })
})
