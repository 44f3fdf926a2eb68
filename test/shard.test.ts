/** Slices of the runs, their parts, and the certificate that all parts make: the same bytes as one run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../src/report/certificate.js'
import { sealed } from '../src/report/digest.js'
import { readShard, sliceOf } from '../src/shard.js'
import { beb, companion } from './support/smallTheory.js'

const scratch = mkdtempSync(join(tmpdir(), 'beb-shard-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const at = (name: string): string => join(scratch, name)

describe('slices', () => {
  it('of one division are all runs, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100_000_000 }), (of, runs) => {
        let next = 0
        for (let index = 1; index <= of; index++) {
          const { from, to } = sliceOf({ index, of }, runs)
          expect(from).toBe(next)
          expect(Math.abs(to - from - runs / of)).toBeLessThan(1)
          next = to
        }
        expect(next).toBe(runs)
      }),
    )
  })
  it.each(['1/1', '1/2', '2/2', '7/100000'])('%s is a slice', (text) => {
    expect(O.isSome(readShard(text))).toBe(true)
  })
  it.each([
    '0/2',
    '3/2',
    '1',
    '1/',
    '/2',
    '-1/2',
    '1/2/3',
    ' 1/2',
    '1/2 ',
    '1.0/2',
    '01/2',
    '1/100001',
    '１/2',
    '',
  ])('%s is none', (text) => {
    expect(readShard(text)).toEqual(O.none)
  })
})

/** Runs verify for all slices; the files of the parts. */
const parts = async (of: number, name: string, ...more: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const files: Array<string> = []
  for (let index = 1; index <= of; index++) {
    const file = at(`${name}-${index}.json`)
    const line = ['verify', '--workers', '1', '--runs', '30', '--shard', `${index}/${of}`, '--json', file, ...more]
    expect(await beb(line)).toMatchObject({ code: 0, error: '' })
    files.push(file)
  }
  return files
}

describe('all parts', () => {
  it.each([1, 2, 7, 31])('of %i make the bytes, the table and the exit code of one run, in any order', async (of) => {
    const whole = await beb(['verify', '--workers', '1', '--runs', '30', '--json', at('whole.json')])
    const files = await parts(of, `of${of}`)
    const merged = await beb(['merge', ...[...files].reverse(), '--json', at('merged.json')])
    expect(merged).toEqual({ ...whole, out: whole.out.replace('whole.json', 'merged.json') })
    expect(readFileSync(at('merged.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'))
  })
  it('of an interrupted run are completed by the command that merge names', async () => {
    await beb(['verify', '--workers', '1', '--runs', '30', '--json', at('whole.json')])
    const [one = '', lost = '', three = ''] = await parts(3, 'resumed')
    rmSync(lost)
    const { code, error } = await beb(['merge', one, three])
    expect(code).toBe(2)
    const [, named = ''] = /run: npx beb (.*)$/m.exec(error) ?? []
    const again = named.trim().replace('part-2.json', lost).split(' ')
    expect(await beb([...again, '--workers', '1'])).toMatchObject({ code: 0, error: '' })
    expect(await beb(['merge', one, lost, three, '--json', at('merged.json')])).toMatchObject({ error: '' })
    expect(readFileSync(at('merged.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'))
  })
  it('of one claim make its certificate', async () => {
    const only = ['--claim', 'H.1', '--seed', '9']
    await beb(['verify', '--workers', '1', '--runs', '30', '--json', at('whole.json'), ...only])
    expect(await beb(['merge', ...(await parts(3, 'only', ...only)), '--json', at('merged.json')])).toMatchObject({
      error: '',
    })
    expect(readFileSync(at('merged.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'))
  })
})

interface Sealed {
  readonly tallies: Readonly<Record<string, object>>
}

describe('parts that are not all of one run are refused', () => {
  const files: Record<string, string> = {}
  beforeAll(async () => {
    const made = {
      a: await parts(2, 'a'),
      three: await parts(3, 'three'),
      seed: await parts(2, 'seed', '--seed', '2'),
      runs: await parts(2, 'runs', '--runs', '31'),
      claim: await parts(2, 'claim', '--claim', 'H.1'),
    }
    for (const [name, all] of Object.entries(made))
      for (const [i, file] of all.entries()) files[`${name}${i + 1}`] = file
    await beb(['verify', '--workers', '1', '--runs', '30', '--json', at('whole.json')])
    files.whole = at('whole.json')
    /** The second part with a change, sealed as if it had been made so. */
    const forged = (name: string, change: (part: Sealed) => object): void => {
      const { digests, sha256, ...part } = JSON.parse(readFileSync(files.a2 as string, 'utf8'))
      files[name] = at(`${name}.json`)
      writeFileSync(files[name], bytesOf(sealed({ ...part, ...change(part) }, ['tallies'])))
    }
    const heldMore = ({ tallies }: Sealed) => ({
      tallies: { ...tallies, 'Equation (10)': { ...tallies['Equation (10)'], held: 99 } },
    })
    forged('same', () => ({}))
    forged('version', () => ({ versions: { beb: '2', statements: '1' } }))
    forged('statements', () => ({ statements: '00' }))
    forged('tallied', heldMore)
    forged('nowhere', () => ({ shard: { index: 3, of: 2 } }))
    forged('negative', () => ({ runs: -1 }))
    const text = readFileSync(files.a2 as string, 'utf8')
    files.edited = at('edited.json')
    writeFileSync(files.edited, text.replace('"held": 15', '"held": 14'))
    files.cut = at('cut.json')
    writeFileSync(files.cut, text.slice(0, text.length / 2))
  })
  it.each<[string, ReadonlyArray<string>, RegExp | null]>([
    ['nothing wrong', ['a1', 'a2'], null],
    ['sealed again unchanged', ['a1', 'same'], null],
    [
      'the second missing',
      ['a1'],
      /missing: slice 2\/2; run: npx beb verify --shard 2\/2 --seed 1 --runs 30 --json part-2\.json/,
    ],
    ['two missing', ['three2'], /missing: slices 1\/3, 3\/3; run: .* --shard 1\/3/],
    ['one of a claim missing', ['claim2'], /missing: slice 1\/2; run: .* with the same --claim/],
    ['one doubled', ['a1', 'a2', 'a2'], /a-2\.json": it is slice 2\/2, as ".*a-2\.json" is; expected each slice once/],
    ['overlapping', ['a1', 'three2'], /three-2\.json": it is slice 2\/3, and ".*a-1\.json" is 1\/2; .*do not overlap/],
    ['another seed', ['a1', 'seed2'], /seed-2\.json": its seed is 2; expected 1, as in ".*a-1\.json"/],
    ['another number of runs', ['a1', 'runs2'], /runs-2\.json": it is of 31 runs; expected 30/],
    ['other claims', ['a1', 'claim2'], /claim-2\.json": it is about other claims/],
    ['another version', ['a1', 'version'], /version\.json": it was made with beb 2; expected beb 1/],
    ['other statements', ['a1', 'statements'], /statements\.json": its claims state something else/],
    ['too many tallied', ['a1', 'tallied'], /Equation \(10\) is not tallied on 15 runs/],
    ['a slice that is none', ['a1', 'nowhere'], /there is no slice 3\/2/],
    ['−1 runs', ['a1', 'negative'], /runs: expected a natural number, found -1/],
    ['edited', ['a1', 'edited'], /edited\.json": "tallies: .*" and its digest do not agree/],
    ['cut', ['a1', 'cut'], /cut\.json": line [0-9]+, column/],
    ['a certificate', ['a1', 'whole'], /whole\.json": format: expected "beb-part\/2", found "beb-certificate\/3"/],
    ['no file', ['a1', 'absent'], /there is no such file; expected a part of beb verify --shard/],
  ])('%s', async (_, names, says) => {
    const { code, out, error } = await beb(['merge', ...names.map((name) => files[name] ?? at(name))])
    if (says === null) expect(error).toBe('')
    else {
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(error).toMatch(says)
      expect(error.trimEnd().split('\n')).toHaveLength(1)
    }
  })
  it('by a beb with other claims', async () => {
    const { 'Equation (10)': _, ...rest } = companion.theory
    const found = await beb(['merge', files.a1 as string, files.a2 as string], { ...companion, theory: rest })
    expect(found).toMatchObject({ code: 2, error: expect.stringMatching(/its claims state something else/) })
  })
  it.each([
    [['--shard', '1/2'], /--shard writes a part; expected --json/],
    [['--shard', '3/2', '--json', 'x'], /--shard.*'3\/2'.*i\/n with 1 <= i <= n/],
  ])('verify %s', async (more, says) => {
    const { code, out, error } = await beb(['verify', ...more])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(says)
  })
})
