/** The experiments of the appendix: every printed item and every reported figure, with the line that its command prints. */
import type { Companion } from '../../companion.js'
import { formalStandings, withFormal } from '../../formalStandings.js'
import { allowanceText, expectationText } from '../../measurement/verdict.js'
import { selectClaims } from '../../select.js'
import { allAsRecorded, summaryLine } from '../concluded.js'
import { verdictLine } from '../measurements.js'

/** What a reader runs, and what must be printed. */
export interface Experiment {
  /** The printed item, or the reported figure. */
  readonly claim: string
  /** What the record says of the statement as it is printed. */
  readonly asPrinted: string
  readonly arguments: ReadonlyArray<string>
  readonly expected: ReadonlyArray<string>
  readonly tolerance: string
}

/** "npx beb verify --claim "Lemma C.1"" */
export const commandOf = ({ arguments: words }: Pick<Experiment, 'arguments'>): string =>
  ['npx beb', ...words.map((word) => (/^[\w./-]+$/.test(word) ? word : JSON.stringify(word)))].join(' ')

/** A proof or an exact counterexample, and verdicts in exact arithmetic. */
const exact = 'none: exact'

type Run = { readonly seed: number; readonly runs: number }

/** The whole theory, the printed items in order, and the figures; of runs with these settings, which the commands have by default. */
export const experiments = (companion: Companion, run: Run): ReadonlyArray<Experiment> => {
  const { theory, record, certified, printed = [], reported } = companion
  const [names, formal] = [Object.keys(theory), formalStandings(companion)]
  const standingOf = (name: string): string =>
    withFormal((record[name]?.standing ?? 'not recorded').replace(/ \{.*$/, ''), formal[name])
  const line = (of: ReadonlyArray<string>): string => summaryLine(of.map(standingOf), run, allAsRecorded)
  const recorded = certified?.recorded
  const isRecordedRun = recorded?.seed === run.seed && recorded.runs === run.runs
  const whole: Experiment = {
    claim: 'All of them',
    asPrinted: '',
    arguments: ['verify'],
    expected: [line(names), ...(isRecordedRun ? [`certificate SHA-256 ${recorded.sha256}, as recorded`] : [])],
    tolerance: exact,
  }
  const items = printed.map((item): Experiment => {
    const chosen = selectClaims(names, item)
    return {
      claim: companion.citation(item) ?? item,
      asPrinted: record[item] === undefined ? 'in its variants' : standingOf(item),
      arguments: ['verify', '--claim', item],
      expected: [line('right' in chosen ? chosen.right : [])],
      tolerance: exact,
    }
  })
  const figures = reported.figures.map((figure): Experiment => {
    const verdict = record[`Reported: ${figure.name}`]?.standing ?? 'not recorded'
    return {
      claim: `${figure.name} (${figure.where})`,
      asPrinted: verdict,
      arguments: ['measurements'],
      expected: [verdictLine(figure.name, verdict)],
      tolerance: figure._tag === 'inequality' ? allowanceText : expectationText(figure.expectation),
    }
  })
  return [whole, ...items, ...figures]
}
