/**
 * What must not compile: every line below an expectation is a wrong specification that the type checker refuses
 * (`npx tsc --noEmit`, where an unused expectation is an error itself). Nothing here runs.
 */

import { type TwoComponents, twoComponents } from '../spec/domains/twoComponents.js'
import { lemmaC1 } from '../spec/lemma-c1.js'
import type { Stated } from '../spec/paper.js'
import { alpha, B, D, gamma, P0, P1, s, s0, x, y } from '../spec/symbols.js'
import { claim, type Fidelity, ours } from '../src/claim/claim.js'
import { domain } from '../src/claim/domain.js'
import { type Evidence, evidence, killed } from '../src/claim/evidence.js'
import { chain, equal } from '../src/claim/proof.js'
import { decide } from '../src/logic/decide.js'
import { and, atMost, everyPrompt, everySentence, positive } from '../src/logic/proposition.js'
import { absolute, add, expectation, multiply, one, power, score, subtract, sumOver } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'

const base = { name: 'A claim', title: '', fidelity: ours('a test'), forAll: twoComponents, given: [positive(alpha)] }
const instance: TwoComponents = { alpha: q('1/2'), P0: iid({ a: '1' }), P1: iid({ a: '1' }), s0: [], s: [] }

// A right specification compiles: what is refused below is refused for the reason given.
claim({ ...base, then: atMost(P0(s, s0), one) })
evidence(lemmaC1, { counterexample: instance, mutants: [{ name: '', fate: killed(instance) }] })
decide(lemmaC1.then, instance)

// A letter that the domain does not have, in the conclusion.
// @ts-expect-error
claim({ ...base, then: atMost(gamma, one) })
// The same in a hypothesis.
// @ts-expect-error
claim({ ...base, given: [positive(gamma)], then: atMost(alpha, one) })
// A behaviour where the domain has none.
// @ts-expect-error
claim({ ...base, then: atMost(expectation(x, P0, s0, score(B, x)), one) })
// A model used as a prompt.
// @ts-expect-error
P0(P1)
// A prompt used as a model.
// @ts-expect-error
s0(s)
// A model used as a number.
// @ts-expect-error
add(P0, one)
// A scalar used as a prompt.
// @ts-expect-error
P0(alpha)
// A bare number for a term.
// @ts-expect-error
add(alpha, 1)
// The same in a comparison.
// @ts-expect-error
atMost(alpha, 1)
// A term for a proposition, as a conclusion.
// @ts-expect-error
claim({ ...base, then: multiply(alpha, alpha) })
// The same in a connective.
// @ts-expect-error
and(positive(alpha), alpha)
// A proposition for a term.
// @ts-expect-error
absolute(positive(alpha))
// A claim that does not say how it relates to print.
// @ts-expect-error
claim({ name: 'A claim', title: '', forAll: twoComponents, given: [], then: positive(alpha) })
// A relation to print without its reason.
// @ts-expect-error
export const reasonless: Fidelity = { _tag: 'clarified' }
// A sentence that nothing binds.
// @ts-expect-error
claim({ ...base, then: atMost(P0(x), one) })
// A sentence left over under a sum over another.
// @ts-expect-error
claim({ ...base, then: atMost(sumOver(x, multiply(P0(x), P1(y))), one) })
// A prompt that nothing binds, under a quantifier over sentences.
// @ts-expect-error
claim({ ...base, then: everySentence(x, atMost(P0(x), power(alpha, D))) })
// A length that is a scalar.
// @ts-expect-error
everyPrompt(s, alpha, atMost(P0(s), one))
// An exponent that is a scalar.
// @ts-expect-error
power(alpha, gamma)
// The score of a prompt.
// @ts-expect-error
score(B, s)
// A quantifier over a term in place of a sentence.
// @ts-expect-error
everySentence(alpha, positive(alpha))

// A symbol of the wrong sort.
// @ts-expect-error
domain<TwoComponents>({ text: '', symbols: { ...twoComponents.symbols, alpha: 'model' }, families: [] })
// A symbol that is missing.
const fewer = { alpha: 'rational', P0: 'model', P1: 'model', s0: 'prompt' } as const
// @ts-expect-error
domain<TwoComponents>({ text: '', symbols: fewer, families: [] })
// A sort that does not exist.
// @ts-expect-error
domain<TwoComponents>({ text: '', symbols: { ...twoComponents.symbols, s: 'string' }, families: [] })

// A counterexample without one of its letters.
// @ts-expect-error
evidence(lemmaC1, { counterexample: { alpha: instance.alpha, P0: instance.P0, P1: instance.P1, s0: [] } })
// A letter with a value of another sort.
// @ts-expect-error
evidence(lemmaC1, { counterexample: { ...instance, alpha: 0.5 } })
// A misprint that is killed by an instance of the wrong shape.
// @ts-expect-error
evidence(lemmaC1, { mutants: [{ name: '', fate: killed({ ...instance, s: 'a' }) }] })
// A misprint about other letters.
// @ts-expect-error
evidence(lemmaC1, { mutants: [{ name: '', then: positive(gamma), fate: killed(instance) }] })
// A proof about other letters.
// @ts-expect-error
evidence(lemmaC1, { proof: chain(gamma, equal(gamma, '')) })
// An instance of the wrong shape at the door of `decide`.
// @ts-expect-error
decide(lemmaC1.then, { alpha: q('1/2') })

declare const offered: Evidence
// A printed item without a line in the theory.
// @ts-expect-error
export const theory = {} satisfies Record<Stated, Evidence>
// A line that is no evidence.
// @ts-expect-error
export const lines = { 'Lemma C.1': subtract(one, one) } satisfies Partial<Record<Stated, Evidence>>
// An item that is not printed, where only printed items may stand.
// @ts-expect-error
export const invented = { 'Lemma C.9': offered } satisfies Partial<Record<Stated, Evidence>>
