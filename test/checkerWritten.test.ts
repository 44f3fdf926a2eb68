/** Proofs and claims are data: what is not written in their grammar is refused, and nothing throws. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { B, D, h, P0, s, x } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import type { AnyClaim } from '../src/claim/claim.js'
import { chain, equal, evident, have, witness } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import { illWritten } from '../src/claim/wellWritten.js'
import { atMost, equals, everySentence, someNumberBelow } from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { type Any, accepted, accepts, refused, stating, tiny } from './support/anything.js'

const { count, multiply, number, one, score, two, zero } = T
const m = T.natural('m')

describe('what is not written in the grammar', () => {
  it('half a number', () => {
    const half = { natural: { letter: null, plus: 0.5 } } as T.Whole<unknown>
    const doubled = (n: T.Whole<Any>) => multiply(two, count(n))
    const some = someNumberBelow(m, number(2), equals(doubled(m), one))
    refused(some, witness(half, chain(doubled(half), equal(one, ''))))
    const right = someNumberBelow(m, number(2), equals(doubled(m), two))
    accepted(right, witness(number(1), chain(doubled(number(1)), equal(two, ''))))
  })
  it('a relation that is none', () => {
    const { statement } = atMost(zero, one)
    const claim: Any = { ...stating(atMost(zero, one)), then: { statement: { ...statement, relation: '≥' } } }
    expect(accepts(claim, evident)).toBe(false)
    const step = { relation: '≠', to: one.node, slack: one.node, why: '' }
    refused(equals(zero, one), { proof: { _tag: 'Chain', from: zero.node, steps: [step] } } as Any)
  })
  it('a constant that is not in lowest terms, or negative by its denominator', () => {
    const minusOne = { node: { _tag: 'Constant', value: { num: 1n, den: -1n } } } as T.Term<unknown>
    refused(atMost(zero, minusOne), evident)
    refused(atMost(zero, one), have(atMost(zero, minusOne), evident, evident))
  })
  it('parts that are missing, tags that are unknown, anything at all', () => {
    const claim = stating(atMost(zero, one))
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('_tag', 'body', 'fact', 'value', 'steps', 'from') }), (proof) => {
        expect(E.isLeft(checkProof(claim as unknown as AnyClaim, proof as Any))).toBe(true)
      }),
    )
    for (const _tag of ['Witness', 'TermOfSum', 'Specialise', 'Induction', 'constructor'])
      refused(atMost(zero, one), { proof: { _tag } } as Any)
  })
  it('every proof of the theory is written in it, and none without any one of its fields', () => {
    for (const { claim, proof } of Object.values(theory)) {
      if (proof === undefined) continue
      expect(illWritten(claim, proof)).toBeUndefined()
      for (const field of Object.keys(proof)) {
        const { [field as '_tag']: _, ...lacking } = proof
        expect(illWritten(claim, lacking)).toBe('the proof')
      }
    }
  })
})

describe('large numbers', () => {
  it('are counted exactly', () => {
    const claim = stating(equals(count(T.plus(D, 2)), T.add(count(D), two)))
    expect(accepts(claim, chain(count(T.plus(D, 2)), equal(T.add(count(D), two), '')))).toBe(true)
    expect(outcomeOn(claim as Any, tiny({ D: Number.MAX_SAFE_INTEGER }))).toBe('held')
  })
  it('are unfolded to no end, and leave what ranges over them undecided', () => {
    const many = T.sumBelow(m, number(100_000), one)
    accepted(atMost(zero, many), evident)
    accepted(atMost(zero, T.power(P0(s), number(1_000_000))), evident)
    accepted(equals(T.expectationOverSequences(h, number(500), P0, T.empty, one), one), evident)
    const at = tiny({ D: Number.MAX_SAFE_INTEGER })
    const below = T.sumBelow(m, D, one)
    expect(outcomeOn(stating(atMost(zero, below)) as Any, at)).toBe('unknown')
    expect(outcomeOn(stating(atMost(zero, T.power(two, D))) as Any, at)).toBe('unknown')
    expect(outcomeOn(stating(someNumberBelow(m, D, atMost(count(m), zero))) as Any, at)).toBe('held')
    expect(outcomeOn(stating(someNumberBelow(m, D, atMost(count(D), count(m)))) as Any, at)).toBe('unknown')
  })
})

describe('instances', () => {
  it('a sentence that no model knows is none, so that what holds of every sentence holds of it', () => {
    const z = T.sentence('z')
    const best = (of: T.SentenceVariable<Any>) => atMost(one, score(B, of))
    const stated = stating(best(z), [everySentence(x, best(x))])
    const claim = {
      ...stated,
      forAll: { ...stated.forAll, symbols: { ...stated.forAll.symbols, z: 'sentence' } },
    } as Any
    const scores = new Map(['a', 'b'].map((name) => [name, { num: 1n, den: 1n }]))
    expect(outcomeOn(claim, tiny({ B: scores, z: 'c' }))).toBe('ill-formed')
    expect(outcomeOn(claim, tiny({ B: scores, z: 'b' }))).toBe('held')
    expect(outcomeOn(stating(atMost(P0(s), one)) as Any, tiny({ s: ['c'] }))).toBe('ill-formed')
  })
})
