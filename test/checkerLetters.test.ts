/**
 * The checker and letters: of another sort, of a strange name, bound twice, without a form. Each refusal stands next to
 * the nearest true thing, which is accepted.
 */
import { describe, expect, it } from 'vitest'
import { B, D, h, P0, P1, s, x, y } from '../spec/symbols.js'
import type { Sort } from '../src/claim/domain.js'
import {
  arbitrary,
  ascent,
  evident,
  have,
  obtain,
  type Proof,
  specialise,
  termOfSum,
  witness,
} from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import {
  and,
  atMost,
  below,
  equals,
  everyNumberBelow,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  type Proposition,
  positive,
  somePrompt,
  someSentence,
} from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { type Any, accepted, accepts, refused, stating, tiny } from './support/anything.js'
import { symbols } from './support/playground.js'

const { followedBy, multiply, number, one, power, score, sentence, square, sumOver, two, zero } = T

/** A statement about more letters than the playground has, or fewer. */
const about = (
  more: Readonly<Record<string, Sort>>,
  then: Proposition<Any>,
  given: ReadonlyArray<Proposition<Any>> = [],
  without: ReadonlyArray<string> = [],
): Any => {
  const stated = stating(then, given)
  const kept = Object.entries<Sort>({ ...symbols, ...more }).filter(([name]) => !without.includes(name))
  return { ...stated, forAll: { ...stated.forAll, symbols: Object.fromEntries(kept) } }
}

describe('a letter of another sort', () => {
  it('a prompt is no sentence', () => {
    const misread = sentence('s')
    const bound = atMost(square(P0(s)), sumOver(x, square(P0(x))))
    expect(outcomeOn(stating(bound) as Any, tiny({ s: [] }))).toBe('failed')
    refused(bound, termOfSum(misread as Any))
    const single = atMost(square(P0(y)), sumOver(x, square(P0(x))))
    accepted(everySentence(y, single), arbitrary(termOfSum(y)))
  })
  it('nor a sequence of one sentence', () => {
    const ofOne = everyPromptOf(h, number(1), atMost(P0(h), P1(h)))
    refused(atMost(P0(s), P1(s)), specialise(ofOne, sentence('s') as Any, evident), [ofOne])
    accepted(everySentence(y, atMost(P0(y), P1(y))), arbitrary(specialise(ofOne, y, evident)), [ofOne])
  })
  it('a behaviour is no model, whose values would be nonnegative', () => {
    const liked = everySentence(x, atMost(zero, score(B, x)))
    refused(liked, arbitrary(have(atMost(zero, T.model('B', 'B')(x)), evident, evident)))
    accepted(liked, arbitrary(evident), [liked])
  })
  it('a number is no real number', () => {
    refused(atMost(zero, square(T.scalar('D', 'D'))), evident)
    accepted(atMost(zero, square(T.count(D))), evident)
  })
})

describe('a name that is none', () => {
  it('of a bound variable of normal forms', () => {
    const strange = T.prompt('⟨0⟩')
    const twice = (of: T.Sequence<Any>) => sumOver(x, multiply(P0(followedBy(of, x)), P1(x)))
    const [left, right] = [twice(strange), twice(x)]
    const stated = (name: string, then: Proposition<Any>) => about({ [name]: 'prompt' as const }, then)
    expect(accepts(stated('⟨0⟩', equals(left, right)), evident)).toBe(false)
    expect(accepts(stated('•1', atMost(zero, one)), evident)).toBe(false)
    expect(accepts(stated("q'", atMost(zero, one)), evident)).toBe(true)
    refused(everySentence(sentence('⟨0⟩'), atMost(zero, one)), arbitrary(evident))
    refused(atMost(zero, sumOver(sentence('•1'), one)), evident)
  })
  it('of a term', () => {
    const likeTerm = T.scalar('P0(s)', '')
    expect(accepts(about({ 'P0(s)': 'rational' }, equals(likeTerm, P0(s))), evident)).toBe(false)
  })
  it('of a number', () => {
    const some = (n: T.Whole<Any>) => somePrompt(h, n, atMost(P0(h), zero))
    const five = about({ '5': 'natural' }, some(T.natural('5')), [some(number(5))])
    expect(outcomeOn(five, tiny({ '5': 0, P0: iid({ a: '1', b: '0' }) }))).toBe('failed')
    expect(accepts(five, evident)).toBe(false)
    accepted(some(number(5)), evident, [some(number(5))])
  })
  it('a letter may bear the name of something that objects inherit', () => {
    const scalar = T.scalar('constructor', 'c')
    const stated = about({ constructor: 'rational' as Sort }, atMost(zero, square(scalar)))
    expect(accepts(stated, evident)).toBe(true)
    expect(outcomeOn(stated, tiny({ constructor: q('1') }))).toBe('held')
  })
})

describe('a letter that means something already', () => {
  it('what is obtained says nothing of all, though its letter be written without its text', () => {
    const letter = { name: 'x' } as T.Letter
    const best = (of: T.SentenceVariable<'x'>) => atMost(one, score(B, of))
    const bare = { name: 'x', letter, parts: [{ sort: 'sentence', letter }] } as const
    const [some, every] = [someSentence(x, best(x)), everySentence(x, best(x))]
    const proof = (of: Proposition<Any>) => obtain(of, arbitrary(evident))
    refused(every, proof(some), [some])
    refused(every, proof(someSentence(bare, best(bare))), [some])
    const other = someSentence(y, atMost(one, score(B, y)))
    accepted(every, proof(other), [other, every])
  })
  it('a number below itself, or below a later one, is refused and goes round in no circle', () => {
    const [m, n] = [T.natural('m'), T.natural('n')]
    const few = everyPrompt(h, D, atMost(P0(h), one))
    const all = (i: typeof m | typeof n, below_: T.Whole<Any>, body: Proposition<Any>) =>
      everyNumberBelow(i as typeof m, below_, body)
    refused(all(m, m, everyPrompt(s, m, atMost(zero, one))), arbitrary(evident), [few])
    refused(all(m, n, all(n, m, everyPromptOf(s, m, atMost(zero, one)))), arbitrary(evident), [few])
    accepted(all(m, D, all(n, m, everyPrompt(T.prompt('t'), n, atMost(P0(T.prompt('t')), one)))), evident, [few])
  })
  it('an ascent that extends prompts by themselves', () => {
    const target = and(positive(P0(s)), below(two, zero))
    const likelier = (z: T.Sequence<Any>, l: T.Sequence<Any>) =>
      and(positive(P0(l)), atMost(multiply(multiply(two, P1(l)), P0(z)), multiply(P0(l), P1(z))))
    const doubled = someSentence(y, likelier(y, followedBy(y, y)))
    const cap = everyPrompt(
      h,
      number(1),
      implies(positive(P0(h)), and(positive(P1(h)), below(P0(h), multiply(power(two, number(1)), P1(h))))),
    )
    const proof = (extension: T.SentenceVariable<Any>, step: Proof<Any>) =>
      ascent({ rate: two, likelier: P0, reference: P1, extension, step, cap: evident })
    const stated = about({}, somePrompt(s, number(0), target), [doubled, cap], ['s'])
    expect(accepts(stated, proof(sentence('s') as Any, obtain(doubled, witness(y, evident))))).toBe(false)
    const step = everyPrompt(s, number(0), someSentence(x, likelier(s, followedBy(s, x))))
    const right = about({}, somePrompt(s, number(0), target), [step, cap], ['s'])
    expect(accepts(right, proof(x, evident))).toBe(true)
  })
})

describe('numbers that may be negative', () => {
  const shorter = T.plus(D, -1)
  const all = (n: T.Whole<Any>) => T.sumOverSequences(h, n, P0(h))
  it('no sequence is shorter than the empty one', () => {
    expect(outcomeOn(stating(equals(all(shorter), one)) as Any, tiny({ D: 0 }))).toBe('failed')
    refused(equals(all(shorter), one), evident)
    refused(equals(all(number(-1)), one), evident)
    accepted(equals(all(D), one), evident)
    accepted(equals(all(T.plus(D, 1)), one), evident)
  })
  it('no number is below 0', () => {
    const below_ = (n: T.Whole<Any>) => T.sumBelow(T.natural('m'), n, one)
    refused(equals(below_(shorter), T.count(shorter)), evident)
    refused(equals(below_(number(-2)), T.constant(-2)), evident)
    accepted(equals(below_(D), T.count(D)), evident)
    accepted(atMost(zero, below_(shorter)), evident)
    accepted(atMost(zero, T.count(D)), evident)
  })
})
