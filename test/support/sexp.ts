/**
 * A second opinion: certificate text read and decided by a small evaluator that shares no code with src. Fractions are
 * pairs of BigInts that are never reduced, models are walked from their descriptions, undefined is undefined. Logarithms
 * and roots are doubles, which decide nothing where they come close.
 */
import { turnsSucceed } from './sexpTurns.js'

export type Tree = string | ReadonlyArray<Tree>

const tokens = (text: string): ReadonlyArray<string> => text.match(/[()[\]]|[^()[\]\s]+/g) ?? []

/** "(op a [b c])" as nested arrays; brackets of either kind nest. */
export const parse = (text: string): Tree => {
  const stack: Array<Array<Tree>> = [[]]
  for (const token of tokens(text)) {
    if (token === '(' || token === '[') stack.push([])
    else if (token === ')' || token === ']') {
      const done = stack.pop()
      if (done === undefined || stack.length === 0) throw new Error(`unbalanced: ${text}`)
      stack[stack.length - 1]?.push(done)
    } else stack[stack.length - 1]?.push(token)
  }
  const [[tree] = []] = stack
  if (stack.length !== 1 || tree === undefined) throw new Error(`unbalanced: ${text}`)
  return tree
}

/** A fraction num/den, den > 0. */
export type Fraction = readonly [bigint, bigint]
/** A fraction, a double, or no value. */
export type Real = Fraction | number
export type Value = Real | undefined
type Truth = boolean | undefined
export interface Plain {
  readonly [letter: string]: unknown
}

const frac = (n: bigint, d: bigint): Fraction => (d < 0n ? [-n, -d] : [n, d])
const minusExact = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d]
const plusExact = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
export const timesExact = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
/** The nearest double, or thereabouts: both parts are cut to 1000 bits. */
export const double = (x: Real): number => {
  if (typeof x === 'number') return x
  const [n, d] = [x[0] < 0n ? -x[0] : x[0], x[1]]
  const [cutN, cutD] = [n, d].map((part) => Math.max(0, part.toString(16).length * 4 - 1000)) as [number, number]
  const size = (Number(n >> BigInt(cutN)) / Number(d >> BigInt(cutD))) * 2 ** (cutN - cutD)
  return x[0] < 0n ? -size : size
}
const lifted =
  (exact: (x: Fraction, y: Fraction) => Fraction, inDoubles: (x: number, y: number) => number) =>
  (x: Real, y: Real): Real =>
    typeof x !== 'number' && typeof y !== 'number' ? exact(x, y) : inDoubles(double(x), double(y))
const minus = lifted(minusExact, (x, y) => x - y)
export const plus = lifted(plusExact, (x, y) => x + y)
export const times = lifted(timesExact, (x, y) => x * y)
/** −1, 0 or 1; undefined for doubles that are too close to call. */
export const order = (x: Real, y: Real): -1 | 0 | 1 | undefined => {
  if (typeof x !== 'number' && typeof y !== 'number') {
    const [difference] = minusExact(x, y)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  const [a, b] = [double(x), double(y)]
  if (!(Math.abs(a - b) > 1e-9 * (1 + Math.abs(a) + Math.abs(b)))) return undefined
  return a < b ? -1 : 1
}
export const nought: Fraction = [0n, 1n]
export const unit: Fraction = [1n, 1n]

interface Rational {
  readonly num: bigint
  readonly den: bigint
}
type Row = Readonly<Record<string, Rational>>
type Data =
  | { readonly kind: 'iid'; readonly next: Row }
  | {
      readonly kind: 'states'
      readonly start: string
      readonly states: Readonly<Record<string, { readonly next: Row; readonly to: Readonly<Record<string, string>> }>>
    }
  | { readonly kind: 'mixture'; readonly alpha: Rational; readonly minus: Data; readonly plus: Data }

const of = (q: Rational | undefined): Fraction => (q === undefined ? nought : [q.num, q.den])

const mixed = (a: Fraction, x: Fraction, y: Fraction): Fraction =>
  plusExact(timesExact(a, x), timesExact(minusExact(unit, a), y))

/** The likelihood of a sequence, straight from the description. */
const likelihood = (data: Data, s: ReadonlyArray<string>): Fraction => {
  if (data.kind === 'mixture') {
    const a = of(data.alpha)
    return mixed(a, likelihood(data.minus, s), likelihood(data.plus, s))
  }
  let [state, total] = [data.kind === 'states' ? data.start : '', unit]
  for (const x of s) {
    const here = data.kind === 'iid' ? { next: data.next, to: {} } : data.states[state]
    total = timesExact(total, of(here?.next[x]))
    state = (here?.to as Readonly<Record<string, string>> | undefined)?.[x] ?? state
  }
  return total
}
const sentencesOf = (data: Data): ReadonlyArray<string> =>
  data.kind === 'iid'
    ? Object.keys(data.next)
    : data.kind === 'states'
      ? Object.values(data.states).flatMap(({ next }) => Object.keys(next))
      : [...sentencesOf(data.minus), ...sentencesOf(data.plus)]

interface Weighted {
  readonly weight: Rational
  readonly model: { readonly data: Data }
}
const dataOf = (value: unknown): ReadonlyArray<Data> =>
  Array.isArray(value)
    ? value.flatMap((v) => (typeof v === 'object' ? dataOf((v as Weighted).model) : []))
    : typeof value === 'object' && value !== null && 'data' in value
      ? [(value as { data: Data }).data]
      : []
export const alphabet = (at: Plain): ReadonlyArray<string> => [
  ...new Set(Object.values(at).flatMap(dataOf).flatMap(sentencesOf)),
]

export const name = (tree: Tree | undefined): string => {
  if (typeof tree !== 'string') throw new Error('expected a name')
  return tree
}
export const list = (tree: Tree | undefined): ReadonlyArray<Tree> =>
  typeof tree === 'string' || tree === undefined ? [] : tree
export const sequence = (tree: Tree | undefined, at: Plain): ReadonlyArray<string> =>
  list(tree).flatMap((part) => at[name(part)] as string | ReadonlyArray<string>)
export const whole = (tree: Tree | undefined, at: Plain): number =>
  typeof tree === 'string'
    ? /^-?[0-9]+$/.test(tree)
      ? Number(tree)
      : (at[tree] as number)
    : (at[name(list(tree)[1])] as number) + Number(name(list(tree)[2]))

/** Independent answers: every sentence by itself. Undefined where what is asked has probability 0. */
const answers = (
  model: Tree | undefined,
  s: ReadonlyArray<string>,
  given: ReadonlyArray<string>,
  at: Plain,
): Fraction | undefined => {
  let product: Fraction | undefined = conditional(model, [], given, at)
  for (const x of s) {
    const p = conditional(model, [x], given, at)
    product = product && p && timesExact(product, p)
  }
  return product
}

const chance = (model: Tree | undefined, s: ReadonlyArray<string>, at: Plain): Fraction | undefined => {
  if (typeof model === 'string') return likelihood((at[model] as { data: Data }).data, s)
  const [kind, first, second, third] = list(model)
  if (kind === 'component') {
    const found = (at[name(first)] as ReadonlyArray<Weighted>)[at[name(second)] as number]
    return found === undefined ? nought : likelihood(found.model.data, s)
  }
  if (kind === 'repeated') return answers(first, s, sequence(second, at), at)
  const [p, q] = [chance(second, s, at), chance(third, s, at)]
  return p && q && mixed(of(at[name(first)] as Rational), p, q)
}
export const conditional = (
  model: Tree | undefined,
  s: ReadonlyArray<string>,
  given: ReadonlyArray<string>,
  at: Plain,
): Fraction | undefined => {
  const below = chance(model, given, at)
  const above = chance(model, [...given, ...s], at)
  return above && below && quotient(above, below)
}
const quotient = ([a, b]: Fraction, [c, d]: Fraction): Fraction | undefined =>
  c === 0n ? undefined : frac(a * d, b * c)
const divided = (x: Real, y: Real): Value =>
  typeof x !== 'number' && typeof y !== 'number'
    ? quotient(x, y)
    : order(y, nought) === undefined || order(y, nought) === 0
      ? undefined
      : double(x) / double(y)
const raised = (x: Real, n: number): Value => {
  if (n < 0) return divided(unit, raised(x, -n) as Real)
  return typeof x === 'number' ? x ** n : [x[0] ** BigInt(n), x[1] ** BigInt(n)]
}

/** The values that Σ runs over, as instances with one more letter. */
const range = (over: Tree | undefined, at: Plain): ReadonlyArray<Plain> => {
  if (typeof over === 'string') return alphabet(at).map((x) => ({ ...at, [over]: x }))
  const [kind, bound, n] = list(over)
  if (kind === 'sequence')
    return [...prompts(alphabet(at), whole(n, at), true)].map((s) => ({ ...at, [name(bound)]: s }))
  if (kind === 'below') return numbers(whole(n, at)).map((m) => ({ ...at, [name(bound)]: m }))
  const [part, i, family, group] = list(over).map(name) as [string, string, string, string]
  const chosen = at[group] as ReadonlyArray<number>
  return (at[family] as ReadonlyArray<unknown>)
    .map((_, index) => index)
    .filter((index) => part === 'all' || chosen.includes(index) === (part === 'inside'))
    .map((index) => ({ ...at, [i]: index }))
}

/** The value of a term. */
export const termValue = (tree: Tree | undefined, at: Plain): Value => {
  if (typeof tree === 'string') {
    const [n, d = '1'] = tree.split('/')
    return /^-?[0-9]/.test(tree) ? [BigInt(n ?? ''), BigInt(d)] : of(at[tree] as Rational)
  }
  const [head, a, b, c, d, x0, allowed] = list(tree)
  switch (head) {
    case 'ever':
      return everHappens(list(a), b, sequence(c, at), d, x0, allowed, at)
    case 'turns':
      return turnsSucceed(list(a), b, sequence(c, at), d, at)
    case 'prob':
      return list(c).length === 0
        ? chance(a, sequence(b, at), at)
        : conditional(a, sequence(b, at), sequence(c, at), at)
    case 'score':
      return of((at[name(a)] as ReadonlyMap<string, Rational>).get(at[name(b)] as string))
    case 'best':
      return sequence(b, at)
        .map((x) => of((at[name(a)] as ReadonlyMap<string, Rational>).get(x)))
        .reduce((x, y) => (minusExact(x, y)[0] >= 0n ? x : y), [-1n, 1n])
    case 'weight':
      return of((at[name(a)] as ReadonlyArray<Weighted>)[at[name(b)] as number]?.weight)
    case 'abs': {
      const value = termValue(a, at)
      return value === undefined || typeof value === 'number'
        ? value && Math.abs(value)
        : [value[0] < 0n ? -value[0] : value[0], value[1]]
    }
    case 'power': {
      const base = termValue(a, at)
      return base === undefined ? undefined : raised(base, whole(b, at))
    }
    case 'log':
    case 'sqrt': {
      const value = termValue(a, at)
      if (value === undefined) return undefined
      const sign = order(value, nought)
      if (sign === undefined || sign < 0 || (head === 'log' && sign === 0)) return undefined
      return head === 'log' ? Math.log(double(value)) : Math.sqrt(double(value))
    }
    case 'count':
      return [BigInt(whole(a, at)), 1n]
    case 'indicator': {
      const truth = truthOf(a, at)
      return truth === undefined ? undefined : truth ? unit : nought
    }
    case 'sum':
      return total(range(a, at), (inner) => termValue(b, inner))
    case 'expect':
      if (typeof a !== 'string' && whole(list(a)[2], at) < 0) return undefined
      return total(range(a, at), (inner) => {
        const drawn = inner[typeof a === 'string' ? a : name(list(a)[1])] as string | ReadonlyArray<string>
        const p = conditional(b, [drawn].flat(), sequence(c, at), at)
        const value = p === undefined || p[0] === 0n ? p : termValue(d, inner)
        return p === undefined || value === undefined ? undefined : times(p, value)
      })
  }
  const [x, y] = [termValue(a, at), termValue(b, at)]
  if (x === undefined || y === undefined) return undefined
  switch (head) {
    case '+':
      return plus(x, y)
    case '-':
      return minus(x, y)
    case '*':
      return times(x, y)
    case '/':
      return divided(x, y)
    case 'max':
      return (order(x, y) ?? 0) >= 0 ? x : y
    case 'min':
      return (order(x, y) ?? 0) <= 0 ? x : y
  }
  throw new Error(`unknown term ${String(head)}`)
}
/** By exhaustion: what has been written, then one more sentence or one more line. */
const everHappens = (
  [, t, n]: ReadonlyArray<Tree>,
  model: Tree | undefined,
  given: ReadonlyArray<string>,
  event: Tree | undefined,
  x: Tree | undefined,
  allowed: Tree | undefined,
  at: Plain,
): Value => {
  if (conditional(model, [], given, at) === undefined || whole(n, at) < 0) return undefined
  const from = (written: ReadonlyArray<string>, left: number): Value => {
    const here = { ...at, [name(t)]: written }
    const happens = truthOf(event, here)
    if (happens !== false || left === 0) return happens === undefined ? undefined : happens ? unit : nought
    let [mean, most]: [Real, Real | undefined] = [nought, undefined]
    for (const sentence of alphabet(at)) {
      const p = conditional(model, [sentence], [...given, ...written], at)
      if (p === undefined || p[0] === 0n) continue
      const later = from([...written, sentence], left - 1)
      const said = x === undefined ? false : truthOf(allowed, { ...here, [name(x)]: sentence })
      if (later === undefined || said === undefined) return undefined
      mean = plus(mean, times(p, later))
      if (said && (most === undefined || (order(most, later) ?? 0) < 0)) most = later
    }
    return most !== undefined && (order(mean, most) ?? 0) < 0 ? most : mean
  }
  return from([], whole(n, at))
}
const total = (places: ReadonlyArray<Plain>, value: (at: Plain) => Value): Value => {
  let sum: Real = nought
  for (const at of places) {
    const one = value(at)
    if (one === undefined) return undefined
    sum = plus(sum, one)
  }
  return sum
}

const all = (truths: Iterable<Truth>): Truth => {
  let result: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}
const negated = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)

const numbers = (n: number): ReadonlyArray<number> => Array.from({ length: Math.max(0, n) }, (_, m) => m)

/** All sequences of at most, or of exactly, n sentences. */
function* prompts(sentences: ReadonlyArray<string>, n: number, exactly = false): Generator<ReadonlyArray<string>> {
  if (n < 0) return
  if (!exactly || n === 0) yield []
  for (const shorter of prompts(sentences, n - 1, exactly)) for (const x of sentences) yield [...shorter, x]
}

/** The truth of a statement; undefined where a side of a comparison is. */
export const truthOf = (tree: Tree | undefined, at: Plain): Truth => {
  const [head, a, b] = list(tree)
  switch (head) {
    case 'and':
      return all([truthOf(a, at), truthOf(b, at)])
    case 'or':
      return negated(all([negated(truthOf(a, at)), negated(truthOf(b, at))]))
    case 'implies':
      return negated(all([truthOf(a, at), negated(truthOf(b, at))]))
    case 'not':
      return negated(truthOf(a, at))
    case 'every':
    case 'some': {
      const [sort, letter, bound] = list(a)
      const values =
        sort === 'number'
          ? numbers(whole(bound, at))
          : sort === 'sentence'
            ? alphabet(at)
            : prompts(alphabet(at), whole(bound, at), sort === 'prompt-of')
      const truths = function* (): Generator<Truth> {
        for (const value of values) {
          const truth = truthOf(b, { ...at, [name(letter)]: value })
          yield head === 'every' ? truth : negated(truth)
        }
      }
      return head === 'every' ? all(truths()) : negated(all(truths()))
    }
  }
  const [x, y] = [termValue(a, at), termValue(b, at)]
  if (x === undefined || y === undefined) return undefined
  const sign = order(x, y)
  if (sign === undefined) return undefined
  return head === '<' ? sign < 0 : head === '<=' ? sign <= 0 : sign === 0
}
