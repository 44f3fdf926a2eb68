/**
 * Random statements with quantifiers, and random proofs of them that follow the shape of the goal and of what is known:
 * most are wrong. Letters are mostly bound once, and sometimes twice.
 */
import type { ProofNode, Value } from '../../src/claim/proof.js'
import { negated } from '../../src/logic/knowledge.js'
import type { Comparison, Quantification, Range, Relation, Statement } from '../../src/logic/proposition.js'
import { inNode, inStatement, type Substitution } from '../../src/logic/substitution.js'
import type { Letter, Natural, Node, Part, Parts } from '../../src/logic/term.js'
import { alpha, binary, constant, mixture, P0, P1, probability, s, s0 } from './playground.js'

export interface Attempt {
  readonly given: ReadonlyArray<Statement>
  readonly then: Statement
  readonly proof: ProofNode
}
/** The bound letters in scope: sentences x…, prompts t…, numbers m… . */
type Scope = ReadonlyArray<string>

const letter = (name: string): Letter => ({ name, text: name, latex: name })
const natural = (name: string | null, plus: number): Natural => ({ letter: name === null ? null : letter(name), plus })
const compared = (relation: Relation, left: Node, right: Node): Comparison => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})
const evident: ProofNode = { _tag: 'Evident' }
const usual: ReadonlyArray<Statement> = [
  compared('<', constant(0), alpha),
  compared('<', alpha, constant(1)),
  compared('<', constant(0), probability(P0, [s0])),
  compared('<', constant(0), probability(P1, [s0])),
]

/** Numbers in [0, 1) from a seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const attemptsFrom = (seed: number): (() => Attempt) => {
  const next = numbersFrom(seed)
  const pick = <A>(...values: ReadonlyArray<A>): A => values[Math.floor(next() * values.length)] as A
  const oneOf = <A>(...ways: ReadonlyArray<() => A>): A => pick(...ways)()
  const among = (scope: Scope, first: string): Scope => scope.filter((name) => name[0] === first)

  const someNatural = (scope: Scope): Natural => {
    const name = pick('D', null, ...among(scope, 'm'), ...among(scope, 'm'))
    const plus = pick(0, 0, 0, 1, 1, -1, 2)
    return natural(name, name === null ? Math.max(plus, 0) : plus)
  }
  const someParts = (scope: Scope): Parts => {
    const bound: ReadonlyArray<Part> = [
      ...among(scope, 'x').map((name): Part => ({ sort: 'sentence', letter: letter(name) })),
      ...among(scope, 't').map((name): Part => ({ sort: 'prompt', letter: letter(name) })),
    ]
    if (bound.length > 0 && next() < 0.6) return [pick(...bound)]
    return pick<Parts>([s], [s0], [], [pick(s, s0, ...bound), pick(s, ...bound)], [s0, pick(s, ...bound)])
  }
  const likelihood = (scope: Scope): Node => probability(pick(P0, P0, P1, mixture), someParts(scope))
  const atom = (scope: Scope): Node => {
    const scores = among(scope, 'x').map((x) => (): Node => ({ _tag: 'Score', behaviour: letter('B'), of: letter(x) }))
    return oneOf<Node>(
      () => likelihood(scope),
      () => likelihood(scope),
      () => likelihood(scope),
      () => ({ _tag: 'Count', of: someNatural(scope) }),
      () => alpha,
      () => constant(pick(0, 1)),
      ...scores,
    )
  }
  const comparison = (scope: Scope): Comparison =>
    next() < 0.3
      ? compared('<', constant(0), likelihood(scope))
      : compared(pick('<', '≤', '≤', '='), atom(scope), atom(scope))
  const unused = (scope: Scope, first: string): Letter => {
    const fresh = [0, 1, 2, 3].map((i) => first + i).filter((name) => !scope.includes(name))
    return letter(next() < 0.9 ? (fresh[0] ?? first) : `${first}0`)
  }
  const someRange = (scope: Scope): Range =>
    oneOf<Range>(
      () => ({ sort: 'sentence', letter: unused(scope, 'x') }),
      () => ({ sort: 'prompt', letter: unused(scope, 't'), exactly: someNatural(scope) }),
      () => ({ sort: 'prompt', letter: unused(scope, 't'), atMost: someNatural(scope) }),
      () => ({ sort: 'natural', letter: unused(scope, 'm'), below: someNatural(scope) }),
    )
  const quantified = (depth: number, scope: Scope): Statement => {
    const over = someRange(scope)
    return { _tag: pick('ForEvery', 'Exists'), over, body: statement(depth - 1, [...scope, over.letter.name]) }
  }
  const statement = (depth: number, scope: Scope): Statement =>
    depth === 0
      ? comparison(scope)
      : oneOf<Statement>(
          () => comparison(scope),
          () => ({
            _tag: pick('And', 'Or', 'Implies'),
            left: statement(depth - 1, scope),
            right: statement(depth - 1, scope),
          }),
          () => ({ _tag: 'Not', of: statement(depth - 1, scope) }),
          () => quantified(depth, scope),
          () => quantified(depth, scope),
          () => quantified(depth, scope),
        )

  const someValue = (over: Range, scope: Scope): Value =>
    over.sort === 'natural' ? { natural: someNatural(scope) } : { parts: someParts(scope) }
  const replacing = (over: Range, value: Value): Substitution =>
    'natural' in value
      ? { naturals: { [over.letter.name]: value.natural } }
      : { sequences: { [over.letter.name]: value.parts } }
  const withNumber = (of: Statement, name: string, n: Natural): Statement =>
    inStatement({ naturals: { [name]: n } }, of)

  const proof = (goal: Statement, known: ReadonlyArray<Statement>, depth: number, scope: Scope): ProofNode => {
    if (depth === 0) return evident
    const prove = (other: Statement, more: ReadonlyArray<Statement> = [], names: Scope = []): ProofNode =>
      proof(other, [...known, ...more], depth - 1, [...scope, ...names])
    const using = (): ProofNode => {
      const fact = next() < 0.8 && known.length > 0 ? pick(...known) : statement(1, scope)
      if (fact._tag === 'Exists')
        return { _tag: 'Obtain', fact, body: prove(goal, [fact.body], [fact.over.letter.name]) }
      if (fact._tag !== 'ForEvery')
        return { _tag: 'Either', of: fact, holds: prove(goal, [fact]), fails: prove(goal, [negated(fact)]) }
      const value = someValue(fact.over, scope)
      return {
        _tag: 'Specialise',
        fact,
        value,
        body: prove(goal, [inStatement(replacing(fact.over, value), fact.body)]),
      }
    }
    const following = (): ProofNode => {
      switch (goal._tag) {
        case 'ForEvery':
          if ('exactly' in goal.over && next() < 0.4)
            return { _tag: 'Prolonged', letter: letter(pick('y', 'x4', goal.over.letter.name)), body: prove(goal.body) }
          return next() < 0.5
            ? { _tag: 'Arbitrary', body: prove(goal.body, [], [goal.over.letter.name]) }
            : { _tag: 'Last', earlier: prove(goal), last: prove(goal) }
        case 'Exists': {
          if (next() < 0.4) return { _tag: 'Attained', mean: prove(goal.body) }
          const value = someValue(goal.over, scope)
          return { _tag: 'Witness', value, body: prove(inStatement(replacing(goal.over, value), goal.body)) }
        }
        case 'Implies':
          return { _tag: 'Arbitrary', body: prove(goal.right, [goal.left]) }
        case 'And':
          return { _tag: 'Both', left: prove(goal.left), right: prove(goal.right, [goal.left]) }
        case 'Compare':
          return oneOf<ProofNode>(
            () => ({ _tag: 'ByLogarithm', body: prove(goal) }),
            () => ({ _tag: 'Antisymmetry', left: prove(goal), right: prove(goal) }),
            () => ({ _tag: 'Absurd', body: prove(compared('<', constant(0), constant(0))) }),
          )
        default:
          return evident
      }
    }
    const byInduction = (): ProofNode => {
      const name = pick('D', ...among(scope, 'm'))
      const [base, step] = [natural(null, 0), natural(name, 1)].map((n) => withNumber(goal, name, n))
      return {
        _tag: 'Induction',
        letter: letter(name),
        base: prove(base as Statement),
        step: prove(step as Statement, [goal]),
      }
    }
    const byCases = (): ProofNode => {
      const { left, right } = comparison(scope)
      const of = binary('Subtract', right, left)
      const [above, below] = [compared('<', left, right), compared('≤', right, left)]
      return { _tag: 'BySign', of, positive: prove(goal, [above]), nonpositive: prove(goal, [below]) }
    }
    const first = (): ProofNode => {
      const fact = statement(1, scope)
      return { _tag: 'Have', fact, because: prove(fact), body: prove(goal, [fact]) }
    }
    return oneOf(() => evident, using, using, following, following, following, byInduction, byCases, first)
  }

  /** A mean or a sum over n + 1 sentences, and what begins with its first sentence: often rightly so, and often not. */
  const unfolding = (): Attempt => {
    const [t, x] = [letter('t0'), letter(pick('x0', 'x0', 'x0', 'x1', 't0', 's'))]
    const [whole, sentence]: readonly [Part, Part] = [
      { sort: 'prompt', letter: t },
      { sort: 'sentence', letter: x },
    ]
    const n = pick(natural('D', 0), natural('D', 0), natural(null, 1), natural(null, 0), natural('D', -1))
    const longer = { ...n, plus: n.plus + pick(1, 1, 1, 0, 2) }
    const body =
      next() < 0.3
        ? ({ _tag: 'Sum', over: { sort: 'sentence', letter: letter('x1') }, body: likelihood(['x1', 't0']) } as Node)
        : binary('Multiply', likelihood(['t0']), likelihood(['t0']))
    const model = pick(P0, P1, mixture)
    const given = pick<Parts>([], [], [s0], [s])
    const rest = pick<Parts>([sentence, whole], [sentence, whole], [sentence, whole], [whole, sentence], [whole])
    const after = inNode({ sequences: { [t.name]: rest } }, body)
    const [longOver, over, one] = [
      { sort: 'prompt', letter: t, exactly: longer },
      { sort: 'prompt', letter: t, exactly: n },
      { sort: 'sentence', letter: x },
    ] as const
    const [left, right]: readonly [Node, Node] =
      next() < 0.3
        ? [
            { _tag: 'Sum', over: longOver, body },
            { _tag: 'Sum', over: one, body: { _tag: 'Sum', over, body: after } },
          ]
        : [
            { _tag: 'Expectation', over: longOver, model, given, body },
            {
              _tag: 'Expectation',
              over: one,
              model,
              given,
              body: {
                _tag: 'Expectation',
                over,
                model: pick(model, model, model, P0),
                given: pick<Parts>([...given, sentence], [...given, sentence], given),
                body: after,
              },
            },
          ]
    return {
      given: next() < 0.8 ? usual : [],
      then: compared(pick('=', '=', '=', '≤'), left, right),
      proof: { _tag: 'FirstStep', extension: pick(x, x, x, letter('x1')) },
    }
  }

  /** The statement, or one that resembles it. */
  const near = (of: Statement): Statement => {
    const renamed = (q: Quantification): Statement => {
      const fresh = letter(`${q.over.letter.name[0]}4`)
      const value: Value =
        q.over.sort === 'natural'
          ? { natural: { letter: fresh, plus: 0 } }
          : { parts: [{ sort: q.over.sort, letter: fresh }] }
      return {
        ...q,
        over: { ...q.over, letter: fresh },
        body: inStatement(replacing(q.over, value), q.body),
      } as Statement
    }
    const otherRange = (over: Range): Range =>
      'exactly' in over
        ? { sort: 'prompt', letter: over.letter, atMost: over.exactly }
        : 'atMost' in over
          ? { sort: 'prompt', letter: over.letter, exactly: over.atMost }
          : over
    const ofQuantified: ReadonlyArray<() => Statement> =
      of._tag === 'ForEvery' || of._tag === 'Exists'
        ? [
            () => renamed(of),
            () => renamed(of),
            () => ({ ...of, _tag: of._tag === 'Exists' ? 'ForEvery' : 'Exists' }) as Statement,
            () => ({ ...of, over: otherRange(of.over) }) as Statement,
          ]
        : []
    const other = () => statement(1, [])
    return oneOf<Statement>(
      () => of,
      () => of,
      () => withNumber(of, 'D', natural('D', pick(1, -1))),
      () => withNumber(of, 'D', natural(null, pick(0, 1))),
      ...ofQuantified,
      ...('left' in of && of._tag !== 'Compare' ? [() => of.left, () => of.right] : []),
      () => ({ _tag: 'Implies', left: other(), right: of }),
      () => ({ _tag: 'And', left: of, right: other() }),
      () => ({ _tag: 'Or', left: other(), right: of }),
      () => negated(of),
      () => ({ _tag: 'Not', of: negated(of) }),
      () => compared('=', constant(1), { _tag: 'Indicator', of }),
      () => ({ _tag: 'ForEvery', over: { sort: 'natural', letter: letter('m3'), below: natural('D', 0) }, body: of }),
    )
  }

  return () => {
    if (next() < 0.1) return unfolding()
    const hypotheses = next() < 0.5 ? [statement(2, [])] : [statement(2, []), statement(1, [])]
    const given = next() < 0.5 ? [...usual, ...hypotheses] : hypotheses
    const then = next() < 0.15 ? statement(2, []) : near(next() < 0.6 ? pick(...hypotheses) : near(pick(...hypotheses)))
    return { given, then, proof: proof(then, given, pick(1, 2, 3), []) }
  }
}
