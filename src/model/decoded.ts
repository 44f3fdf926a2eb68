/** What a text in JSON denotes, where a codec takes it; otherwise one clause that says what is wrong first. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type * as t from 'io-ts'
import { sentenceOf } from './fault.js'
import { faultsOf } from './jsonCodec.js'

export const decoded =
  <A>(codec: t.Decoder<unknown, A>) =>
  (text: string): E.Either<string, A> =>
    pipe(
      E.tryCatch(
        () => JSON.parse(text) as unknown,
        () => 'this is not JSON',
      ),
      E.chain((json) => E.mapLeft(firstFault)(codec.decode(json))),
    )

/** The first thing that a codec found wrong. */
export const firstFault = (errors: t.Errors): string => faultsOf(errors).map(sentenceOf)[0] ?? 'something is missing'
