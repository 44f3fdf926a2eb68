/** The examples in the doc comments of the public modules run, each as a user would run it, and print what they say. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const docs = JSON.parse(readFileSync('docs/typedoc.json', 'utf8')) as { readonly entryPoints: ReadonlyArray<string> }
const { exports: exported } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, { readonly default?: string }>>
}
const entryPoints = docs.entryPoints.map((path) => join('docs', path))

/** The modules whose names src/index.ts passes on have examples too. */
const files = [
  ...entryPoints,
  'src/kernel/decimal.ts',
  'src/logic/decide.ts',
  'src/model/build.ts',
  'src/model/languageModel.ts',
]

interface Example {
  readonly file: string
  readonly code: string
  readonly promised: ReadonlyArray<string>
}
const examples: ReadonlyArray<Example> = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map(([, block = '']) => {
    const code = block.replaceAll(/^ \* ?/gm, '')
    return {
      file,
      code,
      promised: [...code.matchAll(/console\.log\(.*\) (?:\} )?\/\/ (.*)$/gm)].map(([, text = '']) => text),
    }
  }),
)

/** All examples in one process, each in a block of its own; a line of its number goes before what it prints. */
const program = examples
  .map(({ code }, i) => {
    const loaded = code
      .replaceAll(/^import \* as (\S+) from ('.*')$/gm, 'const $1 = await import($2)')
      .replaceAll(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = await import($2)')
    return `console.log('example ${i}')\n{\n${loaded}\n}`
  })
  .join('\n')

describe('the examples in doc comments', () => {
  it('stand in every public module', () => {
    const own = Object.values(exported)
      .map((entry) => entry.default ?? '')
      .filter((path) => path.startsWith('./dist/src/'))
      .map((path) => path.replace('./dist/', '').replace('.js', '.ts'))
    expect([...entryPoints].sort()).toEqual(own.sort())
    const withExample = new Set(examples.map(({ file }) => file))
    expect(files.filter((file) => file !== 'src/index.ts' && !withExample.has(file))).toEqual([])
    for (const { file, promised } of examples) expect(promised.length, file).toBeGreaterThan(0)
  })
  it('print what their comments say', { timeout: 120_000 }, () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    const found = printed.split(/^example [0-9]+\n/m).slice(1)
    expect(found.map((text, i) => `${examples[i]?.file}\n${text}`)).toEqual(
      examples.map(({ file, promised }) => `${file}\n${promised.map((line) => `${line}\n`).join('')}`),
    )
  })
})
