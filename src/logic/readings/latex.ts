/** Statements in LaTeX. */
import { printStatement, printTerm, type Style } from './printed.js'

const style: Style = {
  letter: ({ latex }) => latex,
  constant: ({ num, den }) =>
    den === 1n
      ? { text: `${num}`, binds: num < 0n ? 0 : 2 }
      : { text: `${num < 0n ? '-' : ''}\\tfrac{${num < 0n ? -num : num}}{${den}}`, binds: num < 0n ? 0 : 2 },
  join: ' \\oplus ',
  emptySequence: '\\varnothing',
  given: ' \\mid ',
  fraction: (x, y) => ({ text: `\\frac{${x.text}}{${y.text}}`, binds: 1 }),
  times: '\\,',
  log: '\\log',
  parentheses: (text) => `\\left(${text}\\right)`,
  bars: (text) => `\\left|${text}\\right|`,
  root: (text) => `\\sqrt{${text}}`,
  indicated: (event) => `\\mathbf{1}\\{${event}\\}`,
  applied: (name, parts) => `\\${name}\\{${parts.join(', ')}\\}`,
  raised: (base, exponent) => `${base}^{${exponent}}`,
  indexed: (base, index) => `${base}_{${index}}`,
  summed: (under, body) => `\\sum_{${under}} ${body}`,
  expected: (under, body) => `\\mathbb{E}_{${under}}\\left[${body}\\right]`,
  probable: (under, event) => `\\Pr_{${under}}\\left[${event}\\right]`,
  relations: { '<': '<', '≤': '\\le', '=': '=' },
  words: {
    and: '\\;\\wedge\\;',
    or: '\\;\\vee\\;',
    implies: '\\;\\Rightarrow\\;',
    not: '\\neg',
    every: '\\forall ',
    some: '\\exists ',
    element: '\\in',
    notElement: '\\notin',
    best: '\\max',
    independent: '{\\otimes}',
    bestOf: (n) => `\\text{best of }${n}`,
    ever: (event) => `\\text{ever }${event}`,
    each: (event) => `\\text{each time }${event}`,
    turns: (n, prompt, answer) => `${n}\\text{ turns of }${prompt} + ${answer}`,
    greatest: '\\max',
  },
}

const ascii = (text: string): string => text.replaceAll('−', '-').replaceAll('∼', ' \\sim ').replaceAll('·', '\\cdot')
const statement = printStatement(style)
const term = printTerm(style)
export const latexOf = (of: Parameters<typeof statement>[0]): string => ascii(statement(of))
export const termLatex = (of: Parameters<typeof term>[0]): string => ascii(term(of))
