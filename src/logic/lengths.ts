/** What is evident of natural numbers, and how many sentences a sequence has. */
import type { Context, Length } from './context.js'
import { equalFractions, subtractFractions } from './polynomial.js'
import type { Range } from './proposition.js'
import { countOf } from './summation.js'
import type { Drawn, Natural, Parts } from './term.js'

const sum = (n: Natural, k: number): Natural => ({ ...n, plus: n.plus + k })

/** a₁ + a₂ + … ≤ b is a known comparison, as real numbers; or a₁ + a₂ + … < b + 1 is, of whole numbers. */
const isKnownOrder = (context: Context, as: ReadonlyArray<Natural>, b: Natural): boolean => {
  if (context.facts.length === 0) return false
  const [difference, more] = [b, sum(b, 1)].map((n) => as.map(countOf).reduce(subtractFractions, countOf(n)))
  if (difference === undefined || more === undefined) return false
  return context.facts.some(
    (fact) =>
      equalFractions(fact.difference, difference) || (fact.relation === '<' && equalFractions(fact.difference, more)),
  )
}

/** a ≤ b, evidently: numbers of one letter, numbers below others, and what is known of them. */
export const isAtMost = (context: Context, a: Natural, b: Natural): boolean => {
  if (a.letter === null) return a.plus <= b.plus
  if (a.letter.name === b.letter?.name) return a.plus <= b.plus
  if (isKnownOrder(context, [a], b)) return true
  const bound = context.naturals.get(a.letter.name) ?? null
  // a letter introduced later never bounds one introduced earlier, so this ends
  return bound !== null && isAtMost(context, sum(bound, a.plus - 1), b)
}

const isSame = (a: Natural, b: Natural): boolean => a.letter?.name === b.letter?.name && a.plus === b.plus

/** How many sentences a sequence has, exactly or at most: the sum of these numbers. */
export interface Total {
  readonly of: ReadonlyArray<Natural>
  readonly exact: boolean
}

/** The number of sentences of a sequence of single sentences and prompts whose lengths are known. */
export const lengthOf = (context: Context, parts: Parts): Total | undefined => {
  let [sentences, exact] = [0, true]
  const lengths: Array<Natural> = []
  for (const { sort, letter } of parts) {
    const part = sort === 'sentence' ? { n: { letter: null, plus: 1 }, exact: true } : context.lengths.get(letter.name)
    if (part === undefined) return undefined
    sentences += part.n.plus
    if (part.n.letter !== null) lengths.push({ ...part.n, plus: 0 })
    exact &&= part.exact
  }
  const [first = { letter: null, plus: 0 }, ...others] = lengths
  return { of: [{ ...first, plus: sentences }, ...others], exact }
}

/** Every sequence of this length is in the range. */
export const isWithin = (context: Context, { of, exact }: Total, range: Range): boolean => {
  if (range.sort !== 'prompt') return false
  const [first, ...others] = of
  if (first === undefined || others.length > 0) return 'atMost' in range && isKnownOrder(context, of, range.atMost)
  return 'exactly' in range ? exact && isSame(first, range.exactly) : isAtMost(context, first, range.atMost)
}

/** The length of a prompt of this range. */
export const lengthIn = (range: Extract<Range | Drawn, { sort: 'prompt' }>): Length =>
  'exactly' in range ? { n: range.exactly, exact: true } : { n: range.atMost, exact: false }

export const totalIn = (range: Extract<Range | Drawn, { sort: 'prompt' }>): Total => {
  const { n, exact } = lengthIn(range)
  return { of: [n], exact }
}
