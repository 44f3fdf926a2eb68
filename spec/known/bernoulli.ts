/** Bernoulli's inequality, for one minus a number. */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost } from '../../src/logic/proposition.js'
import { complement, count, multiply, one, power, scalar } from '../../src/logic/term.js'
import { numberAndPower } from '../domains/numbers.js'
import { n } from '../symbols.js'

/** r: a real number. */
export const r = scalar('r', 'r')

export const bernoulli = claim({
  name: 'Bernoulli’s inequality',
  title: 'n chances of r each make at most nr together',
  fidelity: ours('a known fact, which the paper replaces by (1+x/n)ⁿ ≤ eˣ'),
  forAll: numberAndPower,
  given: [atMost(r, one)],
  then: atMost(complement(multiply(count(n), r)), power(complement(r), n)),
  doesNotSay: ['the strict form, which needs r ≠ 0 and n ≥ 2'],
})
