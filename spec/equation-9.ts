/**
 * Equation (9): a mixture of any number of components is a mixture of two, for every way of splitting the components
 * in two groups of positive weight.
 */
import { claim, clarified } from '../src/claim/claim.js'
import { and, atMost, below, equals, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  family,
  followedBy,
  index,
  multiply,
  one,
  type Sequence,
  sumOver,
  zero,
} from '../src/logic/term.js'
import { groupedComponents } from './domains/grouped.js'
import { s, x } from './symbols.js'

/** Σᵢ wᵢPᵢ with a group A of indices. */
const components = family('components', 'A', 'A')
const i = index('i')

/** Σ wᵢ over A, and over the other indices. */
export const weightOf = (part: 'inside' | 'outside') => components.sum(i, part, components.weight(i))
/** α = Σ_A wᵢ. */
export const alpha = weightOf('inside')

/** Σ wᵢPᵢ(u) over A, over the other indices, or over all. */
export const weighted = <I>(part: 'all' | 'inside' | 'outside', u: Sequence<I>) =>
  components.sum(i, part, multiply(components.weight(i), components.component(i)(u)))

/** P₋(u) = Σ_A wᵢPᵢ(u)/α and P₊(u) = Σ_B wᵢPᵢ(u)/(1−α), as printed. */
export const minus = <I>(u: Sequence<I>) => divide(weighted('inside', u), alpha)
export const plus = <I>(u: Sequence<I>) => divide(weighted('outside', u), complement(alpha))

const proper = [positive(alpha), below(alpha, one)]

export const equation9 = claim({
  name: 'Equation (9)',
  title: 'A mixture of many components is a mixture of two groups of them',
  fidelity: clarified('the print divides by α and 1−α without saying that both groups have weight'),
  forAll: groupedComponents,
  given: proper,
  then: equals(add(multiply(alpha, minus(s)), multiply(complement(alpha), plus(s))), weighted('all', s)),
  doesNotSay: ['which components belong together: every grouping serves', 'that a group behaves badly'],
})

/** The group's own average Σ wᵢPᵢ(u)/Σ wᵢ. */
export const average = <I>(part: 'inside' | 'outside', u: Sequence<I>) => divide(weighted(part, u), weightOf(part))

/** Q(∅) = 1, and 0 ≤ Q(s) = Σₓ Q(s⊕x): a probability of every sequence of sentences. */
const isModel = (part: 'inside' | 'outside') =>
  and(
    equals(average(part, empty), one),
    and(atMost(zero, average(part, s)), equals(sumOver(x, average(part, followedBy(s, x))), average(part, s))),
  )

export const equation9Normalised = claim({
  name: 'Equation (9) (normalised)',
  title: 'Both groups are language models',
  fidelity: clarified(
    'the weight of the second group is printed as 1−α; it is Σ_B wᵢ, the same because the weights of a mixture sum to 1',
  ),
  forAll: groupedComponents,
  given: [positive(weightOf('inside')), positive(weightOf('outside'))],
  then: and(isModel('inside'), isModel('outside')),
  doesNotSay: ['that the groups are models of this language: they are written out, as sums divided by their weight'],
})
