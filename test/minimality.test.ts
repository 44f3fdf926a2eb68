/**
 * Stored counterexamples are small and simple: none is still one with a state, a sentence of a prompt, an answer or a length
 * less, and none with a simpler fraction.
 */
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import type { Evidence } from '../src/claim/evidence.js'
import { outcomeOn } from '../src/claim/sample.js'
import { describeInstance } from '../src/commands/describeInstance.js'
import * as Q from '../src/kernel/rational.js'
import { q } from '../src/model/written.js'
import { isSimpler, simplerFractions, simplerInstances } from './support/simpler.js'
import { smallerInstances } from './support/smaller.js'

const refuted = Object.entries(theory as Readonly<Record<string, Evidence>>).flatMap(
  ([name, { claim, counterexample }]) => (counterexample === undefined ? [] : [[name, claim, counterexample] as const]),
)

/** Why fractions are stored that could be simpler. */
const rougher: Readonly<Record<string, string>> = {
  'Theorem 3.3':
    'powers of two for which the hypotheses are certified for all prompts and lengths, as in examples/taken-back.json',
}

describe.each(refuted)('the counterexample to %s', (name, claim, counterexample) => {
  const symbols = claim.forAll.symbols as Readonly<Record<string, string>>
  it('cannot be made smaller in one obvious step', () => {
    const smaller = smallerInstances(symbols, counterexample).find(([, at]) => outcomeOn(claim, at) === 'failed')
    expect(smaller && [smaller[0], describeInstance(symbols, smaller[1])]).toBeUndefined()
  })
  it.skipIf(Object.hasOwn(rougher, name))('cannot be made simpler in one fraction', () => {
    const simpler = simplerInstances(symbols, counterexample).find(([, at]) => outcomeOn(claim, at) === 'failed')
    expect(simpler && [simpler[0], describeInstance(symbols, simpler[1])]).toBeUndefined()
  })
})

it('simpler fractions are simpler, and those near by are among them', () => {
  for (const text of ['3/4', '-13/28', '322/323', '1520/1521', '0', '17', '100000000/100001'])
    for (const one of simplerFractions(q(text))) expect([text, isSimpler(one, q(text))]).toEqual([text, true])
  const shown = (text: string) => simplerFractions(q(text)).map(Q.show)
  expect(shown('3/4')).toEqual(expect.arrayContaining(['0', '1', '1/2', '2/3', '1/4']))
  expect(shown('322/323')).toEqual(expect.arrayContaining(['1', '321/322', '1/2', '99/100']))
  expect(shown('17')).toEqual(expect.arrayContaining(['1', '8', '16', '10']))
  expect([shown('0'), shown('1'), shown('-1')]).toEqual([[], [], []])
})
it('a counterexample that is not as simple as it can be is seen to be so', () => {
  const [[, claim]] = refuted.filter(([name]) => name === 'Equation (10) (prior weights)') as [(typeof refuted)[number]]
  const [, , at] = refuted.find(([name]) => name === 'Equation (10) (prior weights)') as (typeof refuted)[number]
  const symbols = claim.forAll.symbols as Readonly<Record<string, string>>
  const rough = { ...at, alpha: q('3/7') }
  expect(outcomeOn(claim, rough)).toBe('failed')
  expect(simplerInstances(symbols, rough).some(([, one]) => outcomeOn(claim, one) === 'failed')).toBe(true)
})
