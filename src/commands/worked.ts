/** A statement worked through on an instance: the values of both sides of each comparison, for each value of its variables. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../kernel/decimal.js'
import { toRational } from '../kernel/dyadic.js'
import { show } from '../kernel/rational.js'
import { decideIn, valueOfTerm } from '../logic/decide.js'
import { bind, type Environment, environmentsUnder, valueIn } from '../logic/instance.js'
import type { Quantification, Statement } from '../logic/proposition.js'
import { termText, textOf } from '../logic/readings/text.js'
import { sequencesOf } from '../logic/sequences.js'
import type { Node } from '../logic/term.js'
import { enclosed, isDefined, isRational } from '../logic/value.js'

/** More values of a variable than these are not written out. */
const most = 8

/** The exact value of a rational, six digits of another number. */
const valueText = (env: Environment, node: Node): string => {
  const value = valueOfTerm(env, node)
  if (!isDefined(value)) return 'no value'
  if (isRational(value)) {
    const text = show(value)
    return text.length <= 24 ? text : `≈ ${toDecimal(value, 6, 'nearest')}`
  }
  return O.match(
    () => 'a number',
    ({ lo }: { readonly lo: Parameters<typeof toRational>[0] }) => `≈ ${toDecimal(toRational(lo), 6, 'nearest')}`,
  )(enclosed(value, 64))
}

/** The term beside its value, unless it is that value. */
const side = (env: Environment, node: Node, beside: (term: string, value: string) => string): string => {
  const [term, value] = [termText(node), valueText(env, node)]
  return term === value ? value : beside(term, value)
}

/** What the variable may be, with the environment in which it is that; none where there are too many. */
const valuesOf = (
  env: Environment,
  { over }: Quantification,
): ReadonlyArray<readonly [string, Environment]> | undefined => {
  if (over.sort !== 'prompt') {
    if (over.sort === 'natural') return undefined
    const inside = environmentsUnder(env, over)
    return inside.length > most
      ? undefined
      : inside.map((one) => [`${valueIn<string | number>(one, over.letter)}`, one] as const)
  }
  const shortest = 'exactly' in over ? over.exactly : over.atMost
  const length = shortest.plus + (shortest.letter === null ? 0 : (env.instance[shortest.letter.name] as number))
  if (!('exactly' in over) || Number.isNaN(length)) return undefined
  const sequences = sequencesOf(env, length)
  if (sequences === null || sequences.length > most) return undefined
  return sequences.map(({ prompt }) => [prompt.join(' ⊕ ') || '∅', bind(env, over.letter, prompt)] as const)
}

const said = { true: 'holds', false: 'fails', unknown: 'is undecided' } as const

/** The lines of the statement on an instance. */
export const worked = (env: Environment, statement: Statement): ReadonlyArray<string> => {
  switch (statement._tag) {
    case 'Compare': {
      const { left, right, relation } = statement
      const [below, above] = [
        side(env, left, (x, value) => `${x} = ${value}`),
        side(env, right, (x, value) => `${value} = ${x}`),
      ]
      return [`${below} ${relation} ${above}: ${said[decideIn(env, statement)]}`]
    }
    case 'And':
      return [...worked(env, statement.left), ...worked(env, statement.right)]
    case 'Implies':
      return decideIn(env, statement.left) === 'true' ? worked(env, statement.right) : []
    case 'ForEvery':
    case 'Exists': {
      const values = valuesOf(env, statement)
      if (values === undefined) return [`${textOf(statement)}: ${said[decideIn(env, statement)]}`]
      return values.flatMap(([text, inside]) => {
        const lines = worked(inside, statement.body)
        return lines.length === 0
          ? []
          : [`${statement.over.letter.text} = ${text}:`, ...lines.map((line) => `  ${line}`)]
      })
    }
    default:
      return [`${textOf(statement)}: ${said[decideIn(env, statement)]}`]
  }
}
