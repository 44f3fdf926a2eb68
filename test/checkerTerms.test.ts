/**
 * Normal forms and signs against chance: on random terms with sequences, counts, indicators, logarithms and roots, what
 * the checker takes to be defined has a value, what it takes to be positive is, and equal normal forms have equal values.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { expect, it } from 'vitest'
import { checkProof } from '../src/claim/check.js'
import { toFloat64 } from '../src/kernel/float64.js'
import * as Q from '../src/kernel/rational.js'
import { type Context, emptyContext } from '../src/logic/context.js'
import { decideIn, evaluate } from '../src/logic/decide.js'
import { obligationsOf } from '../src/logic/definedness.js'
import { formIn } from '../src/logic/form.js'
import { environment, type Instance } from '../src/logic/instance.js'
import { introduce, introduceNatural, know } from '../src/logic/knowledge.js'
import type { Statement } from '../src/logic/proposition.js'
import { termCanonical } from '../src/logic/readings/canonical.js'
import { isNonnegative, isPositive, isZeroTerm } from '../src/logic/sign.js'
import type { Node } from '../src/logic/term.js'
import { approximate, type Defined, isDefined, order } from '../src/logic/value.js'
import { alpha, constant, instance, P0, P1, probability, s0, symbols } from './support/playground.js'
import { compared, term } from './support/richPlayground.js'
import { double, parse, termValue } from './support/sexp.js'

const [runs, depth, seed] = [
  Number(process.env.BEB_TERMS ?? 300),
  Number(process.env.BEB_DEPTH ?? 3),
  Number(process.env.BEB_SEED ?? 1),
]
const usual: ReadonlyArray<Statement> = [
  compared('<', constant(0), alpha),
  compared('<', alpha, constant(1)),
  compared('<', constant(0), probability(P0, [s0])),
  compared('<', constant(0), probability(P1, [s0])),
]
const places = fc.sample(instance, { seed: 11, numRuns: 60 })

const contextOf = (given: ReadonlyArray<Statement>): Context => {
  const start = Object.entries(symbols).reduce((context, [name, sort]) => {
    const letter = { name, text: name, latex: name }
    return sort === 'natural' ? introduceNatural(context, letter, null) : introduce(context, letter, sort)
  }, emptyContext)
  return given.reduce(know, start)
}
const signOf = (value: Defined): -1 | 0 | 1 | undefined => O.toUndefined(order(value, Q.zero))

interface Seen {
  readonly text: string
  readonly values: ReadonlyArray<Defined>
}

/** Why the term is not what the context takes it to be; its values otherwise. */
const judged = (context: Context, node: Node, at: ReadonlyArray<Instance>): string | Seen => {
  const text = termCanonical(node)
  const [positive, nonnegative, isZero] = [isPositive, isNonnegative, isZeroTerm].map((sign) => sign(context, node))
  const values: Array<Defined> = []
  for (const place of at) {
    const value = evaluate(node, place)
    if (!isDefined(value)) return `no value: ${text}`
    const [sign, other] = [signOf(value), termValue(parse(text), place)]
    if (positive && sign !== undefined && sign <= 0) return `not positive: ${text}`
    if (nonnegative && sign === -1) return `negative: ${text}`
    if (isZero && sign !== undefined && sign !== 0) return `not zero: ${text}`
    const [x, y] = [toFloat64(approximate(value, 80)), other === undefined ? undefined : double(other)]
    if (y !== undefined && Math.abs(x - y) > 1e-6 * (1 + Math.abs(x))) return `${x} and ${y}: ${text}`
    values.push(value)
  }
  return { text, values }
}
const differ = (a: Seen, b: Seen): boolean =>
  a.values.some((value, i) => {
    const comparison = O.toUndefined(order(value, b.values[i] as Defined))
    return comparison !== undefined && comparison !== 0
  })

it.each([
  ['with proper weights and prompts that can be written', usual],
  ['with nothing known', []],
])('terms are what they are taken to be, %s', (_, given) => {
  const context = contextOf(given)
  const at = places
    .filter((place) => given.every((statement) => decideIn(environment(place), statement) === 'true'))
    .slice(0, 10)
  const byForm = new Map<string, Seen>()
  let [defined, together] = [0, 0]
  for (const node of fc.sample(term(depth), { seed, numRuns: runs })) {
    if (obligationsOf(context, node).length > 0) continue
    const seen = judged(context, node, at)
    if (typeof seen === 'string') return expect.fail(seen)
    defined++
    const form = formIn(context, node)
    if (form === undefined) continue
    const same = byForm.get(form.key)
    if (same === undefined) byForm.set(form.key, seen)
    else if (same.text !== seen.text) {
      together++
      if (differ(same, seen)) expect.fail(`one normal form: ${same.text} and ${seen.text}`)
    }
  }
  expect(defined).toBeGreaterThan(runs / 2)
  expect(together).toBeGreaterThan(runs / 30)
})

it('the checker never throws on a random term', () => {
  const forAll = { text: '', symbols, families: [] } as never
  for (const node of fc.sample(term(depth), { seed: seed + 1, numRuns: runs })) {
    const then = { statement: compared('≤', constant(0), node) }
    const claim = {
      name: '',
      title: '',
      fidelity: { _tag: 'verbatim' },
      forAll,
      given: [],
      then,
      doesNotSay: [],
    } as const
    expect(() => checkProof(claim, { _tag: 'Evident' })).not.toThrow()
  }
})
