/** The trust base of the formal proofs: how it is read off Rocq's answers, and what is committed. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { auditOf, restsOn, trustBaseIn, trustBaseText } from '../../src/formal/audit.js'
import { linksOf, type Source, sourcesIn, theoremsOf } from '../../src/formal/development.js'
import { statementsOf } from '../../src/formal/statements.js'

const one: Source = { path: 'One.v', text: 'Theorem a : A.\nTheorem b : B.\n' }
const two: Source = { path: 'new/Two.v', text: 'Theorem c : C.\n' }
const library: Source = { path: 'model/Three.v', text: 'Theorem d : D.\n' }
const sources = [one, two, library]

const answer = `theorems of One.v
Axioms:
Classical_Prop.classic : forall P : Prop, P \\/ ~ P
ClassicalDedekindReals.sig_forall_dec
  : forall P : nat -> Prop,
    (forall n : nat, {P n} + {~ P n}) -> {n : nat | ~ P n} + {forall n : nat, P n}
theorems of new/Two.v
Closed under the global context
`

describe('the trust base', () => {
  it('is asked for all theorems but those of the library', () => {
    const text = auditOf(sources, [])
    expect(text).toContain('(tt, @BEB.One.a, @BEB.One.b)')
    expect(text).toContain('(tt, @BEB.new.Two.c)')
    expect(text).not.toContain('@BEB.model.Three.d')
  })
  it('is what Rocq answers, file by file', () => {
    expect(trustBaseIn(answer, sources)).toEqual({
      files: [
        {
          path: 'One.v',
          theorems: ['a', 'b'],
          axioms: ['ClassicalDedekindReals.sig_forall_dec', 'Classical_Prop.classic'],
        },
        { path: 'new/Two.v', theorems: ['c'], axioms: [] },
      ],
    })
  })
  it('is none when a file is left out', () => {
    expect(trustBaseIn(answer.slice(0, answer.indexOf('theorems of new')), sources)).toBeNull()
    expect(trustBaseIn(answer.replace('Closed under the global context', ''), sources)).toBeNull()
  })
  it('is written with every theorem', () => {
    const base = trustBaseIn(answer, sources)
    expect(base === null ? '' : trustBaseText(base, 'CONTEXT SUMMARY')).toContain(
      'One.v\n  a\n  b\n  rest on ClassicalDedekindReals.sig_forall_dec, Classical_Prop.classic\n\nnew/Two.v\n  c\n  rest on nothing\n\nCONTEXT SUMMARY\n',
    )
  })
})

describe('what a theorem rests on', () => {
  const text = 'One.v\n  a\n  b\n  rest on X, Y\n\nnew/Two.v\n  c\n  rest on nothing\n'
  it('stands below the theorems of its file', () => {
    expect(['a', 'b', 'c', 'd'].map((name) => restsOn(text, name))).toEqual(['X, Y', 'X, Y', 'nothing', undefined])
  })
})

describe('the committed trust base', () => {
  const committed = readFileSync('proofs/rocq/assumptions.txt', 'utf8')
  it('has no axiom but those of the classical reals', () => {
    const axioms = [...committed.matchAll(/^ {2}rest on (.*)$/gm)].flatMap(([, names = '']) => names.split(', '))
    expect([...new Set(axioms)].sort()).toEqual(
      [
        'ClassicalDedekindReals.sig_forall_dec',
        'ClassicalDedekindReals.sig_not_dec',
        'Classical_Prop.classic',
        'FunctionalExtensionality.functional_extensionality_dep',
        'nothing',
      ].filter((name) => axioms.includes(name)),
    )
  })
  it('says the same of all files together, by the independent checker', () => {
    const summary = committed.slice(committed.indexOf('CONTEXT SUMMARY'))
    const names = [...(/^\* Axioms:\n((?: {4}\S+\n)+)/m.exec(summary)?.[1] ?? '').matchAll(/\S+/g)].map(
      ([name]) => name,
    )
    const axioms = [...committed.matchAll(/^ {2}rest on (.*)$/gm)].flatMap(([, list = '']) => list.split(', '))
    expect(names.map((name) => name.split('.').slice(-2).join('.')).sort()).toEqual(
      [...new Set(axioms)].filter((name) => name !== 'nothing').sort(),
    )
    for (const nothing of ['type-in-type', 'unsafe (co)fixpoints', 'positivity is assumed'])
      expect(summary).toMatch(new RegExp(`${nothing.replace(/[()]/g, '\\$&')}: <none>`))
  })
  it('has every theorem of every file', () => {
    for (const source of sourcesIn('proofs/rocq').filter(({ path }) => !path.startsWith('model/')))
      if (theoremsOf(source).length > 0)
        expect(committed).toContain(
          `\n${source.path}\n${theoremsOf(source)
            .map((name) => `  ${name}\n`)
            .join('')}  rest on`,
        )
  })
  it('is of proofs that settle the claims of the theory', () => {
    const links = linksOf(statementsOf(theory).formal, sourcesIn('proofs/rocq'))
    for (const { theorem } of links) expect(committed).toContain(`  ${theorem.split('.').at(-1)}\n`)
  })
})
