/** The lengths of Theorems 3.2 and B.1 and of Appendix I, against the length hypotheses that the claims themselves state. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { printedSpread, sharpSpread } from '../../spec/lemma-c4.js'
import { longEnough } from '../../spec/new/universal-sampled.js'
import { printedEvidence } from '../../spec/theorem-3-1.js'
import { lengthOf } from '../../spec/theorem-3-2.js'
import { longerThanEvidence, longerThanSpread } from '../../spec/theorem-b1.js'
import { bound } from '../../src/bound/bound.js'
import { holds } from '../../src/bound/formula.js'
import * as Q from '../../src/kernel/rational.js'
import { decide } from '../../src/logic/decide.js'
import type { Proposition } from '../../src/logic/proposition.js'
import { constant, two } from '../../src/logic/term.js'

type Asked = Parameters<typeof bound>[1]
const lengths = (name: string, asked: Asked): Readonly<Record<string, bigint>> => {
  const result = bound(name, asked)
  if (E.isLeft(result)) throw new Error(result.left.sentence)
  return Object.fromEntries(
    result.right.answers.flatMap(({ reading, sentences }) =>
      O.isSome(sentences) && sentences.value.kind === 'exactly' ? [[reading.name, sentences.value.value]] : [],
    ),
  )
}
const fault = (name: string, asked: Asked): string =>
  E.fold(
    ({ sentence }: { sentence: string }) => sentence,
    () => '',
  )(bound(name, asked))
const isTrue = (proposition: Proposition<never>, at: object): boolean => decide(proposition, at as never) === 'true'

const fraction = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([a, b]) => Q.rational(most * a, a + b))
const drawn = fc.record({
  alpha: fraction(1),
  epsilon: fraction(1),
  delta: fraction(1),
  sigma: fraction(3),
  rho: fraction(4).map((x) => Q.add(Q.one, x)),
  rhoPrime: fraction(4).map((x) => Q.add(Q.one, x)),
  N: fc.integer({ min: 1, max: 5 }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never
const asked = ({ alpha, epsilon, delta, sigma, rho }: Drawn) => ({
  alpha: Q.show(alpha),
  epsilon: Q.show(epsilon),
  delta: Q.show(delta),
  sigma: Q.show(sigma),
  beta: `log(${Q.show(rho)})`,
})

describe('beb bound B.1', () => {
  it('printed: the least N that satisfies the hypotheses of the claim', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        const printed = Number(lengths('B.1', asked(at)).printed)
        const enough = (N: number) => isTrue(longerThanEvidence, { ...at, N }) && isTrue(longerThanSpread, { ...at, N })
        return enough(printed) && !enough(printed - 1)
      }),
      { numRuns: 60 },
    )
  })
  it('sharp: the least N with Nβ − G ≥ 0 and its square at least Nσ²(1−δ)/δ', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        const { sharp, printed } = lengths('B.1', asked(at))
        const { alpha, epsilon, delta, sigma, beta } = asked(at)
        const enough = (N: bigint) => {
          const rest = `(${N}*${beta}-log(2/((${alpha})*(${epsilon}))))`
          return [`${rest} >= 0`, `${rest}^2 >= ${N}*(${sigma})^2*(1-${delta})/(${delta})`].every((so) =>
            E.getOrElse(() => false)(holds(so, {})),
          )
        }
        return sharp !== undefined && printed !== undefined && sharp <= printed && enough(sharp) && !enough(sharp - 1n)
      }),
      { numRuns: 60 },
    )
  })
  it('of the model of all hypotheses', () => {
    const at = { alpha: '1/2', beta: '1/2', gamma: '-1/2', epsilon: '1/10', sigma: '1', delta: '1/20' }
    expect(lengths('B.1', at)).toEqual({ printed: 321n, sharp: 91n, 'Theorem U (sampled prompts)': 2670n })
  })
})

describe('beb bound 3.2', () => {
  it('printed and sharp: one sentence more than the least k of the claims', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        const given = { ...asked(at), aligning: `${at.N}`, betaPrime: `log(${Q.show(at.rhoPrime)})` }
        const { printed, sharp } = lengths('3.2', given)
        const enough = (evidence: ReturnType<typeof printedEvidence>, spread: typeof printedSpread, k: bigint) =>
          isTrue(lengthOf(evidence as never, spread as never), { ...at, k: Number(k) })
        return [
          [printed, printedEvidence(constant(4)), printedSpread] as const,
          [sharp, printedEvidence(two), sharpSpread] as const,
        ].every(
          ([length, evidence, spread]) =>
            length !== undefined &&
            enough(evidence as never, spread as never, length - 1n) &&
            (length < 2n || !enough(evidence as never, spread as never, length - 2n)),
        )
      }),
      { numRuns: 60 },
    )
  })
  it('what is left out costs sentences', () => {
    const at = {
      alpha: 'exp(-60)',
      beta: '1',
      epsilon: '0.1',
      gamma: '-1/8',
      aligning: '10',
      betaPrime: '3',
      sigma: '2',
    }
    expect(lengths('3.2', { ...at, delta: '0.1' })).toEqual({
      printed: 115n,
      sharp: 113n,
      'without positivity': 116n,
      'without similarity': 368n,
    })
  })
  it('refuses what it is not stated for, by name', () => {
    const at = { alpha: '1/2', beta: '1', epsilon: '0.1', aligning: '10', betaPrime: '3', sigma: '2', delta: '0.1' }
    expect(fault('3.2', { ...at, gamma: '0' })).toBe('Theorem 3.2 is stated for γ < 0')
    expect(fault('3.2', { ...at, aligning: '0' })).toContain('--aligning "0": N >= 1 is false')
    expect(fault('3.2', { ...at, delta: '1' })).toContain('--delta "1": δ < 1 is false')
    const { betaPrime: _, ...without } = at
    expect(fault('3.2', without)).toContain('needs --beta-prime')
    expect(fault('B.1', { ...at })).toContain('does not take --aligning, --beta-prime')
  })
})

describe('beb bound I', () => {
  const at = { alpha: '1/2', beta: '2', epsilon: '1/10' }
  it('for η = 0, 1/3, 1/2 and 1', () => {
    expect(['0', '1/3', '1/2'].map((eta) => Object.values(lengths('I', { ...at, eta })))).toEqual([
      [3n, 2n, 2n],
      [4n, 3n, 3n],
      [5n, 4n, 3n],
    ])
    expect(lengths('I', { ...at, eta: '1' })).toEqual({ 'η = 1': 6n })
  })
  it('for η = 0 the lengths are those of Theorem 3.1', () => {
    const { printed, 'with log 2': withTwo } = lengths('3.1', at)
    expect(lengths('I', { ...at, eta: '0' })).toMatchObject({ printed, 'with log 2': withTwo })
  })
  it('refuses other exponents', () => {
    expect(fault('I', { ...at, eta: '3/2' })).toContain('η <= 1 is false')
    expect(fault('I', { ...at, eta: 'sqrt(2)/2' })).toContain('an exponent must be a rational number')
  })
})

describe('beb bound U3', () => {
  it('is the least k that satisfies the hypothesis of the claim', () => {
    fc.assert(
      fc.property(drawn, (at) => {
        const { alpha, epsilon, delta } = asked(at)
        const found = lengths('U3', { alpha, epsilon, delta })['Theorem U (sampled prompts)']
        const enough = (k: number) => isTrue(longEnough, { ...at, k })
        const k = Number(found)
        return found !== undefined && enough(k) && (k === 0 || !enough(k - 1))
      }),
      { numRuns: 100 },
    )
  })
  it('is a reading of Theorem B.1, which needs more', () => {
    const at = { alpha: '1e-3', epsilon: '1/2', delta: '1/10', sigma: '1', beta: '1' }
    const { alpha, epsilon, delta } = at
    expect(lengths('B.1', at)['Theorem U (sampled prompts)']).toBe(
      lengths('U3', { alpha, epsilon, delta })['Theorem U (sampled prompts)'],
    )
  })
  it('needs no prompt for ε ≥ 2', () => {
    const result = bound('U3', { alpha: '1/2', epsilon: '2', delta: '1/10' })
    expect(E.isRight(result) && result.right.answers.map(({ sentences }) => sentences)).toEqual([
      O.some({ kind: 'exactly', value: 0n, isTie: false }),
    ])
  })
})
