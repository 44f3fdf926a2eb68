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

const sources = sourcesIn('proofs/rocq')
const { formal, text } = statementsOf(theory)
const links = linksOf(formal, sources)

/** File, what is replaced by what, and a claim that is left without a proof. */
const changes: ReadonlyArray<readonly [file: string, from: string, to: string, claim: string]> = [
  ['LemmaC1.v', '<= odds * Rmax tilt 1.', '<= odds * Rmin tilt 1.', 'Lemma C.1'],
  ['LemmaC1.v', '< odds * Rmax tilt 1.', '< share * Rmax tilt 1.', 'Lemma C.1 (strict)'],
  ['LemmaC1.v', 'share * (tilt - 1).', 'odds * (tilt - 1).', 'Lemma C.1 (exact)'],
  ['LemmaC1.v', 'Hypothesis s0_pos : 0 < P0 s0.', 'Hypothesis s0_pos : 0 < P1 s0.', 'Lemma C.1 (sharp)'],
  ['LemmaC2.v', '<= 2 * odds.', '<= odds.', 'Lemma C.2'],
  ['LemmaC2.v', '<= 2 * weight_of_P1.', '< 2 * weight_of_P1.', 'Lemma C.2 (posterior weight)'],
  ['LemmaC2.v', 'c * (1 + odds) < 2 ->', 'c * (1 + odds) <= 2 ->', 'Lemma C.2 (the constant 2 is best)'],
  [
    'LemmaC3.v',
    '<= INR n * ln rho -> 1 <= epsilon * rho ^ n',
    '<= INR n * ln rho -> 1 < epsilon * rho ^ n',
    'Lemma C.3',
  ],
  [
    'LemmaC3.v',
    '<= epsilon * prob P0 s s0 /\\ ((0 < n)%nat',
    '<= epsilon ^ 2 * prob P0 s s0 /\\ ((0 < n)%nat',
    'Lemma C.3 (strict)',
  ],
  ['LemmaC3.v', '(coin (1/3)) 2 (1/2) 0%nat', '(coin (1/3)) 2 (1/2) 1%nat', 'Lemma C.3 (floor)'],
  [
    'Theorem31.v',
    'ln (1 / epsilon) + ln 2 <= INR n * ln rho',
    'ln (1 / epsilon) + ln 1 <= INR n * ln rho',
    'Theorem 3.1',
  ],
  ['Theorem31.v', 'alpha * epsilon * rho ^ n ->', 'alpha * epsilon * rho ^ S n ->', 'Theorem 3.1 (sharp)'],
  ['Theorem31.v', '99 / 1900000', '1 / 1000', 'Theorem 3.1 (a constant below 2)'],
  ['Theorem31Prompt.v', '2 * Pplus s <= alpha', '1 * Pplus s <= alpha', 'Theorem 3.1 (fixed prompt)'],
  [
    'Theorem31Prompt.v',
    'c <= (1 - alpha) * (2 - epsilon)',
    'c <= 2 - epsilon',
    'Theorem 3.1 (fixed prompt, no constant below 2)',
  ],
  ['MasterInequality.v', '<= gamma + (1 - gamma) * v.', '<= gamma + v.', 'Master inequality'],
  [
    'MasterInequality.v',
    '< alpha * epsilon * Pminus s ->',
    '<= alpha * epsilon * Pminus s ->',
    'Master inequality (threshold)',
  ],
  [
    'LemmaH1.v',
    '(1 - alpha) / (alpha * Lambda)).\nProof.',
    '(1 - alpha) / Lambda).\nProof.',
    'Lemma H.1 (fixed prompt, sharp)',
  ],
  ['LemmaH1.v', '<= ln (1 / w).', '<= ln w.', 'Posterior divergence'],
  ['LemmaH2.v', 'ln (1 / alpha)', 'ln alpha', 'Lemma H.2'],
  ['LemmaH3.v', '< 1 / (1 + alpha * Lambda).', '< 1 / (1 + Lambda).', 'Lemma H.3 (fixed prompt)'],
  [
    'LemmaH3.v',
    '<= 1 / (1 + alpha / (1 - alpha) * Lambda).',
    '< 1 / (1 + alpha / (1 - alpha) * Lambda).',
    'Lemma H.3 (fixed prompt, sharp)',
  ],
  [
    'Martingale.v',
    'Lemma martingale : 0 < P h -> expect P h',
    'Lemma martingale : 0 < P h -> expect Pplus h',
    'Posterior martingale',
  ],
  ['Martingale.v', '0 < Pminus h -> w h <=', '0 < Pminus h -> w h <', 'Posterior submartingale'],
  ['Equation9.v', '+ (1 - alpha) * (weighted', '+ alpha * (weighted', 'Equation (9)'],
  ['Equation10.v', '= -1/4)', '= 0)', 'Equation (10) (prior weights)'],
  ['Linearity.v', 'Rmin a b <= w * a', 'Rmax a b <= w * a', 'Equation (9) (betweenness after a prompt)'],
  [
    'FiniteContext.v',
    '(1 - alpha) * (bplus - gamma - epsilon) ->\n  gamma',
    '(bplus - gamma - epsilon) ->\n  gamma',
    'Footnote on finite context (obstruction)',
  ],
  ['new/Universal.v', 'Pminus s0 * rho ^ (D + 1) ->', 'Pminus s0 * rho ^ (D + 2) ->', 'Theorem U'],
  ['new/EvidenceBudget.v', 'ln (w s) <= 0.', 'ln (w s) < 0.', 'Evidence budget (end)'],
  [
    'new/Sticky.v',
    'v s <= delta * level ->\n  ever_in_conversation',
    'v s <= 2 * delta * level ->\n  ever_in_conversation',
    'Theorem S',
  ],
  ['new/HonestText.v', '<= w s / level.', '<= w s / (2 * level).', 'Theorem V'],
  ['new/HonestText.v', 'ever P n [] event <= scale.', 'ever P n [] event <= scale / 2.', 'Ville’s inequality'],
  [
    'new/BoundedEvidence.v',
    'Pplus s0 <= mu ^ k * Pminus s0 * Pplus (s0 ++ s).',
    'Pplus s0 <= mu ^ (k - 1) * Pminus s0 * Pplus (s0 ++ s).',
    'Guardrail (evidence)',
  ],
  [
    'new/DominationOfTails.v',
    'chance Pplus N [] E <= chance Pminus N [] E.',
    'chance Pplus N [] E = chance Pminus N [] E.',
    'Domination of tails',
  ],
  ['BestOfNNeeded.v', '< (1 + gamma) * P s.', '< gamma * P s.', 'Theorem 3.4 (log n is needed)'],
  ['Theorem33.v', 'ln (1 / epsilon) + ln 2 + c <=', 'ln (1 / epsilon) + c <=', 'Theorem 3.3 (repaired)'],
  ['Theorem33Printed.v', 'delta := (1 / 10000)', 'delta := (1 / 1000)', 'Theorem 3.3'],
]

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
      expect(original.split(from).length).toBeGreaterThan(1)
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
      'From BEB.model Require Import Sums LanguageModel Components Sequences Chance Answers Ever.',
      ...sources.map(({ path }) => `Require ${moduleOf(path)}.`),
      'Import ListNotations.',
      'Open Scope R_scope.',
    ]
    expect(lines.length).toBeGreaterThan(200)
    const answer = at.ask('Altered.v', [...imports, ...lines, ''].join('\n'))
    expect(answer).toEqual(E.right(expect.anything()))
  }, 2_400_000)
})
