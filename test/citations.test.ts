import { describe, expect, it } from 'vitest'
import { P01 as P } from '../spec/definitions/mixture.js'
import { alpha, D, h, P0, P1, s, s0, y } from '../spec/symbols.js'
import type { AnyClaim } from '../src/claim/claim.js'
import { type Evidence, evidence, isTrue } from '../src/claim/evidence.js'
import { judge, usersOf, withCited } from '../src/claim/judge.js'
import { arbitrary, chain, cite, equal, evident, termOfSum } from '../src/claim/proof.js'
import { outcomeOn, tallies } from '../src/claim/sample.js'
import { standings } from '../src/claim/standing.js'
import * as Q from '../src/kernel/rational.js'
import { atMost, below, equals, everySentence, positive, somePrompt } from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { conclude } from '../src/verify.js'
import { type Any, accepted, accepts, refused, stating, tiny, weights } from './support/anything.js'

const { divide, followedBy, multiply, one, plus } = T
const { sumOver, two, zero } = T

describe('citations', () => {
  const standingsOf = (...offered: ReadonlyArray<Evidence>) => {
    const theory = Object.fromEntries(offered.map((e) => [e.claim.name, e]))
    const judged = offered.map((e) => [e.claim.name, { judgement: judge(theory, e), tally: tallies.empty }])
    return standings(Object.fromEntries(judged))
  }
  const [falseA, falseB, falseC] = ['A', 'B', 'C'].map((name) => stating(atMost(one, zero), [], name)) as [
    Any,
    Any,
    Any,
  ]
  it('two false claims that cite each other are not proved, nor is what cites them', () => {
    const found = standingsOf(
      evidence(falseA, { proof: cite(falseB, {}, evident) }),
      evidence(falseB, { proof: cite(falseA, {}, evident) }),
      evidence(falseC, { proof: cite(falseA, {}, evident) }),
    )
    expect(Object.values(found).map(({ _tag }) => _tag)).not.toContain('proved')
  })
  it('a claim that cites itself is not proved, nor is what cites it', () => {
    const found = standingsOf(
      evidence(falseA, { proof: cite(falseA, {}, evident) }),
      evidence(falseB, { proof: cite(falseA, {}, evident) }),
    )
    expect(Object.values(found).map(({ _tag }) => _tag)).not.toContain('proved')
  })
  it('what cites an unproved or an unknown claim is proved given it', () => {
    const found = standingsOf(evidence(falseA, { proof: cite(falseB, {}, evident) }))
    expect(found.A).toEqual({ _tag: 'proved given', claims: ['B'] })
  })
  it('a citation under a false name proves nothing', () => {
    const honest = stating(atMost(zero, one), [], 'B')
    const found = standingsOf(
      evidence(falseA, { proof: cite(falseB, {}, evident) }),
      evidence(honest as Any, { proof: evident }),
    )
    expect(found.B?._tag).toBe('proved')
    expect(found.A?._tag).not.toBe('proved')
  })
  it('a hypothesis that does not hold', () => {
    const positivity = stating(atMost(P0(s, s0), one), [positive(P0(s0))])
    refused(atMost(P0(s, s0), one), cite(positivity as Any, {}, evident))
    refused(atMost(P1(s, s0), one), cite(positivity as Any, { models: { P0: P1 } }, evident), [positive(P0(s0))])
    accepted(atMost(P1(s, s0), one), cite(positivity as Any, { models: { P0: P1 } }, evident), [positive(P1(s0))])
  })
  it('a bound letter replaced', () => {
    const normalised = stating(equals(sumOver(y, P0(y)), one))
    expect(accepts(normalised, chain(sumOver(y, P0(y)), equal(one, '')))).toBe(true)
    refused(equals(sumOver(y, P0(s)), one), cite(normalised as Any, { sequences: { y: s } }, evident))
  })
  const weigh = (of: T.Model<Any>) => sumOver(y, multiply(of(y), P0(s)))
  const commuting = stating(equals(weigh(P0), weigh(P1)))
  const captured = (of: T.Model<Any>) => sumOver(y, multiply(of(y), P0(y)))
  it('a substitution whose letter the cited statement binds', () => {
    expect(accepts(commuting, chain(weigh(P0), equal(weigh(P1), '')))).toBe(true)
    refused(equals(captured(P0), captured(P1)), cite(commuting as Any, { sequences: { s: y } }, evident))
    const inScope = everySentence(y, equals(P0(followedBy(s, y)), P1(followedBy(s, y))))
    refused(inScope, arbitrary(cite(commuting as Any, { sequences: { s: y } }, evident)))
  })
  it('a model replaced by a mixture that is none', () => {
    const bounded = stating(atMost(P0(s), one))
    refused(atMost(P(s), one), cite(bounded as Any, { models: { P0: P } }, evident))
    accepted(atMost(P(s), one), cite(bounded as Any, { models: { P0: P } }, evident), weights)
  })
  it('a number replaced by one that may be negative', () => {
    const some = (n: T.Whole<Any>) => somePrompt(h, n, atMost(one, P0(h)))
    const cited = stating(some(D))
    const atOnce = { ...stating(some(plus(D, -1))) }
    // ∃h (|h| ≤ D, 1 ≤ P₀(h)) holds at the empty prompt; there is no prompt of −1 sentences.
    expect(outcomeOn(cited as unknown as AnyClaim, tiny({}))).toBe('held')
    expect(outcomeOn(atOnce as unknown as AnyClaim, tiny({ D: 0 }))).toBe('failed')
    expect(accepts(stating(some(plus(D, -1))), cite(cited as Any, { naturals: { D: plus(D, -1) } }, evident))).toBe(
      false,
    )
  })
  it('a sentence replaced by a prompt, or by nothing', () => {
    const z = T.sentence('z')
    const squared = (of: T.Sequence<Any>) => T.square(P0(of))
    const stated = stating(atMost(squared(z), sumOver(y, squared(y))))
    const cited = { ...stated, forAll: { ...stated.forAll, symbols: { ...stated.forAll.symbols, z: 'sentence' } } }
    expect(accepts(cited as Any, termOfSum(z))).toBe(true)
    const by = (value: T.Sequence<Any>) => cite(cited as Any, { sequences: { z: value } }, evident)
    expect(outcomeOn(stating(atMost(squared(s), sumOver(y, squared(y)))) as Any, tiny({ s: [] }))).toBe('failed')
    refused(atMost(squared(s), sumOver(y, squared(y))), by(s))
    refused(atMost(one, sumOver(y, squared(y))), by(T.empty))
    const x = T.sentence('x')
    accepted(everySentence(x, atMost(squared(x), sumOver(y, squared(y)))), arbitrary(by(x)))
  })
  it('a sentence of the cited claim passed off as a prompt', () => {
    const z = T.sentence('z')
    const squared = (of: T.Sequence<Any>) => T.square(P0(of))
    const [honest, forged] = [z, T.prompt('z')].map((of) => {
      const stated = stating(atMost(squared(of), sumOver(y, squared(y))), [], 'honest')
      return { ...stated, forAll: { ...stated.forAll, symbols: { ...stated.forAll.symbols, z: 'sentence' } } } as Any
    })
    const wrong = stating(atMost(one, sumOver(y, squared(y))), [], 'wrong')
    const found = standingsOf(
      evidence(honest, { proof: termOfSum(z) as Any }),
      evidence(wrong as Any, { proof: cite(forged, { sequences: { z: T.empty } }, evident) }),
    )
    expect(found.honest?._tag).toBe('proved')
    expect(found.wrong?._tag).not.toBe('proved')
  })
  it('a claim that bears the name of something that objects inherit', () => {
    const inherited = stating(atMost(one, zero), [], 'constructor')
    const found = standingsOf(evidence(falseA, { proof: cite(inherited as Any, {}, evident) }))
    expect(found.A).toEqual({ _tag: 'proved given', claims: ['constructor'] })
  })
  it('a weight replaced by a term is refused, not a crash', () => {
    const bounded = stating(atMost(P(s), one), weights)
    refused(atMost(P(s), one), cite(bounded as Any, { scalars: { alpha: divide(alpha, two) } }, evident), weights)
  })
})

describe('evidence', () => {
  it('a misprint is not excused by a claim that is refuted', () => {
    const wrong = stating(atMost(alpha, one), [], 'wrong')
    const right = stating(atMost(zero, one), [], 'right')
    const refuted = evidence(wrong as Any, { counterexample: tiny({ alpha: Q.two }) as Any })
    const offered = evidence(right as Any, {
      proof: evident,
      mutants: [{ name: 'm', then: wrong.then, fate: isTrue(wrong) }],
    })
    expect(judge({ wrong: refuted, right: offered }, offered).mutants[0]?.objection).not.toBeNull()
  })
  it('a hypothesis is not dropped by citing the claim itself', () => {
    const bounded = stating(atMost(alpha, one), weights, 'bounded')
    const without = { ...bounded, given: [] }
    const offered = evidence(bounded as Any, {
      proof: evident,
      needs: [
        { _tag: 'droppable', proof: cite(without as Any, {}, evident).proof },
        { _tag: 'droppable', proof: cite(without as Any, {}, evident).proof },
      ],
    })
    expect(judge({ bounded: offered }, offered).needs.map(({ objection }) => objection)).not.toContain(null)
  })
  it('a hypothesis is not dropped by citing a claim that is refuted, or that nobody states', () => {
    const wrong = stating(atMost(alpha, one), [], 'wrong')
    const refuted = evidence(wrong as Any, { counterexample: tiny({ alpha: Q.two }) as Any })
    const bounded = stating(atMost(alpha, one), [below(alpha, one)], 'bounded')
    const { proof } = cite(wrong as Any, {}, evident)
    const offered = evidence(bounded as Any, { proof: evident, needs: [{ _tag: 'droppable', proof }] })
    expect(judge({ wrong: refuted, bounded: offered }, offered).needs[0]?.objection).not.toBeNull()
    expect(judge({ bounded: offered }, offered).needs[0]?.objection).not.toBeNull()
  })
  it('a misprint is not excused by a claim whose proof goes in a circle', () => {
    const circle = stating(atMost(alpha, one), [], 'circle')
    const right = stating(atMost(zero, one), [], 'right')
    const going = evidence(circle as Any, { proof: cite(circle as Any, {}, evident) })
    const mutants = [{ name: 'm', then: circle.then, fate: isTrue(circle) }]
    const offered = evidence(right as Any, { proof: evident, mutants })
    expect(judge({ circle: going, right: offered }, offered).mutants[0]?.objection).not.toBeNull()
  })
})

describe('what is judged for a claim', () => {
  const first = evidence(stating(atMost(zero, one), [], 'first') as Any, { proof: evident })
  const second = evidence(stating(atMost(zero, two), [], 'second') as Any, {
    proof: cite(first.claim as Any, {}, evident),
  })
  const third = evidence(stating(atMost(zero, two), [], 'third') as Any, {
    proof: cite(second.claim as Any, {}, evident),
  })
  const broken = evidence(stating(atMost(one, zero), [], 'broken') as Any, {
    proof: cite(first.claim as Any, {}, evident),
  })
  const theory = { third, first, broken, second }
  it('is the claim and all that it cites, in the order of the theory', () => {
    expect(withCited(theory, ['third'])).toEqual(['third', 'first', 'second'])
    expect(withCited(theory, ['first', 'nobody'])).toEqual(['first'])
    const verified = conclude({ theory, citation: () => undefined, versions: {} }, ['second'], {}, { seed: 1, runs: 0 })
    expect(Object.keys(verified.judgements)).toEqual(['first', 'second'])
    expect(verified.standings).toEqual({ second: { _tag: 'proved' } })
  })
  it('it is used by the claims whose accepted proofs cite it', () => {
    expect(usersOf(theory, 'first')).toEqual(['second'])
    expect(usersOf(theory, 'third')).toEqual([])
  })
})
