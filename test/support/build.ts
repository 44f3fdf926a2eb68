/**
 * Before the tests, dist/ is built, so that what they run is what a user runs. Type errors are shown and do not stop
 * the tests: they are the type checker's to refuse.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default (): void => {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) console.warn(`the build reports:\n${stdout}`)
}
