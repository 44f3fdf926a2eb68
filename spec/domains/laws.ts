/** A law Q of one sentence, scores B, and a scale c: random variables on a finite law, with a level that they may reach. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import * as L from '../../src/kernel/logForm.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, buildPair, pairFamilies, properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { type LanguageModel, probability } from '../../src/model/languageModel.js'

export interface Law {
  readonly draw: LanguageModel
  readonly B: Behaviour
  readonly c: Q.Rational
}
export interface LawAndLevel extends Law {
  readonly t: Q.Rational
}
const symbols = { draw: 'model', B: 'behaviour', c: 'rational' } as const
const text = 'a law Q, scores B, a scale c'

const scale = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => Q.rational(n, 4)) },
  { weight: 1, arbitrary: properFraction },
  { weight: 1, arbitrary: properFraction.map((t) => Q.divide(Q.one, t)) },
)
const laws = pairFamilies.map(({ name, share, arbitrary }) => ({
  name,
  share,
  law: fc.tuple(arbitrary.map(buildPair), behaviour).map(([{ minus }, B]): Omit<Law, 'c'> => ({ draw: minus, B })),
}))
/** 1 + B is positive for what Q may say. */
const lifted = ({ draw, B }: Omit<Law, 'c'>): Omit<Law, 'c'> => ({
  draw,
  B: new Map([...B].map(([x, b]) => [x, b.num === -b.den ? Q.rational(-1, 2) : b])),
})

/** Any scale c > 0. */
export const anyLaw: Domain<Law> = domain<Law>({
  text,
  symbols,
  families: laws.map(({ name, share, law }) => ({
    name,
    share,
    arbitrary: fc.tuple(law, scale).map(([drawn, c]) => ({ ...drawn, c })),
  })),
})
/** The same where c(1 + B) > 0. */
export const positiveLaw: Domain<Law> = domain<Law>({
  text,
  symbols,
  families: laws.map(({ name, share, law }) => ({
    name,
    share,
    arbitrary: fc.tuple(law.map(lifted), scale).map(([drawn, c]) => ({ ...drawn, c })),
  })),
})

/** A rational a little above exp(1 − E log(1 + B)): with this scale the mean of log c(1 + B) is just above 1. */
const scaleForMeanOne = ({ draw, B }: Omit<Law, 'c'>): Q.Rational => {
  const meanLog = L.sum(
    draw.sentences.map((x) => {
      const p = probability(draw, [x])
      return p.num === 0n ? L.zero : L.scale(L.logOf(Q.add(Q.one, B.get(x) ?? Q.zero)), p)
    }),
  )
  const needed = expOfRational(Q.subtract(Q.one, toRational(enclose(meanLog, 64).lo)), 64)
  const slightly = Q.add(Q.one, Q.rational(1, 2n ** 40n))
  return O.isSome(needed) ? Q.multiply(toRational(needed.value.hi), slightly) : Q.rational(10n ** 300n)
}
/** E log c(1 + B) > 1, just so. */
export const meanAboveOne: Domain<Law> = domain<Law>({
  text,
  symbols,
  families: laws.map(({ name, share, law }) => ({
    name,
    share,
    arbitrary: law.map(lifted).map((drawn) => ({ ...drawn, c: scaleForMeanOne(drawn) })),
  })),
})

/** With a level t > 0: a value of the random variable, or any. */
const withLevel = (values: (law: Law) => ReadonlyArray<Q.Rational>): Domain<LawAndLevel> =>
  domain<LawAndLevel>({
    text: `${text}, a level t`,
    symbols: { ...symbols, t: 'rational' },
    families: anyLaw.families.map(({ name, share, arbitrary }) => ({
      name,
      share,
      arbitrary: fc.tuple(arbitrary, fc.nat(7), scale).map(([law, pick, other]) => {
        const candidates = values(law).filter((v) => v.num > 0n)
        return { ...law, t: candidates[pick] ?? other }
      }),
    })),
  })
export const lawAndLevel = withLevel(({ B, c }) => [...B.values()].map((b) => Q.multiply(c, Q.add(Q.one, b))))
/** Levels above the mean that the random variable cB attains. */
export const lawAndExcess = withLevel(({ draw, B, c }) => {
  const mean = Q.sum([...B].map(([x, b]) => Q.multiply(probability(draw, [x]), Q.multiply(c, b))))
  return [...B.values()].map((b) => Q.subtract(Q.multiply(c, b), mean))
})
