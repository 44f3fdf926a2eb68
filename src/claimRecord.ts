/** The record of a claim in the certificate: its statement, its standing, and its evidence instance by instance. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import type { AnyClaim } from './claim/claim.js'
import type { Sort } from './claim/domain.js'
import type { Evidence } from './claim/evidence.js'
import { encodeInstance } from './claim/instanceCodec.js'
import type { Judgement } from './claim/judge.js'
import { instanceOf, outcomeOn, type Tally } from './claim/sample.js'
import { type Standing, showStanding } from './claim/standing.js'
import * as Q from './kernel/rational.js'
import type { Instance } from './logic/instance.js'
import { canonicalOf } from './logic/readings/canonical.js'
import type { ClaimRecord, Stored } from './report/certificate.js'

const reasonOf = ({ fidelity }: AnyClaim): string | null => {
  switch (fidelity._tag) {
    case 'verbatim':
      return null
    case 'repaired':
      return `${fidelity.of}: ${fidelity.defect}`
    default:
      return fidelity.why
  }
}

/** What an instance shows about a hypothesis. */
const shows = { necessary: 'failed', guards: 'no value', meaning: 'no language model' } as const

/** What a claim is called in the certificate, what was decided of it, and every instance that shows it. */
export const claimRecord = (
  offered: Evidence,
  printed: string | null,
  judgement: Judgement,
  tally: Tally,
  standing: Standing,
  found: Instance | undefined,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): ClaimRecord => {
  const { claim } = offered
  const symbols = claim.forAll.symbols as Readonly<Record<string, Sort>>
  const stored = (verdict: string, instance: Instance): Stored => ({
    verdict,
    instance: encodeInstance(symbols, instance),
  })
  const { proof } = judgement
  const accepted = judgement.counterexample?.objection === null
  const refuting = accepted ? offered.counterexample : found
  const strikingRun = O.isSome(tally.float64.firstWrong) ? tally.float64.firstWrong : tally.float64.firstNotANumber
  const striking = O.isSome(strikingRun) ? instanceOf(claim, seed, strikingRun.value).instance : undefined
  return {
    title: claim.title,
    printed,
    fidelity: claim.fidelity._tag,
    fidelityReason: reasonOf(claim),
    statement: {
      forAll: Object.entries(symbols)
        .map(([name, sort]) => `${name}: ${sort}`)
        .join(', '),
      symbols,
      given: claim.given.map(({ statement }) => canonicalOf(statement)),
      then: canonicalOf(claim.then.statement),
    },
    standing: showStanding(standing),
    proof: {
      accepted: proof !== undefined && E.isRight(proof),
      uses: proof !== undefined && E.isRight(proof) ? [...new Set(proof.right)].sort() : [],
      gap: proof !== undefined && E.isLeft(proof) ? `${proof.left.at}: ${proof.left.why}` : null,
    },
    counterexample: refuting === undefined ? null : stored('failed', refuting),
    attained: judgement.attained.map((line, i) => {
      const { at, within } = offered.attained[i] as (typeof offered.attained)[number]
      return {
        ...line,
        within: Q.show(within ?? Q.zero),
        stored: line.objection === null ? stored('attained', at) : null,
      }
    }),
    mutants: judgement.mutants.map((line, i) => {
      const { given, then, fate } = offered.mutants[i] as (typeof offered.mutants)[number]
      return {
        ...line,
        given: given.map(({ statement }) => canonicalOf(statement)),
        then: canonicalOf(then.statement),
        stored: line.objection === null && fate._tag === 'killed' ? stored('failed', fate.by) : null,
      }
    }),
    needs: judgement.needs.map((line, i) => {
      const [need, hypothesis] = [offered.needs[i], claim.given[i]]
      return {
        ...line,
        hypothesis: hypothesis === undefined ? null : canonicalOf(hypothesis.statement),
        stored:
          line.objection === null && need !== undefined && 'at' in need ? stored(shows[need._tag], need.at) : null,
      }
    }),
    sampling: {
      runs,
      held: tally.held,
      failed: tally.failed,
      unknown: tally.unknown,
      outside: tally.outside,
      illFormed: tally.illFormed,
      families: tally.families,
    },
    float64: {
      wrong: tally.float64.wrong,
      notANumber: tally.float64.notANumber,
      stored: striking === undefined ? null : stored(outcomeOn(claim, striking), striking),
    },
    closest: O.isNone(tally.closest)
      ? null
      : {
          run: tally.closest.value.run,
          family: tally.closest.value.family,
          slack: Q.show(tally.closest.value.slack),
          stored: stored('held', instanceOf(claim, seed, tally.closest.value.run).instance),
        },
  }
}
