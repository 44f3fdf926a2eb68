/**
 * The evidence of every claim is complete: how tight it is, misprints that are refuted, what each hypothesis is there for,
 * and what it does not say.
 */
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { theorem31, theorem31Below } from '../spec/theorem-3-1.js'
import { type Evidence, loose, notABound, sharp, type Tightness } from '../src/claim/evidence.js'
import { judge } from '../src/claim/judge.js'
import { missingIn } from '../src/claim/missing.js'
import { outcomeOn } from '../src/claim/sample.js'
import { isEquivalence, isIdentity, tightByForm } from '../src/claim/tightness.js'

const offers = Object.entries(theory as Readonly<Record<string, Evidence>>)
const unrefuted = offers.filter(([, { counterexample }]) => counterexample === undefined)

describe.each(offers)('the evidence of %s', (_, offered) => {
  it('lacks nothing', () => {
    expect(missingIn(offered)).toEqual([])
  })
  it('says of its tightness and its misprints what is so', () => {
    // what proofs and hypotheses say is judged elsewhere
    const { attained, tightness, mutants } = judge(theory, { ...offered, proof: undefined, needs: [] })
    expect([...attained, ...tightness, ...mutants].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('says nothing twice', () => {
    const names = offered.mutants.map((mutant) => mutant.name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(offered.claim.doesNotSay).size).toBe(offered.claim.doesNotSay.length)
  })
})

describe.each(unrefuted)('of the hypotheses of %s', (_, { claim, needs }) => {
  it('each has its reason, and there is none for another', () => {
    expect(needs.length).toBe(claim.given.length)
  })
  it('none that is necessary can be dropped', () => {
    const dropped = needs.flatMap((need, i) =>
      need._tag === 'necessary' ? [outcomeOn({ ...claim, given: claim.given.filter((_, j) => j !== i) }, need.at)] : [],
    )
    expect(dropped).toEqual(dropped.map(() => 'failed'))
  })
})

describe('what is said of tightness', () => {
  /** A claim with neither a proof nor a counterexample. */
  const nothing = 'Nothing is known of it'
  const objected = (name: string, tightness: Tightness): string | null | undefined => {
    const offered = (theory as Readonly<Record<string, Evidence>>)[name] as Evidence
    const said = { ...offered, proof: undefined, mutants: [], needs: [], tightness: [tightness] }
    return judge({ ...theory, [nothing]: { ...offered, proof: undefined } }, said).tightness[0]?.objection
  }
  it('is refused where a bound is called none', () => {
    expect(objected('Lemma C.1', notABound('so I say'))).toBe('the conclusion is a bound')
    expect(objected('Theorem 3.1', notABound('so I say'))).toBe('the conclusion is a bound')
    expect(objected('Evidence budget (end)', notABound('so I say'))).toBe('the conclusion is a bound')
    expect(objected('Definition 2.6', notABound('so I say'))).toBe(null)
  })
  it('is refused where it refers to no claim, or to one that does not stand so', () => {
    expect(objected('Theorem 3.1', sharp({ name: 'Theorem 0' }, ''))).toBe('there is no claim Theorem 0')
    expect(objected('Theorem 3.1', sharp(theorem31Below, ''))).toBe(null)
    expect(objected('Theorem 3.1 (log 2)', loose(theorem31Below, ''))).toMatch(/is not proved$/)
    expect(objected('Theorem 3.1 (log 2)', loose(theorem31, ''))).toBe(null)
    expect(objected('Theorem 3.1', sharp({ name: nothing }, ''))).toMatch(/is neither refuted nor proved$/)
    expect(objected('Theorem 3.1', loose({ name: nothing }, ''))).toMatch(/is not proved$/)
  })
  it('is told from the form of identities and equivalences alone', () => {
    const byForm = unrefuted.flatMap(([, { claim }]) => tightByForm(claim.then.statement) ?? [])
    expect(byForm.filter((form) => form === 'an identity').length).toBeGreaterThan(10)
    expect(byForm).toContain('an equivalence')
    const { then } = theorem31
    expect([isIdentity(then.statement), isEquivalence(then.statement)]).toEqual([false, false])
  })
})
