/**
 * Deciding a proposition on an instance, exactly.
 * A comparison with an undefined side is `unknown`: never true, never a counterexample. A quantifier over prompts
 * visits one prompt for each way the models can stand (their states and likelihoods), shortest first.
 */

import * as O from 'fp-ts/lib/Option.js'
import { type Enclosure64, isAtMost, isBelow, isEqual, isKnown } from '../kernel/enclosure64.js'
import { rational } from '../kernel/rational.js'
import { conjunction, disjunction, fromBoolean, not, type Truth } from '../kernel/truth.js'
import {
  alphabetOf,
  bind,
  type Environment,
  environment,
  type Instance,
  type NamesStanding,
  naturalOf,
  sentencesOf,
} from './instance.js'
import type { Proposition, Quantification, Range, Relation, Statement } from './proposition.js'
import { read } from './reading.js'
import { enclosingReading, visitLimit64 } from './readings/enclosing64.js'
import { type Exact, exactReading, onceWhereFree, strict } from './readings/exact.js'
import { float64Reading } from './readings/float64.js'
import { rememberedOf } from './remembered.js'
import { type Kept, layers, occursOnlyFirst, sequencesOf, visitLimit } from './sequences.js'
import { standing, standing64, states } from './standing.js'
import { dependsOnStates, prefixOf } from './states.js'
import type { Node } from './term.js'
import { type Defined, isDefined, isRational, multiply, order, type Value } from './value.js'

type Decider = (env: Environment) => Truth

/** How statements are decided: what of two terms is compared, and which prompts are taken for one. */
interface Deciding {
  readonly compare: (relation: Relation, left: Node, right: Node) => Decider
  readonly standing: NamesStanding
  /** Prompts are taken for one by states alone, where nothing else of them matters. */
  readonly byStates: boolean
  /** So many values of a variable are visited. */
  readonly limit: number
  /** One value that is not decided is enough for a quantifier to give up: something slower will decide it. */
  readonly givesUp: boolean
  /** Quantifiers over prompts are decided otherwise. */
  readonly prompts?: (statement: Quantification) => Decider
}

export const related = (relation: Relation, comparison: -1 | 0 | 1): boolean =>
  relation === '<' ? comparison < 0 : relation === '≤' ? comparison <= 0 : comparison === 0

const exact = exactReading((statement) => deciderOf(statement))
// by enclosures too: texts that these take for one may differ in exact values
const enclosing = enclosingReading((statement) => enclosingOf(statement))
const float64 = float64Reading((statement) => doublesOf(statement))

/** A term is compiled once, and evaluated once on an instance where none of its letters is bound. */
const exactlyRead = rememberedOf((node: Node): Exact => onceWhereFree(node, read(exact)(node)))
const enclosingRead = rememberedOf(read(enclosing))

const inLowestTerms = (x: Defined): Defined => (isRational(x) ? rational(x.num, x.den) : x)

/** A side of a comparison: of a product of rationals no lowest terms are asked, it is compared as its factors give it. */
const sideRead = (node: Node): Exact =>
  node._tag !== 'Multiply'
    ? exactlyRead(node)
    : strict((x, y) =>
        isRational(x) && isRational(y)
          ? { num: x.num * y.num, den: x.den * y.den }
          : multiply(inLowestTerms(x), inLowestTerms(y)),
      )(sideRead(node.left), sideRead(node.right))

/** By exact values; a side without a value leaves the comparison unknown. */
const exactly: Deciding = {
  compare: (relation, left, right) => {
    const [l, r] = [sideRead(left), sideRead(right)]
    return (env) => {
      const [x, y] = [l(env), r(env)]
      if (!isDefined(x) || !isDefined(y)) return 'unknown'
      const comparison = order(x, y)
      return O.isNone(comparison) ? 'unknown' : fromBoolean(related(relation, comparison.value))
    }
  },
  standing,
  byStates: true,
  limit: visitLimit,
  givesUp: false,
}

/** By enclosures in doubles; where they meet the comparison is left unknown. */
const byEnclosures: Deciding = {
  compare: (relation, left, right) => {
    const [l, r] = [enclosingRead(left), enclosingRead(right)]
    const compared = { '<': isBelow, '≤': isAtMost, '=': isEqual }[relation]
    return (env) => {
      const x = l(env)
      return isKnown(x) ? compared(x, r(env)) : 'unknown'
    }
  },
  standing: standing64,
  byStates: true,
  limit: visitLimit64,
  givesUp: true,
}

/** By doubles; NaN leaves the comparison unknown. */
const inDoubles: Deciding = {
  compare: (relation, left, right) => {
    const [l, r] = [read(float64)(left), read(float64)(right)]
    return (env) => {
      const [x, y] = [l(env), r(env)]
      if (Number.isNaN(x) || Number.isNaN(y)) return 'unknown'
      return fromBoolean(related(relation, x < y ? -1 : x > y ? 1 : 0))
    }
  },
  standing,
  byStates: false,
  limit: visitLimit,
  givesUp: false,
}

/** How the values of a bound prompt are listed: by which names, and which of them are known. */
interface Listing {
  readonly name: NamesStanding | undefined
  readonly kept: Kept | undefined
}

const listing = (
  { over, body }: Quantification,
  { standing: named, byStates }: Deciding,
): ((env: Environment) => Listing) => {
  const prefix = prefixOf(body, over.letter) ?? []
  const always = { name: occursOnlyFirst(body, over.letter) ? named : undefined, kept: undefined }
  if (!byStates || !dependsOnStates(body, prefix, over.letter)) return () => always
  if (prefix.length === 0) return () => ({ name: states, kept: undefined })
  return (env) => {
    const before = sentencesOf(env, prefix)
    const name: NamesStanding = (at, prompt) => states(at, [...before, ...prompt])
    return { name, kept: { isKept: () => true, known: new Map() } }
  }
}

/** The values of the bound variable; null past the limit. */
const environmentsOf = function* (
  env: Environment,
  over: Range,
  list: (env: Environment) => Listing,
  limit: number,
): Generator<Environment | null> {
  if (over.sort === 'sentence') for (const x of alphabetOf(env.instance)) yield bind(env, over.letter, x)
  else if (over.sort === 'natural') {
    const most = naturalOf(env, over.below)
    for (let m = 0; m < Math.min(most, limit); m++) yield bind(env, over.letter, m)
    if (most > limit) yield null
  } else if ('exactly' in over) {
    const { name, kept } = list(env)
    const sequences = sequencesOf(env, naturalOf(env, over.exactly), name, kept, limit)
    if (sequences === null) yield null
    else for (const { prompt } of sequences) yield bind(env, over.letter, prompt)
  } else {
    const most = naturalOf(env, over.atMost)
    if (most < 0) return
    let length = 0
    const { name, kept } = list(env)
    for (const layer of layers(env, name, kept, limit)) {
      if (layer === null) yield null
      else for (const { prompt } of layer) yield bind(env, over.letter, prompt)
      if (length++ === most) return
    }
  }
}

const quantified = (statement: Quantification, deciding: Deciding): Decider => {
  const { over, body, _tag } = statement
  const inside = compile(body, deciding)
  const list = listing(statement, deciding)
  const monoid = _tag === 'ForEvery' ? conjunction : disjunction
  const settled = _tag === 'ForEvery' ? 'false' : 'true'
  return (env) => {
    let truth: Truth = monoid.empty
    for (const inner of environmentsOf(env, over, list, deciding.limit)) {
      truth = monoid.concat(truth, inner === null ? 'unknown' : inside(inner))
      if (truth === settled || (truth === 'unknown' && deciding.givesUp)) return truth
    }
    return truth
  }
}

const compile = (statement: Statement, deciding: Deciding): Decider => {
  switch (statement._tag) {
    case 'Compare':
      return deciding.compare(statement.relation, statement.left, statement.right)
    case 'Not': {
      const of = compile(statement.of, deciding)
      return (env) => not(of(env))
    }
    case 'And': {
      const [left, right] = [compile(statement.left, deciding), compile(statement.right, deciding)]
      return (env) => {
        const first = left(env)
        return first === 'false' ? 'false' : conjunction.concat(first, right(env))
      }
    }
    case 'Or':
    case 'Implies': {
      const [left, right] = [compile(statement.left, deciding), compile(statement.right, deciding)]
      const flip = statement._tag === 'Implies' ? not : (t: Truth) => t
      return (env) => {
        const first = flip(left(env))
        return first === 'true' ? 'true' : disjunction.concat(first, right(env))
      }
    }
    default:
      return statement.over.sort === 'prompt' && deciding.prompts !== undefined
        ? deciding.prompts(statement)
        : quantified(statement, deciding)
  }
}

/** Statements are compiled once, when they are first decided. */
const compiled = (deciding: Deciding) => {
  const deciderOf = rememberedOf((statement: Statement) => compile(statement, deciding))
  return (statement: Statement): Decider =>
    (env) =>
      deciderOf(statement)(env)
}
const [exactlyOf, enclosingOf, doublesOf] = [compiled(exactly), compiled(byEnclosures), compiled(inDoubles)]

const climb =
  (quick: Decider, sure: Decider): Decider =>
  (env) => {
    const truth = quick(env)
    return truth === 'unknown' ? sure(env) : truth
  }

/**
 * Comparisons by enclosures where they tell, exactly where they do not; prompts are taken for one as exact values have it.
 * Of an equation enclosures could tell only that it fails, and most that are asked about hold.
 */
const climbing: Deciding = {
  ...exactly,
  compare: (relation, left, right) =>
    relation === '='
      ? exactly.compare(relation, left, right)
      : climb(byEnclosures.compare(relation, left, right), exactly.compare(relation, left, right)),
}
const climbingOf = compiled(climbing)
/** The same, and quantifiers over prompts as a whole. */
const deciderOf = compiled({
  ...climbing,
  prompts: (statement) => climb(enclosingOf(statement), climbingOf(statement)),
})

/** The truth of a statement in an environment that is shared with other statements of the same instance. */
export const decideIn = (env: Environment, statement: Statement): Truth => deciderOf(statement)(env)

/** The same by exact values alone. */
export const decideExactlyIn = (env: Environment, statement: Statement): Truth => exactlyOf(statement)(env)

/** The same by enclosures in doubles alone; `unknown` where they do not tell. */
export const decideByEnclosuresIn = (env: Environment, statement: Statement): Truth => enclosingOf(statement)(env)

/** What a script in doubles would answer; `unknown` where it meets NaN. Nothing is decided by it. */
export const doublesWouldSay = (env: Environment, statement: Statement): Truth => doublesOf(statement)(env)

/**
 * The truth of a proposition on an instance that has all of its letters: 'true', 'false', or 'unknown' where a side has no
 * value (a division by 0, a condition on a prompt of probability 0) or the cost of an exact answer is refused.
 *
 * @example
 * ```ts
 * import { decide, proposition, q, term } from 'beb'
 * const a = term.scalar('a', 'a')
 * const inverse = proposition.atMost(term.divide(term.one, a), term.two)
 * console.log(decide(inverse, { a: q('1/2') }), decide(inverse, { a: q('1/3') })) // true false
 * console.log(decide(inverse, { a: q('0') })) // unknown
 * ```
 */
export const decide = <I extends object>({ statement }: Proposition<I>, instance: NoInfer<I>): Truth =>
  decideIn(environment(instance as Instance), statement)

/** The value of a term in an environment, or why it has none. */
export const valueOfTerm = (env: Environment, node: Node): Value => exactlyRead(node)(env)

/** What doubles tell of the value of a term: an enclosure, or nothing. */
export const enclosureOfTerm = (env: Environment, node: Node): Enclosure64 => enclosingRead(node)(env)

/** The value of a term on an instance, or why it has none. */
export const evaluate = (node: Node, instance: Instance): Value => valueOfTerm(environment(instance), node)
