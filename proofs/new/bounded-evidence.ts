/** By induction on k, sentence by sentence; 1 ≤ μ because some sentence is at least as likely under P₋ as under P₊. */
import type { BoundedRatios } from '../../spec/domains/guarded.js'
import { boundedEvidence, boundedRatio, mu } from '../../spec/new/bounded-evidence.js'
import { h, k, Pminus, Pplus, s, s0, x, y } from '../../spec/symbols.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import {
  antisymmetry,
  arbitrary,
  atMostBy,
  chain,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  last,
  type Proof,
  prolonged,
  specialise,
} from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  positive,
} from '../../src/logic/proposition.js'
import {
  add,
  empty,
  followedBy,
  multiply,
  negate,
  number,
  one,
  plus,
  power,
  type Sequence,
  subtract,
  sumOver,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'

const next = plus(k, 1)
const whole = followedBy(s0, s)
const longer = followedBy(whole, x)

/** What the bound says at a prompt h of n sentences. */
const ratioAt = <N>(n: Whole<N>, at: Sequence<never>, body: Proof<never>): Proof<unknown> => {
  const prompt = followedBy(s0, h)
  const bounded = everySentence(y, atMost(Pminus(y, prompt), multiply(mu, Pplus(y, prompt))))
  return specialise(
    boundedRatio(next, s0),
    n,
    specialise(everyPromptOf(h, n, implies(and(positive(Pminus(prompt)), positive(Pplus(prompt))), bounded)), at, body),
  ) as Proof<unknown>
}

const limit = <N, H>(n: Whole<N>, of: Sequence<H>) => multiply(multiply(power(mu, n), Pminus(s0)), Pplus(of))
const evidenceOf = <H>(of: Sequence<H>) => multiply(Pminus(of), Pplus(s0))

/** P₊(t) = 0, by P₊(t) ≤ P₊(begin) ≤ 0. */
const vanishes = <H, J>(t: Sequence<H>, beginning: Sequence<J>, body: Proof<never>): Proof<unknown> =>
  have(
    equals(Pplus(t), zero),
    antisymmetry(
      chain<never, never>(
        Pplus(t),
        atMostBy(Pplus(beginning), subtract(Pplus(beginning), Pplus(t)), 'it begins so'),
        atMostBy(zero, negate(Pplus(beginning)), 'P₊ cannot write that'),
      ),
      evident,
    ),
    body,
  ) as Proof<unknown>

/** 1 ≤ μ, for a sentence in the mean. */
const atLeastOne = (body: Proof<never>) =>
  ratioAt(
    number(0),
    empty as Sequence<never>,
    have(
      atMost(one, mu),
      chain<never, never>(
        one,
        equal(sumOver(y, Pminus(y, s0)), 'probabilities'),
        atMostBy(
          sumOver(y, multiply(mu, Pplus(y, s0))),
          sumOver(y, subtract(multiply(mu, Pplus(y, s0)), Pminus(y, s0))),
          'no ratio above μ',
        ),
        equal(mu, 'probabilities'),
      ),
      body,
    ),
  )

/** Of at most k sentences: the limit for k + 1 is no less. */
const shorter = arbitrary(
  arbitrary(
    either(
      positive(Pplus(s0)),
      atLeastOne(
        have(
          atMost(zero, limit(k, whole)),
          chain<never, never>(
            zero,
            atMostBy(evidenceOf(whole), evidenceOf(whole), 'likelihoods'),
            atMostBy(limit(k, whole), subtract(limit(k, whole), evidenceOf(whole)), 'for k'),
          ),
          chain<never, never>(
            evidenceOf(whole),
            atMostBy(limit(k, whole), subtract(limit(k, whole), evidenceOf(whole)), 'for k'),
            atMostBy(limit(next, whole), multiply(subtract(mu, one), limit(k, whole)), '1 ≤ μ'),
          ),
        ),
      ),
      have(
        equals(Pplus(s0), zero),
        antisymmetry(chain<never, never>(Pplus(s0), atMostBy(zero, negate(Pplus(s0)), 'not positive')), evident),
        vanishes(
          whole,
          s0,
          chain<never, never>(
            evidenceOf(whole),
            equalBy(zero, multiply(negate(Pminus(whole)), Pplus(s0)), 'P₊(s₀) = 0'),
            equalBy(limit(next, whole), limit(next, whole), 'P₊(s₀⊕s) = 0'),
          ),
        ),
      ),
    ),
  ),
)

/** P₋(y|h) ≤ μP₊(y|h) for every y. */
const boundedAt = <H>(at: Sequence<H>) => everySentence(y, atMost(Pminus(y, at), multiply(mu, Pplus(y, at))))
const bad = Pminus(x, whole)
const good = multiply(mu, Pplus(x, whole))
const longest = prolonged(
  x,
  arbitrary(
    either(
      positive(Pplus(whole)),
      ratioAt(
        k,
        s as Sequence<never>,
        specialise(
          boundedAt(whole),
          x,
          have(
            atMost(zero, good),
            chain<never, never>(
              zero,
              atMostBy(bad, bad, 'a probability'),
              atMostBy(good, subtract(good, bad), 'no ratio above μ'),
            ),
            chain<never, never>(
              evidenceOf(longer),
              atMostBy(
                limit(next, longer),
                add(
                  multiply(evidenceOf(whole), subtract(good, bad)),
                  multiply(good, subtract(limit(k, whole), evidenceOf(whole))),
                ),
                'one sentence more',
              ),
            ),
          ),
        ),
      ),
      have(
        equals(Pplus(whole), zero),
        antisymmetry(chain<never, never>(Pplus(whole), atMostBy(zero, negate(Pplus(whole)), 'not positive')), evident),
        vanishes(
          longer,
          whole,
          chain<never, never>(
            evidenceOf(longer),
            atMostBy(evidenceOf(whole), multiply(Pplus(s0), subtract(Pminus(whole), Pminus(longer))), 'it begins so'),
            atMostBy(limit(k, whole), subtract(limit(k, whole), evidenceOf(whole)), 'for k'),
            equalBy(zero, negate(limit(k, whole)), 'P₊(s₀⊕s) = 0'),
            equalBy(limit(next, longer), limit(next, longer), 'P₊(s₀⊕s⊕x) = 0'),
          ),
        ),
      ),
    ),
  ),
)

const proofEvidence: Proof<BoundedRatios> = have(
  implies(boundedRatio(k, s0), boundedEvidence.then),
  induction(k, arbitrary(evident), arbitrary(last(shorter, longest))),
  evident,
)

// Evidence. Sentence n is three times likelier under P₋, p under P₊.

const [mostlyN, mostlyP] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
const bounded: BoundedRatios = { Pminus: mostlyN, Pplus: mostlyP, mu: q('3'), s0: [], k: 1 }
const likelihoods = (bound: typeof mu) =>
  everyPrompt(
    s,
    k,
    implies(positive(Pminus(whole)), atMost(evidenceOf(whole), multiply(multiply(bound, Pminus(s0)), Pplus(whole)))),
  )

export const evidenceBoundedEvidence = evidence(boundedEvidence, {
  proof: proofEvidence,
  attained: [{ why: 'the sentence n has the ratio μ', at: bounded }],
  mutants: [
    {
      name: '< for ≤',
      then: everyPrompt(s, k, implies(positive(Pminus(whole)), below(evidenceOf(whole), limit(k, whole)))),
      fate: killed(bounded),
    },
    { name: 'μ for μᵏ', then: likelihoods(mu), fate: killed({ ...bounded, k: 2 }) },
    {
      name: 'with the evidence of s₀',
      then: everyPrompt(s, k, atMost(Pminus(whole), multiply(power(mu, k), Pplus(whole)))),
      fate: killed({ ...bounded, s0: ['n'] }),
    },
    {
      name: 'for one sentence more',
      then: everyPrompt(s, next, implies(positive(Pminus(whole)), atMost(evidenceOf(whole), limit(k, whole)))),
      fate: killed(bounded),
    },
  ],
  needs: [necessary({ ...bounded, mu: q('2') })],
})
