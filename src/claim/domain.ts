/**
 * Domains: what a claim ranges over, described once.
 * The symbols with their sorts are the binder of the statement (in words, in LaTeX, in a formal proof); the families
 * generate instances; the sorts say what every instance must satisfy, and that is checked on each of them.
 */
import * as fc from 'fast-check'
import type { Rational } from '../kernel/rational.js'
import type { Component } from '../logic/term.js'
import type { Behaviour } from '../model/behaviour.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'

/** The sorts and the values they stand for. */
export interface Sorts {
  readonly rational: Rational
  readonly natural: number
  readonly model: LanguageModel
  readonly behaviour: Behaviour
  readonly prompt: Prompt
  readonly sentence: Sentence
  /** Σᵢ wᵢPᵢ: weights ≥ 0 that sum to 1, one model each. */
  readonly components: ReadonlyArray<Component>
  /** A set of indices of a family. */
  readonly group: ReadonlyArray<number>
}
export type Sort = keyof Sorts

export type SortOf<A> = { readonly [S in Sort]: A extends Sorts[S] ? (Sorts[S] extends A ? S : never) : never }[Sort]

/** A way to generate instances, with its share among the families. */
export interface Family<I> {
  readonly name: string
  readonly share: number
  readonly arbitrary: fc.Arbitrary<I>
}

export interface Domain<I> {
  /** What the letters stand for, in words: "P = αP₋ + (1−α)P₊, a prompt s₀, …". */
  readonly text: string
  readonly symbols: { readonly [K in keyof I]: Sort }
  readonly families: ReadonlyArray<Family<I>>
}

export const domain = <I extends object>(description: {
  readonly text: string
  readonly symbols: { readonly [K in keyof I]: SortOf<I[K]> }
  readonly families: ReadonlyArray<Family<I>>
}): Domain<I> => description

/** The domain with these of its families alone: what meets the hypotheses of a claim, say. */
export const ofFamilies = <I>(of: Domain<I>, ...names: ReadonlyArray<string>): Domain<I> => {
  const unknown = names.find((name) => !of.families.some((family) => family.name === name))
  if (unknown !== undefined || names.length === 0)
    throw new Error(
      `there is no family "${unknown ?? ''}"; expected some of ${of.families.map(({ name }) => `"${name}"`).join(', ')}`,
    )
  return { ...of, families: of.families.filter(({ name }) => names.includes(name)) }
}

/** The domain with every generated instance changed, so that it meets the hypotheses of a claim, say. */
export const changed = <I>(of: Domain<I>, change: (instance: I) => I): Domain<I> => ({
  ...of,
  families: of.families.map((family) => ({ ...family, arbitrary: family.arbitrary.map(change) })),
})

/**
 * Instances of all families, in their shares, each with the name of its family, as an arbitrary of fast-check.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { alpha } from 'beb/symbols'
 * import { instances, ofFamilies } from 'beb/domain'
 * import { twoComponents } from 'beb/spec/domains/twoComponents'
 * const opposed = ofFamilies(twoComponents, 'nested supports')
 * const [{ family, instance }] = fc.sample(instances(opposed), { seed: 1, numRuns: 1 })
 * console.log(family, Object.keys(instance).join(' ')) // nested supports alpha P0 P1 s0 s
 * ```
 */
export const instances = <I>({
  families,
}: Domain<I>): fc.Arbitrary<{ readonly family: string; readonly instance: I }> =>
  fc.oneof(
    ...families.map(({ name, share, arbitrary }) => ({
      weight: share,
      arbitrary: arbitrary.map((instance) => ({ family: name, instance })),
    })),
  )
