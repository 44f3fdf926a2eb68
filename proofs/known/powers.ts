/** Powers grow with their base, by induction: bⁿ⁺¹ − aⁿ⁺¹ = b(bⁿ − aⁿ) + aⁿ(b − a), which for chances is at most bⁿ − aⁿ + b − a. */
import { a, b, powersDiffer, powersGrow } from '../../spec/known/powers.js'
import { n } from '../../spec/symbols.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain, cite, equal, have, induction } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  multiply,
  number,
  one,
  plus,
  power,
  squareRoot,
  subtract,
  type Whole,
  zero,
} from '../../src/logic/term.js'
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

const apart = subtract(b, a)
const spread = <N>(k: Whole<N>) => subtract(power(b, k), power(a, k))
const bounded = <N>(k: Whole<N>) => multiply(count(k), apart)
const proofDiffer = have(
  atMost(a, one),
  chain(a, atMostBy(one, add(apart, complement(b)), 'a ≤ b ≤ 1')),
  have(
    atMost(zero, b),
    chain(zero, atMostBy(b, add(a, apart), '0 ≤ a ≤ b')),
    induction(
      n,
      chain(spread(number(0)), equal(bounded(number(0)), 'both are 0')),
      have(
        atMost(ofA, one),
        induction(
          n,
          chain(power(a, number(0)), equal(one, 'a⁰ = 1')),
          chain<never, never>(
            power(a, plus(n, 1)),
            atMostBy(one, add(multiply(complement(ofA), a), complement(a)), 'the induction hypothesis, and a ≤ 1'),
          ),
        ),
        cite(
          powersGrow,
          {},
          chain<never, never>(
            spread(plus(n, 1)),
            atMostBy(
              add(spread(n), apart),
              add(multiply(complement(b), spread(n)), multiply(complement(ofA), apart)),
              'b ≤ 1 and aⁿ ≤ 1',
            ),
            atMostBy(bounded(plus(n, 1)), subtract(bounded(n), spread(n)), 'the induction hypothesis'),
          ),
        ),
      ),
    ),
  ),
)

const certain = { a: q('0'), b: q('1'), n: 1 }
export const evidencePowersDiffer = evidence(powersDiffer, {
  proof: proofDiffer,
  attained: [
    { why: 'once', at: certain },
    { why: 'at equal chances', at: { a: q('1/3'), b: q('1/3'), n: 4 } },
    { why: 'however often, near 1', at: { a: q('999999/1000000'), b: q('1'), n: 4 }, within: q('1/1000') },
  ],
  mutants: [
    { name: '< for ≤', then: below(spread(n), bounded(n)), fate: killed(certain) },
    {
      name: 'once less',
      then: atMost(spread(n), multiply(subtract(count(n), one), apart)),
      fate: killed(certain),
    },
    {
      name: '√n for n',
      then: atMost(spread(n), multiply(squareRoot(count(n)), apart)),
      fate: killed({ a: q('9/10'), b: q('1'), n: 2 }),
    },
  ],
  needs: [
    necessary({ a: q('-3'), b: q('0'), n: 3 }),
    necessary({ ...certain, a: q('1'), b: q('0'), n: 2 }),
    necessary({ a: q('0'), b: q('3'), n: 2 }),
  ],
})
