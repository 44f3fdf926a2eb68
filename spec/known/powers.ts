/** Powers grow with their base, and for chances at most n times as fast as it. */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost } from '../../src/logic/proposition.js'
import { count, multiply, one, power, scalar, subtract, zero } from '../../src/logic/term.js'
import { basesAndPower, chancesAndPower } from '../domains/numbers.js'
import { n } from '../symbols.js'

/** Two real numbers. */
export const [a, b] = [scalar('a', 'a'), scalar('b', 'b')]

export const powersGrow = claim({
  name: 'Powers grow with their base',
  title: 'If 0 ≤ a ≤ b then aⁿ ≤ bⁿ',
  fidelity: ours('a known fact'),
  forAll: basesAndPower,
  given: [atMost(zero, a), atMost(a, b)],
  then: atMost(power(a, n), power(b, n)),
  doesNotSay: ['the strict form: for n = 0 both sides are 1'],
})

export const powersDiffer = claim({
  name: 'Powers of chances',
  title: 'If 0 ≤ a ≤ b ≤ 1 then bⁿ − aⁿ ≤ n(b − a)',
  fidelity: ours('a known fact'),
  forAll: chancesAndPower,
  given: [atMost(zero, a), atMost(a, b), atMost(b, one)],
  then: atMost(subtract(power(b, n), power(a, n)), multiply(count(n), subtract(b, a))),
  doesNotSay: ['the strict form, which needs a < b and n ≥ 2'],
})
