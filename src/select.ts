/** Finding claims by the names people use: "C.1" means Lemma C.1 with its variants, any case, any prefix word. */
import * as E from 'fp-ts/lib/Either.js'
import { suggestion } from './model/fault.js'

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()

/** The last word of the item: "C.1" of "Lemma C.1 (additive)". */
const short = (name: string): string => name.replace(/ \(.*$/, '').replace(/^.* /, '')

const matches = (wanted: string, name: string): boolean =>
  plain(name) === wanted || plain(name).startsWith(`${wanted} (`) || plain(short(name)) === wanted

/** A comma in parentheses belongs to a name: "Theorem 3.1 (fixed prompt, log 2)". */
const betweenNames = /,(?![^()]*\))/

/** The claims that the comma-separated names mean, or one sentence about the first that means none. */
export const selectClaims = (
  names: ReadonlyArray<string>,
  wanted: string | undefined,
): E.Either<string, ReadonlyArray<string>> => {
  if (wanted === undefined) return E.right(names)
  const chosen = new Set<string>()
  for (const part of wanted.split(betweenNames)) {
    const found = names.filter((name) => matches(plain(part), name))
    if (found.length === 0) {
      const known = [...names, ...names.map(short)]
      return E.left(`there is no claim "${part.trim()}"${suggestion(part.trim(), known)}; "beb claims" lists them`)
    }
    for (const name of found) chosen.add(name)
  }
  return E.right(names.filter((name) => chosen.has(name)))
}
