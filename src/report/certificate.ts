/**
 * The certificate: what was claimed, what was decided, on what it rests. Deterministic JSON: its bytes depend on the
 * theory, the seed and the number of runs alone, never on workers, clock, host or path.
 */
import * as t from 'io-ts'

const nullable = <C extends t.Mixed>(codec: C) => t.union([codec, t.null])
const natural: t.Type<number> = new t.Type(
  'a natural number',
  (u): u is number => Number.isSafeInteger(u) && (u as number) >= 0,
  (u, context) => (Number.isSafeInteger(u) && (u as number) >= 0 ? t.success(u as number) : t.failure(u, context)),
  t.identity,
)

const VerdictLine = t.readonly(t.type({ what: t.string, objection: nullable(t.string) }))

const FamilyTally = t.readonly(t.type({ inside: natural, outside: natural }))

/** An instance, by the letters of its domain. */
const Instance = t.readonly(t.record(t.string, t.unknown))

export const ClaimRecord = t.readonly(
  t.type({
    title: t.string,
    printed: nullable(t.string),
    fidelity: t.keyof({ verbatim: null, clarified: null, repaired: null, ours: null }),
    fidelityReason: nullable(t.string),
    statement: t.readonly(t.type({ forAll: t.string, given: t.readonlyArray(t.string), then: t.string })),
    standing: t.string,
    proof: t.readonly(t.type({ accepted: t.boolean, uses: t.readonlyArray(t.string), gap: nullable(t.string) })),
    counterexample: nullable(Instance),
    attained: t.readonlyArray(VerdictLine),
    mutants: t.readonlyArray(VerdictLine),
    needs: t.readonlyArray(VerdictLine),
    sampling: t.readonly(
      t.type({
        runs: natural,
        held: natural,
        failed: natural,
        unknown: natural,
        outside: natural,
        illFormed: natural,
        families: t.readonly(t.record(t.string, FamilyTally)),
      }),
    ),
    /** What plain doubles would have said: on how many instances wrong, on how many NaN, and the first of either. */
    float64: t.readonly(t.type({ wrong: natural, notANumber: natural, instance: nullable(Instance) })),
    /** The instance that came closest to the bound, and its relative slack "n/d". */
    closest: nullable(t.readonly(t.type({ run: natural, family: t.string, slack: t.string, instance: Instance }))),
  }),
)
export type ClaimRecord = t.TypeOf<typeof ClaimRecord>

/** A reported figure: what is printed, what was recomputed, and what each reading of it came to. */
export const FigureRecord = t.readonly(
  t.type({
    printed: t.string,
    statement: t.string,
    verdict: t.string,
    readings: t.readonly(t.record(t.string, t.string)),
  }),
)
export type FigureRecord = t.TypeOf<typeof FigureRecord>

export const Certificate = t.readonly(
  t.type({
    format: t.literal('beb-certificate/1'),
    versions: t.readonly(t.record(t.string, t.string)),
    seed: t.number,
    runs: natural,
    trustBase: t.readonlyArray(t.string),
    claims: t.readonly(t.record(t.string, ClaimRecord)),
    reported: t.readonly(t.record(t.string, FigureRecord)),
  }),
)
export type Certificate = t.TypeOf<typeof Certificate>

/** The certificate's bytes: two-space JSON in the order of the theory, with a final newline. */
export const serialise = (certificate: Certificate): string =>
  `${JSON.stringify(Certificate.encode(certificate), null, 2)}\n`
