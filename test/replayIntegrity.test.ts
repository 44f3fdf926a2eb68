/** A certificate is replayed as it was sealed or not at all: 10,000 random edits, none accepted that changes anything. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, certificateKind } from '../src/report/certificate.js'
import { canonicalJson, sealed } from '../src/report/digest.js'
import { unsealed } from '../src/sealedFile.js'
import { beb } from './support/smallTheory.js'

const scratch = mkdtempSync(join(tmpdir(), 'beb-replay-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const file = join(scratch, 'certificate.json')
const edited = join(scratch, 'edited.json')
let text = ''
beforeAll(async () => {
  await beb(['verify', '--claim', 'Equation (10)', '--workers', '1', '--runs', '8', '--json', file])
  text = readFileSync(file, 'utf8')
})

/** The value with one part changed: the path is found by the choices. */
const changed = (
  value: unknown,
  choices: ReadonlyArray<number>,
  how: (parent: Record<string, unknown>, key: string) => void,
) => {
  const copy = structuredClone(value)
  let [parent, key]: [Record<string, unknown>, string] = [{ copy }, 'copy']
  for (const choice of choices) {
    const inner = parent[key]
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break
    const keys = Object.keys(inner)
    parent = inner as Record<string, unknown>
    key = keys[choice % keys.length] as string
  }
  how(parent, key)
  return copy
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const path = fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 })
const offset = (p: number, of: { readonly length: number }): number => Math.floor(p * of.length)
/** An edit: a text to another. */
const edit: fc.Arbitrary<(whole: string) => string> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(([p, bit]) => (whole: string) => {
    const bytes = Buffer.from(whole)
    const i = offset(p, bytes)
    bytes[i] = (bytes[i] ?? 0) ^ (1 << bit)
    return bytes.toString('utf8')
  }),
  fc.tuple(place, fc.nat(9)).map(([p, digit]) => (whole: string) => {
    const digits = [...whole.matchAll(/[0-9]/g)]
    const { index = 0 } = digits[offset(p, digits)] ?? {}
    return `${whole.slice(0, index)}${digit}${whole.slice(index + 1)}`
  }),
  place.map((p) => (whole: string) => whole.slice(0, offset(p, whole))),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([p, n]) => (whole: string) => {
    const i = offset(p, whole)
    return whole.slice(0, i) + whole.slice(i + n)
  }),
  fc.tuple(place, place).map(([p, q]) => (whole: string) => {
    const lines = whole.split('\n')
    const [i, j] = [offset(p, lines), offset(q, lines)]
    ;[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? '']
    return lines.join('\n')
  }),
  fc.tuple(path, path).map(([one, other]) => (whole: string) => {
    const json = JSON.parse(whole)
    let found: unknown
    changed(json, other, (parent, key) => {
      found = parent[key]
    })
    return JSON.stringify(
      changed(json, one, (parent, key) => {
        parent[key] = found
      }),
    )
  }),
  path.map(
    (where) => (whole: string) =>
      JSON.stringify(
        changed(JSON.parse(whole), where, (parent, key) => {
          delete parent[key]
        }),
      ) ?? '',
  ),
  path.map(
    (where) => (whole: string) =>
      JSON.stringify(
        changed(JSON.parse(whole), where, (parent, key) => {
          parent[`${key} `] = parent[key]
        }),
      ),
  ),
  // what changes nothing: another layout, another order of names
  place.map((p) => (whole: string) => {
    const i = whole.indexOf('\n', offset(p, whole))
    return i < 0 ? whole : `${whole.slice(0, i)} \n\t${whole.slice(i)}`
  }),
  path.map(
    (where) => (whole: string) =>
      JSON.stringify(
        changed(JSON.parse(whole), where, (parent, key) => {
          const value = parent[key]
          delete parent[key]
          if (Array.isArray(parent)) parent[Number(key)] = value
          else parent[key] = value
        }),
      ),
  ),
)

interface Misprinted {
  readonly mutants: readonly [{ readonly stored: { readonly instance: Record<string, unknown> } }]
}

describe('edits of a certificate', () => {
  it('are refused in one line that says where, unless they change nothing', { timeout: 60_000 }, () => {
    const original = JSON.parse(text)
    const count = { refused: 0, harmless: 0 }
    const parsed = (whole: string): unknown => {
      try {
        return JSON.parse(whole)
      } catch {
        return undefined
      }
    }
    fc.assert(
      fc.property(edit, (change) => {
        const after = change(text)
        const same = isDeepStrictEqual(parsed(after), original)
        const read = unsealed(after, certificateKind)
        expect(E.isRight(read)).toBe(same)
        if (E.isLeft(read)) {
          expect(read.left).toMatch(/^\S[^\n]+(expected|too early|closed|finished|escape|JSON|reserved|twice)[^\n]*$/)
          count.refused++
        } else count.harmless++
      }),
      { numRuns: 10_000, seed: 1 },
    )
    expect(count.refused).toBeGreaterThan(6000)
    expect(count.harmless).toBeGreaterThan(1000)
  })
  it.each<[string, (certificate: Record<string, Record<string, unknown>>) => unknown, RegExp]>([
    ['a new field', (c) => Object.assign(c, { note: {} }), /^"note" has no digest/],
    [
      'a new claim',
      ({ claims = {} }) => Object.assign(claims, { X: claims['Equation (10)'] }),
      /^"claims: X" has no digest/,
    ],
    ['a claim removed', ({ claims = {} }) => delete claims['Equation (10)'], /^"claims: Equation \(10\)" is missing/],
    [
      'a field removed',
      ({ claims = {} }) => delete (claims['Equation (10)'] as { title?: string }).title,
      /^claims.*\.title: expected string, found nothing/,
    ],
    ['another seed', (c) => Object.assign(c, { seed: 2 }), /^"seed" and its digest do not agree/],
    [
      'another statement',
      ({ claims = {} }) => Object.assign(claims['Equation (10)'] as object, { title: '' }),
      /^"claims: Equation \(10\)" and its digest/,
    ],
    [
      'an edited rational',
      ({ claims = {} }) => {
        const { stored } = (claims['Equation (10)'] as Misprinted).mutants[0]
        expect(stored.instance.alpha).toEqual(expect.stringMatching(/^[0-9]+(\/[0-9]+)?$/))
        stored.instance.alpha = '1/97'
      },
      /^"claims: Equation \(10\)" and its digest/,
    ],
    [
      'two statements swapped',
      ({ claims = {} }) => {
        const [one, other] = Object.values(claims) as [{ statement: object }, { statement: object }]
        ;[one.statement, other.statement] = [other.statement, one.statement]
      },
      /^"claims: Equation \(10\)" and its digest/,
    ],
    ['another digest', ({ digests = {} }) => Object.assign(digests, { seed: digests.runs }), /^"seed" and its digest/],
    ['another SHA-256', (c) => Object.assign(c, { sha256: '0' }), /^"sha256" and the digests do not agree/],
    [
      'another format',
      (c) => Object.assign(c, { format: 'beb-certificate/1' }),
      /^format: expected "beb-certificate\/3"/,
    ],
  ])('are named: %s', (_, change, says) => {
    const certificate = JSON.parse(text)
    change(certificate)
    const read = unsealed(JSON.stringify(certificate), certificateKind)
    expect(E.isLeft(read) ? read.left : '').toMatch(says)
  })
  it('are refused wherever one bit is flipped in a number, and wherever the file ends early', () => {
    const digits = [...text.matchAll(/[0-9]/g)].map(({ index }) => index)
    expect(digits.length).toBeGreaterThan(1000)
    for (let i = 0; i < digits.length; i += Math.ceil(digits.length / 40)) {
      const at = digits[i] ?? 0
      const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1)
      const read = unsealed(`${text.slice(0, at)}${flipped}${text.slice(at + 1)}`, certificateKind)
      expect([E.isLeft(read), at]).toEqual([true, at])
      expect([E.isLeft(unsealed(text.slice(0, at), certificateKind)), at]).toEqual([true, at])
    }
  })
  it('that swap two statements and seal them again are refused by the replay, with the claim: its instances do not fit', async () => {
    const { digests, sha256, ...certificate } = JSON.parse(text)
    const [one, other] = Object.values(certificate.claims) as [{ statement: object }, { statement: object }]
    ;[one.statement, other.statement] = [other.statement, one.statement]
    const forged = sealed(certificate, certificateKind.listed)
    writeFileSync(edited, bytesOf(forged))
    expect((forged as { sha256: string }).sha256).not.toBe(sha256)
    expect(await beb(['replay', edited])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('Equation (10)'),
    })
  })
  it('that seal it again are noticed by the replay: the SHA-256 is another, and the verdict does not hold', async () => {
    const { digests, sha256, ...certificate } = JSON.parse(text)
    const [{ stored }] = certificate.claims['Equation (10)'].mutants
    stored.verdict = 'held'
    const forged = sealed(certificate, certificateKind.listed)
    writeFileSync(edited, bytesOf(forged))
    expect((forged as { sha256: string }).sha256).not.toBe(sha256)
    const { code, out } = await beb(['replay', edited])
    expect(code).toBe(1)
    expect(out).toMatch(/✗ Equation \(10\), misprint \(.*\): stored as "held", decided here as "failed" on\n {4}\{"/)
    expect(out).toMatch(/0 undecided/)
  })
})

describe('beb replay', () => {
  const sealedWith = (
    change: (claim: { statement: { then: string }; counterexample: unknown; mutants: Array<unknown> }) => void,
  ) => {
    const { digests, sha256, ...certificate } = JSON.parse(text)
    change(certificate.claims['Equation (10)'])
    writeFileSync(edited, bytesOf(sealed(certificate, certificateKind.listed)))
  }
  it('agrees with the certificate, and prints its SHA-256', async () => {
    const { code, out, error } = await beb(['replay', file])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatch(
      /^[0-9]+ stored instances of 2 claims replayed: [0-9]+ agree, 0 disagree, 0 undecided\nSHA-256 [0-9a-f]{64}\n$/,
    )
    expect(out).toContain(JSON.parse(text).sha256)
  })
  it('counts what it cannot decide, and never as agreement', async () => {
    sealedWith((claim) => {
      const stored = { ...(claim.mutants[0] as { stored: object }).stored, verdict: 'failed' }
      claim.mutants = []
      claim.statement.then = '(every (number m 1000000) (< 0 1))'
      claim.counterexample = stored
    })
    const { code, out } = await beb(['replay', edited])
    expect(out).toMatch(/\? Equation \(10\), the counterexample: stored as "failed", not decided here/)
    expect(out).toMatch(/[1-9] undecided/)
    expect([1, 4]).toContain(code)
  })
  it('refuses a statement that it cannot read, with the claim', async () => {
    sealedWith((claim) => {
      claim.statement.then = '(best-of 2 P)'
    })
    const { code, out, error } = await beb(['replay', edited])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/edited\.json": Equation \(10\): a part of a statement begins with "best-of"/)
  })
  it('refuses a file that is none', async () => {
    expect(await beb(['replay', join(scratch, 'nowhere.json')])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/there is no such file; expected a certificate/),
    })
  })
})

describe('canonical text', () => {
  it('is the same exactly for equal values', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(-0, 0, Infinity, null, [], {}, '', '\ud800', '\ud801'),
    )
    fc.assert(
      fc.property(json, json, (a, b) => (canonicalJson(a) === canonicalJson(b)) === isDeepStrictEqual(a, b)),
      { numRuns: 3000 },
    )
    fc.assert(fc.property(json, (a) => canonicalJson(structuredClone(a)) === canonicalJson(a)))
    expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}')
  })
})
