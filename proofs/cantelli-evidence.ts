/**
 * Cantelli's inequality. With D the distance of the evidence from its mean, c = v/a, and any u:
 * ((D + c)/(a + c))² ≥ 1{D ≥ a}. The mean of the left side is (Var + c²)/(a + c)² ≤ v/(v + a²) ≤ δ.
 */
import { a, cantelliAbove, cantelliBelow, notMuchLess, notMuchMore, v } from '../spec/cantelli-evidence.js'
import { evidenceFor, meanEvidenceFor, varianceOfEvidence } from '../spec/definitions/evidence.js'
import type { SampledEvidence } from '../spec/domains/sampledEvidence.js'
import { delta, N, P0, P1, u } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, chain, equal, have, type Proof } from '../src/claim/proof.js'
import { atMost, below as lessThan, type Proposition } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectationOverSequences,
  indicator,
  multiply,
  type Sequence,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN } from './smallModels.js'

const variance = varianceOfEvidence(P0, P1, N)
const c = divide(v, a)
const reach = add(a, c)
const total = add(square(a), v)
const above = subtract(evidenceFor(P0, P1, u), meanEvidenceFor(P0, P1, N))
const below = subtract(meanEvidenceFor(P0, P1, N), evidenceFor(P0, P1, u))

/** For the distance D of the evidence from its mean, its variance, the event D < a, and what P₀ has written before. */
export const cantelli = (
  variance: Term<never>,
  distance: Term<never>,
  near: Proposition<never>,
  given: Sequence<never>,
): Proof<never> => {
  const event = indicator(near)
  const mean = (t: Term<never>) => expectationOverSequences(u, N, P0, given, t)
  return have(
    atMost(zero, v),
    chain<never, never>(
      zero,
      atMostBy(variance, variance, 'a mean of squares'),
      atMostBy(v, subtract(v, variance), 'the bound of the variance'),
    ),
    chain<never, never>(
      complement(delta),
      atMostBy(
        complement(divide(v, total)),
        divide(subtract(multiply(delta, square(a)), multiply(v, complement(delta))), total),
        'v(1−δ) ≤ δa²',
      ),
      equal(complement(divide(add(v, square(c)), square(reach))), 'c = v/a'),
      atMostBy(
        complement(divide(add(variance, square(c)), square(reach))),
        divide(subtract(v, variance), square(reach)),
        'Var ≤ v',
      ),
      atMostBy(
        mean(event),
        mean(
          add(
            multiply(event, divide(square(add(distance, c)), square(reach))),
            multiply(
              complement(event),
              divide(multiply(subtract(distance, a), add(subtract(distance, a), multiply(two, reach))), square(reach)),
            ),
          ),
        ),
        '((D + c)/(a + c))² ≥ 1{D ≥ a}',
      ),
    ),
  )
}

// Evidence. P₀ tosses a coin, and P₁ says p three times in four: the evidence is log 2 or log 2/3, half the time each.

const coin = (changes: Partial<SampledEvidence>): SampledEvidence => ({
  P0: fair,
  P1: iid({ n: '1/4', p: '3/4' }),
  N: 1,
  delta: q('1/2'),
  v: q('302/1000'),
  a: q('55/100'),
  ...changes,
})

/** One prompt in ten gives much evidence, for P₀ or for P₁, the others next to none: laws of two values attain the inequality. */
const rarely = {
  above: coin({
    P0: iid({ n: '1/10', p: '9/10' }),
    P1: iid({ n: '1/1000', p: '999/1000' }),
    delta: q('1001/10000'),
    v: q('9981/5000'),
    a: q('8477/2000'),
  }),
  below: coin({
    P0: iid({ n: '1/10', p: '9/10' }),
    P1: iid({ n: '999/1000', p: '1/1000' }),
    delta: q('1001/10000'),
    v: q('14919/2000'),
    a: q('16387/2000'),
  }),
}

const offered = (name: 'above' | 'below') => ({
  attained: [
    { why: 'one prompt in ten gives far more evidence than the others', at: rarely[name], within: q('1/1000') },
  ],
  mutants: [
    {
      name: 'half the distance',
      then: atMost(
        complement(delta),
        expectationOverSequences(
          u,
          N,
          P0,
          empty,
          indicator(name === 'above' ? lessThan(above, divide(a, two)) : lessThan(below, divide(a, two))),
        ),
      ),
      fate: killed(coin({ delta: q('49/100'), a: q('561/1000') })),
    },
    {
      name: 'with probability 1 − δ/2',
      then: atMost(
        complement(divide(delta, two)),
        expectationOverSequences(
          u,
          N,
          P0,
          empty,
          indicator(name === 'above' ? lessThan(above, a) : lessThan(below, a)),
        ),
      ),
      fate: killed(rarely[name]),
    },
  ],
  needs: [
    necessary(coin({ a: q('-1'), delta: q('1/3') })),
    guards(coin({ P1: onlyN })),
    necessary(coin({ v: q('1/400'), a: q('1/10'), delta: q('1/4') })),
    necessary(coin({ a: q('1/10'), delta: q('1/4') })),
  ],
})

export const evidenceCantelliAbove = evidence(cantelliAbove, {
  proof: cantelli(variance, above, notMuchMore, empty) as Proof<SampledEvidence>,
  ...offered('above'),
})
export const evidenceCantelliBelow = evidence(cantelliBelow, {
  proof: cantelli(variance, below, notMuchLess, empty) as Proof<SampledEvidence>,
  ...offered('below'),
})
