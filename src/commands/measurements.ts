/** beb measurements: the figures that the paper reports, recomputed from the published series. */
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import type { Measurements } from '../measurement/data.js'
import { encodeFigures } from '../measurement/figureJson.js'
import { numberLines, silenceLines } from '../measurement/figureText.js'
import { type Recomputed, recompute } from '../measurement/recompute.js'
import type { Verdict } from '../measurement/verdict.js'
import type { Terminal } from '../terminal.js'
import { reportedFindings, worst } from './findings.js'

/** The lines fit into this many columns, whatever the terminal. */
const width = 100
const figureWidth = 34

const colourOf = (verdict: Verdict): 'green' | 'yellow' | 'red' | 'cyan' =>
  verdict === 'reproduced' ? 'green' : verdict === 'roughly' ? 'yellow' : verdict === 'undecided' ? 'red' : 'cyan'

/** "β = 20        reproduced" */
export const verdictLine = (name: string, verdict: string): string => `${name.padEnd(figureWidth)}${verdict}`

const lines = (data: Measurements, all: ReadonlyArray<Recomputed>, io: Terminal): ReadonlyArray<string> => {
  const { repository, commit } = data.source
  const { tokensScored, samplesPerPoint, promptsAveraged } = data.design
  return [
    `${repository}, commit ${commit.slice(0, 12)}`,
    `Averages over ${promptsAveraged} prompts, ${samplesPerPoint} samples of P₋ each, ${tokensScored} tokens scored; nats.`,
    'with, without: an aligning prompt. s.e.: standard error. i: measured prefix. at: n or i.',
    'k of 10: points under the curve; in parentheses, if 2 s.e. or one response are allowed.',
    '',
    verdictLine('figure', 'verdict'),
    ...all.flatMap((one) => [
      verdictLine(one.figure.name, io.paint(colourOf(one.verdict), one.verdict)),
      ...numberLines(one, width),
    ]),
    '',
    'What the numbers do not say:',
    ...silenceLines(all, width),
  ]
}

export const measurements = (companion: Companion, options: { readonly json?: boolean }, io: Terminal): ExitCode => {
  const data = companion.reported.measurements()
  if (E.isLeft(data)) {
    io.error(`beb: ${data.left}`)
    return exitCode.badInput
  }
  const all = companion.reported.figures.map((figure) => recompute(data.right, figure))
  if (options.json === true) io.out(JSON.stringify(encodeFigures(data.right, all), null, 2))
  else for (const line of lines(data.right, all, io)) io.out(line)
  const found = reportedFindings(companion, all)
  for (const { claim, text } of found) io.error(`beb: ${claim} ${text}`)
  return worst(found.map(({ code }) => code))
}
