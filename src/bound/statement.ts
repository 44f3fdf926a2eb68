/**
 * The statements that promise a length, or a bound at a length, in each of their readings. Lengths count sentences, β is
 * in nats a sentence, logarithms are natural. The formulas are what is evaluated.
 */

import { composition, guardrail, sticky, theorem33, universalSticky } from './conversationStatements.js'
import type { ParameterSymbol } from './formula.js'
import type { Rounding } from './rounded.js'
import { appendixI, theorem32, theoremB1, universalSampled } from './sampledStatements.js'

/** Evidence that is needed, over what each sentence gives, rounded to a number of sentences, 0 for negative evidence. */
export interface Length {
  readonly kind: 'length'
  readonly name: string
  readonly evidence: string
  readonly each: string
  readonly rounding: Rounding
  /** The sentences for an evidence of exactly 0: one more where log L > 0 is needed, and the empty prompt has log L = 0. */
  readonly forNoEvidence: bigint
  /** Outside, the empty prompt suffices and there is no real length. */
  readonly where?: string
  /** What to say outside; for `ε < 1-γ` if nothing is given. */
  readonly otherwise?: string
  /** Left out where this is false. */
  readonly when?: string
  /** What the paper asks for beyond the domains, though it is not needed. */
  readonly statedFor?: string
  readonly note?: string
  /** Left out unless this is given. */
  readonly for?: ParameterSymbol
  /** The integer counts blocks of so many sentences and one. */
  readonly blocks?: ParameterSymbol
}

/** A bound on a number, in `unit`. */
export interface Value {
  readonly kind: 'value'
  readonly name: string
  readonly formula: string
}

export interface Statement {
  /** As in "beb bound H.1". */
  readonly short: string
  readonly name: string
  readonly says: string
  readonly takes: ReadonlyArray<ParameterSymbol>
  readonly optional?: ReadonlyArray<ParameterSymbol>
  /** What the statement asks for beyond the domains. */
  readonly requires?: string
  readonly unit: 'sentences' | 'nats' | 'of 0 to 1'
  readonly readings: ReadonlyArray<Length | Value>
}

/** Lemma C.3 gives a prompt of each length k ≥ 1 with log L > βk, which is to reach the evidence. */
const upwards = (name: string, evidence: string): Length => ({
  kind: 'length',
  name,
  evidence,
  each: 'β',
  rounding: 'up',
  forNoEvidence: 0n,
})

/** ⌈log[(1−α)(1−γ−ε)/(αε)]/β⌉: B_P(s) < γ+ε if L(s) exceeds (1−α)(1−γ−ε)/(αε), which is at most 2/(αε). */
export const sharp: Length = {
  ...upwards('sharp', 'log((1-α)*(1-γ-ε)/(α*ε))'),
  forNoEvidence: 1n,
  where: 'ε < 1-γ',
}

/** Theorem U: sentences of log ρ > 0 nats each, ρ = (1−γ)/(1−γ−ε) = 1 + ε/(1−γ−ε), as long as log 1/α allows. */
export const universal: Length = {
  kind: 'length',
  name: 'Theorem U',
  evidence: 'log(1/α)',
  each: 'log1p(ε/(1-γ-ε))',
  rounding: 'down',
  forNoEvidence: 0n,
  where: 'ε < 1-γ',
  note: 'or fewer, and no β is needed',
}

const misaligns = 'some prompt of this length has B_P < γ+ε'

export const statements: ReadonlyArray<Statement> = [
  {
    short: '3.1',
    name: 'Theorem 3.1',
    says: misaligns,
    takes: ['α', 'β', 'γ', 'ε'],
    unit: 'sentences',
    readings: [
      { ...upwards('printed', 'log(1/α) + log(1/ε) + log(4)'), statedFor: 'γ < 0' },
      upwards('with log 2', 'log(1/α) + log(1/ε) + log(2)'),
      sharp,
      universal,
    ],
  },
  theorem32,
  theorem33,
  {
    short: '3.4',
    name: 'Theorem 3.4',
    says: 'some prompt of this length brings the best of n answers below γ+ε if P₋ says nothing better than γ, below γₙ+ε otherwise, γₙ = 1-2*((1-γ)/2)^n',
    takes: ['α', 'β', 'γ', 'ε', 'n'],
    unit: 'sentences',
    readings: [
      {
        ...upwards('printed', 'log(1/α) + log(1/ε) + log(4) + log(n)'),
        note: 'below γ+ε, but false unless P₋ says nothing better than γ',
      },
      {
        ...upwards('surely bad, sharp', 'log((1-α)*(n*(1-γ)-ε)/(α*ε))'),
        forNoEvidence: 1n,
        where: 'ε < n*(1-γ)',
        otherwise: 'ε ≥ n*(1-γ): the empty prompt suffices',
        note: 'below γ+ε if P₋ says nothing better than γ',
      },
      {
        ...upwards('bad on average, sharp', 'log((1-α)*(2*n*((1-γ)/2)^n-ε)/(α*ε))'),
        forNoEvidence: 1n,
        where: 'ε < 2*n*((1-γ)/2)^n',
        otherwise: 'ε ≥ 2*n*((1-γ)/2)^n: the empty prompt suffices',
        note: 'below γₙ+ε',
      },
    ],
  },
  theoremB1,
  {
    short: 'C.3',
    name: 'Lemma C.3',
    says: 'some prompt s of this length has P₊(s)/P₋(s) ≤ ε',
    takes: ['β', 'ε'],
    unit: 'sentences',
    readings: [upwards('printed', 'log(1/ε)')],
  },
  {
    short: 'H.1',
    name: 'Lemma H.1',
    says: 'the prompt s of Lemma C.3 with k sentences has KL(P₋(·|s)‖P(·|s)) at most',
    takes: ['α', 'β', 'k'],
    unit: 'nats',
    readings: [
      { kind: 'value', name: 'printed', formula: 'log1p(exp(log(1/α)-β*k))' },
      { kind: 'value', name: 'sharp', formula: 'log1p((1-α)/α*exp(-β*k))' },
    ],
  },
  {
    short: 'H.3',
    name: 'Lemma H.3',
    says: 'for B in {0, 1} and B_{P₋} ≤ 0, the prompt s of Lemma C.3 with k sentences has B_P(s) at most',
    takes: ['α', 'β', 'k'],
    unit: 'of 0 to 1',
    readings: [
      { kind: 'value', name: 'printed', formula: '1/(1+exp(β*k-log(1/α)))' },
      { kind: 'value', name: 'sharp', formula: '1/(1+α/(1-α)*exp(β*k))' },
    ],
  },
  appendixI,
  {
    short: 'U',
    name: 'Theorem U',
    says: 'some prompt of at most this length has B_P < γ+ε, whatever P₊ is',
    takes: ['α', 'γ', 'ε'],
    unit: 'sentences',
    readings: [universal],
  },
  universalSampled,
  sticky,
  universalSticky,
  composition,
  guardrail,
]

/** What need not be given. */
export const defaults: Readonly<Partial<Record<ParameterSymbol, string>>> = { γ: '-1' }
