/**
 * Before the tests, dist/ is built, so that what they run is what a user runs. Type errors are shown and do not stop
 * the tests: they are the type checker's to refuse.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The two steps of npm run build. */
const steps = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['node_modules/rolldown/bin/cli.mjs', '-c'],
]

export default (): void => {
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, { cwd: root, encoding: 'utf8' })
    if (status !== 0) console.warn(`the build reports:\n${stdout}${stderr}`)
  }
}
