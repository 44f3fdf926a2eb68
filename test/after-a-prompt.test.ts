/** The chain rule and Lemma C.3 after a prompt: from any prompt on that both models can write. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as proofs from '../proofs/after-a-prompt.js'
import { theory } from '../proofs/index.js'
import { c3After, c3StrictAfter, c3TotalAfter, chainRuleAfter, followedAfter } from '../spec/after-a-prompt.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { arbitrary, attained, both, evident, have, induction, obtain, witness } from '../src/claim/proof.js'
import { holds, mixtures, told } from './support/holds.js'

const offered = Object.values(proofs)

describe('after a prompt', () => {
  it('the chain rule holds, and following is inherited', () => {
    fc.assert(fc.property(mixtures(chainRuleAfter), holds(chainRuleAfter)), told(chainRuleAfter, 60))
    fc.assert(fc.property(mixtures(followedAfter), holds(followedAfter)), told(followedAfter, 60))
  })
  it('Lemma C.3 holds, strictly with at least one sentence, and from the total divergence alone', () => {
    fc.assert(fc.property(mixtures(c3After), holds(c3After)), told(c3After, 60))
    fc.assert(fc.property(mixtures(c3StrictAfter), holds(c3StrictAfter)), told(c3StrictAfter, 60))
    fc.assert(fc.property(mixtures(c3TotalAfter), holds(c3TotalAfter)), told(c3TotalAfter, 60))
  })
  it.each(offered)('the proof of $claim.name is checked, and its evidence stands', (one) => {
    const { claim, proof } = one
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
    const { mutants, needs } = judge(theory, one)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('an induction without its base, a mean that was not shown, a witness from nowhere are refused', () => {
    const base = arbitrary(evident)
    const attempts = [
      induction({ name: 'k', letter: { name: 'k', text: 'k', latex: 'k' } } as never, base, base),
      induction({ name: 's0', letter: { name: 's0', text: 's0', latex: 's0' } } as never, base, base),
      attained(evident),
      witness({ parts: [] }, both(evident, evident)),
      have(c3After.then, evident, obtain(c3After.then, evident)),
    ]
    for (const attempt of attempts)
      for (const { claim } of offered) expect(E.isLeft(checkProof(claim, attempt.proof))).toBe(true)
  })
})
