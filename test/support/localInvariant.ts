/** What an invariant of turns says along the way (localClaims.ts). */
import type { ProofNode } from '../../src/claim/proof.js'
import type { Statement } from '../../src/logic/proposition.js'
import { inStatement } from '../../src/logic/substitution.js'
import type { Natural, Node, Part } from '../../src/logic/term.js'
import { binary, compare, forEvery, given, type Wrap, zero } from './closed.js'

const count = (of: Natural): Node => ({ _tag: 'Count', of })

/** A goal on the way, its proof, and what it stands under. */
interface Local {
  readonly says: Statement
  readonly because: ProofNode
  readonly within: Wrap
}
const evident: ProofNode = { _tag: 'Evident' }

export const invariantOf = (
  goal: Statement,
  proof: ProofNode & { _tag: 'Invariant' },
  wrap: Wrap,
): ReadonlyArray<Local> => {
  if (goal._tag !== 'Compare' || goal.right._tag !== 'Turns') throw new Error('not a chance of turns')
  const { over, model, given: condition, body } = goal.right
  const [t, q, u] = [over.letter, proof.prompt, proof.answer].map((letter) => ({ sort: 'prompt', letter })) as [
    Part,
    Part,
    Part,
  ]
  const put = (parts: ReadonlyArray<Part>, of: Statement): Statement =>
    inStatement({ sequences: { [over.letter.name]: parts } }, of)
  const asked = [...condition, t, q]
  const ofTurn = binary('Add', count(over.prompt), count(over.answer))
  const said: Natural = { letter: proof.length, plus: 0 }
  const success: Statement = {
    _tag: 'And',
    left: put([t, q, u], body),
    right: put([t, q, u], proof.invariant),
  }
  const chance: Node = {
    _tag: 'Expectation',
    over: { sort: 'prompt', letter: proof.answer, exactly: over.answer },
    model,
    given: asked,
    body: { _tag: 'Indicator', of: success },
  }
  const turn: Statement = {
    _tag: 'Exists',
    over: { sort: 'prompt', letter: proof.prompt, exactly: over.prompt },
    body: {
      _tag: 'And',
      left: compare('<', zero, { _tag: 'Probability', model, of: asked, given: [] }),
      right: compare('≤', proof.rate, chance),
    },
  }
  // texts of at most four sentences are enough to look at
  const numbers = forEvery({ sort: 'natural', letter: proof.length, below: { letter: null, plus: 5 } }, wrap)
  const room = compare('≤', binary('Add', count(said), ofTurn), binary('Multiply', count(over.turns), ofTurn))
  const texts = forEvery({ sort: 'prompt', letter: over.letter, exactly: said }, given(room, numbers))
  const possible = compare('<', zero, { _tag: 'Probability', model, of: [t], given: condition })
  const least: Node = { _tag: 'Power', base: proof.rate, exponent: over.turns }
  return [
    { says: compare('≤', zero, proof.rate), because: evident, within: wrap },
    { says: put([], proof.invariant), because: proof.first, within: wrap },
    { says: turn, because: proof.turn, within: given(proof.invariant, given(possible, texts)) },
    { says: compare('≤', goal.left, least), because: proof.start, within: wrap },
  ]
}
