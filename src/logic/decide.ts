/**
 * Deciding a proposition on an instance, exactly.
 * A comparison with an undefined side is `unknown`: never true, never a counterexample. A quantifier over prompts
 * visits one prompt for each way the models can stand (their states and likelihoods), shortest first.
 */

import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { conjunction, disjunction, fromBoolean, not, type Truth } from '../kernel/truth.js'
import type { LanguageModel, Prompt } from '../model/languageModel.js'
import {
  alphabetOf,
  bind,
  type Environment,
  environment,
  type Instance,
  modelsOf,
  naturalOf,
  walk,
} from './instance.js'
import type { Proposition, Quantification, Range, Relation, Statement } from './proposition.js'
import { read } from './reading.js'
import { exact } from './readings/exact.js'
import { float64 } from './readings/float64.js'
import type { Letter, Node } from './term.js'
import { isDefined, order, type Value } from './value.js'

/** How many distinct ways to stand a quantifier may visit before the answer is `unknown`. */
export const visitLimit = 20_000

type Decider = (env: Environment) => Truth

/** How two terms are compared: exactly, or as a reading in doubles would. */
type Comparing = (relation: Relation, left: Node, right: Node) => Decider

export const related = (relation: Relation, comparison: -1 | 0 | 1): boolean =>
  relation === '<' ? comparison < 0 : relation === '≤' ? comparison <= 0 : comparison === 0

/** By exact values; a side without a value leaves the comparison unknown. */
const exactly: Comparing = (relation, left, right) => {
  const [l, r] = [read(exact)(left), read(exact)(right)]
  return (env) => {
    const [x, y] = [l(env), r(env)]
    if (!isDefined(x) || !isDefined(y)) return 'unknown'
    const comparison = order(x, y)
    return O.isNone(comparison) ? 'unknown' : fromBoolean(related(relation, comparison.value))
  }
}

/** By doubles; NaN leaves the comparison unknown. */
const inDoubles: Comparing = (relation, left, right) => {
  const [l, r] = [read(float64)(left), read(float64)(right)]
  return (env) => {
    const [x, y] = [l(env), r(env)]
    if (Number.isNaN(x) || Number.isNaN(y)) return 'unknown'
    return fromBoolean(related(relation, x < y ? -1 : x > y ? 1 : 0))
  }
}

/** Every sequence in which the letter occurs begins with it, so that only its walks matter. */
const occursOnlyFirst = (statement: Statement, letter: Letter): boolean => {
  const beginsOnly = (value: unknown): boolean => {
    if (Array.isArray(value)) {
      const names = value.map((part) => (part as { letter?: Letter }).letter?.name)
      return names.lastIndexOf(letter.name) <= 0 && value.every(beginsOnly)
    }
    return typeof value !== 'object' || value === null || Object.values(value).every(beginsOnly)
  }
  const conditionedOnIt = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true
    const node = value as Partial<Extract<Node, { _tag: 'Probability' }>>
    if (node._tag === 'Probability' && node.given !== undefined && node.given.length > 0) {
      const late = (node.of ?? []).some((part) => part.letter.name === letter.name)
      if (late) return false
    }
    return Object.values(value).every(conditionedOnIt)
  }
  return beginsOnly(statement) && conditionedOnIt(statement)
}

const standing = (env: Environment, models: ReadonlyArray<LanguageModel>, prompt: Prompt): string =>
  models
    .map((model) => {
      const { state, likelihood } = walk(env, model, prompt)
      return likelihood.num === 0n ? '0' : `${JSON.stringify(model.key(state))} ${Q.key(likelihood)}`
    })
    .join(' ; ')

/** Prompts of at most n sentences, shortest first, one for each way the models can stand; null past the limit. */
function* promptsUpTo(env: Environment, n: number, merge: boolean): Generator<Prompt | null> {
  const [alphabet, models] = [alphabetOf(env.instance), modelsOf(env.instance)]
  let layer: ReadonlyArray<Prompt> = [[]]
  let visited = 0
  for (let length = 0; length <= n; length++) {
    for (const prompt of layer) {
      if (++visited > visitLimit) {
        yield null
        return
      }
      yield prompt
    }
    if (length === n) return
    const seen = new Set<string>()
    const following: Array<Prompt> = []
    for (const prompt of layer)
      for (const sentence of alphabet) {
        if (visited + following.length > visitLimit) break
        const longer = [...prompt, sentence]
        const key = merge ? standing(env, models, longer) : ''
        if (merge && seen.has(key)) continue
        seen.add(key)
        following.push(longer)
      }
    layer = following
  }
}

const environmentsOf = function* (env: Environment, over: Range, merge: boolean): Generator<Environment | null> {
  if (over.sort === 'sentence') for (const x of alphabetOf(env.instance)) yield bind(env, over.letter, x)
  else
    for (const prompt of promptsUpTo(env, naturalOf(env, over.atMost), merge))
      yield prompt === null ? null : bind(env, over.letter, prompt)
}

const quantified = (statement: Quantification, comparing: Comparing): Decider => {
  const { over, body, _tag } = statement
  const [inside, merge] = [compile(body, comparing), occursOnlyFirst(body, over.letter)]
  const monoid = _tag === 'ForEvery' ? conjunction : disjunction
  const settled = _tag === 'ForEvery' ? 'false' : 'true'
  return (env) => {
    let truth: Truth = monoid.empty
    for (const inner of environmentsOf(env, over, merge)) {
      truth = monoid.concat(truth, inner === null ? 'unknown' : inside(inner))
      if (truth === settled) return truth
    }
    return truth
  }
}

const compile = (statement: Statement, comparing: Comparing): Decider => {
  switch (statement._tag) {
    case 'Compare':
      return comparing(statement.relation, statement.left, statement.right)
    case 'Not': {
      const of = compile(statement.of, comparing)
      return (env) => not(of(env))
    }
    case 'And': {
      const [left, right] = [compile(statement.left, comparing), compile(statement.right, comparing)]
      return (env) => {
        const first = left(env)
        return first === 'false' ? 'false' : conjunction.concat(first, right(env))
      }
    }
    case 'Or':
    case 'Implies': {
      const [left, right] = [compile(statement.left, comparing), compile(statement.right, comparing)]
      const flip = statement._tag === 'Implies' ? not : (t: Truth) => t
      return (env) => {
        const first = flip(left(env))
        return first === 'true' ? 'true' : disjunction.concat(first, right(env))
      }
    }
    default:
      return quantified(statement, comparing)
  }
}

/** Statements are compiled once. */
const deciding = (comparing: Comparing) => {
  const compiled = new WeakMap<Statement, Decider>()
  return (env: Environment, statement: Statement): Truth => {
    const known = compiled.get(statement)
    if (known !== undefined) return known(env)
    const decider = compile(statement, comparing)
    compiled.set(statement, decider)
    return decider(env)
  }
}

/** The truth of a statement in an environment that is shared with other statements of the same instance. */
export const decideIn = deciding(exactly)

/** What a script in doubles would answer; `unknown` where it meets NaN. Nothing is decided by it. */
export const doublesWouldSay = deciding(inDoubles)

/** The truth of a proposition on an instance. */
export const decide = <I extends object>({ statement }: Proposition<I>, instance: NoInfer<I>): Truth =>
  decideIn(environment(instance as Instance), statement)

/** The value of a term on an instance, or why it has none. */
export const evaluate = (node: Node, instance: Instance): Value => read(exact)(node)(environment(instance))
