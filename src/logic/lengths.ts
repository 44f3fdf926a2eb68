/** What is evident of natural numbers, and how many sentences a sequence has. */
import type { Context, Length } from './context.js'
import { equalFractions, subtractFractions } from './polynomial.js'
import type { Range } from './proposition.js'
import { countOf } from './summation.js'
import type { Drawn, Natural, Parts } from './term.js'

const sum = (n: Natural, k: number): Natural => ({ ...n, plus: n.plus + k })

/** a ≤ b is a known comparison of the two, as real numbers. */
const isKnownOrder = (context: Context, a: Natural, b: Natural): boolean => {
  if (context.facts.length === 0) return false
  const difference = subtractFractions(countOf(b), countOf(a))
  return context.facts.some((fact) => equalFractions(fact.difference, difference))
}

/** a ≤ b, evidently: numbers of one letter, numbers below others, and what is known of them. */
export const isAtMost = (context: Context, a: Natural, b: Natural): boolean => {
  if (a.letter === null) return a.plus <= b.plus
  if (a.letter.name === b.letter?.name) return a.plus <= b.plus
  if (isKnownOrder(context, a, b)) return true
  const bound = context.naturals.get(a.letter.name) ?? null
  // a letter introduced later never bounds one introduced earlier, so this ends
  return bound !== null && isAtMost(context, sum(bound, a.plus - 1), b)
}

const isSame = (a: Natural, b: Natural): boolean => a.letter?.name === b.letter?.name && a.plus === b.plus

/** The number of sentences of a sequence of single sentences and at most one prompt whose length has a letter. */
export const lengthOf = (context: Context, parts: Parts): Length | undefined => {
  let length: Length = { n: { letter: null, plus: 0 }, exact: true }
  for (const { sort, letter } of parts) {
    const part: Length | undefined =
      sort === 'sentence' ? { n: { letter: null, plus: 1 }, exact: true } : context.lengths.get(letter.name)
    if (part === undefined || (part.n.letter !== null && length.n.letter !== null)) return undefined
    length = {
      n: { letter: part.n.letter ?? length.n.letter, plus: part.n.plus + length.n.plus },
      exact: part.exact && length.exact,
    }
  }
  return length
}

/** Every sequence of this length is in the range. */
export const isWithin = (context: Context, { n, exact }: Length, range: Range): boolean => {
  if (range.sort !== 'prompt') return false
  return 'exactly' in range ? exact && isSame(n, range.exactly) : isAtMost(context, n, range.atMost)
}

/** The length of a prompt of this range. */
export const lengthIn = (range: Extract<Range | Drawn, { sort: 'prompt' }>): Length =>
  'exactly' in range ? { n: range.exactly, exact: true } : { n: range.atMost, exact: false }
