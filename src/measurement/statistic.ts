/** Statistics of the measured series as data: what is computed, of which series, with the horizontal axis read how. */
import { type Rational, show } from '../kernel/rational.js'
import type { Curve } from './curve.js'
import type { BehaviourName, DecayName, ResponseName } from './data.js'

/** Measured points: averages with standard errors. */
export type Points =
  | { readonly of: 'divergence'; readonly name: BehaviourName }
  /** Variance divided by n, for n ≥ 1. */
  | { readonly of: 'variance per sentence'; readonly name: BehaviourName }
  | { readonly of: 'decay'; readonly name: DecayName }
  /** i times the divergence after the i-th prefix: constant for a hyperbola. */
  | { readonly of: 'i · decay'; readonly name: DecayName }
  /** Labelled responses, as a fraction of all. */
  | { readonly of: 'responses'; readonly name: ResponseName }

/** How many sentences the i-th prefix has: i − 1, i, or what is usual in the prompts (1, 3, 4, 5, …). */
export type Axis = 'i − 1' | 'i' | 'usual sentences'

export type Statistic =
  /** The least or greatest of mean + `errors` · standard error. */
  | { readonly _tag: 'least' | 'greatest'; readonly points: Points; readonly errors: number }
  | { readonly _tag: 'first' | 'total' | 'hyperbola'; readonly points: Points }
  /** Of the least-squares line through the first three points: minus its slope, its height at 0, where it is 0. */
  | { readonly _tag: 'descent' | 'height' | 'zero'; readonly points: Points; readonly axis: Axis }
  | { readonly _tag: 'crossing' | 'steepness'; readonly points: Points }
  | { readonly _tag: 'quotient'; readonly of: readonly [Statistic, Statistic] }
  | { readonly _tag: 'root'; readonly of: Statistic }

/** An inequality that points are asked to satisfy. */
export type Inequality =
  | { readonly _tag: 'under'; readonly points: Points; readonly axis: Axis; readonly curve: Curve }
  | { readonly _tag: 'totalAtMost'; readonly points: Points; readonly most: Rational }

export const divergence = (name: BehaviourName): Points => ({ of: 'divergence', name })
export const varianceRate = (name: BehaviourName): Points => ({ of: 'variance per sentence', name })
export const decay = (name: DecayName): Points => ({ of: 'decay', name })
export const timesIndex = (name: DecayName): Points => ({ of: 'i · decay', name })
export const responses = (name: ResponseName): Points => ({ of: 'responses', name })

export const least = (points: Points, errors = 0): Statistic => ({ _tag: 'least', points, errors })
export const greatest = (points: Points, errors = 0): Statistic => ({ _tag: 'greatest', points, errors })
export const first = (points: Points): Statistic => ({ _tag: 'first', points })
export const total = (points: Points): Statistic => ({ _tag: 'total', points })
export const hyperbola = (points: Points): Statistic => ({ _tag: 'hyperbola', points })
export const descent = (points: Points, axis: Axis): Statistic => ({ _tag: 'descent', points, axis })
export const height = (points: Points, axis: Axis): Statistic => ({ _tag: 'height', points, axis })
export const zero = (points: Points, axis: Axis): Statistic => ({ _tag: 'zero', points, axis })
export const crossing = (points: Points): Statistic => ({ _tag: 'crossing', points })
export const steepness = (points: Points): Statistic => ({ _tag: 'steepness', points })
export const quotient = (x: Statistic, y: Statistic): Statistic => ({ _tag: 'quotient', of: [x, y] })
export const root = (of: Statistic): Statistic => ({ _tag: 'root', of })

const ofPoints = ({ of, name }: Points): string => `${of} "${name}"`

/** The statistic in words that no other has. */
export const statisticText = (statistic: Statistic): string => {
  switch (statistic._tag) {
    case 'least':
    case 'greatest':
      return `(${statistic._tag} ${ofPoints(statistic.points)}${statistic.errors === 0 ? '' : `, ${statistic.errors} s.e.`})`
    case 'descent':
    case 'height':
    case 'zero':
      return `(${statistic._tag} ${ofPoints(statistic.points)} over ${statistic.axis})`
    case 'quotient':
      return `(${statistic.of.map(statisticText).join(' / ')})`
    case 'root':
      return `(root ${statisticText(statistic.of)})`
    default:
      return `(${statistic._tag} ${ofPoints(statistic.points)})`
  }
}

export const inequalityText = (inequality: Inequality): string => {
  if (inequality._tag === 'totalAtMost') return `(total ${ofPoints(inequality.points)} <= ${show(inequality.most)})`
  const { points, axis, curve } = inequality
  const parameters = `β ${show(curve.beta)}, log(1/α) ${show(curve.logInverseAlpha)}`
  return `(${ofPoints(points)} over ${axis} under (${curve.equation}) with ${parameters})`
}
