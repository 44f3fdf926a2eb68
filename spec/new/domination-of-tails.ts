/**
 * Domination of tails: large evidence for P₊ is no likelier under P₋ than under P₊. For where P₊/P₋ is at least eᶜ ≥ 1 there P₊ is
 * likelier, and where it is below eᶜ ≤ 1 there P₋ is. So what is shown of the answers of P₊, that they seldom tell much for P₊,
 * holds of the answers of P.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost, below, implies, type Proposition, positive } from '../../src/logic/proposition.js'
import { empty, expectationOverSequences, indicator, type Model, one, scalar } from '../../src/logic/term.js'
import { canFollowExactly } from '../definitions/distinguishable.js'
import { evidenceFor } from '../definitions/evidence.js'
import { P } from '../definitions/mixture.js'
import { tails, tailsOfMixture } from '../domains/tails.js'
import { alpha, N, Pminus, Pplus, u } from '../symbols.js'

/** A level c of evidence, of any sign. */
export const c = scalar('c', 'c')

/** log P₊(u)/P₋(u) < c; so it is, too, where P₊ cannot write u. */
export const tellsLittle = implies(positive(Pplus(u)), below(evidenceFor(Pplus, Pminus, u), c))
/** Pr_{u∼Q, |u|=N}[event]. */
export const chanceUnder = <I, J>(Q: Model<I>, event: Proposition<J>) =>
  expectationOverSequences(u, N, Q, empty, indicator(event))

const follows = canFollowExactly(Pminus, Pplus, N, u)

export const dominationOfTails = claim({
  name: 'Domination of tails',
  title: 'Text of P₋ tells less than c for P₊ at least as often as text of P₊ does',
  fidelity: ours('for every c, also a negative one'),
  forAll: tails,
  given: [follows],
  then: atMost(chanceUnder(Pplus, tellsLittle), chanceUnder(Pminus, tellsLittle)),
  doesNotSay: ['anything of mean or variance: under P the variance of the evidence may grow as N²'],
})

export const dominationOfTailsMixture = claim({
  name: 'Domination of tails (mixture)',
  title: 'Text of P tells less than c for P₊ at least as often as text of P₊ does',
  fidelity: ours(
    'repairs the proof of Theorem 3.3, which takes the answers to be written by P₊: a bound of the upper tail under P₊ holds under P',
  ),
  forAll: tailsOfMixture,
  given: [positive(alpha), below(alpha, one), follows],
  then: atMost(chanceUnder(Pplus, tellsLittle), chanceUnder(P, tellsLittle)),
  doesNotSay: ['that evidence has the same law under P and P₊: only these tails are compared'],
})
