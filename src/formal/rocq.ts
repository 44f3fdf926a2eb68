/** The programs of Rocq: whether they are there, and what they answer. They work on a copy, so that nothing is left behind. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { moduleOf, type Source } from './development.js'

/** How to get what is missing. */
export const installation =
  'coqc was not found: install it with apt-get install --no-install-recommends coq libcoq-stdlib (Debian, Ubuntu)'

interface Answer {
  readonly ok: boolean
  readonly out: string
  readonly error: string
}

/** The version of coqc, when there is one. */
export const versionOf = (): string | null => {
  const { status, stdout } = spawnSync('coqc', ['--version'], { encoding: 'utf8' })
  return status === 0 ? (/version (\S+)/.exec(stdout)?.[1] ?? null) : null
}

/** Where and why a file was refused. */
export interface Refusal {
  readonly file: string
  readonly line: number
  readonly message: string
}

export interface Workshop {
  /** Compiles the sources, two at a time, each as soon as what it imports is there. */
  readonly compile: (progress: (file: string) => void) => E.Either<Refusal, void>
  /** What coqc prints for one more file. */
  readonly ask: (name: string, text: string) => E.Either<Refusal, string>
  /** The same, and beside it, on the other core, what the independent checker says of all modules. */
  readonly askAndRecheck: (
    name: string,
    text: string,
  ) => { readonly asked: E.Either<Refusal, string>; readonly rechecked: E.Either<string, string> }
  readonly close: () => void
}

const refusalIn = (file: string, { error }: Answer): Refusal => {
  const [, line = '0'] = /line (\d+), characters/.exec(error) ?? []
  const message = error.slice(Math.max(0, error.indexOf('Error:'))).trim()
  return { file, line: Number(line), message }
}

/** The files that each file imports; from the answer of coqdep. */
export const importsIn = (dependencies: string): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    [...dependencies.matchAll(/^(\S+\.v)o .*: (.*)$/gm)].map(([, file = '', needs = '']) => [
      file,
      needs.split(/\s+/).flatMap((need) => (need.endsWith('.vo') ? [need.slice(0, -1)] : [])),
    ]),
  )

/** The files, those first for which the longest chains of others wait: on two cores these chains take the time. */
export const urgentFirst = (imports: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> => {
  const chains = new Map<string, number>()
  const chainAfter = (file: string): number => {
    const known = chains.get(file)
    if (known !== undefined) return known
    // files that import each other: coqc says so
    chains.set(file, 0)
    const importers = [...imports].filter(([, needs]) => needs.includes(file))
    const length = Math.max(0, ...importers.map(([importer]) => 1 + chainAfter(importer)))
    chains.set(file, length)
    return length
  }
  return [...imports.keys()].sort((a, b) => chainAfter(b) - chainAfter(a) || (a < b ? -1 : 1))
}

/** The first file that waits for none of the unfinished; where they wait for each other, none. */
export const readyOf = (
  imports: ReadonlyMap<string, ReadonlyArray<string>>,
  waiting: ReadonlyArray<string>,
  running: ReadonlyArray<string>,
): string | undefined => {
  const unfinished = new Set([...waiting, ...running])
  return waiting.find((file) => (imports.get(file) ?? []).every((need) => !unfinished.has(need)))
}

/** What coqchk says after its progress: the context in which it found everything well-typed. */
export const summaryIn = (answer: string): string | null => {
  const from = answer.indexOf('CONTEXT SUMMARY')
  return from < 0 ? null : answer.slice(from).trim()
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

export const workshop = (sources: ReadonlyArray<Source>): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'beb-rocq-'))
  const library = ['-Q', folder, 'BEB']
  const call = (program: string, arguments_: ReadonlyArray<string>): Answer => {
    const { status, stdout, stderr } = spawnSync(program, [...arguments_], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return { ok: status === 0, out: stdout ?? '', error: stderr ?? '' }
  }
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  /** Two programs at once; each leaves its answer in files. */
  const together = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): readonly [Answer, Answer] => {
    const jobs = [one, other].map(
      (words, i) => `{ ${words.join(' ')} >out.${i} 2>error.${i}; echo $? >status.${i}; } &`,
    )
    spawnSync('sh', ['-c', `${jobs.join(' ')} wait`], { cwd: folder, stdio: 'ignore' })
    const left = (file: string): string =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
    const answer = (i: number): Answer => ({
      ok: left(`status.${i}`).trim() === '0',
      out: left(`out.${i}`),
      error: left(`error.${i}`),
    })
    return [answer(0), answer(1)]
  }
  /** Begins to compile a file; when that has ended, there is a file named after it. */
  const start = (file: string): void => {
    const script = 'file=$1; shift; coqc "$@" "$file" >/dev/null 2>&1; : > "$file.done"'
    spawn('sh', ['-c', script, 'sh', file, ...library], { cwd: folder, stdio: 'ignore' }).unref()
  }
  for (const { path, text } of sources) put(path, text)
  return {
    compile: (progress) => {
      const imports = importsIn(call('coqdep', [...library, ...sources.map(({ path }) => path)]).out)
      const waiting = [...urgentFirst(imports)]
      const running: Array<string> = []
      let refusal: Refusal | undefined
      const ended = (file: string): boolean => existsSync(join(folder, `${file}.done`))
      while (running.length > 0 || (waiting.length > 0 && refusal === undefined)) {
        const next = readyOf(imports, waiting, running) ?? (running.length === 0 ? waiting[0] : undefined)
        const over = running.find(ended)
        if (over !== undefined) {
          running.splice(running.indexOf(over), 1)
          if (existsSync(join(folder, `${over}o`))) continue
          // what is refused is asked again alone, for its own message
          const answer = call('coqc', [...library, over])
          if (!answer.ok) refusal ??= refusalIn(over, answer)
        } else if (next !== undefined && running.length < 2 && refusal === undefined) {
          progress(next)
          waiting.splice(waiting.indexOf(next), 1)
          running.push(next)
          start(next)
        } else pause(20)
      }
      return refusal === undefined ? E.right(undefined) : E.left(refusal)
    },
    ask: (name, text) => {
      put(name, text)
      const answer = call('coqc', [...library, name])
      return answer.ok ? E.right(answer.out) : E.left(refusalIn(name, answer))
    },
    askAndRecheck: (name, text) => {
      put(name, text)
      const modules = sources.map(({ path }) => moduleOf(path))
      const [asked, rechecked] = together(
        ['coqc', ...library, name],
        ['coqchk', '-silent', '-o', ...library, ...modules],
      )
      return {
        asked: asked.ok ? E.right(asked.out) : E.left(refusalIn(name, asked)),
        // the summary is on the standard error
        rechecked: rechecked.ok
          ? E.fromNullable('it gave no summary')(summaryIn(rechecked.error))
          : E.left((rechecked.error || rechecked.out).trim()),
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
