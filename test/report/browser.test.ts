/** The page in a browser: nothing on the console, nothing fetched, and no wider than a phone or a desk, in light and dark. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page } from '../../src/report/page/page.js'
import { certificateText, modelOf } from '../support/pageOfSmall.js'

const executablePath = process.env.BEB_CHROMIUM ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere)
  console.log(`there is no Chromium at ${executablePath} (BEB_CHROMIUM): the page is not seen in a browser here`)

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const scratch = mkdtempSync(join(tmpdir(), 'beb-browser-'))
const file = process.env.BEB_PAGE ?? join(scratch, 'report.html')
afterAll(() => rmSync(scratch, { recursive: true }))

/** In the browser: elements with words of their own whose contrast, by the WCAG, is below 4.5. */
const poorContrast = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map(linear)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (channels(colour)[3] !== 0) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const found = new Set()
  for (const element of document.querySelectorAll('body *:not(svg):not(svg *)')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')) continue
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) found.add(element.tagName + ' ' + element.className + ' ' + contrast.toFixed(2))
  }
  return [...found]
})()`

describe.skipIf(!isThere)('the page in Chromium', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>
  beforeAll(async () => {
    if (process.env.BEB_PAGE === undefined) writeFileSync(file, await page(modelOf(await certificateText())))
    browser = await chromium.launch({ executablePath, args: quiet })
  }, 120_000)
  afterAll(() => browser.close())

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('is quiet and fits %i pixels, %s', { timeout: 120_000 }, async (width, colorScheme) => {
    const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    const [said, fetched]: [Array<string>, Array<string>] = [[], []]
    tab.on('console', (message) => said.push(message.text()))
    tab.on('pageerror', (error) => said.push(error.message))
    tab.on('request', (request) => fetched.push(request.url()))
    await tab.goto(`file://${file}`)
    // everything unfolded and drawn, also what is far away
    await tab.addStyleTag({ content: '.claim { content-visibility: visible !important }' })
    await tab.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    const seen = await tab.evaluate<{ wide: ReadonlyArray<string>; paper: string; tall: number }>(`({
      wide: document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.parentElement.closest('.scroll, .formula'))
        .map((element) => element.tagName + ' ' + element.className + ' ' + element.textContent.slice(0, 60)),
      paper: getComputedStyle(document.body).backgroundColor,
      tall: [...document.querySelectorAll('math')].filter((math) => math.getBoundingClientRect().height > 0).length,
    })`)
    expect(said).toEqual([])
    expect(fetched.filter((url) => !url.startsWith('file:') && url !== 'data:,')).toEqual([])
    expect(seen.wide).toEqual([])
    expect(seen.tall).toBeGreaterThan(50)
    const dark = Number(/\d+/.exec(seen.paper)?.[0]) < 128
    expect(dark).toBe(colorScheme === 'dark')
    await tab.close()
  })

  it('has enough contrast between its words and its paper', { timeout: 120_000 }, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const tab = await browser.newPage({ viewport: { width: 1440, height: 800 }, colorScheme })
      await tab.goto(`file://${file}`)
      const poor = await tab.evaluate<ReadonlyArray<string>>(poorContrast)
      expect(poor).toEqual([])
      await tab.close()
    }
  })
})
