/**
 * The checker against random proof trees: quantifiers, witnesses, induction, cases, citations of nothing. Whatever is
 * accepted is true where its hypotheses hold, by the exact reading and by an evaluator of its own.
 */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { checkProof } from '../src/claim/check.js'
import { type AnyClaim, ours } from '../src/claim/claim.js'
import { outcomeOn } from '../src/claim/sample.js'
import type { Instance } from '../src/logic/instance.js'
import { canonicalOf } from '../src/logic/readings/canonical.js'
import { instance, symbols } from './support/playground.js'
import { type Attempt, attemptsFrom } from './support/randomProofs.js'
import { parse, truthOf } from './support/sexp.js'

const [runs, seed] = [Number(process.env.BEB_TREES ?? 1000), Number(process.env.BEB_SEED ?? 1)]
const places: ReadonlyArray<Instance> = fc.sample(instance, { seed: 11, numRuns: 60 })

const claimOf = ({ given, then }: Attempt): AnyClaim => ({
  name: 'attempt',
  title: '',
  fidelity: ours('a random statement'),
  forAll: { text: '', symbols, families: [] } as unknown as AnyClaim['forAll'],
  given: given.map((statement) => ({ statement })),
  then: { statement: then },
  doesNotSay: [],
})
const written = (value: unknown): string =>
  JSON.stringify(value, (key, v) =>
    typeof v === 'bigint'
      ? `${v}`
      : key === 'text' || key === 'latex'
        ? undefined
        : v instanceof Map
          ? [...v]
          : (v?.data ?? v),
  )

/** An instance on which something accepted is not true, in words. */
const objection = (attempt: Attempt): string | undefined => {
  const claim = claimOf(attempt)
  const texts = [...attempt.given, attempt.then].map(canonicalOf)
  const trees = texts.map(parse)
  for (const at of places) {
    const outcome = outcomeOn(claim, at)
    const truths = trees.map((tree) => truthOf(tree, at))
    const fails = truths.pop() === false && truths.every((truth) => truth === true)
    if (outcome === 'failed' || outcome === 'unknown' || fails)
      return `accepted, and ${outcome}: ${texts.join('; ')}, by ${written(attempt.proof)} on ${written(at)}`
  }
  return undefined
}

it('what a random tree proves is true', () => {
  const next = attemptsFrom(seed)
  const rules = new Set<string>()
  let accepted = 0
  for (let run = 0; run < runs; run++) {
    const attempt = next()
    if (E.isLeft(checkProof(claimOf(attempt), attempt.proof))) continue
    accepted++
    rules.add(attempt.proof._tag)
    expect(objection(attempt)).toBeUndefined()
  }
  expect(accepted).toBeGreaterThan(runs / 20)
  expect([...rules]).toEqual(
    expect.arrayContaining(['Evident', 'Arbitrary', 'Either', 'Obtain', 'Induction', 'Have', 'FirstStep']),
  )
})
