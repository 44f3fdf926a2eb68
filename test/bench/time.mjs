/** What the benches share: medians, how times are written, and on what machine. */
import { availableParallelism, cpus } from 'node:os'

export const median = (xs) => {
  const sorted = [...xs].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds that a call takes, the median of `rounds`, with what it returned last. */
export const milliseconds = (run, rounds = 3) => {
  let value
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    value = run()
    return performance.now() - start
  })
  return { time: median(times), value }
}

/** "2 cores (AMD EPYC), Node 20.19.0": the machine in general terms. */
export const machine = () =>
  `${availableParallelism()} cores (${
    cpus()[0]
      ?.model.replace(/\s*@.*|\(.\)|CPU/g, '')
      .trim() || 'unnamed'
  }), Node ${process.versions.node}`

/** Nanoseconds, to three digits, in the unit that suits them. */
export const shown = (nanoseconds) =>
  nanoseconds === undefined || Number.isNaN(nanoseconds)
    ? '–'
    : nanoseconds >= 1e9
      ? `${(nanoseconds / 1e9).toPrecision(3)} s`
      : nanoseconds >= 1e6
        ? `${(nanoseconds / 1e6).toPrecision(3)} ms`
        : nanoseconds >= 1e3
          ? `${(nanoseconds / 1e3).toPrecision(3)} µs`
          : `${nanoseconds.toPrecision(3)} ns`

export const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]
