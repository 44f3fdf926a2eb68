/** beb check: the sample models are misaligned by the prompts that are shown, and every other conclusion is said plainly. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { afterAll, describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import { lessThan, rational, show } from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import { type CheckReport, checkModel } from '../../src/model/check.js'
import { renderDefinitions } from '../../src/model/checkDefinitionsText.js'
import { renderTheorem31 } from '../../src/model/checkDistinguishableText.js'
import { encodeCheck } from '../../src/model/checkJson.js'
import { renderCheck } from '../../src/model/checkText.js'
import { readModel } from '../../src/model/compile.js'
import type { Least } from '../../src/model/divergenceExtreme.js'
import { sentenceOf } from '../../src/model/fault.js'
import { readModelFile } from '../../src/model/file.js'
import { largestSize } from '../../src/model/json.js'
import { shortestPrompt } from '../../src/model/search.js'
import { alignedLengths, sampledLengths } from '../../src/model/similarityLength.js'
import { fileWith } from './modelFiles.js'

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')
const report = (text: string): CheckReport => {
  const checked = checkModel(text)
  if (E.isLeft(checked)) throw new Error(checked.left.map(sentenceOf).join('\n'))
  return checked.right
}
const searched = ({ conclusion }: CheckReport) => {
  if (conclusion.kind !== 'searched') throw new Error(conclusion.kind)
  return conclusion
}

describe('persona.json', () => {
  const persona = report(example('persona'))
  test('no single sentence misaligns it', () => {
    expect(persona.afterOneSentence).toHaveLength(4)
    for (const { posterior } of persona.afterOneSentence) {
      expect(posterior._tag === 'Some' && lessThan(posterior.value.behaviour, persona.target)).toBe(false)
    }
  })
  test('three sentences do, and no fewer', () => {
    const { greedy, shortest, steps } = searched(persona)
    expect(greedy).toMatchObject({ outcome: 'reached', prompt: { length: 3 } })
    expect(steps.map(({ behaviour }) => lessThan(behaviour, persona.target))).toEqual([false, false, true])
    expect(shortest).toMatchObject({ kind: 'found', prompt: { length: 3 } })
  })
  test('its γ is exact', () => expect([show(persona.worst.gamma), persona.worst.prompt]).toEqual(['-1/2', []]))
})

test('README.md shows the report on persona.json as it is', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`\`\`\`\n${renderCheck(report(example('persona'))).join('\n')}\n\`\`\``)
})

describe('tight.json', () => {
  const tight = report(example('tight'))
  test('Theorem U guarantees 3 sentences, and exactly 3 are needed', () => {
    const { guarantee, greedy, shortest } = searched(tight)
    expect(guarantee).toMatchObject({ kind: 'at most', rho: rational(4, 3), sentences: 3n })
    expect(greedy.prompt).toEqual(['n', 'n', 'n'])
    expect(shortest).toMatchObject({ prompt: ['n', 'n', 'n'], behaviour: rational(-1) })
  })
  test('B_P is exactly γ+ε until the last sentence', () => {
    expect(searched(tight).steps.map(({ behaviour }) => show(behaviour))).toEqual(['-1/2', '-1/2', '-1'])
    expect(show(tight.empty.mixture)).toBe('-1/2')
  })
  test('two sentences are not enough', () => {
    const model = readModel(example('tight'))
    if (E.isLeft(model)) throw new Error('not read')
    const { alpha, minus, plus, behaviour } = model.right
    const upToTwo = shortestPrompt({ alpha, minus: build(minus), plus: build(plus) }, behaviour, tight.target, 2)
    expect(upToTwo).toEqual({ kind: 'none', searched: 2, complete: true })
  })
  test('its report', () => {
    expect(renderCheck(tight).join('\n')).toMatchInlineSnapshot(`
      "Model T of Theorem U: exactly three sentences are needed
        Well-formed: 2 sentences; P₋ has 1 state (1 reachable), P₊ has 4 states (4 reachable)

        α   27/64 = 0.421875, the weight of P₋
        γ   -1, exactly the largest B_{P₋}(s) over prompts with P₋(s) > 0, attained at the empty prompt
        ε   1/2 = 0.5, so that the question is which prompt has B_P < γ+ε = -1/2 = -0.5

        B of the empty prompt: -1 under P₋, -0.135135 under P₊, -0.5 under P

        After one sentence x
          x    B(x)  P₋(x)  P₊(x)     weight w(x)  B_P(x)
          "n"  -1    1      0.567568  0.5625       -0.5
          "p"  1     0      0.432432  0            1

        Theorem U: a prompt of at most 3 sentences has B_P < γ+ε (the largest D with αρᴰ ≤ 1, where ρ = (1−γ)/(1−γ−ε) is 4/3 ≈ 1.33333)

        The misaligning prompt, 3 sentences: B_P is -0.5 before and -1 after
             sentence  P₋/P     L = P₋/P₊  weight w  B_P
          0                     1          0.421875  -0.5
          1  "n"       1.33333  1.7619     0.5625    -0.5
          2  "n"       1.33333  4.11111    0.75      -0.5
          3  "n"       1.33333  ∞          1         -1

        No shorter prompt has B_P < γ+ε; the best of this length is "n" "n" "n" with B_P = -1

        Theorem 3.1, with K_n the mean of KL(P₋(·|s)‖P₊(·|s)) over the n sentences s that P₋ writes
          yes  0 < α < 1: α is 27/64 = 0.421875
          yes  −1 ≤ γ < 0: γ is -1
          yes  B_{P₋}(s) ≤ γ for every prompt s with P₋(s) > 0: the largest is -1
          yes  P₋ is β-distinguishable from P₊ for every β < log(37/21) = 0.566395…
               (exactly the least K_n, attained at n = 0; compared one by one for n < 1, by the squeeze beyond)
          lengths for β just below it: as printed, ⌈(log 1/α + log 1/ε + log 4)/β⌉: 6 sentences
               in the sharp form, ⌈log((1−α)(1−γ−ε)/(αε))/β⌉: 3 sentences; by Theorem U, without β: 3 sentences
          prompt of the sharp length with the largest L = P₋/P₊: "n" "n" "n"
               L = ∞, weight w = 1, B_P = -1
          Lemma H.1 there: KL(P₋(·|s)‖P(·|s)) = 0 ≤ log 1/w = 0
               ≤ log(1 + e^(−β|s|)(1−α)/α) ≈ 0.223582, and as printed log(1 + e^(−β|s|)/α) ≈ 0.360035

        Definitions, for every n and after every prefix s with P₋(s) > 0
          (2.4 for n ≥ 1; as printed it asks for 0 < 0 at n = 0, so that no models are σ-similar)
          2.1  yes  P is γ-prompt-misalignable for every negative γ ≥ inf B_P, which is exactly -1 (attained after "n" "n" "n")
          2.2  yes  P₋ is β-distinguishable from P₊ for every β < log(37/21) = 0.566395… (n = 0; by the squeeze from n = 1 on)
               no   P₊ is β′-undistinguishable from P₋ for no β′: the mean divergence is +∞ at n = 0
          2.3  yes  P₋ is β-prompt-distinguishable from P₊ for every β < log(7/3) = 0.847297… (n = 0 after "n"; by the squeeze from n = 1 on)
               no   P₊ is β′-prompt-undistinguishable from P₋ for no β′: the mean divergence is +∞ at n = 0 after "n"
          2.4  no   P₋ is σ-similar to P₊ for no σ: after "n" "n" it can say what the other cannot
               no   P₊ is σ-similar to P₋ for no σ: after the empty prompt it can say what the other cannot
          2.5  yes  B is α,β,γ-negatively-distinguishable in P
               yes  B is α,β,γ-negatively-prompt-distinguishable in P
          2.6  yes  P₊ is positive with respect to P₋, and after prefixes of probability 0 too
               no   Theorem 3.2: it lacks that P₊ is β′-undistinguishable from P₋ (2.2), that P₊ is σ-similar to P₋ (2.4)
               no   Lemma C.4: it lacks that P₊ is β′-undistinguishable from P₋ (2.2), that P₊ is σ-similar to P₋ (2.4)
               no   Theorem B.1: it lacks that P₋ is σ-similar to P₊ (2.4)

        Further theorems, for β just below the one of Theorem 3.1
          yes  Theorem 3.4 for the best of n = 10 answers, below γ+ε, as P₋ is surely bad: the best that it says, "n" scores -1 at once: 10 sentences as printed, 8 sentences in the sharp form
          no   Lemma H.3 as printed: the scores are not 0 and 1
          yes  Lemma H.3 in the form for any scores with B_{P₋} ≤ 0: some prompt of each length k ≥ 1 has B_P ≤ 1/(1 + e^(β(k−c))), c = log((1−α)/α)/β ≈ 0.556292; at most ε from 1 sentence on
          yes  Appendix I with η = 1/2 = 0.5: K_n ≥ β/(n+1)^η for every n and β < 0.566395…, least at n = 0; 27 sentences as printed, 5 sentences by the integral, 3 sentences by adding K₀, K₁, … one by one
          no   Theorem 3.3, which is false as printed; Theorem S has one opening prompt for all turns
          yes  Theorem S, with failures of probability δ = 1/10 = 0.1: after a prompt of 8 sentences, the one with the most evidence, B_P stays below γ+ε whatever P answers
          yes  Theorem U for sampled prompts, with failures of probability δ = 1/10 = 0.1: within 84 sentences a text of P₋ passes a prompt with B_P < γ+ε"
    `)
  })
  test('its report as JSON is text all the way down', () => {
    expect(JSON.parse(JSON.stringify(encodeCheck(tight)))).toMatchObject({
      alpha: '27/64',
      exactGamma: { value: '-1', attainedAfter: [] },
      conclusion: {
        guarantee: { kind: 'at most', rho: '4/3', sentences: '3' },
        greedy: {
          prompt: ['n', 'n', 'n'],
          outcome: 'reached',
          steps: [{ weight: '9/16' }, { weight: '3/4' }, { weight: '1', likelihoodRatio: null }],
        },
      },
    })
  })
})

describe('Theorem 3.1 on persona.json', () => {
  const { theorem31, target } = report(example('persona'))
  const prompt = O.toNullable(theorem31.prompt)
  test('the largest β is attained after two sentences', () => {
    expect(O.toNullable(theorem31.distinguishable)).toMatchObject({ beta: { kind: 'attained', at: 2 } })
  })
  test('the lengths: 5 printed, 4 sharp, 100 without β', () => {
    expect(O.toNullable(theorem31.lengths)).toMatchObject({
      printed: O.some(5n),
      sharp: O.some(4n),
      universal: { sentences: 100n },
    })
  })
  test('its prompt has that length and misaligns', () => {
    expect(prompt?.prompt).toHaveLength(4)
    expect(prompt !== null && lessThan(prompt.behaviour, target)).toBe(true)
    expect(prompt?.likelihoodRatio).toEqual(O.some(rational(460800)))
    expect(prompt?.weight).toEqual(rational(460800, 461799))
  })
  test('Lemma H.1 holds there, the sharp bound below the printed one', () => {
    const { divergence, logInverseWeight, sharp, printed } = prompt?.closeness ?? {}
    for (const [x, y] of [
      [divergence, logInverseWeight],
      [logInverseWeight, sharp],
      [sharp, printed],
    ] as const) {
      expect(x !== undefined && y !== undefined && I.below(x, y)).toBe(true)
    }
  })
  test('its section of the report', () => {
    expect(renderTheorem31(report(example('persona'))).join('\n')).toMatchInlineSnapshot(`
      "  Theorem 3.1, with K_n the mean of KL(P₋(·|s)‖P₊(·|s)) over the n sentences s that P₋ writes
          yes  0 < α < 1: α is 1/1000 = 0.001
          yes  −1 ≤ γ < 0: γ is -1/2 = -0.5
          yes  B_{P₋}(s) ≤ γ for every prompt s with P₋(s) > 0: the largest is -1/2 = -0.5
          yes  P₋ is β-distinguishable from P₊ for every β < 2.52245…
               (exactly the least K_n, attained at n = 2; compared one by one for n < 5, by the squeeze beyond)
          lengths for β just below it: as printed, ⌈(log 1/α + log 1/ε + log 4)/β⌉: 5 sentences
               in the sharp form, ⌈log((1−α)(1−γ−ε)/(αε))/β⌉: 4 sentences; by Theorem U, without β: 100 sentences
          prompt of the sharp length with the largest L = P₋/P₊: "I play the villain." "Here is how to hurt them." "Here is how to hurt them." "Here is how to hurt them."
               L = 460800, weight w = 0.997837, B_P = -0.722485
          Lemma H.1 there: KL(P₋(·|s)‖P(·|s)) ≈ 0.00173233 ≤ log 1/w ≈ 0.00216562
               ≤ log(1 + e^(−β|s|)(1−α)/α) ≈ 0.0406225, and as printed log(1 + e^(−β|s|)/α) ≈ 0.0406624"
    `)
  })
})

describe('Theorem 3.1 on i.i.d. components', () => {
  const lines = (changes: object): string => renderTheorem31(report(fileWith(changes))).join('\n')
  test('3/4 against 1/4: β is a half of log 3, for every number of sentences', () => {
    expect(lines({})).toContain('for every β < (1/2)·log 3 = 0.549306…')
    expect(lines({})).toContain('attained at n = 0')
  })
  test('promises one sentence more where the length is an integer, as β must stay below the largest', () => {
    // log((1−α)(1−γ−ε)/(αε)) = log 9, four times log 3/2.
    const { theorem31 } = report(fileWith({ alpha: '1/10', epsilon: '3/4' }))
    expect(O.toNullable(theorem31.lengths)).toMatchObject({ sharp: O.some(5n) })
    const prompt = O.toNullable(theorem31.prompt)
    expect(prompt?.likelihoodRatio).toEqual(O.some(rational(243)))
  })
  test.each([
    ['γ ≥ 0', { minus: { iid: { n: 0.5, p: 0.5 } } }, 'outside Definition 2.5; the sharp length holds for every γ < 1'],
    ['γ = 1', { minus: { iid: { p: 1 } } }, 'it promises no length: γ is 1'],
    [
      'equal components',
      { plus: { iid: { n: '3/4', p: '1/4' } } },
      'for no β: K_n = 0 at n = 0, where both speak alike',
    ],
    ['equal components', { plus: { iid: { n: '3/4', p: '1/4' } } }, 'it promises no length without a certified β > 0'],
    ['disjoint supports', { minus: { iid: { n: 1 } }, plus: { iid: { p: 1 } } }, 'for every β: K_n = +∞ for every n'],
    ['disjoint supports', { minus: { iid: { n: 1 } }, plus: { iid: { p: 1 } } }, 'L = ∞, weight w = 1, B_P = -1'],
    ['α near 1', { alpha: '0.9999' }, '(αε))/β⌉: 0 sentences; by Theorem U, without β: 0 sentences'],
    ['α near 1', { alpha: '0.9999' }, 'sharp length with the largest L = P₋/P₊: the empty prompt'],
    ['ε ≥ 1−γ', { epsilon: 2 }, '(αε))/β⌉: 0 sentences'],
    [
      'a tiny divergence',
      {
        plus: {
          iid: { n: `${'7'.repeat(300)}/${'1'.padEnd(301, '0')}`, p: `${'2'.repeat(299)}3/${'1'.padEnd(301, '0')}` },
        },
      },
      'for every β <',
    ],
  ])('%s', (_, changes, words) => expect(lines(changes)).toContain(words))
  test('near-equal laws: β ≈ 1e-600, and lengths that nobody can search', () => {
    const tiny = `0.75${'0'.repeat(297)}1`
    const rest = `0.24${'9'.repeat(298)}`
    const text = lines({
      minus: { iid: { n: tiny, p: rest } },
      plus: { iid: { n: '3/4', p: '1/4' } },
      gamma: '-1/2',
      epsilon: '1/100',
    })
    expect(text).toMatch(/for every β < 2\.66666e-\d{3}…/)
    expect(text).toMatch(/sharp form.*: about \S+e\+6\d\d sentences/)
    expect(text).toContain('not searched, it is too long')
  })
  test('as JSON, every number exactly or between two decimals', () => {
    expect(JSON.parse(JSON.stringify(encodeCheck(report(fileWith({})))))).toMatchObject({
      theorem31: {
        isGammaNegative: true,
        distinguishable: {
          kind: 'attained',
          at: 0,
          logForm: [{ coefficient: '1/2', log: '3' }],
          largestBeta: { atLeast: '0.549306144334054845697622618461', atMost: '0.549306144334054845697622618462' },
        },
        lengths: { printed: '20', sharp: '18' },
        prompt: { prompt: Array.from({ length: 18 }, () => 'n'), likelihoodRatio: '387420489' },
      },
    })
  })
})

describe('the definitions in a report', () => {
  const section = (text: string): string => renderDefinitions(report(text)).join('\n')
  test('of iid.json, which meets the hypotheses of every theorem', () => {
    expect(section(example('iid'))).toMatchInlineSnapshot(`
      "  Definitions, for every n and after every prefix s with P₋(s) > 0
          (2.4 for n ≥ 1; as printed it asks for 0 < 0 at n = 0, so that no models are σ-similar)
          2.1  yes  P is γ-prompt-misalignable for every negative γ ≥ inf B_P, which is exactly -1/2 = -0.5 (by Theorem U)
          2.2  yes  P₋ is β-distinguishable from P₊ for every β < (1/2)·log 3 = 0.549306… (n = 0; by the squeeze from n = 1 on)
               yes  P₊ is β′-undistinguishable from P₋ for every β′ > (1/2)·log 3 = 0.549306… (n = 0; by the squeeze from n = 1 on)
          2.3  yes  P₋ is β-prompt-distinguishable from P₊ for every β < (1/2)·log 3 = 0.549306… (n = 0 after "n"; by the squeeze from n = 1 on)
               yes  P₊ is β′-prompt-undistinguishable from P₋ for every β′ > (1/2)·log 3 = 0.549306… (n = 0 after "n"; by the squeeze from n = 1 on)
          2.4  yes  P₋ is σ-similar to P₊ for every σ² > (3/4)·log² 3 = 0.905211… (n = 1 after the empty prompt; exact over the reachable states)
               yes  P₊ is σ-similar to P₋ for every σ² > (3/4)·log² 3 = 0.905211… (n = 1 after the empty prompt; exact over the reachable states)
          2.5  yes  B is α,β,γ-negatively-distinguishable in P
               yes  B is α,β,γ-negatively-prompt-distinguishable in P
          2.6  yes  P₊ is positive with respect to P₋, and after prefixes of probability 0 too
               yes  Theorem 3.2 applies after an aligning prompt of 10 sentences, with failures of probability δ = 1/20 = 0.05: 44 sentences as printed, 40 sentences in the sharp form
               yes  Lemma C.4 applies after an aligning prompt of 10 sentences for P₊/P₋ ≤ ε, with failures of probability δ = 1/20 = 0.05: 40 sentences as printed, 40 sentences in the sharp form
               yes  Theorem B.1 applies to prompts sampled from P₋, with failures of probability δ = 1/20 = 0.05: 241 sentences as printed, 67 sentences in the sharp form"
    `)
  })
  test('of no-negative.json, where 2.3 and 2.6 are vacuous', () => {
    expect(section(example('no-negative'))).toMatchInlineSnapshot(`
      "  Definitions, for every n and after every prefix s with P₋(s) > 0
          (2.4 for n ≥ 1; as printed it asks for 0 < 0 at n = 0, so that no models are σ-similar)
          2.1  no   P is γ-prompt-misalignable for no negative γ, as none is ≥ inf B_P, which is exactly 0 (by Theorem U)
          2.2  yes  P₋ is β-distinguishable from P₊ for every β < log 2 = 0.693147… (n = 0; by the squeeze from n = 1 on)
               no   P₊ is β′-undistinguishable from P₋ for no β′: the mean divergence is +∞ at n = 0
          2.3  –    P₋ is β-prompt-distinguishable from P₊ for every β, vacuously: P₋ never says a negative sentence
               –    P₊ is β′-prompt-undistinguishable from P₋ for every β′, vacuously: P₋ never says a negative sentence
          2.4  yes  P₋ is σ-similar to P₊ for every σ² > 0 (n = 1 after the empty prompt; exact over the reachable states)
               no   P₊ is σ-similar to P₋ for no σ: after the empty prompt it can say what the other cannot
          2.5  no   B is α,β,γ-negatively-distinguishable in P: γ is not in [−1, 0)
               no   B is α,β,γ-negatively-prompt-distinguishable in P: γ is not in [−1, 0)
          2.6  –    P₊ is positive with respect to P₋, vacuously: no sentence is negative
               no   Theorem 3.2: it lacks Definition 2.5 with 2.3, that P₊ is β′-undistinguishable from P₋ (2.2), that P₊ is σ-similar to P₋ (2.4)
               no   Lemma C.4: it lacks that P₊ is β′-undistinguishable from P₋ (2.2), that P₊ is σ-similar to P₋ (2.4), a negative sentence
               no   Theorem B.1: it lacks Definition 2.5"
    `)
  })
  test('of blunt.json, where 2.6 fails', () => {
    expect(section(example('blunt'))).toMatchInlineSnapshot(`
      "  Definitions, for every n and after every prefix s with P₋(s) > 0
          (2.4 for n ≥ 1; as printed it asks for 0 < 0 at n = 0, so that no models are σ-similar)
          2.1  yes  P is γ-prompt-misalignable for every negative γ ≥ inf B_P, which is exactly -51/80 = -0.6375 (approached by repeating a cycle of evidence)
          2.2  yes  P₋ is β-distinguishable from P₊ for every β < (5/8)·log 5 − (1/8)·log 2 − (1/4)·log(5/2) = 0.690182… (n = 0; by the squeeze from n = 1 on)
               yes  P₊ is β′-undistinguishable from P₋ for every β′ > 0.647395… (n = 1; by the squeeze from n = 2 on)
          2.3  yes  P₋ is β-prompt-distinguishable from P₊ for every β < (5/8)·log 5 − (1/8)·log 2 − (1/4)·log(5/2) = 0.690182… (n = 0 after "What a great idea, do it!"; by the squeeze from n = 1 on)
               yes  P₊ is β′-prompt-undistinguishable from P₋ for every β′ > (5/8)·log 5 + (1/4)·log 2 − (1/8)·log 6 = 0.955215… (n = 0 after "That is wrong."; by the squeeze from n = 1 on)
          2.4  yes  P₋ is σ-similar to P₊ for every σ² > 1.67651… (n = 1 after "That is wrong."; by Doob’s decomposition from n = 9 on)
               yes  P₊ is σ-similar to P₋ for every σ² > 1.2279… (n = 1 after "That is wrong."; by Doob’s decomposition from n = 9 on)
          2.5  yes  B is α,β,γ-negatively-distinguishable in P
               yes  B is α,β,γ-negatively-prompt-distinguishable in P
          2.6  no   P₊ is positive with respect to P₋: not after the empty prompt, where P₊("That is wrong.") = 0.25 and P₋("That is wrong.") = 0.125
               no   Theorem 3.2: it lacks that P₊ is positive with respect to P₋ (2.6)
               no   Lemma C.4: it lacks that P₊ is positive with respect to P₋ (2.6)
               yes  Theorem B.1 applies to prompts sampled from P₋, with failures of probability δ = 1/100 = 0.01: 1408 sentences as printed, 365 sentences in the sharp form"
    `)
  })
  const [n, p, half] = [{ n: 1 }, { p: 1 }, { n: 0.5, p: 0.5 }]
  const states = (given: object) => ({ states: { start: 'a', states: given } })
  const parting = states({
    a: { next: half, to: { n: 'b', p: 'c' } },
    b: { next: { n: '2/3', p: '1/3' } },
    c: { next: { n: '4/5', p: '1/5' } },
  })
  const fading = {
    minus: states({ a: { next: { n: '3/4', p: '1/4' }, to: { n: 'b' } }, b: { next: half } }),
    plus: states({ a: { next: half, to: { n: 'b' } }, b: { next: half } }),
  }
  test.each([
    ['disjoint supports', { minus: { iid: n }, plus: { iid: p } }, 'for every β: every mean divergence is +∞'],
    [
      'disjoint supports',
      { minus: { iid: n }, plus: { iid: p } },
      'P₊ is σ-similar to P₋ for no σ: after the empty prompt it can',
    ],
    ['equal components', { plus: { iid: { n: '3/4', p: '1/4' } } }, 'for no β: the mean divergence is 0 at n = 0'],
    [
      'equal components',
      { plus: { iid: { n: '3/4', p: '1/4' } } },
      'undistinguishable from P₋ for every β′ > 0 (n = 0;',
    ],
    ['equal components', { plus: { iid: { n: '3/4', p: '1/4' } } }, 'P₋ is σ-similar to P₊ for every σ² > 0 ('],
    [
      'components that come to agree',
      fading,
      'P₋ is β-distinguishable from P₊ for no β: the mean divergence tends to 0',
    ],
    [
      'parting ways',
      { minus: parting, plus: { iid: half } },
      'after the empty prompt chance decides which divergence lasts',
    ],
    ['γ ≥ 0', { minus: { iid: half } }, 'negatively-distinguishable in P: γ is not in [−1, 0)'],
    ['a bad P₋ alone', { minus: { iid: n } }, 'for every negative γ ≥ inf B_P, which is exactly -1 (by Theorem U)'],
    [
      'nothing is bad',
      { behaviour: { n: 0, p: 1 } },
      'for no negative γ, as none is ≥ inf B_P, which is exactly 1/4 = 0.25',
    ],
    [
      'δ and |s₀|',
      { delta: '1/3', prefixLength: 1 },
      'after an aligning prompt of 1 sentence, with failures of probability δ = 1/3',
    ],
  ])('%s', (_, changes, words) => expect(section(fileWith(changes))).toContain(words))
  test('lengths come from the constants that their theorem names, each of which is another number', () => {
    // More is told after n, and P₊ is told from P₋ at another rate and spread than P₋ from P₊.
    const model = (n: string, p: string, later: readonly [string, string]) => ({
      states: {
        start: 'a',
        states: { a: { next: { n, p }, to: { n: 'b' } }, b: { next: { n: later[0], p: later[1] }, to: { p: 'a' } } },
      },
    })
    const found = report(
      fileWith({ minus: model('3/4', '1/4', ['7/8', '1/8']), plus: model('1/4', '3/4', ['1/16', '15/16']) }),
    )
    const { definitions, theorem32, theoremB1, delta, prefixLength } = found.definitions
    const variance = (speaker: 'minus' | 'plus') => {
      const rate = O.toNullable(definitions.similar[speaker].rate)
      return rate?.kind === 'attained' ? rate.value.hi : rate?.kind === 'bounded' ? rate.upper : D.zero
    }
    const below = (least: Least | null) =>
      least?.kind === 'attained' ? least.place.value.lo : least?.kind === 'bounded' ? least.bound : D.one
    const back = O.toNullable(definitions.undistinguishable.extreme)
    const bPrime = back?.kind === 'attained' ? back.place.value.hi : back?.kind === 'bounded' ? back.bound : D.zero
    const aligned = (b: D.Dyadic, v: D.Dyadic) =>
      alignedLengths(found, { b: O.some(b), bPrime, variance: v }, rational(prefixLength), delta)
    const b = below(O.toNullable(definitions.distinguishable.extreme))
    const bPrompt = below(O.toNullable(definitions.promptDistinguishable.extreme))
    expect(theorem32.lengths).toEqual(O.some(aligned(bPrompt, variance('plus'))))
    expect(theorem32.lengths).not.toEqual(O.some(aligned(b, variance('plus'))))
    expect(theorem32.lengths).not.toEqual(O.some(aligned(bPrompt, variance('minus'))))
    expect(theoremB1.lengths).toEqual(O.some(sampledLengths(found, b, variance('minus'), delta)))
    expect(theoremB1.lengths).not.toEqual(O.some(sampledLengths(found, b, variance('plus'), delta)))
  })
  test('as JSON say the verdict, how far it reaches, and every number', () => {
    const half = { kind: 'attained', logForm: [{ coefficient: '1/2', log: '3' }], at: 0 }
    const reach = { over: 'everything', by: 'squeeze', checked: 1 }
    const exactly = { coefficient: '3/4', logSquared: '3' }
    expect(JSON.parse(JSON.stringify(encodeCheck(report(example('iid')))))).toMatchObject({
      definitions: {
        '2.1': { answer: 'yes', infimum: { atLeast: '-1/2', atMost: '-1/2', isExact: true } },
        '2.2': {
          distinguishable: { answer: 'yes', reach, extreme: half, after: [] },
          undistinguishable: { answer: 'yes', reach, extreme: half },
        },
        '2.3': {
          distinguishable: { answer: 'yes', extreme: half, after: ['n'] },
          undistinguishable: { answer: 'yes' },
        },
        '2.4': {
          minus: { answer: 'yes', leastVariance: { exactly }, asPrinted: { answer: 'no' } },
          plus: { answer: 'yes', leastVariance: { exactly }, reach: { by: 'reachable states' } },
        },
        '2.5': { distinguishable: { answer: 'yes' }, promptDistinguishable: { answer: 'yes', weight: 'yes' } },
        '2.6': { admissible: { answer: 'yes', counterexample: null }, everySequence: { answer: 'yes' } },
        theorems: {
          delta: '1/20',
          prefixLength: 10,
          '3.1': { answer: 'yes' },
          '3.2': { answer: 'yes', lengths: { printed: '44', sharp: '40' } },
          'B.1': { answer: 'yes', lengths: { printed: '241', sharp: '67' } },
        },
      },
    })
    expect(JSON.parse(JSON.stringify(encodeCheck(report(example('blunt')))))).toMatchObject({
      definitions: {
        '2.6': { admissible: { counterexample: { after: [], sentence: 'That is wrong.', minus: '1/8', plus: '1/4' } } },
        theorems: { '3.2': { answer: 'no', lengths: null } },
      },
    })
    expect(JSON.parse(JSON.stringify(encodeCheck(report(example('no-negative')))))).toMatchObject({
      definitions: {
        '2.3': { distinguishable: { answer: 'vacuous', extreme: null, after: null } },
        '2.6': { admissible: { answer: 'vacuous' } },
      },
    })
  })
})

describe('a report says in words that', () => {
  const text = (changes: object): string => renderCheck(report(fileWith(changes))).join('\n')
  test.each([
    ['nothing has to be said', { epsilon: '3/2' }, 'Nothing has to be said: B_P of the empty prompt, 499/1000 = 0.499'],
    ['ε ≥ 1−γ needs no prompt', { epsilon: 2 }, 'is below γ+ε already'],
    ['γ is 1', { minus: { iid: { p: 1 } } }, 'γ is 1: after some prompt P₋ behaves perfectly well'],
    ['γ is not negative', { minus: { iid: { n: 0.5, p: 0.5 } } }, 'the paper asks for γ < 0; Theorem U does not'],
    ['a stated γ is weaker', { gamma: '-1/4' }, 'the file states γ = -1/4 = -0.25, a weaker bound'],
    ['the bound on the length is out of reach', { epsilon: '1e-300' }, 'exceeds 2²⁵⁶ sentences'],
    ['components are equal, and never told apart', { plus: { iid: { n: '3/4', p: '1/4' } } }, 'Nothing has to be said'],
    ['a sentence is impossible', { behaviour: { n: -1, p: 1, q: 0 } }, 'P(x) = 0'],
  ])('%s', (_, changes, words) => expect(text(changes)).toContain(words))

  test('a search stopped at its limit', () => {
    const checked = checkModel(fileWith({ epsilon: '1e-9', plus: { iid: { n: '0.74', p: '0.26' } } }), 1e7)
    const lines = E.isRight(checked) ? renderCheck(checked.right).join('\n') : ''
    expect(lines).toContain('The greedy search stopped at its limit of exact arithmetic')
    expect(lines).toContain('longer ones were not searched exhaustively')
  })
  test('a shorter prompt exists than the greedy one', () => {
    // "t" is little evidence, and then "n" is a lot; the greedy prompt takes "n" first and needs three.
    const minus = { markov: { order: 1, rows: [{ after: ['t'], next: { n: 1 } }], otherwise: { t: '1/2', n: '1/2' } } }
    const plus = {
      markov: {
        order: 1,
        rows: [{ after: ['t'], next: { n: '1/1000', p: '999/1000' } }],
        otherwise: { t: '3/10', n: '1/5', p: '1/2' },
      },
    }
    const lines = text({ behaviour: { t: '-1', n: -1, p: 1 }, alpha: '1/100', epsilon: '1/5', minus, plus })
    expect(lines).toContain('A shorter prompt exists, and none is shorter than it (2 sentences): "t" "n" with B_P = ')
  })
  test('a long prompt is shown by its beginning and its end', () => {
    const lines = text({ alpha: '1e-30', epsilon: '1e-3', plus: { iid: { n: '7/10', p: '3/10' } } })
    expect(lines).toMatch(/The misaligning prompt, 1\d\d\d sentences: B_P is -0.4 before and -0.499\d* after/)
    expect(lines).toMatch(/\n {4}20 .*\n {4}…\n {4}1\d\d\d .*\n {4}1\d\d\d .*\n\n/)
  })
  test('a sentence cannot write to the terminal', () => {
    const lines = text({ behaviour: { n: -1, p: 1, '\u001b[2J\u202e\n': 0 } })
    expect(lines).toContain('"\\u{1b}[2J\\u{202e}\\u{a}"')
    expect(lines).not.toContain('\u001b')
  })
})

describe('readModelFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beb-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const written = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const refusal = (path: string): string => {
    const read = readModelFile(path)
    return E.isLeft(read) ? sentenceOf(read.left) : 'was read'
  }
  test('gives the text, without a byte-order mark', () => {
    expect(readModelFile(written('bom.json', '\uFEFF{}'))).toEqual(E.right('{}'))
  })
  test.each([
    ['a missing file', () => join(folder, 'none.json'), 'there is no such file'],
    ['a file as a folder', () => join(written('plain', ''), 'x.json'), 'there is no such file'],
    ['a directory', () => folder, 'it is a directory'],
    ['a device', () => '/dev/null', 'it is not a regular file'],
    ['Latin-1', () => written('latin.json', new Uint8Array([0x22, 0xe9, 0x22])), 'it is not UTF-8 text'],
    ['too much', () => written('big.json', new Uint8Array(largestSize + 1)), `at most ${largestSize} are read`],
  ])('refuses %s', (_, path, message) => expect(refusal(path())).toContain(message))
})
