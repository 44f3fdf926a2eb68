/** Powers grow with their base. */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost } from '../../src/logic/proposition.js'
import { power, scalar, zero } from '../../src/logic/term.js'
import { basesAndPower } from '../domains/numbers.js'
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
