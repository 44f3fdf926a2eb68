/**
 * io-ts codecs over losslessly read JSON: objects with named fields, dictionaries, texts and exact rationals.
 * A decoded value is checked field by field, and every fault keeps the path on which it was found.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { fromDecimal } from '../kernel/decimal.js'
import { type Rational, show } from '../kernel/rational.js'
import { type Fault, pathOf, quoted, suggestion } from './fault.js'
import { NumberText } from './json.js'

/** A text may hold a number with thousands of digits; a fault quotes its beginning. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value instanceof NumberText) return quoted(value.text).slice(1, -1)
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText)

const expected = <A>(value: unknown, context: t.Context, what: string): t.Validation<A> =>
  t.failure(
    value,
    context,
    value === undefined ? `missing; expected ${what}` : `expected ${what}, found ${shown(value)}`,
  )

type Fields = Readonly<Record<string, t.Mixed>>
type Decoded<R extends Fields, O extends Fields> = { readonly [K in keyof R]: t.TypeOf<R[K]> } & {
  readonly [K in keyof O]?: t.TypeOf<O[K]>
}
type Encoded<R extends Fields, O extends Fields> = { readonly [K in keyof R]: t.OutputOf<R[K]> } & {
  readonly [K in keyof O]?: t.OutputOf<O[K]>
}

/** An object with exactly these fields; an unknown field is a fault, with the nearest known name. */
export const fields = <R extends Fields, O extends Fields>(
  name: string,
  required: R,
  optional: O,
): t.Type<Decoded<R, O>, Encoded<R, O>> => {
  const codecs: Fields = { ...required, ...optional }
  const names = Object.keys(codecs)
  const absent = (key: string, value: unknown): boolean => value === undefined && !(key in required)
  return new t.Type<Decoded<R, O>, Encoded<R, O>>(
    name,
    (u): u is Decoded<R, O> =>
      isObject(u) && names.every((key) => absent(key, u[key]) || codecs[key]?.is(u[key]) === true),
    (u, context) => {
      if (!isObject(u)) return expected(u, context, name)
      const unknown = Object.keys(u).filter((key) => !names.includes(key))
      const errors = unknown.map((key) => ({
        value: u[key],
        context: t.appendContext(context, key, t.unknown, u[key]),
        message: `unknown field${suggestion(key, names)}`,
      })) as Array<t.ValidationError>
      const decoded: Record<string, unknown> = {}
      for (const [key, codec] of Object.entries(codecs)) {
        if (absent(key, u[key])) continue
        const result = codec.validate(u[key], t.appendContext(context, key, codec, u[key]))
        if (E.isLeft(result)) errors.push(...result.left)
        else decoded[key] = result.right
      }
      return errors.length > 0 ? t.failures(errors) : t.success(decoded as Decoded<R, O>)
    },
    (a) => {
      const values: Readonly<Record<string, unknown>> = a
      const present = Object.entries(codecs).filter(([key]) => !absent(key, values[key]))
      return Object.fromEntries(present.map(([key, codec]) => [key, codec.encode(values[key])])) as Encoded<R, O>
    },
  )
}

/** An object whose names are the user's own, each with a value of one kind; no name is empty or inherited. */
export const dictionary = <A, O>(
  name: string,
  codec: t.Type<A, O>,
): t.Type<Readonly<Record<string, A>>, Readonly<Record<string, O>>> =>
  new t.Type<Readonly<Record<string, A>>, Readonly<Record<string, O>>>(
    name,
    (u): u is Readonly<Record<string, A>> => isObject(u) && Object.values(u).every(codec.is),
    (u, context) => {
      if (!isObject(u)) return expected(u, context, name)
      const errors: Array<t.ValidationError> = []
      const decoded: Array<readonly [string, A]> = []
      for (const [key, value] of Object.entries(u)) {
        const inner = t.appendContext(context, key, codec, value)
        const result: t.Validation<A> =
          key === '' || key in Object.prototype
            ? t.failure(value, inner, `${quoted(key)} cannot be a name here; expected another name`)
            : codec.validate(value, inner)
        if (E.isLeft(result)) errors.push(...result.left)
        else decoded.push([key, result.right])
      }
      return errors.length > 0 ? t.failures(errors) : t.success(Object.fromEntries(decoded))
    },
    (a) => Object.fromEntries(Object.entries(a).map(([key, value]) => [key, codec.encode(value)])),
  )

/** An object with exactly one of these fields, which says what the rest is. */
export const oneOf = <F extends Fields>(
  name: string,
  alternatives: F,
): t.Type<{ [K in keyof F]: { readonly [L in K]: t.TypeOf<F[L]> } }[keyof F], unknown> => {
  type A = { [K in keyof F]: { readonly [L in K]: t.TypeOf<F[L]> } }[keyof F]
  const names = Object.keys(alternatives)
  const alternative = (u: unknown): t.Type<A> | null => {
    const given = isObject(u) ? Object.keys(u) : []
    const codec = given.length === 1 ? alternatives[given[0] as string] : undefined
    return codec === undefined ? null : (fields(name, { [given[0] as string]: codec }, {}) as unknown as t.Type<A>)
  }
  return new t.Type<A, unknown>(
    name,
    (u): u is A => alternative(u)?.is(u) === true,
    (u, context) => {
      if (!isObject(u)) return expected(u, context, name)
      const codec = alternative(u)
      if (codec !== null) return codec.validate(u, context)
      const stray = Object.keys(u).find((key) => !names.includes(key))
      if (stray === undefined)
        return t.failure(u, context, `expected exactly one of ${names.map((name) => quoted(name)).join(', ')}`)
      const inner = t.appendContext(context, stray, t.unknown, u[stray])
      return t.failure(u[stray], inner, `unknown field${suggestion(stray, names)}`)
    },
    (a) => alternative(a)?.encode(a),
  )
}

/** An exact rational, from a JSON number or a text such as "1/3"; a further condition may be stated. */
export const rationalWhere = (name: string, holds: (q: Rational) => boolean): t.Type<Rational, string> =>
  new t.Type<Rational, string>(
    name,
    (u): u is Rational => isObject(u) && typeof u.num === 'bigint' && typeof u.den === 'bigint',
    (u, context) => {
      const text = u instanceof NumberText ? u.text : u
      if (typeof text !== 'string') return expected(u, context, name)
      const read = fromDecimal(text)
      if (E.isLeft(read)) return t.failure(u, context, `${shown(u)} is not a number that can be read: ${read.left}`)
      return holds(read.right) ? t.success(read.right) : expected(u, context, name)
    },
    show,
  )

/** A text. */
export const text = (name: string): t.Type<string> =>
  new t.Type<string>(
    name,
    t.string.is,
    (u, context) => (typeof u === 'string' ? t.success(u) : expected(u, context, name)),
    t.identity,
  )

/** This text and no other. */
export const exactly = <L extends string>(literal: L): t.Type<L> =>
  new t.Type<L>(
    quoted(literal),
    (u): u is L => u === literal,
    (u, context) => (u === literal ? t.success(literal) : expected(u, context, quoted(literal))),
    t.identity,
  )

/** A whole number from `least` to `most`. */
export const wholeNumber = (name: string, most: number, least = 0): t.Type<number> =>
  new t.Type<number>(
    name,
    t.number.is,
    (u, context) => {
      const digits = u instanceof NumberText ? u.text : ''
      const value = /^(?:0|[1-9][0-9]{0,8})$/.test(digits) ? Number(digits) : most + 1
      return least <= value && value <= most ? t.success(value) : expected(u, context, name)
    },
    t.identity,
  )

/** A list of values of one kind. */
export const list = <A, O>(name: string, codec: t.Type<A, O>): t.Type<ReadonlyArray<A>, ReadonlyArray<O>> => {
  const items = t.readonlyArray(codec)
  return new t.Type<ReadonlyArray<A>, ReadonlyArray<O>>(
    name,
    items.is,
    (u, context) => (Array.isArray(u) ? items.validate(u, context) : expected(u, context, name)),
    items.encode,
  )
}

/** Every fault of a failed decoding, in the order of the text, with its path. */
export const faultsOf = (errors: t.Errors): ReadonlyArray<Fault> =>
  errors.map(({ context, message, value }) => {
    const segments = context.slice(1).map(({ key }, i) => (Array.isArray(context[i]?.actual) ? Number(key) : key))
    const last = context.at(-1)
    return {
      path: pathOf(segments),
      message: message ?? `expected ${last?.type.name ?? 'a value'}, found ${shown(value)}`,
    }
  })
