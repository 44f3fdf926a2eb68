/**
 * A line above the variances of log-ratios, for all but the first sentences. With h the potential of the divergence,
 * u_n = nḡ + h − Tⁿh up to a constant, so that the variance v_n of one sentence is at most ṽ = (sd(log-ratio + h) + ω/2)²
 * for n ≥ m, where ω is the oscillation of Tᵐh over states that can be met at one time: by Popoviciu, what lies within ω
 * deviates by ω/2. Hence Var_n ≤ Tᵏ Var_m + Σ_{j<k} Tʲṽ with k = n − m, which is at most linear.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import * as Q from '../kernel/rational.js'
import { phases, stronglyConnected } from './components.js'
import type { EnclosedChain } from './divergenceEnclosure.js'
import { leastAhead } from './divergenceSqueeze.js'
import { type LogRatioChain, stepVariance } from './logRatioChain.js'
import { clamped, expectedNext, type Numbers, sumOf } from './logRatioVariance.js'
import type { ClosedClass } from './potential.js'

/** Longest cycle of phases that is averaged over. */
const longestPeriod = 60

const greatestOf = (xs: Numbers): D.Dyadic => xs.reduce((most, { hi }) => D.maximum(most, hi), D.zero)

/** The chain of a speaker with what is known of it in the long run. */
export interface LongRun {
  readonly chain: EnclosedChain
  readonly components: ReadonlyArray<ReadonlyArray<number>>
  /** The phases of each closed class, and a common period of them. */
  readonly cycles: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>
  readonly period: number
  /** h. */
  readonly potential: Numbers
  /** Var(log-ratio + h of the next state) in one sentence; exactly 0 where one outcome is certain. */
  readonly variances: Numbers
  readonly isCertain: ReadonlyArray<boolean>
}

const commonPeriod = (periods: ReadonlyArray<number>): number => {
  const gcd = (m: number, n: number): number => (n === 0 ? m : gcd(n, m % n))
  const common = periods.reduce((m, n) => Math.min(longestPeriod + 1, (m / gcd(m, n)) * n), 1)
  return common > longestPeriod ? 1 : common
}

/** For a chain whose potential is known. */
export const longRun = (
  chain: EnclosedChain,
  steps: LogRatioChain,
  potential: Numbers,
  classes: ReadonlyArray<ClosedClass>,
): LongRun => {
  const arrows = chain.moves.map((from) => from.map(({ to }) => to))
  const cycles = classes.map(({ states }) => phases(arrows, states))
  return {
    chain,
    components: stronglyConnected(arrows),
    cycles,
    period: commonPeriod(cycles.map(({ length }) => length)),
    potential,
    variances: potential.map((_, i) => clamped(stepVariance(steps, i, potential))),
    isCertain: steps.outcomes.map(({ length }) => length < 2),
  }
}

/** For each state how far apart Tʳh can be, r ≥ m, on the states that may be met at one time one sentence later. */
const oscillations = ({ chain, components, cycles }: LongRun, later: Numbers): Numbers => {
  const { bits } = chain
  const spread = (low: I.Interval, high: I.Interval): I.Interval => clamped(I.subtract(high, low, bits))
  const values = later.map((x) => O.some(x))
  const negated = later.map((x) => O.some(I.negate(x)))
  const [low, high] = [leastAhead(chain, components, values), leastAhead(chain, components, negated)]
  const found = later.map((_, i) =>
    spread(O.getOrElse(() => I.zero)(low[i] ?? O.none), I.negate(O.getOrElse(() => I.zero)(high[i] ?? O.none))),
  )
  for (const cycle of cycles) {
    const widths = cycle.map((phase) => {
      const inside = phase.map((i) => later[i] ?? I.zero)
      return phase.length < 2 ? I.zero : spread(inside.reduce(I.minimum), inside.reduce(I.maximum))
    })
    const widest = widths.reduce(I.maximum)
    for (const i of cycle.flat()) found[i] = widest
  }
  return found
}

export interface Line {
  readonly slope: D.Dyadic
  readonly offset: D.Dyadic
}

/** Var_n(s) ≤ slope·n + offset for every state s and every n ≥ 2m, from Var_m and Tᵐh of every state. */
export const lineAbove = (known: LongRun, m: number, after: Numbers, later: Numbers): Line => {
  const { chain, period } = known
  const { bits } = chain
  const widths = oscillations(known, later)
  const each = known.variances.map((variance, i) => {
    if (known.isCertain[i]) return I.zero
    const deviation = O.getOrElse(() => I.zero)(I.squareRoot(variance, bits))
    const half = I.multiply(widths[i] ?? I.zero, I.point(D.scale(D.one, -1)), bits)
    return I.power(I.add(deviation, half, bits), 2, bits)
  })
  let [now, carried, sum]: [Numbers, Numbers, Numbers] = [each, after, each.map(() => I.zero)]
  for (let j = 0; j < m; j++) {
    sum = sumOf(sum, now, bits)
    now = expectedNext(chain, now)
    carried = expectedNext(chain, carried)
  }
  const whole = Array.from({ length: period }).reduce<Array<Numbers>>(
    (sums) => {
      sums.push(sumOf(sums.at(-1) ?? [], now, bits))
      now = expectedNext(chain, now)
      return sums
    },
    [each.map(() => I.zero)],
  )
  const exactPeriod = I.fromRational(Q.rational(period), bits)
  const slope = O.getOrElse(() => I.zero)(I.divide(I.point(greatestOf(whole[period] ?? [])), exactPeriod, bits)).hi
  const times = (n: number): I.Interval => I.multiply(I.point(slope), I.fromRational(Q.rational(n), bits), bits)
  const rest = whole
    .slice(0, period)
    .map((partial, r) => I.subtract(I.point(greatestOf(partial)), times(r), bits).hi)
    .reduce(D.maximum, D.zero)
  const start = sum.map((total) => I.add(total, I.point(greatestOf(carried)), bits).hi).reduce(D.maximum, D.zero)
  return { slope, offset: I.subtract(I.add(I.point(start), I.point(rest), bits), times(2 * m), bits).hi }
}
