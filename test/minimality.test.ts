/**
 * Stored counterexamples are small: none is still one with a state, a sentence of a prompt, an answer or a length less.
 */
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import type { Evidence } from '../src/claim/evidence.js'
import { outcomeOn } from '../src/claim/sample.js'
import { describeInstance } from '../src/commands/describeInstance.js'
import { smallerInstances } from './support/smaller.js'

const refuted = Object.entries(theory as Readonly<Record<string, Evidence>>).flatMap(
  ([name, { claim, counterexample }]) => (counterexample === undefined ? [] : [[name, claim, counterexample] as const]),
)

/** Why a larger instance is stored. */
const larger: Readonly<Record<string, string>> = {
  'Lemma C.3 (other direction)': 'one state for each sentence, as in the models that go on so for ever',
  'Theorem 3.2 (without positivity)': 'P₋ and P₊ have states of the same names, so that a reader can follow both',
}

describe.each(refuted)('the counterexample to %s', (name, claim, counterexample) => {
  it.skipIf(Object.hasOwn(larger, name))('cannot be made smaller in one obvious step', () => {
    const symbols = claim.forAll.symbols as Readonly<Record<string, string>>
    const smaller = smallerInstances(symbols, counterexample).find(([, at]) => outcomeOn(claim, at) === 'failed')
    expect(smaller && [smaller[0], describeInstance(symbols, smaller[1])]).toBeUndefined()
  })
})

it('what is stored larger than it need be is still a counterexample, and could be smaller', () => {
  for (const [name, claim, counterexample] of refuted.filter(([name]) => Object.hasOwn(larger, name))) {
    const symbols = claim.forAll.symbols as Readonly<Record<string, string>>
    const outcomes = smallerInstances(symbols, counterexample).map(([, at]) => outcomeOn(claim, at))
    expect([outcomeOn(claim, counterexample), outcomes.includes('failed')], name).toEqual(['failed', true])
  }
})
