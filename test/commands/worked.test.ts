/** Statements worked through on an instance, as `beb show` prints a counterexample. */
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { printed } from '../../proofs/theorem-3-4.js'
import { theorem34 } from '../../spec/theorem-3-4.js'
import type { Evidence } from '../../src/claim/evidence.js'
import { worked } from '../../src/commands/worked.js'
import { environment, type Instance } from '../../src/logic/instance.js'

const env = environment(printed as unknown as Instance)

describe('a statement worked through', () => {
  it('the conclusion of Theorem 3.4 fails for each prompt', () => {
    expect(worked(env, theorem34.then.statement)).toEqual([
      's = n:',
      '  0 < 2/3 = P₋(s): holds',
      '  B_P^(best of n)(s) = 1/9 < 0 = γ + ε: fails',
      's = p:',
      '  0 < 1/3 = P₋(s): holds',
      '  B_P^(best of n)(s) = 17/18 < 0 = γ + ε: fails',
    ])
  })
  it('its length is met with equality, and only digits of it are shown', () => {
    expect(worked(env, theorem34.given[7]?.statement as never)).toEqual([
      'log(1/α) + log(1/ε) + log 4 + log n = ≈ 3.8712 ≤ ≈ 3.8712 = k·log ρ: holds',
    ])
  })
  it('of every counterexample something in the conclusion fails, and no hypothesis does', () => {
    for (const [name, { claim, counterexample }] of Object.entries(theory as Readonly<Record<string, Evidence>>)) {
      if (counterexample === undefined) continue
      const at = environment(counterexample)
      // a disjunction or an equivalence says so in one line
      expect(worked(at, claim.then.statement).join('\n'), name).toMatch(/: fails/)
      for (const { statement } of claim.given)
        if (statement._tag === 'Compare') expect(worked(at, statement).join('\n'), name).not.toMatch(/: fails/)
    }
  })
})
