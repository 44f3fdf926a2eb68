/**
 * A second opinion: certificate text read and decided by a small evaluator that shares no code with src. Fractions are
 * pairs of BigInts that are never reduced, models are walked from their descriptions, undefined is undefined.
 */

type Tree = string | ReadonlyArray<Tree>

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
type Fraction = readonly [bigint, bigint]
type Value = Fraction | undefined
type Truth = boolean | undefined
export interface Plain {
  readonly [letter: string]: unknown
}

const frac = (n: bigint, d: bigint): Fraction => (d < 0n ? [-n, -d] : [n, d])
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const nought: Fraction = [0n, 1n]
const unit: Fraction = [1n, 1n]

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

/** The likelihood of a sequence, straight from the description. */
const likelihood = (data: Data, s: ReadonlyArray<string>): Fraction => {
  if (data.kind === 'mixture') {
    const a = of(data.alpha)
    return plus(times(a, likelihood(data.minus, s)), times(minus(unit, a), likelihood(data.plus, s)))
  }
  let [state, total] = [data.kind === 'states' ? data.start : '', unit]
  for (const x of s) {
    const here = data.kind === 'iid' ? { next: data.next, to: {} } : data.states[state]
    total = times(total, of(here?.next[x]))
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
const alphabet = (at: Plain): ReadonlyArray<string> => [
  ...new Set(Object.values(at).flatMap(dataOf).flatMap(sentencesOf)),
]

const name = (tree: Tree | undefined): string => {
  if (typeof tree !== 'string') throw new Error('expected a name')
  return tree
}
const list = (tree: Tree | undefined): ReadonlyArray<Tree> =>
  typeof tree === 'string' || tree === undefined ? [] : tree
const sequence = (tree: Tree | undefined, at: Plain): ReadonlyArray<string> =>
  list(tree).flatMap((part) => at[name(part)] as string | ReadonlyArray<string>)
const whole = (tree: Tree | undefined, at: Plain): number =>
  typeof tree === 'string'
    ? /^-?[0-9]+$/.test(tree)
      ? Number(tree)
      : (at[tree] as number)
    : (at[name(list(tree)[1])] as number) + Number(name(list(tree)[2]))

const chance = (model: Tree | undefined, s: ReadonlyArray<string>, at: Plain): Fraction => {
  if (typeof model === 'string') return likelihood((at[model] as { data: Data }).data, s)
  const [kind, first, second, third] = list(model)
  if (kind === 'component') {
    const found = (at[name(first)] as ReadonlyArray<Weighted>)[at[name(second)] as number]
    return found === undefined ? nought : likelihood(found.model.data, s)
  }
  const weight = of(at[name(first)] as Rational)
  return plus(times(weight, chance(second, s, at)), times(minus(unit, weight), chance(third, s, at)))
}
const conditional = (
  model: Tree | undefined,
  s: ReadonlyArray<string>,
  given: ReadonlyArray<string>,
  at: Plain,
): Value => {
  const below = chance(model, given, at)
  if (below[0] === 0n) return undefined
  return quotient(chance(model, [...given, ...s], at), below)
}
const quotient = ([a, b]: Fraction, [c, d]: Fraction): Value => (c === 0n ? undefined : frac(a * d, b * c))

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
  const [head, a, b, c, d] = list(tree)
  switch (head) {
    case 'prob':
      return list(c).length === 0
        ? chance(a, sequence(b, at), at)
        : conditional(a, sequence(b, at), sequence(c, at), at)
    case 'score':
      return of((at[name(a)] as ReadonlyMap<string, Rational>).get(at[name(b)] as string))
    case 'weight':
      return of((at[name(a)] as ReadonlyArray<Weighted>)[at[name(b)] as number]?.weight)
    case 'abs': {
      const value = termValue(a, at)
      return value && [value[0] < 0n ? -value[0] : value[0], value[1]]
    }
    case 'power': {
      const base = termValue(a, at)
      const n = BigInt(whole(b, at))
      return base && [base[0] ** n, base[1] ** n]
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
      return total(range(a, at), (inner) => {
        const drawn = inner[typeof a === 'string' ? a : name(list(a)[1])] as string | ReadonlyArray<string>
        const p = conditional(b, [drawn].flat(), sequence(c, at), at)
        const value = p === undefined || p[0] === 0n ? p : termValue(d, inner)
        return p && value && times(p, value)
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
      return quotient(x, y)
    case 'max':
      return minus(x, y)[0] >= 0n ? x : y
    case 'min':
      return minus(x, y)[0] <= 0n ? x : y
  }
  throw new Error(`unknown term ${String(head)}`)
}
const total = (places: ReadonlyArray<Plain>, value: (at: Plain) => Value): Value => {
  let sum: Value = nought
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
  const sign = minus(x, y)[0]
  return head === '<' ? sign < 0n : head === '<=' ? sign <= 0n : sign === 0n
}
