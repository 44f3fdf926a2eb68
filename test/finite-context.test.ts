/** The footnote on finite context: prompts of at most C sentences do not do what all prompts do. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceFiniteContext, evidenceObstruction } from '../proofs/finite-context.js'
import { nIsBad } from '../proofs/smallModels.js'
import { C, finiteContextClaim, finiteContextObstruction } from '../spec/finite-context.js'
import { ofP } from '../spec/master-inequality.js'
import { epsilon, gamma, Pminus, s } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { outcomeOn } from '../src/claim/sample.js'
import * as Q from '../src/kernel/rational.js'
import { below, everyPrompt, implies, positive } from '../src/logic/proposition.js'
import { add } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

/** γ = −1/2, and the least behaviour that three sentences reach is −13/28. */
const threeSentences = {
  alpha: q('1/2'),
  Pminus: iid({ n: '3/4', p: '1/4' }),
  Pplus: iid({ n: '1/4', p: '3/4' }),
  B: nIsBad,
  gamma: q('-1/2'),
  epsilon: Q.subtract(q('-13/28'), q('-1/2')),
  C: 3,
}

describe('Footnote on finite context', () => {
  it('is refuted with one sentence of context', () => {
    const { claim, counterexample } = evidenceFiniteContext
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
  })
  it('is refuted with three sentences of independent text, which reach −13/28 and no less', () => {
    const fitting = holds(finiteContextClaim)
    expect(outcomeOn(evidenceFiniteContext.claim, threeSentences)).toBe('failed')
    expect(fitting({ ...threeSentences, epsilon: Q.add(threeSentences.epsilon, q('1/1000000000')) })).toBe(true)
    expect(fitting({ ...threeSentences, C: 4 })).toBe(true)
  })
  it('is refuted on random mixtures', () => {
    const property = fc.property(mixtures(finiteContextClaim), holds(finiteContextClaim))
    expect(fc.check(property, { seed: 1, numRuns: 300 }).failed).toBe(true)
  })

  it('the obstruction holds on random mixtures', () => {
    const property = fc.property(mixtures(finiteContextObstruction), holds(finiteContextObstruction))
    fc.assert(property, told(finiteContextObstruction))
  })
  it('the proof of the obstruction is checked', () => {
    const { claim, proof } = evidenceObstruction
    expect(proof && checkProof(claim, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: < for ≤', () => {
    const { claim, proof } = evidenceObstruction
    const strict = everyPrompt(s, C, implies(positive(Pminus(s)), below(add(gamma, epsilon), ofP)))
    expect(proof && E.isLeft(checkProof({ ...claim, then: strict }, proof))).toBe(true)
  })
})
