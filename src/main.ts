/** beb, the companion to Behavior Expectation Bounds: its theory at the command line. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { seriesDigest, seriesFile } from '../spec/measurements/published.js'
import type { Theory } from './claim/evidence.js'
import { run } from './cli.js'
import type { Companion, Recorded } from './companion.js'
import { exitCode } from './exitCode.js'
import { type Certified, certifiedIn } from './recordedCertificate.js'
import { terminal } from './terminal.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const software = readJson(join(root, 'package.json')) as { readonly version: string }
const generator = createRequire(import.meta.url)('fast-check/package.json') as { readonly version: string }
const measuredFile = join(root, 'examples', 'measured.json')
const recordFile = join(root, 'proofs', 'record.json')

const recordIn = (file: string): Readonly<Record<string, Recorded>> =>
  existsSync(file) ? (readJson(file) as Readonly<Record<string, Recorded>>) : {}

const io = terminal()
process.once('SIGINT', () => {
  io.progress('')
  process.exit(exitCode.interrupted)
})

/** The package that the command is run in, and its theory: beb's own, unless it is a companion to another paper. */
const foreignTheory = async (module: string): Promise<E.Either<string, Theory>> => {
  try {
    const { theory: found } = (await import(module)) as { readonly theory?: Theory }
    return found === undefined
      ? E.left(`${fileURLToPath(module)} exports no "theory"; expected the theory of the companion, claim by claim`)
      : E.right(found)
  } catch (error) {
    const { message = '' } = error as Partial<Error>
    return E.left(`the theory in ${fileURLToPath(module)} cannot be loaded; build it first (${message.split('\n')[0]})`)
  }
}

const always = {
  versions: { beb: software.version, 'fast-check': generator.version, statements: '1', measurements: seriesDigest },
  worker: fileURLToPath(new URL('./worker.js', import.meta.url)),
  replayWorker: fileURLToPath(new URL('./replayWorker.js', import.meta.url)),
}

const certifiedAt = (folder: string): E.Either<string, Certified> =>
  certifiedIn(join(folder, 'proofs', 'certificate.json'), join(folder, 'README.md'))

const beb = async (): Promise<Companion> => {
  const [
    { theory },
    { figures },
    { awaiting, citation, inShort, itemOf, paper, printed, publication },
    { readMeasurements },
  ] = await Promise.all([
    import('../proofs/index.js'),
    import('../spec/measurements/figures.js'),
    import('../spec/paper.js'),
    import('./measurement/file.js'),
  ])
  return {
    theory,
    paper,
    cited: { software, publication, folder: root },
    citation: (claim: string) => {
      const item = itemOf(claim)
      return item === undefined ? undefined : citation(item)
    },
    printed: Object.keys(printed),
    measured: { file: measuredFile, text: existsSync(measuredFile) ? readFileSync(measuredFile, 'utf8') : undefined },
    awaiting,
    inShort,
    reported: {
      figures,
      measurements: () => readMeasurements(join(root, seriesFile), seriesFile, seriesDigest),
    },
    record: recordIn(recordFile),
    recordFile: relative(process.cwd(), recordFile),
    keptFolder: join(root, 'proofs', 'kept'),
    formalFolder: join(root, 'proofs', 'rocq'),
    ...always,
  }
}

/** The companion of the package, or one sentence why its theory is not to be had; new files can be had without it. */
const companionAt = async (folder: string, isNew: boolean): Promise<E.Either<string, Companion>> => {
  const { homeOf } = await import('./scaffold/home.js')
  const home = homeOf(folder)
  if (E.isLeft(home)) return home
  const { root: at, theory: module, title } = home.right ?? { root, theory: undefined, title: '' }
  const certified = certifiedAt(module === undefined ? root : at)
  if (E.isLeft(certified)) return certified
  const own = { ...(await beb()), certified: certified.right }
  if (home.right === undefined) return E.right(own)
  if (module === undefined) return E.right({ ...own, home: home.right })
  const found = await foreignTheory(module)
  if (E.isLeft(found) && !isNew) return found
  const file = join(at, 'proofs', 'record.json')
  return E.right({
    theory: E.isLeft(found) ? {} : found.right,
    // of its paper the package says the title
    paper: { title, authors: '', where: '', links: [] },
    inShort: [],
    citation: () => undefined,
    awaiting: {},
    reported: { figures: [], measurements: () => E.left('a companion to another paper reports no figures here') },
    record: recordIn(file),
    recordFile: relative(process.cwd(), file),
    certified: certified.right,
    keptFolder: join(at, 'proofs', 'kept'),
    formalFolder: join(at, 'proofs', 'rocq'),
    ...(own.cited === undefined ? {} : { cited: own.cited }),
    ...always,
    home: home.right,
    beb: { theory: own.theory, folder: root },
  })
}

const arguments_ = process.argv.slice(2)
const load = () => companionAt(process.cwd(), arguments_[0] === 'new')
process.exitCode = await run({ ...always, load }, arguments_, io)
