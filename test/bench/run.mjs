/**
 * npm run bench [-- kernel claims scale commands] [-- --write]: tables with the targets beside the measurements, all from one
 * run. With --write they are kept in test/bench/results.md, the kernel's in test/kernel/bench-results.md.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { claims } from './claims.mjs'
import { commands } from './commands.mjs'
import { scale } from './scale.mjs'
import { machine } from './time.mjs'

const sections = { claims, scale, commands }
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => name !== 'kernel' && !Object.hasOwn(sections, name))
if (unknown.length > 0) {
  console.error(`bench: there is no "${unknown[0]}"; the parts are kernel, ${Object.keys(sections).join(', ')}`)
  process.exit(2)
}
const isWanted = (name) => asked.length === 0 || asked.includes(name)
const writes = process.argv.includes('--write')

if (isWanted('kernel')) {
  const kernel = fileURLToPath(new URL('../kernel/bench.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [kernel, ...(writes ? ['--write'] : [])], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

const lines = [
  '# Times',
  '',
  `One run on ${machine()}. Written by \`npm run bench -- --write\`; the kernel's are in [test/kernel](../kernel/bench-results.md).`,
  '',
]
console.log(lines.join('\n'))
for (const [name, section] of Object.entries(sections)) {
  if (!isWanted(name)) continue
  const found = section()
  console.log(found.join('\n'))
  lines.push(...found)
}
if (writes) writeFileSync(new URL('results.md', import.meta.url), lines.join('\n'))
