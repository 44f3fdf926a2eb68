/**
 * Divided by t, it says that log t is at least R(t) = (t−1)(5t+1)/(2t(t+2)). Both are 0 at t = 1, and
 * (log t − R(t))′ = (t−1)³/(t²(t+2)²).
 */

import type { PositiveNumber } from '../../spec/domains/positiveNumber.js'
import { aboveTangent as above, leastAbove as least, t, tangentGap } from '../../spec/known/logarithm.js'
import { evidence, guards, killed } from '../../src/claim/evidence.js'
import { atMostBy, byDerivative, chain, have } from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  add,
  constant,
  divide,
  logarithm,
  multiply,
  negate,
  one,
  square,
  subtract,
  two,
  zero,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'

const [aboveTangent, leastAbove] = [above(t), least(t)]
/** (t−1)(5t+1)/(2t(t+2)). */
const rational = divide(
  multiply(subtract(t, one), add(multiply(constant(5), t), one)),
  multiply(multiply(two, t), add(t, two)),
)
const beyond = subtract(t, one)
const short = subtract(one, t)
const scale = multiply(square(t), square(add(t, two)))
/** (t−1)³/(t²(t+2)²), and its negative. */
const slope = divide(multiply(beyond, square(beyond)), scale)
const descent = divide(multiply(short, square(short)), scale)

const proof = have(
  atMost(rational, logarithm(t)),
  byDerivative(t, {
    minimum: Q.one,
    before: chain<PositiveNumber>(negate(descent), atMostBy(zero, descent, 't < 1')),
    after: chain<PositiveNumber>(zero, atMostBy(slope, slope, '1 < t')),
  }),
  chain(leastAbove, atMostBy(aboveTangent, multiply(t, subtract(logarithm(t), rational)), 'log t ≥ R(t), times t')),
)

export const evidenceTangentGap = evidence(tangentGap, {
  proof,
  attained: [{ why: 't = 1', at: { t: q('1') } }],
  mutants: [
    { name: '< for ≤', then: below(leastAbove, aboveTangent), fate: killed({ t: q('1') }) },
    {
      name: '3.02 for 3',
      then: atMost(multiply(constant(151, 150), leastAbove), aboveTangent),
      fate: killed({ t: q('11/10') }),
    },
    {
      name: 't + 1 for t + 2',
      then: atMost(divide(multiply(constant(3), square(subtract(t, one))), multiply(two, add(t, one))), aboveTangent),
      fate: killed({ t: q('2') }),
    },
    {
      name: 'log t for t log t',
      then: atMost(leastAbove, add(subtract(logarithm(t), t), one)),
      fate: killed({ t: q('2') }),
    },
  ],
  needs: [guards({ t: q('0') })],
})
