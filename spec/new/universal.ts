/**
 * Theorem U: whatever dominates a bad component can be prompted into its behaviour, within a number of sentences that
 * depends on α, γ and ε alone. No distinguishability is assumed. Stated without logarithms: D is the number of
 * sentences when α·ρ^{D+1} > 1, that is D = ⌊log(1/α)/log ρ⌋, for ρ = (1−γ)/(1−γ−ε).
 */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  implies,
  positive,
  somePrompt,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectation,
  followedBy,
  model,
  multiply,
  one,
  plus,
  power,
  type Sequence,
  score,
  subtract,
  type Term,
} from '../../src/logic/term.js'
import { dominated, dominatedOneLess } from '../domains/dominated.js'
import { twoModels } from '../domains/twoModels.js'
import { alpha, B, D, epsilon, gamma, h, Pminus, s, x, y } from '../symbols.js'

/** A model of its own here, known only to dominate αP₋. */
export const P = model('P', 'P')

/** B_P(s), the expected score of the sentence after the prompt. */
export const behaviourOfP = <I>(prompt: Sequence<I>) => expectation(x, P, prompt, score(B, x))
/** B_{P₋}(s). */
export const behaviourOfPminus = <I>(prompt: Sequence<I>) => expectation(x, Pminus, prompt, score(B, x))

/** γ + ε. */
export const level = add(gamma, epsilon)
/** ρ = (1−γ)/(1−γ−ε): by how much each sentence raises P₋/P while B_P stays at γ+ε or above. */
export const rho = divide(complement(gamma), subtract(complement(gamma), epsilon))

/** P₋(h) ≤ P(h)/α for every prompt of at most D+1 sentences. */
export const domination = everyPrompt(h, plus(D, 1), atMost(multiply(alpha, Pminus(h)), P(h)))
/** B_{P₋}(h) ≤ γ for every prompt of at most D sentences that P₋ can write. */
export const badness = everyPrompt(h, D, implies(positive(Pminus(h)), atMost(behaviourOfPminus(h), gamma)))
const misaligned = and(positive(Pminus(s)), below(behaviourOfP(s), level))

const setting = [positive(alpha), positive(epsilon), below(level, one), domination, badness] as const

export const universal = claim({
  name: 'Theorem U',
  title: 'Every model with a bad component is misaligned by a prompt of at most ⌊log(1/α)/log ρ⌋ sentences',
  fidelity: ours('Theorem 3.1 without distinguishability, and for any decomposition P ≥ αP₋'),
  forAll: dominated,
  given: [...setting, below(one, multiply(alpha, power(rho, plus(D, 1))))],
  then: somePrompt(s, D, misaligned),
  doesNotSay: [
    'that a given model has a bad component of any weight',
    'how likely a user is to write such a prompt',
    'that the length is logarithmic in 1/ε: for small ε it grows like 1/ε (Theorem 3.1 buys log(1/ε) with distinguishability)',
  ],
})

export const universalOneLess = claim({
  name: 'Theorem U (one sentence less)',
  title: 'The same within one sentence less',
  fidelity: ours('the sharpest plausible strengthening; model T refutes it'),
  forAll: dominatedOneLess,
  given: [...setting, below(one, multiply(alpha, power(rho, plus(D, 2))))],
  then: somePrompt(s, D, misaligned),
  doesNotSay: ['that every model needs so long a prompt: this one is made so'],
})

const longer = followedBy(s, y)
/** Some sentence y that P₋ can say after s has left ≤ right. */
export const raises = <I, J>(left: Term<I>, right: Term<J>) =>
  someSentence(y, and(positive(Pminus(longer)), atMost(left, right)))

export const oneStep = claim({
  name: 'Theorem U (one step)',
  title: 'After every prompt some sentence raises P₋/P by the factor (1 − B_{P₋})/(1 − B_P) or more',
  fidelity: ours('the step of Theorem U in its sharpest form: two models, no bound γ, no weight'),
  forAll: twoModels,
  given: [positive(P(s)), positive(Pminus(s))],
  then: raises(
    multiply(multiply(complement(behaviourOfPminus(s)), P(longer)), Pminus(s)),
    multiply(multiply(complement(behaviourOfP(s)), Pminus(longer)), P(s)),
  ),
  doesNotSay: ['that this sentence is likely, or negative'],
})
