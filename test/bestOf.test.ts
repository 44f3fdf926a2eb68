/**
 * The best of n independent answers: its law by powers of the distribution function agrees with the enumeration of all
 * sequences, with certificate text, and with the integral of the distribution function, for a hundred answers too.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestOf, chanceOfAnswers, overAnswers } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import { answers, mixtureAnswers } from '../spec/domains/answers.js'
import { B, n, R, s, t, x } from '../spec/symbols.js'
import { instances } from '../src/claim/domain.js'
import * as Q from '../src/kernel/rational.js'
import { throughBest } from '../src/logic/bestOf.js'
import { emptyContext } from '../src/logic/context.js'
import { evaluate } from '../src/logic/decide.js'
import { normalForm } from '../src/logic/normalForm.js'
import { equalFractions } from '../src/logic/polynomial.js'
import { equals } from '../src/logic/proposition.js'
import { termCanonical } from '../src/logic/readings/canonical.js'
import { termLatex } from '../src/logic/readings/latex.js'
import { termText } from '../src/logic/readings/text.js'
import {
  add,
  best,
  empty,
  followedBy,
  multiply,
  type Node,
  number,
  one,
  prompt,
  repeated,
  score,
  square,
  sumOverSequences,
  type Term,
  zero,
} from '../src/logic/term.js'
import { isRational } from '../src/logic/value.js'
import { expectedBest } from '../src/model/bestOf.js'
import { stateAfter } from '../src/model/languageModel.js'
import { iid, q, scores } from '../src/model/written.js'
import { parse, termValue } from './support/sexp.js'

const valueAt = (node: Node, at: object): Q.Rational => {
  const value = evaluate(node, at as never)
  if (!isRational(value)) throw new Error('no rational value')
  return value
}
const ofOne = instances(answers).map(({ instance }) => instance)
const few = ofOne.filter((at) => at.n <= 3)
/** The same mean, through a body that speaks of the answers themselves: all sequences are visited. */
const oneByOne = overAnswers(R, s, n, add(best(B, t), multiply(zero, repeated(R, s)(t))))

describe('the best of n answers', () => {
  it('is the integral of 1 − Fⁿ, up to a hundred answers', () => {
    fc.assert(
      fc.property(ofOne, (at) =>
        Q.equality.equals(
          valueAt(bestOf(R, s, n).node, at),
          expectedBest(at.B, at.R.next(stateAfter(at.R, at.s)), at.n),
        ),
      ),
      { numRuns: 200 },
    )
  })
  it('is what the enumeration of all sequences gives', () => {
    const [short, long] = [bestOf(R, s, n).node, oneByOne.node]
    expect([throughBest(short as never)?.name, throughBest(long as never)]).toEqual(['B', undefined])
    fc.assert(
      fc.property(few, (at) => Q.equality.equals(valueAt(short, at), valueAt(long, at))),
      { numRuns: 100 },
    )
  })
  it('is what its certificate text says, for mixtures too, and for any function of the best score', () => {
    const bodies: ReadonlyArray<Term<never>> = [
      bestOf(P, s, n),
      overAnswers(P, s, n, square(best(B, t))),
      chanceOfAnswers(P, s, n, equals(best(B, t), score(B, x))),
    ]
    const mixtures = instances(mixtureAnswers).map(({ instance }) => ({
      ...instance,
      n: Math.min(instance.n, 2),
      x: 'a',
    }))
    fc.assert(
      fc.property(mixtures, fc.constantFrom(...bodies), (at, { node }) => {
        const other = termValue(parse(termCanonical(node)), at)
        return (
          other !== undefined && typeof other !== 'number' && Q.equality.equals(valueAt(node, at), Q.rational(...other))
        )
      }),
      { numRuns: 100 },
    )
  })
  it('is no matter of where models stand: sums over answers merge no sequences', () => {
    const sums = [sumOverSequences(t, n, square(repeated(R, s)(t))), sumOverSequences(t, n, best(B, t))]
    fc.assert(
      fc.property(few, fc.constantFrom(...sums), (at, { node }) => {
        const other = termValue(parse(termCanonical(node)), { ...at })
        return (
          other !== undefined && typeof other !== 'number' && Q.equality.equals(valueAt(node, at), Q.rational(...other))
        )
      }),
      { numRuns: 100 },
    )
  })
  it('is exact for a hundred answers of the model of the audit', () => {
    const at = { R: iid({ n: '3/4', p: '1/4' }), B: scores({ n: '-1', p: '1' }), s: ['n'] }
    const of = (answers: number) => Q.show(valueAt(bestOf(R, s, number(answers)).node, at))
    expect([1, 2, 3, 4, 8].map(of)).toEqual(['-1/2', '-1/8', '5/32', '47/128', '26207/32768'])
    expect(of(100)).toBe(Q.show(Q.subtract(Q.one, Q.multiply(Q.two, Q.power(q('3/4'), 100)))))
  })
  it('of no answers is −1, and of answers to a prompt that cannot be there has no value', () => {
    const at = { R: iid({ n: '1', p: '0' }), B: scores({ n: '1', p: '1' }), n: 2 }
    expect(Q.show(valueAt(bestOf(R, s, number(0)).node, { ...at, s: [] }))).toBe('-1')
    expect(isRational(evaluate(bestOf(R, s, n).node, { ...at, s: ['p'] }))).toBe(false)
    expect(isRational(evaluate(repeated(R, s)(empty).node, { ...at, s: ['p'] }))).toBe(false)
  })
  it('prints as best-of-n does', () => {
    expect(termText(bestOf(P, s, n).node)).toBe('B_P^(best of n)(s)')
    expect(termLatex(bestOf(P, s, n).node)).toBe('B_{P}^{\\text{best of }n}(s)')
    expect(termText(overAnswers(R, s, n, square(best(B, t))).node)).toBe('E_{t∼R(·|s)^n}[(max B(t))^2]')
    expect(termCanonical(bestOf(R, s, n).node)).toBe('(expect (sequence t n) (repeated R [s]) [] (best B [t]))')
  })
})

describe('normal forms of independent answers', () => {
  const form = (term: Term<never>) => normalForm(term.node, emptyContext.assumptions)
  const same = (a: Term<never>, b: Term<never>): boolean => {
    const [f, g] = [form(a), form(b)]
    return f !== undefined && g !== undefined && equalFractions(f, g)
  }
  const u = prompt('u')
  it('multiply their probabilities', () => {
    expect(same(repeated(R, s)(followedBy(t, x)), multiply(repeated(R, s)(t), R(x, s)))).toBe(true)
    expect(same(repeated(R, s)(followedBy(t, u)), multiply(repeated(R, s)(u), repeated(R, s)(t)))).toBe(true)
    expect(same(repeated(R, s)(followedBy(t, x)), multiply(repeated(R, s)(t), R(x)))).toBe(false)
  })
  it('sum to 1, but not where the prompt is summed over too', () => {
    expect(same(sumOverSequences(t, n, repeated(R, s)(t)), one)).toBe(true)
    expect(same(sumOverSequences(s, n, repeated(R, s)(s)), one)).toBe(false)
    expect(same(sumOverSequences(s, n, repeated(R, s)(t)), one)).toBe(false)
  })
  it('tell prompts and models apart', () => {
    expect(same(repeated(R, s)(t), repeated(R, u)(t))).toBe(false)
    expect(same(repeated(R, s)(t), R(t, s))).toBe(false)
    expect(same(bestOf(R, s, n), bestOf(R, u, n))).toBe(false)
  })
})
