/** Theorem 3.3 is false as printed: the counterexample, its hypotheses for all prompts and lengths, and all its prompts. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidence33Repaired } from '../proofs/repairedConversation.js'
import { evidence33, evidence33Free, evidence33Total, tenThousandth } from '../proofs/theorem-3-3.js'
import { oneTurn } from '../spec/domains/conversations.js'
import { chanceOfSuccess, theorem33, theorem33Free, theorem33Repaired, theorem33Total } from '../spec/theorem-3-3.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { toRational } from '../src/kernel/dyadic.js'
import * as L from '../src/kernel/logForm.js'
import { compare } from '../src/kernel/logFormSign.js'
import * as Q from '../src/kernel/rational.js'
import { decide, evaluate } from '../src/logic/decide.js'
import { build } from '../src/model/build.js'
import { readModel } from '../src/model/compile.js'
import { definitionsOn } from '../src/model/definitions/definitions.js'
import { type Prompt, probability } from '../src/model/languageModel.js'
import { worstBehaviour } from '../src/model/reachable.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

const { alpha, Pminus, Pplus, B } = tenThousandth
const complement = (p: Q.Rational) => Q.subtract(Q.one, p)
const canBeWritten = (s: Prompt) => probability(Pminus, s).num > 0n || probability(Pplus, s).num > 0n
const success = (s: Prompt) => evaluate(chanceOfSuccess.node, { ...tenThousandth, s }) as Q.Rational
const upTo = (n: number): ReadonlyArray<Prompt> =>
  n === 0 ? [[]] : [[], ...upTo(n - 1).flatMap((s) => Pminus.sentences.map((x) => [x, ...s]))]
const prompts = [...new Map(upTo(2).map((s) => [s.join(''), s])).values()]

describe('Theorem 3.3', () => {
  it('is refuted: its hypotheses hold, and no prompt of at most two sentences succeeds', () => {
    expect(theorem33.given.map((hypothesis) => decide(hypothesis, tenThousandth))).toEqual(
      theorem33.given.map(() => 'true'),
    )
    expect(judge(theory, evidence33).counterexample?.objection).toBe(null)
  })
  it('all 31 prompts of at most two sentences fail; the best of them, "ac", succeeds with probability 0.99968…', () => {
    expect(prompts).toHaveLength(31)
    const possible = prompts.filter(canBeWritten)
    const chances = possible.map(success)
    for (const chance of chances) expect(Q.lessThan(chance, complement(tenThousandth.delta))).toBe(true)
    const best = chances.reduce(Q.maximum)
    expect([possible[chances.indexOf(best)], Q.lessThan(q('9996831/10000000'), best)]).toEqual([['a', 'c'], true])
    expect(Q.lessThan(best, q('9996832/10000000'))).toBe(true)
  })
  it('one sentence more, a trigger at the end, succeeds: as the repair has it', () => {
    expect(Q.lessThan(complement(tenThousandth.delta), success(['a', 'c', 'a']))).toBe(true)
    expect(outcomeOn(theorem33 as never, oneTurn(tenThousandth.delta, 3) as never)).toBe('held')
  })

  it('its readings as a bound of the total, and with a free last prompt, hold on random mixtures', () => {
    fc.assert(fc.property(mixtures(theorem33Total), holds(theorem33Total)), told(theorem33Total, 30))
    fc.assert(fc.property(mixtures(theorem33Free), holds(theorem33Free)), told(theorem33Free, 30))
  })
  it('holds for one turn with two triggers, on random mixtures', () => {
    fc.assert(fc.property(mixtures(theorem33Repaired), holds(theorem33Repaired)), told(theorem33Repaired, 15))
  })
  it.each([evidence33Total, evidence33Free, evidence33Repaired])('the evidence for $claim.name stands', (one) => {
    const { proof, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  }, 120_000)

  // For all prompts and numbers of sentences: the squeeze of mean divergences, Doob's decomposition of the variance.
  const { gamma } = worstBehaviour(B, Pminus)
  const found = definitionsOn({ alpha, minus: Pminus, plus: Pplus }, B, gamma, gamma, [])
  const isLess = (x: L.LogForm, y: L.LogForm) => O.toUndefined(compare(x, y).sign) === -1
  const extremeOf = (one: { readonly extreme: O.Option<{ readonly kind: string }> }): L.LogForm => {
    if (O.isNone(one.extreme) || !('form' in one.extreme.value)) throw new Error('no certified extreme')
    return one.extreme.value.form as L.LogForm
  }
  it('its hypotheses are certified for all prompts and all lengths', () => {
    expect(Q.equality.equals(gamma, tenThousandth.gamma)).toBe(true)
    const beta = L.logOf(tenThousandth.rho)
    expect([found.promptDistinguishable.answer, isLess(beta, extremeOf(found.promptDistinguishable))]).toEqual([
      'yes',
      true,
    ])
    const betaPrime = L.logOf(tenThousandth.rhoPrime)
    for (const one of [found.undistinguishable, found.promptUndistinguishable])
      expect([one.answer, isLess(extremeOf(one), betaPrime)]).toEqual(['yes', true])
    expect([found.similar.plus.answer, found.positive.everySequence.answer]).toEqual(['yes', 'yes'])
    expect(found.negativelyPrompt.answer).toBe('yes')
  })
  it('and the variance of n sentences of P₊ is below nσ² after every prompt, for every n ≥ 1', () => {
    const rate = O.toUndefined(found.similar.plus.rate)
    if (rate?.kind !== 'attained') throw new Error('no certified variance')
    const square = Q.multiply(tenThousandth.sigma, tenThousandth.sigma)
    expect(Q.lessThan(toRational(rate.value.hi), square)).toBe(true)
    expect(found.similar.plus.reach).toMatchObject({ over: 'everything', by: 'Doob decomposition' })
  })
  it('the example file is the counterexample', () => {
    const file = readModel(readFileSync(new URL('../examples/taken-back.json', import.meta.url), 'utf8'))
    if (E.isLeft(file)) throw new Error('the file is no model')
    const { minus, plus, behaviour, gamma: level, epsilon, delta } = file.right
    expect([build(minus), build(plus)].map((model) => prompts.map((s) => probability(model, s)))).toEqual(
      [Pminus, Pplus].map((model) => prompts.map((s) => probability(model, s))),
    )
    expect([file.right.alpha, behaviour, level, epsilon, delta]).toEqual([
      alpha,
      B,
      tenThousandth.gamma,
      tenThousandth.epsilon,
      tenThousandth.delta,
    ])
  })
})
