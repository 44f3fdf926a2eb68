/** Certificate text: fully parenthesised prefix form with plain names, so that equal texts are equal statements. */
import { show } from '../../kernel/rational.js'
import type { Range, Statement } from '../proposition.js'
import { type Reading, read } from '../reading.js'
import type { ModelNode, Natural, Over, Parts } from '../term.js'

const sequence = (parts: Parts): string => `[${parts.map(({ letter }) => letter.name).join(' ')}]`
const natural = ({ letter, plus }: Natural): string =>
  letter === null ? `${plus}` : plus === 0 ? letter.name : `(+ ${letter.name} ${plus})`
/** The name of a model; equal only for equal models. */
export const modelCanonical = (node: ModelNode): string => {
  switch (node._tag) {
    case 'Model':
      return node.letter.name
    case 'Component':
      return `(component ${node.family.name} ${node.index.name})`
    case 'Repeated':
      return `(repeated ${modelCanonical(node.model)} ${sequence(node.given)})`
    case 'Mixture':
      return `(mixture ${node.weight.name} ${modelCanonical(node.minus)} ${modelCanonical(node.plus)})`
  }
}
const over = (range: Over): string => {
  switch (range.sort) {
    case 'sentence':
      return range.letter.name
    case 'prompt':
      return `(sequence ${range.letter.name} ${natural(range.exactly)})`
    case 'natural':
      return `(below ${range.letter.name} ${natural(range.below)})`
    case 'index':
      return `(${range.part} ${range.letter.name} ${range.family.name} ${range.group.name})`
  }
}
const pair = (operation: string) => (x: string, y: string) => `(${operation} ${x} ${y})`

const canonical: Reading<string> = {
  constant: show,
  scalar: ({ name }) => name,
  probability: (of, s, given) => `(prob ${modelCanonical(of)} ${sequence(s)} ${sequence(given)})`,
  score: (behaviour, x) => `(score ${behaviour.name} ${x.name})`,
  best: (behaviour, of) => `(best ${behaviour.name} ${sequence(of)})`,
  weight: (family, index) => `(weight ${family.name} ${index.name})`,
  binary: {
    Add: pair('+'),
    Subtract: pair('-'),
    Multiply: pair('*'),
    Divide: pair('/'),
    Maximum: pair('max'),
    Minimum: pair('min'),
  },
  absolute: (x) => `(abs ${x})`,
  logarithm: (x) => `(log ${x})`,
  squareRoot: (x) => `(sqrt ${x})`,
  count: (n) => `(count ${natural(n)})`,
  indicator: (of) => `(indicator ${canonicalOf(of)})`,
  power: (base, exponent) => `(power ${base} ${natural(exponent)})`,
  sum: (range, body) => `(sum ${over(range)} ${body})`,
  expectation: (drawn, from, given, body) =>
    `(expect ${over(drawn)} ${modelCanonical(from)} ${sequence(given)} ${body})`,
  ever: ({ over: written, model, given, body, lines }) => {
    const said = lines === null ? '' : ` ${lines.over.letter.name} ${canonicalOf(lines.body)}`
    return `(ever ${rangeOf(written)} ${modelCanonical(model)} ${sequence(given)} ${canonicalOf(body)}${said})`
  },
  turns: ({ over: said, model, given, body }) => {
    const numbers = [said.turns, said.prompt, said.answer].map(natural).join(' ')
    return `(turns (said ${said.letter.name} ${numbers}) ${modelCanonical(model)} ${sequence(given)} ${canonicalOf(body)})`
  },
}

export const termCanonical = read(canonical)

const rangeOf = (range: Range): string => {
  if (range.sort === 'sentence') return `(sentence ${range.letter.name})`
  if (range.sort === 'natural') return `(number ${range.letter.name} ${natural(range.below)})`
  return 'exactly' in range
    ? `(prompt-of ${range.letter.name} ${natural(range.exactly)})`
    : `(prompt ${range.letter.name} ${natural(range.atMost)})`
}

export const canonicalOf = (s: Statement): string => {
  switch (s._tag) {
    case 'Compare':
      return `(${s.relation === '≤' ? '<=' : s.relation} ${termCanonical(s.left)} ${termCanonical(s.right)})`
    case 'Not':
      return `(not ${canonicalOf(s.of)})`
    case 'ForEvery':
    case 'Exists': {
      return `(${s._tag === 'ForEvery' ? 'every' : 'some'} ${rangeOf(s.over)} ${canonicalOf(s.body)})`
    }
    default:
      return `(${{ And: 'and', Or: 'or', Implies: 'implies' }[s._tag]} ${canonicalOf(s.left)} ${canonicalOf(s.right)})`
  }
}
