/**
 * Models whose mean divergences may decay: β = log ρ with K_m ≥ β/√(m+1), or K_m ≥ β/(m+1), for all m < k, taken from certified
 * lower bounds of K_m; and ε at or a little above what k sentences need.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import * as L from '../../src/kernel/logForm.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import { buildPair, fullSupportPair, properFraction, tellingPair, tenToMinus } from '../../src/model/arbitrary.js'
import { build } from '../../src/model/build.js'
import { divergenceAfter } from '../../src/model/divergence.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { pairChain } from '../../src/model/pairChain.js'

export interface Relaxed {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly rho: Q.Rational
  readonly epsilon: Q.Rational
  readonly k: number
}

const lower = (form: L.LogForm): Q.Rational => toRational(enclose(form, 64).lo)
const root = (n: number): L.LogForm => L.squareRootOf(Q.rational(n))

/** A lower bound of K_m · scale(m) for all m < n; 1 where all are infinite. */
const leastScaled = (
  first: LanguageModel,
  second: LanguageModel,
  n: number,
  scale: (m: number) => Q.Rational,
): Q.Rational => {
  const chain = pairChain(first, second)
  const finite = Array.from({ length: n }, (_, m) =>
    O.isSome(chain) ? divergenceAfter(chain.value, m, 0) : O.none,
  ).flatMap((form, m) => (O.isSome(form) ? [Q.multiply(lower(form.value), scale(m))] : []))
  return finite.length === 0 ? Q.one : Q.maximum(finite.reduce(Q.minimum), Q.zero)
}

/** A rational ρ with log ρ ≤ β. */
const rateOf = (beta: Q.Rational): Q.Rational => {
  const rate = expOfRational(Q.minimum(beta, Q.rational(100)), 64)
  return O.isSome(rate) ? toRational(rate.value.lo) : Q.one
}
/** Says one thing, and a model that says it with probability 1/4: in place of models that do not differ. */
const different = {
  minus: build({ kind: 'iid', next: { a: Q.one, b: Q.zero } }),
  plus: build({ kind: 'iid', next: { a: Q.rational(1, 4), b: Q.rational(3, 4) } }),
}

const above = fc.oneof(tenToMinus(1, 15), properFraction)
const families = [
  { name: 'telling sentences', share: 2, pair: tellingPair },
  { name: 'full support', share: 1, pair: fullSupportPair },
]

/** log 1/ε ≤ β·length(k), just so; the instance has k less the shortest length. */
const relaxed = (
  scale: (m: number) => Q.Rational,
  length: (k: number) => L.LogForm,
  shortest: 0 | 1 = 0,
): Domain<Relaxed> =>
  domain<Relaxed>({
    text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
    symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
    families: families.map(({ name, share, pair }) => ({
      name,
      share,
      arbitrary: fc.tuple(pair.map(buildPair), fc.integer({ min: shortest, max: 3 }), above).map(([drawn, k, more]) => {
        const drawnRate = rateOf(leastScaled(drawn.minus, drawn.plus, k, scale))
        const { minus, plus } = Q.lessThan(Q.one, drawnRate) ? drawn : different
        const rho = Q.lessThan(Q.one, drawnRate) ? drawnRate : Q.rational(3)
        const least = expOfRational(Q.negate(Q.multiply(lower(L.logOf(rho)), Q.maximum(lower(length(k)), Q.zero))), 64)
        const epsilon = O.isSome(least) ? toRational(least.value.hi) : Q.one
        return { P0: minus, P1: plus, rho, epsilon: Q.multiply(epsilon, Q.add(Q.one, more)), k: k - shortest }
      }),
    })),
  })

const rootScale = (m: number): Q.Rational => lower(root(m + 1))
/** η = 1/2: lengths √(k+1) and 2(√(k+1) − 1). */
export const relaxedRoot = relaxed(rootScale, root, 1)
export const relaxedIntegral = relaxed(rootScale, (k) => L.scale(L.subtract(root(k + 1), L.fromRational(Q.one)), Q.two))
/** η = 1: log(k+1). */
export const relaxedHarmonic = relaxed(
  (m) => Q.rational(m + 1),
  (k) => L.logOf(Q.rational(k + 1)),
)
