/** Theorem 3.1 on a user's model as JSON data; divergences are in nats, integers are texts. */
import * as O from 'fp-ts/lib/Option.js'
import type { Distinguishable, Lengths, LongestEvidence, Theorem31 } from './checkDistinguishable.js'
import { enclosed, logForm, number, numberOrNull } from './exactJson.js'

const distinguishable = ({ beta, value }: Distinguishable): unknown => {
  const largest = O.isSome(value) ? { largestBeta: enclosed(value.value) } : {}
  switch (beta.kind) {
    case 'infinite':
      return { kind: 'infinite' }
    case 'none':
      return { kind: 'none', at: O.toNullable(beta.at) }
    case 'attained':
      return { kind: 'attained', ...largest, logForm: logForm(beta.form), at: beta.at, checked: beta.checked }
    case 'bounded':
      return { kind: 'bounded', ...largest, at: beta.at, leastKnown: enclosed(beta.upper), checked: beta.checked }
    case 'horizon':
      return { kind: 'horizon', checked: beta.checked }
  }
}

const text = O.match(
  () => null,
  (n: bigint) => `${n}`,
)

const lengths = ({ printed, sharp }: Lengths): unknown => ({ printed: text(printed), sharp: text(sharp) })

const prompt = ({ prompt, likelihoodRatio, weight, behaviour, closeness }: LongestEvidence): unknown => ({
  prompt,
  likelihoodRatio: numberOrNull(likelihoodRatio),
  weight: number(weight),
  behaviour: number(behaviour),
  closeness: {
    divergence: enclosed(closeness.divergence),
    logInverseWeight: enclosed(closeness.logInverseWeight),
    sharp: enclosed(closeness.sharp),
    printed: enclosed(closeness.printed),
  },
})

/** Null: not examined, or nothing to report; a null likelihood ratio is infinite. */
export const encodeTheorem31 = (theorem: Theorem31): unknown => ({
  isGammaNegative: theorem.isGammaNegative,
  distinguishable: O.toNullable(O.map(distinguishable)(theorem.distinguishable)),
  lengths: O.toNullable(O.map(lengths)(theorem.lengths)),
  prompt: O.toNullable(O.map(prompt)(theorem.prompt)),
})
