/** When a statement with quantifiers nearly fails: the best that there is barely does, or the worst is barely kept out. */
import { describe, expect, it } from 'vitest'
import { P0, s, x, y } from '../spec/symbols.js'
import { encodeInstance } from '../src/claim/instanceCodec.js'
import * as Q from '../src/kernel/rational.js'
import { decideIn } from '../src/logic/decide.js'
import { environment } from '../src/logic/instance.js'
import { nearlyFails } from '../src/logic/nearly.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  everySentence,
  implies,
  not,
  or,
  type Proposition,
  someSentence,
} from '../src/logic/proposition.js'
import { canonicalOf } from '../src/logic/readings/canonical.js'
import { constant, empty, followedBy, number } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { readStatement, scopeOf, truthOf } from '../src/replay/evaluate.js'
import { readInstance } from '../src/replay/instance.js'
import { replayClaim } from '../src/replay/replay.js'

const at = { P0: iid({ a: '1/4', b: '3/4' }) }
const symbols = { P0: 'model' } as const
const stored = encodeInstance(symbols, at)

/** Whether the statement holds and comes within the slack of failing, here; and by the replay. */
const near = (of: Proposition<never>, slack: string): readonly [boolean, boolean] => {
  const env = environment(at)
  expect(decideIn(env, of.statement)).toBe('true')
  const then = canonicalOf(of.statement)
  expect(truthOf(readStatement(then), scopeOf(readInstance(symbols, stored) as never))).toBe('true')
  const [line] = replayClaim({
    statement: { symbols, given: [], then },
    counterexample: null,
    attained: [{ what: '', within: slack, stored: { verdict: 'attained', instance: stored } }],
    mutants: [],
    needs: [],
    float64: { stored: null },
    closest: null,
  })
  return [decideIn(env, nearlyFails(q(slack), of.statement)) === 'true', line?.found === 'attained']
}

const [half, one] = [constant(1, 2), constant(1)]
const cases: ReadonlyArray<readonly [string, Proposition<never>, string]> = [
  ['a comparison', atMost(P0(empty), constant(4, 3)), '1/4'],
  ['of some sentence: the best', someSentence(x, atMost(P0(x), half)), '1/2'],
  ['of some sentence: the best of two that serve', someSentence(x, atMost(P0(x), one)), '3/4'],
  ['of every sentence: the worst', everySentence(x, atMost(P0(x), one)), '1/4'],
  ['a negation', not(someSentence(x, atMost(constant(4, 5), P0(x)))), '1/16'],
  ['a negation of what holds for every sentence', not(everySentence(x, below(P0(x), half))), '1/3'],
  ['both parts: the nearer', and(atMost(half, one), everySentence(x, atMost(P0(x), one))), '1/4'],
  ['either part: the farther', or(atMost(half, one), everySentence(x, atMost(P0(x), one))), '1/2'],
  ['either part, of which one is false', or(below(one, half), everySentence(x, atMost(P0(x), one))), '1/4'],
  ['where a condition holds', everySentence(x, implies(below(P0(x), half), atMost(P0(x), one))), '3/4'],
  ['a negated implication', not(implies(below(half, one), atMost(one, constant(4, 5)))), '1/5'],
  ['of prompts', everyPrompt(s, number(2), someSentence(y, atMost(P0(followedBy(s, y)), P0(s)))), '3/4'],
]

describe('nearly fails', () => {
  it.each(cases)('%s, to the slack and no nearer', (_, of, slack) => {
    const less = Q.show(Q.subtract(q(slack), q('1/1000')))
    expect([near(of, slack), near(of, less)]).toEqual([
      [true, true],
      [false, false],
    ])
  })
  it('an equation never', () => {
    expect(near(someSentence(x, equals(P0(x), constant(1, 4))), '1')).toEqual([false, false])
  })
})
