/** Equation (9): sums over the two groups add up to the sum over all, and finite sums may be exchanged. */
import type { Grouped } from '../spec/domains/grouped.js'
import { alpha, average, equation9, equation9Normalised, minus, plus, weighted } from '../spec/equation-9.js'
import { s, x } from '../spec/symbols.js'
import { evidence, guards, killed } from '../src/claim/evidence.js'
import { both, chain, equal, evident } from '../src/claim/proof.js'
import { equals } from '../src/logic/proposition.js'
import { add, complement, empty, followedBy, multiply, one, sumOver } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const proof9 = chain(
  add(multiply(alpha, minus(s)), multiply(complement(alpha), plus(s))),
  equal(weighted('all', s), 'the groups add up'),
)

const proofIsModel = (part: 'inside' | 'outside') =>
  both(
    chain(average(part, empty), equal(one, 'a group has its own weight')),
    both(evident, chain(sumOver(x, average(part, followedBy(s, x))), equal(average(part, s), 'each Pᵢ is normalised'))),
  )

/** Three components of weights 1/2, 1/4, 1/4; A = {0, 1}. */
const instance = (changes: Partial<Grouped>): Grouped => ({
  components: [
    { weight: q('1/2'), model: onlyN },
    { weight: q('1/4'), model: fair },
    { weight: q('1/4'), model: onlyP },
  ],
  A: [0, 1],
  s: ['n'],
  ...changes,
})
const three = instance({})
const needs = [guards(instance({ A: [] })), guards(instance({ A: [0, 1, 2] }))]

export const evidence9 = evidence(equation9, {
  proof: proof9,
  mutants: [
    {
      name: 'the weights exchanged',
      then: equals(add(multiply(complement(alpha), minus(s)), multiply(alpha, plus(s))), weighted('all', s)),
      fate: killed(three),
    },
    {
      name: 'groups that are not divided by their weight',
      then: equals(
        add(multiply(alpha, weighted('inside', s)), multiply(complement(alpha), weighted('outside', s))),
        weighted('all', s),
      ),
      fate: killed(three),
    },
    { name: 'the first group alone', then: equals(minus(s), weighted('all', s)), fate: killed(three) },
  ],
  needs,
})

export const evidence9Normalised = evidence(equation9Normalised, {
  proof: both(proofIsModel('inside'), proofIsModel('outside')),
  attained: [{ why: 'the other group cannot write the prompt: 0 ≤ is an equality', at: three }],
  mutants: [
    {
      name: 'groups that are not divided by their weight',
      then: equals(weighted('inside', empty), one),
      fate: killed(three),
    },
    {
      name: 'the sum over the next sentence is 1',
      then: equals(sumOver(x, average('inside', followedBy(s, x))), one),
      fate: killed(three),
    },
  ],
  needs,
})
