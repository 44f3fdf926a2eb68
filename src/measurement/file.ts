/** The one place where the measured series are read from disk: they are used only as they were when they were pinned. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { type Fault, sentenceOf } from '../model/fault.js'
import { readJson } from '../model/json.js'
import { faultsOf } from '../model/jsonCodec.js'
import { type Measurements, measurements } from './data.js'
import { lengthFaults } from './lengths.js'

const first = (faults: ReadonlyArray<Fault>): string => faults.map(sentenceOf)[0] ?? 'these are no measurements'

/** The series that a JSON text denotes, exactly; otherwise one clause with the place and what was expected. */
export const decodeMeasurements = (text: string): E.Either<string, Measurements> =>
  pipe(
    readJson(text),
    E.mapLeft(sentenceOf),
    E.chain((json) =>
      pipe(
        measurements.decode(json),
        E.mapLeft((errors) => first(faultsOf(errors))),
      ),
    ),
    E.filterOrElse(
      (data) => lengthFaults(data).length === 0,
      (data) => first(lengthFaults(data)),
    ),
  )

/** The series of the bytes with the pinned SHA-256; any other bytes are refused, whatever they say. */
export const measurementsOf = (bytes: Uint8Array, pinned: string): E.Either<string, Measurements> => {
  const found = createHash('sha256').update(bytes).digest('hex')
  return found === pinned
    ? decodeMeasurements(new TextDecoder().decode(bytes))
    : E.left(`its SHA-256 is ${found}, expected ${pinned}: these are not the published numbers as they were pinned`)
}

/** The series of a file, or one sentence that begins with the name it goes by. */
export const readMeasurements = (path: string, name: string, pinned: string): E.Either<string, Measurements> =>
  pipe(
    E.tryCatch(
      () => readFileSync(path),
      () => 'it cannot be read; expected the file of measured series',
    ),
    E.chain((bytes) => measurementsOf(bytes, pinned)),
    E.mapLeft((fault) => `${name}: ${fault}`),
  )
