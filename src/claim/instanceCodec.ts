/** Instances as JSON, by the sorts of their domain: lossless, so that a stored instance replays exactly. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as t from 'io-ts'
import * as Q from '../kernel/rational.js'
import type { Instance } from '../logic/instance.js'
import type { Component } from '../logic/term.js'
import { build } from '../model/build.js'
import type { LanguageModel } from '../model/languageModel.js'
import { behaviour, modelData } from '../model/modelCodec.js'
import type { Sort } from './domain.js'

/** "n/d" in lowest terms. */
export const rationalCodec: t.Type<Q.Rational, string, unknown> = new t.Type(
  'a rational "n/d"',
  (u): u is Q.Rational => typeof u === 'object' && u !== null && 'num' in u && 'den' in u,
  (u, context) => {
    const value = typeof u === 'string' ? Q.read(u) : O.none
    return O.isSome(value) ? t.success(value.value) : t.failure(u, context)
  },
  Q.show,
)

const model: t.Type<LanguageModel, unknown, unknown> = new t.Type(
  'a model',
  (u): u is LanguageModel => typeof u === 'object' && u !== null && 'data' in u,
  (u, context) => E.map(build)(modelData.validate(u, context)),
  ({ data }) => modelData.encode(data),
)

const components = t.readonlyArray(t.type({ weight: rationalCodec, model })) as unknown as t.Type<
  ReadonlyArray<Component>,
  unknown,
  unknown
>

const codecs: Readonly<Record<Sort, t.Type<never, unknown, unknown>>> = {
  rational: rationalCodec as never,
  natural: t.Int as never,
  model: model as never,
  behaviour: behaviour as never,
  prompt: t.readonlyArray(t.string) as never,
  sentence: t.string as never,
  components: components as never,
  group: t.readonlyArray(t.Int) as never,
}

export type EncodedInstance = Readonly<Record<string, unknown>>

export const encodeInstance = (symbols: Readonly<Record<string, Sort>>, instance: Instance): EncodedInstance =>
  Object.fromEntries(
    Object.entries(symbols).map(([name, sort]) => [name, codecs[sort].encode(instance[name] as never)]),
  )

/** The instance, or the letters that could not be read. */
export const decodeInstance = (
  symbols: Readonly<Record<string, Sort>>,
  encoded: EncodedInstance,
): E.Either<ReadonlyArray<string>, Instance> => {
  const entries = Object.entries(symbols).map(([name, sort]) => [name, codecs[sort].decode(encoded[name])] as const)
  const failed = entries.flatMap(([name, value]) => (E.isLeft(value) ? [name] : []))
  return failed.length > 0
    ? E.left(failed)
    : E.right(Object.fromEntries(entries.flatMap(([name, v]) => (E.isRight(v) ? [[name, v.right]] : []))))
}
