/** The terminal: colours where there is one, tables, and one line of progress on standard error. */
import { styleText } from 'node:util'
import Table from 'cli-table3'

type Colour = Parameters<typeof styleText>[0]

export interface Terminal {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  readonly paint: (colour: Colour, text: string) => string
  /** Replaces the progress line; the empty text removes it. */
  readonly progress: (text: string) => void
  readonly width: number
}

export const terminal = (): Terminal => {
  // A reader that has seen enough (| head) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  const live = process.stderr.isTTY === true
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    paint: (colour, text) => (coloured ? styleText(colour, text) : text),
    progress: (text) => {
      if (live) process.stderr.write(`\r\x1b[2K${text}`)
    },
    width: process.stdout.columns ?? 120,
  }
}

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** Columns aligned, without frames. */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const made = new Table({ chars: bare, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] } })
  made.push(...rows.map((row) => [...row]))
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
