/**
 * The parameters that the paper reports, each as a claim about the published series. Readings of one figure differ in
 * what the print leaves open: how many sentences the first measured prefix has.
 */
import { rational } from '../../src/kernel/rational.js'
import type { DecayName } from '../../src/measurement/data.js'
import type { Figure } from '../../src/measurement/figure.js'
import {
  type Axis,
  decay,
  descent,
  divergence,
  first,
  greatest,
  height,
  least,
  quotient,
  root,
  type Statistic,
  varianceRate,
  zero,
} from '../../src/measurement/statistic.js'
import {
  agreeable,
  behaviour,
  behaviours,
  both,
  each,
  experiments,
  group,
  hostile,
  named,
  neverAtZero,
  nowhere,
  ofBadFromGood,
  ofGoodFromBad,
  origins,
  otherVariance,
  prompt,
  ranges,
  served,
  sevenTokens,
  withoutPrompt,
  withPrompt,
} from './wording.js'

/** How many times as steep as that of the pretrained model the decay of a chat is, over an axis of the chat. */
const steeper =
  (axis: Axis) =>
  (name: DecayName): Statistic =>
    quotient(
      descent(decay(name), axis),
      descent(
        decay(behaviour(name) === 'agreeableness' ? 'pretrained/agreeableness' : 'pretrained/anti-immigration'),
        'i',
      ),
    )
const slopes = (name: DecayName, other: DecayName): Statistic =>
  quotient(descent(decay(name), 'i'), descent(decay(other), 'i'))
export const parameterFigures: ReadonlyArray<Figure> = [
  {
    _tag: 'number',
    name: 'β = 20',
    printed: '20',
    where: experiments,
    says: 'KL(P₋‖P₊) exceeds 20 nats after every number n of sentences (Definition 2.2)',
    direction: ofBadFromGood,
    expectation: { _tag: 'lowerBound', value: rational(20) },
    readings: [group('least KL(P₋‖P₊)', named('', least(divergence('agreeableness'))))],
    beside: [
      group(
        'beside',
        named('less 2 s.e.', least(divergence('agreeableness'), -2)),
        named('anti-immigration', least(divergence('anti-immigration'))),
      ),
    ],
    doesNotSay: [sevenTokens, served],
  },
  {
    _tag: 'number',
    name: 'β′ = 30',
    printed: '30',
    where: experiments,
    says: 'KL(P₊‖P₋) is below 30 nats after every number n of sentences (Theorem 3.2)',
    direction: ofGoodFromBad,
    expectation: { _tag: 'upperBound', value: rational(30) },
    readings: [group('greatest KL(P₋‖P₊)', named('', greatest(divergence('agreeableness'))))],
    beside: [group('beside', named('plus 2 s.e.', greatest(divergence('agreeableness'), 2)))],
    doesNotSay: [nowhere, served],
  },
  {
    _tag: 'number',
    name: 'σ² = 50',
    printed: '50',
    where: experiments,
    says: 'Var(log P₋/P₊) over n sentences of P₋ is below 50 n (Theorem B.1)',
    expectation: { _tag: 'upperBound', value: rational(50) },
    readings: [group('greatest Var/n under P₋', named('', greatest(varianceRate('agreeableness'))))],
    beside: [
      group(
        'beside',
        named('plus 2 s.e.', greatest(varianceRate('agreeableness'), 2)),
        named('anti-immigration', greatest(varianceRate('anti-immigration'))),
      ),
    ],
    doesNotSay: [otherVariance, served],
  },
  {
    _tag: 'number',
    name: 'log(1/α)/β = 3',
    printed: '3',
    where: experiments,
    says: 'the line through the first three points of KL(P₋‖P) is 0 at n = 3',
    expectation: { _tag: 'value', value: rational(3) },
    readings: origins.map(({ name, axis }) => group(name, ...each(agreeable, prompt, (of) => zero(decay(of), axis)))),
    beside: [
      group('slope of the line, in i', ...each(agreeable, prompt, (of) => descent(decay(of), 'i'))),
      group('in usual sentences', ...each(agreeable, prompt, (of) => descent(decay(of), 'usual sentences'))),
    ],
    doesNotSay: [neverAtZero, 'that β = 20 goes with log(1/α)/β = 3: the line that gives 3 has about half that slope'],
  },
  {
    _tag: 'number',
    name: 'log(1/α) in 18–30',
    printed: '18 to 30',
    where: ranges,
    says: 'the first measured KL(P₋‖P) extends from 18 to 30 nats over the behaviours',
    expectation: { _tag: 'range', least: rational(18), greatest: rational(30) },
    readings: [group('first KL(P₋‖P)', ...each([...withoutPrompt, ...withPrompt], both, (of) => first(decay(of))))],
    beside: [
      group('line at n = 0, if the first is n = 1', ...each(withoutPrompt, both, (of) => height(decay(of), 'i'))),
    ],
    doesNotSay: [neverAtZero, sevenTokens],
  },
  {
    _tag: 'number',
    name: 'β in 5–20',
    printed: '5 to 20',
    where: ranges,
    says: 'slopes of KL(P₋‖P), and least KL(P₋‖P₊), extend from 5 to 20 nats',
    direction: ofBadFromGood,
    expectation: { _tag: 'range', least: rational(5), greatest: rational(20) },
    readings: [
      group(
        'slopes of KL(P₋‖P), least KL(P₋‖P₊)',
        ...each([...withoutPrompt, ...withPrompt], both, (of) => descent(decay(of), 'i')),
        ...behaviours.map((name) => named(`least, ${name}`, least(divergence(name)))),
      ),
    ],
    beside: [],
    doesNotSay: [sevenTokens, served],
  },
  {
    _tag: 'number',
    name: 'σ/β in 0.35–1',
    printed: '0.35 to 1',
    where: ranges,
    says: 'the root of the greatest Var/n over the least KL extends from 0.35 to 1',
    direction: ofBadFromGood,
    expectation: { _tag: 'range', least: rational(7, 20), greatest: rational(1) },
    readings: [
      group(
        '√(greatest Var/n)/least KL(P₋‖P₊)',
        ...behaviours.map((name) => named(name, quotient(root(greatest(varianceRate(name))), least(divergence(name))))),
      ),
    ],
    beside: [],
    doesNotSay: [otherVariance, served],
  },
  {
    _tag: 'number',
    name: 'β′/β in 1.5–3',
    printed: '1.5 to 3',
    where: ranges,
    says: 'the greatest KL(P₊‖P₋) over the least KL(P₋‖P₊) extends from 1.5 to 3',
    direction: ofGoodFromBad,
    expectation: { _tag: 'range', least: rational(3, 2), greatest: rational(3) },
    readings: [
      group(
        'greatest/least KL(P₋‖P₊) instead',
        ...behaviours.map((name) => named(name, quotient(greatest(divergence(name)), least(divergence(name))))),
      ),
    ],
    beside: [],
    doesNotSay: [nowhere, served],
  },
  {
    _tag: 'number',
    name: 'pretrained β 5 times smaller',
    printed: 'about 5 times smaller',
    where: 'the comparison of Llama 2 13B chat with Llama 2 13B pretrained',
    says: 'KL(P₋‖P) of the chat model falls 5 times as steeply, from each measured prefix to the next',
    expectation: { _tag: 'about', value: rational(5) },
    readings: [group('quotient of slopes, in i', ...each([...agreeable, ...hostile], both, steeper('i')))],
    beside: [group('in usual sentences', ...each([...agreeable, ...hostile], both, steeper('usual sentences')))],
    doesNotSay: ['that pretrained β is 5 times smaller for each sentence: the i-th prefix of a chat usually has i + 1'],
  },
  {
    _tag: 'number',
    name: 'agreeableness β twice as large',
    printed: 'about twice that of anti-immigration',
    where: 'the comparison of the behaviours',
    says: 'slopes of KL(P₋‖P), and least KL(P₋‖P₊), are about 2 to 1',
    direction: ofBadFromGood,
    expectation: { _tag: 'about', value: rational(2) },
    readings: [
      group(
        'quotient of slopes',
        named('with', slopes('chat/agreeableness/with', 'chat/anti-immigration/with')),
        named('without', slopes('chat/agreeableness/without', 'chat/anti-immigration/without')),
        named('pretrained', slopes('pretrained/agreeableness', 'pretrained/anti-immigration')),
        named(
          'of least KL(P₋‖P₊)',
          quotient(least(divergence('agreeableness')), least(divergence('anti-immigration'))),
        ),
      ),
    ],
    beside: [],
    doesNotSay: [sevenTokens],
  },
]
