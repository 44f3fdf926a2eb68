/**
 * Definition 2.1 on finite-state models: P is γ-prompt-misalignable exactly for γ ≥ inf B_P(s), over prompts s with
 * P(s) > 0. The infimum is enclosed, and often exact: B_P(s) lies between the components' behaviours, one of them alone is
 * left where the other has become impossible, and it tends to either one where a cycle of evidence can be repeated.
 */
import * as O from 'fp-ts/lib/Option.js'
import type { Masses } from '../../kernel/klDivergence.js'
import { equality, lessThan, minimum, multiply, type Rational, sum, zero } from '../../kernel/rational.js'
import { type Behaviour, expectedScore, score } from '../behaviour.js'
import { mixtureOf } from '../build.js'
import { promptOf } from '../grown.js'
import { type Prompt, stateAfter } from '../languageModel.js'
import type { Decomposition } from '../odds.js'
import type { PairTable } from '../pairTable.js'
import { evidenceNodes } from '../posteriorLimits.js'
import type { Answer } from './verdict.js'

/** Why inf B_P is at most the value. */
export type Witness =
  /** A prompt has this B_P. */
  | { readonly kind: 'prompt'; readonly prompt: Prompt }
  /** B_P tends to it along prompts that end as this one, with a cycle of evidence repeated on the way. */
  | { readonly kind: 'limit'; readonly prompt: Prompt }
  /** It is γ, which B_P comes near whatever else holds (Theorem U). */
  | { readonly kind: 'bound' }

export interface Misalignable {
  /** For some γ ∈ [−1, 0)? */
  readonly answer: Answer
  /** inf B_P ≤ value: P is γ-prompt-misalignable for γ = value, if that is negative. */
  readonly value: Rational
  readonly witness: Witness
  /** inf B_P ≥ lower; equal to the value where the infimum is exact. */
  readonly lower: Rational
}

/** Longest of the shortest prompts whose B_P is computed. */
const longest = 16

interface Candidate {
  readonly value: Rational
  readonly witness: Witness
}

/** Decided on the table of prompts s with P(s) > 0, if it is not too large; gamma bounds B_{P₋}. */
export const misalignable = (
  decomposition: Decomposition,
  table: O.Option<PairTable>,
  behaviour: Behaviour,
  gamma: Rational,
  known: ReadonlyArray<{ readonly prompt: Prompt; readonly behaviour: Rational }>,
): Misalignable => {
  const found: Array<Candidate> = [
    ...known.map(({ prompt, behaviour }) => ({ value: behaviour, witness: { kind: 'prompt', prompt } as const })),
    { value: gamma, witness: { kind: 'bound' } },
  ]
  let lower = O.isNone(table) ? [...behaviour.values()].reduce(minimum, zero) : gamma
  if (O.isSome(table)) {
    const { sentences, rows } = table.value
    const mixture = mixtureOf(decomposition.alpha, decomposition.minus, decomposition.plus)
    const scores = sentences.map((x) => score(behaviour, x))
    const mean = (law: Masses): Rational => sum(law.map((p, i) => multiply(p, scores[i] ?? zero)))
    for (const { row, writers, prompt, grows, shrinks } of evidenceNodes(table.value)) {
      const [bad, good] = [mean(rows[row]?.minus ?? []), mean(rows[row]?.plus ?? [])]
      const here = promptOf(prompt)
      if (writers !== 'both') {
        const value = writers === 'minus' ? bad : good
        found.push({ value, witness: { kind: 'prompt', prompt: here } })
        lower = minimum(lower, value)
        continue
      }
      lower = minimum(lower, minimum(bad, good))
      if (grows) found.push({ value: bad, witness: { kind: 'limit', prompt: here } })
      if (shrinks) found.push({ value: good, witness: { kind: 'limit', prompt: here } })
      if (here.length <= longest) {
        found.push({
          value: expectedScore(behaviour, mixture, stateAfter(mixture, here)),
          witness: { kind: 'prompt', prompt: here },
        })
      }
    }
  }
  const { value, witness } = found.reduce((best, next) => (lessThan(next.value, best.value) ? next : best))
  const answer = value.num < 0n ? 'yes' : lower.num >= 0n ? 'no' : 'open'
  return { answer, value, witness, lower }
}

/** Is the infimum exact? */
export const isExact = ({ value, lower }: Misalignable): boolean => equality.equals(value, lower)
