/** Rule: a conversation goes on as it should if each turn, from where something holds, ends as it should where it holds again. */
import type { Context } from '../logic/context.js'
import { introduceNatural, know } from '../logic/knowledge.js'
import { isName } from '../logic/names.js'
import type { Statement } from '../logic/proposition.js'
import { isModel, isNonnegative } from '../logic/sign.js'
import { binds, inStatement } from '../logic/substitution.js'
import { type Node, type Part, type Parts, zero } from '../logic/term.js'
import { whileTalking } from '../logic/writing.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { type Check, compared, count, raised, times } from './promptRules.js'
import type { ProofNode } from './proof.js'

const sum = (left: Node, right: Node): Node => ({ _tag: 'Add', left, right })

/**
 * Proves L ≤ Vₙ(∅), the chance that n turns of k + N sentences all end in a t with φ(t), for a rate c ≥ 0 and an invariant I, from
 *   first  I(∅),
 *   turn   ∃q (|q| = k, 0 < M(h⊕t⊕q) ∧ c ≤ Pr_{u∼M(·|h⊕t⊕q), |u|=N}[φ(t⊕q⊕u) ∧ I(t⊕q⊕u)])
 *          for every t of ℓ sentences, ℓ + k + N ≤ n(k + N), that M(·|h) can write, with I(t),
 *   start  L ≤ cⁿ.
 * For cᵐ ≤ Vₘ(t) whenever I(t) and |t| + m(k + N) ≤ n(k + N), by induction on m: Vₘ₊₁(t) is at least, for that q, the mean of
 * 1{φ}·Vₘ(t⊕q⊕u), hence of 1{φ ∧ I}·cᵐ, which is at least c·cᵐ.
 */
export const checkInvariant = (
  check: Check,
  context: Context,
  at: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'Invariant' },
): Result => {
  if (goal._tag !== 'Compare' || goal.relation !== '≤' || goal.right._tag !== 'Turns')
    return gap(at, 'an invariant proves that the chance of turns is at least something', goal)
  const { left: bound, right: chance } = goal
  const { over, model, given, body } = chance
  const { rate, invariant, length, prompt, answer } = proof
  const [t, q, u]: readonly [Part, Part, Part] = [
    { sort: 'prompt', letter: over.letter },
    { sort: 'prompt', letter: prompt },
    { sort: 'prompt', letter: answer },
  ]
  const put = (parts: Parts, of: Statement): Statement => inStatement({ sequences: { [over.letter.name]: parts } }, of)
  const ofTurn = sum(count(over.prompt), count(over.answer))
  const isBefore = compared('≤', sum(count({ letter: length, plus: 0 }), ofTurn), times(count(over.turns), ofTurn))
  const before = know(
    whileTalking(know(introduceNatural(context, length, null), isBefore), chance, { letter: length, plus: 0 }),
    invariant,
  )
  const asked = [...given, t, q]
  const succeeds: Node = {
    _tag: 'Expectation',
    over: { sort: 'prompt', letter: answer, exactly: over.answer },
    model,
    given: asked,
    body: {
      _tag: 'Indicator',
      of: { _tag: 'And', left: put([t, q, u], body), right: put([t, q, u], invariant) },
    },
  }
  const turn: Statement = {
    _tag: 'Exists',
    over: { sort: 'prompt', letter: prompt, exactly: over.prompt },
    body: {
      _tag: 'And',
      left: compared('<', zero.node, { _tag: 'Probability', model, of: asked, given: [] }),
      right: compared('≤', rate, succeeds),
    },
  }
  const least = raised(rate, over.turns)
  const letters = [length, over.letter, prompt, answer]
  const twice = letters.find(
    ({ name }, i) => context.scope.has(name) || letters.slice(0, i).some((other) => other.name === name),
  )
  const unnamed = letters.find(({ name }) => !isName(name))
  const captured = letters.find((letter) => [body, invariant].some((of) => binds(of, letter)))
  return all([
    () => (isModel(context, model) ? done : gap(at, 'a mixture whose weight may lie outside [0, 1]')),
    () => (twice === undefined ? done : gap(at, `the letter ${twice.name} is bound twice`)),
    () => (unnamed === undefined ? done : gap(at, `${unnamed.name} is no name for a letter`)),
    () => (captured === undefined ? done : gap(at, `the letter ${captured.name} would be captured`)),
    () => term(context, at, rate),
    () => (isNonnegative(context, rate) ? done : gap(at, 'the rate may be negative', rate, { shows: '≥ 0' })),
    () => statement(whileTalking(context, chance), at, invariant),
    () => check(context, `${at}, before the first turn`, put([], invariant), proof.first),
    () => statement(before, at, turn),
    () => check(before, `${at}, a turn`, turn, proof.turn),
    () => term(context, at, least),
    () => check(context, `${at}, the start`, compared('≤', bound, least), proof.start),
  ])
}
