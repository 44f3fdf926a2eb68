/** A companion with three claims of the theory, one with logarithms and one that is refuted, and its command line. */
import * as E from 'fp-ts/lib/Either.js'
import { theory } from '../../proofs/index.js'
import { paper } from '../../spec/paper.js'
import { run } from '../../src/cli.js'
import type { Companion } from '../../src/companion.js'
import type { Terminal } from '../../src/terminal.js'

const names = ['Equation (10)', 'Equation (10) (prior weights)', 'Lemma H.1 (fixed prompt)'] as const

export const companion: Companion = {
  theory: Object.fromEntries(names.map((name) => [name, theory[name]])),
  paper,
  citation: () => undefined,
  awaiting: {},
  inShort: [],
  reported: { figures: [], measurements: () => E.left('not read here') },
  record: {},
  recordFile: '',
  formalFolder: 'proofs/rocq',
  versions: { beb: '1', statements: '1' },
  worker: '',
}

/** What a command prints, and its exit code. */
export const beb = async (
  arguments_: ReadonlyArray<string>,
  as: Companion = companion,
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> => {
  const text = { out: '', error: '' }
  const io: Terminal = {
    out: (line) => {
      text.out += `${line}\n`
    },
    error: (line) => {
      text.error += `${line}\n`
    },
    paint: (_, line) => line,
    progress: () => {},
    width: 120,
  }
  return { code: await run(as, arguments_, io), ...text }
}
