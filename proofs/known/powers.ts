/** Powers grow with their base, by induction: bⁿ⁺¹ − aⁿ⁺¹ = b(bⁿ − aⁿ) + aⁿ(b − a). */
import { a, b, powersGrow } from '../../spec/known/powers.js'
import { n } from '../../spec/symbols.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain, equal, have, induction } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import { add, multiply, number, plus, power, subtract, zero } from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'

const [ofA, ofB] = [power(a, n), power(b, n)]
const proof = have(
  atMost(zero, b),
  chain(zero, atMostBy(b, add(a, subtract(b, a)), '0 ≤ a ≤ b')),
  induction(
    n,
    chain(power(a, number(0)), equal(power(b, number(0)), 'both are 1')),
    chain<never, never>(
      power(a, plus(n, 1)),
      atMostBy(multiply(ofA, b), multiply(ofA, subtract(b, a)), 'a ≤ b'),
      atMostBy(power(b, plus(n, 1)), multiply(b, subtract(ofB, ofA)), 'the induction hypothesis'),
    ),
  ),
)

export const evidencePowers = evidence(powersGrow, {
  proof,
  attained: [{ why: 'at equal bases', at: { a: q('2/3'), b: q('2/3'), n: 3 } }],
  mutants: [
    { name: '< for ≤', then: below(ofA, ofB), fate: killed({ a: q('0'), b: q('1'), n: 0 }) },
    {
      name: 'one power more on the left',
      then: atMost(power(a, plus(n, 1)), ofB),
      fate: killed({ a: q('2'), b: q('2'), n: 0 }),
    },
    {
      name: 'one power more on the right',
      then: atMost(ofA, power(b, plus(n, 1))),
      fate: killed({ a: q('1/2'), b: q('1/2'), n: 0 }),
    },
  ],
  needs: [necessary({ a: q('-2'), b: q('1'), n: 2 }), necessary({ a: q('2'), b: q('1'), n: 1 })],
})
