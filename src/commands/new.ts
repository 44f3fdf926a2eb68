/** beb new: the files of a new claim, which compile and run at once, with nothing proved and nothing claimed yet. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Theory } from '../claim/evidence.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeAll } from '../files.js'
import { quoted } from '../model/fault.js'
import { type Home, homeless } from '../scaffold/home.js'
import { indexText, type Known, type Place, pathsOf, proofText, specText, testText } from '../scaffold/lemma.js'
import { namesFor } from '../scaffold/names.js'
import { statedIn } from '../scaffold/sources.js'
import { selectClaims } from '../select.js'
import type { Terminal } from '../terminal.js'

/** The claims of a package, with what they say. */
const knownIn = (root: string, ofBeb: boolean, theory: Theory): ReadonlyArray<Known> =>
  statedIn(root).map((stated) => ({ ...stated, ofBeb, claim: theory[stated.name]?.claim }))

/** The claims that the names mean; a plain item does not mean its variants. */
const used = (known: ReadonlyArray<Known>, uses: string | undefined): E.Either<string, ReadonlyArray<Known>> => {
  const chosen: Array<Known> = []
  for (const wanted of uses === undefined ? [] : uses.split(',')) {
    const selected = selectClaims(
      known.map(({ name }) => name),
      wanted,
    )
    if (E.isLeft(selected)) return selected
    const plain = selected.right.filter((name) => !name.includes(' ('))
    const meant = plain.length > 0 ? plain : selected.right
    for (const one of known) if (meant.includes(one.name) && !chosen.includes(one)) chosen.push(one)
  }
  return E.right(chosen)
}

export interface Scaffolded {
  readonly paths: ReturnType<typeof pathsOf>
  readonly files: ReadonlyArray<{ readonly path: string; readonly text: string; readonly isNew: boolean }>
}

/** The files of the claim, or one sentence why there are none. */
const scaffolded = (
  { root, theory }: Home,
  companion: Companion,
  name: string,
  uses: string | undefined,
): E.Either<string, Scaffolded> => {
  const names = namesFor(name)
  if (E.isLeft(names)) return names
  const isBeb = theory === undefined
  const own = knownIn(root, isBeb, companion.theory)
  const { beb } = companion
  const known = beb === undefined ? own : [...own, ...knownIn(beb.folder, true, beb.theory)]
  const place: Place = { isBeb, names: names.right }
  const paths = pathsOf(place)
  const same = known.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (same !== undefined)
    return E.left(`there is a claim ${quoted(same.name)} already, in ${same.module}.ts; expected a name of its own`)
  const inTheWay = [paths.spec, paths.proofs, paths.test].find((path) => existsSync(join(root, path)))
  if (inTheWay !== undefined) return E.left(`${inTheWay} exists already; expected a name that no file is called by`)
  const cited = used(known, uses)
  if (E.isLeft(cited)) return cited
  const index = join(root, paths.index)
  const line = indexText(place, existsSync(index) ? readFileSync(index, 'utf8') : undefined)
  if (E.isLeft(line)) return line
  return E.right({
    paths,
    files: [
      { path: join(root, paths.spec), text: specText(place, known, cited.right), isNew: true },
      { path: join(root, paths.proofs), text: proofText(place, cited.right), isNew: true },
      { path: join(root, paths.test), text: testText(place), isNew: true },
      { path: index, text: line.right, isNew: !existsSync(index) },
    ],
  })
}

export const newLemma = (
  companion: Companion,
  name: string,
  { uses }: { readonly uses?: string },
  io: Terminal,
): ExitCode => {
  const { home } = companion
  const made = home === undefined ? E.left(homeless) : scaffolded(home, companion, name, uses)
  const written = E.isLeft(made) ? made : writeAll(made.right.files)
  if (home === undefined || E.isLeft(made) || E.isLeft(written)) {
    io.error(`beb: ${E.isLeft(made) ? made.left : E.isLeft(written) ? written.left : homeless}`)
    return exitCode.badInput
  }
  const { spec, proofs, test, index } = made.right.paths
  const isBeb = home.theory === undefined
  for (const line of [
    `${spec}: say it; "then: unstated" is the place of the conclusion, and its standing is open until then`,
    `${proofs}: prove it, and try to break it`,
    `${test}: shows it${isBeb ? `; npx vitest run -t "${name}"` : ''}`,
    `${index}: its line in the theory`,
    '',
    `Next: npm run build && npx beb verify --claim "${name}", which says what is left to do.`,
    `Once it is as you want it: npx beb record --claim "${name}".`,
  ])
    io.out(line)
  return exitCode.asRecorded
}
