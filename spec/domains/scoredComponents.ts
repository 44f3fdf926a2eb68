/** Appendix C with a behaviour: two components, a prompt s₀ and scores. */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, tenToMinus } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { opposed, type Scene, scenesOfBoth, scenesOfMinus } from './scenes.js'

export interface ScoredComponents {
  readonly alpha: Q.Rational
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly B: Behaviour
  readonly s0: Prompt
}

const symbols = { alpha: 'rational', P0: 'model', P1: 'model', B: 'behaviour', s0: 'prompt' } as const

const instance = ({ alpha, minus, plus, behaviour, prompt }: Scene): ScoredComponents => ({
  alpha,
  P0: minus,
  P1: plus,
  B: behaviour,
  s0: prompt,
})
const families = (scenes: ReadonlyArray<Family<Scene>>): ReadonlyArray<Family<ScoredComponents>> =>
  scenes.map(({ arbitrary, ...family }) => ({ ...family, arbitrary: arbitrary.map(instance) }))

const text = 'P = αP₀ + (1−α)P₁, a behaviour B and a prompt s₀'

/** A prompt that P₀ can write. */
export const scoredComponents: Domain<ScoredComponents> = domain<ScoredComponents>({
  text,
  symbols,
  families: families(scenesOfMinus),
})

/** A prompt that both components can write. */
export const scoredByBoth: Domain<ScoredComponents> = domain<ScoredComponents>({
  text,
  symbols,
  families: families(scenesOfBoth),
})

export interface OpposedComponents extends ScoredComponents {
  readonly c: Q.Rational
}

/** ((1−α)/α) · P₁(s₀)/P₀(s₀). */
const oddsOf = ({ alpha, P0, P1, s0 }: ScoredComponents): Q.Rational =>
  Q.divide(Q.multiply(Q.subtract(Q.one, alpha), probability(P1, s0)), Q.multiply(alpha, probability(P0, s0)))

/** 2(1−t)/(1 + odds): a constant that is too small, by as little as t. */
const tooSmall = (components: ScoredComponents, t: Q.Rational): Q.Rational =>
  Q.divide(Q.multiply(Q.two, Q.subtract(Q.one, t)), Q.add(Q.one, oddsOf(components)))

const worst = fc.constant(Q.rational(-1))

/** After s₀ the components are perfectly bad and perfectly good, and the constant c is below 2/(1 + odds). */
export const opposedComponents: Domain<OpposedComponents> = domain<OpposedComponents>({
  text: `${text}, a constant c`,
  symbols: { ...symbols, c: 'rational' },
  families: [
    {
      name: 'any odds',
      share: 2,
      arbitrary: fc.tuple(opposed(worst), properFraction).map(([scene, t]) => {
        const components = instance(scene)
        return { ...components, c: tooSmall(components, t) }
      }),
    },
    {
      name: 'c near 2',
      share: 1,
      arbitrary: fc.tuple(opposed(worst, 0), tenToMinus(60, 120), tenToMinus(60, 120)).map(([scene, rest, t]) => {
        const components = { ...instance(scene), alpha: Q.subtract(Q.one, rest) }
        return { ...components, c: tooSmall(components, t) }
      }),
    },
  ],
})
