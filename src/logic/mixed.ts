/**
 * What a mixture says next, along what was written: the weights of its components after each prompt, and the probabilities of
 * what may follow, exactly or in enclosures. They are remembered of mixtures none of whose letters is bound.
 */
import type { Rational } from '../kernel/rational.js'
import type { Prompt } from '../model/languageModel.js'
import { type Environment, isUnbound, type Mixed, type Mixtures, valueIn } from './instance.js'
import { stored } from './remembered.js'
import { nameSetOf } from './substitution.js'
import type { ModelNode } from './term.js'

export type Mixture = Extract<ModelNode, { _tag: 'Mixture' }>

/** How weights and probabilities are computed. */
interface Mixing<W, A> {
  readonly remembered: (env: Environment) => Mixtures<W, A>
  /** α and 1−α, for the empty prompt. */
  readonly prior: (alpha: Rational) => W
  /** The weights after a sentence of these probabilities under P₋ and P₊. */
  readonly after: (weights: W, p: A, q: A) => W
  /** The mean of two probabilities by the weights. */
  readonly mean: (weights: W, p: A, q: A) => A
  /** P(s|given) of a component; not asked for where it has no weight any more. */
  readonly component: (env: Environment, model: ModelNode, s: Prompt, given: Prompt) => A
  readonly zero: A
  readonly isNone: Readonly<Record<'minus' | 'plus', (weights: W) => boolean>>
}

/** The weights after a prompt, and P(s|given). */
export const mixing = <W, A>({ remembered, prior, after, mean, component, zero, isNone }: Mixing<W, A>) => {
  const ofComponents = (
    env: Environment,
    { minus, plus }: Mixture,
    { weights }: Mixed<W, A>,
    s: Prompt,
    given: Prompt,
  ) =>
    [
      isNone.minus(weights) ? zero : component(env, minus, s, given),
      isNone.plus(weights) ? zero : component(env, plus, s, given),
    ] as const
  const mixed = (weights: W): Mixed<W, A> => ({ weights, next: new Map(), onward: new Map() })
  const mixedAfter = (env: Environment, model: Mixture, prompt: Prompt): Mixed<W, A> => {
    const start = () => mixed(prior(valueIn<Rational>(env, model.weight)))
    let here = isUnbound(env, nameSetOf(model)) ? stored(remembered(env), model, start) : start()
    for (const [i, x] of prompt.entries()) {
      let there = here.onward.get(x)
      if (there === undefined) {
        there = mixed(after(here.weights, ...ofComponents(env, model, here, [x], prompt.slice(0, i))))
        here.onward.set(x, there)
      }
      here = there
    }
    return here
  }
  const conditionalAt = (env: Environment, model: Mixture, here: Mixed<W, A>, s: Prompt, given: Prompt): A => {
    const computed = (): A => mean(here.weights, ...ofComponents(env, model, here, s, given))
    const [x, ...others] = s
    return x === undefined || others.length > 0 ? computed() : stored(here.next, x, computed)
  }
  return { mixedAfter, conditionalAt }
}
