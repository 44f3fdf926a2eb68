/**
 * Sealed documents from disk: certificates and parts of them. One that is cut, edited, incomplete or of another kind is
 * refused in one sentence that names the file, and the first part that is not as it was sealed.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as t from 'io-ts'
import { firstFault } from './model/decoded.js'
import { quoted, sentenceOf } from './model/fault.js'
import { readModelFile } from './model/file.js'
import { readJson } from './model/json.js'
import { broken, type Seal } from './report/digest.js'

const sealCodec = t.type({ digests: t.record(t.string, t.string), sha256: t.string })

/** What kind of document is expected: its codec, and which of its fields are sealed entry by entry. */
export interface Kind<A extends object> {
  readonly what: string
  readonly codec: t.Type<A, unknown>
  readonly listed: ReadonlyArray<string>
}

const parsed = (text: string): E.Either<string, unknown> =>
  E.tryCatch(
    () => JSON.parse(text) as unknown,
    () => {
      const place = readJson(text)
      return E.isLeft(place) ? sentenceOf(place.left) : 'this is not JSON'
    },
  )

/** The document that a text denotes, as it was sealed; otherwise one clause. */
export const unsealed = <A extends object>(
  text: string,
  { what, codec, listed }: Kind<A>,
): E.Either<string, A & Seal> =>
  pipe(
    parsed(text),
    E.chain((json) =>
      pipe(
        codec.decode(json),
        E.chain((document) => E.map(() => ({ document, written: json as object & Seal }))(sealCodec.decode(json))),
        E.mapLeft((errors) => `${firstFault(errors)}; expected ${what}`),
      ),
    ),
    E.chain(({ document, written }) => {
      const wrong = broken(written, listed)
      return O.isSome(wrong)
        ? E.left(wrong.value)
        : E.right({ ...document, digests: written.digests, sha256: written.sha256 })
    }),
  )

/** The document in a file, as it was sealed; otherwise one sentence. */
export const readSealed = <A extends object>(path: string, kind: Kind<A>): E.Either<string, A & Seal> =>
  pipe(
    readModelFile(path, kind.what),
    E.mapLeft(sentenceOf),
    E.chain((text) =>
      pipe(
        unsealed(text, kind),
        E.mapLeft((why) => `${quoted(path, 1000)}: ${why}`),
      ),
    ),
  )
