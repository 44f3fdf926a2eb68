/** Statements as LaTeX in pieces: a line may break after a quantifier, a relation and a connective. */
import type { Range, Statement } from '../../logic/proposition.js'
import { latexOf, termLatex } from '../../logic/readings/latex.js'
import type { Formula } from '../../report/page/model.js'

const relations = { '<': '<', '≤': '\\le', '=': '=' } as const
const signs = { And: '\\wedge', Or: '\\vee', Implies: '\\Rightarrow' } as const

/** In parentheses that need not fit on one line. */
const enclosed = (pieces: Formula): Formula =>
  pieces.map((piece, i) => `${i === 0 ? '\\bigl(' : ''}${piece}${i === pieces.length - 1 ? '\\bigr)' : ''}`)

/** How tightly a statement binds, as in the printed reading: quantifiers least, then ⇒ and ∨, then ∧. */
const binds = ({ _tag }: Statement): number =>
  _tag === 'ForEvery' || _tag === 'Exists' ? 0 : _tag === 'Implies' || _tag === 'Or' ? 1 : _tag === 'And' ? 2 : 3
const within = (statement: Statement, least: number): Formula =>
  binds(statement) < least ? enclosed(pieces(statement)) : pieces(statement)

/** What stands before the body: "∀s, |s| ≤ k:". */
const quantifier = (statement: Statement & { readonly over: Range; readonly body: Statement }): string => {
  const [whole, body] = [latexOf(statement), latexOf(statement.body)]
  return whole.endsWith(body) ? whole.slice(0, -body.length) : whole
}

/** So short a comparison need not break. */
const shortest = 48

export const pieces = (statement: Statement): Formula => {
  switch (statement._tag) {
    case 'Compare':
      if (latexOf(statement).length <= shortest) return [latexOf(statement)]
      return [termLatex(statement.left), `{}${relations[statement.relation]} ${termLatex(statement.right)}`]
    case 'And':
    case 'Or':
    case 'Implies': {
      const least = statement._tag === 'Implies' ? (statement.right._tag === 'Or' ? 2 : 0) : 2
      const [first = '', ...rest] = within(statement.right, least)
      return [...within(statement.left, 2), `{}${signs[statement._tag]}\\; ${first}`, ...rest]
    }
    case 'Not':
      return [latexOf(statement)]
    default:
      return [quantifier(statement), ...pieces(statement.body)]
  }
}
