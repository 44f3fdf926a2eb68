/**
 * Deciding a proposition on an instance, exactly.
 * A comparison with an undefined side is `unknown`: never true, never a counterexample. A quantifier over prompts
 * visits one prompt for each way the models can stand (their states and likelihoods), shortest first.
 */

import * as O from 'fp-ts/lib/Option.js'
import { conjunction, disjunction, fromBoolean, not, type Truth } from '../kernel/truth.js'
import { alphabetOf, bind, type Environment, environment, type Instance, naturalOf } from './instance.js'
import type { Proposition, Quantification, Range, Relation, Statement } from './proposition.js'
import { read } from './reading.js'
import { exactReading } from './readings/exact.js'
import { float64Reading } from './readings/float64.js'
import { layers, occursOnlyFirst, sequencesOf, visitLimit } from './sequences.js'
import type { Node } from './term.js'
import { isDefined, order, type Value } from './value.js'

type Decider = (env: Environment) => Truth

/** How two terms are compared: exactly, or as a reading in doubles would. */
type Comparing = (relation: Relation, left: Node, right: Node) => Decider

export const related = (relation: Relation, comparison: -1 | 0 | 1): boolean =>
  relation === '<' ? comparison < 0 : relation === '≤' ? comparison <= 0 : comparison === 0

const exact = exactReading((statement) => deciderOf(statement))
const float64 = float64Reading((statement) => doublesOf(statement))

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

/** The values of the bound variable; null past the limit. */
const environmentsOf = function* (env: Environment, over: Range, merge: boolean): Generator<Environment | null> {
  if (over.sort === 'sentence') for (const x of alphabetOf(env.instance)) yield bind(env, over.letter, x)
  else if (over.sort === 'natural') {
    const most = naturalOf(env, over.below)
    for (let m = 0; m < Math.min(most, visitLimit); m++) yield bind(env, over.letter, m)
    if (most > visitLimit) yield null
  } else if ('exactly' in over) {
    const sequences = sequencesOf(env, naturalOf(env, over.exactly), merge)
    if (sequences === null) yield null
    else for (const { prompt } of sequences) yield bind(env, over.letter, prompt)
  } else {
    const most = naturalOf(env, over.atMost)
    if (most < 0) return
    let length = 0
    for (const layer of layers(env, merge)) {
      if (layer === null) yield null
      else for (const { prompt } of layer) yield bind(env, over.letter, prompt)
      if (length++ === most) return
    }
  }
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

/** Statements are compiled once, when they are first decided. */
const compiled = (comparing: Comparing) => {
  const known = new WeakMap<Statement, Decider>()
  return (statement: Statement): Decider =>
    (env) => {
      const decider = known.get(statement) ?? compile(statement, comparing)
      known.set(statement, decider)
      return decider(env)
    }
}
const [deciderOf, doublesOf] = [compiled(exactly), compiled(inDoubles)]

/** The truth of a statement in an environment that is shared with other statements of the same instance. */
export const decideIn = (env: Environment, statement: Statement): Truth => deciderOf(statement)(env)

/** What a script in doubles would answer; `unknown` where it meets NaN. Nothing is decided by it. */
export const doublesWouldSay = (env: Environment, statement: Statement): Truth => doublesOf(statement)(env)

/** The truth of a proposition on an instance. */
export const decide = <I extends object>({ statement }: Proposition<I>, instance: NoInfer<I>): Truth =>
  decideIn(environment(instance as Instance), statement)

/** The value of a term in an environment, or why it has none. */
export const valueOfTerm = (env: Environment, node: Node): Value => read(exact)(node)(env)

/** The value of a term on an instance, or why it has none. */
export const evaluate = (node: Node, instance: Instance): Value => valueOfTerm(environment(instance), node)
