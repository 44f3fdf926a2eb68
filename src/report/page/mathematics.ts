/** Formulas as MathML, which browsers draw without a script. */
import temml from 'temml'
import { type Child, element, type Html, markup, text } from './html.js'
import { simplerMathml } from './mathml.js'
import type { Formula, PrintedLetter } from './model.js'

const drawn = new Map<string, Html>()

/** LaTeX as MathML; as it is written where it cannot be drawn. */
export const mathematics = (latex: string): Html => {
  const known = drawn.get(latex)
  if (known !== undefined) return known
  let html: Html
  try {
    html = markup(simplerMathml(temml.renderToString(latex, { throwOnError: true })))
  } catch {
    html = element('code', {}, latex)
  }
  drawn.set(latex, html)
  return html
}

/** A formula that may break between its pieces; what is too wide scrolls. */
export const formula = (pieces: Formula, role = 'formula'): Html =>
  element(
    'div',
    { class: role },
    pieces.map((piece) => (pieces.length === 1 ? mathematics(piece) : element('span', {}, mathematics(piece)))),
  )

/** A letter of an instance. */
export const letter = (letters: Readonly<Record<string, PrintedLetter>>, name: string): Child => {
  const printed = Object.hasOwn(letters, name) ? letters[name] : undefined
  return printed === undefined ? element('code', {}, name) : mathematics(printed.latex)
}
export const letterText = (letters: Readonly<Record<string, PrintedLetter>>, name: string): string =>
  (Object.hasOwn(letters, name) ? letters[name]?.text : undefined) ?? name

/** Words with the letters of the paper in them. */
export const words = (of: string): Html => text(of)
