/**
 * The second reading of a domain: the binder of a formal statement, over arbitrary models instead of generated ones.
 * What a sort promises of every value (wellFormed.ts) becomes a premise.
 */
import { spelled } from '../logic/readings/gallina.js'
import type { Sort } from './domain.js'

const types: Readonly<Record<Sort, string>> = {
  rational: 'R',
  natural: 'nat',
  model: 'LM',
  behaviour: 'Sent -> R',
  prompt: 'list Sent',
  sentence: 'Sent',
  components: 'list (R * LM)',
  group: 'list nat',
}

const premises: Readonly<Partial<Record<Sort, (name: string) => string>>> = {
  behaviour: (name) => `(forall x, -1 <= ${name} x <= 1)`,
  components: (name) => `(forall c, In c ${name} -> 0 <= fst c) -> fold_right Rplus 0 (map fst ${name}) = 1`,
}

/** "forall (alpha : R) (P0 P1 : LM), premises ->" in Gallina, letters of one type together. */
export const binderOf = ({ symbols }: { readonly symbols: Readonly<Record<string, Sort>> }): string => {
  const groups: Array<{ readonly type: string; readonly names: Array<string> }> = []
  const letters = Object.entries(symbols).map(([name, sort]) => [spelled(name), sort] as const)
  for (const [name, sort] of letters) {
    const last = groups[groups.length - 1]
    if (last?.type === types[sort]) last.names.push(name)
    else groups.push({ type: types[sort], names: [name] })
  }
  const assumed = letters.flatMap(([name, sort]) => {
    const premise = premises[sort]
    return premise === undefined ? [] : [`${premise(name)} ->`]
  })
  return [`forall ${groups.map(({ type, names }) => `(${names.join(' ')} : ${type})`).join(' ')},`, ...assumed].join(
    ' ',
  )
}
