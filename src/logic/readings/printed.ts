/**
 * Printed mathematics: one reading with two styles, LaTeX and plain text.
 * A print carries how tightly it binds, so that parentheses stand only where they are needed.
 */
import type { Rational } from '../../kernel/rational.js'
import type { Statement } from '../proposition.js'
import { type Reading, read } from '../reading.js'
import type { Drawn, Letter, ModelNode, Natural, Over, Parts } from '../term.js'

/** How tightly the text binds: 0 sum, 1 product, 2 atom. */
export interface Print {
  readonly text: string
  readonly binds: 0 | 1 | 2
  /** The text is the score of this sentence under this behaviour. */
  readonly scores?: { readonly behaviour: string; readonly sentence: string }
  /** The text is the best score of this sequence under this behaviour. */
  readonly best?: { readonly behaviour: string; readonly sequence: string }
  /** The text is the indicator of this event. */
  readonly event?: string
}

/** What the two styles write differently. */
export interface Style {
  readonly letter: (letter: Letter) => string
  readonly constant: (value: Rational) => Print
  readonly join: string
  readonly emptySequence: string
  readonly given: string
  readonly fraction: (top: Print, below: Print) => Print
  readonly times: string
  readonly log: string
  readonly parentheses: (text: string) => string
  readonly bars: (text: string) => string
  readonly root: (text: string) => string
  readonly indicated: (event: string) => string
  readonly applied: (name: 'max' | 'min', arguments_: ReadonlyArray<string>) => string
  readonly raised: (base: string, exponent: string) => string
  readonly indexed: (base: string, index: string) => string
  readonly summed: (under: string, body: string) => string
  readonly expected: (under: string, body: string) => string
  readonly probable: (under: string, event: string) => string
  readonly relations: Readonly<Record<'<' | '≤' | '=', string>>
  readonly words: Readonly<
    Record<
      'and' | 'or' | 'implies' | 'not' | 'every' | 'some' | 'element' | 'notElement' | 'best' | 'independent',
      string
    >
  > & {
    readonly bestOf: (n: string) => string
    readonly ever: (event: string) => string
    readonly each: (event: string) => string
    readonly turns: (n: string, prompt: string, answer: string) => string
    readonly greatest: string
  }
}

const atom = (text: string): Print => ({ text, binds: 2 })

/** n, n+1, n−1, 2. */
const printNatural = (style: Style, { letter, plus }: Natural): string =>
  letter === null
    ? `${plus}`
    : plus === 0
      ? style.letter(letter)
      : `${style.letter(letter)}${plus > 0 ? '+' : '−'}${Math.abs(plus)}`

const printing = (style: Style): Reading<Print> => {
  const tightly = (least: number) => (x: Print) => (x.binds < least ? style.parentheses(x.text) : x.text)
  const sequence = (parts: Parts) =>
    parts.length === 0 ? style.emptySequence : parts.map(({ letter }) => style.letter(letter)).join(style.join)
  const modelName = (model: ModelNode): string =>
    model._tag === 'Component'
      ? style.indexed('P', style.letter(model.index))
      : model._tag === 'Repeated'
        ? `${answering(model)}^${style.words.independent}`
        : style.letter(model.letter)
  const answering = ({ model, given }: Extract<ModelNode, { _tag: 'Repeated' }>): string =>
    `${modelName(model)}${given.length === 0 ? '' : `(·${style.given}${sequence(given)})`}`
  const natural = (n: Natural) => printNatural(style, n)
  const lengthened = ({ letter, exactly }: Extract<Drawn, { sort: 'prompt' }>): string =>
    `${style.bars(style.letter(letter))} = ${natural(exactly)}`
  const range = (over: Over): string => {
    if (over.sort === 'sentence') return style.letter(over.letter)
    if (over.sort === 'prompt') return lengthened(over)
    if (over.sort === 'natural') return `${style.letter(over.letter)} ${style.relations['<']} ${natural(over.below)}`
    const group = style.letter(over.group)
    const letter = style.letter(over.letter)
    if (over.part === 'all') return letter
    return `${letter} ${over.part === 'inside' ? style.words.element : style.words.notElement} ${group}`
  }
  return {
    constant: style.constant,
    scalar: (letter) => atom(style.letter(letter)),
    probability: (model, of, given) =>
      atom(`${modelName(model)}(${sequence(of)}${given.length === 0 ? '' : style.given + sequence(given)})`),
    score: (behaviour, of) => ({
      ...atom(`${style.letter(behaviour)}(${style.letter(of)})`),
      scores: { behaviour: style.letter(behaviour), sentence: style.letter(of) },
    }),
    best: (behaviour, of) => ({
      text: `${style.words.best} ${style.letter(behaviour)}(${sequence(of)})`,
      binds: 1,
      best: { behaviour: style.letter(behaviour), sequence: sequence(of) },
    }),
    weight: (_, index) => atom(style.indexed('w', style.letter(index))),
    binary: {
      Add: (x, y) => ({ text: `${x.text} + ${y.text}`, binds: 0 }),
      Subtract: (x, y) => ({
        text: x.text === '0' ? `−${tightly(1)(y)}` : `${x.text} − ${tightly(1)(y)}`,
        binds: 0,
      }),
      Multiply: (x, y) =>
        x.text === y.text
          ? atom(style.raised(tightly(2)(x), '2'))
          : { text: `${tightly(1)(x)}${style.times}${tightly(1)(y)}`, binds: 1 },
      Divide: style.fraction,
      Maximum: (x, y) => atom(style.applied('max', [x.text, y.text])),
      Minimum: (x, y) => atom(style.applied('min', [x.text, y.text])),
    },
    absolute: (x) => atom(style.bars(x.text)),
    logarithm: (x) => ({ text: `${style.log}${x.binds < 2 ? style.parentheses(x.text) : ` ${x.text}`}`, binds: 1 }),
    squareRoot: (x) => atom(style.root(x.text)),
    count: (n) => ({ text: natural(n), binds: n.letter !== null && n.plus !== 0 ? 0 : 2 }),
    indicator: (of) => {
      const event = printStatement(style)(of)
      return { ...atom(style.indicated(event)), event }
    },
    power: (base, exponent) => atom(style.raised(tightly(2)(base), natural(exponent))),
    // Σ reaches to the end of its product: as a factor or a summand of another it stands in parentheses.
    sum: (over, body) => ({ text: style.summed(range(over), tightly(1)(body)), binds: 0 }),
    // E_{x∼P(·|s)} B(x) is the paper's B_P(s), and B_P for the empty prompt; E 1{φ} is the probability of φ; with the best
    // of n independent answers for x it is the paper's best-of-n.
    expectation: (over, model, given, body) => {
      const letter = style.letter(over.letter)
      const condition = given.length === 0 ? '' : `(·${style.given}${sequence(given)})`
      if (over.sort === 'sentence' && body.scores?.sentence === letter)
        return atom(
          `${style.indexed(body.scores.behaviour, modelName(model))}${given.length === 0 ? '' : `(${sequence(given)})`}`,
        )
      if (over.sort === 'prompt' && model._tag === 'Repeated' && given.length === 0) {
        const asked = model.given.length === 0 ? '' : `(${sequence(model.given)})`
        if (body.best?.sequence === letter) {
          const name = style.indexed(body.best.behaviour, modelName(model.model))
          return atom(`${style.raised(name, style.words.bestOf(natural(over.exactly)))}${asked}`)
        }
        const from = `${letter}∼${style.raised(answering(model), natural(over.exactly))}`
        return atom(body.event === undefined ? style.expected(from, body.text) : style.probable(from, body.event))
      }
      const length = over.sort === 'prompt' ? `, ${lengthened(over)}` : ''
      const under = `${letter}∼${modelName(model)}${condition}${length}`
      return atom(body.event === undefined ? style.expected(under, body.text) : style.probable(under, body.event))
    },
    ever: ({ over, model, given, body, lines }) => {
      const [letter, print] = [style.letter(over.letter), printStatement(style)]
      const condition = given.length === 0 ? '' : `(·${style.given}${sequence(given)})`
      const most = `${style.bars(letter)} ${style.relations['≤']} ${natural(over.atMost)}`
      const chance = style.probable(`${letter}∼${modelName(model)}${condition}, ${most}`, style.words.ever(print(body)))
      if (lines === null) return atom(chance)
      const said = `${style.letter(lines.over.letter)}: ${print(lines.body)}`
      return { text: `${style.indexed(style.words.greatest, said)} ${chance}`, binds: 1 }
    },
    turns: ({ over, model, given, body }) => {
      const condition = given.length === 0 ? '' : `(·${style.given}${sequence(given)})`
      const lengths = style.words.turns(natural(over.turns), natural(over.prompt), natural(over.answer))
      const from = `${style.letter(over.letter)}∼${modelName(model)}${condition}, ${lengths}`
      const chance = style.probable(from, style.words.each(printStatement(style)(body)))
      return { text: `${style.words.greatest} ${chance}`, binds: 1 }
    },
  }
}

/** A statement in a style. */
export const printStatement =
  (style: Style) =>
  (statement: Statement): string => {
    const term = read(printing(style))
    /** How tightly: 0 quantified, 1 implication or disjunction, 2 conjunction, 3 comparison or negation. */
    const print = (s: Statement, least: 0 | 1 | 2 | 3): string => {
      const [text, binds] = printed(s)
      return binds < least ? style.parentheses(text) : text
    }
    const printed = (s: Statement): readonly [string, 0 | 1 | 2 | 3] => {
      switch (s._tag) {
        case 'Compare':
          return [`${term(s.left).text} ${style.relations[s.relation]} ${term(s.right).text}`, 3]
        case 'Not':
          return [`${style.words.not}${style.parentheses(print(s.of, 0))}`, 3]
        case 'And':
          return [`${print(s.left, 2)} ${style.words.and} ${print(s.right, 2)}`, 2]
        case 'Or':
          return [`${print(s.left, 2)} ${style.words.or} ${print(s.right, 2)}`, 1]
        case 'Implies':
          return [`${print(s.left, 2)} ${style.words.implies} ${print(s.right, s.right._tag === 'Or' ? 2 : 0)}`, 1]
        default: {
          const { over } = s
          const letter = style.letter(over.letter)
          const length =
            over.sort === 'sentence'
              ? ''
              : over.sort === 'natural'
                ? ` ${style.relations['<']} ${printNatural(style, over.below)}`
                : `, |${letter}| ${'exactly' in over ? `= ${printNatural(style, over.exactly)}` : `${style.relations['≤']} ${printNatural(style, over.atMost)}`}`
          return [
            `${s._tag === 'ForEvery' ? style.words.every : style.words.some}${letter}${length}: ${print(s.body, 0)}`,
            0,
          ]
        }
      }
    }
    return print(statement, 0)
  }

/** A term in a style. */
export const printTerm = (style: Style) => {
  const term = read(printing(style))
  return (node: Parameters<typeof term>[0]): string => term(node).text
}
