/** Lemma N after each prompt. With α = 1: αP₋ + (1−α)P₊ − P₋ = (1−α)(P₊ − P₋). */
import { definition25, definition25Whole } from '../spec/definition-2-5.js'
import { P } from '../spec/definitions/mixture.js'
import type { NegativelyDistinguishable, WholeWeight } from '../spec/domains/definitions.js'
import { lemmaNSome } from '../spec/new/negative-sentence.js'
import { alpha, B, gamma, h, k, Pminus, Pplus, s, x } from '../spec/symbols.js'
import { droppable, evidence, guards, killed, necessary, notABound } from '../src/claim/evidence.js'
import { arbitrary, chain, cite, equalBy, evident } from '../src/claim/proof.js'
import { and, atMost, below, equals, everyPrompt, implies, positive, someSentence } from '../src/logic/proposition.js'
import { complement, constant, multiply, one, score, subtract, zero } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from './smallModels.js'

const proof = arbitrary(arbitrary(cite(lemmaNSome, {}, evident)))

/** P₋ says n and P₊ says p. */
const opposed: NegativelyDistinguishable = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  gamma: q('-1'),
  rho: q('2'),
  k: 1,
}
const negative = below(score(B, x), zero)
const given = definition25.given
export const evidence25 = evidence(definition25, {
  proof,
  tightness: [notABound('it says that P₋ can say something negative; Lemma N says how likely that is')],
  mutants: [
    {
      name: 'P₊ can say it',
      then: everyPrompt(h, k, implies(positive(Pminus(h)), someSentence(x, and(positive(Pplus(x)), negative)))),
      fate: killed(opposed),
    },
    {
      name: 'γ ≤ 1 for γ < 0',
      given: [...given.slice(0, 2), atMost(gamma, constant(1)), ...given.slice(3)],
      fate: killed({ ...opposed, Pminus: onlyP, Pplus: onlyN, gamma: q('1') }),
    },
  ],
  needs: [
    droppable(proof),
    droppable(proof),
    necessary({ ...opposed, Pminus: onlyP, Pplus: onlyN, gamma: q('1') }),
    necessary({ ...opposed, Pminus: onlyP, Pplus: onlyN }),
    guards({ ...opposed, Pplus: fair, rho: q('0') }),
    droppable(proof),
  ],
})

const whole: WholeWeight = { alpha: q('1'), Pminus: onlyN, Pplus: onlyP, s: ['n'] }
const excess = subtract(P(s), Pminus(s))
export const evidence25Whole = evidence(definition25Whole, {
  proof: chain<WholeWeight, WholeWeight>(
    excess,
    equalBy(zero, multiply(complement(alpha), subtract(Pminus(s), Pplus(s))), 'α = 1'),
  ),
  mutants: [
    { name: 'P₊ for P₋', then: equals(subtract(P(s), Pplus(s)), zero), fate: killed(whole) },
    { name: 'α ≤ 1 for α = 1', given: [atMost(alpha, one)], fate: killed({ ...whole, alpha: q('1/2') }) },
  ],
  needs: [necessary({ ...whole, alpha: q('1/2') })],
})
