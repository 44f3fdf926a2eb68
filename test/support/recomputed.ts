/** All reported figures recomputed from data that a test may have changed. */
import * as E from 'fp-ts/lib/Either.js'
import { figures } from '../../spec/measurements/figures.js'
import { decodeMeasurements } from '../../src/measurement/file.js'
import { type Recomputed, recompute } from '../../src/measurement/recompute.js'

export const recomputedFrom = (data: unknown): ReadonlyMap<string, Recomputed> => {
  const decoded = decodeMeasurements(JSON.stringify(data))
  if (E.isLeft(decoded)) throw new Error(decoded.left)
  return new Map(figures.map((figure) => [figure.name, recompute(decoded.right, figure)]))
}
