/** How verdicts on definitions are worded: a mark for the answer, how far it reaches, after which prefix. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../../kernel/decimal.js'
import * as D from '../../kernel/dyadic.js'
import { promptText } from '../fault.js'
import type { Prompt } from '../languageModel.js'
import { reportDigits } from '../quantity.js'
import type { Answer, Reach } from './verdict.js'

export const mark: Readonly<Record<Answer, string>> = { yes: 'yes  ', no: 'no   ', vacuous: '–    ', open: '?    ' }

/** How it is known for every n. */
export const reachText = (reach: Reach): string => {
  switch (reach.over) {
    case 'horizon':
      return `shown for n ≤ ${reach.sentences} only`
    case 'nothing':
      return 'not examined, there are too many pairs of states'
    case 'everything':
      switch (reach.by) {
        case 'reachable states':
          return 'exact over the reachable states'
        case 'squeeze':
          return `by the squeeze from n = ${reach.checked} on`
        case 'Doob decomposition':
          return `by Doob’s decomposition from n = ${reach.checked + 1} on`
      }
  }
}

export const after = (prompt: O.Option<Prompt>): string => `after ${promptText(O.getOrElse((): Prompt => [])(prompt))}`

/** A bound from above, to six digits. */
export const roundedUp = (d: D.Dyadic): string => toDecimal(D.toRational(d), reportDigits, 'up')
