/** 0 ≤ P₊(y|h) < P₋(y|h). */
import { definition26 } from '../spec/definition-2-6.js'
import type { Positive } from '../spec/domains/definitions.js'
import { B, h, k, Pminus, Pplus, y } from '../spec/symbols.js'
import { evidence, killed, necessary, notABound } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, belowBy, chain } from '../src/claim/proof.js'
import { and, below, everyPrompt, everySentence, implies, positive } from '../src/logic/proposition.js'
import { type Model, score, subtract, zero } from '../src/logic/term.js'
import { iid } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from './smallModels.js'

const proof = arbitrary(
  arbitrary(
    arbitrary(
      arbitrary(
        chain<never, never>(
          zero,
          atMostBy(Pplus(y, h), Pplus(y, h), 'a probability'),
          belowBy(Pminus(y, h), subtract(Pminus(y, h), Pplus(y, h)), 'the definition'),
        ),
      ),
    ),
  ),
)

const isNegative = below(score(B, y), zero)
const says = <I>(R: Model<I>, given: typeof isNegative) =>
  everyPrompt(
    h,
    k,
    implies(and(positive(Pminus(h)), positive(Pplus(h))), everySentence(y, implies(given, positive(R(y, h))))),
  )
const opposed: Positive = { Pminus: fair, Pplus: onlyP, B: nIsBad, k: 0 }
export const evidence26 = evidence(definition26, {
  proof,
  tightness: [notABound('it says what P₋ can say, not how likely that is')],
  mutants: [
    { name: 'P₊ for P₋', then: says(Pplus, isNegative), fate: killed(opposed) },
    {
      name: 'every sentence for every negative one',
      then: says(Pminus, below(zero, score(B, y)) as never),
      fate: killed({ ...opposed, Pminus: onlyN, Pplus: iid({ n: '1/2', p: '1/2' }) }),
    },
  ],
  needs: [necessary({ ...opposed, Pminus: onlyP })],
})
