/** An instance as lines a reader can follow: one letter a line, models row by row. */

import { toDecimal } from '../kernel/decimal.js'
import type { Rational } from '../kernel/rational.js'
import { show } from '../kernel/rational.js'
import type { Instance } from '../logic/instance.js'
import type { Component } from '../logic/term.js'
import type { Behaviour } from '../model/behaviour.js'
import type { LanguageModel, Prompt } from '../model/languageModel.js'
import type { ModelData, Row } from '../model/modelData.js'

/** A rational; a long one by six digits, as the certificate has it whole. */
const number = (q: Rational): string => {
  const text = show(q)
  return text.length <= 40 ? text : `≈ ${toDecimal(q, 6, 'nearest')} (${text.length} characters)`
}
const row = (given: Row | ReadonlyArray<readonly [string, Rational]>): string =>
  (Array.isArray(given) ? given : Object.entries(given)).map(([x, p]) => `${x} ${number(p)}`).join(', ')

const model = (data: ModelData): ReadonlyArray<string> => {
  switch (data.kind) {
    case 'iid':
      return [`always ${row(data.next)}`]
    case 'states':
      return Object.entries(data.states).map(
        ([name, { next, to }]) =>
          `${name === data.start ? 'start ' : ''}${name}: ${row(next)}${
            Object.keys(to).length === 0
              ? ''
              : `; then ${Object.entries(to)
                  .map(([x, s]) => `${x}→${s}`)
                  .join(', ')}`
          }`,
      )
    case 'mixture':
      return [
        `weight ${number(data.alpha)}`,
        ...model(data.minus).map((line) => `minus ${line}`),
        ...model(data.plus).map((line) => `plus ${line}`),
      ]
  }
}

const prompt = (sentences: Prompt): string => (sentences.length === 0 ? '∅' : sentences.join(' ⊕ '))

const value = (sort: string, given: unknown): ReadonlyArray<string> => {
  switch (sort) {
    case 'rational':
      return [number(given as Rational)]
    case 'model':
      return model((given as LanguageModel).data)
    case 'behaviour':
      return [row([...(given as Behaviour)])]
    case 'prompt':
      return [prompt(given as Prompt)]
    case 'components':
      return (given as ReadonlyArray<Component>).flatMap(({ weight, model: of }, i) => [
        `w_${i} = ${number(weight)}`,
        ...model(of.data).map((line) => `P_${i} ${line}`),
      ])
    default:
      return [JSON.stringify(given)]
  }
}

export const describeInstance = (
  symbols: Readonly<Record<string, string>>,
  instance: Instance,
): ReadonlyArray<string> =>
  Object.entries(symbols).flatMap(([name, sort]) => {
    const [first = '', ...rest] = value(sort, instance[name])
    const indent = ' '.repeat(name.length + 3)
    return [`${name} ${first.startsWith('≈') ? '' : '= '}${first}`, ...rest.map((line) => indent + line)]
  })
