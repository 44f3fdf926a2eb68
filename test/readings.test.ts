/**
 * Readings agree: doubles come close to the exact value, certificate text means what the exact reading says (decided by
 * an evaluator of its own, test/support/sexp.ts), printed mathematics is well bracketed, equal texts are equal trees.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { alpha, B, epsilon, gamma, x } from '../spec/symbols.js'
import type { Evidence } from '../src/claim/evidence.js'
import { instanceOf } from '../src/claim/sample.js'
import { toFloat64 } from '../src/kernel/float64.js'
import * as Q from '../src/kernel/rational.js'
import { decideIn, doublesWouldSay, evaluate } from '../src/logic/decide.js'
import { environment } from '../src/logic/instance.js'
import { and, below, everySentence, implies, type Statement, someSentence } from '../src/logic/proposition.js'
import { read } from '../src/logic/reading.js'
import { canonicalOf, termCanonical } from '../src/logic/readings/canonical.js'
import { float64Reading } from '../src/logic/readings/float64.js'
import { latexOf, termLatex } from '../src/logic/readings/latex.js'
import { termText, textOf } from '../src/logic/readings/text.js'
import { divide, multiply, negate, one, score, square, subtract, sumOver } from '../src/logic/term.js'
import { isRational } from '../src/logic/value.js'
import { instance, term } from './support/playground.js'
import { parse, termValue, truthOf } from './support/sexp.js'

const float64 = float64Reading((statement) => (env) => doublesWouldSay(env, statement))
const claims = Object.entries(theory as Readonly<Record<string, Evidence>>).map(
  ([name, { claim }]) => [name, claim] as const,
)
const statements: ReadonlyArray<Statement> = claims.flatMap(([, { given, then }]) =>
  [...given, then].map(({ statement }) => statement),
)

describe('certificate text', () => {
  // The independent evaluator knows rationals alone; logarithms have a reference of their own (test/kernel).
  const isRationalStatement = (statement: Statement) => !/\((log|sqrt) /.test(canonicalOf(statement))
  const comparable = claims.filter(([, { given, then }]) =>
    [...given, then].some(({ statement }) => isRationalStatement(statement)),
  )
  it.each(comparable)('of %s is true where the statement is', (_, claim) => {
    let decided = 0
    for (let run = 0; run < 40; run++) {
      const { instance: at } = instanceOf(claim, 9, run)
      // it visits every sequence, one by one
      if (typeof at.D === 'number' && at.D > 4) continue
      if (typeof at.n === 'number' && at.n > 2) continue
      for (const { statement } of [...claim.given, claim.then]) {
        if (!isRationalStatement(statement)) continue
        const truth = truthOf(parse(canonicalOf(statement)), at)
        expect(decideIn(environment(at), statement)).toBe(truth === undefined ? 'unknown' : `${truth}`)
        if (truth !== undefined) decided++
      }
    }
    expect(decided).toBeGreaterThanOrEqual(20)
  })
  it('of random terms has their values', () => {
    let defined = 0
    fc.assert(
      fc.property(term(3), instance, (t, at) => {
        const [value, other] = [evaluate(t, at), termValue(parse(termCanonical(t)), at)]
        if (!isRational(value)) return other === undefined
        defined++
        return other !== undefined && typeof other !== 'number' && Q.equality.equals(value, Q.rational(...other))
      }),
      { numRuns: 1500 },
    )
    expect(defined).toBeGreaterThan(600)
  })
  it('is the same exactly for the same statements', () => {
    const tree = (value: unknown) =>
      JSON.stringify(value, (key, v) =>
        typeof v === 'bigint' ? `${v}` : ['text', 'latex', '_reads'].includes(key) ? undefined : v,
      )
    const byTree = new Set(statements.map(tree))
    const byText = new Set(statements.map(canonicalOf))
    const pairs = new Set(statements.map((s) => `${tree(s)} ${canonicalOf(s)}`))
    expect([byText.size, pairs.size]).toEqual([byTree.size, byTree.size])
  })
  it('does not confuse random terms', () => {
    const seen = new Map<string, string>()
    fc.assert(
      fc.property(term(2), (t) => {
        const tree = JSON.stringify(t, (_, v) => (typeof v === 'bigint' ? `${v}` : v))
        const text = termCanonical(t)
        const before = seen.get(text)
        seen.set(text, tree)
        return before === undefined || before === tree
      }),
      { numRuns: 2000 },
    )
  })
})

describe('doubles', () => {
  it('come close on tame instances', () => {
    let compared = 0
    fc.assert(
      fc.property(term(3), instance, (t, at) => {
        const value = evaluate(t, at)
        // in doubles an event whose sides are equal may go either way
        if (!isRational(value) || /\((ever|turns) /.test(termCanonical(t))) return
        const [near, exactly] = [read(float64)(t)(environment(at)), toFloat64(value)]
        // A divisor that cancels to 0 or nearly so is where doubles go wrong; elsewhere they do not.
        if (!Number.isFinite(near) || Math.abs(near) > 1e6) return
        compared++
        expect(Math.abs(near - exactly)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exactly)))
      }),
      { numRuns: 1000, seed: 1 },
    )
    expect(compared).toBeGreaterThan(500)
  })
  it('decide the claims as exact arithmetic does, on instances without extremes', () => {
    let [agreed, all] = [0, 0]
    for (const [, claim] of claims)
      for (let run = 0; run < 10; run++) {
        const { family, instance: at } = instanceOf(claim, 4, run)
        const { statement } = claim.then
        if (family !== 'random' || statement._tag !== 'Compare' || statement.relation === '=') continue
        const env = environment(at)
        const [left, right] = [statement.left, statement.right].map((side) => read(float64)(side)(env)) as [
          number,
          number,
        ]
        if (Number.isNaN(left) || Number.isNaN(right)) continue
        all++
        const close = Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left))
        if (close || (left < right ? 'true' : 'false') === decideIn(env, statement)) agreed++
      }
    expect(all).toBeGreaterThan(10)
    expect(agreed).toBe(all)
  })
})

/** Every opening bracket is closed by its own kind, and no group is empty. */
const balanced = (text: string, brackets: ReadonlyArray<readonly [string, string]>): boolean => {
  const open: Array<string> = []
  const symbols = brackets.flat().map((b) => b.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  for (const [symbol] of text.matchAll(new RegExp(symbols.sort((a, b) => b.length - a.length).join('|'), 'g'))) {
    const opening = brackets.find(([left]) => left === symbol)
    if (opening !== undefined) open.push(opening[1])
    else if (open.pop() !== symbol) return false
  }
  return open.length === 0
}
const latexBrackets = [
  ['\\left(', '\\right)'],
  ['\\left|', '\\right|'],
  ['\\left[', '\\right]'],
  ['\\{', '\\}'],
  ['{', '}'],
  ['(', ')'],
] as const
const textBrackets = [
  ['(', ')'],
  ['{', '}'],
  ['[', ']'],
] as const

describe('printed mathematics', () => {
  it('of every statement is well bracketed and says something', () => {
    for (const s of statements) {
      expect(balanced(latexOf(s), latexBrackets), latexOf(s)).toBe(true)
      expect(balanced(textOf(s), textBrackets), textOf(s)).toBe(true)
      expect(`${latexOf(s)} ${textOf(s)}`).not.toMatch(/undefined|NaN|\[object/)
    }
  })
  it('of random terms is well bracketed', () => {
    fc.assert(
      fc.property(term(3), (t) => balanced(termLatex(t), latexBrackets) && balanced(termText(t), textBrackets)),
      { numRuns: 500 },
    )
  })
  it('LaTeX is ASCII', () => {
    for (const s of statements) expect(latexOf(s)).toMatch(/^[ -~]*$/)
  })
  it('keeps the parentheses that matter', () => {
    expect(termText(subtract(alpha, subtract(gamma, epsilon)).node)).toBe('α − (γ − ε)')
    expect(termText(multiply(subtract(gamma, epsilon), alpha).node)).toBe('(γ − ε)·α')
    expect(termText(divide(alpha, multiply(gamma, epsilon)).node)).toBe('α/(γ·ε)')
    expect(termText(divide(alpha, divide(gamma, epsilon)).node)).toBe('α/(γ/ε)')
    expect(termText(sumOver(x, subtract(alpha, score(B, x))).node)).toBe('Σ_{x} (α − B(x))')
    expect(termText(square(negate(alpha)).node)).toBe('(−α)^2')
  })
})

describe('text means one thing', () => {
  it('within every claim', () => {
    for (const [name, { given, then }] of claims) {
      const trees = new Map<string, string>()
      for (const { statement } of [...given, then]) {
        const [text, tree] = [textOf(statement), canonicalOf(statement)]
        expect(trees.get(text) ?? tree, `${name}: ${text}`).toBe(tree)
        trees.set(text, tree)
      }
    }
  })
  const [p, q, r] = [below(alpha, one), below(gamma, one), below(epsilon, one)]
  it.each([
    ['p ∧ (q ⇒ r) and (p ∧ q) ⇒ r', and(p, implies(q, r)), implies(and(p, q), r)],
    ['p ⇒ (q ⇒ r) and (p ⇒ q) ⇒ r', implies(p, implies(q, r)), implies(implies(p, q), r)],
    ['(∀x p) ∧ q and ∀x (p ∧ q)', and(everySentence(x, p), q), everySentence(x, and(p, q))],
    ['(∀x p) ⇒ q and ∀x (p ⇒ q)', implies(everySentence(x, p), q), everySentence(x, implies(p, q))],
    ['(∃x p) ∧ q and ∃x (p ∧ q)', and(someSentence(x, p), q), someSentence(x, and(p, q))],
  ])('%s', (_, left, right) => {
    expect(textOf(left.statement)).not.toBe(textOf(right.statement))
    expect(latexOf(left.statement)).not.toBe(latexOf(right.statement))
  })
})
