/** The formal proofs as files: which theorem settles which claim, and where a line belongs. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import type { Recorded } from '../../src/companion.js'
import {
  linksOf,
  meaningfulOf,
  moduleOf,
  type Source,
  sourcesIn,
  statedAt,
  theoremsOf,
} from '../../src/formal/development.js'
import { statementsOf } from '../../src/formal/statements.js'
import { changes } from '../support/formalChanges.js'

const sources = sourcesIn('proofs/rocq')
const { formal } = statementsOf(theory)
const record = JSON.parse(readFileSync('proofs/record.json', 'utf8')) as Readonly<Record<string, Recorded>>

const example: Source = {
  path: 'new/Example.v',
  text: '(** Theorem in_a_comment : False. *)\nTheorem a_proved : A.\nProof. auto. Qed.\n\nSection S.\nLemma b : B.\nProof.\n  auto.\nQed.\nEnd S.\nTheorem c_refuted : ~ C.\n',
}

describe('a source file', () => {
  it('is a module of the library', () => {
    expect(moduleOf(example.path)).toBe('BEB.new.Example')
  })
  it('states theorems at the beginning of a line', () => {
    expect(theoremsOf(example)).toEqual(['a_proved', 'c_refuted'])
  })
  it('knows which lemma a line belongs to', () => {
    expect([1, 3, 8, 11].map((line) => statedAt(example, line))).toEqual([undefined, 'a_proved', 'b', 'c_refuted'])
  })
  it('settles the claim that a theorem is named after', () => {
    const links = linksOf({ 'Claim A': 'a', 'Claim C': 'c', 'Claim D': 'd' }, [example])
    expect(links.map(({ claim, standing, theorem, statement }) => [claim, standing, theorem, statement])).toEqual([
      ['Claim A', 'proved', 'BEB.new.Example.a_proved', 'BEB.Statements.a'],
      ['Claim C', 'refuted', 'BEB.new.Example.c_refuted', '~ BEB.Statements.c'],
    ])
  })
})

describe('the development', () => {
  const links = linksOf(formal, sources)
  it('settles a claim once at most, nearly all of them, and as it is recorded where it was settled before', () => {
    const settled = links.map(({ claim }) => claim)
    expect(settled).toEqual(Object.keys(theory).filter((claim) => settled.includes(claim)))
    expect(settled.length).toBeGreaterThanOrEqual(205)
    const recorded = links.filter(({ claim }) => !['sampled', 'open'].includes(record[claim]?.standing ?? 'open'))
    expect(recorded.map(({ claim, standing }) => [claim, standing])).toEqual(
      recorded.map(({ claim }) => [claim, (record[claim]?.standing ?? '').replace(/ given .*/, '')]),
    )
    expect(recorded.length).toBeGreaterThan(150)
  })
  it('shows of each settled claim that its terms have values', () => {
    expect(meaningfulOf(formal, sources).map(({ claim }) => claim)).toEqual(links.map(({ claim }) => claim))
  })
  it('begins each file by saying what it is, admits nothing and assumes nothing', () => {
    for (const { path, text } of sources) {
      expect(text.startsWith('(** '), path).toBe(true)
      const code = text.replaceAll(/\(\*[\s\S]*?\*\)/g, '')
      expect(code, path).not.toMatch(/\b(Admitted|admit|Axiom|Axioms|Parameter|Conjecture|Abort)\b/)
    }
  })
})

describe('what `npm run mutations` breaks', () => {
  it.each(changes.map(([file, from, , claim]) => [file, from, claim] as const))('%s has %s', (path, from, claim) => {
    expect(sources.find((source) => source.path === path)?.text).toContain(from)
    expect(formal).toHaveProperty([claim])
  })
})
