/** A weighted mean lies between its terms: each excess over the minimum, each shortfall from the maximum is ≥ 0. */
import { P } from '../spec/definitions/mixture.js'
import type { Scored, ScoredPrompt } from '../spec/domains/scoredPrompt.js'
import { between, betweennessAfter, first, firstMinus, firstPlus, linearity, mean } from '../spec/linearity.js'
import { ofMinus, ofP, ofPlus, w } from '../spec/master-inequality.js'
import { alpha, Pplus, s } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, both, chain, equal } from '../src/claim/proof.js'
import { and, atMost, below, equals } from '../src/logic/proposition.js'
import { add, complement, divide, maximum, minimum, multiply, subtract, type Term, two } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

/** For mean = weight·a + rest·b with weight + rest = 1. */
const inBetween = <I, J, K, L, M>(t: Term<I>, weight: Term<J>, rest: Term<K>, a: Term<L>, b: Term<M>) => {
  const [least, most] = [minimum(a, b), maximum(a, b)]
  return both(
    chain(
      least,
      atMostBy(t, add(multiply(weight, subtract(a, least)), multiply(rest, subtract(b, least))), 'min ≤ each'),
    ),
    chain(t, atMostBy(most, add(multiply(weight, subtract(most, a)), multiply(rest, subtract(most, b))), 'each ≤ max')),
  )
}

/** Opposed components of equal weight: B_{P₋} = −1, B_P = 0, B_{P₊} = 1. */
const instance = (changes: Partial<Scored>): Scored => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  ...changes,
})
const opposed = instance({})
const reversed = instance({ Pminus: onlyP, Pplus: onlyN })
const agreed = instance({ Pplus: onlyN })

const strictlyBetween = <I, J, K>(t: Term<I>, a: Term<J>, b: Term<K>) =>
  and(below(minimum(a, b), t), below(t, maximum(a, b)))

export const evidenceLinearity = evidence(linearity, {
  proof: both(
    chain(first, equal(mean, 'expectations are linear')),
    inBetween(first, alpha, complement(alpha), firstMinus, firstPlus),
  ),
  attained: [{ why: 'components that behave alike', at: agreed }],
  mutants: [
    {
      name: 'the weights exchanged',
      then: equals(first, add(multiply(complement(alpha), firstMinus), multiply(alpha, firstPlus))),
      fate: killed(instance({ alpha: q('1/4') })),
    },
    { name: 'without the weights', then: equals(first, add(firstMinus, firstPlus)), fate: killed(agreed) },
    { name: 'strictly between', then: strictlyBetween(first, firstMinus, firstPlus), fate: killed(agreed) },
    {
      name: 'B_{P₋} ≤ B_P ≤ B_{P₊} and not the reverse',
      then: and(atMost(firstMinus, first), atMost(first, firstPlus)),
      fate: killed(reversed),
    },
    {
      name: 'the midpoint for the maximum',
      then: atMost(first, divide(add(firstMinus, firstPlus), two)),
      fate: killed(instance({ alpha: q('1/4') })),
    },
  ],
  needs: [necessary(instance({ alpha: q('-1') })), necessary(instance({ alpha: q('2') }))],
})

/** (1−α)P₊(s)/P(s), the posterior weight of P₊. */
const weightOfPlus = divide(multiply(complement(alpha), Pplus(s)), P(s))
const prompted = (changes: Partial<ScoredPrompt>): ScoredPrompt => ({ ...opposed, s: [], ...changes })

export const evidenceBetweennessAfter = evidence(betweennessAfter, {
  proof: inBetween(ofP, w, weightOfPlus, ofMinus, ofPlus),
  attained: [
    {
      why: 'components that behave alike after the prompt',
      at: prompted({ Pminus: thenOnly('n', '1/2', '1/2'), Pplus: thenOnly('n', '1/4', '3/4'), s: ['n'] }),
    },
  ],
  mutants: [
    {
      name: 'strictly between',
      then: strictlyBetween(ofP, ofMinus, ofPlus),
      fate: killed(prompted({ Pplus: onlyN })),
    },
    {
      name: 'B_{P₋} ≤ B_P ≤ B_{P₊} and not the reverse',
      then: and(atMost(ofMinus, ofP), atMost(ofP, ofPlus)),
      fate: killed(prompted(reversed)),
    },
    {
      name: 'between B_{P₋} and the behaviour before the prompt',
      then: between(ofP, ofMinus, first),
      fate: killed(prompted({ Pminus: thenOnly('n', '1/2', '1/2'), Pplus: thenOnly('p', '1', '0'), s: ['n'] })),
    },
  ],
  needs: [
    necessary(prompted({ alpha: q('-1') })),
    necessary(prompted({ alpha: q('2') })),
    guards(prompted({ s: ['p'] })),
    guards(prompted({ s: ['n'] })),
  ],
})
