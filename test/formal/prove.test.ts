/** beb prove at the door: without Rocq, and where a specification has changed; and what a check says of files that changed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { paper } from '../../spec/paper.js'
import type { Evidence } from '../../src/claim/evidence.js'
import { prove } from '../../src/commands/prove.js'
import type { Companion } from '../../src/companion.js'
import { exitCode } from '../../src/exitCode.js'
import { checkedText, digestOf, formally } from '../../src/formal/checked.js'
import type { Source } from '../../src/formal/development.js'
import { importsIn, readyOf, summaryIn, urgentFirst, versionOf } from '../../src/formal/rocq.js'

const scratch = mkdtempSync(join(tmpdir(), 'beb-prove-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const companion: Companion = {
  theory,
  paper,
  citation: () => undefined,
  awaiting: {},
  inShort: [],
  reported: { figures: [], measurements: () => E.left('not read here') },
  record: {},
  recordFile: '',
  formalFolder: 'proofs/rocq',
  versions: {},
  worker: '',
}
const proved = (changes: Partial<Companion> = {}) => {
  const errors: Array<string> = []
  const io = {
    out: () => {},
    error: (line: string) => errors.push(line),
    paint: String,
    progress: () => {},
    width: 120,
  }
  const code = prove({ ...companion, ...changes }, {}, { ...io, paint: (_, text) => text })
  return { code, errors }
}

describe('beb prove', () => {
  it('without coqc says in one sentence how to get it, and has an exit code of its own', () => {
    const { PATH } = process.env
    process.env.PATH = scratch
    try {
      const { code, errors } = proved()
      expect(code).toBe(exitCode.noProofChecker)
      expect(errors).toEqual([expect.stringMatching(/^beb: coqc was not found: install it with apt-get install .*\.$/)])
    } finally {
      process.env.PATH = PATH
    }
  })
  it.skipIf(versionOf() === null)('names the claim whose specification is not what was proved', () => {
    const changed: Evidence = theory['Lemma C.1']
    const strict = theory['Lemma C.1 (strict)'].claim.then
    const { code, errors } = proved({
      theory: { ...theory, 'Lemma C.1': { ...changed, claim: { ...changed.claim, then: strict } } },
    })
    expect(code).toBe(exitCode.changed)
    expect(errors).toEqual([expect.stringMatching(/^beb: Lemma C\.1: the specification does not say/)])
  })
  it.skipIf(versionOf() === null)('cannot be missed when the two checkers contradict each other', () => {
    const { code, errors } = proved({ record: { 'Lemma C.1': { statement: '', standing: 'refuted' } } })
    expect(code).toBe(exitCode.changed)
    expect(errors.join('\n')).toContain('CONTRADICTED: Lemma C.1 is refuted on record')
  })
})

describe('the record of a check', () => {
  const sources: ReadonlyArray<Source> = [
    { path: 'A.v', text: 'Theorem a : A.' },
    { path: 'B.v', text: 'Theorem b : B.' },
  ]
  const file = join(scratch, 'checked.json')
  const claims = ['Claim A', 'Claim B', 'Claim C']
  writeFileSync(
    file,
    checkedText({ rocq: '8.16.1', sources: digestOf(sources), claims: { 'Claim A': 'proved', 'Claim B': 'refuted' } }),
  )
  it('speaks of the files that were checked, in any order', () => {
    const standings = { 'Claim A': 'proved', 'Claim B': 'refuted', 'Claim C': 'not linked' }
    expect(formally(file, sources, claims)).toEqual(standings)
    expect(formally(file, [...sources].reverse(), claims)).toEqual(standings)
  })
  it('says nothing of others', () => {
    const moved = [
      { path: 'A.v', text: 'Theorem a : A.B' },
      { path: 'B.v', text: 'Theorem b : .' },
    ]
    for (const other of [moved, sources.slice(1), [...sources, { path: 'C.v', text: '' }]])
      expect(formally(file, other, claims)).toEqual({
        'Claim A': 'not re-checked here',
        'Claim B': 'not re-checked here',
        'Claim C': 'not linked',
      })
  })
  it('is none where there is no such file, or another one', () => {
    const none = Object.fromEntries(claims.map((claim) => [claim, 'not linked']))
    expect(formally(join(scratch, 'nothing.json'), sources, claims)).toEqual(none)
    writeFileSync(join(scratch, 'other.json'), '{"format":')
    expect(formally(join(scratch, 'other.json'), sources, claims)).toEqual(none)
  })
})

describe('the independent checker', () => {
  it('is quoted from its summary on', () => {
    expect(summaryIn('Checking library: A\n\nCONTEXT SUMMARY\n===\n\n* Axioms: <none>\n')).toBe(
      'CONTEXT SUMMARY\n===\n\n* Axioms: <none>',
    )
    expect(summaryIn('Checking library: A\n')).toBeNull()
  })
})

describe('the order of compilation', () => {
  const answer = [
    'a/C.vo a/C.glob a/C.v.beautified a/C.required_vo: a/C.v B.vo A.vo',
    'a/C.vio: a/C.v B.vio A.vio',
    'B.vo B.glob B.v.beautified B.required_vo: B.v A.vo',
    'D.vo D.glob D.v.beautified D.required_vo: D.v A.vo',
    'A.vo A.glob A.v.beautified A.required_vo: A.v',
    'E.vo E.glob E.v.beautified E.required_vo: E.v',
  ].join('\n')
  const imports = importsIn(answer)
  const inEachOther = importsIn('A.vo x: A.v B.vo\nB.vo x: B.v A.vo\n')
  it('puts those first for which the longest chains wait', () => {
    expect(imports.get('a/C.v')).toEqual(['B.v', 'A.v'])
    expect(urgentFirst(imports)).toEqual(['A.v', 'B.v', 'D.v', 'E.v', 'a/C.v'])
    expect([...urgentFirst(inEachOther)].sort()).toEqual(['A.v', 'B.v'])
  })
  it('begins a file as soon as what it imports is there', () => {
    expect(readyOf(imports, ['B.v', 'D.v', 'E.v', 'a/C.v'], ['A.v'])).toBe('E.v')
    expect(readyOf(imports, ['D.v', 'a/C.v'], ['B.v', 'E.v'])).toBe('D.v')
    expect(readyOf(imports, ['a/C.v'], ['B.v'])).toBeUndefined()
    expect(readyOf(imports, ['a/C.v'], ['D.v'])).toBe('a/C.v')
    expect(readyOf(inEachOther, ['A.v', 'B.v'], [])).toBeUndefined()
  })
})
