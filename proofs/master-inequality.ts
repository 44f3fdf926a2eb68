/**
 * The master inequality. With w + v = 1, γ + (1−γ)v − B_P(s) = w(γ − B_{P₋}(s)) + v(1 − B_{P₊}(s)); the last term is
 * written with likelihoods, so that P₊(s) may vanish.
 */
import { P } from '../spec/definitions/mixture.js'
import type { Levelled, ScoredPrompt, Thresholded } from '../spec/domains/scoredPrompt.js'
import {
  evidenceOfBad,
  master,
  masterAtThreshold,
  masterExact,
  masterThreshold,
  neededEvidence,
  ofMinus,
  ofP,
  ofPlus,
  v,
  w,
} from '../spec/master-inequality.js'
import { alpha, B, epsilon, gamma, Pminus, Pplus, s, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, equal } from '../src/claim/proof.js'
import { atMost, below, equals } from '../src/logic/proposition.js'
import { add, complement, divide, followedBy, multiply, score, subtract, sumOver } from '../src/logic/term.js'
import { q, scores } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

const proofExact = chain(ofP, equal(add(multiply(w, ofMinus), multiply(v, ofPlus)), 'Bayes’ rule'))

const bound = add(gamma, multiply(complement(gamma), v))
/** w(γ − B_{P₋}(s)) + v(1 − B_{P₊}(s)). */
const room = add(
  multiply(w, subtract(gamma, ofMinus)),
  multiply(divide(complement(alpha), P(s)), sumOver(x, multiply(Pplus(followedBy(s, x)), complement(score(B, x))))),
)
const toBound = atMostBy(bound, room, 'B_{P₋}(s) ≤ γ, and B ≤ 1')
const proofMaster = chain(ofP, toBound)

/** (γ + ε) − (γ + (1−γ)v). */
const beyond = divide(subtract(evidenceOfBad, neededEvidence), P(s))
const proofThreshold = chain<Thresholded, Thresholded>(
  ofP,
  toBound,
  belowBy(add(gamma, epsilon), beyond, 'the evidence exceeds the threshold: (1−γ)v < ε'),
)
const proofAtThreshold = chain<Thresholded, Thresholded>(
  ofP,
  toBound,
  atMostBy(add(gamma, epsilon), beyond, 'the evidence reaches the threshold: (1−γ)v ≤ ε'),
)

// Evidence. The prompt is empty unless something else is said.

/** Opposed components of equal weight, γ = −1: w = v = 1/2 and B_P = 0. */
const prompted = (changes: Partial<ScoredPrompt>): ScoredPrompt => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  s: [],
  ...changes,
})
const levelled = (changes: Partial<Levelled>): Levelled => ({ ...prompted({}), gamma: q('-1'), ...changes })
/** At the threshold: (1−γ)v = 1 = ε. */
const thresholded = (changes: Partial<Thresholded>): Thresholded => ({ ...levelled({}), epsilon: q('1'), ...changes })

/** After n the evidence is 2 to 1 for P₋: w = 2/3. */
const prompting = { Pplus: thenOnly('p', '1/2', '1/2'), s: ['n'] }
const quarter = { alpha: q('1/4') }
/** P(n) = αP₋(n) + (1−α)P₊(n) = 0 for a weight that is none. */
const vanishingBelow = prompted({ alpha: q('-1'), ...prompting })
const vanishingAbove = prompted({
  alpha: q('2'),
  Pminus: thenOnly('n', '1/2', '1/2'),
  Pplus: thenOnly('p', '1', '0'),
  s: ['n'],
})

export const evidenceMasterExact = evidence(masterExact, {
  proof: proofExact,
  mutants: [
    {
      name: 'the prior weights',
      then: equals(ofP, add(multiply(alpha, ofMinus), multiply(complement(alpha), ofPlus))),
      fate: killed(prompted(prompting)),
    },
    {
      name: 'the weights exchanged',
      then: equals(ofP, add(multiply(v, ofMinus), multiply(w, ofPlus))),
      fate: killed(prompted(quarter)),
    },
  ],
  needs: [
    guards(vanishingBelow),
    guards(vanishingAbove),
    guards(prompted({ s: ['p'] })),
    guards(prompted({ s: ['n'] })),
  ],
})

export const evidenceMaster = evidence(master, {
  proof: proofMaster,
  attained: [
    { why: 'B_{P₋}(s) = γ, and P₊ is perfectly good', at: levelled({}) },
    { why: 'the same after a prompt', at: levelled(prompting) },
    { why: 'P₊ cannot write the prompt', at: levelled({ s: ['n'] }) },
  ],
  mutants: [
    { name: '< for ≤', then: below(ofP, bound), fate: killed(levelled({})) },
    {
      name: 'v for (1−γ)v',
      then: atMost(ofP, add(gamma, v)),
      fate: killed(levelled({})),
    },
    {
      name: 'the prior weight of P₊',
      then: atMost(ofP, add(gamma, multiply(complement(gamma), complement(alpha)))),
      fate: killed(levelled({ Pminus: thenOnly('n', '1/2', '1/2'), Pplus: thenOnly('p', '1', '0'), s: ['n'] })),
    },
    {
      name: 'w for v',
      then: atMost(ofP, add(gamma, multiply(complement(gamma), w))),
      fate: killed(levelled(quarter)),
    },
  ],
  needs: [
    necessary(levelled({ alpha: q('-1'), gamma: q('0') })),
    necessary(levelled({ alpha: q('2'), Pplus: onlyN })),
    guards(levelled({ s: ['p'] })),
    necessary(levelled({ Pminus: onlyP })),
  ],
})

const thresholdNeeds = [
  necessary(thresholded({ alpha: q('-1'), gamma: q('0'), epsilon: q('5/2') })),
  necessary(thresholded({ alpha: q('2'), Pminus: onlyP, Pplus: onlyN, gamma: q('1') })),
  guards(thresholded({ s: ['p'], epsilon: q('3') })),
  necessary(thresholded({ Pminus: onlyP, epsilon: q('3/2') })),
  necessary(thresholded({ epsilon: q('1/2') })),
]
const given = masterThreshold.given
const strictly = { ...thresholded({}), epsilon: q('1000000001/1000000000') }
export const evidenceMasterThreshold = evidence(masterThreshold, {
  proof: proofThreshold,
  attained: [
    {
      why: 'just beyond the threshold, with B_{P₋}(s) = γ and P₊ perfectly good',
      at: { ...strictly, gamma: q('-1/2'), epsilon: q('750000001/1000000000'), B: scores({ n: '-1/2', p: '1' }) },
      within: q('1/100000000'),
    },
  ],
  mutants: [
    {
      name: '≤ for < in the evidence',
      given: [...given.slice(0, 4), atMost(neededEvidence, evidenceOfBad)],
      fate: killed(thresholded({})),
    },
    {
      name: '1 for 1−γ−ε',
      given: [...given.slice(0, 4), below(multiply(complement(alpha), Pplus(s)), evidenceOfBad)],
      fate: killed(thresholded({ alpha: q('3/4'), epsilon: q('1/2') })),
    },
    {
      name: 'without 1−α',
      given: [
        ...given.slice(0, 4),
        below(multiply(subtract(complement(gamma), epsilon), Pplus(s)), multiply(epsilon, Pminus(s))),
      ],
      fate: killed(thresholded({ alpha: q('1/4'), epsilon: q('5/4') })),
    },
    { name: 'γ for γ + ε', then: below(ofP, gamma), fate: killed(strictly) },
  ],
  needs: thresholdNeeds,
})

export const evidenceMasterAtThreshold = evidence(masterAtThreshold, {
  proof: proofAtThreshold,
  attained: [
    { why: 'B_{P₋}(s) = γ, and P₊ is perfectly good', at: thresholded({}) },
    { why: 'the same after a prompt', at: thresholded({ ...prompting, epsilon: q('2/3') }) },
  ],
  mutants: [
    { name: '< for ≤', then: below(ofP, add(gamma, epsilon)), fate: killed(thresholded({})) },
    { name: 'γ for γ + ε', then: atMost(ofP, gamma), fate: killed(thresholded({})) },
  ],
  needs: thresholdNeeds,
})
