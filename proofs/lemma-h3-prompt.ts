/**
 * Lemma H.3 at a fixed prompt is the master inequality with γ = 0: B_P(s) ≤ v(s), and v(s) = 1/(1 + αP₋(s)/((1−α)P₊(s)))
 * decreases in the evidence.
 */
import { P } from '../spec/definitions/mixture.js'
import type { Evidenced } from '../spec/domains/evidenced.js'
import { Lambda, lemmaH3, lemmaH3Sharp, lemmaH3Strict, printedBound, sharpBound } from '../spec/lemma-h3-prompt.js'
import { master, ofP, v } from '../spec/master-inequality.js'
import { alpha, Pminus, Pplus, s } from '../spec/symbols.js'
import { droppable, evidence, guards, isTrue, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, cite } from '../src/claim/proof.js'
import { atMost, below } from '../src/logic/proposition.js'
import { add, complement, divide, multiply, one, subtract, two, zero } from '../src/logic/term.js'
import { q, scores } from '../src/model/written.js'
import { onlyN, onlyP, thenOnly } from './smallModels.js'

const surplus = subtract(Pminus(s), multiply(Lambda, Pplus(s)))
const toWeight = atMostBy(v, subtract(v, ofP), 'the master inequality with γ = 0')
const toSharp = atMostBy(
  sharpBound,
  divide(
    multiply(multiply(alpha, complement(alpha)), surplus),
    multiply(add(complement(alpha), multiply(alpha, Lambda)), P(s)),
  ),
  'ΛP₊(s) ≤ P₋(s)',
)
const toPrinted = atMostBy(
  printedBound,
  divide(
    multiply(multiply(alpha, alpha), Lambda),
    multiply(add(one, multiply(alpha, Lambda)), add(complement(alpha), multiply(alpha, Lambda))),
  ),
  'α ≤ α/(1−α)',
)
const atLevelZero = { scalars: { gamma: zero } }
const proofSharp = cite(master, atLevelZero, chain<Evidenced, Evidenced>(ofP, toWeight, toSharp))
const proofPrinted = cite(master, atLevelZero, chain<Evidenced, Evidenced>(ofP, toWeight, toSharp, toPrinted))
const proofStrict = cite(
  master,
  atLevelZero,
  chain<Evidenced, Evidenced>(
    ofP,
    toWeight,
    belowBy(
      printedBound,
      divide(
        multiply(alpha, add(multiply(complement(alpha), surplus), multiply(alpha, Pminus(s)))),
        multiply(add(one, multiply(alpha, Lambda)), P(s)),
      ),
      'ΛP₊(s) ≤ P₋(s), and 0 < αP₋(s)',
    ),
  ),
)

// Evidence. Sentence n scores 0, p scores 1.

const nIsZero = scores({ n: '0', p: '1' })
/** Opposed components of equal weight and no evidence beyond the prior: B_P = 1/2. */
const instance = (changes: Partial<Evidenced>): Evidenced => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsZero,
  s: [],
  Lambda: q('1'),
  ...changes,
})
const even = instance({})
/** After n the evidence is 3. */
const evident = instance({ Pplus: thenOnly('p', '1/3', '2/3'), s: ['n'], Lambda: q('3') })
const quarter = instance({ alpha: q('1/4') })
const rarely = instance({ alpha: q('1/1000000000') })

/** α = 2 and P₋(n)/P₊(n) = 1/4: P(n) < 0, so that P₊ would weigh 2. */
const negative = instance({
  alpha: q('2'),
  Pminus: thenOnly('n', '1/4', '3/4'),
  Pplus: thenOnly('p', '1', '0'),
  s: ['n'],
  Lambda: q('0'),
})

const needs = [
  necessary(instance({ alpha: q('-1'), Lambda: q('0') })),
  necessary(negative),
  guards(instance({ s: ['p'], Lambda: q('0') })),
]
const moreNeeds = [
  necessary(instance({ Pminus: onlyP })),
  necessary(instance({ Lambda: q('-4') })),
  necessary(instance({ Lambda: q('4') })),
]
const mutants = [
  { name: 'without α', then: atMost(ofP, divide(one, add(one, Lambda))), fate: killed(quarter) },
  { name: 'half the bound', then: atMost(ofP, divide(printedBound, two)), fate: killed(even) },
  {
    name: '1−α for α',
    then: atMost(ofP, divide(one, add(one, multiply(complement(alpha), Lambda)))),
    fate: killed(quarter),
  },
]

export const evidenceH3 = evidence(lemmaH3, {
  proof: proofPrinted,
  attained: [{ why: 'α vanishes, P₊ is perfectly good', at: rarely, within: q('1/100000000') }],
  mutants: [
    ...mutants,
    {
      name: '< for ≤, and any scores',
      given: lemmaH3Strict.given,
      then: lemmaH3Strict.then,
      fate: isTrue(lemmaH3Strict),
    },
    {
      name: 'α/(1−α) for α, and any scores',
      given: lemmaH3Sharp.given,
      then: lemmaH3Sharp.then,
      fate: isTrue(lemmaH3Sharp),
    },
  ],
  needs: [...needs, droppable(proofPrinted), ...moreNeeds],
})

export const evidenceH3Strict = evidence(lemmaH3Strict, {
  proof: proofStrict,
  attained: [{ why: 'α vanishes, P₊ is perfectly good', at: rarely, within: q('1/100000000') }],
  mutants,
  needs: [...needs, ...moreNeeds],
})

export const evidenceH3Sharp = evidence(lemmaH3Sharp, {
  proof: proofSharp,
  attained: [
    { why: 'P₊ behaves perfectly, no evidence beyond the prior', at: even },
    { why: 'P₊ behaves perfectly, evidence 3', at: evident },
  ],
  mutants: [
    { name: '< for ≤', then: below(ofP, sharpBound), fate: killed(even) },
    {
      name: 'the odds of P₊',
      then: atMost(ofP, divide(one, add(one, multiply(divide(complement(alpha), alpha), Lambda)))),
      fate: killed(quarter),
    },
    { name: 'without α', then: atMost(ofP, divide(one, add(one, Lambda))), fate: killed(quarter) },
  ],
  needs: [...needs, ...moreNeeds],
})
