/** The library example of README.md runs as it stands and prints what its comments say. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the library example of README.md prints what it says', () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const promised = [...example.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', example], { encoding: 'utf8' })
  expect(promised.length).toBeGreaterThan(1)
  expect(printed.trimEnd().split('\n')).toEqual(promised)
})
