/**
 * MathML in fewer words, drawn the same: what a browser assumes anyway is left out. An operator that stands first in a
 * row is a prefix, one that stands last a postfix; fences and separators are drawn as other operators are; signs of
 * relations do not grow, parentheses do; a row of one element is that element.
 */
interface Part {
  readonly name: string
  readonly attributes: string
  readonly inner: ReadonlyArray<Part | string>
}

const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"]*")*)\s*(\/?)>|[^<]+/g

/** The elements of well-formed MathML. */
const parsed = (mathml: string): Part => {
  const open: Array<{ name: string; attributes: string; inner: Array<Part | string> }> = [
    { name: '', attributes: '', inner: [] },
  ]
  for (const [whole, closing, name, attributes = '', empty] of mathml.matchAll(token)) {
    const top = open.at(-1)
    if (name === undefined) top?.inner.push(whole)
    else if (closing === '/') {
      const closed = open.pop()
      if (closed !== undefined) open.at(-1)?.inner.push(closed)
    } else {
      const part = { name, attributes, inner: [] }
      if (empty === '/') top?.inner.push(part)
      else open.push(part)
    }
  }
  return open[0] as Part
}

const without = (attributes: string, ...names: ReadonlyArray<string>): string =>
  names.reduce((text, name) => text.replace(` ${name}`, ''), attributes)

const isPart = (one: Part | string | undefined): one is Part => typeof one === 'object'
/** Operators that never grow. */
const isFixed = /^(?:[−+=≤≥∈∼⋅×,:;∧∨]|&lt;|&gt;)$/u

const simplerOperator = (one: Part, at: number, row: Part): Part => {
  const text = String(one.inner[0])
  const isRow = row.name === 'mrow' || row.name === 'math'
  const [isFirst, isLast] = [at === 0, at === row.inner.length - 1]
  const attributes = without(
    one.attributes,
    'fence="true"',
    'separator="true"',
    ...((isRow && isFirst && !isLast) || row.name === 'msub' ? ['form="prefix"'] : []),
    ...(isRow && isLast && !isFirst ? ['form="postfix"'] : []),
    ...(isFixed.test(text) ? ['stretchy="false"'] : []),
    ...('()[]|'.includes(text) ? ['stretchy="true"'] : []),
  )
  return { ...one, attributes }
}

const simpler = (part: Part): Part => {
  const inner = part.inner.map((one) => (isPart(one) ? simpler(one) : one))
  const row = { ...part, inner }
  const plain = inner.map((one, i) => (isPart(one) && one.name === 'mo' ? simplerOperator(one, i, row) : one))
  const [only] = plain
  if (part.name === 'mrow' && part.attributes === '' && plain.length === 1 && isPart(only)) return only
  if (part.name === 'math' && plain.length === 1 && isPart(only) && only.name === 'mrow' && only.attributes === '')
    return { ...part, inner: only.inner }
  return { ...part, inner: plain }
}

const written = (one: Part | string): string => {
  if (!isPart(one)) return one
  const { name, attributes, inner } = one
  return inner.length === 0 && name !== 'math'
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${inner.map(written).join('')}</${name}>`
}

export const simplerMathml = (mathml: string): string =>
  parsed(mathml)
    .inner.map((one) => written(isPart(one) ? simpler(one) : one))
    .join('')
