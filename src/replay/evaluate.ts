/**
 * Statements decided on an instance, from their text. Each head of the language has one entry in one of four tables, which
 * say what it means; what is not there is refused. A comparison with a side that denotes no number has no truth.
 */
import * as F from './fraction.js'
import { type Component, type Letters, likelihood, type Model } from './instance.js'
import { nameOf, partsOf, Refusal, readText, type Tree } from './text.js'
import * as V from './value.js'

export type Truth = 'true' | 'false' | 'no value' | 'undecided'
type Parts = ReadonlyArray<Tree>
export interface Scope {
  readonly letters: Letters
  readonly sentences: ReadonlyArray<string>
  /** Counts what is visited; throws `undecided` when it is too much. */
  readonly visit: () => void
}

/** The most values of bound variables that one statement visits. */
const mostVisits = 100_000

export const scopeOf = (instance: { readonly letters: Letters; readonly sentences: ReadonlyArray<string> }): Scope => {
  let visits = 0
  const visit = () => {
    if (++visits > mostVisits) throw V.undecided
  }
  return { ...instance, visit }
}

const letter = <A>(tree: Tree | undefined, { letters }: Scope): A => {
  const name = nameOf(tree)
  if (!Object.hasOwn(letters, name)) throw new Refusal(`the letter "${name}" is not in the stored instance`)
  return letters[name] as A
}
/** A natural number: k, a letter, or (+ letter k). */
const integer = (tree: Tree | undefined, at: Scope): number => {
  if (typeof tree === 'string') return /^-?[0-9]+$/.test(tree) ? Number(tree) : letter(tree, at)
  const [, of, k] = partsOf(tree)
  return letter<number>(of, at) + Number(nameOf(k))
}
const sequence = (tree: Tree | undefined, at: Scope): ReadonlyArray<string> =>
  partsOf(tree)
    .slice(1)
    .flatMap((part) => letter<string | ReadonlyArray<string>>(part, at))

/** Heads of models: the likelihood of a sequence. */
const models: Readonly<Record<string, (parts: Parts, s: ReadonlyArray<string>, at: Scope) => F.Fraction>> = {
  component: ([family, i], s, at) => {
    const found = letter<ReadonlyArray<Component>>(family, at)[letter<number>(i, at)]
    return found === undefined ? F.zero : likelihood(found.model, s)
  },
  mixture: ([weight, minus, plus], s, at) => {
    const w = letter<F.Fraction>(weight, at)
    return F.add(F.multiply(w, chance(minus, s, at)), F.multiply(F.subtract(F.one, w), chance(plus, s, at)))
  },
  repeated: ([model, given], s, at) => {
    const prompt = goesOn(model, given, at)
    return s.map((x) => conditional(model, [x], prompt, at)).reduce(F.multiply, F.one)
  },
}
const chance = (model: Tree | undefined, s: ReadonlyArray<string>, at: Scope): F.Fraction => {
  if (typeof model === 'string') return likelihood(letter<Model>(model, at), s)
  const [head, ...parts] = partsOf(model)
  return meaning(models, 'a model', head)(parts, s, at)
}
const conditional = (model: Tree | undefined, s: ReadonlyArray<string>, given: ReadonlyArray<string>, at: Scope) => {
  const below = given.length === 0 ? F.one : chance(model, given, at)
  if (F.sign(below) === 0) throw V.noValue
  return F.divide(chance(model, [...given, ...s], at), below)
}

/** What may be said next, and with what probability. */
const nextOf = (model: Tree | undefined, s: ReadonlyArray<string>, at: Scope) =>
  at.sentences.map((x) => ({ x, p: conditional(model, [x], s, at) })).filter(({ p }) => F.sign(p) !== 0)
/** What the model goes on from, for numbers of sentences that must be none below 0. */
const goesOn = (model: Tree | undefined, given: Tree | undefined, at: Scope, ...numbers: ReadonlyArray<number>) => {
  const condition = sequence(given, at)
  conditional(model, [], condition, at)
  if (numbers.some((n) => n < 0)) throw V.noValue
  return condition
}

/** All sequences of exactly n sentences, none for n < 0. */
function* sequences(n: number, at: Scope): Generator<ReadonlyArray<string>> {
  if (n === 0) yield []
  if (n > 0) for (const shorter of sequences(n - 1, at)) for (const x of at.sentences) yield [...shorter, x]
}
function* numbers(n: number): Generator<number> {
  for (let m = 0; m < n; m++) yield m
}
function* prompts(n: number, at: Scope): Generator<ReadonlyArray<string>> {
  for (let length = 0; length <= n; length++) yield* sequences(length, at)
}
const indices =
  (chosen: (inside: boolean) => boolean) =>
  ([, family, group]: Parts, at: Scope): ReadonlyArray<number> =>
    [...letter<ReadonlyArray<Component>>(family, at).keys()].filter((i) =>
      chosen(letter<ReadonlyArray<number>>(group, at).includes(i)),
    )

/** Heads of ranges: the values that their variable, the first part, takes. */
const ranges: Readonly<Record<string, (parts: Parts, at: Scope) => Iterable<unknown>>> = {
  sentence: (_, at) => at.sentences,
  sequence: ([, n], at) => sequences(integer(n, at), at),
  'prompt-of': ([, n], at) => sequences(integer(n, at), at),
  prompt: ([, n], at) => prompts(integer(n, at), at),
  below: ([, n], at) => numbers(integer(n, at)),
  number: ([, n], at) => numbers(integer(n, at)),
  all: indices(() => true),
  inside: indices((inside) => inside),
  outside: indices((inside) => !inside),
  said: () => [],
}
const bound = (name: Tree | undefined, value: unknown, at: Scope): Scope => ({
  ...at,
  letters: { ...at.letters, [nameOf(name)]: value },
})
/** The scopes under a binder; a letter alone stands for a sentence. */
function* under(range: Tree | undefined, at: Scope): Generator<{ readonly value: unknown; readonly inner: Scope }> {
  const [head, ...parts] = typeof range === 'string' ? ['sentence', range] : partsOf(range)
  for (const value of meaning(ranges, 'a range', head)(parts, at)) {
    at.visit()
    yield { value, inner: bound(parts[0], value, at) }
  }
}

function* mapped<A, B>(values: Iterable<A>, f: (value: A) => B): Generator<B> {
  for (const value of values) yield f(value)
}
const [no, yes] = [V.rational(F.zero), V.rational(F.one)]
const total = (values: Iterable<V.Value>): V.Value => {
  let sum: V.Value = no
  for (const value of values) sum = V.add(sum, value)
  return sum
}
const unary =
  (operation: (x: V.Value) => V.Value) =>
  ([x]: Parts, at: Scope): V.Value =>
    operation(termValue(x, at))
const binary =
  (operation: (x: V.Value, y: V.Value) => V.Value) =>
  ([x, y]: Parts, at: Scope): V.Value =>
    operation(termValue(x, at), termValue(y, at))

const scoresOf = (behaviour: Tree | undefined, at: Scope): ((x: string) => F.Fraction) => {
  const scores = letter<ReadonlyMap<string, F.Fraction>>(behaviour, at)
  return (x) => scores.get(x) ?? F.zero
}
const larger = (x: F.Fraction, y: F.Fraction): F.Fraction => (F.sign(F.subtract(x, y)) < 0 ? y : x)

/** The behaviours by whose best scores alone a term depends on a sequence; '' among them when it does otherwise. */
const bestsOf = (tree: Tree | undefined, name: string): ReadonlyArray<Tree> => {
  if (typeof tree === 'string') return tree === name ? [''] : []
  const [head, behaviour = '', s] = partsOf(tree)
  if (head === 'best' && partsOf(s).length === 2 && partsOf(s)[1] === name) return [behaviour]
  return partsOf(tree).flatMap((part) => bestsOf(part, name))
}
/** The law of the best of n independent answers, one answer for each score that it can have; [] for n = 0. */
const bestAnswers = (n: number, model: Tree | undefined, score: (x: string) => F.Fraction, at: Scope) => {
  let law = new Map([['', { p: F.one, s: [] as ReadonlyArray<string> }]])
  for (let k = 0; k < n; k++) {
    const longer: typeof law = new Map()
    for (const { p, s } of law.values())
      for (const { x, p: q } of nextOf(model, [], at)) {
        at.visit()
        const best = [s[0] ?? x, x].map(score).reduce(larger)
        const [key, before] = [`${best.n}/${best.d}`, longer.get(`${best.n}/${best.d}`)]
        const kept = s[0] !== undefined && best === score(s[0]) ? s : [x]
        longer.set(key, { p: F.add(before?.p ?? F.zero, F.multiply(p, q)), s: kept })
      }
    law = longer
  }
  return law.values()
}

/** Heads of terms: their values; thrown `noValue` and `undecided` otherwise. */
const terms: Readonly<Record<string, (parts: Parts, at: Scope) => V.Value>> = {
  prob: ([model, s, given], at) => V.rational(conditional(model, sequence(s, at), sequence(given, at), at)),
  score: ([behaviour, x], at) => V.rational(scoresOf(behaviour, at)(letter(x, at))),
  best: ([behaviour, s], at) => V.rational(sequence(s, at).map(scoresOf(behaviour, at)).reduce(larger, F.whole(-1))),
  weight: ([family, i], at) => {
    const component = letter<ReadonlyArray<Component>>(family, at)[letter<number>(i, at)]
    if (component === undefined) throw V.noValue
    return V.rational(component.weight)
  },
  '+': binary(V.add),
  '-': binary(V.subtract),
  '*': binary(V.multiply),
  '/': binary(V.divide),
  max: binary(V.maximum),
  min: binary(V.minimum),
  abs: unary(V.absolute),
  log: unary(V.logarithm),
  sqrt: unary(V.squareRoot),
  count: ([n], at) => V.rational(F.whole(integer(n, at))),
  power: ([base, n], at) => V.power(termValue(base, at), integer(n, at)),
  indicator: ([statement], at) => (decided(statement, at) ? yes : no),
  sum: ([range, body], at) => total(mapped(under(range, at), ({ inner }) => termValue(body, inner))),
  expect: ([range, model, given, body], at) => {
    const [kind, name, n] = partsOf(range)
    const condition = goesOn(model, given, at, kind === 'sequence' ? integer(n, at) : 0)
    const [behaviour, ...others] = new Set(bestsOf(body, nameOf(name ?? range)))
    const isLaw = partsOf(model)[0] === 'repeated' && condition.length === 0 && kind === 'sequence'
    if (isLaw && behaviour !== undefined && behaviour !== '' && others.length === 0) {
      const law = bestAnswers(integer(n, at), model, scoresOf(behaviour, at), at)
      return total(mapped(law, ({ p, s }) => V.multiply(V.rational(p), termValue(body, bound(name, s, at)))))
    }
    return total(
      mapped(under(range, at), ({ value, inner }) => {
        const p = conditional(model, [value].flat() as ReadonlyArray<string>, condition, at)
        return F.sign(p) === 0 ? no : V.multiply(V.rational(p), termValue(body, inner))
      }),
    )
  },
  ever: ([range, model, given, event, line, allowed], at) => {
    const [, t, n] = partsOf(range)
    const condition = goesOn(model, given, at, integer(n, at))
    // the mean over the next sentence, or the best line, until the event happens or nothing is left
    const after = (s: ReadonlyArray<string>, left: number): V.Value => {
      at.visit()
      const here = bound(t, s, at)
      if (decided(event, here)) return yes
      let [mean, most]: [V.Value, V.Value | undefined] = [no, undefined]
      for (const { x, p } of left === 0 ? [] : nextOf(model, [...condition, ...s], at)) {
        const next = after([...s, x], left - 1)
        mean = V.add(mean, V.multiply(V.rational(p), next))
        if (line !== undefined && decided(allowed, bound(line, x, here))) most = V.maximum(most ?? next, next)
      }
      return V.maximum(mean, most ?? mean)
    }
    return after([], integer(n, at))
  },
  turns: ([said, model, given, event], at) => {
    const [, t, ...numbers] = partsOf(said)
    const [n = 0, asked = 0, answered = 0] = numbers.map((of) => integer(of, at))
    const condition = goesOn(model, given, at, n, asked, answered)
    // the best of what may be asked and the mean of what is answered, until a turn fails or none is left
    const after = (s: ReadonlyArray<string>, turn: number, left: number): V.Value => {
      at.visit()
      if (turn === 0) return yes
      if (left === 0) return decided(event, bound(t, s, at)) ? after(s, turn - 1, asked + answered) : no
      const next = nextOf(model, [...condition, ...s], at).map(({ x, p }) => ({
        p,
        v: after([...s, x], turn, left - 1),
      }))
      if (left > answered) return next.map(({ v }) => v).reduce(V.maximum, no)
      return total(next.map(({ p, v }) => V.multiply(V.rational(p), v)))
    }
    return after([], n, asked + answered)
  },
}

/** Whether a statement holds, where that is decided. */
const decided = (statement: Tree | undefined, at: Scope): boolean => {
  const truth = truthOf(statement, at)
  if (truth === 'no value' || truth === 'undecided') throw truth === 'no value' ? V.noValue : V.undecided
  return truth === 'true'
}

/** The value of a term. */
const termValue = (tree: Tree | undefined, at: Scope): V.Value => {
  if (typeof tree === 'string') return V.rational(F.readFraction(tree) ?? letter(tree, at))
  const [head, ...parts] = partsOf(tree)
  return meaning(terms, 'a term', head)(parts, at)
}

const not = (truth: Truth): Truth => (truth === 'true' ? 'false' : truth === 'false' ? 'true' : truth)
/** False if one is false; undecided if one might be. */
const every = (truths: Iterable<Truth>): Truth => {
  let worst: Truth = 'true'
  for (const truth of truths) {
    if (truth === 'false') return truth
    if (truth === 'undecided' || worst === 'true') worst = truth
  }
  return worst
}
const compared =
  (holds: (sign: number) => boolean) =>
  ([left, right]: Parts, at: Scope): Truth =>
    holds(V.sign(V.subtract(termValue(left, at), termValue(right, at)))) ? 'true' : 'false'

/** Heads of statements: their truth. */
const statements: Readonly<Record<string, (parts: Parts, at: Scope) => Truth>> = {
  '<': compared((sign) => sign < 0),
  '<=': compared((sign) => sign <= 0),
  '=': compared((sign) => sign === 0),
  not: ([of], at) => not(truthOf(of, at)),
  and: (both, at) => every(mapped(both, (p) => truthOf(p, at))),
  or: (either, at) => not(every(mapped(either, (p) => not(truthOf(p, at))))),
  implies: ([p = '', q = ''], at) => not(every(mapped([p, ['not', q]], (part) => truthOf(part, at)))),
  every: ([range, body], at) => every(mapped(under(range, at), ({ inner }) => truthOf(body, inner))),
  some: ([range, body], at) => not(every(mapped(under(range, at), ({ inner }) => not(truthOf(body, inner))))),
}

/** The truth of a statement on an instance. */
export const truthOf = (tree: Tree | undefined, at: Scope): Truth => {
  try {
    const [head, ...parts] = partsOf(tree)
    return meaning(statements, 'a statement', head)(parts, at)
  } catch (reason) {
    if (reason === V.noValue) return 'no value'
    if (reason === V.undecided) return 'undecided'
    throw reason
  }
}

const meaning = <A>(table: Readonly<Record<string, A>>, what: string, head: Tree | undefined): A => {
  const found = typeof head === 'string' && Object.hasOwn(table, head) ? table[head] : undefined
  if (found === undefined) throw new Refusal(`${what} begins with ${JSON.stringify(head)}, which is unknown here`)
  return found
}

const heads = { ...models, ...ranges, ...terms, ...statements }

/** Statements as trees; a head that no table knows is refused wherever it stands, visited or not. */
export const readStatement = (text: string): Tree => {
  const check = (tree: Tree): void => {
    if (typeof tree === 'string') return
    const [head, ...parts] = tree
    if (head !== '[') meaning<unknown>(heads, 'a part of a statement', head)
    parts.forEach(check)
  }
  const tree = readText(text)
  check(tree)
  return tree
}
