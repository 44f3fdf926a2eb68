/** Definition 2.4 on a user's model, for people; variances are in nats². */
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../../kernel/interval.js'
import { show } from '../../kernel/rational.js'
import { leadingDigits } from '../logFormText.js'
import type { SquaredLog } from '../varianceRate.js'
import type { Similar } from './similar.js'
import { after, reachText, roundedUp } from './verdictText.js'

const squaredLogText = ({ coefficient, argument }: SquaredLog): string => {
  const factor =
    coefficient.num === coefficient.den
      ? ''
      : `${coefficient.den === 1n ? show(coefficient) : `(${show(coefficient)})`}·`
  return `${factor}log² ${argument.den === 1n ? show(argument) : `(${show(argument)})`}`
}

const longestForm = 60

/** The line on a subject such as "P₋ is σ-similar to P₊". */
export const similarText = ({ rate, after: prefix, reach }: Similar, subject: string): string => {
  if (O.isNone(rate)) return `${subject}: ${reachText(reach)}`
  const { value } = rate
  switch (value.kind) {
    case 'infinite':
      return value.because === 'support'
        ? `${subject} for no σ: ${after(prefix)} it can say what the other cannot`
        : `${subject} for no σ: ${after(prefix)} chance decides which divergence lasts, and variances grow like n²`
    case 'attained': {
      const digits = value.value.hi.m === 0n ? '0' : leadingDigits(value.value)
      const form = O.match(() => '', squaredLogText)(value.exactly)
      const number = form === '' || form.length > longestForm ? digits : `${form} = ${digits}`
      return `${subject} for every σ² > ${number} (n = ${value.at} ${after(prefix)}; ${reachText(reach)})`
    }
    case 'bounded': {
      const least = value.lower.m === 0n ? '0' : leadingDigits(I.point(value.lower))
      return `${subject} for every σ² > ${roundedUp(value.upper)}, and for none below ${least} (${reachText(reach)})`
    }
    case 'horizon':
      return `${subject}: σ² is at least ${leadingDigits(I.point(value.lower))}, ${reachText(reach)}`
  }
}
