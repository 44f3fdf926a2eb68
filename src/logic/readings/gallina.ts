/**
 * Gallina: terms and statements as Rocq reads them, over the library in proofs/rocq/model, with their obligations.
 * Rocq's operations are total, so what the exact reading leaves undefined is said beside the statement: a divisor is
 * not 0, a logarithm is taken of a positive number, a condition has positive probability.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { Rational } from '../../kernel/rational.js'
import type { Quantification, Range, Statement } from '../proposition.js'
import { type Reading, read } from '../reading.js'
import type { BinaryTag, Drawn, Letter, ModelNode, Natural, Node, Over, Parts } from '../term.js'

/** A text with the strength it binds with (0 a sum, 1 a product, 2 an application, 3 a name) and its obligations. */
interface Text {
  readonly text: string
  readonly binds: 0 | 1 | 2 | 3
  readonly obligations: ReadonlyArray<string>
}
/** Or why there is no such text. */
type Gallina = E.Either<string, Text>

const written = (text: string, binds: Text['binds'], obligations: ReadonlyArray<string> = []): Text => ({
  text,
  binds,
  obligations,
})
const atLeast = (binds: Text['binds'], t: Text): string => (t.binds >= binds ? t.text : `(${t.text})`)

const operand = (t: Text): string => atLeast(3, t)

/** Words that Gallina keeps for itself, and the library's names of common letters. */
const reserved = new Set(['as', 'at', 'cofix', 'else', 'end', 'exists', 'fix', 'for', 'forall', 'fun', 'if', 'in'])
for (const word of ['let', 'match', 'mod', 'return', 'then', 'using', 'where', 'with', 'Prop', 'SProp', 'Set', 'Type'])
  reserved.add(word)
for (const name of [
  'R',
  'LM',
  'Sent',
  'S',
  'O',
  'alphabet',
  'mix',
  'prob',
  'expect',
  'component',
  'weight',
  'seq',
  'best',
  'repeated',
  'ever',
  'every_turn',
])
  reserved.add(name)

/** The plain name of a letter, where Gallina and the library leave it free: "R_" for R. */
export const spelled = (name: string): string => (reserved.has(name) ? `${name}_` : name)

export const nameOf = ({ name }: Letter): string => spelled(name)

/** A natural number as an argument; subtraction would stop at 0, which is not what is meant. */
const numeral = ({ letter, plus }: Natural): E.Either<string, string> => {
  if (plus < 0) return E.left('a number from which another is subtracted')
  if (letter === null) return E.right(`${plus}%nat`)
  return E.right(plus === 0 ? nameOf(letter) : `(${nameOf(letter)} + ${plus})%nat`)
}

const sequence = (parts: Parts): Text => {
  const texts = parts.map(({ sort, letter }) => (sort === 'prompt' ? nameOf(letter) : `[${nameOf(letter)}]`))
  return written(texts.length === 0 ? '[]' : texts.join(' ++ '), texts.length > 1 ? 0 : 3)
}

const model = (node: ModelNode): Text => {
  switch (node._tag) {
    case 'Model':
      return written(nameOf(node.letter), 3)
    case 'Component':
      return written(`component ${nameOf(node.family)} ${nameOf(node.index)}`, 2)
    case 'Repeated':
      return written(`repeated ${operand(model(node.model))} ${operand(sequence(node.given))}`, 2)
    case 'Mixture':
      return written(`mix ${nameOf(node.weight)} ${operand(model(node.minus))} ${operand(model(node.plus))}`, 2)
  }
}
const likelihood = (of: ModelNode, s: Parts): string => `${atLeast(2, model(of))} ${operand(sequence(s))}`

/** Independent answers are drawn after a prompt of positive probability. */
const inModel = (of: ModelNode): ReadonlyArray<string> => {
  switch (of._tag) {
    case 'Model':
    case 'Component':
      return []
    case 'Repeated':
      return conditionOn(of.model, of.given)
    case 'Mixture':
      return [...inModel(of.minus), ...inModel(of.plus)]
  }
}
/** Prompts without sentences condition nothing. */
const conditionOn = (of: ModelNode, given: Parts): ReadonlyArray<string> => [
  ...inModel(of),
  ...(given.length === 0 ? [] : [`0 < ${likelihood(of, given)}`]),
]

/** A bound variable: its name and type, and the premise that it lies in its range. */
interface Variable {
  readonly name: string
  readonly type: 'Sent' | 'list Sent' | 'nat'
  readonly within: string | null
}
const variable = (over: Over | Range): E.Either<string, Variable> => {
  const name = nameOf(over.letter)
  switch (over.sort) {
    case 'sentence':
      return E.right({ name, type: 'Sent', within: null })
    case 'natural':
      return E.Functor.map(numeral(over.below), (n) => ({ name, type: 'nat', within: `(${name} < ${n})%nat` }))
    case 'prompt':
      return 'exactly' in over
        ? E.Functor.map(numeral(over.exactly), (n) => ({ name, type: 'list Sent', within: `length ${name} = ${n}` }))
        : E.Functor.map(numeral(over.atMost), (n) => ({
            name,
            type: 'list Sent',
            within: `(length ${name} <= ${n})%nat`,
          }))
    case 'index':
      return E.right({ name, type: 'nat', within: `In ${name} ${indices(over)}` })
  }
}
const indices = (over: Over & { readonly sort: 'index' }): string =>
  `(${over.part} ${nameOf(over.family)}${over.part === 'all' ? '' : ` ${nameOf(over.group)}`})`

/** What Σ sums over. */
const summation = (over: Over): E.Either<string, string> => {
  switch (over.sort) {
    case 'sentence':
      return E.right('sum_sentences')
    case 'natural':
      return E.Functor.map(numeral(over.below), (n) => `sum_over (seq 0 ${n})`)
    case 'prompt':
      return E.Functor.map(numeral(over.exactly), (n) => `sum_over (sequences ${n})`)
    case 'index':
      return E.right(`sum_over ${indices(over)}`)
  }
}
const expected = (over: Drawn, of: string, given: string): E.Either<string, string> =>
  over.sort === 'sentence'
    ? E.right(`expect ${of} ${given}`)
    : E.Functor.map(numeral(over.exactly), (n) => `expect_sequences ${of} ${n} ${given}`)

/** What is to be shown for every value of a variable that it mentions. */
const underBinder = (
  { name, type, within }: Variable,
  premise: string | null,
  { obligations }: Text,
): ReadonlyArray<string> => {
  const mention = new RegExp(`(?<![A-Za-z0-9_'])${name}(?![A-Za-z0-9_'])`)
  const premises = [within, premise].map((p) => (p === null ? '' : `${p} -> `)).join('')
  return obligations.map((o) => (mention.test(o) ? `(forall ${name} : ${type}, ${premises}${o})` : o))
}

const infix =
  (operation: string, binds: 0 | 1) =>
  (x: Text, y: Text): Text =>
    written(`${atLeast(binds, x)} ${operation} ${atLeast((binds + 1) as 1 | 2, y)}`, binds, [
      ...x.obligations,
      ...y.obligations,
    ])
const prefix =
  (operation: string) =>
  (x: Text, y: Text): Text =>
    written(`${operation} ${operand(x)} ${operand(y)}`, 2, [...x.obligations, ...y.obligations])

const operations: Readonly<Record<BinaryTag, (x: Text, y: Text) => Text>> = {
  Add: infix('+', 0),
  Subtract: infix('-', 0),
  Multiply: infix('*', 1),
  Divide: (x, y) => {
    const quotient = infix('/', 1)(x, y)
    return { ...quotient, obligations: [...quotient.obligations, `${atLeast(0, y)} <> 0`] }
  },
  Maximum: prefix('Rmax'),
  Minimum: prefix('Rmin'),
}
const together = <A, B, C>(
  left: E.Either<string, A>,
  right: E.Either<string, B>,
  join: (a: A, b: B) => C,
): E.Either<string, C> => (E.isLeft(left) ? left : E.Functor.map(right, (b) => join(left.right, b)))
const pair = <A, B>(a: A, b: B): readonly [A, B] => [a, b]
const both =
  (operation: (x: Text, y: Text) => Text) =>
  (left: Gallina, right: Gallina): Gallina =>
    together(left, right, operation)

const rational = ({ num, den }: Rational): Text =>
  den === 1n ? written(num < 0n ? `(${num})` : `${num}`, 3) : written(`(${num}) / ${den}`, 1)

export const gallina: Reading<Gallina> = {
  constant: (value) => E.right(rational(value)),
  scalar: (letter) => E.right(written(nameOf(letter), 3)),
  probability: (of, s, given) =>
    E.right(
      written(
        given.length === 0
          ? likelihood(of, s)
          : `prob ${operand(model(of))} ${operand(sequence(s))} ${operand(sequence(given))}`,
        2,
        conditionOn(of, given),
      ),
    ),
  best: (behaviour, of) => E.right(written(`best ${nameOf(behaviour)} ${operand(sequence(of))}`, 2)),
  ever: (node) => everOf(node),
  turns: (node) => turnsOf(node),
  score: (behaviour, x) => E.right(written(`${nameOf(behaviour)} ${nameOf(x)}`, 2)),
  weight: (family, index) => E.right(written(`weight ${nameOf(family)} ${nameOf(index)}`, 2)),
  binary: {
    Add: both(operations.Add),
    Subtract: both(operations.Subtract),
    Multiply: both(operations.Multiply),
    Divide: both(operations.Divide),
    Maximum: both(operations.Maximum),
    Minimum: both(operations.Minimum),
  },
  absolute: E.map((x) => written(`Rabs ${operand(x)}`, 2, x.obligations)),
  logarithm: E.map((x) => written(`ln ${operand(x)}`, 2, [...x.obligations, `0 < ${x.text}`])),
  squareRoot: E.map((x) => written(`sqrt ${operand(x)}`, 2, [...x.obligations, `0 <= ${x.text}`])),
  count: (n) => E.Functor.map(numeral(n), (text) => written(`INR ${text}`, 2)),
  indicator: (of) =>
    E.Functor.map(gallinaOf(of), ({ text, defined }) =>
      written(`indicator (${text})`, 2, defined === null ? [] : [`(${defined})`]),
    ),
  power: (base, exponent) =>
    together(base, numeral(exponent), (x, n) => written(`${atLeast(2, x)} ^ ${n}`, 1, x.obligations)),
  sum: (over, body) =>
    together(body, together(summation(over), variable(over), pair), (x, [sum, bound]) =>
      written(`${sum} (fun ${bound.name} => ${x.text})`, 2, underBinder(bound, null, x)),
    ),
  expectation: (over, from, given, body) => {
    const [of, prompt] = [operand(model(from)), operand(sequence(given))]
    return together(body, together(expected(over, of, prompt), variable(over), pair), (x, [mean, bound]) => {
      const drawn = over.sort === 'sentence' ? `[${bound.name}]` : bound.name
      return written(`${mean} (fun ${bound.name} => ${x.text})`, 2, [
        ...conditionOn(from, given),
        ...underBinder(bound, `0 < prob ${of} ${drawn} ${prompt}`, x),
      ])
    })
  },
}

/** A statement of what has been written, with what makes it meaningful as far as the model may write it. */
const overText = (bound: ReadonlyArray<Variable>, statement: Statement, writtenBy: string): E.Either<string, Text> =>
  E.Functor.map(gallinaOf(statement), ({ text, defined }) =>
    written(
      `(fun ${bound.map(({ name, type }) => `(${name} : ${type})`).join(' ')} => ${text})`,
      3,
      defined === null ? [] : [`(${premised(bound, writtenBy)}${defined})`],
    ),
  )
/** "forall (t : list Sent), within -> written ->" of several variables, the last of which is written after the others. */
const premised = (bound: ReadonlyArray<Variable>, writtenBy: string): string =>
  [
    ...bound.map(({ name, type, within }) => `forall ${name} : ${type}, ${within === null ? '' : `${within} -> `}`),
    `${writtenBy} -> `,
  ].join('')

/** The chance that it ever is so; the lines that may be said instead are a predicate of what has been written and of a sentence. */
const everOf = ({ over, model: from, given, body, lines }: Extract<Node, { _tag: 'Ever' }>): Gallina => {
  const [of, prompt] = [operand(model(from)), operand(sequence(given))]
  const name = nameOf(over.letter)
  return E.Monad.chain(together(numeral(over.atMost), variable(over), pair), ([n, text]) => {
    const event = overText([text], body, `0 < prob ${of} ${name} ${prompt}`)
    if (lines === null)
      return E.Functor.map(event, (e) =>
        written(`ever ${of} ${n} ${prompt} ${e.text}`, 2, [...conditionOn(from, given), ...e.obligations]),
      )
    const said = E.Monad.chain(variable(lines.over), (line) =>
      overText(
        [text, line],
        lines.body,
        `0 < prob ${of} [${line.name}] ${operand(sequence([...given, { sort: 'prompt', letter: over.letter }]))}`,
      ),
    )
    return together(event, said, (e, l) =>
      written(`ever_in_conversation ${of} ${n} ${prompt} ${l.text} ${e.text}`, 2, [
        ...conditionOn(from, given),
        ...e.obligations,
        ...l.obligations,
      ]),
    )
  })
}

/** The chance that every turn ends so, of a text of any length that the model may write. */
const turnsOf = ({ over, model: from, given, body }: Extract<Node, { _tag: 'Turns' }>): Gallina => {
  const [of, prompt, name] = [operand(model(from)), operand(sequence(given)), nameOf(over.letter)]
  const lengths = together(numeral(over.turns), together(numeral(over.prompt), numeral(over.answer), pair), pair)
  const event = overText([{ name, type: 'list Sent', within: null }], body, `0 < prob ${of} ${name} ${prompt}`)
  return together(lengths, event, ([n, [k, m]], e) =>
    written(`every_turn ${of} ${n} ${k} ${m} ${prompt} ${e.text}`, 2, [...conditionOn(from, given), ...e.obligations]),
  )
}

/** A statement, and what makes it meaningful: null when nothing can be undefined in it. */
export interface Formal {
  readonly text: string
  readonly defined: string | null
}

const conjunction = (parts: ReadonlyArray<string>): string | null =>
  parts.length === 0 ? null : [...new Set(parts)].map((part) => `(${part})`).join(' /\\ ')

/** The second part may use what the first one says: it stands behind "first and", or "first implies". */
const afterwards = (first: Formal, second: Formal): string | null =>
  conjunction([
    ...(first.defined === null ? [] : [first.defined]),
    ...(second.defined === null ? [] : [`(${first.text}) -> ${second.defined}`]),
  ])

const quantified = ({ _tag, over, body }: Quantification): E.Either<string, Formal> =>
  together(gallinaOf(body), variable(over), ({ text, defined }, { name, type, within }) => ({
    text:
      _tag === 'ForEvery'
        ? `forall ${name} : ${type}, ${within === null ? '' : `${within} -> `}${text}`
        : `exists ${name} : ${type}, ${within === null ? '' : `${within} /\\ `}(${text})`,
    defined: defined === null ? null : `forall ${name} : ${type}, ${within === null ? '' : `${within} -> `}${defined}`,
  }))

/** The statement in Gallina, or why it has no reading there. */
export const gallinaOf = (statement: Statement): E.Either<string, Formal> => {
  switch (statement._tag) {
    case 'Compare': {
      const sides = both((left, right) =>
        written(`${left.text} ${statement.relation === '≤' ? '<=' : statement.relation} ${right.text}`, 0, [
          ...left.obligations,
          ...right.obligations,
        ]),
      )(read(gallina)(statement.left), read(gallina)(statement.right))
      return E.Functor.map(sides, ({ text, obligations }) => ({ text, defined: conjunction(obligations) }))
    }
    case 'Not':
      return E.Functor.map(gallinaOf(statement.of), ({ text, defined }) => ({ text: `~ (${text})`, defined }))
    case 'And':
    case 'Or':
    case 'Implies': {
      const [left, right] = [gallinaOf(statement.left), gallinaOf(statement.right)]
      if (E.isLeft(left)) return left
      if (E.isLeft(right)) return right
      const sign = { And: '/\\', Or: '\\/', Implies: '->' }[statement._tag]
      return E.right({
        text: `(${left.right.text}) ${sign} (${right.right.text})`,
        defined:
          statement._tag === 'Or'
            ? conjunction([left.right.defined, right.right.defined].filter((d) => d !== null))
            : afterwards(left.right, right.right),
      })
    }
    default:
      return quantified(statement)
  }
}
