/**
 * Appendix I: divergences that decay as β/|s|^η. Over n sentences they add up to at least βn^{1−η}, not to exactly that, and
 * |s| + 1 has to stand for |s|, or the empty prompt divides by zero. Here η = 1/2, where there are square roots, and η = 1,
 * which the print excludes; η = 0 is Definition 2.2.
 */
import { claim, clarified, ours, repaired } from '../src/claim/claim.js'
import { atMost, equals } from '../src/logic/proposition.js'
import {
  count,
  divide,
  logarithm,
  multiply,
  one,
  plus,
  squareRoot,
  subtract,
  sumBelow,
  two,
  type Whole,
} from '../src/logic/term.js'
import { fromOne, lengths } from './domains/numbersAndLengths.js'
import { k, m } from './symbols.js'

const place = count(plus(m, 1))
/** 1 + 1/√2 + … + 1/√n. */
export const rootSum = <N>(n: Whole<N>) => sumBelow(m, n, divide(one, squareRoot(place)))
/** 1 + 1/2 + … + 1/n. */
export const harmonicSum = <N>(n: Whole<N>) => sumBelow(m, n, divide(one, place))
/** √n. */
export const rootOf = <N>(n: Whole<N>) => squareRoot(count(n))
/** 2(√(n+1) − 1) = ∫ from 1 to n+1 of dt/√t. */
export const rootIntegral = <N>(n: Whole<N>) => multiply(two, subtract(rootOf(plus(n, 1)), one))
/** log(n+1) = ∫ from 1 to n+1 of dt/t. */
export const harmonicIntegral = <N>(n: Whole<N>) => logarithm(count(plus(n, 1)))
/** n = k + 1 ≥ 1 sentences. */
export const next = plus(k, 1)

const factor = 'η = 1/2; the common factor β is left out'

export const appendixI = claim({
  name: 'Appendix I',
  title: 'Over n sentences divergences of β/|s|^η add up to βn^{1−η}',
  fidelity: clarified(`${factor}; |s| + 1 stands for |s|, so that the empty prompt does not divide by zero`),
  forAll: fromOne,
  given: [],
  then: equals(rootSum(next), rootOf(next)),
  doesNotSay: ['that the sum is much larger: for η = 1/2 it is less than twice the printed value'],
})

export const appendixIAtLeast = claim({
  name: 'Appendix I (at least)',
  title: 'Over n ≥ 1 sentences divergences of β/(|s|+1)^η add up to at least βn^{1−η}',
  fidelity: repaired('Appendix I', 'the sum is larger as soon as n ≥ 2; a lower bound is what the theorems need'),
  forAll: lengths,
  given: [],
  then: atMost(rootOf(next), rootSum(next)),
  doesNotSay: ['how much larger: by a factor of up to 1/(1−η) = 2'],
})

export const appendixIWithoutEmpty = claim({
  name: 'Appendix I (without the empty prompt)',
  title: 'The lower bound βn^{1−η} for the sum over the n − 1 prompts that are not empty',
  fidelity: ours('the other way out of the division by zero; it fails for n ≤ 3'),
  forAll: fromOne,
  given: [],
  then: atMost(rootOf(next), rootSum(k)),
  doesNotSay: ['that it fails for every n: for η = 1/2 it holds from n = 4 on'],
})

export const appendixIIntegral = claim({
  name: 'Appendix I (integral)',
  title: 'Over n sentences divergences of β/(|s|+1)^η add up to at least β((n+1)^{1−η} − 1)/(1−η)',
  fidelity: ours(`${factor}; larger than the printed bound from n = 2 on, by a factor that tends to 1/(1−η)`),
  forAll: lengths,
  given: [],
  then: atMost(rootIntegral(k), rootSum(k)),
  doesNotSay: ['that the two sides are equal for any n ≥ 1: they are only where nothing is added'],
})

export const appendixIHarmonic = claim({
  name: 'Appendix I (harmonic)',
  title: 'Over n sentences divergences of β/(|s|+1) add up to at least β·log(n+1)',
  fidelity: ours('η = 1, which the print excludes: the accumulated divergence is still unbounded'),
  forAll: lengths,
  given: [],
  then: atMost(harmonicIntegral(k), harmonicSum(k)),
  doesNotSay: ['that the two sides come together: their difference grows to Euler’s constant 0.577…'],
})
