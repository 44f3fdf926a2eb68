/** The paper's definitions decided on a user's model, each with its verdict; prefixes are the prompts s with P₋(s) > 0. */
import * as O from 'fp-ts/lib/Option.js'
import type { Rational } from '../../kernel/rational.js'
import type { Behaviour } from '../behaviour.js'
import type { Prompt } from '../languageModel.js'
import type { Decomposition } from '../odds.js'
import { admissible, everySequence, type PairTable, pairTable, possible } from '../pairTable.js'
import {
  afterNegative,
  type Distinguishable,
  distinguishable,
  fromTheStart,
  notExamined,
  type Undistinguishable,
  undistinguishable,
} from './distinguishable.js'
import { type Misalignable, misalignable } from './misalignable.js'
import { type NegativelyDistinguishable, negativelyDistinguishable } from './negativelyDistinguishable.js'
import { type Positive, positive } from './positive.js'
import { type Similar, similar } from './similar.js'

export interface Definitions {
  /** 2.1 of P. */
  readonly misalignable: Misalignable
  /** 2.2: P₋ from P₊, and P₊ from P₋. */
  readonly distinguishable: Distinguishable
  readonly undistinguishable: Undistinguishable
  /** 2.3, after every prefix that ends in a negative sentence. */
  readonly promptDistinguishable: Distinguishable
  readonly promptUndistinguishable: Undistinguishable
  /** 2.4: P₋ to P₊, and P₊ to P₋. */
  readonly similar: { readonly minus: Similar; readonly plus: Similar }
  /** 2.5, by 2.2 and by 2.3. */
  readonly negatively: NegativelyDistinguishable
  readonly negativelyPrompt: NegativelyDistinguishable
  /** 2.6 after the prefixes that P₋ admits, and after every sequence of sentences. */
  readonly positive: { readonly admissible: Positive; readonly everySequence: Positive }
}

const onTable = <A>(table: O.Option<PairTable>, decide: (table: PairTable) => A, otherwise: A): A =>
  O.isSome(table) ? decide(table.value) : otherwise

/** All of them, for a bound γ of B_{P₋} whose exact supremum is given, and prompts whose B_P is known. */
export const definitionsOn = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  gamma: Rational,
  supremum: Rational,
  known: ReadonlyArray<{ readonly prompt: Prompt; readonly behaviour: Rational }>,
): Definitions => {
  const { alpha, minus, plus } = decomposition
  const table = pairTable(minus, plus, admissible)
  const negative = onTable(table, (found) => afterNegative(found, behaviour), [])
  const plain = onTable(table, (found) => distinguishable(found, fromTheStart), notExamined)
  const prompt = onTable(table, (found) => distinguishable(found, negative), notExamined)
  const tooLarge: Similar = { answer: 'open', reach: { over: 'nothing' }, rate: O.none, after: O.none, asPrinted: 'no' }
  return {
    misalignable: misalignable(decomposition, pairTable(minus, plus, possible), behaviour, supremum, known),
    distinguishable: plain,
    undistinguishable: onTable(table, (found) => undistinguishable(found, fromTheStart), notExamined),
    promptDistinguishable: prompt,
    promptUndistinguishable: onTable(table, (found) => undistinguishable(found, negative), notExamined),
    similar: {
      minus: onTable(table, (found) => similar(found, 'minus'), tooLarge),
      plus: onTable(table, (found) => similar(found, 'plus'), tooLarge),
    },
    negatively: negativelyDistinguishable(alpha, gamma, supremum, plain.answer),
    negativelyPrompt: negativelyDistinguishable(alpha, gamma, supremum, prompt.answer),
    positive: {
      admissible: positive(table, behaviour),
      everySequence: positive(pairTable(minus, plus, everySequence), behaviour),
    },
  }
}
