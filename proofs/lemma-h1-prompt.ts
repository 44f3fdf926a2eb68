/**
 * Lemma H.1 at a fixed prompt. P(x|s) ≥ w(s)P₋(x|s), so every log-ratio is at most log 1/w(s), and so is their mean;
 * 1/w(s) = 1 + (1−α)P₊(s)/(αP₋(s)) is at most 1 + (1−α)/(αΛ), and that at most 1 + 1/(αΛ).
 */
import { P } from '../spec/definitions/mixture.js'
import { posteriorWeight } from '../spec/definitions/posteriorWeight.js'
import type { AfterPrompt, WithEvidence } from '../spec/domains/afterPrompt.js'
import {
  fromMinus,
  lemmaH1,
  lemmaH1Sharp,
  posteriorDivergence,
  printedBound,
  sharpBound,
} from '../spec/lemma-h1-prompt.js'
import { Lambda } from '../spec/lemma-h3-prompt.js'
import { alpha, Pminus, Pplus, s, x, y } from '../spec/symbols.js'
import { evidence, guards, isTrue, killed, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, chain, cite, have } from '../src/claim/proof.js'
import { atMost, below, everySentence } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectation,
  followedBy,
  logarithm,
  multiply,
  one,
  subtract,
  two,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, onlyN, onlyP, thenOnly } from './smallModels.js'

const inverseWeight = divide(one, posteriorWeight(s))
const [ofMinus, ofP] = [multiply(alpha, Pminus(followedBy(s, y))), P(followedBy(s, y))]
/** P(s⊕x)/(αP₋(s⊕x)) ≥ 1: by how much log 1/w(s) exceeds the log-ratio at x. */
const excess = divide(P(followedBy(s, x)), multiply(alpha, Pminus(followedBy(s, x))))

const proofPosterior = have(
  everySentence(y, atMost(ofMinus, ofP)),
  arbitrary(chain(ofMinus, atMostBy(ofP, multiply(complement(alpha), Pplus(followedBy(s, y))), 'drop P₊'))),
  chain(
    fromMinus,
    atMostBy(logarithm(inverseWeight), expectation(x, Pminus, s, logarithm(excess)), 'P(x|s) ≥ w(s)P₋(x|s)'),
  ),
)

const oddsBound = add(one, divide(complement(alpha), multiply(alpha, Lambda)))
const plainBound = add(one, divide(one, multiply(alpha, Lambda)))
const toWeight = atMostBy(
  logarithm(inverseWeight),
  subtract(logarithm(inverseWeight), fromMinus),
  'the posterior weight bounds the divergence',
)
const toSharp = atMostBy(sharpBound, logarithm(divide(oddsBound, inverseWeight)), 'log is increasing')
const sharply = (then: ReturnType<typeof chain<WithEvidence, WithEvidence>>) =>
  cite(
    posteriorDivergence,
    {},
    have(
      atMost(inverseWeight, oddsBound),
      chain<WithEvidence, WithEvidence>(
        inverseWeight,
        atMostBy(
          oddsBound,
          divide(
            multiply(complement(alpha), subtract(Pminus(s), multiply(Lambda, Pplus(s)))),
            multiply(multiply(alpha, Lambda), Pminus(s)),
          ),
          'ΛP₊(s) ≤ P₋(s)',
        ),
      ),
      then,
    ),
  )
const proofSharp = sharply(chain<WithEvidence, WithEvidence>(fromMinus, toWeight, toSharp))
const proofPrinted = have(
  atMost(oddsBound, plainBound),
  chain<WithEvidence, WithEvidence>(
    oddsBound,
    atMostBy(plainBound, divide(alpha, multiply(alpha, Lambda)), '1 − α ≤ 1'),
  ),
  sharply(
    chain<WithEvidence, WithEvidence>(
      fromMinus,
      toWeight,
      toSharp,
      atMostBy(printedBound, logarithm(divide(plainBound, oddsBound)), 'log is increasing'),
    ),
  ),
)

// Evidence.

/** P₋ says n, P₊ says p: at the empty prompt the divergence is log(1/α). */
const opposed: AfterPrompt = { alpha: q('1/2'), Pminus: onlyN, Pplus: onlyP, s: [] }
const instance = (changes: Partial<WithEvidence>): WithEvidence => ({ ...opposed, Lambda: q('1'), ...changes })
/** P(n) = 2·1/2 − 1 = 0 for a sentence that P₋ can say. */
const overweight = { alpha: q('2'), Pminus: fair, Pplus: onlyN }
/** The prompt n is four times likelier under P₊; then the answers are opposed, and the divergence is log 5. */
const unlikely = { ...opposed, Pminus: thenOnly('n', '1/4', '3/4'), Pplus: thenOnly('p', '1', '0'), s: ['n'] }

const half = (bound: typeof printedBound) => divide(bound, two)

export const evidencePosteriorDivergence = evidence(posteriorDivergence, {
  proof: proofPosterior,
  attained: [{ why: 'P₊ says nothing that P₋ can say', at: opposed }],
  mutants: [
    { name: '< for ≤', then: below(fromMinus, logarithm(inverseWeight)), fate: killed(opposed) },
    { name: 'half the bound', then: atMost(fromMinus, divide(logarithm(inverseWeight), two)), fate: killed(opposed) },
    {
      name: 'the prior weight for the posterior',
      then: atMost(fromMinus, logarithm(divide(one, alpha))),
      fate: killed(unlikely),
    },
  ],
  needs: [
    guards({ ...opposed, alpha: q('0') }),
    guards({ ...opposed, ...overweight }),
    guards({ ...opposed, s: ['p'] }),
  ],
})

const needs = [
  guards(instance({ alpha: q('0') })),
  guards(instance(overweight)),
  guards(instance({ Pplus: onlyN, s: ['p'] })),
  guards(instance({ Lambda: q('0') })),
  necessary(instance({ Lambda: q('10') })),
]

export const evidenceH1Sharp = evidence(lemmaH1Sharp, {
  proof: proofSharp,
  attained: [{ why: 'P₊ says nothing that P₋ can say, and Λ is all the evidence', at: instance({}) }],
  mutants: [
    { name: '< for ≤', then: below(fromMinus, sharpBound), fate: killed(instance({})) },
    { name: 'half the bound', then: atMost(fromMinus, half(sharpBound)), fate: killed(instance({})) },
    {
      name: 'the odds upside down',
      then: atMost(fromMinus, logarithm(add(one, divide(alpha, multiply(complement(alpha), Lambda))))),
      fate: killed(instance({ alpha: q('1/4') })),
    },
  ],
  needs,
})

export const evidenceH1 = evidence(lemmaH1, {
  proof: proofPrinted,
  attained: [
    {
      why: 'α vanishes: the bound is off by the factor 1 − α under the logarithm alone',
      at: instance({ alpha: q('1/1000000') }),
      within: q('1/1000000'),
    },
  ],
  mutants: [
    {
      name: 'half the bound',
      then: atMost(fromMinus, half(printedBound)),
      fate: killed(instance({ alpha: q('1/8') })),
    },
    {
      name: 'without the 1',
      then: atMost(fromMinus, logarithm(divide(one, multiply(alpha, Lambda)))),
      fate: killed(
        instance({ Pplus: thenOnly('p', '1/4', '3/4'), Pminus: thenOnly('n', '1', '0'), s: ['n'], Lambda: q('4') }),
      ),
    },
    { name: 'the odds (1−α)/α for 1/α', then: lemmaH1Sharp.then, fate: isTrue(lemmaH1Sharp) },
  ],
  needs,
})
