/**
 * Planted misprints: in a copy of every claim the sides of its conclusion are exchanged, and one node of it is altered
 * at a time. Exact instances must refute them; and whatever the original proof still proves must be true.
 */
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { checkProof } from '../src/claim/check.js'
import type { AnyClaim } from '../src/claim/claim.js'
import type { Evidence } from '../src/claim/evidence.js'
import { instanceOf, outcomeOn } from '../src/claim/sample.js'
import * as Q from '../src/kernel/rational.js'
import type { Instance } from '../src/logic/instance.js'
import type { Statement } from '../src/logic/proposition.js'
import { canonicalOf } from '../src/logic/readings/canonical.js'
import { textOf } from '../src/logic/readings/text.js'
import type { ModelNode, Node } from '../src/logic/term.js'
import { binary, constant } from './support/playground.js'

type Altered = readonly [string, Statement]

// The conclusion with its sides exchanged

const exchanged = (s: Statement): Statement => {
  switch (s._tag) {
    case 'Compare':
      return s.relation === '='
        ? { ...s, left: binary('Add', binary('Multiply', constant(2), s.left), constant(1)) }
        : { ...s, left: s.right, right: s.left, relation: s.relation === '≤' ? '<' : '≤' }
    case 'And':
    case 'Implies':
      return { ...s, right: exchanged(s.right) }
    case 'Or':
      return { ...s, left: exchanged(s.left), right: exchanged(s.right) }
    case 'Not':
      return { ...s, of: exchanged(s.of) }
    default:
      return { ...s, body: exchanged(s.body) }
  }
}

// One node altered

const isAlpha = (node: Node) => node._tag === 'Scalar' && node.letter.name === 'alpha'
const other: Readonly<Record<string, string>> = { P0: 'P1', P1: 'P0', Pminus: 'P', Pplus: 'Pminus' }
const otherModel = (model: ModelNode): ModelNode | undefined => {
  if (model._tag === 'Repeated') {
    const asked = otherModel(model.model)
    return asked && { ...model, model: asked }
  }
  if (model._tag !== 'Model') return model._tag === 'Mixture' ? model.minus : undefined
  const name = other[model.letter.name]
  return name === undefined ? undefined : { _tag: 'Model', letter: { name, text: name, latex: name } }
}

const isKnown = (model: ModelNode, letters: ReadonlySet<string>): boolean =>
  model._tag === 'Repeated' ? isKnown(model.model, letters) : model._tag !== 'Model' || letters.has(model.letter.name)

/** A node in place of this one: one misprint each. */
const misprinted = (node: Node, letters: ReadonlySet<string>): ReadonlyArray<readonly [string, Node]> => {
  switch (node._tag) {
    case 'Constant':
      return [
        ['constant + 1', { ...node, value: Q.add(node.value, Q.one) }],
        ['constant − 1', { ...node, value: Q.subtract(node.value, Q.one) }],
      ]
    case 'Scalar':
      return isAlpha(node) ? [['1 − α for α', binary('Subtract', constant(1), node)]] : []
    case 'Absolute':
      return [['|·| dropped', node.of]]
    case 'Add':
      return [['− for +', { ...node, _tag: 'Subtract' }]]
    case 'Subtract':
      return [['+ for −', { ...node, _tag: 'Add' }]]
    case 'Multiply':
      return [['÷ for ×', { ...node, _tag: 'Divide' }]]
    case 'Divide':
      return [['upside down', { ...node, left: node.right, right: node.left }]]
    case 'Maximum':
      return [['min for max', { ...node, _tag: 'Minimum' }]]
    case 'Minimum':
      return [['max for min', { ...node, _tag: 'Maximum' }]]
    case 'Power':
      return [['exponent + 1', { ...node, exponent: { ...node.exponent, plus: node.exponent.plus + 1 } }]]
    case 'Probability':
    case 'Expectation': {
      const model = otherModel(node.model)
      return model !== undefined && isKnown(model, letters) ? [['another model', { ...node, model }]] : []
    }
    default:
      return []
  }
}

const inside = (node: Node, letters: ReadonlySet<string>): ReadonlyArray<readonly [string, Node]> => {
  const at = <K extends string>(key: K, part: Node) =>
    everywhere(part, letters).map(([what, one]) => [what, { ...node, [key]: one } as Node] as const)
  if ('left' in node) return [...at('left', node.left), ...at('right', node.right)]
  if (node._tag === 'Absolute' || node._tag === 'Logarithm') return at('of', node.of)
  if (node._tag === 'Power') return at('base', node.base)
  if (node._tag === 'Ever' || node._tag === 'Turns')
    return alterations(node.body, letters).map(([what, body]) => [what, { ...node, body }] as const)
  return 'body' in node ? at('body', node.body) : []
}
const everywhere = (node: Node, letters: ReadonlySet<string>): ReadonlyArray<readonly [string, Node]> => [
  ...misprinted(node, letters),
  ...inside(node, letters),
]

const alterations = (s: Statement, letters: ReadonlySet<string>): ReadonlyArray<Altered> => {
  const under = (key: string, of: Statement): ReadonlyArray<Altered> =>
    alterations(of, letters).map(([what, one]) => [what, { ...s, [key]: one } as Statement])
  switch (s._tag) {
    case 'Compare':
      return [
        ...(s.relation === '≤' ? [['< for ≤', { ...s, relation: '<' }] as Altered] : []),
        ...everywhere(s.left, letters).map(([what, left]): Altered => [what, { ...s, left }]),
        ...everywhere(s.right, letters).map(([what, right]): Altered => [what, { ...s, right }]),
      ]
    case 'Not':
      return under('of', s.of)
    case 'ForEvery':
    case 'Exists':
      return under('body', s.body)
    default:
      return [...under('left', s.left), ...under('right', s.right)]
  }
}

// Instances that refute

const stored = ({ counterexample, attained, mutants, needs }: Evidence): ReadonlyArray<Instance> => [
  ...(counterexample === undefined ? [] : [counterexample]),
  ...attained.map(({ at }) => at),
  ...mutants.flatMap(({ fate }) => (fate._tag === 'killed' ? [fate.by] : [])),
  ...needs.flatMap((need) => ('at' in need ? [need.at] : [])),
]

/** Stored instances first, then generated ones. */
class Instances {
  private readonly generated: Array<Instance> = []
  constructor(
    readonly claim: AnyClaim,
    readonly known: ReadonlyArray<Instance>,
  ) {}
  private at(run: number): Instance {
    this.generated[run] ??= instanceOf(this.claim, 1, run).instance
    return this.generated[run]
  }
  /** Whether one of the stored and the first `runs` generated instances refutes the conclusion. */
  refute(then: Statement, runs: number): boolean {
    const claim = { ...this.claim, then: { statement: then } }
    if (this.known.some((instance) => outcomeOn(claim, instance) === 'failed')) return true
    for (let run = 0; run < runs; run++) if (outcomeOn(claim, this.at(run)) === 'failed') return true
    return false
  }
}

const report: Array<readonly [string, number, number]> = []
afterAll(() => {
  const width = Math.max(...report.map(([name]) => name.length))
  const lines = report.map(
    ([name, planted, refuted]) => `${name.padEnd(width)}  ${`${planted}`.padStart(7)}  ${`${refuted}`.padStart(7)}`,
  )
  console.log([`${'claim'.padEnd(width)}  planted  refuted`, ...lines].join('\n'))
})

describe.each(Object.entries(theory as Readonly<Record<string, Evidence>>))('%s', (name, offered) => {
  const { claim, proof, counterexample } = offered
  const instances = new Instances(claim, stored(offered))
  const letters = new Set(Object.keys(claim.forAll.symbols))
  const printed = claim.then.statement

  it(counterexample === undefined ? 'is refuted with its sides exchanged' : 'is refuted as it stands', () => {
    const wrong = counterexample === undefined ? exchanged(printed) : printed
    expect(instances.refute(wrong, 400), textOf(wrong)).toBe(true)
  })
  it('is refuted with a misprint, unless the misprint is proved', () => {
    const planted = alterations(printed, letters).filter(([, one]) => canonicalOf(one) !== canonicalOf(printed))
    let refuted = 0
    for (const [what, one] of planted) {
      const isRefuted = instances.refute(one, 40)
      if (isRefuted) refuted++
      const stillProved = proof !== undefined && E.isRight(checkProof({ ...claim, then: { statement: one } }, proof))
      expect(stillProved && (isRefuted || instances.refute(one, 100)), `${what} is proved: ${textOf(one)}`).toBe(false)
    }
    report.push([name, planted.length, refuted])
    expect(refuted).toBeGreaterThan(0)
  })
})
