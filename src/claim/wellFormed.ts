/**
 * What every value of a sort satisfies, re-decided on each instance: rows of a model sum to 1, scores lie in
 * [−1, 1], weights of a family are nonnegative and sum to 1. Generators are not taken at their word.
 */
import * as Q from '../kernel/rational.js'
import { alphabetOf, type Instance } from '../logic/instance.js'
import type { Component } from '../logic/term.js'
import type { Behaviour } from '../model/behaviour.js'
import type { LanguageModel } from '../model/languageModel.js'
import type { ModelData, Row } from '../model/modelData.js'
import type { Sort } from './domain.js'

/** Σ p = 1. Where the longest denominator is a multiple of the others, as in a normalised row, no common divisor is taken. */
const sumToOne = (ps: ReadonlyArray<Q.Rational>): boolean => {
  const den = ps.reduce((longest, p) => (p.den > longest ? p.den : longest), 1n)
  let sum = 0n
  for (const p of ps) {
    const times = den / p.den
    if (times * p.den !== den) return Q.equality.equals(Q.sum(ps), Q.one)
    sum += p.num * times
  }
  return sum === den
}

const isDistribution = (row: Row): boolean => {
  const ps = Object.values(row)
  return ps.every((p) => p.num >= 0n) && sumToOne(ps)
}

const isModel = (data: ModelData): boolean => {
  switch (data.kind) {
    case 'iid':
      return isDistribution(data.next)
    case 'states':
      return (
        Object.hasOwn(data.states, data.start) &&
        Object.values(data.states).every(
          ({ next, to }) => isDistribution(next) && Object.values(to).every((name) => Object.hasOwn(data.states, name)),
        )
      )
    case 'mixture':
      return data.alpha.num > 0n && Q.lessThan(data.alpha, Q.one) && isModel(data.minus) && isModel(data.plus)
  }
}

const isRational = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'num' in value && 'den' in value

const checks: Readonly<Record<Sort, (value: never, alphabet: ReadonlyArray<string>) => boolean>> = {
  rational: isRational,
  natural: (n: number) => Number.isSafeInteger(n) && n >= 0,
  model: (model: LanguageModel) => isModel(model.data),
  behaviour: (b: Behaviour) => [...b.values()].every((score) => Q.atMost(Q.absolute(score), Q.one)),
  prompt: (prompt: unknown, alphabet) => Array.isArray(prompt) && prompt.every((x) => alphabet.includes(x)),
  sentence: (x: string, alphabet) => alphabet.includes(x),
  components: (components: ReadonlyArray<Component>) =>
    components.every(({ weight, model }) => weight.num >= 0n && isModel(model.data)) &&
    sumToOne(components.map(({ weight }) => weight)),
  group: (group: ReadonlyArray<number>) => group.every((i) => Number.isSafeInteger(i) && i >= 0),
}

/** The letters whose values are not of their sort; prompts and sentences are made of the sentences that a model of the instance knows. */
export const illFormed = (symbols: Readonly<Record<string, Sort>>, instance: Instance): ReadonlyArray<string> => {
  const wanting = Object.keys(symbols).filter((name) => !Object.hasOwn(instance, name))
  if (wanting.length > 0) return wanting
  const alphabet = alphabetOf(instance)
  return Object.entries(symbols).flatMap(([name, sort]) =>
    checks[sort](instance[name] as never, alphabet) ? [] : [name],
  )
}
