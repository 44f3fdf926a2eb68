/** A worker thread: samples stretches of runs of the theory's claims. */
import { theory } from '../proofs/index.js'
import type { Tally } from './claim/sample.js'
import { perform, type Task } from './verify.js'

export default (task: Task): Tally => perform(theory, task)
