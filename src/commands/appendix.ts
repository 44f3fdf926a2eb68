/** beb appendix: what an artifact evaluation asks for, from the registry of claims and the record; nothing is typed by hand. */
import { relative } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { softwareOf } from '../citation/software.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import type { Terminal } from '../terminal.js'
import { commandOf, type Experiment, experiments } from './appendix/experiments.js'
import { appendixText } from './appendix/markdown.js'
import { type Cost, type Measured, machine, type Ran, ran, readMeasured } from './appendix/measured.js'

export interface AppendixOptions {
  readonly measure?: boolean
}

/** The settings that the commands have by default. */
export const defaultRun = { seed: 1, runs: 1000 }

/** The expected lines that a run did not print. */
export const missingIn = ({ expected }: Experiment, out: string): ReadonlyArray<string> => {
  const lines = new Set(out.split('\n').map((line) => line.trimEnd()))
  return expected.filter((line) => !lines.has(line))
}

/** Each command once; or one sentence about the first that does not print what it should. */
const measuredNow = async (rows: ReadonlyArray<Experiment>, io: Terminal): Promise<E.Either<string, Measured>> => {
  const costs: Record<string, Cost> = {}
  const runs = new Map<string, Ran>()
  for (const one of rows) {
    const command = commandOf(one)
    io.progress(`measuring ${command}`)
    const result = runs.get(command) ?? (await ran(one.arguments))
    runs.set(command, result)
    const [missing] = missingIn(one, result.out)
    if (missing !== undefined || result.code !== 0) {
      io.progress('')
      return E.left(
        `${command} ended with exit code ${result.code}; expected 0 and the line "${missing ?? one.expected[0] ?? ''}"`,
      )
    }
    costs[command] = { seconds: result.seconds, mebibytes: result.mebibytes }
  }
  io.progress('')
  return E.right({ machine: machine(), costs })
}

export const appendix = async (companion: Companion, { measure }: AppendixOptions, io: Terminal): Promise<ExitCode> => {
  const refused = (why: string): ExitCode => {
    io.error(`beb: ${why}`)
    return exitCode.badInput
  }
  const { cited, measured: kept, paper } = companion
  const software = cited === undefined ? E.left('nothing says how this companion is cited') : softwareOf(cited.software)
  if (E.isLeft(software)) return refused(software.left)
  const rows = experiments(companion, defaultRun)
  if (measure === true && kept !== undefined) {
    const now = await measuredNow(rows, io)
    if (E.isLeft(now)) return refused(now.left)
    const written = writeWhole(kept.file, `${JSON.stringify(now.right, null, 2)}\n`)
    if (E.isLeft(written)) return refused(written.left)
    io.out(`measured: ${relative(process.cwd(), kept.file)}`)
    return exitCode.asRecorded
  }
  const measured = readMeasured(kept?.text)
  if (E.isLeft(measured)) return refused(`${relative(process.cwd(), kept?.file ?? '')}: ${measured.left}`)
  const { name, version, description, license, engines, repository, dependencies } = software.right
  io.out(
    appendixText(
      {
        paper,
        software: {
          name,
          version,
          description,
          license,
          node: engines.node,
          repository,
          dependencies: Object.entries(dependencies).map(([of, range]) => `${of} ${range}`),
        },
        counts: {
          claims: Object.keys(companion.theory).length,
          items: companion.printed?.length ?? 0,
          figures: companion.reported.figures.length,
        },
        runs: defaultRun.runs,
      },
      rows,
      measured.right,
    ).trimEnd(),
  )
  return exitCode.asRecorded
}
