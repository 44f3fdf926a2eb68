/**
 * Appendix I by induction on n. With a = √n and b = √(n+1) one more summand is enough because
 * b − a ≤ 1/b and 2(b − a) ≤ 1/a, which follow from b² − a² = 1; and log(n+2) − log(n+1) ≤ 1/(n+1).
 */
import {
  appendixI,
  appendixIAtLeast,
  appendixIHarmonic,
  appendixIIntegral,
  appendixIWithoutEmpty,
  harmonicIntegral,
  harmonicSum,
  next,
  rootIntegral,
  rootOf,
  rootSum,
} from '../spec/appendix-i.js'
import type { OneLength } from '../spec/domains/numbersAndLengths.js'
import { k } from '../spec/symbols.js'
import { evidence, killed } from '../src/claim/evidence.js'
import {
  absurd,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  type Proof,
} from '../src/claim/proof.js'
import { atMost, below, equals } from '../src/logic/proposition.js'
import {
  add,
  constant,
  count,
  divide,
  logarithm,
  multiply,
  negate,
  number,
  one,
  plus,
  power,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'

type L = OneLength
const [a, b] = [rootOf(next), rootOf(plus(k, 2))]

/** t·t is known to be what t is the root of; t² as a power is not, until it is shown by logarithms. */
const asPower = (t: Term<L>) => power(t, number(2))
const isSquare = (t: Term<L>, then: Proof<L>): Proof<L> =>
  have(
    equals(asPower(t), multiply(t, t)),
    byLogarithm(chain<L, L>(logarithm(asPower(t)), equal(logarithm(multiply(t, t)), '2 log t'))),
    then,
  )
const defect = (t: Term<L>) => subtract(asPower(t), multiply(t, t))
/** b² − a² = 1. */
const oneApart = subtract(defect(b), defect(a))
const gap = subtract(asPower(b), asPower(a))

const root1 = rootOf(number(1))
const earlier = subtract(rootSum(next), a)
const increasing = either(
  atMost(a, b),
  evident,
  absurd(
    chain<L, L>(
      zero,
      belowBy(negate(gap), multiply(subtract(a, b), add(a, b)), 'b < a'),
      equalBy(constant(-1), oneApart, 'b² − a² = 1'),
      belowBy(zero, one, '−1 < 0'),
    ),
  ),
)
/** b² = a² + 1 ≤ ab + 1. */
const lessThanProduct = chain<L, L>(
  asPower(b),
  equalBy(add(asPower(a), one), negate(oneApart), 'b² − a² = 1'),
  atMostBy(add(multiply(a, b), one), multiply(a, subtract(b, a)), 'a ≤ b'),
)
const proofAtLeast = induction(
  k,
  chain(root1, atMostBy(rootSum(number(1)), subtract(divide(one, root1), root1), '√1 = 1')),
  isSquare(
    a,
    isSquare(
      b,
      have(
        atMost(a, b),
        increasing,
        have(
          atMost(asPower(b), add(multiply(a, b), one)),
          lessThanProduct,
          chain<L, L>(
            b,
            atMostBy(
              rootSum(plus(k, 2)),
              add(earlier, divide(subtract(add(multiply(a, b), one), asPower(b)), b)),
              'the induction hypothesis, and b ≤ a + 1/b',
            ),
          ),
        ),
      ),
    ),
  ),
)

const twice = multiply(two, subtract(b, a))
const before = subtract(rootSum(k), rootIntegral(k))
const proofIntegral = induction(
  k,
  chain(rootIntegral(number(0)), atMostBy(rootSum(number(0)), subtract(zero, rootIntegral(number(0))), '√1 = 1')),
  isSquare(
    a,
    isSquare(
      b,
      have(
        atMost(multiply(a, twice), one),
        chain<L, L>(
          multiply(a, twice),
          atMostBy(gap, square(subtract(b, a)), '(b − a)² ≥ 0'),
          equalBy(one, negate(oneApart), 'b² − a² = 1'),
        ),
        chain<L, L>(
          rootIntegral(next),
          atMostBy(
            add(rootIntegral(k), divide(one, a)),
            divide(subtract(one, multiply(a, twice)), a),
            '2(b − a) ≤ 1/a',
          ),
          atMostBy(rootSum(next), before, 'the induction hypothesis'),
        ),
      ),
    ),
  ),
)

const ratio = divide(count(plus(k, 2)), count(next))
const proofHarmonic = induction(
  k,
  chain(harmonicIntegral(number(0)), equal(harmonicSum(number(0)), 'log 1 and no summand')),
  chain<L, L>(
    harmonicIntegral(next),
    atMostBy(
      harmonicSum(next),
      add(subtract(harmonicSum(k), harmonicIntegral(k)), subtract(subtract(ratio, one), logarithm(ratio))),
      'log t ≤ t − 1 at (n+2)/(n+1)',
    ),
  ),
)

const at = (k: number): OneLength => ({ k })
export const evidenceI = evidence(appendixI, { counterexample: at(1) })
export const evidenceIWithoutEmpty = evidence(appendixIWithoutEmpty, { counterexample: at(0) })

export const evidenceIAtLeast = evidence(appendixIAtLeast, {
  proof: proofAtLeast,
  attained: [{ why: 'one sentence', at: at(0) }],
  mutants: [
    { name: '= for ≤', then: equals(rootOf(next), rootSum(next)), fate: killed(at(1)) },
    { name: '< for ≤', then: below(rootOf(next), rootSum(next)), fate: killed(at(0)) },
    { name: 'one summand less', then: atMost(rootOf(next), rootSum(k)), fate: killed(at(2)) },
    { name: 'twice the bound', then: atMost(multiply(two, rootOf(next)), rootSum(next)), fate: killed(at(50)) },
  ],
})
export const evidenceIIntegral = evidence(appendixIIntegral, {
  proof: proofIntegral,
  attained: [{ why: 'no sentence', at: at(0) }],
  mutants: [
    { name: '< for ≤', then: below(rootIntegral(k), rootSum(k)), fate: killed(at(0)) },
    { name: 'one summand less', then: atMost(rootIntegral(next), rootSum(k)), fate: killed(at(3)) },
    { name: '2√(n+1) for 2(√(n+1) − 1)', then: atMost(multiply(two, rootOf(next)), rootSum(k)), fate: killed(at(9)) },
  ],
})
export const evidenceIHarmonic = evidence(appendixIHarmonic, {
  proof: proofHarmonic,
  attained: [{ why: 'no sentence', at: at(0) }],
  mutants: [
    { name: '< for ≤', then: below(harmonicIntegral(k), harmonicSum(k)), fate: killed(at(0)) },
    { name: 'one summand less', then: atMost(harmonicIntegral(next), harmonicSum(k)), fate: killed(at(1)) },
    { name: '≥ for ≤', then: atMost(harmonicSum(k), harmonicIntegral(k)), fate: killed(at(1)) },
  ],
})
