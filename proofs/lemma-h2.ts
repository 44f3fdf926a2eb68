/**
 * Lemma H.2. At most: the posterior weight at the empty prompt is α. At least: log(1 + u) ≤ u for u = (1−α)P₊(x)/(αP₋(x)),
 * which vanishes for every x that P₋ can say.
 */
import { P } from '../spec/definitions/mixture.js'
import type { Disjoint } from '../spec/domains/afterPrompt.js'
import { posteriorDivergence } from '../spec/lemma-h1-prompt.js'
import { first, lemmaH2, lemmaH2Converse, overlapping } from '../spec/lemma-h2.js'
import { alpha, Pminus, Pplus, x, y } from '../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import { antisymmetry, atMostBy, belowBy, chain, cite, have, obtain, termOfSum } from '../src/claim/proof.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
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
  sumOver,
  two,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
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

// The converse: log(P(x)/(αP₋(x))) ≥ 1 − αP₋(x)/P(x) = (1−α)P₊(x)/P(x) ≥ (1−α)P₊(x), and its mean is positive.

const share = divide(multiply(alpha, Pminus(x)), P(x))
const common = multiply(complement(alpha), multiply(Pminus(x), Pplus(x)))
const commonOfY = multiply(complement(alpha), multiply(Pminus(y), Pplus(y)))
const proofConverse = obtain(
  overlapping,
  have(
    atMost(commonOfY, sumOver(x, common)),
    termOfSum(y),
    have(
      positive(sumOver(x, common)),
      chain<never, never>(
        zero,
        belowBy(commonOfY, commonOfY, 'both can say y'),
        atMostBy(sumOver(x, common), subtract(sumOver(x, common), commonOfY), 'one of the summands'),
      ),
      chain<never, never>(
        first,
        belowBy(
          bound,
          add(
            sumOver(x, common),
            expectation(
              x,
              Pminus,
              empty,
              add(
                subtract(subtract(share, one), logarithm(share)),
                divide(multiply(multiply(complement(alpha), Pplus(x)), complement(P(x))), P(x)),
              ),
            ),
          ),
          'log t ≤ t − 1 for t = αP₋(x)/P(x), and P(x) ≤ 1',
        ),
      ),
    ),
  ),
)

/** P₊ says n once in a million times. */
const rarely = instance({ Pplus: iid({ n: '1/1000000', p: '999999/1000000' }) })

export const evidenceH2Converse = evidence(lemmaH2Converse, {
  proof: proofConverse,
  attained: [{ why: 'P₊ hardly ever says what P₋ says', at: rarely, within: q('1/500000') }],
  mutants: [
    { name: 'half the bound', then: below(first, divide(bound, two)), fate: killed(rarely) },
    {
      name: 'the odds for 1/α',
      then: below(first, logarithm(divide(complement(alpha), alpha))),
      fate: killed(rarely),
    },
    {
      name: '1/(1−α) for 1/α',
      then: below(first, logarithm(divide(one, complement(alpha)))),
      fate: killed({ ...rarely, alpha: q('1/4') }),
    },
  ],
  needs: [
    guards({ ...rarely, alpha: q('0') }),
    necessary(instance({ alpha: q('2'), Pplus: fair })),
    necessary(instance({})),
  ],
})
