/** How times grow: with sentences, alphabets, digits and instances. */
import { gcd } from '../../dist/src/kernel/gcd.js'
import * as Q from '../../dist/src/kernel/rational.js'
import { divergenceAfter } from '../../dist/src/model/divergence.js'
import { enclosedDivergence, enclosedTotal } from '../../dist/src/model/divergenceEnclosure.js'
import { likeliestPrompt } from '../../dist/src/model/likeliestPrompt.js'
import { pairChain } from '../../dist/src/model/pairChain.js'
import { bestPromptOfLength } from '../../dist/src/model/search.js'
import { automaton, iid, scores } from '../../dist/src/model/written.js'
import { milliseconds, shown, table } from './time.mjs'

/** A law on so many sentences, from a small linear congruence. */
const law = (count, factor) => {
  const weights = Array.from({ length: count }, (_, i) => 1 + ((factor * (i + 1)) % 1009))
  const total = weights.reduce((sum, weight) => sum + weight)
  return Object.fromEntries(weights.map((weight, i) => [`x${i}`, `${weight}/${total}`]))
}

/** Two components of two states each, whose states go apart: four pairs. */
const four = {
  alpha: Q.rational(1, 1000),
  minus: automaton({
    A: { next: law(4, 7919), to: { x0: 'B', x1: 'B' } },
    B: { next: law(4, 104_729), to: { x2: 'A', x3: 'A' } },
  }),
  plus: automaton({
    C: { next: law(4, 1_299_709), to: { x0: 'D', x2: 'D' } },
    D: { next: law(4, 15_485_863), to: { x1: 'C', x3: 'C' } },
  }),
}
const behaviour = scores({ x0: '-1', x1: '1/2', x2: '1', x3: '-1/3' })
const chain = pairChain(four.minus, four.plus).value
const enough = 1e13

const number = (bits, seed) => {
  let [n, state] = [1n, seed]
  for (let length = 1; length < bits; length += 32) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    n = (n << 32n) | (state >> 32n)
  }
  return n
}

const curves = [
  ['mean divergence K_n, exactly; n', [100, 1000], (n) => divergenceAfter(chain, n)],
  ['mean divergence K_n, enclosed to 60 bits; n', [1e3, 1e6, 1e9, 1e12], (n) => enclosedDivergence(chain, n, 60)],
  ['expected log-ratio of n sentences, to 60 bits; n', [1e3, 1e4, 1e5, 1e6], (n) => enclosedTotal(chain, n, 60)],
  ['the prompt of n sentences with the largest P₋/P₊; n', [100, 1e3, 1e4], (n) => likeliestPrompt(four, n, enough)],
  [
    'the prompt of n sentences with the least B_P; n',
    [100, 1e3, 1e4],
    (n) => bestPromptOfLength(four, behaviour, n, enough),
  ],
  [
    'expected log-ratio of 100 sentences; sentences in the alphabet',
    [100, 1e3, 1e4],
    (count) => enclosedTotal(pairChain(iid(law(count, 7919)), iid(law(count, 104_729)), 1e9).value, 100, 60),
  ],
  ['greatest common divisor; bits', [1e3, 1e4, 1e5], (bits) => gcd(number(bits, 1n), number(bits, 2n))],
  [
    'sum of two rationals; bits',
    [1e3, 1e4, 1e5],
    (bits) => Q.add(Q.rational(number(bits, 1n), number(bits, 2n)), Q.rational(number(bits, 3n), number(bits, 4n))),
  ],
]

export const scale = () => [
  '## How times grow',
  '',
  'Models of four pairs of states where nothing else is said.',
  '',
  ...table(
    ['what grows', 'at', 'time'],
    curves.flatMap(([what, sizes, run]) =>
      sizes.map((size) => [
        what,
        size.toLocaleString('en'),
        shown(milliseconds(() => run(size), size > 1e5 ? 1 : 3).time * 1e6),
      ]),
    ),
  ),
  '',
]
