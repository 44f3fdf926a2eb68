/** beb bound as a user meets it: tables, JSON, exit codes, and one sentence for each error. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statements } from '../../src/bound/statement.js'
import { type BoundOptions, bound } from '../../src/commands/bound.js'

const run = (statement: string, options: BoundOptions) => {
  const text = { out: '', error: '' }
  const code = bound(statement, options, {
    out: (line) => {
      text.out += `${line}\n`
    },
    error: (line) => {
      text.error += `${line}\n`
    },
    paint: (_, line) => line,
    progress: () => {},
    width: 120,
  })
  return { code, ...text }
}

test('the help names every statement', () => {
  const named = /argument\('<statement>', '([^']*)'\)/.exec(readFileSync('src/cli.ts', 'utf8'))?.[1] ?? ''
  expect(named.split(/, | or /).sort()).toEqual(statements.map(({ short }) => short).sort())
})

test('a table of the readings', () => {
  const { code, out, error } = run('3.1', { alpha: 'exp(-60)', beta: '20', epsilon: '0.1', gamma: '-1/2' })
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out).toBe(`Theorem 3.1: some prompt of this length has B_P < γ+ε
α = exp(-60), β = 20, γ = -1/2, ε = 0.1

reading     real length   sentences  formula
printed     3.184443972…  4          (log(1/α) + log(1/ε) + log(4))/β, rounded up
with log 2  3.149786613…  4          (log(1/α) + log(1/ε) + log(2))/β, rounded up
sharp       3.131952866…  4          log((1-α)*(1-γ-ε)/(α*ε))/β, rounded up
Theorem U   869.655063…   869        log(1/α)/log1p(ε/(1-γ-ε)), rounded down; or fewer, and no β is needed
guaranteed                4          the smaller of sharp and Theorem U
`)
})

test('exact endpoints as JSON', () => {
  const { code, out } = run('C.3', { beta: 'log(2)/2', epsilon: '1/8', json: true })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    statement: 'Lemma C.3',
    says: 'some prompt s of this length has P₊(s)/P₋(s) ≤ ε',
    unit: 'sentences',
    given: { beta: 'log(2)/2', epsilon: '1/8' },
    readings: [
      {
        reading: 'printed',
        formula: 'log(1/ε)/β',
        expression: 'log(1/(1/8))/(log(2)/2)',
        stated: true,
        lower: '3*2^1',
        upper: '3*2^1',
        sentences: { kind: 'exactly', value: '6', tie: true },
      },
    ],
  })
})

test('a bound in nats at a length, however small it is', () => {
  const { out } = run('lemma h.1', { alpha: '1e-300', beta: '1e6', length: '3' })
  expect(out).toContain('sharp    2^-4327089 to 2^-4327088  log1p((1-α)/α*exp(-β*k))')
})

test('γ ≥ 0 lies outside the print', () => {
  const { out } = run('3.1', { alpha: '1/2', beta: '1', epsilon: '1/2', gamma: '0' })
  expect(out).toContain('rounded up; stated for γ < 0, yet true')
})

const zero = 'sqrt(2) + sqrt(3) - sqrt(5 + 2*sqrt(6))'
describe('one sentence for each error', () => {
  test.each<readonly [string, BoundOptions, string, number]>([
    ['3.12', {}, 'no length or bound is known by the name "3.12"; did you mean "3.1"?', 2],
    ['C.9', {}, 'no length or bound is known by the name "C.9"; did you mean "C.3"?', 2],
    ['3.1', {}, "bound 3.1 needs --alpha, for example --alpha 'exp(-60)'; expected 0 < α < 1, the weight of P₋", 2],
    [
      'U',
      { alpha: '1/2', beta: '1', length: '3' },
      'bound U does not take --beta, --length; expected --alpha, --gamma',
      2,
    ],
    [
      'H.1',
      { alpha: '1/2', beta: '1' },
      'bound H.1 needs --length, for example --length 4; expected a whole number',
      2,
    ],
    ['U', { alpha: '0', epsilon: '1' }, '--alpha "0": α > 0 is false; expected 0 < α < 1', 2],
    ['U', { alpha: 'exp(1e-99)', epsilon: '1' }, '--alpha "exp(1e-99)": α < 1 is false; expected 0 < α < 1', 2],
    ['U', { alpha: '1/2', epsilon: '-1e-300' }, '--epsilon "-1e-300": ε > 0 is false; expected ε > 0', 2],
    ['U', { alpha: '1/2', epsilon: '1', gamma: '1' }, '--gamma "1": γ < 1 is false; expected -1 <= γ < 1', 2],
    ['U', { alpha: '1/2', epsilon: '1', gamma: '-1-1e-99' }, '--gamma "-1-1e-99": γ >= -1 is false; expected', 2],
    ['C.3', { beta: 'log(1)', epsilon: '1' }, '--beta "log(1)": β > 0 is false; expected β > 0, nats a sentence', 2],
    [
      'C.3',
      { beta: 'log(0)', epsilon: '1' },
      '--beta "log(0)": position 1: the logarithm of zero is undefined; exp',
      2,
    ],
    ['C.3', { beta: '2 +', epsilon: '1' }, '--beta "2 +": position 4: expected a number, a function or "(", found', 2],
    ['C.3', { beta: '1)*(1', epsilon: '1' }, '--beta "1)*(1": position 2: expected an operator or the end', 2],
    ['H.3', { alpha: '1/2', beta: '1', length: '-1' }, '--length "-1": k >= 0 is false; expected a whole number', 2],
    ['H.3', { alpha: '1/2', beta: '1', length: 'sqrt(2)' }, '--length "sqrt(2)": not a whole number; expected', 2],
    ['H.3', { alpha: '1/2', beta: '1', length: '1e5000' }, '--length "1e5000": more than 2^4096; expected', 2],
    [
      'H.3',
      { alpha: '1/2', beta: '1e10', length: '3' },
      'Lemma H.3, printed: written out, this number takes about 2.6e10 bits',
      2,
    ],
    ['U', { alpha: '1/2', epsilon: zero }, `--epsilon "${zero}": whether ε > 0 is not decided with 65536 bits`, 4],
  ])('%s %o', (statement, options, sentence, code) => {
    const found = run(statement, options)
    expect(found).toMatchObject({ code, out: '' })
    expect(found.error).toContain(`beb: ${sentence}`)
    expect(found.error.trimEnd()).not.toContain('\n')
  })

  test('an integer that is not decided is shown between two, with exit code 4', () => {
    const { code, out } = run('3.1', { alpha: '1/(1+exp(60))', beta: '20', epsilon: '1' })
    expect(code).toBe(4)
    expect(out).toMatch(/sharp .* 3 or 4 .*whether the real length is an integer is not decided/)
  })
})
