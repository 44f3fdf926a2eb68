/** The terminal: colours where there is one, and one line of progress on standard error. */
import { styleText } from 'node:util'

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
