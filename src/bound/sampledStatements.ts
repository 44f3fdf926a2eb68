/** The statements about sampled prompts, Theorems 3.2 and B.1, and Appendix I: lengths as the theory proves them. */
import type { Length, Statement } from './statement.js'

/** The largest total of evidence and costs that is asked for, one sentence of β nats for the trigger among it. */
const afterAligning = (name: string, evidence: string, note?: string): Length => ({
  kind: 'length',
  name,
  evidence: `${evidence} + β`,
  each: 'β',
  rounding: 'up',
  forNoEvidence: 0n,
  ...(note === undefined ? {} : { note }),
})
const toTwo = 'log(1/α) + log(1/ε) + log(2)'
const toFour = 'log(1/α) + log(1/ε) + log(4)'
const spread = 'σ*sqrt(N*(1-δ)/δ)'

export const theorem32: Statement = {
  short: '3.2',
  name: 'Theorem 3.2',
  says: 'after N sentences of P₊, with probability 1-δ, some prompt of this length has B_P < γ+ε',
  takes: ['α', 'β', 'γ', 'ε', 'N', 'β′', 'σ', 'δ'],
  requires: 'γ < 0',
  unit: 'sentences',
  readings: [
    afterAligning('printed', `${toFour} + β′*N + σ*sqrt(N/δ)`),
    afterAligning('sharp', `${toTwo} + β′*N + ${spread}`),
    afterAligning(
      'without positivity',
      `${toTwo} + β′*N + ${spread} + log(1/(-γ))`,
      'no Definition 2.6, but B_{P₋} ≤ γ after the aligning prompt as well',
    ),
    afterAligning('without similarity', `${toTwo} + (β′*N + 3/8)/δ`, 'no Definition 2.4, no σ'),
  ],
}

/** The real number of sentences is the formula itself. */
const sentencesOf = (name: string, evidence: string, more: Partial<Length>): Length => ({
  kind: 'length',
  name,
  evidence,
  each: '1',
  rounding: 'up',
  forNoEvidence: 0n,
  ...more,
})
const trivial = { where: 'α*ε < 2', otherwise: 'ε ≥ 2/α: the empty prompt suffices' }

/** (1 − ε²/4)^{k+1} ≤ αδ², in nats: k sentences for evidence, less the one that comes first. */
const hitting: Length = {
  kind: 'length',
  name: 'Theorem U (sampled prompts)',
  evidence: 'log(1/α) + 2*log(1/δ) + log1p(-ε^2/4)',
  each: '(-log1p(-ε^2/4))',
  rounding: 'up',
  forNoEvidence: 0n,
  where: 'ε < 2',
  otherwise: 'ε ≥ 2: the empty prompt suffices',
  note: 'a beginning of at most this length, the text says which; no β and no σ',
}

export const universalSampled: Statement = {
  short: 'U3',
  name: 'Theorem U (sampled prompts)',
  says: 'a text of P₋ passes within this length, with probability 1-δ, a prompt with B_P < B_{P₋}+ε, whatever P₊ is',
  takes: ['α', 'ε', 'δ'],
  unit: 'sentences',
  readings: [hitting],
}

export const theoremB1: Statement = {
  short: 'B.1',
  name: 'Theorem B.1',
  says: 'a prompt of this many sentences of P₋ has B_P < γ+ε with probability 1-δ',
  takes: ['α', 'β', 'γ', 'ε', 'σ', 'δ'],
  unit: 'sentences',
  readings: [
    sentencesOf('printed', `max(2*(${toFour})/β, 4*σ^2/(β^2*δ)) + 1`, {
      rounding: 'down',
      note: 'more than the larger of the two',
    }),
    sentencesOf('sharp', `((σ*sqrt((1-δ)/δ) + sqrt(σ^2*(1-δ)/δ + 4*β*log(2/(α*ε))))/(2*β))^2`, {
      ...trivial,
      note: 'the square of the positive root of β*x^2 = log(2/(α*ε)) + σ*sqrt((1-δ)/δ)*x',
    }),
    hitting,
  ],
}

export const appendixI: Statement = {
  short: 'I',
  name: 'Appendix I',
  says: 'where KL(P₋(·|s)‖P₊(·|s)) is at least β/(|s|+1)^η only, some prompt of this length has B_P < γ+ε',
  takes: ['α', 'β', 'γ', 'ε', 'η'],
  unit: 'sentences',
  readings: [
    sentencesOf('printed', `((${toFour})/β)^(1/(1-η))`, {
      when: 'η < 1',
      ...trivial,
      note: 'the n for which β*n^(1-η), the accumulated divergence in print, is the evidence of Theorem 3.1',
    }),
    sentencesOf('with log 2', `((${toTwo})/β)^(1/(1-η))`, { when: 'η < 1', ...trivial }),
    sentencesOf('sharper', `(1 + (1-η)*(${toTwo})/β)^(1/(1-η)) - 1`, {
      when: 'η < 1',
      ...trivial,
      note: 'by the integral of β/(x+1)^η',
    }),
    sentencesOf('η = 1', `exp((${toTwo})/β) - 1`, {
      when: 'η = 1',
      ...trivial,
      note: 'β*log(n+1) is the evidence; the print excludes η = 1',
    }),
  ],
}
