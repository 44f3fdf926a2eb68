/** Counterexamples of before are decided first; those that are found are kept when asked; a file that was changed is refused. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory as ofBeb } from '../proofs/index.js'
import type { Evidence, Theory } from '../src/claim/evidence.js'
import type { Companion } from '../src/companion.js'
import { failingAgain, readKept } from '../src/kept.js'
import { beb, companion } from './support/smallTheory.js'

const theory: Theory = ofBeb

it('no claim of the theory fails on a counterexample of before', () => {
  const kept = readKept('proofs/kept', theory)
  expect(E.isLeft(kept) ? kept.left : '').toBe('')
  for (const [name, instances] of Object.entries(E.isRight(kept) ? kept.right : {}))
    expect([name, failingAgain(theory[name] as Evidence, instances)]).toEqual([name, []])
})

const keptFolder = mkdtempSync(join(tmpdir(), 'beb-kept-'))
afterAll(() => rmSync(keptFolder, { recursive: true }))
const name = 'Equation (10) (prior weights)'
const refuted = companion.theory[name] as Evidence
/** A false claim whose counterexample nobody knows yet. */
const unknowing: Companion = { ...companion, keptFolder, theory: { [name]: { ...refuted, counterexample: undefined } } }
const knowing: Companion = { ...unknowing, theory: { [name]: refuted } }
const run = ['verify', '--workers', '1', '--runs', '12']
const file = join(keptFolder, 'equation-10-prior-weights.json')

describe('a counterexample', () => {
  it('is kept when asked, and not before', async () => {
    await beb(run, unknowing)
    expect(readdirSync(keptFolder)).toEqual([])
    const { code, out } = await beb([...run, '--keep'], unknowing)
    expect(code).toBe(1)
    expect(out).toMatch(/^a counterexample is kept in .*equation-10-prior-weights\.json$/m)
    const { claim, instances } = JSON.parse(readFileSync(file, 'utf8'))
    expect([claim, instances.length]).toEqual([name, 1])
  })
  it('is decided first from then on: nothing is sampled', async () => {
    const { code, out, error } = await beb(run, unknowing)
    expect([code, error]).toEqual([1, ''])
    expect(out).toMatch(/^✗ Equation \(10\) \(prior weights\) fails on a counterexample of before\n {4}/)
    expect(out).toMatch(/nothing was sampled\n$/)
  })
  it('is nothing new for a claim that is refuted by its own', async () => {
    const before = readFileSync(file, 'utf8')
    expect((await beb([...run, '--keep'], knowing)).out).not.toContain('kept in')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('a file of counterexamples', () => {
  const edited = async (change: (kept: { claim: string; instances: Array<Record<string, unknown>> }) => void) => {
    const before = readFileSync(file, 'utf8')
    const kept = JSON.parse(before)
    change(kept)
    writeFileSync(file, JSON.stringify(kept))
    const found = await beb(run, knowing)
    writeFileSync(file, before)
    return found
  }
  it.each<[string, Parameters<typeof edited>[0], RegExp]>([
    ['another claim', (kept) => Object.assign(kept, { claim: 'Lemma X' }), /there is no claim "Lemma X"/],
    ['no instances', (kept) => Object.assign(kept, { instances: 3 }), /instances: expected/],
    [
      'an instance twice',
      ({ instances }) => instances.push({ ...instances[0] }),
      /instance 1 is not after the one before it/,
    ],
    [
      'a letter that is gone',
      ({ instances: [one = {}] }) => delete one.alpha,
      /the letter alpha of an instance cannot be read/,
    ],
    [
      'another way of writing',
      ({ instances: [one = {}] }) => Object.assign(one, { alpha: '2/4' }),
      /not written as a certificate writes it/,
    ],
    [
      'a letter more',
      ({ instances: [one = {}] }) => Object.assign(one, { delta: '1' }),
      /not written as a certificate writes it/,
    ],
  ])('with %s is refused in one sentence', async (_, change, says) => {
    const { code, out, error } = await edited(change)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(says)
    expect(error).toMatch(/^beb: \S*equation-10-prior-weights\.json: [^\n]*; expected what beb verify --keep writes\n$/)
  })
  it('that is cut is refused', async () => {
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.slice(0, 40))
    expect(await beb(run, knowing)).toMatchObject({ code: 2, error: expect.stringContaining('this is not JSON') })
    writeFileSync(file, before)
    expect(existsSync(file)).toBe(true)
  })
})
