/** Sampling and judging on all cores: work goes to worker threads, results come back in any order and are joined. */
import Tinypool from 'tinypool'
import type { Theory } from './claim/evidence.js'
import type { Judgement } from './claim/judge.js'
import { type Tally, tallies } from './claim/sample.js'
import { judged, perform, type Task } from './verify.js'

/** Where worker threads start, and the module whose theory they sample, if it is not beb's own. */
export interface Modules {
  readonly worker: string
  readonly theory?: string | undefined
}

/** A stretch of runs, or the name of a claim to be judged. */
export type Work = Task | string

export const workOn = (theory: Theory, work: Work): Tally | Judgement | undefined =>
  typeof work === 'string' ? judged(theory, work) : perform(theory, work)

export interface Sampled {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly judgements: Readonly<Record<string, Judgement>>
}

/** Judges the named claims, and joins the tallies of all tasks; `done` is told after each. One worker means this thread. */
export const sampleTasks = async (
  theory: Theory,
  toJudge: ReadonlyArray<string>,
  tasks: ReadonlyArray<Task>,
  workers: number,
  modules: Modules,
  done: (finished: number) => void,
): Promise<Sampled> => {
  let finished = 0
  const joined: Record<string, Tally> = {}
  const judgements: Record<string, Judgement> = {}
  const note = (work: Work, result: Tally | Judgement | undefined): void => {
    if (typeof work !== 'string')
      joined[work.claim] = tallies.concat(joined[work.claim] ?? tallies.empty, result as Tally)
    else if (result !== undefined) judgements[work] = result as Judgement
    done(++finished)
  }
  // a judgement may take longer than a stretch of runs, and so comes first
  const all: ReadonlyArray<Work> = [...toJudge, ...tasks]
  if (workers <= 1) {
    for (const work of all) {
      note(work, workOn(theory, work))
      // Let signals and the progress line through.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return { tallies: joined, judgements }
  }
  const pool = new Tinypool({
    filename: modules.worker,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  })
  try {
    // two pieces of work a thread, so that none waits for the next, and no queue grows with the runs
    const left = all.values()
    const lane = async (): Promise<void> => {
      for (const work of left) note(work, await pool.run({ work, module: modules.theory }))
    }
    await Promise.all(Array.from({ length: 2 * workers }, lane))
  } finally {
    await pool.destroy()
  }
  return { tallies: joined, judgements }
}
