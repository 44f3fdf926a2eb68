/** Bernoulli's inequality, by induction: (1−r)ⁿ⁺¹ ≥ (1−nr)(1−r) = 1 − (n+1)r + nr². */
import { bernoulli, r } from '../../spec/known/bernoulli.js'
import { n } from '../../spec/symbols.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain, equal, induction } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  complement,
  count,
  divide,
  multiply,
  number,
  one,
  plus,
  power,
  square,
  subtract,
  two,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'

const powered = power(complement(r), n)
const bounded = complement(multiply(count(n), r))

const proof = induction(
  n,
  chain(complement(multiply(count(number(0)), r)), equal(power(complement(r), number(0)), 'both are 1')),
  chain<never, never>(
    complement(multiply(count(plus(n, 1)), r)),
    atMostBy(multiply(bounded, complement(r)), multiply(count(n), square(r)), 'nr² is no loss'),
    atMostBy(
      power(complement(r), plus(n, 1)),
      multiply(complement(r), subtract(powered, bounded)),
      'the induction hypothesis, and r ≤ 1',
    ),
  ),
)

export const evidenceBernoulli = evidence(bernoulli, {
  proof,
  attained: [
    { why: 'at one chance, whatever it is', at: { r: q('1/3'), n: 1 } },
    { why: 'at no chance at all', at: { r: q('0'), n: 5 } },
  ],
  mutants: [
    {
      name: '< for ≤',
      then: below(bounded, powered),
      fate: killed({ r: q('1/3'), n: 1 }),
    },
    {
      name: 'one chance less',
      then: atMost(complement(multiply(subtract(count(n), one), r)), powered),
      fate: killed({ r: q('1/3'), n: 1 }),
    },
    {
      name: 'half the chances',
      then: atMost(complement(divide(multiply(count(n), r), two)), powered),
      fate: killed({ r: q('1/3'), n: 1 }),
    },
  ],
  needs: [necessary({ r: q('4'), n: 3 })],
})
