/**
 * HTML as text, well-formed as XML too. A text becomes markup only by way of `text` and of attributes, both escaped, so
 * that nothing that a certificate says can be more than words.
 */

/** Markup; made here alone. */
export interface Html {
  readonly html: string
}
export type Child = Html | string | ReadonlyArray<Child> | null
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** What XML has no way to write stands as U+FFFD. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (character) => escapes[character] ?? '')

export const text = (of: string): Html => ({ html: escaped(of) })
/** Markup of a renderer of mathematics or of a style sheet, as it is. */
export const markup = (html: string): Html => ({ html })

const written = (child: Child): string =>
  child === null
    ? ''
    : typeof child === 'string'
      ? escaped(child)
      : 'html' in child
        ? child.html
        : child.map(written).join('')

const attribute = ([name, value]: readonly [string, string | number | boolean | null]): string =>
  value === null || value === false ? '' : ` ${name}="${value === true ? '' : escaped(String(value))}"`

const empty = new Set(['meta', 'link', 'br', 'hr', 'img', 'col', 'circle', 'line', 'path', 'rect', 'use', 'polyline'])

/** An element; attributes that are null or false are left out. */
export const element = (name: string, attributes: Attributes, ...children: ReadonlyArray<Child>): Html => {
  const open = `${name}${Object.entries(attributes).map(attribute).join('')}`
  const inner = written(children)
  return { html: inner === '' && empty.has(name) ? `<${open}/>` : `<${open}>${inner}</${name}>` }
}
export const join = (children: ReadonlyArray<Child>, between: Child): Child =>
  children.flatMap((child, i) => (i === 0 ? [child] : [between, child]))

/** A name as part of an anchor: letters and digits of any script, other characters as a hyphen. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/** Different anchors for different names, each a function of the names alone. */
export const anchorsOf = (prefix: string, names: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const taken = new Map<string, string>()
  const used = new Set<string>()
  for (const name of names) {
    const wanted = `${prefix}-${slug(name)}`
    let anchor = wanted
    for (let n = 2; used.has(anchor); n++) anchor = `${wanted}-${n}`
    used.add(anchor)
    taken.set(name, anchor)
  }
  return taken
}
