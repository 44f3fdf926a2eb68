/** Commands as users run them, each in a process of its own: wall time and peak memory. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, shown, table } from './time.mjs'

const program = fileURLToPath(new URL('../../bin/beb.js', import.meta.url))

/** Tells the peak of the memory when the process ends, its threads included. */
const atExit = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))`

/** beb with these arguments: seconds, and megabytes at the peak. */
const measured = (...args) => {
  const watched = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, program, ...args]
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, watched, { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  const peak = /peak (\d+)$/.exec(stderr)?.[1]
  if (status !== 0 || peak === undefined) throw new Error(`beb ${args.join(' ')} failed: ${stderr.slice(-500)}`)
  return { seconds, megabytes: Number(peak) / 1024 }
}

const wall = (arguments_, rounds = 9) =>
  median(
    Array.from({ length: rounds }, () => {
      const start = performance.now()
      spawnSync(process.execPath, arguments_)
      return (performance.now() - start) * 1e6
    }),
  )

const starts = [['--version'], ['--help'], ['decide', '1 < 2'], ['show', 'C.1'], ['claims']]
const streams = [1e3, 1e4, 1e5]

export const commands = () => {
  const bare = wall(['--eval', ''])
  const whole = measured('verify')
  return [
    '## Commands',
    '',
    ...table(
      ['command', 'time', 'less that of node alone', 'target'],
      [
        ['node alone', shown(bare), '–', '–'],
        ...starts.map((args, i) => {
          const time = wall([program, ...args])
          return [`beb ${args.join(' ')}`, shown(time), shown(time - bare), i < 3 ? '≤ 150 ms' : '–']
        }),
      ],
    ),
    '',
    ...table(
      ['command', 'time', 'peak memory', 'target'],
      [
        ['beb verify', `${whole.seconds.toFixed(1)} s`, `${whole.megabytes.toFixed(0)} MB`, '≤ 60 s on 2 cores'],
        ...streams.map((runs) => {
          const { seconds, megabytes } = measured('verify', '--claim', 'C.1', '--runs', String(runs), '--workers', '1')
          return [
            `beb verify --claim C.1 --runs ${runs}`,
            `${seconds.toFixed(1)} s`,
            `${megabytes.toFixed(0)} MB`,
            'the same memory',
          ]
        }),
      ],
    ),
    '',
  ]
}
