/** How tight a conclusion is: what its form says of that, and whether what its author says is so. */
import type { Statement } from '../logic/proposition.js'
import { canonicalOf } from '../logic/readings/canonical.js'
import type { Evidence, Tightness } from './evidence.js'
import { outcomeOn } from './sample.js'

type Comparison = Extract<Statement, { _tag: 'Compare' }>

/** The comparisons that the statement asserts: hypotheses in it assert nothing. */
const asserted = (of: Statement): ReadonlyArray<Comparison> => {
  switch (of._tag) {
    case 'Compare':
      return [of]
    case 'And':
    case 'Or':
      return [...asserted(of.left), ...asserted(of.right)]
    case 'Implies':
      return asserted(of.right)
    case 'Not':
      return asserted(of.of)
    default:
      return asserted(of.body)
  }
}

const isZero = (node: Comparison['left']): boolean => node._tag === 'Constant' && node.value.num === 0n
/** It compares two quantities; 0 < t says no more than that t is there. */
const isBound = ({ relation, left, right }: Comparison): boolean => relation !== '=' && !isZero(left) && !isZero(right)

/** Everything that the conclusion asserts is an equation. */
export const isIdentity = (then: Statement): boolean => asserted(then).every(({ relation }) => relation === '=')

/** (A ⇒ B) and (B ⇒ A). */
export const isEquivalence = (then: Statement): boolean => {
  if (then._tag !== 'And' || then.left._tag !== 'Implies' || then.right._tag !== 'Implies') return false
  const [one, other] = [then.left, then.right]
  return canonicalOf(one.left) === canonicalOf(other.right) && canonicalOf(one.right) === canonicalOf(other.left)
}

/** What the form of the conclusion says of its tightness; nothing for a bound. */
export const tightByForm = (then: Statement): string | undefined =>
  isIdentity(then) ? 'an identity' : isEquivalence(then) ? 'an equivalence' : undefined

/** An objection to what is said of how tight the conclusion is; null when it is so. */
export const objectionTo = (
  then: Statement,
  tightness: Tightness,
  named: (claim: string) => Evidence | undefined,
  isProved: (claim: string) => boolean,
): string | null => {
  if (tightness._tag === 'notABound')
    return then._tag === 'Compare' || asserted(then).some(isBound) ? 'the conclusion is a bound' : null
  const other = named(tightness.by)
  if (other === undefined) return `there is no claim ${tightness.by}`
  const { claim, counterexample } = other
  const refuted = counterexample !== undefined && outcomeOn(claim, counterexample) === 'failed'
  if (tightness._tag === 'sharp')
    return refuted || isProved(tightness.by) ? null : `${tightness.by} is neither refuted nor proved`
  return isProved(tightness.by) ? null : `${tightness.by} is not proved`
}

/** The same in words. */
export const tightnessText = (tightness: Tightness): string => {
  switch (tightness._tag) {
    case 'sharp':
      return `sharp by ${tightness.by}: ${tightness.why}`
    case 'loose':
      return `not tight, ${tightness.by} says more: ${tightness.why}`
    case 'notABound':
      return `not a bound: ${tightness.why}`
  }
}
