/** A part of a verification: the tallies of one slice of the runs, sealed, to be merged with those of the other slices. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as t from 'io-ts'
import { rationalCodec } from './claim/instanceCodec.js'
import { type Tally, tallies } from './claim/sample.js'
import type { Companion } from './companion.js'
import { canonicalOf } from './logic/readings/canonical.js'
import { FamilyTally, natural } from './report/certificate.js'
import { digestOf, type Seal, sealed } from './report/digest.js'
import type { Shard } from './shard.js'

/** none is null. */
const optional = <A, B>(codec: t.Type<A, B>): t.Type<O.Option<A>, B | null> =>
  new t.Type<O.Option<A>, B | null>(
    `${codec.name} or null`,
    (u): u is O.Option<A> => typeof u === 'object' && u !== null && '_tag' in u,
    (u, context) => (u === null ? t.success(O.none) : E.map((a: A) => O.some(a))(codec.validate(u, context))),
    (a) => (O.isNone(a) ? null : codec.encode(a.value)),
  )

const TallyCodec: t.Type<Tally, unknown> = t.readonly(
  t.type({
    held: natural,
    failed: natural,
    unknown: natural,
    outside: natural,
    illFormed: natural,
    families: t.readonly(t.record(t.string, FamilyTally)),
    closest: optional(t.readonly(t.type({ run: natural, family: t.string, slack: rationalCodec }))),
    firstFailure: optional(natural),
    float64: t.readonly(
      t.type({
        wrong: natural,
        notANumber: natural,
        firstWrong: optional(natural),
        firstNotANumber: optional(natural),
      }),
    ),
  }),
)

export const Part = t.readonly(
  t.type({
    format: t.literal('beb-part/2'),
    versions: t.readonly(t.record(t.string, t.string)),
    /** A digest of the statements that were sampled. */
    statements: t.string,
    seed: t.number,
    runs: natural,
    shard: t.readonly(t.type({ index: natural, of: natural })),
    tallies: t.readonly(t.record(t.string, TallyCodec)),
  }),
)
export type Part = t.TypeOf<typeof Part>
export const partKind = { what: 'a part of beb verify --shard', codec: Part, listed: ['tallies'] }

/** A digest of the statements of the named claims. */
export const statementsOf = ({ theory }: Pick<Companion, 'theory'>, names: ReadonlyArray<string>): string =>
  digestOf(
    names.map((name) => {
      const claim = theory[name]?.claim
      return claim === undefined
        ? null
        : [name, claim.forAll.symbols, ...[...claim.given, claim.then].map(({ statement }) => canonicalOf(statement))]
    }),
  )

/** The part with the tallies of the named claims, as it is written. */
export const partOf = (
  companion: Pick<Companion, 'theory' | 'versions'>,
  names: ReadonlyArray<string>,
  tallyOf: Readonly<Record<string, Tally>>,
  { seed, runs, shard }: { readonly seed: number; readonly runs: number; readonly shard: Shard },
): object & Seal =>
  sealed(
    Part.encode({
      format: 'beb-part/2',
      versions: companion.versions,
      statements: statementsOf(companion, names),
      seed,
      runs,
      shard,
      tallies: Object.fromEntries(names.map((name) => [name, tallyOf[name] ?? tallies.empty])),
    }),
    partKind.listed,
  )
