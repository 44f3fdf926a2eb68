/** What a formal check adds to a standing, and that two checkers which disagree cannot be missed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { paper } from '../../spec/paper.js'
import { concluded } from '../../src/commands/concluded.js'
import type { Companion } from '../../src/companion.js'
import { exitCode } from '../../src/exitCode.js'
import { checkedText, digestOf } from '../../src/formal/checked.js'
import { type FormalStanding, sourcesIn } from '../../src/formal/development.js'
import { statementsOf, withFreshStatements } from '../../src/formal/statements.js'
import { contradicts, formalStandings, withFormal } from '../../src/formalStandings.js'
import { sampleTasks } from '../../src/sampling.js'
import { tasksFor } from '../../src/verify.js'

const folder = mkdtempSync(join(tmpdir(), 'beb-standings-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A companion of one claim, and a check that says this of it. */
const companionWith = (
  name: 'Lemma C.1 (sharp)' | 'Theorem 3.1 (floor)',
  formal: FormalStanding,
  current = true,
): Companion => {
  const only = { [name]: theory[name] }
  const sources = withFreshStatements(sourcesIn(folder), statementsOf(only).text)
  const checked = { rocq: '8.16.1', sources: current ? digestOf(sources) : 'other files', claims: { [name]: formal } }
  writeFileSync(join(folder, 'checked.json'), checkedText(checked))
  return {
    theory: only,
    citation: () => undefined,
    awaiting: {},
    paper,
    inShort: [],
    reported: { figures: [], measurements: () => E.left('not read here') },
    record: {},
    recordFile: '',
    formalFolder: folder,
    versions: {},
    worker: '',
  }
}
const told = async (companion: Companion) => {
  const lines: Array<string> = []
  const io = { out: (line: string) => lines.push(line), error: () => {}, progress: () => {}, width: 200 }
  const names = Object.keys(companion.theory)
  const { tallies } = await sampleTasks(companion.theory, [], tasksFor(names, 1, 20), 1, { worker: '' }, () => {})
  const code = concluded(companion, names, tallies, { seed: 1, runs: 20 }, [], { ...io, paint: (_, text) => text })
  return { code, text: lines.join('\n') }
}

describe('a standing with what Rocq says', () => {
  it('is proved by Rocq where nothing else has settled the claim', () => {
    expect(withFormal('sampled', 'proved')).toBe('proved (Rocq)')
    expect(withFormal('proved given {A}', 'proved')).toBe('proved (Rocq)')
    expect(withFormal('open', 'refuted')).toBe('refuted (Rocq)')
  })
  it('is what it was where Rocq agrees or is silent', () => {
    expect(withFormal('proved', 'proved')).toBe('proved')
    expect(withFormal('refuted', 'refuted')).toBe('refuted')
    for (const silent of ['not re-checked here', 'not linked', undefined] as const)
      expect(withFormal('sampled', silent)).toBe('sampled')
  })
  it('is contradicted where it disagrees', () => {
    for (const standing of ['proved', 'proved given {A}']) expect(withFormal(standing, 'refuted')).toBe('contradicted')
    expect(withFormal('refuted', 'proved')).toBe('contradicted')
    expect(contradicts('proved', 'not re-checked here')).toBe(false)
  })
})

describe('beb verify', () => {
  it('fails loudly where the two checkers contradict each other', async () => {
    for (const [name, formal] of [
      ['Lemma C.1 (sharp)', 'refuted'],
      ['Theorem 3.1 (floor)', 'proved'],
    ] as const) {
      const { code, text } = await told(companionWith(name, formal))
      expect(code).toBe(exitCode.changed)
      expect(text).toContain(`${name} is CONTRADICTED`)
      expect(text).toContain('1 contradicted')
    }
  })
  it('calls nothing formally proved of files that were not checked', async () => {
    const companion = companionWith('Lemma C.1 (sharp)', 'refuted', false)
    expect(formalStandings(companion)).toEqual({ 'Lemma C.1 (sharp)': 'not re-checked here' })
    const { text } = await told(companion)
    expect(text).not.toContain('CONTRADICTED')
    expect(text).toContain('by Rocq: 1 not re-checked here')
  })
})
