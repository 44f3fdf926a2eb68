/**
 * Domination of tails. For 0 ≤ c the difference of the chances is Σ(P₊ − P₋) over the texts that tell c or more, where P₊ ≥ P₋;
 * for c < 0 it is Σ(P₋ − P₊) over those that tell less, where P₋ ≥ P₊.
 */
import { evidenceFor } from '../../spec/definitions/evidence.js'
import { P } from '../../spec/definitions/mixture.js'
import type { Tails, TailsOfMixture } from '../../spec/domains/tails.js'
import {
  c,
  chanceUnder,
  dominationOfTails,
  dominationOfTailsMixture,
  tellsLittle,
} from '../../spec/new/domination-of-tails.js'
import { alpha, N, Pminus, Pplus, u } from '../../spec/symbols.js'
import { evidence, guards, killed, meaning } from '../../src/claim/evidence.js'
import { arbitrary, atMostBy, byLogarithm, chain, cite, either, have, type Proof } from '../../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, not, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  indicator,
  logarithm,
  multiply,
  subtract,
  sumOverSequences,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { onlyN, onlyP } from '../smallModels.js'

const told = evidenceFor(Pplus, Pminus, u)
const [ofPlus, ofMinus] = [chanceUnder(Pplus, tellsLittle), chanceUnder(Pminus, tellsLittle)]
const total = <J>(t: Term<J>) => sumOverSequences(u, N, t)

const fromZero = have(
  everyPromptOf(u, N, implies(not(tellsLittle), atMost(Pminus(u), Pplus(u)))),
  arbitrary(
    arbitrary(
      byLogarithm(
        chain<never, never>(
          logarithm(Pminus(u)),
          atMostBy(logarithm(Pplus(u)), add(subtract(told, c), c), '0 ≤ c ≤ log P₊/P₋'),
        ),
      ),
    ),
  ),
  chain<Tails, Tails>(
    ofPlus,
    atMostBy(
      ofMinus,
      total(multiply(subtract(Pplus(u), Pminus(u)), complement(indicator(tellsLittle)))),
      'what tells much is likelier under P₊',
    ),
  ),
)
const belowZero = have(
  everyPromptOf(u, N, implies(tellsLittle, atMost(Pplus(u), Pminus(u)))),
  arbitrary(
    arbitrary(
      either(
        positive(Pplus(u)),
        byLogarithm(
          chain<never, never>(
            logarithm(Pplus(u)),
            atMostBy(logarithm(Pminus(u)), add(subtract(c, told), subtract(zero, c)), 'log P₊/P₋ < c < 0'),
          ),
        ),
        chain<never, never>(
          Pplus(u),
          atMostBy(zero, subtract(zero, Pplus(u)), 'P₊ cannot write it'),
          atMostBy(Pminus(u), Pminus(u), 'a probability'),
        ),
      ),
    ),
  ),
  chain<Tails, Tails>(
    ofPlus,
    atMostBy(
      ofMinus,
      total(
        add(
          multiply(multiply(subtract(Pminus(u), Pplus(u)), indicator(tellsLittle)), indicator(positive(Pplus(u)))),
          multiply(
            multiply(add(Pminus(u), subtract(zero, Pplus(u))), indicator(tellsLittle)),
            complement(indicator(positive(Pplus(u)))),
          ),
        ),
      ),
      'what tells less than nothing is likelier under P₋',
    ),
  ),
)
const proofTails = either(atMost(zero, c), fromZero, belowZero) as Proof<Tails>

const proofMixture = cite(
  dominationOfTails,
  {},
  chain<TailsOfMixture, TailsOfMixture>(
    ofPlus,
    atMostBy(chanceUnder(P, tellsLittle), multiply(alpha, subtract(ofMinus, ofPlus)), 'P = αP₋ + (1−α)P₊'),
  ),
)

// Evidence. P₊ says n three times in four, P₋ one time in four.

const opposed: Tails = {
  Pminus: iid({ n: '1/4', p: '3/4' }),
  Pplus: iid({ n: '3/4', p: '1/4' }),
  c: q('1'),
  N: 1,
}
const alike: Tails = { ...opposed, Pplus: opposed.Pminus }
const mixed = (of: Tails): TailsOfMixture => ({ ...of, alpha: q('1/2') })
const unable = { ...opposed, Pplus: onlyN, Pminus: onlyP }

export const evidenceTails = evidence(dominationOfTails, {
  proof: proofTails,
  attained: [{ why: 'equal models', at: alike }],
  mutants: [
    { name: '< for ≤', then: below(ofPlus, ofMinus), fate: killed(alike) },
    { name: '≥ for ≤', then: atMost(ofMinus, ofPlus), fate: killed(opposed) },
    { name: 'half as often', then: atMost(multiply(two, ofPlus), ofMinus), fate: killed(alike) },
  ],
  needs: [guards(unable)],
})
export const evidenceTailsMixture = evidence(dominationOfTailsMixture, {
  proof: proofMixture,
  attained: [{ why: 'equal models', at: mixed(alike) }],
  mutants: [
    { name: '< for ≤', then: below(ofPlus, chanceUnder(P, tellsLittle)), fate: killed(mixed(alike)) },
    { name: '≥ for ≤', then: atMost(chanceUnder(P, tellsLittle), ofPlus), fate: killed(mixed(opposed)) },
    {
      name: 'as often as P₋',
      then: atMost(chanceUnder(Pminus, tellsLittle), chanceUnder(P, tellsLittle)),
      fate: killed(mixed(opposed)),
    },
  ],
  needs: [
    meaning({ ...mixed(opposed), alpha: q('-1') }),
    meaning({ ...mixed(opposed), alpha: q('2') }),
    guards(mixed(unable)),
  ],
})
