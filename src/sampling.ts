/** Sampling on all cores: tasks go to worker threads, tallies come back in any order and are joined. */
import Tinypool from 'tinypool'
import type { Theory } from './claim/evidence.js'
import type { Tally } from './claim/sample.js'
import { joinTallies, perform, type Task } from './verify.js'

/** Where worker threads start, and the module whose theory they sample, if it is not beb's own. */
export interface Modules {
  readonly worker: string
  readonly theory?: string | undefined
}

/** Joins the tallies of all tasks; `done` is told after each. One worker means this thread. */
export const sampleTasks = async (
  theory: Theory,
  tasks: ReadonlyArray<Task>,
  workers: number,
  modules: Modules,
  done: (finished: number) => void,
): Promise<Readonly<Record<string, Tally>>> => {
  let finished = 0
  const results: Array<{ task: Task; tally: Tally }> = []
  const note = (task: Task, tally: Tally): void => {
    results.push({ task, tally })
    done(++finished)
  }
  if (workers <= 1) {
    for (const task of tasks) {
      note(task, perform(theory, task))
      // Let signals and the progress line through.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return joinTallies(results)
  }
  const pool = new Tinypool({
    filename: modules.worker,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  })
  try {
    await Promise.all(
      tasks.map(async (task) => note(task, (await pool.run({ task, module: modules.theory })) as Tally)),
    )
  } finally {
    await pool.destroy()
  }
  return joinTallies(results)
}
