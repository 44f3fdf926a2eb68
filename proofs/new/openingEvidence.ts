/** What log 1/δ is for: the chance of recovery is at least the weight of P₊, where P₊ shows itself. */
import { P } from '../../spec/definitions/mixture.js'
import type { Showing } from '../../spec/domains/openings.js'
import {
  recovers,
  recovery,
  said,
  shows,
  stickyNecessary,
  stickyWithoutDelta,
  tellsNothingForPlus,
} from '../../spec/new/sticky.js'
import { alpha, delta, n, Pminus, Pplus, s, t, theta } from '../../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain, eventually, have } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  complement,
  divide,
  expectationOverSequences,
  indicator,
  multiply,
  subtract,
  type Term,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { onlyP } from '../smallModels.js'
import { at, long } from './sticky.js'

// What log 1/δ is for.

const [ever, chanceOfPlus] = [recovery(tellsNothingForPlus, P), shows]
const chanceOfP = expectationOverSequences(t, n, P, s, indicator(recovers))
const plusShare = multiply(complement(alpha), Pplus(s))
const proofNecessary = have(
  atMost(chanceOfP, ever),
  eventually,
  chain<Showing, Showing>(
    multiply(multiply(complement(alpha), subtract(theta, delta)), Pplus(s)),
    atMostBy(
      multiply(plusShare, subtract(chanceOfPlus, delta)),
      multiply(plusShare, subtract(chanceOfPlus, theta)),
      'P₊ shows itself',
    ),
    atMostBy(
      subtract(multiply(P(s), chanceOfP), multiply(plusShare, delta)),
      multiply(
        P(s),
        expectationOverSequences(
          t,
          n,
          P,
          s,
          multiply(indicator(recovers), divide(multiply(alpha, Pminus(said)), P(said))),
        ),
      ),
      'P₋ may, too',
    ),
    atMostBy(
      subtract(multiply(P(s), ever), multiply(plusShare, delta)),
      multiply(P(s), subtract(ever, chanceOfP)),
      'what is so at the end is ever so',
    ),
    atMostBy(
      multiply(multiply(alpha, delta), Pminus(s)),
      multiply(P(s), subtract(delta, ever)),
      'the chance is at most δ',
    ),
  ),
)
/** P₊ shows itself with certainty after n, at the next sentence; the chance of recovery is its weight, 1/1001. */
const seen: Showing = { ...at({ n: 1 }), theta: q('1') }
const necessaryEvidence = (least: Term<Showing>) =>
  atMost(multiply(multiply(complement(alpha), least), Pplus(s)), multiply(multiply(alpha, delta), Pminus(s)))
export const evidenceStickyNecessary = evidence(stickyNecessary, {
  proof: proofNecessary,
  attained: [{ why: 'the chance of recovery is the weight of P₊', at: seen }],
  mutants: [
    { name: 'θ for θ − δ', then: necessaryEvidence(theta), fate: killed(seen) },
    {
      name: '< for ≤',
      then: below(
        multiply(multiply(complement(alpha), subtract(theta, delta)), Pplus(s)),
        multiply(multiply(alpha, delta), Pminus(s)),
      ),
      fate: killed(seen),
    },
  ],
  needs: [
    meaning({ ...seen, alpha: q('-1/1000'), delta: q('2000') }),
    meaning({ ...seen, alpha: q('2') }),
    guards({ ...seen, Pplus: onlyP }),
    necessary({ ...seen, theta: q('2') }),
    necessary({ ...seen, delta: q('1/2000') }),
  ],
})
/** P₊ has the weight 2/9 after n, and shows itself with probability 6/7: that is 4/21, and δ is 1/6. */
export const evidenceStickyWithoutDelta = evidence(stickyWithoutDelta, {
  counterexample: long({
    alpha: q('1/3'),
    Pplus: iid({ n: '1/7', p: '6/7' }),
    epsilon: q('1'),
    delta: q('1/6'),
    rho: q('6'),
  }),
})
