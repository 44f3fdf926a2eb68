import * as E from 'fp-ts/lib/Either.js'
import { expect } from 'vitest'
import { alpha } from '../../spec/symbols.js'
import { checkProof } from '../../src/claim/check.js'
import { type AnyClaim, claim, ours } from '../../src/claim/claim.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { atMostBy, chain, type Proof } from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import type { Instance } from '../../src/logic/instance.js'
import { below, type Proposition, positive } from '../../src/logic/proposition.js'
import * as T from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { instance, symbols } from './playground.js'

// biome-ignore lint/suspicious/noExplicitAny: a domain of every letter, so that a test is one line
export type Any = any
export const anything: Domain<Any> = domain<Any>({
  text: 'everything',
  symbols,
  families: [{ name: 'small', share: 1, arbitrary: instance }],
})
export const stating = (then: Proposition<Any>, given: ReadonlyArray<Proposition<Any>> = [], name = 'a claim') =>
  claim({ name, title: '', fidelity: ours('a test'), forAll: anything, given, then })
export type Stated = ReturnType<typeof stating>
export const accepts = (stated: Stated, { proof }: Proof<Any>): boolean => {
  try {
    return E.isRight(checkProof(stated as unknown as AnyClaim, proof))
  } catch (error) {
    return expect.fail(`the checker throws: ${error}`)
  }
}
export const refused = (then: Proposition<Any>, proof: Proof<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  expect(accepts(stating(then, given), proof)).toBe(false)
export const accepted = (then: Proposition<Any>, proof: Proof<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  expect(accepts(stating(then, given), proof)).toBe(true)
/** from ≤ to, with the difference as its slack. */
export const straight = (from: T.Term<Any>, to: T.Term<Any>) => chain(from, atMostBy(to, T.subtract(to, from), ''))
export const weights = [positive(alpha), below(alpha, T.one)]

export const tiny = (changes: Instance): Instance => ({
  alpha: q('1/2'),
  P0: iid({ a: '1/2', b: '1/2' }),
  P1: iid({ a: '1', b: '0' }),
  B: new Map([['a', Q.one]]),
  s0: [],
  s: ['a'],
  D: 0,
  F: [{ weight: Q.one, model: iid({ a: '1', b: '0' }) }],
  G: [],
  ...changes,
})
