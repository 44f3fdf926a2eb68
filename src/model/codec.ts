/**
 * The shape of a user's model file, "beb-model/1": a behaviour on the sentences, a weight α, and the components
 * P₋ and P₊, each as an i.i.d. row, a Markov chain, a history tree or an automaton. What the file means, and
 * whether it means anything (rows that sum to 1, names that exist), is decided in compile.ts.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { atMost, lessThan, one, rational, zero } from '../kernel/rational.js'
import type { Fault } from './fault.js'
import type { Json } from './json.js'
import { dictionary, exactly, faultsOf, fields, list, oneOf, rationalWhere, text, wholeNumber } from './jsonCodec.js'
import type { Sentence } from './languageModel.js'
import type { Row } from './modelData.js'

const minusOne = rational(-1)

export const probability = rationalWhere('a probability from 0 to 1', (p) => atMost(zero, p) && atMost(p, one))
/** α of a mixture, 0 < α < 1; and δ. */
export const weight = rationalWhere('a number strictly between 0 and 1', (a) => lessThan(zero, a) && lessThan(a, one))
export const score = rationalWhere('a score from -1 to 1', (b) => atMost(minusOne, b) && atMost(b, one))
const bound = rationalWhere('a number from -1 to below 1', (g) => atMost(minusOne, g) && lessThan(g, one))
const margin = rationalWhere('a number above 0', (e) => lessThan(zero, e))
/** η of Appendix I. */
const exponent = rationalWhere('a number from 0 to 1', (e) => atMost(zero, e) && atMost(e, one))
const sentence = text('a sentence, as text')

/** Sentences that a row leaves out have probability 0. */
export const row: t.Type<Row, Readonly<Record<Sentence, string>>> = dictionary(
  'a row: an object that gives sentences their probabilities',
  probability,
)

/** Longest memory of a Markov chain, in sentences; the number of contexts is limited in compile.ts. */
export const longestMemory = 64

const markov = fields(
  'a Markov chain: an object with "order" and "rows"',
  {
    order: wholeNumber(`a whole number from 0 to ${longestMemory}`, longestMemory),
    rows: list(
      'a list of rows, each with "after" and "next"',
      fields('an object with "after" and "next"', { after: list('a list of sentences', sentence), next: row }, {}),
    ),
  },
  { otherwise: row },
)

const automaton = fields(
  'an automaton: an object with "start" and "states"',
  {
    start: text('the name of a state'),
    states: dictionary(
      'an object that describes each state by its name',
      fields(
        'a state: an object with "next" and perhaps "to"',
        { next: row },
        { to: dictionary('an object that leads from sentences to states', text('the name of a state')) },
      ),
    ),
  },
  {},
)

/** A node of a history tree: sentences without a child under `after` lead into the tail. */
export interface Tree {
  readonly next: Row
  readonly after?: Readonly<Record<Sentence, Tree>>
  readonly tail?: 'repeat' | Component
}
export type Markov = t.TypeOf<typeof markov>
export type Automaton = t.TypeOf<typeof automaton>
export type Component =
  | { readonly iid: Row }
  | { readonly markov: Markov }
  | { readonly tree: Tree }
  | { readonly states: Automaton }

const tail: t.Type<'repeat' | Component, unknown> = t.recursion('"repeat" or a model', () => {
  const repeat = exactly('repeat')
  return new t.Type<'repeat' | Component, unknown>(
    '"repeat" or a model',
    (u): u is 'repeat' | Component => repeat.is(u) || component.is(u),
    (u, context) => (typeof u === 'string' ? repeat.validate(u, context) : component.validate(u, context)),
    (a) => (a === 'repeat' ? a : component.encode(a)),
  )
})

const tree: t.Type<Tree, unknown> = t.recursion('a tree: an object with "next"', () =>
  fields(
    'a tree: an object with "next", and perhaps "after" and "tail"',
    { next: row },
    { after: dictionary('an object that gives sentences their subtrees', tree), tail },
  ),
)

export const component: t.Type<Component, unknown> = oneOf(
  'a model: an object with one of "iid", "markov", "tree", "states"',
  { iid: row, markov, tree, states: automaton },
)

/** Longest aligning prompt for which lengths are computed, in sentences. */
export const longestPrefix = 1_000_000
/** Most answers among which the best is taken. */
export const mostAnswers = 1000

/** The file as it was written; encoding gives it back, with every number as "n/d". */
export const modelFile = fields(
  'a model file: an object with "format", "behaviour", "alpha", "minus" and "plus"',
  {
    format: exactly('beb-model/1'),
    behaviour: dictionary('an object that gives every sentence its score', score),
    alpha: weight,
    minus: component,
    plus: component,
  },
  {
    title: text('a text'),
    gamma: bound,
    epsilon: margin,
    delta: weight,
    prefixLength: wholeNumber(`a whole number from 0 to ${longestPrefix}`, longestPrefix),
    answers: wholeNumber(`a whole number from 1 to ${mostAnswers}`, mostAnswers, 1),
    eta: exponent,
  },
)
export type ModelFile = t.TypeOf<typeof modelFile>

/** The file's contents, or every fault of its shape, each with its path. */
export const decodeModelFile = (json: Json): E.Either<ReadonlyArray<Fault>, ModelFile> =>
  pipe(modelFile.decode(json), E.mapLeft(faultsOf))
