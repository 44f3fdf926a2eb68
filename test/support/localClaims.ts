/**
 * What a proof says along the way, as closed statements: every step of every chain, every slack, every fact and every
 * goal, each under the cases, facts and quantifiers it stands under. A sound checker accepts only proofs of which all
 * of this is true, so all of it can be sampled.
 */
import * as O from 'fp-ts/lib/Option.js'
import type { ProofNode, Value } from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import { derivative } from '../../src/logic/derivative.js'
import type { Quantification, Statement } from '../../src/logic/proposition.js'
import { inNode, inStatement } from '../../src/logic/substitution.js'
import type { Drawn, Natural, Node, Part } from '../../src/logic/term.js'

import { binary, compare, forEvery, given, type Wrap, zero } from './closed.js'
import { invariantOf } from './localInvariant.js'

/** The body of a quantified statement at a value. */
const at = ({ over: { letter }, body }: Quantification, value: Value): Statement =>
  inStatement(
    'natural' in value ? { naturals: { [letter.name]: value.natural } } : { sequences: { [letter.name]: value.parts } },
    body,
  )

/** The goal ∃… (0 < N ∧ left R right). */
const attained = (goal: Statement) => {
  if (goal._tag !== 'Exists' || goal.body._tag !== 'And') throw new Error('not ∃ (0 < N ∧ T)')
  const { left, right } = goal.body
  if (left._tag !== 'Compare' || right._tag !== 'Compare') throw new Error('not ∃ (0 < N ∧ T)')
  return { over: goal.over, positive: left, mass: left.right, target: right }
}

/** The local claims of a proof of a goal. */
export const localClaims = (goal: Statement, proof: ProofNode, wrap: Wrap = (s) => s): ReadonlyArray<Statement> => {
  switch (proof._tag) {
    case 'Chain':
      return [
        wrap(goal),
        ...proof.steps.flatMap(({ relation, to, slack }, i) => [
          wrap(compare(relation, proof.steps[i - 1]?.to ?? proof.from, to)),
          ...(slack === undefined ? [] : [wrap(compare(relation, zero, slack))]),
        ]),
      ]
    case 'Evident':
      return [wrap(goal)]
    case 'BySign':
      return [
        ...localClaims(goal, proof.positive, given(compare('<', zero, proof.of), wrap)),
        ...localClaims(goal, proof.nonpositive, given(compare('≤', proof.of, zero), wrap)),
      ]
    case 'Both':
      if (goal._tag !== 'And') throw new Error('not a conjunction')
      return [
        ...localClaims(goal.left, proof.left, wrap),
        ...localClaims(goal.right, proof.right, given(goal.left, wrap)),
      ]
    case 'Antisymmetry': {
      if (goal._tag !== 'Compare') throw new Error('not an equation')
      const [least, most] = [goal, { ...goal, left: goal.right, right: goal.left }]
      return [
        ...localClaims({ ...least, relation: '≤' }, proof.left, wrap),
        ...localClaims({ ...most, relation: '≤' }, proof.right, wrap),
      ]
    }
    case 'Arbitrary':
      if (goal._tag === 'Implies') return localClaims(goal.right, proof.body, given(goal.left, wrap))
      if (goal._tag !== 'ForEvery') throw new Error('nothing to take arbitrarily')
      return localClaims(goal.body, proof.body, forEvery(goal.over, wrap))
    case 'Have':
      return [
        ...localClaims(proof.fact, proof.because, wrap),
        ...localClaims(goal, proof.body, given(proof.fact, wrap)),
      ]
    case 'Cite':
      return [
        ...proof.given.map((hypothesis) => wrap(inStatement(proof.by, hypothesis))),
        wrap(inStatement(proof.by, proof.then)),
        ...localClaims(goal, proof.body, wrap),
      ]
    case 'MeanAttained': {
      const { over, mass, target } = attained(goal)
      const excess = binary('Subtract', target.right, target.left)
      const sum = (body: Node): Node => ({
        _tag: 'Sum',
        over: { sort: 'sentence', letter: over.letter },
        body: binary('Multiply', proof.weight, body),
      })
      const inside = forEvery(over, wrap)
      return [
        wrap(goal),
        inside(compare('≤', zero, proof.weight)),
        ...localClaims(compare('≤', excess, binary('Multiply', proof.factor, mass)), proof.dominated, inside),
        ...localClaims(compare('≤', zero, sum(excess)), proof.sum, wrap),
        ...localClaims(compare('<', zero, sum(mass)), proof.mass, wrap),
      ]
    }
    case 'Attained': {
      const { over, mass, target } = attained(goal)
      if (mass._tag !== 'Probability') throw new Error('not the likelihood of what is drawn')
      if (over.sort !== 'sentence' && !('exactly' in over)) throw new Error('not of one length')
      const drawn: Drawn = over.sort === 'sentence' ? over : { ...over, sort: 'prompt' }
      const { model, given: condition } = mass
      const body = binary('Subtract', target.right, target.left)
      const mean: Node = { _tag: 'Expectation', over: drawn, model, given: condition, body }
      return [wrap(goal), ...localClaims(compare(target.relation, zero, mean), proof.mean, wrap)]
    }
    case 'Witness':
      if (goal._tag !== 'Exists') throw new Error('not ∃')
      return localClaims(at(goal, proof.value), proof.body, wrap)
    case 'Obtain': {
      const { fact } = proof
      if (fact._tag !== 'Exists') throw new Error('not ∃')
      return [
        wrap(fact),
        ...localClaims(goal, proof.body, (right) =>
          forEvery(fact.over, wrap)({ _tag: 'Implies', left: fact.body, right }),
        ),
      ]
    }
    case 'Specialise': {
      const { fact, value } = proof
      if (fact._tag !== 'ForEvery' || value === undefined) throw new Error('not ∀')
      const special = at(fact, value)
      return [wrap(fact), wrap(special), ...localClaims(goal, proof.body, given(special, wrap))]
    }
    case 'Either':
      return [
        ...localClaims(goal, proof.holds, given(proof.of, wrap)),
        ...localClaims(goal, proof.fails, given({ _tag: 'Not', of: proof.of }, wrap)),
      ]
    case 'Absurd':
      return localClaims(compare('<', zero, zero), proof.body, wrap)
    case 'ByLogarithm': {
      if (goal._tag !== 'Compare') throw new Error('not a comparison')
      const log = (of: Node): Node => ({ _tag: 'Logarithm', of })
      return [wrap(goal), ...localClaims({ ...goal, left: log(goal.left), right: log(goal.right) }, proof.body, wrap)]
    }
    case 'TermOfSum':
    case 'FirstStep':
      return [wrap(goal)]
    case 'BySupport': {
      if (goal._tag !== 'Compare') throw new Error('not a sum and a mean')
      const isLeft = goal.left._tag === 'Sum'
      const [sum, mean] = isLeft ? [goal.left, goal.right] : [goal.right, goal.left]
      if (sum._tag !== 'Sum' || mean._tag !== 'Expectation') throw new Error('not a sum and a mean')
      const { over, model, given: condition, body } = mean
      const related = (ofSum: Node, ofMean: Node) =>
        isLeft ? compare('≤', ofSum, ofMean) : compare('≤', ofMean, ofSum)
      const chance: Node = {
        _tag: 'Probability',
        model,
        of: [{ sort: over.sort, letter: over.letter }],
        given: condition,
      }
      const where = (premise: Statement): Wrap => given(premise, forEvery(over, wrap))
      const { body: f } = sum
      return [
        wrap(goal),
        ...localClaims(related(f, binary('Multiply', chance, body)), proof.possible, where(compare('<', zero, chance))),
        ...localClaims(related(f, zero), proof.impossible, where(compare('=', chance, zero))),
      ]
    }
    case 'ByDerivative': {
      if (goal._tag !== 'Compare') throw new Error('not a comparison')
      const slope = derivative(binary('Subtract', goal.right, goal.left), proof.letter)
      if (O.isNone(slope)) throw new Error('not differentiable')
      const t: Node = { _tag: 'Scalar', letter: proof.letter }
      const minimum: Node = { _tag: 'Constant', value: proof.minimum }
      return [
        wrap(goal),
        wrap(inStatement({ scalars: { [proof.letter.name]: minimum } }, goal)),
        ...localClaims(compare('≤', slope.value, zero), proof.before, given(compare('<', t, minimum), wrap)),
        ...localClaims(compare('≤', zero, slope.value), proof.after, given(compare('<', minimum, t), wrap)),
      ]
    }
    case 'Induction': {
      const put = (n: Natural): Statement => inStatement({ naturals: { [proof.letter.name]: n } }, goal)
      const next = put({ letter: proof.letter, plus: 1 })
      return [
        wrap(goal),
        ...localClaims(put({ letter: null, plus: 0 }), proof.base, wrap),
        ...localClaims(next, proof.step, given(goal, wrap)),
      ]
    }
    case 'Last': {
      if (goal._tag !== 'ForEvery' || goal.over.sort === 'sentence' || 'exactly' in goal.over)
        throw new Error('no last value')
      const { over } = goal
      if (over.sort === 'natural') {
        const below = { ...over.below, plus: over.below.plus - 1 }
        const before: Statement = { ...goal, over: { ...over, below } }
        const end = at(goal, { natural: below })
        return [...localClaims(before, proof.earlier, wrap), ...localClaims(end, proof.last, given(before, wrap))]
      }
      const atMost = { ...over.atMost, plus: over.atMost.plus - 1 }
      const before: Statement = { ...goal, over: { ...over, atMost } }
      const end: Statement = { ...goal, over: { sort: 'prompt', letter: over.letter, exactly: over.atMost } }
      return [...localClaims(before, proof.earlier, wrap), ...localClaims(end, proof.last, given(before, wrap))]
    }
    case 'Prolonged': {
      if (goal._tag !== 'ForEvery' || goal.over.sort !== 'prompt' || !('exactly' in goal.over))
        throw new Error('no last sentence')
      const { over } = goal
      const beginning = { ...over, exactly: { ...over.exactly, plus: over.exactly.plus - 1 } }
      const parts: ReadonlyArray<Part> = [
        { sort: 'prompt', letter: over.letter },
        { sort: 'sentence', letter: proof.letter },
      ]
      const inside = forEvery({ sort: 'sentence', letter: proof.letter }, forEvery(beginning, wrap))
      return [wrap(goal), ...localClaims(at(goal, { parts }), proof.body, inside)]
    }
    case 'Eventually':
      return [wrap(goal)]
    case 'Majorant': {
      if (goal._tag !== 'Compare' || goal.left._tag !== 'Ever') throw new Error('not a chance')
      const { over, model, given: condition, body, lines } = goal.left
      const t: Part = { sort: 'prompt', letter: over.letter }
      const x: Part = { sort: 'sentence', letter: proof.extension }
      const put = (parts: ReadonlyArray<Part>): Node =>
        inNode({ sequences: { [over.letter.name]: parts } }, proof.majorant)
      const possible = (...parts: ReadonlyArray<Part>): Statement =>
        compare('<', zero, { _tag: 'Probability', model, of: parts, given: condition })
      const written = given(possible(t), forEvery(over, wrap))
      const elsewhere = given({ _tag: 'Not', of: body }, written)
      const mean: Node = {
        _tag: 'Expectation',
        over: { sort: 'sentence', letter: proof.extension },
        model,
        given: [...condition, t],
        body: put([t, x]),
      }
      const { growth } = proof
      const grown = growth === undefined ? proof.majorant : binary('Multiply', growth, proof.majorant)
      const start =
        growth === undefined
          ? put([])
          : binary('Multiply', { _tag: 'Power', base: growth, exponent: over.atMost }, put([]))
      const below = (of: Node): Statement => compare('≤', of, grown)
      const line = (): ReadonlyArray<Statement> => {
        if (lines === null) return []
        const said: Part = { sort: 'sentence', letter: lines.over.letter }
        const saying = given(lines.body, given(possible(t, said), forEvery(lines.over, elsewhere)))
        return localClaims(below(put([t, said])), proof.line, saying)
      }
      return [
        wrap(goal),
        ...localClaims(compare('≤', zero, proof.majorant), proof.nonnegative, written),
        ...localClaims(
          compare('≤', { _tag: 'Constant', value: Q.one }, proof.majorant),
          proof.reached,
          given(body, written),
        ),
        ...localClaims(below(mean), proof.step, elsewhere),
        ...line(),
        ...(growth === undefined ? [] : [wrap(compare('≤', { _tag: 'Constant', value: Q.one }, growth))]),
        ...localClaims(compare('≤', start, goal.right), proof.start, wrap),
      ]
    }
    case 'AscentByBlocks': {
      const { over, positive, target } = attained(goal)
      if (over.sort !== 'prompt' || 'exactly' in over) throw new Error('not of bounded length')
      const [s, u]: readonly [Part, Part] = [
        { sort: 'prompt', letter: over.letter },
        { sort: 'prompt', letter: proof.block },
      ]
      const of = (model: typeof proof.likelier, ...sequence: ReadonlyArray<Part>): Node => ({
        _tag: 'Probability',
        model,
        of: sequence,
        given: [],
      })
      const [n, m] = [of(proof.likelier, s), of(proof.reference, s)]
      const [nu, mu] = [of(proof.likelier, s, u), of(proof.reference, s, u)]
      const blocks = { sort: 'prompt', letter: proof.block, atMost: proof.size } as const
      const refused = compare(target.relation === '<' ? '≤' : '<', target.right, target.left)
      const raised = compare('≤', binary('Multiply', binary('Multiply', proof.rate, mu), n), binary('Multiply', nu, m))
      const longer: Statement = {
        _tag: 'Exists',
        over: blocks,
        body: { _tag: 'And', left: compare('<', zero, nu), right: raised },
      }
      const count = (of: Natural): Node => ({ _tag: 'Count', of })
      const most: Node = { _tag: 'Power', base: proof.rate, exponent: { ...proof.times, plus: proof.times.plus + 1 } }
      const inside = given(positive, forEvery(over, wrap))
      return [
        wrap(goal),
        wrap(compare('<', zero, proof.rate)),
        inside(compare('<', zero, m)),
        ...localClaims(
          compare('≤', binary('Multiply', count(proof.times), count(proof.size)), count(over.atMost)),
          proof.length,
          wrap,
        ),
        ...localClaims(longer, proof.step, given(refused, inside)),
        ...localClaims(
          compare('<', nu, binary('Multiply', most, mu)),
          proof.cap,
          given(compare('<', zero, nu), forEvery(blocks, forEvery(over, wrap))),
        ),
      ]
    }
    case 'Invariant': {
      return [
        wrap(goal),
        ...invariantOf(goal, proof, wrap).flatMap(({ says, because, within }) => localClaims(says, because, within)),
      ]
    }
    case 'Drift': {
      if (goal._tag !== 'Compare' || goal.right._tag !== 'Ever') throw new Error('not a chance')
      const { over, model, given: condition, body } = goal.right
      const t: Part = { sort: 'prompt', letter: over.letter }
      const x: Part = { sort: 'sentence', letter: proof.extension }
      const put = (parts: ReadonlyArray<Part>): Node =>
        inNode({ sequences: { [over.letter.name]: parts } }, proof.potential)
      const possible = compare('<', zero, { _tag: 'Probability', model, of: [t], given: condition })
      const longer = { ...over.atMost, plus: over.atMost.plus + 1 }
      const mean: Node = {
        _tag: 'Expectation',
        over: { sort: 'sentence', letter: proof.extension },
        model,
        given: [...condition, t],
        body: put([t, x]),
      }
      const unit: Node = { _tag: 'Constant', value: Q.one }
      const left: Node = binary('Multiply', { _tag: 'Power', base: proof.rate, exponent: longer }, put([]))
      return [
        wrap(goal),
        wrap(compare('≤', zero, proof.rate)),
        ...localClaims(
          compare('≤', unit, proof.potential),
          proof.floor,
          given(possible, forEvery({ ...over, atMost: longer }, wrap)),
        ),
        ...localClaims(
          compare('≤', mean, binary('Multiply', proof.rate, proof.potential)),
          proof.step,
          given({ _tag: 'Not', of: body }, given(possible, forEvery(over, wrap))),
        ),
        ...localClaims(compare('≤', goal.left, binary('Subtract', unit, left)), proof.start, wrap),
      ]
    }
    case 'Ascent': {
      const { over, positive, target } = attained(goal)
      if (over.sort !== 'prompt' || 'exactly' in over) throw new Error('not a prompt of bounded length')
      const s: Part = { sort: 'prompt', letter: over.letter }
      const x: Part = { sort: 'sentence', letter: proof.extension }
      const of = (model: typeof proof.likelier, ...parts: ReadonlyArray<Part>): Node => ({
        _tag: 'Probability',
        model,
        of: parts,
        given: [],
      })
      const [n, m, nx, mx] = [
        of(proof.likelier, s),
        of(proof.reference, s),
        of(proof.likelier, s, x),
        of(proof.reference, s, x),
      ]
      const longer = { ...over.atMost, plus: over.atMost.plus + 1 }
      const refused = compare(target.relation === '<' ? '≤' : '<', target.right, target.left)
      const raised = compare('≤', binary('Multiply', binary('Multiply', proof.rate, mx), n), binary('Multiply', nx, m))
      const extends_: Statement = {
        _tag: 'Exists',
        over: { sort: 'sentence', letter: proof.extension },
        body: { _tag: 'And', left: compare('<', zero, nx), right: raised },
      }
      const at = given(positive, forEvery(over, wrap))
      const cap = compare('<', n, binary('Multiply', { _tag: 'Power', base: proof.rate, exponent: longer }, m))
      return [
        wrap(goal),
        wrap(compare('<', zero, proof.rate)),
        at(compare('<', zero, m)),
        ...localClaims(extends_, proof.step, given(refused, at)),
        ...localClaims(cap, proof.cap, given(positive, forEvery({ ...over, atMost: longer }, wrap))),
      ]
    }
  }
}
