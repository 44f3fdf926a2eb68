/** What a package.json says about its software. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { firstFault } from '../model/decoded.js'

const texts = t.readonlyArray(t.string)

export const Software = t.readonly(
  t.type({
    name: t.string,
    version: t.string,
    description: t.string,
    license: t.string,
    author: t.string,
    keywords: texts,
    engines: t.readonly(t.type({ node: t.string })),
    dependencies: t.readonly(t.record(t.string, t.string)),
    repository: t.union([t.string, t.undefined]),
  }),
)
export type Software = t.TypeOf<typeof Software>

/** The software of a package.json, or one sentence about the first thing that is missing. */
export const softwareOf = (json: unknown): E.Either<string, Software> =>
  E.mapLeft((errors: t.Errors) => `package.json: ${firstFault(errors)}`)(Software.decode(json))

/** "name: what it is", where the description begins "What it is: more". */
export const titleOf = ({ name, description }: Software): string => {
  const [what = ''] = description.split(':')
  return `${name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`
}
