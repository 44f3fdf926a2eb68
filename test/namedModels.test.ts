/**
 * No claim is vacuous: each has a named instance that meets its hypotheses, most of them in one model, `independent`. Where
 * that is not so, this says which model it is instead, and why.
 */
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { bestAnswersOf } from '../spec/domains/chosenBest.js'
import type { Evidence } from '../src/claim/evidence.js'
import { outcomeOn } from '../src/claim/sample.js'
import { unmet } from '../src/commands/advice.js'
import type { Behaviour } from '../src/model/behaviour.js'
import { mixtureOf } from '../src/model/build.js'
import type { LanguageModel, Prompt } from '../src/model/languageModel.js'
import { iid, q, scores } from '../src/model/written.js'
import {
  bad,
  coin,
  good,
  independent,
  instanceIn,
  type Letters,
  numbers,
  opposed,
  zeroOrOne,
} from './support/namedModels.js'

const named: Readonly<Record<string, Letters>> = { independent, opposed, zeroOrOne, numbers, coin }

/** The claims that `independent` does not fit. */
const elsewhere: Readonly<Record<string, { readonly claims: RegExp; readonly why: string }>> = {
  numbers: {
    claims: /^(Bernoulli|Powers|Tangent|Logarithm below|Compound|Appendix K(?! \((4, mean|sequence|product)))/,
    why: 'it is about numbers',
  },
  coin: { claims: /^(Jensen|Markov|Cantelli’s|Appendix K \(4, mean\))/, why: 'it is about one law' },
  opposed: {
    claims:
      /^(Lemma H\.2$|Lemma C\.2 \(the constant|Theorem 3\.1 \(fixed prompt, no constant|Theorem 3\.4 \(log n|Theorem 3\.4 \(law of the best answer, ranked)/,
    why: 'a component answers perfectly, or says nothing that the other says',
  },
  zeroOrOne: {
    claims: /^Lemma H\.3( \(fixed prompt\))?$/,
    why: 'scores are 0 and 1, and then B_{P₋} ≤ 0 makes P₋ say n alone',
  },
}

/** Printed lengths of a few sentences: nearly all of the weight on P₋, and failures nearly always allowed. */
const short = { alpha: q('99/100'), epsilon: q('7/5'), delta: q('99/100'), sigma: q('24/25'), rho: q('173/100'), k: 5 }
const squared = { s: ['n', 'n'] }
const cubed = { s: ['n', 'n', 'n'] }
const oneSentence = { k: 1 }
/** The best of n answers of the mixture with this weight. */
const bestAnswers = (n: number, s: Prompt, T: number, weight = q('1/2')): LanguageModel =>
  bestAnswersOf(mixtureOf(weight, bad, good) as LanguageModel, independent.B as Behaviour, n, s, T)
/** R gives the best of two answers, after n n and one sentence more. */
const bestOfTwo = {
  ...squared,
  n: 2,
  T: 1,
  R: bestAnswers(2, squared.s, 1),
}
/** P₋ says nothing better than −1/2. */
const surelyBad = { B: scores({ n: '-1', p: '-1/2' }) }

/** Where other letters than those of the model are needed: longer prompts, mostly. */
const changes: ReadonlyArray<readonly [RegExp, Letters]> = [
  [/^Footnote on finite context \(obstruction\)/, { epsilon: q('1/28'), Lambda: q('27') }],
  [/^Lemma C\.2 \(the constant/, { c: q('1/2') }],
  [/^Lemma H\.3 \(fixed prompt\)/, { Lambda: q('2') }],
  [/^Powers of chances/, { a: q('1/2'), b: q('3/4') }],
  [/^Best of n \(surely bad\)/, surelyBad],
  [/^Best of n \((law of the )?chosen answer\)/, { R: iid({ n: '25/64', p: '39/64' }) }],
  [/^Best of n \(threshold\)/, squared],
  [/^Theorem 3\.1 \(fixed prompt(, at log 2|, log 2)?\)/, cubed],
  [/^Theorem 3\.1 \(fixed prompt, no constant/, { c: q('1/4') }],
  [/^Theorem 3\.3$/, { ...short, k: 6, D: 5 }],
  [/^Theorem 3\.3 \(repaired\)/, { ...short, D: 6 }],
  [/^Theorem 3\.3 \(n turns\)/, { ...short, j: 3, n: 1, D: 12 }],
  [/^Theorem 3\.3 \(total/, short],
  [/^(Theorem 3\.2|Appendix I \(Theorem 3\.1)/, short],
  [/^Theorem 3\.4$/, { k: 8 }],
  [/^Theorem 3\.4 \(surely bad\)/, { ...surelyBad, k: 8 }],
  [/^Theorem 3\.4 \(no prompt\)/, { theta: q('3/4') }],
  [/^Theorem 3\.4 \(log n is needed\)/, { gamma: q('3/5') }],
  [/^Theorem 3\.4 \(log n is needed, length\)/, { gamma: q('0'), k: 0 }],
  [/^Theorem B\.1( \(without similarity\))?$/, { ...short, N: 13 }],
  [/^Theorem B\.1 \(sharp\)/, { ...short, N: 6, a: q('1') }],
  [/^Theorem U \(sampled prompts/, { epsilon: q('3/2') }],
  [/^Theorem US/, { epsilon: q('1'), delta: q('9/10'), k: 1 }],
  [/^Theorem U \(best of n\)/, { rho: q('13/10') }],
  [/^Theorem S \(length\)/, {}],
  [/^Theorem Z \(conversation, /, { ...bestOfTwo, delta: q('9/10') }],
  [/^(Theorem Z \(conversation|Chosen answers)/, { ...squared, n: 1, kappa: q('5/4') }],
  [
    /^Theorem Z \(best of n\)/,
    { ...short, ...oneSentence, T: 1, R: bestAnswers(2, [], 4, short.alpha), theta: q('9') },
  ],
  [/^Theorem Z$/, { ...short, ...oneSentence, n: 1, kappa: q('3') }],
  [/^Theorem S( \(a.*)?$/, squared],
  [/^Appendix K \(sequence mixture\)/, { P: iid({ n: '1/2', p: '1/2' }) }],
  [/^(Definition 2\.1|Misalignable models)/, { gamma: q('-2/5') }],
  [/^Definition 2\.5 \(α = 1\)/, { alpha: q('1') }],
  [/^Prompt-distinguishable and bad/, oneSentence],
  [/^Guardrail$|^Guardrail \((safety budget|length|exact|bounded divergence)\)/, oneSentence],
  [/^Guardrail \(sandwich\)/, { ...oneSentence, epsilon: q('1/4'), rho: q('17/10') }],
  [/^Guardrail \(sampled prompts\)/, { delta: q('9/10') }],
  [/^Guardrail \(aligning prompt\)/, { ...short, ...oneSentence, alpha: q('1/2'), N: 6, a: q('1') }],
]

const theories = Object.entries(theory as Readonly<Record<string, Evidence>>)
const modelOf = (name: string): string =>
  Object.entries(elsewhere).find(([, { claims }]) => claims.test(name))?.[0] ?? 'independent'

describe.each(theories)('%s', (name, { claim, counterexample }) => {
  it(`is not vacuous, by the model ${modelOf(name)}`, () => {
    const [, changed = {}] = changes.find(([claims]) => claims.test(name)) ?? []
    const at = instanceIn(named[modelOf(name)] as Letters, claim, changed)
    expect(unmet(claim, at)).toEqual([])
    expect(outcomeOn(claim, at)).toMatch(counterexample === undefined ? /^held$/ : /^(held|failed)$/)
  })
})

it('nearly all claims about language models speak of the one model', () => {
  const others = theories.map(([name]) => modelOf(name)).filter((model) => model !== 'independent')
  expect(others.filter((model) => model === 'opposed' || model === 'zeroOrOne').length).toBeLessThan(12)
  for (const [model, { claims }] of Object.entries(elsewhere)) {
    const moved = theories.filter(([name]) => claims.test(name))
    expect(moved.length, model).toBeGreaterThan(0)
    if (model === 'numbers' || model === 'coin') continue
    // the reason given is one: in `independent`, with the same changes, the hypotheses fail
    for (const [name, { claim }] of moved) {
      const [, changed = {}] = changes.find(([pattern]) => pattern.test(name)) ?? []
      expect([name, outcomeOn(claim, instanceIn(independent, claim, changed))]).toEqual([name, 'outside'])
    }
  }
})
