/** The programs of Rocq: whether they are there, and what they answer. They work on a copy, so that nothing is left behind. */
import { spawnSync } from 'node:child_process'
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
  /** Compiles the sources in the order of their imports, two at a time. */
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

/** The files in layers, each of which imports files of the layers before it only; from the answer of coqdep. */
export const layersIn = (dependencies: string): ReadonlyArray<ReadonlyArray<string>> => {
  const waiting = new Map(
    [...dependencies.matchAll(/^(\S+\.v)o .*: (.*)$/gm)].map(([, file = '', needs = '']) => [
      file,
      needs.split(/\s+/).flatMap((need) => (need.endsWith('.vo') ? [need.slice(0, -1)] : [])),
    ]),
  )
  const layers: Array<ReadonlyArray<string>> = []
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((need) => !waiting.has(need))).map(([file]) => file)
    // files that import each other: coqc says so
    const layer = ready.length === 0 ? [...waiting.keys()] : ready
    for (const file of layer) waiting.delete(file)
    layers.push(layer.sort())
  }
  return layers
}

/** What coqchk says after its progress: the context in which it found everything well-typed. */
export const summaryIn = (answer: string): string | null => {
  const from = answer.indexOf('CONTEXT SUMMARY')
  return from < 0 ? null : answer.slice(from).trim()
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
  for (const { path, text } of sources) put(path, text)
  return {
    compile: (progress) => {
      const { out } = call('coqdep', [...library, ...sources.map(({ path }) => path)])
      for (const layer of layersIn(out)) {
        progress(layer.join(' '))
        // two at a time; what is refused is asked again alone, for its own message
        const coqc = ['-P', '2', '-n', '1', 'coqc', ...library]
        spawnSync('xargs', coqc, { cwd: folder, input: layer.join('\n'), stdio: ['pipe', 'ignore', 'ignore'] })
        for (const file of layer.filter((path) => !existsSync(join(folder, `${path}o`)))) {
          const answer = call('coqc', [...library, file])
          if (!answer.ok) return E.left(refusalIn(file, answer))
        }
      }
      return E.right(undefined)
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
