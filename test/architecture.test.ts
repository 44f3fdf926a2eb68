/** The shape of the source: imports go one way, the checker's arithmetic stays exact, one idea has one basename. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
    .sort()

const files = ['src', 'spec', 'proofs'].flatMap(filesIn)
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const textOf = (file: string): string => text.get(file) ?? ''
/** Without comments: what runs. */
const codeOf = (file: string): string => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}
/** Imports and re-exports of own files, at once or when called for; `import type` and `import { type A, type B }` vanish when compiled. */
const imports: ReadonlyArray<Import> = files.flatMap((from) =>
  [
    ...codeOf(from).matchAll(/(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s*'(\.[^']*)'/g),
    ...codeOf(from).matchAll(/import\s*\(()()\s*'(\.[^']*)'\s*\)/g),
  ].map(([, type, names = '', path = '']) => ({
    from,
    to: posix.join(posix.dirname(from), path).replace(/\.js$/, '.ts'),
    typeOnly: type !== undefined || (/^\{/.test(names) && /^[{\s]*(type\s+\S+[\s,}]*(as\s+\S+[\s,}]*)?)+$/.test(names)),
  })),
)

/** The layer of a file: a folder of src, or spec, or proofs; the files at the top of src and the commands are one. */
const layerOf = (file: string): string => {
  const [top = '', folder = ''] = file.split('/')
  return top !== 'src' ? top : folder.endsWith('.ts') || folder === 'commands' ? 'program' : folder
}
const below: Readonly<Record<string, ReadonlyArray<string>>> = {
  citation: ['model', 'citation'],
  kernel: ['kernel'],
  expression: ['kernel', 'model', 'expression'],
  bound: ['kernel', 'expression', 'model', 'bound'],
  model: ['kernel', 'model'],
  logic: ['kernel', 'model', 'logic'],
  claim: ['kernel', 'model', 'logic', 'claim'],
  measurement: ['kernel', 'model', 'measurement'],
  report: ['kernel', 'report'],
  formal: ['kernel', 'model', 'logic', 'claim', 'formal'],
  replay: ['replay'],
  scaffold: ['model', 'logic', 'claim', 'scaffold'],
  spec: ['citation', 'kernel', 'model', 'logic', 'claim', 'measurement', 'spec'],
  proofs: ['kernel', 'model', 'logic', 'claim', 'spec', 'proofs'],
  program: [
    'citation',
    'kernel',
    'expression',
    'bound',
    'model',
    'logic',
    'claim',
    'measurement',
    'report',
    'formal',
    'replay',
    'scaffold',
    'program',
  ],
}
/** The only arrows from src to the theory. */
const entries = ['src/main.ts', 'src/worker.ts']

describe('imports', () => {
  it('were found, and lead to files that exist', () => {
    expect(imports.length).toBeGreaterThan(150)
    expect(imports.filter(({ to }) => !text.has(to))).toEqual([])
  })
  it('go one way: kernel ← model ← logic ← claim ← spec ← proofs', () => {
    const against = imports.filter(
      ({ from, to }) => !entries.includes(from) && !below[layerOf(from)]?.includes(layerOf(to)),
    )
    expect(against.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
  it('of proofs stand in main and worker alone', () => {
    const outside = imports.filter(({ from, to }) => from.startsWith('src/') && /^(proofs|spec)\//.test(to))
    expect([...new Set(outside.map(({ from }) => from))].sort()).toEqual(entries)
  })
  it('of spec bring no proofs and no checker', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('spec/') && /claim\/(check|judge|evidence|proof|standing)/.test(to),
    )
    expect(wrong).toEqual([])
  })
  it('of replay, which must share nothing with what it checks, are big.js and its own files', () => {
    const code = files.filter((file) => layerOf(file) === 'replay')
    const foreign = code.flatMap((file) =>
      [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']*)'/g)].map(([, name = '']) => name),
    )
    expect(code.length).toBeGreaterThan(3)
    expect(foreign.filter((name) => name !== 'big.js' && !/^\.\/[a-z]+\.js$/i.test(name))).toEqual([])
  })
  it('of other packages are the declared ones, where they belong', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    // what these two write and read are imports of other files
    const writing = ['src/scaffold/lemma.ts', 'src/scaffold/sources.ts']
    const external = files.flatMap((file) =>
      [...(writing.includes(file) ? '' : codeOf(file)).matchAll(/from\s*'([^.'][^']*)'/g)].map(([, name = '']) => ({
        file,
        name,
      })),
    )
    const packages = external.filter(({ name }) => !name.startsWith('node:'))
    const undeclared = packages.filter(({ name }) => !((/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '') in dependencies))
    expect(undeclared).toEqual([])
    // The parts that decide touch no file, no clock and no terminal.
    const impure = external.filter(
      ({ file, name }) =>
        name.startsWith('node:') &&
        ['kernel', 'expression', 'logic', 'claim', 'spec', 'proofs', 'replay'].includes(layerOf(file)),
    )
    expect(impure).toEqual([])
  })
})

/** The files that run as soon as one of these does. */
const reachedFrom = (...starts: ReadonlyArray<string>): ReadonlySet<string> => {
  const seen = new Set(starts)
  for (const file of seen) for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) seen.add(to)
  return seen
}

describe('what draws formulas and graphs', () => {
  it('is loaded by beb report alone: nothing that starts with the command line imports it', () => {
    const drawing = files.filter((file) => /from\s*'(temml|@hpcc-js\/wasm-graphviz)'/.test(codeOf(file)))
    expect(drawing).toEqual(['src/report/page/layout.ts', 'src/report/page/mathematics.ts'])
    expect(drawing.filter((file) => reachedFrom('src/main.ts', 'src/worker.ts').has(file))).toEqual([])
    expect(drawing.filter((file) => !reachedFrom('src/commands/report.ts').has(file))).toEqual([])
  })
})

/** The groups of files that reach each other. */
const cycles = (arrows: ReadonlyArray<Import>): ReadonlyArray<string> => {
  const next = new Map(files.map((file) => [file, arrows.filter(({ from }) => from === file).map(({ to }) => to)]))
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      for (const to of next.get(file) ?? [])
        if (!seen.has(to)) {
          seen.add(to)
          visit(to)
        }
    }
    visit(from)
    return seen
  }
  const reached = new Map(files.map((file) => [file, reach(file)]))
  const inCycle = files.filter((file) => reached.get(file)?.has(file))
  return [
    ...new Set(
      inCycle.map((file) =>
        inCycle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)).join(' ↔ '),
      ),
    ),
  ]
}

describe('cycles between files', () => {
  it('are only those with a reason', () => {
    const reasons: Readonly<Record<string, string>> = {
      'src/logic/form.ts ↔ src/logic/knowledge.ts ↔ src/logic/logarithms.ts ↔ src/logic/prepared.ts ↔ src/logic/sign.ts':
        'what is known decides signs, signs decide which implications are known and how terms are prepared',
    }
    expect(cycles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual(Object.keys(reasons))
  })
})

describe('files', () => {
  it('stand in no folder for odds and ends', () => {
    const folders = new Set([...files, ...filesIn('test')].flatMap((file) => file.split('/').slice(0, -1)))
    for (const name of ['utils', 'util', 'common', 'helpers', 'core', 'types', 'misc', 'lib'])
      expect(folders).not.toContain(name)
  })
  it('that decide use no floating-point functions, no clock and no chance', () => {
    const deciding = files.filter(
      (file) =>
        ['kernel', 'expression', 'logic', 'claim', 'measurement', 'replay'].includes(layerOf(file)) &&
        !file.endsWith('float64.ts'),
    )
    const found = deciding.flatMap((file) =>
      [...codeOf(file).matchAll(/Math\.(log\w*|exp\w*|pow|random)\b|parseFloat|Date\.|performance\./g)].map(
        ([what]) => `${file}: ${what}`,
      ),
    )
    expect(found).toEqual([])
  })
  it('of src name no claim of the theory, except where the user is spoken to', () => {
    const speaking: Readonly<Record<string, string>> = {
      'src/bound/boundText.ts': 'says whose bounds they are',
      'src/bound/conversationStatements.ts': 'names the statements that are asked for',
      'src/bound/parameters.ts': 'says what the parameters of the statements are',
      'src/bound/sampledStatements.ts': 'names the statements that are asked for',
      'src/bound/statement.ts': 'names the statements that are asked for',
      'src/cli.ts': 'examples in the help text',
      'src/model/checkApplicationText.ts': 'says which theorems apply, and the lengths they give',
      'src/model/checkDefinitionsText.ts': 'says by which theorem a bound on B_P is known',
      'src/model/checkDistinguishableText.ts': 'says which hypotheses of Theorem 3.1 hold, and what it promises',
      'src/model/checkText.ts': 'says which theorem guarantees the length',
      'src/model/checkTheoremsText.ts': 'says which further theorems apply, and the lengths they give',
    }
    const names = Object.keys(theory)
    const found = files.filter((file) => file.startsWith('src/') && names.some((name) => codeOf(file).includes(name)))
    expect(found.filter((file) => !(file in speaking))).toEqual([])
  })
  it('of proofs have a spec and a test of the same basename', () => {
    const alone: Readonly<Record<string, string>> = {
      'proofs/index.ts': 'the theory itself',
      'proofs/promptOfTurn.ts': 'the first half of a turn, of spec/theorem-3-3-turn.ts',
      'proofs/answerOfTurn.ts': 'the second half of a turn, of spec/theorem-3-3-turn.ts',
      'proofs/repairedConversation.ts': 'the repair of spec/theorem-3-3.ts',
      'proofs/severalTurns.ts': 'the proof of spec/theorem-3-3-turns.ts, whose evidence stands in the file of its name',
      'proofs/smallOdds.ts': 'where one turn and several of spec/theorem-3-3.ts misalign',
      'proofs/new/alignedOpening.ts': 'what both forms of Theorem Z with an aligning prompt take from Lemma C.4',
      'proofs/new/openingEvidence.ts': 'the bound from below of spec/new/sticky.ts',
      'proofs/smallModels.ts': 'models that several proofs use as evidence',
    }
    const claims = filesIn('proofs').filter((file) => !(file in alone))
    const missing = claims.flatMap((file) =>
      [file.replace('proofs/', 'spec/'), file.replace('proofs/', 'test/').replace(/\.ts$/, '.test.ts')].filter(
        (other) => !existsSync(other),
      ),
    )
    expect(missing).toEqual([])
  })
  it('of spec that state claims have a proof of the same basename', () => {
    const stating = filesIn('spec').filter((file) => /\bclaim\(\{/.test(codeOf(file)))
    expect(stating.filter((file) => !existsSync(file.replace('spec/', 'proofs/')))).toEqual([])
    expect(stating.length).toBeGreaterThan(1)
  })
  it('of the theory carry their claim under its own name', () => {
    for (const [name, { claim }] of Object.entries(theory)) expect(claim.name).toBe(name)
  })
  it('begin by saying what they are', () => {
    const silent = files.filter((file) => !textOf(file).startsWith('/**'))
    expect(silent).toEqual([])
  })
  it('are small enough to be read in one go', () => {
    const lines = (file: string) => textOf(file).split('\n').length
    // The replay is read in one sitting, by whoever trusts nothing else.
    const replay = files.filter((file) => layerOf(file) === 'replay').reduce((sum, file) => sum + lines(file), 0)
    expect(replay).toBeLessThanOrEqual(1000)
    expect(files.filter((file) => lines(file) > 400).map((file) => `${file}: ${lines(file)}`)).toEqual([])
  })
})
