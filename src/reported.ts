/** The reported figures of a companion, recomputed, and their lines in the record and in the certificate. */
import * as E from 'fp-ts/lib/Either.js'
import type { Companion, Recorded } from './companion.js'
import { figureText } from './measurement/figure.js'
import { type Recomputed, recompute } from './measurement/recompute.js'
import type { FigureRecord } from './report/certificate.js'

/** Every figure recomputed, or one sentence when the measured series cannot be used; nothing is read for no figures. */
export const recomputed = ({ reported }: Pick<Companion, 'reported'>): E.Either<string, ReadonlyArray<Recomputed>> =>
  reported.figures.length === 0
    ? E.right([])
    : E.map((data: Parameters<typeof recompute>[0]) => reported.figures.map((figure) => recompute(data, figure)))(
        reported.measurements(),
      )

/** The name of a figure in the record, where no claim has it. */
export const recordName = ({ figure }: Recomputed): string => `Reported: ${figure.name}`

export const recordLine = ({ figure, verdict }: Recomputed): Recorded => ({
  standing: verdict,
  statement: `${figure.printed} | ${figureText(figure)}`,
})

export const figureRecord = (one: Recomputed): FigureRecord => ({
  printed: one.figure.printed,
  statement: figureText(one.figure),
  verdict: one.verdict,
  readings: Object.fromEntries(one.readings.map(({ name, agreement }) => [name, agreement])),
})

/** "13 reported figures: 4 reproduced, 3 roughly, …" */
export const summaryOf = (all: ReadonlyArray<Recomputed>): string => {
  const verdicts = all.map(({ verdict }) => verdict)
  const counts = [...new Set(verdicts)].map((v) => `${verdicts.filter((other) => other === v).length} ${v}`)
  return `${verdicts.length} reported figures: ${counts.join(', ')}`
}
