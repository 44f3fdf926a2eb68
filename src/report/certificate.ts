/**
 * The certificate: what was claimed, what was decided, on what it rests, with every instance that is used as evidence.
 * Deterministic JSON: its bytes depend on the theory, the seed and the number of runs alone, never on workers, clock, host
 * or path.
 */
import * as t from 'io-ts'
import { type Seal, sealed } from './digest.js'

const nullable = <A, O>(codec: t.Type<A, O>): t.Type<A | null, O | null> =>
  new t.Type<A | null, O | null>(
    `${codec.name} or null`,
    (u): u is A | null => u === null || codec.is(u),
    (u, context) => (u === null ? t.success(null) : codec.validate(u, context)),
    (a) => (a === null ? null : codec.encode(a)),
  )
export const natural: t.Type<number> = new t.Type(
  'a natural number',
  (u): u is number => Number.isSafeInteger(u) && (u as number) >= 0,
  (u, context) => (Number.isSafeInteger(u) && (u as number) >= 0 ? t.success(u as number) : t.failure(u, context)),
  t.identity,
)

/** Of a family of instances: how many met the hypotheses, on how many of these the claim failed, and how near it came. */
export const FamilyTally = t.readonly(
  t.type({
    inside: natural,
    outside: natural,
    failed: natural,
    /** How many relative slacks were 0, below 1e-16, from 1e-16 up to 1e-15, …; bins without any are left out. */
    slacks: t.readonly(t.record(t.string, natural)),
  }),
)

/**
 * An instance, by the letters of its domain, with the verdict on it: *held* and *failed* of a claim or a misprint,
 * *attained*, *no value* and *no language model* where that is the point. What was offered in vain is not stored.
 */
const Stored = t.readonly(t.type({ verdict: t.string, instance: t.readonly(t.record(t.string, t.unknown)) }))
export type Stored = t.TypeOf<typeof Stored>

const texts = t.readonlyArray(t.string)
/** A line of evidence, accepted when there is no objection. */
const line = { what: t.string, objection: nullable(t.string) }

export const ClaimRecord = t.readonly(
  t.type({
    title: t.string,
    printed: nullable(t.string),
    fidelity: t.keyof({ verbatim: null, clarified: null, repaired: null, ours: null }),
    fidelityReason: nullable(t.string),
    statement: t.readonly(
      t.type({ forAll: t.string, symbols: t.readonly(t.record(t.string, t.string)), given: texts, then: t.string }),
    ),
    standing: t.string,
    proof: t.readonly(t.type({ accepted: t.boolean, uses: t.readonlyArray(t.string), gap: nullable(t.string) })),
    counterexample: nullable(Stored),
    /** On the instance the relative slack is at most `within`, "n/d". */
    attained: t.readonlyArray(t.readonly(t.type({ ...line, within: t.string, stored: nullable(Stored) }))),
    /** The misprinted statement, and the instance that refutes it, unless it is the statement of another claim. */
    mutants: t.readonlyArray(t.readonly(t.type({ ...line, given: texts, then: t.string, stored: nullable(Stored) }))),
    /** What each hypothesis is there for, in their order, with an instance where that shows it. */
    needs: t.readonlyArray(t.readonly(t.type({ ...line, hypothesis: nullable(t.string), stored: nullable(Stored) }))),
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
    float64: t.readonly(t.type({ wrong: natural, notANumber: natural, stored: nullable(Stored) })),
    /** The instance that came closest to the bound, and its relative slack "n/d". */
    closest: nullable(t.readonly(t.type({ run: natural, family: t.string, slack: t.string, stored: Stored }))),
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
    format: t.literal('beb-certificate/3'),
    versions: t.readonly(t.record(t.string, t.string)),
    seed: t.number,
    runs: natural,
    trustBase: t.readonlyArray(t.string),
    claims: t.readonly(t.record(t.string, ClaimRecord)),
    reported: t.readonly(t.record(t.string, FigureRecord)),
  }),
)
export type Certificate = t.TypeOf<typeof Certificate>

/** What to expect of a file with a certificate: claims and figures are sealed one by one. */
export const certificateKind = {
  what: 'a certificate of beb verify --json',
  codec: Certificate,
  listed: ['claims', 'reported'],
}

/** The certificate with the digests of its parts and one SHA-256. */
export const sealedCertificate = (certificate: Certificate): Certificate & Seal =>
  sealed(Certificate.encode(certificate), certificateKind.listed)

/** A document's bytes: two-space JSON in its own order, with a final newline. */
export const bytesOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`
