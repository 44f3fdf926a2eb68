/** What the parser makes of a text: expressions denote numbers, propositions truths; `at` is a place in the text. */
import type { Rational } from '../kernel/rational.js'

export const functionNames = ['abs', 'min', 'max', 'sqrt', 'exp', 'log', 'log1p', 'expm1'] as const
export type FunctionName = (typeof functionNames)[number]

export const relations = ['<', '<=', '=', '>=', '>', '!='] as const
export type Relation = (typeof relations)[number]

/** Sums and products are lists, so that depth counts parentheses and not terms. `at` counts characters from 1. */
export type Expression = { readonly at: number } & (
  | { readonly _tag: 'Number'; readonly value: Rational }
  | { readonly _tag: 'Sum'; readonly terms: ReadonlyArray<Expression> }
  | { readonly _tag: 'Product'; readonly factors: ReadonlyArray<Expression> }
  | { readonly _tag: 'Negation'; readonly of: Expression }
  | { readonly _tag: 'Reciprocal'; readonly of: Expression }
  | { readonly _tag: 'Power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly _tag: 'Call'; readonly name: FunctionName; readonly of: ReadonlyArray<Expression> }
)

export type Proposition = { readonly at: number } & (
  | { readonly _tag: 'Compare'; readonly relation: Relation; readonly left: Expression; readonly right: Expression }
  | { readonly _tag: 'Not'; readonly of: Proposition }
  | { readonly _tag: 'And'; readonly of: ReadonlyArray<Proposition> }
  | { readonly _tag: 'Or'; readonly of: ReadonlyArray<Proposition> }
)

/** A sentence about a place in the text. */
export interface Complaint {
  readonly at: number
  readonly message: string
}

export const sentenceOf = ({ at, message }: Complaint): string => `position ${at}: ${message}`
