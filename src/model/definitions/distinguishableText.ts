/** Definitions 2.2 and 2.3 on a user's model, for people; divergences are in nats. */
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../../kernel/interval.js'
import type { Extreme } from '../divergenceExtreme.js'
import { leadingDigits, logFormText } from '../logFormText.js'
import type { Distinguishable, Separation, Undistinguishable } from './distinguishable.js'
import { after, reachText, roundedUp } from './verdictText.js'

/** "n = 2 after …; by the squeeze from n = 5 on"; Definition 2.2 has the empty prefix only. */
const placed = ({ place }: Extreme, { after: prefix, reach }: Separation<unknown>, isPrompt: boolean): string =>
  `n = ${place.at}${isPrompt ? ` ${after(prefix)}` : ''}; ${reachText(reach)}`

const exactly = (extreme: Extreme & { readonly kind: 'attained' }): string => {
  const { value } = extreme.place
  const digits = value.hi.m === 0n ? '0' : leadingDigits(value)
  return O.match(
    () => digits,
    (text: string) => (text === digits ? text : `${text} = ${digits}`),
  )(logFormText(extreme.form))
}

const withoutNegative = 'vacuously: P₋ never says a negative sentence'

/** The line on P₋ from P₊. */
export const distinguishableText = (found: Distinguishable, isPrompt: boolean): string => {
  const { extreme, after: prefix, answer, reach } = found
  const subject = `P₋ is β-${isPrompt ? 'prompt-' : ''}distinguishable from P₊`
  if (answer === 'vacuous') return `${subject} for every β, ${withoutNegative}`
  if (O.isNone(extreme)) return `${subject}: ${reachText(reach)}`
  const { value } = extreme
  switch (value.kind) {
    case 'infinite':
      return `${subject} for every β: every mean divergence is +∞`
    case 'zero': {
      const where = O.isSome(value.at) ? `is 0 at n = ${value.at.value}` : 'tends to 0'
      return `${subject} for no β: the mean divergence ${where}${isPrompt ? ` ${after(prefix)}` : ''}`
    }
    case 'attained':
      return `${subject} for every β < ${exactly(value)} (${placed(value, found, isPrompt)})`
    case 'bounded':
      return `${subject} for every β < ${leadingDigits(I.point(value.bound))} (near ${placed(value, found, isPrompt)})`
    case 'horizon':
      return `${subject}: a positive divergence ${reachText(reach)}`
  }
}

/** The line on P₊ from P₋. */
export const undistinguishableText = (found: Undistinguishable, isPrompt: boolean): string => {
  const { extreme, after: prefix, answer, reach } = found
  const subject = `P₊ is β′-${isPrompt ? 'prompt-' : ''}undistinguishable from P₋`
  if (answer === 'vacuous') return `${subject} for every β′, ${withoutNegative}`
  if (O.isNone(extreme)) return `${subject}: ${reachText(reach)}`
  const { value } = extreme
  switch (value.kind) {
    case 'infinite':
      return `${subject} for no β′: the mean divergence is +∞ at n = ${value.at}${isPrompt ? ` ${after(prefix)}` : ''}`
    case 'attained':
      return `${subject} for every β′ > ${exactly(value)} (${placed(value, found, isPrompt)})`
    case 'bounded':
      return `${subject} for every β′ > ${roundedUp(value.bound)} (near ${placed(value, found, isPrompt)})`
  }
}
