/**
 * Lemma H.2. At most: the posterior weight at the empty prompt is α. At least: log(1 + u) ≤ u for u = (1−α)P₊(x)/(αP₋(x)),
 * which vanishes for every x that P₋ can say.
 */
import { P } from '../spec/definitions/mixture.js'
import type { Disjoint } from '../spec/domains/afterPrompt.js'
import { posteriorDivergence } from '../spec/lemma-h1-prompt.js'
import { first, lemmaH2 } from '../spec/lemma-h2.js'
import { alpha, Pminus, Pplus, x } from '../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import { antisymmetry, atMostBy, chain, cite } from '../src/claim/proof.js'
import { equals } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectation,
  logarithm,
  multiply,
  negate,
  one,
  subtract,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const bound = logarithm(divide(one, alpha))
const inverse = divide(P(x), multiply(alpha, Pminus(x)))
/** (1−α)P₊(x)/(αP₋(x)), written so that P₋(x)P₊(x) = 0 shows it to be 0. */
const vanishing = divide(
  multiply(complement(alpha), multiply(Pminus(x), Pplus(x))),
  multiply(alpha, multiply(Pminus(x), Pminus(x))),
)
const proofH2 = antisymmetry(
  cite(
    posteriorDivergence,
    { sequences: { s: empty } },
    chain(first, atMostBy(bound, subtract(bound, first), 'w(∅) = α')),
  ),
  chain(
    bound,
    atMostBy(
      first,
      expectation(x, Pminus, empty, add(subtract(subtract(inverse, one), logarithm(inverse)), negate(vanishing))),
      'log t ≤ t − 1, and t = 1 where P₋ can speak',
    ),
  ),
)

const instance = (changes: Partial<Disjoint>): Disjoint => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  ...changes,
})

export const evidenceH2 = evidence(lemmaH2, {
  proof: proofH2,
  mutants: [
    {
      name: '1/(1−α) for 1/α',
      then: equals(first, logarithm(divide(one, complement(alpha)))),
      fate: killed(instance({ alpha: q('1/4') })),
    },
    {
      name: 'the odds for 1/α',
      then: equals(first, logarithm(divide(complement(alpha), alpha))),
      fate: killed(instance({})),
    },
    { name: 'the sign lost', then: equals(first, logarithm(alpha)), fate: killed(instance({})) },
  ],
  needs: [
    guards(instance({ alpha: q('0') })),
    meaning(instance({ alpha: q('2') })),
    necessary(instance({ Pplus: fair })),
  ],
})
