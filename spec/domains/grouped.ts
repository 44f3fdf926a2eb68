/** A family of weighted components Σᵢ wᵢPᵢ, a group A of its indices that has part of the weight, and a prompt. */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import type { Component } from '../../src/logic/term.js'
import { buildPair, choices, pairFamilies, tenToMinus, walkIn } from '../../src/model/arbitrary.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'

export interface Grouped {
  readonly components: ReadonlyArray<Component>
  readonly A: ReadonlyArray<number>
  readonly s: Prompt
}

/** Weights before they are normalised. */
const positiveWeight = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => Q.rational(n)),
  tenToMinus(1, 300),
)
const anyWeight = fc.oneof(fc.constant(Q.zero), positiveWeight)

/** The first component is in A, the last is not, and both have weight. */
const grouped = (
  models: ReadonlyArray<LanguageModel>,
  ends: readonly [Q.Rational, Q.Rational],
  inner: ReadonlyArray<readonly [Q.Rational, boolean]>,
  writer: number,
  picks: ReadonlyArray<number>,
): Grouped => {
  const used = models.slice(0, inner.length + 2)
  const weights = [ends[0], ...inner.map(([weight]) => weight), ends[1]]
  const total = Q.sum(weights)
  const writing = used[writer % used.length]
  return {
    components: used.map((model, i) => ({ weight: Q.divide(weights[i] ?? Q.zero, total), model })),
    A: [0, ...inner.flatMap(([, inside], i) => (inside ? [i + 1] : []))],
    s: writing === undefined ? [] : walkIn(writing, picks),
  }
}

const families: ReadonlyArray<Family<Grouped>> = pairFamilies.map(({ name, share, arbitrary }) => ({
  name,
  share,
  arbitrary: fc
    .tuple(
      fc.tuple(arbitrary.map(buildPair), arbitrary.map(buildPair)),
      fc.tuple(positiveWeight, positiveWeight),
      fc.array(fc.tuple(anyWeight, fc.boolean()), { maxLength: 2 }),
      fc.nat(3),
      choices(3),
    )
    .map(([[one, other], ends, inner, writer, picks]) =>
      grouped([one.minus, one.plus, other.minus, other.plus], ends, inner, writer, picks),
    ),
}))

export const groupedComponents: Domain<Grouped> = domain<Grouped>({
  text: 'a mixture Σᵢ wᵢPᵢ, a group A of its components and a prompt s',
  symbols: { components: 'components', A: 'group', s: 'prompt' },
  families,
})
