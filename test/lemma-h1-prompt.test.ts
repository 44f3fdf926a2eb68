/** Lemma H.1 at a fixed prompt: the more evidence a prompt gives for P₋, the less the model's answers differ from its. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceH1, evidenceH1Sharp, evidencePosteriorDivergence } from '../proofs/lemma-h1-prompt.js'
import { lemmaH1, lemmaH1Sharp, posteriorDivergence } from '../spec/lemma-h1-prompt.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

const theory = Object.fromEntries(
  [evidenceH1, evidenceH1Sharp, evidencePosteriorDivergence].map((e) => [e.claim.name, e]),
)

describe('Lemma H.1', () => {
  it('holds on random mixtures, its logarithms decided exactly', () => {
    fc.assert(fc.property(mixtures(lemmaH1), holds(lemmaH1)), told(lemmaH1))
  })
  it('its sharp form holds', () => {
    fc.assert(fc.property(mixtures(lemmaH1Sharp), holds(lemmaH1Sharp)), told(lemmaH1Sharp))
  })
  it('the divergence is at most log 1/w after every prompt', () => {
    fc.assert(fc.property(mixtures(posteriorDivergence), holds(posteriorDivergence)), told(posteriorDivergence))
  })
  it.each(Object.values(theory))('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it.each(
    Object.values(theory),
  )('the evidence for $claim.name stands: its bound is attained or approached', (offered) => {
    const { attained, mutants, needs } = judge(theory, offered)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
    expect(attained.length).toBeGreaterThan(0)
  })
  it('the sharp proof does not prove half the bound', () => {
    const { claim, proof, mutants } = evidenceH1Sharp
    const misprint = mutants.find(({ name }) => name === 'half the bound')
    expect(proof && misprint && E.isLeft(checkProof({ ...claim, then: misprint.then }, proof))).toBe(true)
  })
})
