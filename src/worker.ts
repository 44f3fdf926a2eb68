/** A worker thread: samples stretches of runs of the claims of a theory, beb's own or that of the module named. */
import { theory } from '../proofs/index.js'
import type { Theory } from './claim/evidence.js'
import type { Tally } from './claim/sample.js'
import { perform, type Task } from './verify.js'

export interface Sampling {
  readonly task: Task
  readonly module: string | undefined
}

export default async ({ task, module }: Sampling): Promise<Tally> =>
  perform(module === undefined ? theory : ((await import(module)) as { theory: Theory }).theory, task)
