/** Mixtures after a prompt with an ε that just suffices when the trigger costs log(1/|γ|); or unlucky triggers, after x. */
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import {
  type AlignedMixture,
  type AlignedMixtureAtPrompt,
  alignedMixtureAtPrompt,
  alignedMixtureSharp,
  symbols,
} from './alignedMixture.js'
import { unluckyTriggers } from './unluckyTrigger.js'

const withCost = <A extends AlignedMixture | AlignedMixtureAtPrompt>(one: A): A => ({
  ...one,
  epsilon: Q.divide(one.epsilon, Q.negate(one.gamma)),
})

export const anyTriggerAtPrompt: Domain<AlignedMixtureAtPrompt> = domain<AlignedMixtureAtPrompt>({
  text: alignedMixtureAtPrompt.text,
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    rho: 'rational',
    epsilon: 'rational',
    s0: 'prompt',
    k: 'natural',
  },
  families: [
    ...alignedMixtureAtPrompt.families.map(({ arbitrary, ...family }) => ({
      ...family,
      arbitrary: arbitrary.map(withCost<AlignedMixtureAtPrompt>),
    })),
    {
      name: 'unlucky triggers',
      share: 1,
      arbitrary: unluckyTriggers.map(
        ({ rhoPrime: _, sigma: __, delta: ___, N: ____, ...rest }): AlignedMixtureAtPrompt =>
          // 2/(αρ) and 1/|γ|
          ({
            ...rest,
            s0: ['x'],
            epsilon: Q.divide(Q.two, Q.multiply(Q.multiply(rest.alpha, rest.rho), Q.negate(rest.gamma))),
          }),
      ),
    },
  ],
})

/** The same where the aligning prompt is sampled. */
export const anyTrigger: Domain<AlignedMixture> = domain<AlignedMixture>({
  text: alignedMixtureSharp.text,
  symbols,
  families: alignedMixtureSharp.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: arbitrary.map(withCost<AlignedMixture>),
  })),
})
