/** (P − αP₋)/(1−α) is linear in P and P₋, which have total 1 and satisfy the equations of likelihoods. */
import { P as mixture } from '../../spec/definitions/mixture.js'
import type { AfterPrompt } from '../../spec/domains/afterPrompt.js'
import type { Dominating } from '../../spec/domains/dominating.js'
import { domination, dominationEveryWeight, dominationNecessary, rest } from '../../spec/new/domination.js'
import { P } from '../../spec/new/universal.js'
import { alpha, k, Pminus, Pplus, s, y } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import { arbitrary, atMostBy, both, chain, equal } from '../../src/claim/proof.js'
import { and, atMost, below, equals, everyPrompt } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  followedBy,
  multiply,
  one,
  subtract,
  sumOver,
  zero,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'
import { fair, onlyN, onlyP } from '../smallModels.js'

const opposed: AfterPrompt = { alpha: q('1/2'), Pminus: onlyN, Pplus: onlyP, s: ['n'] }
const part = multiply(alpha, Pminus(s))
export const evidenceDominationNecessary = evidence(dominationNecessary, {
  proof: chain<AfterPrompt, AfterPrompt>(part, atMostBy(mixture(s), multiply(complement(alpha), Pplus(s)), 'drop P₊')),
  attained: [{ why: 'P₊ cannot write the prompt', at: opposed }],
  mutants: [
    { name: '< for ≤', then: below(part, mixture(s)), fate: killed(opposed) },
    { name: 'P₋ for αP₋', then: atMost(Pminus(s), mixture(s)), fate: killed(opposed) },
    {
      name: 'P₊ for P₋',
      then: atMost(multiply(alpha, Pplus(s)), mixture(s)),
      fate: killed({ ...opposed, alpha: q('3/4'), s: ['p'] }),
    },
  ],
  needs: [necessary({ ...opposed, alpha: q('2'), Pplus: fair })],
})

const proof = both(
  chain<Dominating, Dominating>(rest(empty), equal(one, 'both have total 1')),
  arbitrary(
    both(
      chain<never, never>(zero, atMostBy(rest(s), divide(subtract(P(s), part), complement(alpha)), 'P ≥ αP₋')),
      both(
        chain<never, never>(sumOver(y, rest(followedBy(s, y))), equal(rest(s), 'both are consistent')),
        chain<never, never>(add(part, multiply(complement(alpha), rest(s))), equal(P(s), 'the definition of the rest')),
      ),
    ),
  ),
)

/** P tosses a coin: half of its first sentence may come from a model that says n only. */
const coin: Dominating = { alpha: q('1/2'), P: fair, Pminus: onlyN, k: 1 }
export const evidenceDomination = evidence(domination, {
  proof,
  attained: [{ why: 'all of what P says as n comes from P₋: the rest is 0 there', at: coin }],
  mutants: [
    {
      name: 'the rest is positive',
      then: and(equals(rest(empty), one), everyPrompt(s, k, below(zero, rest(s)))),
      fate: killed(coin),
    },
    {
      name: 'the rest without its divisor',
      then: equals(multiply(complement(alpha), rest(empty)), one),
      fate: killed(coin),
    },
  ],
  needs: [guards({ ...coin, alpha: q('1'), P: onlyN }), necessary({ ...coin, alpha: q('3/4') })],
})
export const evidenceDominationEveryWeight = evidence(dominationEveryWeight, {
  counterexample: { alpha: q('1/2'), P: onlyP, Pminus: onlyN, k: 1 },
})
