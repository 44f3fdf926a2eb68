/** Statements in plain Unicode, for terminals and test names. */
import { show } from '../../kernel/rational.js'
import { printStatement, printTerm, type Style } from './printed.js'

const style: Style = {
  letter: ({ text }) => text,
  constant: (q) => ({ text: show(q), binds: q.den !== 1n ? 1 : q.num < 0n ? 0 : 2 }),
  join: '⊕',
  emptySequence: '∅',
  given: '|',
  fraction: (x, y) => ({
    text: `${x.binds < 1 ? `(${x.text})` : x.text}/${y.binds < 2 ? `(${y.text})` : y.text}`,
    binds: 1,
  }),
  times: '·',
  log: 'log',
  parentheses: (text) => `(${text})`,
  bars: (text) => `|${text}|`,
  root: (text) => `√(${text})`,
  indicated: (event) => `1{${event}}`,
  applied: (name, parts) => `${name}{${parts.join(', ')}}`,
  raised: (base, exponent) => `${base}^${exponent.length > 1 ? `(${exponent})` : exponent}`,
  indexed: (base, index) => `${base}_${index.length > 1 ? `{${index}}` : index}`,
  summed: (under, body) => `Σ_{${under}} ${body}`,
  expected: (under, body) => `E_{${under}}[${body}]`,
  probable: (under, event) => `Pr_{${under}}[${event}]`,
  relations: { '<': '<', '≤': '≤', '=': '=' },
  words: {
    and: 'and',
    or: 'or',
    implies: '⇒',
    not: '¬',
    every: 'for every ',
    some: 'for some ',
    element: '∈',
    notElement: '∉',
    best: 'max',
    independent: '⊗',
    bestOf: (n) => `best of ${n}`,
    ever: (event) => `ever ${event}`,
    each: (event) => `each time ${event}`,
    turns: (n, prompt, answer) => `${n} turns of ${prompt} + ${answer}`,
    greatest: 'max',
  },
}

export const textOf = printStatement(style)
export const termText = printTerm(style)
