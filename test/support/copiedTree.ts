/** A copy of what is needed to add a claim and build it, in a folder of its own; node_modules is shared. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const copied = [
  'bin',
  'dist',
  'proofs',
  'spec',
  'src',
  'test/support',
  'package.json',
  'rolldown.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'vitest.config.ts',
]

export const copiedTree = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'beb-copy-'))
  for (const path of copied) cpSync(path, join(root, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly error: string
}
/** A command of Node in a folder. */
export const node = (cwd: string, ...arguments_: ReadonlyArray<string>): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...arguments_], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, error: stderr }
}

/** What npm run build does; the first step that fails, if one does. */
export const built = (cwd: string): Ran => {
  const compiled = node(cwd, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
  return compiled.code === 0 ? node(cwd, 'node_modules/rolldown/bin/cli.mjs', '-c') : compiled
}
