/** A companion to a paper: its theory, its printed items, the recorded standings, and where its modules live. */
import type { Either } from 'fp-ts/lib/Either.js'
import type { Publication } from './citation/publication.js'
import type { Theory } from './claim/evidence.js'
import type { Measurements } from './measurement/data.js'
import type { Figure } from './measurement/figure.js'
import type { Certified } from './recordedCertificate.js'
import type { Paper } from './report/page/model.js'
import type { Home } from './scaffold/home.js'

export interface Recorded {
  readonly statement: string
  readonly standing: string
}

export interface Companion {
  readonly theory: Theory
  readonly paper: Paper
  /** What the citation of beb is made of, and the folder that it is written to. */
  readonly cited?: { readonly software: unknown; readonly publication: Publication; readonly folder: string }
  /** The printed item a claim belongs to, with both numbers; undefined for claims of our own. */
  readonly citation: (claim: string) => string | undefined
  /** The numbered items that the paper prints. */
  readonly printed?: ReadonlyArray<string>
  /** What was measured of the commands of the appendix, and where it is written. */
  readonly measured?: { readonly file: string; readonly text: string | undefined }
  /** Printed items that no claim states yet, with what they wait for. */
  readonly awaiting: Readonly<Record<string, string>>
  /** What is and what is not wrong with the paper, in a few sentences. */
  readonly inShort: ReadonlyArray<string>
  /** The figures that the paper reports, and the measured series that they are about, or why those are refused. */
  readonly reported: {
    readonly figures: ReadonlyArray<Figure>
    readonly measurements: () => Either<string, Measurements>
  }
  readonly record: Readonly<Record<string, Recorded>>
  readonly recordFile: string
  /** The certificate of the whole theory on record; without it none is compared or recorded. */
  readonly certified?: Certified
  /** The folder of the counterexamples that were found once. */
  readonly keptFolder?: string
  /** The folder of the formal proofs. */
  readonly formalFolder: string
  readonly versions: Readonly<Record<string, string>>
  /** The modules that workers import, to sample and to replay; without the second, replay is done in one thread. */
  readonly worker: string
  readonly replayWorker?: string
  /** The package that the command is run in, where there is one. */
  readonly home?: Home
  /** beb itself, for the companion of another paper: its claims may be cited. */
  readonly beb?: { readonly theory: Theory; readonly folder: string }
}

/** A companion to be loaded when a command needs it: a theory takes longer to load than most commands to run. */
export interface Unloaded extends Pick<Companion, 'versions' | 'replayWorker'> {
  /** Or one sentence why it is not to be had. */
  readonly load: () => Promise<Either<string, Companion>>
}
