/** Claims as a certificate stores them, with all the evidence that is offered for them, believed unseen. */
import { theory } from '../../proofs/index.js'
import type { Evidence } from '../../src/claim/evidence.js'
import { tallies } from '../../src/claim/sample.js'
import { claimRecord } from '../../src/claimRecord.js'
import type { ClaimRecord } from '../../src/report/certificate.js'

export const offers = Object.entries(theory as Readonly<Record<string, Evidence>>)

const accepted = (what: string) => ({ what, objection: null })

/** The record in which every line of evidence is accepted as it is offered. */
export const believed = (offered: Evidence): ClaimRecord =>
  claimRecord(
    offered,
    null,
    {
      proof: undefined,
      counterexample: offered.counterexample === undefined ? undefined : accepted('counterexample'),
      attained: offered.attained.map(({ why }) => accepted(why)),
      tightness: [],
      mutants: offered.mutants.map(({ name }) => accepted(name)),
      needs: offered.needs.map(({ _tag }) => accepted(_tag)),
    },
    tallies.empty,
    { _tag: 'open' },
    undefined,
    { seed: 1, runs: 0 },
  )
