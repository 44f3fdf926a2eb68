/**
 * The statements about conversations, Theorem 3.3 and what takes its place, and the guardrail: what an attacker needs, and how long
 * a prompt may be that the defender need not fear.
 */
import type { Length, Statement } from './statement.js'

const upwards = (name: string, evidence: string, more: Partial<Length> = {}): Length => ({
  kind: 'length',
  name,
  evidence,
  each: 'β',
  rounding: 'up',
  forNoEvidence: 0n,
  ...more,
})

const printed = 'log(1/α) + log(1/ε) + log(4)'
const toTwo = 'log(1/α) + log(1/ε) + log(2)'
const sharp = 'log((1-α)*(1-γ-ε)/(α*ε))'

export const theorem33: Statement = {
  short: '3.3',
  name: 'Theorem 3.3',
  says: 'in T turns with answers of m sentences, prompts of this length bring B_P below γ+ε with probability 1-δ',
  takes: ['α', 'β', 'γ', 'ε', 'T', 'm', 'β′', 'σ', 'δ'],
  requires: 'γ < 0',
  unit: 'sentences',
  readings: [
    upwards('printed, all turns', `${printed} + T*(β′*m + σ*sqrt(T*m/δ)) + T*β`),
    upwards('printed, each turn', `(${printed})/T + β′*m + σ*sqrt(T*m/δ) + β`, {
      note: 'false for some models: one sentence too few',
    }),
    upwards('repaired, each turn', `max(0, ${sharp})/T + β′*m + σ*sqrt(m*(T-δ)/δ) + 2*β`, {
      where: 'ε < 1-γ',
      note: 'a trigger at either end',
    }),
  ],
}

/** The opening prompt alone: whatever is answered, and however often. */
export const sticky: Statement = {
  short: 'S',
  name: 'Theorem S',
  says: 'after an opening prompt of this length B_P stays below γ+ε for ever with probability 1-δ, whatever the answers are',
  takes: ['α', 'β', 'γ', 'ε', 'δ'],
  unit: 'sentences',
  readings: [
    upwards('with log 2', `${toTwo} + log(1/δ)`),
    upwards('sharp', 'log((1-α)*(1-γ-δ*ε)/(α*δ*ε))', { where: 'δ*ε < 1-γ' }),
    upwards('after a trigger', 'max(0, log((1-α)*(1-γ-δ*ε)/(α*δ*ε))) + β', {
      where: 'δ*ε < 1-γ',
      note: 'if P₋ is distinguishable after a negative sentence only, Definition 2.3',
    }),
  ],
}

export const universalSticky: Statement = {
  short: 'US',
  name: 'Theorem US',
  says: 'after some prompt of at most this length B_P stays below γ+ε for T more sentences with probability 1-δ, whatever P₊ is',
  takes: ['α', 'γ', 'ε', 'T', 'δ'],
  unit: 'sentences',
  readings: [
    {
      kind: 'length',
      name: 'Theorem US',
      evidence: 'log(1/α)',
      each: '(-log(1-δ*ε/(1-γ)))',
      rounding: 'down',
      forNoEvidence: 0n,
      where: 'ε < 1-γ',
      blocks: 'T',
      note: 'the real length counts blocks of T+1 sentences; no β is needed',
    },
  ],
}

/** log(1/(δl)), for l = ε/(1−γ) or ε/(n(1−γₙ)); the aligning prompt, T choices among n answers, and one trigger. */
const composed = (name: string, level: string, more: Partial<Length> = {}): Length =>
  upwards(name, `max(0, log((1-α)/α) + T*log(n) + log(${level}/(δ*ε)) + N*β′ + σ*sqrt(N*(1-δ₁)/δ₁)) + β`, more)
export const composition: Statement = {
  short: 'Z',
  name: 'Theorem Z',
  says: 'after N sentences of P₊ and a prompt of this length, T answers, each chosen among n, keep B_P below γ+ε with probability (1-δ₁)(1-δ)',
  takes: ['α', 'β', 'γ', 'ε', 'N', 'T', 'n', 'β′', 'σ', 'δ₁', 'δ'],
  requires: 'γ < 0',
  unit: 'sentences',
  readings: [
    composed('one answer', '(1-γ)', { where: 'ε < 1-γ', note: 'a trigger among them' }),
    composed('best of n', 'n*2*((1-γ)/2)^n', {
      where: 'ε < 2*((1-γ)/2)^n',
      otherwise: 'ε ≥ 1-γₙ: nothing to show',
      note: 'Theorem Z (best of n): below γₙ+ε for the best of n answers, γₙ = 1-2*((1-γ)/2)^n',
    }),
  ],
}

const needed = 'log((1-α)*(b₊-τ)/(α*(τ-γ)))'
const isPossible = 'α*(τ-γ) <= (1-α)*(b₊-τ)'
const alreadyBelow = 'the empty prompt may be below τ already'
export const guardrail: Statement = {
  short: 'G',
  name: 'Guardrail',
  says: 'if B_{P₋} ≥ γ, B_{P₊} ≥ b₊ and no sentence has log P₋/P₊ above M, a prompt with B_P < τ takes',
  takes: ['α', 'γ', 'b₊', 'τ', 'M'],
  optional: ['β'],
  requires: 'γ < τ and τ < b₊',
  unit: 'sentences',
  readings: [
    {
      kind: 'length',
      name: 'safe',
      evidence: needed,
      each: 'M',
      rounding: 'down',
      forNoEvidence: 0n,
      where: isPossible,
      otherwise: alreadyBelow,
      note: 'no prompt of so many sentences has B_P < τ',
    },
    {
      kind: 'length',
      name: 'necessary',
      evidence: `${needed} + M`,
      each: 'M',
      rounding: 'down',
      forNoEvidence: 0n,
      where: isPossible,
      otherwise: alreadyBelow,
      note: 'so many at least',
    },
    upwards('sufficient', 'log((1-α)*(1-τ)/(α*(τ-γ)))', {
      forNoEvidence: 1n,
      where: 'τ < 1',
      otherwise: 'τ ≥ 1: the empty prompt suffices',
      for: 'β',
      note: 'Theorem 3.1, sharp, if also B_{P₋} ≤ γ and P₋ is β-distinguishable from P₊',
    }),
  ],
}
