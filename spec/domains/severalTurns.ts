/**
 * Conversations of n + 1 turns: a prompt of k + 2 sentences and n of j + 2, with an answer of N each. Components of independent
 * sentences with certified rates, where j sentences tell at least what an answer may cost.
 */
import * as fc from 'fast-check'
import { type Domain, domain, ofFamilies } from '../../src/claim/domain.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { type AlignedMixture, alignedMixture } from './alignedMixture.js'
import { type Conversation, symbols } from './conversations.js'
import { rootAbove } from './sampledEvidence.js'

export interface SeveralTurns extends Conversation {
  readonly j: number
  readonly n: number
}

const bits = 64
/** The least j ≤ 2 for which surely β′N + σ√(N/δ) ≤ jβ. */
const enough = ({ rho, rhoPrime, sigma, delta, N }: AlignedMixture): number | undefined => {
  const times = (n: Q.Rational, x: I.Interval) => I.multiply(I.fromRational(n, bits), x, bits)
  const spread = I.fromRational(Q.multiply(sigma, rootAbove(Q.divide(Q.rational(N), delta))), bits)
  const cost = I.add(times(Q.rational(N), logOfRational(rhoPrime, bits)), spread, bits)
  return [0, 1, 2].find((j) => {
    const rest = I.subtract(times(Q.rational(j), logOfRational(rho, bits)), cost, bits)
    return I.sign(rest) === 1
  })
}
/** The conversation ends with D + 2 sentences. */
const sentences = ({ k, j, N, n }: Pick<SeveralTurns, 'k' | 'j' | 'N' | 'n'>): number => k + N + n * (j + 2 + N)

/** Longer conversations are not generated. */
const longest = 8

export const severalTurns: Domain<SeveralTurns> = domain<SeveralTurns>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, a prompt of k + 2 sentences, n prompts of j + 2, an answer of N after each, and D + 2 sentences in all',
  symbols: { ...symbols, j: 'natural', n: 'natural' },
  families: ofFamilies(alignedMixture, 'independent sentences').families.map((family) => ({
    ...family,
    arbitrary: fc
      .tuple(family.arbitrary, fc.nat(2))
      .map(([drawn, n]) => ({ ...drawn, n, j: enough(drawn) ?? longest }))
      .filter((drawn) => sentences(drawn) <= longest)
      .map((drawn): SeveralTurns => ({ ...drawn, D: sentences(drawn) })),
  })),
})
