/** Equations (7) and (8) with the reported parameters, and the evidence budget, as inequalities that averages may satisfy. */
import { rational } from '../../src/kernel/rational.js'
import type { Curve } from '../../src/measurement/curve.js'
import type { Figure, Group, InequalityFigure, Named } from '../../src/measurement/figure.js'
import {
  type Axis,
  crossing,
  decay,
  greatest,
  hyperbola,
  type Inequality,
  least,
  type Points,
  responses,
  type Statistic,
  steepness,
  timesIndex,
  total,
} from '../../src/measurement/statistic.js'
import {
  agreeable,
  both,
  each,
  group,
  hostile,
  named,
  neverAtZero,
  origins,
  prompt,
  ranges,
  sevenTokens,
  somePrompt,
  withoutPrompt,
  withPrompt,
} from './wording.js'

/** The curve of the figures printed for agreeableness, log(1/α) = 3 · 20, and the highest that the ranges allow. */
const printedCurve = { beta: rational(20), logInverseAlpha: rational(60) }
const highestCurve = { beta: rational(5), logInverseAlpha: rational(30) }

const underCurve = (
  equation: Curve['equation'],
  says: string,
  points: (name: (typeof agreeable | typeof hostile)[number]) => Points,
  beside: ReadonlyArray<Group>,
): InequalityFigure => {
  const under = (
    name: string,
    of: (typeof agreeable | typeof hostile)[number],
    axis: Axis,
    curve: Omit<Curve, 'equation'>,
  ): { readonly name: string; readonly inequality: Inequality } => ({
    name,
    inequality: { _tag: 'under', points: points(of), axis, curve: { equation, ...curve } },
  })
  return {
    _tag: 'inequality',
    name: `equation (${equation})`,
    printed: 'the curve with β = 20 and log(1/α) = 60',
    where: `equation (${equation}), and the figures for agreeableness`,
    says,
    readings: [
      ...origins.map(({ name: origin, axis }) => ({
        name: origin,
        inequalities: agreeable.map((of) => under(prompt(of), of, axis, printedCurve)),
      })),
      {
        name: 'β = 5, log(1/α) = 30, the highest of the ranges',
        inequalities: [...agreeable, ...hostile].map((of) => under(both(of), of, 'i', highestCurve)),
      },
    ],
    beside,
    doesNotSay: [somePrompt, neverAtZero],
  }
}

const each4 = (statistic: (name: (typeof agreeable | typeof hostile)[number]) => Statistic): ReadonlyArray<Named> =>
  [...agreeable, ...hostile].map((name) => named(both(name), statistic(name)))

export const curveFigures: ReadonlyArray<Figure> = [
  underCurve(7, 'log(1 + e^(log(1/α) − βn)) is above KL(P₋‖P) after n sentences (Lemma H.1)', decay, [
    ...agreeable.map((of) =>
      group(
        `i·KL ${prompt(of)}`,
        named('least', least(timesIndex(of))),
        named('greatest', greatest(timesIndex(of))),
        named('of the nearest c/i', hyperbola(decay(of))),
      ),
    ),
  ]),
  underCurve(8, '1/(1 + e^(βn − log(1/α))) is above the part of good responses (Lemma H.3)', responses, [
    group('steepness of the logistic fit', ...each4((of) => steepness(responses(of)))),
    group('half of the responses at i', ...each4((of) => crossing(responses(of)))),
  ]),
  {
    _tag: 'inequality',
    name: 'evidence budget',
    printed: 'log(1/α) from 18 to 30',
    where: ranges,
    says: 'Σ E KL(P₋‖P) over prefixes is at most log(1/α), so at most 30 (the evidence budget is not in the paper)',
    readings: [
      {
        name: 'Σ KL(P₋‖P) ≤ 30',
        inequalities: withoutPrompt.map((of) => ({
          name: both(of),
          inequality: { _tag: 'totalAtMost', points: decay(of), most: rational(30) },
        })),
      },
    ],
    beside: [group('beside', ...each(withPrompt, both, (of) => total(decay(of))))],
    doesNotSay: [
      'log(1/α) after an aligning prompt s₀: there the budget is log 1/w(s₀)',
      'a mean over prompts that P₋ writes: ten prompts were selected',
      sevenTokens,
    ],
  },
]
