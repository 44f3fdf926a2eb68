/**
 * Named models that satisfy the hypotheses of the claims, so that no claim speaks of nothing. One value for every letter, of
 * which a claim takes those that it has.
 */

import { fair, onlyN, onlyP } from '../../proofs/smallModels.js'
import type { AnyClaim } from '../../src/claim/claim.js'
import type { Instance } from '../../src/logic/instance.js'
import { mixtureOf } from '../../src/model/build.js'
import { iid, q, scores } from '../../src/model/written.js'

export type Letters = Readonly<Record<string, unknown>>

export const [bad, good] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]

/**
 * The one model of all theorems. Two sentences: n, which scores −1, and p, which scores 1. P₋ says n three times in four, P₊ one
 * time in four, whatever was said before. KL(P₋‖P₊) = KL(P₊‖P₋) = (1/2)·log 3 = 0.549…, between log 8/5 and log 9/5; the
 * variance of the evidence of a sentence is (3/4)·(log 3)² = 0.905… under either; B_{P₋}(s) = −1/2 after every prompt.
 */
export const independent: Letters = {
  alpha: q('1/2'),
  Pminus: bad,
  Pplus: good,
  P: mixtureOf(q('1/2'), bad, good),
  P0: bad,
  P1: good,
  R: bad,
  components: [
    { weight: q('1/2'), model: bad },
    { weight: q('1/2'), model: good },
  ],
  A: [0],
  B: scores({ n: '-1', p: '1' }),
  s: ['n'],
  s0: ['p'],
  h: ['n'],
  x: 'n',
  gamma: q('-1/2'),
  epsilon: q('1/2'),
  delta: q('1/2'),
  rho: q('8/5'),
  rhoPrime: q('9/5'),
  sigma: q('1'),
  N: 1,
  k: 6,
  n: 2,
  D: 3,
  C: 3,
  // the likelihood ratios of a sentence, levels of behaviour, and bounds
  mu: q('3'),
  Lambda: q('3'),
  gamma0: q('-1/2'),
  tau: q('-1/4'),
  bplus: q('1/2'),
  gammaN: q('-1/8'),
  theta: q('1/3'),
  lambda: q('1/2'),
  level: q('3/4'),
  c: q('1/2'),
  a: q('2'),
  v: q('1'),
  // P₊(s₀)/P₋(s₀) at most, and after a turn
  omega: q('3'),
  omegaAfter: q('23'),
}

/** P₋ says n alone, P₊ says p alone: nothing that one says can the other say. */
export const opposed: Letters = { ...independent, Pminus: onlyN, Pplus: onlyP, P0: onlyN, P1: onlyP, s: [], s0: [] }

/** P₋ says n alone, and P₊ tosses a coin; n scores 0 and p scores 1. */
export const zeroOrOne: Letters = { ...independent, Pminus: onlyN, Pplus: fair, B: scores({ n: '0', p: '1' }) }

/** No language model: a number each. */
export const numbers: Letters = {
  r: q('1/2'),
  a: q('2'),
  b: q('3'),
  t: q('2'),
  n: 2,
  k: 6,
  X: q('5/4'),
  Y: q('2'),
}

/** A coin that pays 4 for n and 8 for p: c·(1 + B). */
export const coin: Letters = { draw: fair, B: scores({ n: '0', p: '1' }), c: q('4'), t: q('2') }

/** The claim's letters in a model, with changes. */
export const instanceIn = (model: Letters, { forAll }: AnyClaim, changes: Letters = {}): Instance =>
  Object.fromEntries(
    Object.keys(forAll.symbols).map((name) => [name, name in changes ? changes[name] : model[name]]),
  ) as Instance
