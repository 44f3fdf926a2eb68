/**
 * Breaking the formal proofs on purpose, where Rocq is there: every misprint and every dropped hypothesis of a specification
 * parts its theorem from its statement, and a fixed set of changes in the proofs is refused by name of the claim.
 */
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import type { AnyClaim } from '../../src/claim/claim.js'
import type { Theory } from '../../src/claim/evidence.js'
import { formalClaim } from '../../src/claim/formal.js'
import { refused } from '../../src/commands/prove.js'
import { linksOf, moduleOf, sourcesIn } from '../../src/formal/development.js'
import { versionOf, type Workshop, workshop } from '../../src/formal/rocq.js'
import { statementsOf } from '../../src/formal/statements.js'
import { changes } from '../support/formalChanges.js'

const sources = sourcesIn('proofs/rocq')
const { formal, text } = statementsOf(theory)
const links = linksOf(formal, sources)

describe.skipIf(versionOf() === null)('the formal proofs, broken on purpose', () => {
  let at: Workshop
  beforeAll(() => {
    at = workshop([...sources.filter(({ path }) => path !== 'Statements.v'), { path: 'Statements.v', text }])
    expect(at.compile(() => {})).toEqual(E.right(undefined))
  }, 2_400_000)
  afterAll(() => at.close())

  it('are thirty-eight', () => {
    expect(changes.length).toBe(38)
  })
  for (const [file, from, to, claim] of changes)
    it(`${file}: ${from.replaceAll('\n', ' ')} changed to ${to.replaceAll('\n', ' ')} leaves ${claim} without a proof`, () => {
      const original = sources.find(({ path }) => path === file)?.text ?? ''
      const changed = { path: file, text: original.replace(from, () => to) }
      const answer = at.ask(file, changed.text)
      expect(E.isLeft(answer)).toBe(true)
      if (E.isLeft(answer)) expect(refused(answer.left, [changed], links)).toContain(claim)
    }, 600_000)

  it('no theorem proves the misprint of its claim, nor the claim without a necessary hypothesis', () => {
    const altered = Object.entries(theory as Theory).flatMap(([name, { claim, mutants, needs }]) => {
      const link = links.find((l) => l.claim === name && l.standing === 'proved')
      if (link === undefined) return []
      const misprints = mutants.flatMap(({ given, then, fate }) => (fate._tag === 'killed' ? [{ given, then }] : []))
      const dropped = needs.flatMap((need, i) =>
        need._tag === 'necessary' ? [{ given: claim.given.filter((_, j) => j !== i), then: claim.then }] : [],
      )
      return [...misprints, ...dropped].map((changes): { theorem: string; claim: AnyClaim } => ({
        theorem: link.theorem,
        claim: { ...claim, ...changes },
      }))
    })
    const lines = altered.flatMap(({ theorem, claim }, i) => {
      const reading = formalClaim({ ...claim, name: `Altered ${i}` })
      return E.isRight(reading) ? [reading.right.definitions, `Fail Check (${theorem} : altered_${i}).`] : []
    })
    const imports = [
      'From Coq Require Import Reals List.',
      'From BEB.model Require Import Sums LanguageModel Components Sequences Chance Answers Ever Turns.',
      ...sources.map(({ path }) => `Require ${moduleOf(path)}.`),
      'Import ListNotations.',
      'Open Scope R_scope.',
    ]
    expect(lines.length).toBeGreaterThan(200)
    const answer = at.ask('Altered.v', [...imports, ...lines, ''].join('\n'))
    expect(answer).toEqual(E.right(expect.anything()))
  }, 2_400_000)
})
