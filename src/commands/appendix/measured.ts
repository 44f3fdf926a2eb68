/** Time and memory of commands, each run in a process of its own, and the file that keeps them. */
import { spawn } from 'node:child_process'
import { availableParallelism, totalmem } from 'node:os'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { decoded } from '../../model/decoded.js'

const Cost = t.readonly(t.type({ seconds: t.number, mebibytes: t.number }))
export type Cost = t.TypeOf<typeof Cost>

export const Measured = t.readonly(
  t.type({
    /** In general terms: cores, memory, system, Node. */
    machine: t.string,
    /** By the command. */
    costs: t.readonly(t.record(t.string, Cost)),
  }),
)
export type Measured = t.TypeOf<typeof Measured>

/** What was measured before, or one sentence; nothing for no text. */
export const readMeasured = (text: string | undefined): E.Either<string, Measured | undefined> =>
  text === undefined
    ? E.right(undefined)
    : pipe(
        decoded(Measured)(text),
        E.mapLeft((why) => `${why}; expected what beb appendix --measure writes`),
      )

export const machine = (): string =>
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`

/** Told by the process itself as it ends: the most memory that it had. */
const atTheEnd = `import { isMainThread } from 'node:worker_threads'
import { writeSync } from 'node:fs'
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`

export interface Ran extends Cost {
  readonly code: number | null
  readonly out: string
}

/** Runs the program that is running now, or another one, with these arguments. */
export const ran = (arguments_: ReadonlyArray<string>, program = process.argv[1] ?? ''): Promise<Ran> =>
  new Promise((resolve) => {
    const preloaded = `data:text/javascript,${encodeURIComponent(atTheEnd)}`
    const began = process.hrtime.bigint()
    const child = spawn(process.execPath, ['--import', preloaded, program, ...arguments_], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    })
    const texts = { out: '', memory: '' }
    child.stdio[1]?.on('data', (data) => {
      texts.out += data
    })
    child.stdio[3]?.on('data', (data) => {
      texts.memory += data
    })
    child.on('close', (code) =>
      resolve({
        code,
        out: texts.out,
        seconds: Math.round(Number(process.hrtime.bigint() - began) / 1e8) / 10,
        mebibytes: Math.round(Number(texts.memory) / 1024),
      }),
    )
  })
