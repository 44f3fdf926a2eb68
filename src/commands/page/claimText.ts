/** What a claim of the theory says, for a page; only where it is what the certificate states. */
import type { Evidence } from '../../claim/evidence.js'
import { tightByForm, tightnessText } from '../../claim/tightness.js'
import type { Statement } from '../../logic/proposition.js'
import { canonicalOf } from '../../logic/readings/canonical.js'
import type { ClaimRecord } from '../../report/certificate.js'
import type { ClaimText } from '../../report/page/model.js'
import { pieces } from './formula.js'
import { lettersOf } from './letters.js'
import { proofSteps } from './proofSteps.js'

type Stated = { readonly statement: Statement }
const texts = (given: ReadonlyArray<Stated>): ReadonlyArray<string> =>
  given.map(({ statement }) => canonicalOf(statement))
const same = (given: ReadonlyArray<Stated>, then: Stated, recorded: { given: ReadonlyArray<string>; then: string }) =>
  texts(given).join('\n') === recorded.given.join('\n') && canonicalOf(then.statement) === recorded.then

/** Hypotheses and conclusion of the claim and of each misprint are those of the certificate, letter by letter. */
const isOf = ({ claim, mutants }: Evidence, { statement, mutants: recorded }: ClaimRecord): boolean =>
  same(claim.given, claim.then, statement) &&
  Object.entries(claim.forAll.symbols).every(([name, sort]) => statement.symbols[name] === sort) &&
  mutants.length === recorded.length &&
  mutants.every(({ given, then }, i) => {
    const one = recorded[i]
    return one !== undefined && same(given, then, one)
  })

export const claimText = (offered: Evidence, record: ClaimRecord): ClaimText | null => {
  if (!isOf(offered, record)) return null
  const { claim, mutants, proof } = offered
  const { fidelity } = claim
  return {
    about: claim.forAll.text,
    given: claim.given.map(({ statement }) => pieces(statement)),
    then: pieces(claim.then.statement),
    mutants: mutants.map(({ given, then }) => {
      const [known, kept] = [new Set(texts(claim.given)), new Set(texts(given))]
      return {
        without: claim.given.flatMap(({ statement }) => (kept.has(canonicalOf(statement)) ? [] : [pieces(statement)])),
        given: given.flatMap(({ statement }) => (known.has(canonicalOf(statement)) ? [] : [pieces(statement)])),
        then: canonicalOf(then.statement) === canonicalOf(claim.then.statement) ? [] : pieces(then.statement),
      }
    }),
    letters: lettersOf([...claim.given, claim.then].map(({ statement }) => statement)),
    proof: proof === undefined || !record.proof.accepted ? [] : proofSteps(proof),
    tightness: [tightByForm(claim.then.statement) ?? [], offered.tightness.map(tightnessText)].flat(),
    doesNotSay: claim.doesNotSay,
    replaces: fidelity._tag === 'repaired' ? { claim: fidelity.of, defect: fidelity.defect } : null,
  }
}
