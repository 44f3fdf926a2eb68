/** The Gallina reading: texts, obligations, and the module of statements that is committed. */
import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { P01 } from '../../spec/definitions/mixture.js'
import { alpha, B, D, epsilon, h, P0, s, s0, x } from '../../spec/symbols.js'
import { binderOf } from '../../src/claim/binder.js'
import type { Theory } from '../../src/claim/evidence.js'
import { formalName } from '../../src/claim/formal.js'
import { changedIn, statementsOf } from '../../src/formal/statements.js'
import { ever, everInConversation } from '../../src/logic/conversation.js'
import { atMost, below, equals, implies, type Proposition, positive } from '../../src/logic/proposition.js'
import { gallinaOf } from '../../src/logic/readings/gallina.js'
import {
  best,
  constant,
  count,
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  natural,
  number,
  one,
  plus,
  power,
  repeated,
  score,
  squareRoot,
  subtract,
  sumBelow,
} from '../../src/logic/term.js'

const read = (p: Proposition<never>) => {
  const formal = gallinaOf(p.statement)
  return E.isRight(formal) ? [formal.right.text, formal.right.defined] : formal.left
}

describe('the Gallina reading', () => {
  it('of likelihoods and conditionals', () => {
    expect(read(positive(P0(followedBy(s, x))))).toEqual(['0 < P0 (s ++ [x])', null])
    expect(read(positive(P01(x, s0)))).toEqual(['0 < prob (mix alpha P0 P1) [x] s0', '(0 < mix alpha P0 P1 s0)'])
  })
  it('binds a letter under the name by which it is used, though the library has that name', () => {
    expect(binderOf({ symbols: { R: 'model', c: 'rational' } })).toBe('forall (R_ : LM) (c : R),')
  })
  it('of arithmetic keeps the grouping', () => {
    expect(read(below(subtract(alpha, subtract(one, epsilon)), multiply(divide(one, alpha), constant(-1, 2))))).toEqual(
      ['alpha - (1 - epsilon) < 1 / alpha * ((-1) / 2)', '(alpha <> 0)'],
    )
    expect(read(atMost(power(divide(one, alpha), plus(D, 1)), squareRoot(alpha)))).toEqual([
      '(1 / alpha) ^ (D + 1)%nat <= sqrt alpha',
      '(alpha <> 0) /\\ (0 <= alpha)',
    ])
  })
  it('of expectations asks for values on the support only', () => {
    expect(read(atMost(expectation(x, P0, s, logarithm(score(B, x))), one))).toEqual([
      'expect P0 s (fun x => ln (B x)) <= 1',
      '(0 < P0 s) /\\ ((forall x : Sent, 0 < prob P0 [x] s -> 0 < B x))',
    ])
    const m = natural('m')
    expect(read(equals(sumBelow(m, D, expectationOverSequences(h, m, P0, s, logarithm(P0(h)))), count(D)))).toEqual([
      'sum_over (seq 0 D) (fun m => expect_sequences P0 m s (fun h => ln (P0 h))) = INR D',
      '(0 < P0 s) /\\ ((forall m : nat, (m < D)%nat -> (forall h : list Sent, length h = m -> 0 < prob P0 h s -> 0 < P0 h)))',
    ])
  })
  it('of what follows may use what precedes', () => {
    expect(read(implies(positive(alpha), atMost(logarithm(alpha), one)))).toEqual([
      '(0 < alpha) -> (ln alpha <= 1)',
      '((0 < alpha) -> (0 < alpha))',
    ])
    expect(read(atMost(indicator(below(divide(one, alpha), one)), one))).toEqual([
      'indicator (1 / alpha < 1) <= 1',
      '(((alpha <> 0)))',
    ])
  })
  it('of independent answers conditions on the prompt that they answer', () => {
    const t = repeated(P0, s)
    expect(read(atMost(expectationOverSequences(h, D, t, empty, best(B, h)), one))).toEqual([
      'expect_sequences (repeated P0 s) D [] (fun h => best B h) <= 1',
      '(0 < P0 s)',
    ])
    expect(read(positive(t(x)))).toEqual(['0 < repeated P0 s [x]', '(0 < P0 s)'])
    expect(read(positive(t(x, h)))).toEqual(['0 < prob (repeated P0 s) [x] h', '(0 < P0 s) /\\ (0 < repeated P0 s h)'])
    expect(read(positive(repeated(P0, empty)(x)))).toEqual(['0 < repeated P0 [] [x]', null])
  })
  it('of what ever happens asks for values of what may be written, and of the lines that may be said', () => {
    const event = below(divide(one, alpha), P0(followedBy(s, h)))
    expect(read(atMost(ever(h, D, P0, s, event), one))).toEqual([
      'ever P0 D s (fun (h : list Sent) => 1 / alpha < P0 (s ++ h)) <= 1',
      '(0 < P0 s) /\\ ((forall h : list Sent, (length h <= D)%nat -> 0 < prob P0 h s -> (alpha <> 0)))',
    ])
    const line = below(P0(x, followedBy(s, h)), one)
    expect(read(atMost(everInConversation(h, D, P0, s, [x, line], positive(alpha)), one))).toEqual([
      'ever_in_conversation P0 D s (fun (h : list Sent) (x : Sent) => prob P0 [x] (s ++ h) < 1) (fun (h : list Sent) => 0 < alpha) <= 1',
      '(0 < P0 s) /\\ ((forall h : list Sent, (length h <= D)%nat -> forall x : Sent, 0 < prob P0 [x] (s ++ h) -> (0 < P0 (s ++ h))))',
    ])
    expect(read(atMost(ever(h, D, P0, empty, positive(alpha)), one))).toEqual([
      'ever P0 D [] (fun (h : list Sent) => 0 < alpha) <= 1',
      null,
    ])
  })
  it('says what it cannot read', () => {
    expect(read(atMost(power(alpha, plus(D, -1)), one))).toBe('a number from which another is subtracted')
    expect(read(atMost(power(alpha, number(2)), one))).toEqual(['alpha ^ 2%nat <= 1', null])
  })
})

describe('the module of statements', () => {
  const statements = statementsOf(theory)
  it('is committed as the specifications give it', () => {
    expect(readFileSync('proofs/rocq/Statements.v', 'utf8')).toBe(statements.text)
  })
  it('has every claim under a name of its own, or says why not', () => {
    expect([...Object.keys(statements.formal), ...Object.keys(statements.without)].sort()).toEqual(
      Object.keys(theory).sort(),
    )
    expect(new Set(Object.values(statements.formal)).size).toBe(Object.keys(statements.formal).length)
    expect(formalName('Lemma C.2 (the constant 2 is best)')).toBe('lemma_c_2_the_constant_2_is_best')
  })
  it('has a refuted claim also where its terms have values', () => {
    const refuted = Object.entries(theory as Theory).filter(
      ([name, { counterexample }]) => counterexample !== undefined && name in statements.formal,
    )
    const guarded = [...statements.text.matchAll(/^Definition (\w+)_where_defined : Prop/gm)].map(([, name]) => name)
    expect(guarded).toEqual(refuted.map(([name]) => formalName(name)))
    expect(statements.text).toContain('((0 < X) /\\ (0 < Y) /\\ (ln Y <> 0)) ->\n  (ln X / ln Y * Y < 1) ->')
  })
  it('changes with every misprint of a claim, and names the claim', () => {
    const read = Object.entries(theory as Theory).filter(([name]) => name in statements.formal)
    for (const [name, evidence] of read)
      for (const { given, then, fate } of evidence.mutants) {
        if (fate._tag === 'true') continue
        const misprinted = { ...theory, [name]: { ...evidence, claim: { ...evidence.claim, given, then } } }
        expect(changedIn(statements.text, statementsOf(misprinted))).toEqual([name])
      }
  })
})
