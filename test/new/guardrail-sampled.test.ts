/** The guardrail where prompts are sampled, and why bounded divergences do not do for prompts that are chosen. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/new/guardrail-sampled.js'
import { guardrailAligned, guardrailDivergence, guardrailSampled } from '../../spec/new/guardrail-sampled.js'
import { judge } from '../../src/claim/judge.js'
import { outcomeOn } from '../../src/claim/sample.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import { fromRational } from '../../src/kernel/logForm.js'
import { compare } from '../../src/kernel/logFormSign.js'
import { q } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Guardrail', () => {
  it('is not kept by bounded divergences: a rare sentence is enough', () => {
    const { claim, counterexample } = proofs.evidenceDivergence
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    const all = fc.sample(mixtures(guardrailDivergence), { numRuns: 100, seed: 1 })
    expect(all.filter((instance) => !holds(guardrailDivergence)(instance)).length).toBeGreaterThan(90)
  })
  it('nor by divergences however small: with a ratio of 10¹² they are below 3/100000', () => {
    const form = klForm(
      ['499999/1000000', '1/2', '1/1000000'].map(q),
      ['499999999999999999/1000000000000000000', '1/2', '1/1000000000000000000'].map(q),
    )
    expect(O.isSome(form) && compare(form.value, fromRational(q('3/100000'))).sign).toEqual(O.some(-1))
    expect(O.isSome(form) && compare(form.value, fromRational(q('266/10000000'))).sign).toEqual(O.some(1))
  })
  it.each([guardrailSampled, guardrailAligned])('$name holds on random mixtures', (claim) => {
    fc.assert(fc.property(mixtures(claim as never), holds(claim as never)), told(claim as never, 60))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe(one.proof && 'Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
