/** Parts put together: the slices of one division of the same runs of the same claims, each once and none missing. */
import * as E from 'fp-ts/lib/Either.js'
import { type Tally, tallies } from './claim/sample.js'
import type { Companion } from './companion.js'
import { type Part, statementsOf } from './part.js'
import { mostShards, showShard, sliceOf } from './shard.js'

interface Named {
  readonly file: string
  readonly part: Part
}

/** The claims of a part, in the order of the theory. */
const claimsOf = ({ theory }: Pick<Companion, 'theory'>, part: Part): ReadonlyArray<string> =>
  Object.keys(theory).filter((name) => Object.hasOwn(part.tallies, name))

/** Why a part cannot stand beside the first one, in one clause. */
const stranger = (
  companion: Pick<Companion, 'theory' | 'versions'>,
  first: Named,
  { part }: Named,
): string | undefined => {
  const { shard, runs } = part
  const differs = Object.entries(companion.versions).find(([name, version]) => part.versions[name] !== version)
  if (differs !== undefined)
    return `it was made with ${differs[0]} ${part.versions[differs[0]] ?? 'unknown'}; expected ${differs.join(' ')}, as here`
  if (part.statements !== statementsOf(companion, claimsOf(companion, part)))
    return 'its claims state something else than they do here; expected the same statements'
  if (part.seed !== first.part.seed) return `its seed is ${part.seed}; expected ${first.part.seed}, as in ${first.file}`
  if (runs !== first.part.runs) return `it is of ${runs} runs; expected ${first.part.runs}, as in ${first.file}`
  if (part.statements !== first.part.statements) return `it is about other claims than ${first.file}`
  if (shard.of !== first.part.shard.of)
    return `it is slice ${showShard(shard)}, and ${first.file} is ${showShard(first.part.shard)}; expected slices of one division, which do not overlap`
  if (shard.index < 1 || shard.index > shard.of || shard.of > mostShards) return `there is no slice ${showShard(shard)}`
  const { from, to } = sliceOf(shard, runs)
  const short = Object.entries(part.tallies).find(
    ([, { held, failed, unknown, outside, illFormed }]) => held + failed + unknown + outside + illFormed !== to - from,
  )
  return short === undefined
    ? undefined
    : `${short[0]} is not tallied on ${to - from} runs; slice ${showShard(shard)} has so many`
}

/** The tallies of all runs, or one sentence that names the part which does not fit, or the slices that are missing. */
export const merged = (
  companion: Pick<Companion, 'theory' | 'versions'>,
  parts: ReadonlyArray<Named>,
): E.Either<
  string,
  { readonly names: ReadonlyArray<string>; readonly tallyOf: Readonly<Record<string, Tally>>; readonly part: Part }
> => {
  const [first] = parts
  if (first === undefined) return E.left('there are no parts; expected the files of beb verify --shard')
  const seen = new Map<number, string>()
  for (const named of parts) {
    const why = stranger(companion, first, named)
    if (why !== undefined) return E.left(`${named.file}: ${why}`)
    const { index } = named.part.shard
    const before = seen.get(index)
    if (before !== undefined)
      return E.left(
        `${named.file}: it is slice ${showShard(named.part.shard)}, as ${before} is; expected each slice once`,
      )
    seen.set(index, named.file)
  }
  const { seed, runs, shard } = first.part
  const missing = Array.from({ length: shard.of }, (_, i) => i + 1).filter((index) => !seen.has(index))
  if (missing.length > 0) {
    const [one = 0] = missing
    const all = Object.keys(companion.theory).length === claimsOf(companion, first.part).length
    const sameClaims = all ? '' : ' with the same --claim'
    const which = `${missing
      .slice(0, 10)
      .map((index) => showShard({ ...shard, index }))
      .join(', ')}${missing.length > 10 ? ', …' : ''}`
    return E.left(
      `missing: slice${missing.length === 1 ? '' : 's'} ${which}; run: npx beb verify --shard ${showShard({ ...shard, index: one })} --seed ${seed} --runs ${runs} --json part-${one}.json${sameClaims}`,
    )
  }
  const names = claimsOf(companion, first.part)
  const tallyOf = Object.fromEntries(
    names.map((name) => [
      name,
      parts.reduce((sum, { part }) => tallies.concat(sum, part.tallies[name] ?? tallies.empty), tallies.empty),
    ]),
  )
  return E.right({ names, tallyOf, part: first.part })
}
