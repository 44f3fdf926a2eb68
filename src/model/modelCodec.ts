/** io-ts codecs of model descriptions and behaviours, as JSON whose rationals are texts "n/d": lossless both ways. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { equality, one, sum } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { row, score, weight } from './codec.js'
import { quoted } from './fault.js'
import { dictionary, exactly, fields, text } from './jsonCodec.js'
import type { ModelData, Row } from './modelData.js'
import { wrongSum } from './quantity.js'

/** The same codec, with one more condition: a clause that says what is wrong, or null. */
const where = <A, O>(codec: t.Type<A, O>, wrong: (a: A) => string | null): t.Type<A, O> =>
  new t.Type<A, O>(
    codec.name,
    codec.is,
    (u, context) => {
      const decoded = codec.validate(u, context)
      if (E.isLeft(decoded)) return decoded
      const message = wrong(decoded.right)
      return message === null ? decoded : t.failure(u, context, message)
    },
    codec.encode,
  )

const distribution: t.Type<Row, Readonly<Record<string, string>>> = where(row, (given) => {
  const total = sum(Object.values(given))
  return equality.equals(total, one) ? null : wrongSum(total)
})

const iid = fields('an i.i.d. model', { kind: exactly('iid'), next: distribution }, {})

const states = where(
  fields(
    'an automaton',
    {
      kind: exactly('states'),
      start: text('the name of a state'),
      states: dictionary(
        'an object that describes each state by its name',
        fields(
          'a state',
          { next: distribution, to: dictionary('an object of states', text('the name of a state')) },
          {},
        ),
      ),
    },
    {},
  ),
  (automaton) => {
    const known = new Set(Object.keys(automaton.states))
    const targets = Object.values(automaton.states).flatMap(({ to }) => Object.values(to))
    const unknown = [automaton.start, ...targets].find((name) => !known.has(name))
    return unknown === undefined ? null : `${quoted(unknown)} is not a state`
  },
)

/** A model's description: rows sum to 1, states exist, 0 < α < 1. */
export const modelData: t.Type<ModelData, unknown> = t.recursion('a model', () => {
  const mixture = fields(
    'a mixture',
    { kind: exactly('mixture'), alpha: weight, minus: modelData, plus: modelData },
    {},
  )
  const codecOf = (u: unknown): t.Mixed => {
    const kind = typeof u === 'object' && u !== null && 'kind' in u ? u.kind : 'iid'
    return kind === 'states' ? states : kind === 'mixture' ? mixture : iid
  }
  return new t.Type<ModelData, unknown>(
    'a model',
    (u): u is ModelData => codecOf(u).is(u),
    (u, context) => codecOf(u).validate(u, context),
    (a) => codecOf(a).encode(a),
  )
})

const scores = dictionary('an object that gives sentences their scores', score)

/** A behaviour, with its sentences in order. */
export const behaviour: t.Type<Behaviour, unknown> = new t.Type<Behaviour, unknown>(
  'a behaviour',
  (u): u is Behaviour => u instanceof Map && [...u.values()].every(score.is),
  (u, context) =>
    E.map((given: t.TypeOf<typeof scores>) => new Map(Object.entries(given)))(scores.validate(u, context)),
  (a) => scores.encode(Object.fromEntries(a)),
)

/** A description as JSON data, and back; io-ts errors become sentences by `faultsOf`. */
export const encodeModelData = (data: ModelData): unknown => modelData.encode(data)
export const decodeModelData = (json: unknown): t.Validation<ModelData> => modelData.decode(json)
