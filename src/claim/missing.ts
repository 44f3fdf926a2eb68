/** What is still to be offered for a claim before its evidence is complete. */
import type { Evidence } from './evidence.js'
import { tightByForm } from './tightness.js'

/** So many misprints at least tell a statement from its neighbours. */
const fewestMisprints = 2

/** In a few words each; nothing for complete evidence. A counterexample leaves only the non-claims to say. */
export const missingIn = ({
  claim,
  counterexample,
  attained,
  tightness,
  mutants,
  needs,
}: Evidence): ReadonlyArray<string> => {
  const misprints = fewestMisprints - mutants.length
  const said =
    claim.doesNotSay.length > 0 ? [] : ['what a reader might think that it says, and it does not: doesNotSay']
  if (counterexample !== undefined) return said
  return [
    ...(attained.length > 0 || tightness.length > 0 || tightByForm(claim.then.statement) !== undefined
      ? []
      : [
          'how tight it is: attained, an instance with equality or nearly; or tightness, with sharp(…), loose(…) or notABound(…)',
        ]),
    ...(misprints > 0 ? [`${misprints === 1 ? 'one more misprint' : `${misprints} misprints`}: mutants`] : []),
    ...(needs.length < claim.given.length
      ? [`why ${claim.given.length - needs.length} of its hypotheses are there: needs`]
      : []),
    ...said,
  ]
}
