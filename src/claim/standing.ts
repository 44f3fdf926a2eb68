/** The standing of every claim, computed from its judgement, its tally and the standings of the claims it cites. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import type { Judgement } from './judge.js'
import type { Tally } from './sample.js'

export type Standing =
  | { readonly _tag: 'proved' }
  /** Proved from claims of the theory that are not proved themselves. */
  | { readonly _tag: 'proved given'; readonly claims: ReadonlyArray<string> }
  | { readonly _tag: 'refuted' }
  /** No proof; held on enough instances. */
  | { readonly _tag: 'sampled' }
  /** No proof, and no or too few instances. */
  | { readonly _tag: 'open' }
  /** A proof and a counterexample: the checker or the kernel is wrong. */
  | { readonly _tag: 'contradicted' }

export const showStanding = (standing: Standing): string =>
  standing._tag === 'proved given' ? `proved given {${standing.claims.join(', ')}}` : standing._tag

/** Fewer instances inside the hypotheses than this share of the runs make a claim vacuous. */
export const leastShare = 0.25

export const inside = (tally: Tally): number => tally.held + tally.failed + tally.unknown
export const isVacuous = (tally: Tally): boolean => {
  const runs = inside(tally) + tally.outside + tally.illFormed
  return inside(tally) === 0 || inside(tally) < leastShare * runs
}

export interface Judged {
  readonly judgement: Judgement
  readonly tally: Tally
}

/** Claims that reach themselves by citations prove nothing. */
const reaches = (uses: Readonly<Record<string, ReadonlyArray<string>>>, from: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    for (const next of (Object.hasOwn(uses, name) ? uses[name] : undefined) ?? [])
      if (!seen.has(next)) {
        seen.add(next)
        visit(next)
      }
  }
  visit(from)
  return seen
}

export const standings = (judged: Readonly<Record<string, Judged>>): Readonly<Record<string, Standing>> => {
  const accepted = (name: string): boolean => {
    const proof = Object.hasOwn(judged, name) ? judged[name]?.judgement.proof : undefined
    return proof !== undefined && E.isRight(proof)
  }
  const uses = Object.fromEntries(
    Object.entries(judged).map(([name, { judgement }]) => [
      name,
      judgement.proof !== undefined && E.isRight(judgement.proof) ? judgement.proof.right : [],
    ]),
  )
  const refuted = ({ judgement, tally }: Judged): boolean =>
    (judgement.counterexample !== undefined && judgement.counterexample.objection === null) ||
    O.isSome(tally.firstFailure)
  const circular = (name: string): boolean => reaches(uses, name).has(name)
  return Object.fromEntries(
    Object.entries(judged).map(([name, one]): [string, Standing] => {
      if (accepted(name) && !circular(name)) {
        if (refuted(one)) return [name, { _tag: 'contradicted' }]
        const unproved = [...reaches(uses, name)].filter((other) => !accepted(other) || circular(other)).sort()
        return [name, unproved.length === 0 ? { _tag: 'proved' } : { _tag: 'proved given', claims: unproved }]
      }
      if (refuted(one)) return [name, { _tag: 'refuted' }]
      return [name, { _tag: isVacuous(one.tally) || one.tally.unknown > 0 ? 'open' : 'sampled' }]
    }),
  )
}
