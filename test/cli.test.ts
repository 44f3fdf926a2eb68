/** The command line as a user meets it: exit codes, one sentence for each error, files written whole, the same bytes. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { citation, itemOf, paper } from '../spec/paper.js'
import { run } from '../src/cli.js'
import { Certificate } from '../src/report/certificate.js'
import { selectClaims } from '../src/select.js'
import type { Terminal } from '../src/terminal.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'beb-cli-'))
afterAll(() => rmSync(scratch, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
}
interface Settings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Standard error is taken for a terminal, and the program interrupted when it tells of its progress there. */
  readonly isInterrupted?: boolean
}
const onTerminal = ['--import', 'data:text/javascript,process.stderr.isTTY=true']
/** The program itself, as a user starts it: for what starting it adds. */
const beb = (arguments_: ReadonlyArray<string>, { cwd = scratch, env = {}, isInterrupted = false }: Settings = {}) =>
  new Promise<Run>((resolve) => {
    const node = isInterrupted ? onTerminal : []
    const child = spawn(process.execPath, [...node, join(root, 'bin', 'beb.js'), ...arguments_], {
      cwd,
      env: { ...process.env, ...env },
    })
    const text = { out: '', error: '' }
    child.stdout.on('data', (data) => {
      text.out += data
    })
    child.stderr.on('data', (data) => {
      text.error += data
      if (isInterrupted && !child.killed && /sampling .* %/.test(text.error)) child.kill('SIGINT')
    })
    child.on('close', (code) => resolve({ code, ...text }))
  })

/** The same command line in this process: everything but starting Node. */
const here = async (...arguments_: ReadonlyArray<string>): Promise<Run> => {
  const text = { out: '', error: '' }
  const io: Terminal = {
    out: (line) => {
      text.out += `${line}\n`
    },
    error: (line) => {
      text.error += `${line}\n`
    },
    paint: (_, line) => line,
    progress: () => {},
    width: 120,
  }
  const companion = {
    theory,
    reported: { figures: [], measurements: () => E.left('not read here') },
    paper,
    citation: (claim: string) => {
      const item = itemOf(claim)
      return item === undefined ? undefined : citation(item)
    },
    awaiting: {},
    inShort: [],
    record: {},
    recordFile: '',
    formalFolder: join(root, 'proofs', 'rocq'),
    versions: {},
    worker: '',
  }
  return { code: await run(companion, arguments_, io), ...text }
}

/** A folder of its own, so that what is left behind can be seen. */
const folder = (name: string): string => {
  const path = join(scratch, name)
  mkdirSync(path, { recursive: true })
  return path
}

/** Exit 2 with one line on standard error, nothing on standard output, no stack and no path of this machine. */
const refused = ({ code, out, error }: Run, says: RegExp) => {
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(says)
  expect(error.trimEnd().split('\n')).toHaveLength(1)
  expect(error).not.toMatch(/ {4}at |node:|file:\/\//)
  expect(error).not.toContain(root)
}

describe('wrong usage is refused in one sentence', () => {
  it.each<[string, RegExp]>([
    ['frobnicate', /unknown command 'frobnicate'/],
    ['verfy', /unknown command 'verfy'/],
    ['verify --runs 0', /--runs.*'0'.*integer from 1/],
    ['verify --runs 1e3', /--runs.*'1e3'.*integer/],
    ['verify --runs １', /--runs.*'１'.*integer/],
    ['verify --seed 1.5', /--seed.*'1\.5'.*integer/],
    ['verify --seed 9999999999', /--seed.*integer/],
    ['verify --workers 0', /--workers.*'0'.*integer/],
    ['verify --workers many', /--workers.*'many'.*integer/],
    ['verify --nonsense', /unknown option '--nonsense'/],
    ['verify --claim C.11', /no claim "C\.11".*did you mean "C\.1"/],
    ['verify --claim C.1,', /no claim ""/],
    ['show Lema_C.1', /no claim "Lema_C\.1".*did you mean "Lemma C\.1"/],
    ['decide --stdn', /unknown option '--stdn'/],
    ['enclose -1 --bitz', /unknown option/],
    ['enclose --bits -5 1', /--bits.*'-5'.*integer/],
    ['decide -x', /"x" is unknown/],
    ['show', /missing required argument/],
    ['check', /missing required argument/],
    ['check nowhere.json', /"nowhere\.json": there is no such file/],
    ['check .', /"\.": it is a directory/],
  ])('beb %s', async (line, says) => {
    const { code, out, error } = await here(...line.split(' '))
    const [first = '', ...rest] = error.trimEnd().split('\n')
    // A suggestion may stand on a line of its own.
    expect(rest.filter((text) => !text.startsWith('(Did you mean'))).toEqual([])
    refused({ code, out, error: first }, says)
  })
  it('also by the program itself', async () => {
    refused(await beb(['verify', '--runs', '0']), /--runs.*'0'.*integer from 1/)
  })
})

describe('an expression that begins with a minus sign', () => {
  it.each<[ReadonlyArray<string>, number, RegExp]>([
    [['decide', '-log(2) < 0'], 0, /^true {2}exactly/],
    [['decide', '-1 > 0'], 1, /^false/],
    [['decide', '--log(2) > 0'], 0, /^true/],
    [['decide', '--', '-1 < 0'], 0, /^true/],
    [['enclose', '-log(2)', '--bits', '30'], 0, /^-0\.693147180/],
    [['enclose', '--bits=30', '-log(2)'], 0, /^-0\.693147180/],
  ])('beb %j', async (line, code, says) => {
    const answer = await here(...line)
    expect({ code: answer.code, error: answer.error }).toEqual({ code, error: '' })
    expect(answer.out).toMatch(says)
  })
})

describe('a certificate that cannot be written', () => {
  it.each<[string, string, RegExp]>([
    ['no such directory', 'missing/c.json', /cannot write \S*missing\/c\.json: its directory does not exist/],
    ['a directory', '', /cannot write \S+: it is a directory/],
    ['under a file', 'plain/c.json', /cannot write \S*plain\/c\.json: part of its path is not a directory/],
  ])('%s: refused before any work, nothing left', async (name, path, says) => {
    const cwd = folder(`unwritable-${name.replaceAll(' ', '-')}`)
    writeFileSync(join(cwd, 'plain'), '')
    refused(await here('verify', '--runs', '1', '--json', join(cwd, path)), says)
    expect(readdirSync(cwd)).toEqual(['plain'])
  })
  it('also by the program itself', async () => {
    const cwd = folder('unwritable')
    refused(await beb(['verify', '--runs', '1', '--json', '.'], { cwd }), /cannot write \.: it is a directory/)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('a model file that is wrong is refused in one sentence', () => {
  const model = {
    format: 'beb-model/1',
    behaviour: { n: -1, p: 1 },
    alpha: '1/4',
    minus: { iid: { n: 1 } },
    plus: { iid: { n: '1/2', p: '1/2' } },
  }
  const text = (changes: object): string => JSON.stringify({ ...model, ...changes })
  const inPlus = (states: object) => text({ plus: { states: { start: 'a', states } } })
  const whole = text({})
  const cases: ReadonlyArray<readonly [string, string, RegExp]> = [
    ['empty', '', /the text is empty; expected a JSON object/],
    ['blank', ' \n ', /the text is empty/],
    ['truncated', whole.slice(0, 60), /not closed|ends too early/],
    ['two values', `${whole}${whole}`, /expected the end of the text/],
    ['not an object', '[]', /expected/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]) as unknown as string, /not UTF-8/],
    ['negative', text({ plus: { iid: { n: '-1/2', p: 1 } } }), /plus\.iid\.n: .*from 0 to 1, found "-1\/2"/],
    ['above 1', text({ plus: { iid: { n: 1.5, p: 0 } } }), /plus\.iid\.n: .*from 0 to 1, found 1\.5/],
    ['a sum of 5/6', text({ plus: { iid: { n: '1/2', p: '1/3' } } }), /plus\.iid: .*sum to 5\/6.*expected exactly 1/],
    ['a score of −1.5', text({ behaviour: { n: -1.5, p: 1 } }), /behaviour\.n: .*from -1 to 1, found -1\.5/],
    ['an unknown sentence', text({ plus: { iid: { n: '1/2', q: '1/2' } } }), /plus\.iid\.q: "q" is not a sentence/],
    ['an unknown state', inPlus({ a: { next: { n: 1 }, to: { n: 'zz' } } }), /"zz"/],
    ['α = 0', text({ alpha: 0 }), /alpha: .*strictly between 0 and 1, found 0/],
    ['α = 1', text({ alpha: 1 }), /alpha: .*strictly between 0 and 1, found 1/],
    ['α = −1/2', text({ alpha: '-1/2' }), /alpha: .*strictly between 0 and 1/],
    ['no α', text({ alpha: undefined }), /alpha: missing/],
    ['ε = 0', text({ epsilon: 0 }), /epsilon: .*above 0, found 0/],
    ['ε < 0', text({ epsilon: -0.1 }), /epsilon: .*above 0, found -0\.1/],
    ['1/0', text({ alpha: '1/0' }), /alpha: .*denominator is zero/],
    ['0x1', text({ alpha: '0x1' }), /alpha: "0x1" is not a number/],
    ['a wide digit', text({ alpha: '１' }), /alpha: "１" is not a number/],
    ['"NaN"', text({ alpha: 'NaN' }), /alpha: "NaN" is not a number/],
    ['NaN', whole.replace('"1/4"', 'NaN'), /this is not JSON/],
    ['a huge exponent', text({ alpha: '1e-999999999' }), /alpha: .*exponent is too large/],
    ['a name twice', whole.replace('"alpha"', '"alpha":"1/3","alpha"'), /alpha: .*given twice/],
    ['__proto__', whole.replace('"alpha"', '"__proto__":{},"alpha"'), /"__proto__" is reserved/],
    ['a sentence __proto__', whole.replace('{"n":-1', '{"__proto__":1,"n":-1'), /behaviour\.__proto__: .*reserved/],
    ['a sentence constructor', whole.replace('{"n":-1', '{"constructor":1,"n":-1'), /"constructor" is reserved/],
    ['an unknown field', text({ beta: 1 }), /beta: unknown field/],
    ['another format', text({ format: 'beb-model/9' }), /format: /],
  ]
  it.each(cases)('%s', async (name, content, says) => {
    const file = `${name.replaceAll(/[^a-z0-9]/gi, '_')}_${cases.findIndex(([other]) => other === name)}.json`
    writeFileSync(join(scratch, file), content)
    refused(await here('check', join(scratch, file)), says)
  })
  it('the same file without a fault is accepted', async () => {
    writeFileSync(join(scratch, 'right.json'), whole)
    expect(await beb(['check', 'right.json'])).toMatchObject({ code: 0, error: '' })
  })
  it('larger than memory: by its size, unread', async () => {
    const file = join(scratch, 'large.json')
    writeFileSync(file, '')
    // a hole: no disk has to hold it, and no buffer could
    truncateSync(file, 2 ** 40)
    refused(await here('check', file), /it has 1099511627776 bytes, and at most 16777216 are read/)
    rmSync(file)
  })
  it('16 MB of [: at the first bracket too many, the others unread', async () => {
    const file = join(scratch, 'deep.json')
    writeFileSync(file, '['.repeat(16_000_000))
    refused(await beb(['check', file]), /line 1, column 65: brackets are nested deeper than 64/)
    rmSync(file)
  })
})

describe('verify', () => {
  const certificate = (cwd: string): string => readFileSync(join(cwd, 'c.json'), 'utf8')
  /** Claims of every kind: equations, logarithms, sequences, chances, refuted ones, numbers. */
  const some =
    'C.1,C.3,H.2,Lemma H.3,Theorem 3.1,Theorem U,Equation (10),Cantelli’s inequality,Footnote on finite context'
  const chosen = O.getOrElse((): ReadonlyArray<string> => [])(O.fromEither(selectClaims(Object.keys(theory), some)))
  it('gives the same bytes with 1, 2 and 3 workers, wherever and in whatever language it runs', async () => {
    const runs = await Promise.all(
      [
        { workers: '1', LANG: 'C', TZ: 'UTC' },
        { workers: '2', LANG: 'de_DE.UTF-8', TZ: 'Asia/Kathmandu' },
        { workers: '3', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
      ].map(async ({ workers, ...env }) => {
        const cwd = folder(`workers ${workers}`)
        const arguments_ = [
          'verify',
          '--claim',
          some,
          '--seed',
          '7',
          '--runs',
          '10',
          '--workers',
          workers,
          '--json',
          'c.json',
        ]
        const run = await beb(arguments_, { cwd, env })
        expect(run.error).toBe('')
        expect(readdirSync(cwd)).toEqual(['c.json'])
        return { code: run.code, out: run.out, certificate: certificate(cwd) }
      }),
    )
    const [first, ...others] = runs
    for (const other of others) expect(other).toEqual(first)
    expect(first?.code).toBe(0)
    expect(chosen.length).toBeGreaterThan(15)
    const decoded = Certificate.decode(JSON.parse(first?.certificate ?? ''))
    expect(E.isRight(decoded) && Object.keys(decoded.right.claims)).toEqual(chosen)
    expect(E.isRight(decoded) && decoded.right.seed).toBe(7)
    expect(`${first?.out}${first?.certificate}`).not.toMatch(/\/work\/|\/home\/|\/tmp\/|[A-Z]:\\/)
    expect(`${first?.out}${first?.certificate}`).not.toContain(root)
  }, 300_000)
  it('another seed gives other bytes', async () => {
    const made = await Promise.all(
      ['7', '8'].map(async (seed) => {
        const cwd = folder(`seed ${seed}`)
        const json = join(cwd, 'c.json')
        await here('verify', '--claim', 'C.1', '--runs', '20', '--seed', seed, '--workers', '1', '--json', json)
        return JSON.parse(certificate(cwd)).claims['Lemma C.1'].closest
      }),
    )
    expect(made[0]).not.toEqual(made[1])
  })
  it.each(['1', '2'])('interrupted with %s workers, exits with 130 and writes nothing', async (workers) => {
    const cwd = folder(`interrupted ${workers}`)
    const arguments_ = ['verify', '--runs', '100000', '--workers', workers, '--json', 'f']
    const { code, out } = await beb(arguments_, { cwd, isInterrupted: true })
    expect({ code, out, left: readdirSync(cwd) }).toEqual({ code: 130, out: '', left: [] })
  }, 300_000)
})

describe('what is shown', () => {
  it('show C.1 --latex: the statement, both numbers, fidelity, hypotheses, standing, tightness', async () => {
    const { code, out, error } = await beb(['show', 'C.1', '--latex'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    for (const part of [
      '\\frac{P(s \\mid s_0)}{P_0(s \\mid s_0)}',
      '\\max\\{',
      'ICML Lemma C.1',
      'ICLR Lemma 1',
      'made explicit',
      '0 < \\alpha',
      'standing: proved',
      'tightness',
      'does not say',
    ])
      expect(out).toContain(part)
    expect(out).not.toContain(root)
  })
  it('show C.1: readable mathematics', async () => {
    const { out } = await here('show', 'C.1')
    expect(out).toContain('|P(s|s₀)/P₀(s|s₀) − 1| ≤ ')
    expect(out).not.toContain('\\frac')
  })
  it('claims --json: item, title, fidelity and standing of every claim', async () => {
    const { code, out } = await beb(['claims', '--json'])
    const { claims } = JSON.parse(out) as { claims: ReadonlyArray<Record<string, unknown>> }
    expect(code).toBe(0)
    expect(claims.map(({ item }) => item)).toEqual(Object.keys(theory))
    for (const line of claims)
      expect(line).toMatchObject({
        title: expect.stringMatching(/./),
        fidelity: expect.stringMatching(/^(verbatim|clarified|repaired|ours)$/),
        standing: expect.stringMatching(/^(proved|refuted|sampled)/),
      })
  })
  it('claims: the same as a table', async () => {
    const { out } = await here('claims')
    for (const name of Object.keys(theory)) expect(out).toContain(name)
  })
  it('check finds the misaligning prompt of the samples, with B_P before and after', async () => {
    const { code, out } = await here('check', join(root, 'examples', 'tight.json'))
    expect(code).toBe(0)
    expect(out).toMatch(/n n n|"n" "n" "n"/)
  })
  it('the help names the exit codes', async () => {
    const { code, out } = await beb(['--help'])
    expect(code).toBe(0)
    for (const meaning of ['0 as recorded', '2 usage', '3 vacuous', '4 undecided', '130 interrupted'])
      expect(out).toContain(meaning)
  })
})
