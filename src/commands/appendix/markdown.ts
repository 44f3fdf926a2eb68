/** The appendix as Markdown, in the order that artifact evaluations ask for. */
import { commandOf, type Experiment } from './experiments.js'
import type { Cost, Measured } from './measured.js'

export interface Artifact {
  readonly paper: { readonly title: string; readonly authors: string; readonly where: string }
  readonly software: {
    readonly name: string
    readonly version: string
    readonly description: string
    readonly license: string
    readonly node: string
    readonly repository: string | undefined
    readonly dependencies: ReadonlyArray<string>
  }
  readonly counts: { readonly claims: number; readonly items: number; readonly figures: number }
  readonly runs: number
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: ReadonlyArray<string>): string => `| ${cells.map(cell).join(' | ')} |`
const code = (text: string): string => `\`${text}\``

/** "12.3 s, 240 MiB" */
const costText = (cost: Cost | undefined): string =>
  cost === undefined ? 'not measured' : `${cost.seconds} s, ${cost.mebibytes} MiB`

/** Several blanks are one in a table. */
const lineText = (line: string): string => code(line.replaceAll(/ {2,}/g, ' '))

export const appendixText = (
  { paper, software, counts, runs }: Artifact,
  rows: ReadonlyArray<Experiment>,
  measured: Measured | undefined,
): string => {
  const cost = (of: Experiment): Cost | undefined => measured?.costs[commandOf(of)]
  const whole = rows[0] === undefined ? undefined : cost(rows[0])
  return `# Artifact appendix

*${paper.title}*. ${[paper.authors, paper.where].filter((part) => part !== '').join('. ')}.

## Abstract

${software.name} ${software.version}. ${software.description}. It states ${counts.claims} claims: the ${counts.items} items that the paper prints, as printed and repaired, and what
was found beside them, and it recomputes the ${counts.figures} figures that the paper reports. Every verdict is computed when the commands are run.

## Check-list

- Program: TypeScript, compiled to JavaScript by the package itself; no build tool beside npm.
- Data: included; nothing is fetched when it runs.
- Run-time environment: Node.js ${software.node}, any operating system.
- Hardware: nothing special. Times and memory below: ${measured?.machine ?? 'not measured yet'}.
- Output: text, exit codes, and a deterministic certificate in JSON with its SHA-256.
- Experiments: ${rows.length} lines, one command each.
- Time for all of them: ${whole === undefined ? 'not measured' : `${Math.ceil(whole.seconds / 60)} minutes`} by the first line alone, which contains the others but the figures.
- Licence: ${software.license}.

## How to access

${software.repository === undefined ? 'The repository that this file was written from, or its npm tarball (`npm pack`).' : software.repository}

## Dependencies

${software.dependencies.map((one) => `- ${one}`).join('\n')}

\`package-lock.json\` pins them. Rocq (Coq 8.16) is needed for \`npm run prove\` alone.

## Installation

\`\`\`
npm ci
npx beb claims
\`\`\`

## Experiment workflow

\`\`\`
npm run verify                          # every claim: proofs, misprints, hypotheses, ${runs} instances each
npx beb verify --json certificate.json  # the same, with the certificate
npx beb replay certificate.json         # its instances decided anew by an evaluator of its own
npm test                                # the theory as a test suite
npm run prove                           # the formal proofs, where Rocq is
\`\`\`

## Claims and what shows them

A verdict is exact, so that there is no tolerance: a command prints the expected line and ends with exit code 0, or it does not.
Figures have the tolerances stated with them. *As printed* is what is found of the statement as the paper prints it; a refuted one has its
counterexample and its repair under \`npx beb show\`.

${row(['claim', 'as printed', 'command', 'expected line', 'measured', 'tolerance'])}
${row(['---', '---', '---', '---', '---', '---'])}
${rows
  .map((one) =>
    row([
      one.claim,
      one.asPrinted,
      code(commandOf(one)),
      one.expected.map(lineText).join('<br>'),
      costText(cost(one)),
      one.tolerance,
    ]),
  )
  .join('\n')}
`
}
