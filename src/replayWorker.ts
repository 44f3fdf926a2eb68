/** A worker thread of beb replay: the stored instances of one claim, decided anew; or why they cannot be read. */
import * as E from 'fp-ts/lib/Either.js'
import { Refusal, type Replayed, replayClaim, type StoredClaim } from './replay/replay.js'

export const replayed = (stored: StoredClaim): E.Either<string, ReadonlyArray<Replayed>> => {
  try {
    return E.right(replayClaim(stored))
  } catch (reason) {
    if (reason instanceof Refusal) return E.left(reason.message)
    throw reason
  }
}
export default replayed
