/** Words for the reported figures: which series, in which groups, where printed, and what the numbers do not say. */
import type { BehaviourName, DecayName } from '../../src/measurement/data.js'
import type { Direction, Group, Named } from '../../src/measurement/figure.js'
import type { Axis, Statistic } from '../../src/measurement/statistic.js'

export const named = (name: string, statistic: Statistic): Named => ({ name, statistic })

export const ofBadFromGood: Direction = { of: 'P-', from: 'P+' }
export const ofGoodFromBad: Direction = { of: 'P+', from: 'P-' }

export const behaviours: ReadonlyArray<BehaviourName> = ['agreeableness', 'anti-immigration']
export const agreeable = ['chat/agreeableness/with', 'chat/agreeableness/without'] as const
export const hostile = ['chat/anti-immigration/with', 'chat/anti-immigration/without'] as const
export const withoutPrompt = [
  'chat/agreeableness/without',
  'chat/anti-immigration/without',
  'chat/AI risk/without',
] as const
export const withPrompt = ['chat/agreeableness/with', 'chat/anti-immigration/with', 'chat/AI risk/with'] as const

/** "with" or "without" an aligning prompt, for a series of which the behaviour is clear. */
export const prompt = (name: DecayName): string => name.slice(name.lastIndexOf('/') + 1)
/** "AI risk" for chat/AI risk/with. */
export const behaviour = (name: DecayName): string => name.split('/')[1] ?? name

export const group = (name: string, ...numbers: ReadonlyArray<Named>): Group => ({ name, numbers })
export const each = (
  names: ReadonlyArray<DecayName>,
  label: (name: DecayName) => string,
  statistic: (name: DecayName) => Statistic,
): ReadonlyArray<Named> => names.map((name) => named(label(name), statistic(name)))
export const both = (name: DecayName): string => `${behaviour(name)} ${prompt(name)}`

export const origins: ReadonlyArray<{ readonly name: string; readonly axis: Axis }> = [
  { name: 'first point at n = 0', axis: 'i − 1' },
  { name: 'first point at n = 1', axis: 'i' },
  { name: 'usual sentences 1, 3, 4', axis: 'usual sentences' },
]

export const experiments = 'the experiments on Llama 2 13B chat, agreeableness'
export const ranges = 'the ranges of the parameters over the behaviours measured'

export const sevenTokens = 'the divergence of a whole sentence: 7 tokens are scored, and the first one sampled is not'
export const served = 'P₊ as a component: it is the served chat model itself, with the adapter off'
export const nowhere = 'β′: all samples are from P₋; KL(P₊‖P₋) is measured nowhere'
export const otherVariance = 'the σ of Theorems 3.2 and 3.3: that variance is under P₊, and measured nowhere'
export const somePrompt =
  'that Lemmas H.1 and H.3 fail: they promise some prompt, and an average above the bound refutes nothing'
export const neverAtZero = 'where the origin is: n = 0 is never measured, and the prefixes of a chat end with turns'
