/** Equation (10) is Bayes’ rule, which the normal form of conditionals contains. */
import { P } from '../spec/definitions/mixture.js'
import type { NextSentence } from '../spec/domains/nextSentence.js'
import { equation10, equation10Likelihoods, priorWeights, w } from '../spec/equation-10.js'
import { alpha, Pminus, Pplus, s, x } from '../spec/symbols.js'
import { evidence, guards, killed } from '../src/claim/evidence.js'
import { chain, equal } from '../src/claim/proof.js'
import { equals } from '../src/logic/proposition.js'
import { add, complement, divide, followedBy, multiply } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, nIsBad, onlyN } from './smallModels.js'

/** P₋ always says n, P₊ tosses a coin: after the prompt n the weights are 2/3 and 1/3. */
const instance = (changes: Partial<NextSentence>): NextSentence => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: fair,
  s: ['n'],
  x: 'n',
  ...changes,
})
const after = instance({})
const impossible = instance({ s: ['p'] })
/** P(n) = αP₋(n) + (1−α)P₊(n) = 0 for a weight that is none. */
const vanishingBelow = instance({ alpha: q('-1') })
const vanishingAbove = instance({ alpha: q('2'), Pminus: fair, Pplus: onlyN })

const [fromMinus, fromPlus] = [
  multiply(alpha, Pminus(followedBy(s, x))),
  multiply(complement(alpha), Pplus(followedBy(s, x))),
]

export const evidence10 = evidence(equation10, {
  proof: chain(P(x, s), equal(add(multiply(w, Pminus(x, s)), multiply(complement(w), Pplus(x, s))), 'Bayes’ rule')),
  mutants: [
    {
      name: 'the prior weights',
      then: equals(P(x, s), add(multiply(alpha, Pminus(x, s)), multiply(complement(alpha), Pplus(x, s)))),
      fate: killed(after),
    },
    {
      name: 'the weights exchanged',
      then: equals(P(x, s), add(multiply(complement(w), Pminus(x, s)), multiply(w, Pplus(x, s)))),
      fate: killed(after),
    },
  ],
  needs: [
    guards(vanishingBelow),
    guards(vanishingAbove),
    guards(impossible),
    guards(instance({ Pminus: fair, Pplus: onlyN, s: ['p'] })),
  ],
})

export const evidence10Likelihoods = evidence(equation10Likelihoods, {
  proof: chain(
    P(x, s),
    equal(
      divide(add(fromMinus, fromPlus), add(multiply(alpha, Pminus(s)), multiply(complement(alpha), Pplus(s)))),
      'a conditional is a quotient of likelihoods',
    ),
  ),
  mutants: [
    {
      name: 'without the likelihood of the prompt',
      then: equals(P(x, s), add(fromMinus, fromPlus)),
      fate: killed(after),
    },
    {
      name: 'the components exchanged above',
      then: equals(
        P(x, s),
        divide(
          add(multiply(complement(alpha), Pminus(followedBy(s, x))), multiply(alpha, Pplus(followedBy(s, x)))),
          add(multiply(alpha, Pminus(s)), multiply(complement(alpha), Pplus(s))),
        ),
      ),
      fate: killed(instance({ alpha: q('1/4') })),
    },
  ],
  needs: [guards(instance({ Pplus: onlyN, s: ['p'] }))],
})

/**
 * Refuted where P₋ says n and P₊ tosses a coin: after n the weights are 2/3 and 1/3, and B_P(n) = −2/3, not −1/2.
 */
export const evidencePriorWeights = evidence(priorWeights, {
  counterexample: {
    alpha: q('1/2'),
    Pminus: onlyN,
    Pplus: fair,
    B: nIsBad,
    s: ['n'],
  },
})
