/** Formulas in fewer words: what is left out is what a browser assumes, and nothing else changes. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import temml from 'temml'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { latexOf } from '../../src/logic/readings/latex.js'
import { simplerMathml } from '../../src/report/page/mathml.js'

const drawn = (latex: string): string => temml.renderToString(latex, { throwOnError: true })
const own = Object.values(theory).flatMap(({ claim }) => [claim.then, ...claim.given])
const altered = Object.values(theory).flatMap(({ mutants }) => mutants.map(({ then }) => then))
const formulasOf = (of: ReadonlyArray<(typeof own)[number]>): ReadonlyArray<string> =>
  [...new Set(of.map(({ statement }) => latexOf(statement)))].map(drawn)
const formulas = formulasOf([...own, ...altered])

const words = (mathml: string): string => mathml.replaceAll(/<[^>]*>/g, '')

describe('simpler MathML', () => {
  it('keeps every sign, and is a third shorter', () => {
    for (const formula of formulas) expect(words(simplerMathml(formula))).toBe(words(formula))
    const size = (of: ReadonlyArray<string>): number => of.reduce((sum, one) => sum + one.length, 0)
    expect(size(formulas.map(simplerMathml))).toBeLessThan(0.72 * size(formulas))
  })
  it('does not change again', () => {
    for (const formula of formulas) expect(simplerMathml(simplerMathml(formula))).toBe(simplerMathml(formula))
  })
  it.each([
    [
      'P_-(s)',
      '<math><msub><mi>P</mi><mo>−</mo></msub><mrow><mo stretchy="false">(</mo><mi>s</mi><mo stretchy="false">)</mo></mrow></math>',
    ],
    ['x', '<math><mi>x</mi></math>'],
  ])('of %s', (latex, mathml) => {
    expect(simplerMathml(drawn(latex))).toBe(mathml)
  })
})

const executablePath = process.env.BEB_CHROMIUM ?? '/usr/bin/chromium'
describe.skipIf(!existsSync(executablePath))('in Chromium', () => {
  it('every sign stands where it stood', { timeout: 120_000 }, async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const places = async (of: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
      const tab = await browser.newPage({ viewport: { width: 4000, height: 800 } })
      await tab.setContent(`<!DOCTYPE html><meta charset="utf-8">${of.map((one) => `<p>${one}</p>`).join('')}`)
      return tab.evaluate(`[...document.querySelectorAll('math')].map((math) => {
        const origin = math.getBoundingClientRect()
        return [math, ...math.querySelectorAll('mi, mn, mo')].map((sign) => {
          const { x, y, width, height } = sign.getBoundingClientRect()
          return [x - origin.x, y - origin.y, width, height].map((length) => length.toFixed(2)).join(' ')
        }).join()
      })`)
    }
    try {
      const shown = formulasOf(own)
      const before = await places(shown)
      expect(before).toHaveLength(shown.length)
      expect(await places(shown.map(simplerMathml))).toEqual(before)
      // where it is not so, it is seen: parentheses that grow are taller
      const some = shown.slice(0, 100)
      const taller = some.map((one) => one.replaceAll(' stretchy="false"', ''))
      expect(await places(taller)).not.toEqual(before.slice(0, some.length))
    } finally {
      await browser.close()
    }
  })
})
