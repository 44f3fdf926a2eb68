/**
 * The independent replay: it decides every stored instance of the theory as the kernel does, notices every verdict that is
 * not so, decides logarithms exactly, and refuses what it does not know.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sort } from '../src/claim/domain.js'
import { encodeInstance } from '../src/claim/instanceCodec.js'
import { instanceOf, outcomeOn } from '../src/claim/sample.js'
import { canonicalOf } from '../src/logic/readings/canonical.js'
import { divide, logarithm, ofFraction, squareRootOf } from '../src/replay/enclosure.js'
import { readStatement, scopeOf, truthOf } from '../src/replay/evaluate.js'
import { fraction, negate } from '../src/replay/fraction.js'
import { readInstance } from '../src/replay/instance.js'
import { Refusal, replayClaim, type StoredClaim } from '../src/replay/replay.js'
import { believed, offers } from './support/storedClaims.js'

const records = offers.map(([name, offered]) => [name, believed(offered)] as const)
/** The truth of a statement about numbers alone. */
const truth = (text: string) => truthOf(readStatement(text), scopeOf({ letters: {}, sentences: [] }))

describe('the evidence of the theory', () => {
  it('is decided as it is offered, every instance of it', { timeout: 240_000 }, () => {
    // Likelihoods of 10⁻¹⁰⁰⁰ under logarithms take the reference minutes: such claims are left to the command.
    const quick = records.filter(([name]) => !/similarity|positivity/.test(name))
    const lines = quick.flatMap(([name, record]) => replayClaim(record).map((line) => ({ name, ...line })))
    expect(lines.filter(({ stored, found }) => stored.verdict !== found)).toEqual([])
    expect(lines.length).toBeGreaterThan(300)
    expect([...new Set(lines.map(({ found }) => found))].sort()).toEqual([
      'attained',
      'failed',
      'no language model',
      'no value',
    ])
  })
  it('with the misprint taken back is no longer refuted', () => {
    let refuted = 0
    for (const [name, record] of records) {
      const { given, then } = record.statement
      if (record.counterexample !== null) continue
      const mutants = record.mutants.map((mutant) => ({ ...mutant, given, then }))
      for (const { what, found } of replayClaim({ ...record, attained: [], needs: [], mutants })) {
        refuted++
        expect(found, `${name}, ${what}`).not.toBe('failed')
      }
    }
    expect(refuted).toBeGreaterThan(100)
  })
  it('with the hypotheses given back shows nothing about them', () => {
    for (const [name, record] of records) {
      if (record.counterexample !== null) continue
      const needs = record.needs.map((need) => ({ ...need, what: 'necessary', hypothesis: null }))
      const { statement } = record
      const trivial = { ...statement, given: [...needs.map(() => '(< 0 1)'), ...statement.given] }
      for (const { what, found } of replayClaim({ ...record, attained: [], mutants: [], needs, statement: trivial }))
        expect(found, `${name}, ${what}`).toBe('outside')
    }
  })
})

describe('generated instances', () => {
  it('of every claim have the outcome that sampling gives them', { timeout: 240_000 }, () => {
    const [tally, wrong]: [Record<string, number>, Array<string>] = [{}, []]
    for (const [name, { claim }] of offers) {
      const symbols = claim.forAll.symbols as Readonly<Record<string, Sort>>
      const none = { attained: [], mutants: [], needs: [], float64: { stored: null }, closest: null }
      for (let run = 0; run < 2; run++) {
        const { instance } = instanceOf(claim, 5, run)
        const outcome = outcomeOn(claim, instance)
        const statement = {
          symbols,
          given: claim.given.map(({ statement }) => canonicalOf(statement)),
          then: canonicalOf(claim.then.statement),
        }
        const stored = { verdict: outcome, instance: encodeInstance(symbols, instance) }
        const [{ found } = { found: '' }] = replayClaim({ ...none, statement, counterexample: stored })
        tally[found] = (tally[found] ?? 0) + 1
        if (found !== outcome && found !== 'undecided') wrong.push(`${name}, run ${run}: ${outcome}, replayed ${found}`)
      }
    }
    expect(wrong).toEqual([])
    expect(tally.held).toBeGreaterThan(offers.length)
    expect(tally.failed).toBeGreaterThan(10)
    expect(tally.undecided ?? 0).toBeLessThan(offers.length / 4)
  })
})

describe('logarithms', () => {
  const q = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  const form = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), q), { minLength: 1, maxLength: 4 })
  it('are compared as the products of their arguments are', () => {
    const signs = new Set<number>()
    fc.assert(
      fc.property(form, (terms) => {
        let [above, below] = [1n, 1n]
        for (const [c, [n, d]] of terms) {
          const [a, b] = c >= 0 ? [n, d] : [d, n]
          above *= BigInt(a) ** BigInt(Math.abs(c))
          below *= BigInt(b) ** BigInt(Math.abs(c))
        }
        const sum = terms.reduce((text, [c, [n, d]]) => `(+ ${text} (* ${c} (log ${n}/${d})))`, '0')
        signs.add(above < below ? -1 : above > below ? 1 : 0)
        expect([truth(`(< ${sum} 0)`), truth(`(= ${sum} 0)`)]).toEqual([`${above < below}`, `${above === below}`])
      }),
      { numRuns: 300 },
    )
    expect(signs.size).toBe(3)
  })
  it.each([
    ['(= (log 8) (* 3 (log 2)))', 'true'],
    ['(= (* 1/1000000007 (log 12)) (* 1/1000000007 (+ (log 3) (* 2 (log 2)))))', 'true'],
    ['(< (log 1000000000000001/1000000000000000) 1/1000000000000000)', 'true'],
    ['(<= 1/1000000000000000 (log 1000000000000001/1000000000000000))', 'false'],
    ['(= (log 2) 6931471805599453/10000000000000000)', 'false'],
    ['(< (* (log 2) (log 3)) 7616/10000)', 'true'],
    ['(< 7616/10000 (* (log 2) (log 3)))', 'false'],
    ['(< (log (log 2)) (- 0 366/1000))', 'true'],
    ['(< (- 0 367/1000) (log (log 2)))', 'true'],
    ['(< (/ (log 3) (log 2)) 1585/1000)', 'true'],
    ['(<= (/ (log 3) (log 2)) 1584/1000)', 'false'],
    ['(= (/ (log 9) (- (log 4) (* 2 (log 2)))) 0)', 'no value'],
    ['(= (log 0) 0)', 'no value'],
    ['(= (log (- 0 1)) 0)', 'no value'],
    ['(= (sqrt 4/9) 2/3)', 'true'],
    ['(< (sqrt 2) 14143/10000)', 'true'],
    ['(< (sqrt 2) 14142/10000)', 'false'],
    ['(< (sqrt (log 2)) 83256/100000)', 'true'],
    ['(< 83256/100000 (sqrt (log 2)))', 'false'],
    ['(= (sqrt (- 0 1)) 0)', 'no value'],
    ['(= (* (log 2) (log 3)) (* (log 3) (log 2)))', 'undecided'],
    ['(= (* (sqrt 2) (sqrt 2)) 2)', 'undecided'],
    ['(and (= (log 0) 0) (< 1 0))', 'false'],
    ['(or (= (log 0) 0) (< 0 1))', 'true'],
    ['(implies (< 1 0) (= (/ 1 0) 0))', 'true'],
    ['(= (max (* (log 2) (log 3)) (* (log 3) (log 2))) 1)', 'false'],
    ['(= (power 2/3 3) 8/27)', 'true'],
    ['(= (power 0 -1) 0)', 'no value'],
    ['(= (power 0 0) 1)', 'true'],
    ['(= (abs (- 0 (log 2))) (log 2))', 'true'],
    ['(= (min (log 2) (log 3)) (log 2))', 'true'],
    ['(= (indicator (< (log 2) 1)) 1)', 'true'],
    ['(= (sum (below m 4) (count m)) 6)', 'true'],
    ['(every (number m 3) (< (count (+ m 1)) 4))', 'true'],
    ['(some (number m 3) (< 1 (count m)))', 'true'],
    ['(some (number m 3) (< 2 (count m)))', 'false'],
    ['(every (number m 1000000) (< 0 1))', 'undecided'],
    ['(and (every (number m 1000000) (< 0 1)) (= (log 0) 0))', 'undecided'],
    ['(and (= (log 0) 0) (every (number m 1000000) (< 0 1)))', 'undecided'],
  ])('%s is %s', (text, expected) => {
    expect(truth(text)).toBe(expected)
  })
})

describe('enclosures', () => {
  const natural = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2 ** 50 }))
  const q = fc.tuple(natural, natural).map(([n, d]) => fraction(BigInt(n), BigInt(d)))
  it('of logarithms hold those with more digits', () => {
    fc.assert(
      fc.property(q, fc.integer({ min: 1, max: 20 }), (x, digits) => {
        const [wide, narrow] = [logarithm(x, digits), logarithm(x, 60)]
        expect([wide.lo.lte(narrow.lo), narrow.lo.lte(narrow.hi), narrow.hi.lte(wide.hi)]).toEqual([true, true, true])
        // log 2 = 0.693…, so that an enclosure of another number would be seen
        expect(Math.abs(Number(narrow.lo) - Math.log(Number(x.n) / Number(x.d)))).toBeLessThan(1e-9)
      }),
      { numRuns: 100 },
    )
  })
  it('of roots have squares on either side', () => {
    fc.assert(
      fc.property(q, fc.integer({ min: 1, max: 30 }), (x, digits) => {
        const of = ofFraction(x, digits)
        const root = squareRootOf(of, digits)
        expect(root?.lo.times(root.lo).lte(of.lo)).toBe(true)
        expect(root?.hi.times(root.hi).gte(of.hi)).toBe(true)
      }),
    )
  })
  it('of quotients hold them', () => {
    fc.assert(
      fc.property(q, q, fc.boolean(), fc.integer({ min: 1, max: 30 }), (x, y, negative, digits) => {
        const [a, b] = [ofFraction(negative ? negate(x) : x, digits), ofFraction(y, 60)]
        const found = divide(a, b, digits)
        const [lo, hi] = [found?.lo.times(b.lo), found?.hi.times(b.lo)]
        expect(negative ? found?.lo.times(b.lo).lte(a.lo) : lo?.lte(a.hi)).toBe(true)
        expect(negative ? hi?.gte(a.lo) : found?.hi.times(b.hi).gte(a.hi)).toBe(true)
      }),
    )
  })
})

describe('the best of independent answers', () => {
  const row = fc
    .integer({ min: 0, max: 6 })
    .chain((n) => fc.integer({ min: 0, max: 6 - n }).map((m) => [n, m, 6 - n - m]))
  const score = fc.integer({ min: -3, max: 3 }).map((n) => `${n}/3`)
  it('has the law that all sequences of answers give', () => {
    fc.assert(
      fc.property(
        row,
        fc.tuple(score, score, score),
        fc.integer({ min: 0, max: 4 }),
        ([n, m, k], [x, y, z], answers) => {
          const P = { kind: 'iid', next: { a: `${n}/6`, b: `${m}/6`, c: `${k}/6` } }
          const symbols = { P: 'model', B: 'behaviour', n: 'natural' }
          const instance = readInstance(symbols, { P, B: { a: x, b: y, c: z }, n: answers })
          const mean = (body: string) => `(expect (sequence s n) (repeated P []) [] ${body})`
          const inFull = mean('(+ (best B [s]) (* 0 (prob P [s] [])))')
          const statement = `(= ${mean('(best B [s])')} ${inFull})`
          expect(instance && truthOf(readStatement(statement), scopeOf(instance))).toBe('true')
        },
      ),
    )
  })
})

describe('verdicts that are not reached are not given', () => {
  const at = (alpha: string) => ({ verdict: '', instance: { alpha } })
  const found = (claim: Partial<StoredClaim>, then = '(<= alpha 1)', given: ReadonlyArray<string> = ['(<= 0 alpha)']) =>
    replayClaim({
      statement: { symbols: { alpha: 'rational' }, given, then },
      counterexample: null,
      attained: [],
      mutants: [],
      needs: [],
      float64: { stored: null },
      closest: null,
      ...claim,
    }).map((line) => line.found)
  const attained = (alpha: string, within: string) => ({ attained: [{ what: '', within, stored: at(alpha) }] })
  const closest = (alpha: string, slack: string) => ({ closest: { slack, stored: at(alpha) } })
  const need = (what: string, alpha: string) => ({ needs: [{ what, hypothesis: null, stored: at(alpha) }] })
  const mixture = '(<= (prob (mixture alpha P P) [] []) 1)'
  it.each<[ReadonlyArray<string>, string]>([
    [found(attained('1', '0')), 'attained'],
    [found(attained('999/1000', '1/1000')), 'attained'],
    [found(attained('999/1000', '1/1001')), 'not attained'],
    [found(attained('2', '0')), 'failed'],
    [found(attained('1', '0'), '(and (<= alpha 1) (<= alpha 2))'), 'attained'],
    [found(attained('1', '0'), '(implies (< 0 alpha) (<= alpha 1))'), 'attained'],
    [found(attained('0', '0'), '(implies (< 0 alpha) (<= alpha 1))'), 'not attained'],
    [found(attained('1', '0'), '(= alpha 1)'), 'not attained'],
    [found(closest('1/2', '1/2')), 'held'],
    [found(closest('1/2', '1/3')), 'held, with another slack'],
    [found(need('necessary', '-1'), '(<= 0 alpha)'), 'failed'],
    [found(need('necessary', '-1')), 'held'],
    [found(need('guards', '-1'), '(<= (log alpha) alpha)'), 'no value'],
    [found(need('guards', '1'), '(<= (log alpha) alpha)'), 'everything has a value'],
    [found(need('guards', '-1'), '(<= (log alpha) alpha)', ['(< 0 alpha)', '(< 0 alpha)']), 'outside'],
    [found(need('meaning', '-1'), `(implies (< 1 0) ${mixture})`), 'no language model'],
    [found(need('meaning', '2'), `(implies (< 1 0) ${mixture})`), 'no language model'],
    [found(need('meaning', '1'), `(implies (< 1 0) ${mixture})`), 'a language model'],
  ])('%j is %s', (verdicts, expected) => {
    expect(verdicts).toEqual([expected])
  })
})

describe('what the replay does not know is refused', () => {
  const simple: StoredClaim = {
    statement: { symbols: { alpha: 'rational' }, given: [], then: '(< alpha 1)' },
    counterexample: { verdict: 'failed', instance: { alpha: '2' } },
    attained: [],
    mutants: [],
    needs: [],
    float64: { stored: null },
    closest: null,
  }
  const refusal = (
    then: string,
    symbols: Readonly<Record<string, string>> = { alpha: 'rational' },
    alpha: unknown = '2',
  ) => {
    try {
      const found = replayClaim({
        ...simple,
        statement: { ...simple.statement, symbols, then },
        counterexample: { verdict: 'failed', instance: { alpha } },
      })
      return found[0]?.found
    } catch (reason) {
      return reason instanceof Refusal ? reason.message : reason
    }
  }
  const row = (p: string) => ({ kind: 'iid', next: { a: p, b: '1/2' } })
  const P = { alpha: 'model' }
  it.each<[string, unknown, RegExp]>([
    ['nothing strange', refusal('(< alpha 1)'), /^failed$/],
    [
      'a head, even where it is not visited',
      refusal('(or (< 1 alpha) (best-answer 3 alpha))'),
      /"best-answer", which is unknown here/,
    ],
    ['an inherited name as a head', refusal('(constructor alpha)'), /"constructor", which is unknown here/],
    ['a letter', refusal('(< beta 1)'), /letter "beta" is not in the stored instance/],
    ['a term in the place of a statement', refusal('(+ alpha 1)'), /a statement begins with "\+"/],
    ['an open bracket', refusal('(< alpha 1'), /not one well-bracketed statement/],
    ['a bracket too many', refusal('(< alpha 1))'), /not (one )?well[- ]bracketed/],
    ['brackets of two kinds', refusal('(< alpha 1]'), /is not well bracketed/],
    ['a sort', refusal('(< alpha 1)', { alpha: 'complex' }), /sort "complex", which is unknown here/],
    ['no rational', refusal('(< alpha 1)', undefined, '2/0'), /"2\/0" is not a rational "n\/d" in a stored instance/],
    [
      'a model',
      refusal('(< (prob alpha [] []) 1)', P, { kind: 'neural' }),
      /of the kind "neural", which is unknown here/,
    ],
    ['rows that do not sum to 1', refusal('(< 2 1)', P, row('1/3')), /^ill-formed$/],
    ['rows that sum to 1', refusal('(< 2 1)', P, row('1/2')), /^failed$/],
  ])('%s', (_, found, says) => {
    expect(found).toMatch(says)
  })
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>, string, string]>([
    [
      'α = 1',
      { P: 'model' },
      { P: { kind: 'mixture', alpha: '1', minus: row('1/2'), plus: row('1/2') } },
      '(< 2 1)',
      'ill-formed',
    ],
    [
      'α < 1',
      { P: 'model' },
      { P: { kind: 'mixture', alpha: '1/3', minus: row('1/2'), plus: row('1/2') } },
      '(< 2 1)',
      'failed',
    ],
    ['a strange sentence', { P: 'model', s: 'prompt' }, { P: row('1/2'), s: ['c'] }, '(< 2 1)', 'ill-formed'],
    ['a known sentence', { P: 'model', s: 'prompt' }, { P: row('1/2'), s: ['b'] }, '(< 2 1)', 'failed'],
    ['a score above 1', { B: 'behaviour' }, { B: { a: '3/2' } }, '(< 2 1)', 'ill-formed'],
    [
      'a negative length',
      { P: 'model', n: 'natural' },
      { P: row('1/2'), n: 0 },
      '(= (expect (sequence t (+ n -1)) P [] 1) 0)',
      'unknown',
    ],
    [
      'the length 0',
      { P: 'model', n: 'natural' },
      { P: row('1/2'), n: 0 },
      '(= (expect (sequence t n) P [] 1) 1)',
      'held',
    ],
  ])('%s', (_, symbols, instance, then, expected) => {
    const statement = { symbols, given: [], then }
    expect(replayClaim({ ...simple, statement, counterexample: { verdict: '', instance } })[0]?.found).toBe(expected)
  })
  it('a need about another hypothesis than the claim has there', () => {
    const statement = { symbols: { alpha: 'rational' }, given: ['(< 0 alpha)'], then: '(< alpha 1)' }
    const need = { what: 'necessary', hypothesis: '(< alpha 0)', stored: null }
    expect(() => replayClaim({ ...simple, statement, needs: [need] })).toThrow(/another hypothesis/)
  })
})
