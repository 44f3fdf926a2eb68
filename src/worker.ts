/** A worker thread: judges and samples claims of a theory, beb's own or that of the module named. */
import { theory } from '../proofs/index.js'
import type { Theory } from './claim/evidence.js'
import { type Work, workOn } from './sampling.js'

export interface Assignment {
  readonly work: Work
  readonly module: string | undefined
}

export default async ({ work, module }: Assignment): Promise<ReturnType<typeof workOn>> =>
  workOn(module === undefined ? theory : ((await import(module)) as { theory: Theory }).theory, work)
