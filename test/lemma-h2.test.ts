/** Lemma H.2: with disjoint supports the divergence of P₋ from the mixture is exactly log(1/α). */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceH2 } from '../proofs/lemma-h2.js'
import { lemmaH2 } from '../spec/lemma-h2.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma H.2', () => {
  it('holds on random mixtures, as an equality of logarithms', () => {
    fc.assert(fc.property(mixtures(lemmaH2), holds(lemmaH2)), told(lemmaH2))
  })
  it('its proof is checked', () => {
    const { claim, proof } = evidenceH2
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it('needs its hypotheses, and its misprints are refuted', () => {
    const { mutants, needs } = judge({}, evidenceH2)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
