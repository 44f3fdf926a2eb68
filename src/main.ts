/** beb, the companion to Behavior Expectation Bounds: its theory at the command line. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { __version as generatorVersion } from 'fast-check'
import { theory } from '../proofs/index.js'
import { figures } from '../spec/measurements/figures.js'
import { seriesDigest, seriesFile } from '../spec/measurements/published.js'
import { awaiting, citation, inShort, itemOf, paper } from '../spec/paper.js'
import { run } from './cli.js'
import type { Recorded } from './companion.js'
import { exitCode } from './exitCode.js'
import { readMeasurements } from './measurement/file.js'
import { terminal } from './terminal.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const { version } = readJson(join(root, 'package.json')) as { readonly version: string }
const recordFile = join(root, 'proofs', 'record.json')

const io = terminal()
process.once('SIGINT', () => {
  io.progress('')
  process.exit(exitCode.interrupted)
})

const companion = {
  theory,
  paper,
  citation: (claim: string) => {
    const item = itemOf(claim)
    return item === undefined ? undefined : citation(item)
  },
  awaiting,
  inShort,
  reported: {
    figures,
    measurements: () => readMeasurements(join(root, seriesFile), seriesFile, seriesDigest),
  },
  record: existsSync(recordFile) ? (readJson(recordFile) as Readonly<Record<string, Recorded>>) : {},
  recordFile: relative(process.cwd(), recordFile),
  formalFolder: join(root, 'proofs', 'rocq'),
  versions: { beb: version, 'fast-check': generatorVersion, statements: '1', measurements: seriesDigest },
  worker: fileURLToPath(new URL('./worker.js', import.meta.url)),
}

process.exitCode = await run(companion, process.argv.slice(2), io)
