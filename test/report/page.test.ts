/** The page of a certificate: well-formed, self-contained, in order, the same bytes every time, and deaf to hostile texts. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorsOf, element, escaped } from '../../src/report/page/html.js'
import type { PageModel } from '../../src/report/page/model.js'
import { page } from '../../src/report/page/page.js'
import { certificateText, modelOf, whole } from '../support/pageOfSmall.js'
import { beb } from '../support/smallTheory.js'

/** Strictly: whatever is not well-formed XML is an error. */
const parsed = (html: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      // U+FFFD stands for what XML cannot write
      if (level === 'warning' && message.startsWith('Unicode replacement character')) return
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(html, 'application/xhtml+xml')

const all = (document: Document, name: string): ReadonlyArray<Element> => [...document.getElementsByTagName(name)]
const every = (document: Document): ReadonlyArray<Element> => all(document, '*')
const valuesOf = (document: Document, attribute: string): ReadonlyArray<string> =>
  every(document).flatMap((one) => one.getAttribute(attribute) ?? [])

let text = ''
let model: PageModel
let html = ''
beforeAll(async () => {
  text = await certificateText()
  model = modelOf(text)
  html = await page(model)
}, 120_000)

/** Hypotheses about every page, whatever its certificate says. */
const sound = (written: string): Document => {
  const document = parsed(written)
  const ids = valuesOf(document, 'id')
  expect(new Set(ids).size).toBe(ids.length)
  for (const href of valuesOf(document, 'href'))
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    else expect(href).toMatch(/^(https:\/\/|data:,$)/)
  for (const labelled of valuesOf(document, 'aria-labelledby')) expect(ids).toContain(labelled)
  // nothing is fetched and nothing runs
  expect(valuesOf(document, 'src')).toEqual([])
  for (const name of ['script', 'img', 'iframe', 'object', 'embed', 'form', 'base'])
    expect(all(document, name)).toEqual([])
  for (const link of all(document, 'link')) expect(link.getAttribute('href')).toBe('data:,')
  expect(written).not.toMatch(/url\(|@import/)
  for (const one of every(document)) for (const { name } of [...one.attributes]) expect(name).not.toMatch(/^on/)
  const levels = every(document)
    .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
    .map(Number)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, i) => {
    if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
  for (const svg of all(document, 'svg'))
    expect(svg.getAttribute('aria-label') ?? svg.getAttribute('aria-hidden')).toBeTruthy()
  return document
}

describe('the page', () => {
  it('is sound, and has a section for every claim and every figure', () => {
    const document = sound(html)
    expect(all(document, 'main')).toHaveLength(1)
    const headings = all(document, 'h3').map(({ textContent }) => textContent)
    for (const name of [...Object.keys(model.certificate.claims), ...Object.keys(model.certificate.reported)])
      expect(headings).toContain(name)
  })
  it('draws every formula: no LaTeX is left', () => {
    expect(all(parsed(html), 'math').length).toBeGreaterThan(50)
    expect(all(parsed(html), 'code').filter(({ textContent }) => textContent?.includes('\\'))).toEqual([])
  })
  it('says what is refuted, with its instance, and carries the certificate and the command', () => {
    expect(html).toContain(model.certificate.sha256)
    expect(html).toContain('npx beb verify --seed 1 --runs 12 --json certificate.json')
    expect(html).toContain('npx beb show &quot;Equation (10) (prior weights)&quot;')
    expect(html).toContain('It fails here')
  })
  it('has a dot for every decade in which a slack fell', () => {
    const dots = Object.values(model.certificate.claims).flatMap(({ sampling }) =>
      Object.values(sampling.families).flatMap(({ slacks }) => Object.keys(slacks)),
    )
    expect(dots.length).toBeGreaterThan(0)
    expect(html.match(/<circle( class="attained")? cx=/g)).toHaveLength(dots.length)
  })
  it('has an error bar for every measured point that has an error', () => {
    const errors = Object.values(model.figures).flatMap(({ plots }) =>
      plots.flatMap(({ series }) => series.flatMap(({ points }) => points.filter(({ error }) => error > 0))),
    )
    expect(errors.length).toBeGreaterThan(100)
    expect(html.match(/class="series s\d error"/g)).toHaveLength(errors.length)
  })
  it('is the same, byte by byte, every time', async () => {
    expect(await page(modelOf(text))).toBe(html)
  })
  it('shows the statement of the certificate where the theory has another one', async () => {
    const name = 'Equation (10)'
    const { [name]: _, ...theory } = whole.theory
    const written = await page(modelOf(text, { ...whole, theory }))
    sound(written)
    expect(written).toContain('The theory at hand states something else under this name')
    expect(written).toContain(escaped(model.certificate.claims[name]?.statement.then ?? 'nothing'))
  })
})

/** The same with every text of the certificate that is free replaced, names of claims included. */
const hostile = (of: PageModel, bad: string): PageModel => {
  const spoilt = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value}${bad}`
      : Array.isArray(value)
        ? value.map(spoilt)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [`${key}`, spoilt(one)]))
          : value
  const { certificate } = of
  const claims = Object.fromEntries(
    Object.entries(certificate.claims).map(([name, record]) => [
      `${name}${bad}`,
      { ...(spoilt(record) as typeof record), fidelity: record.fidelity },
    ]),
  )
  const reported = Object.fromEntries(
    Object.entries(certificate.reported).map(([name, record]) => [`${name}${bad}`, spoilt(record) as typeof record]),
  )
  return {
    ...of,
    texts: {},
    certificate: { ...certificate, sha256: `${certificate.sha256}${bad}`, trustBase: [bad], claims, reported },
  }
}

describe('a hostile certificate', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg/onload=alert(1)>',
    '\u0000\u0007\ud800 & &amp; ]]> <!-- -->',
    '‮\u2028',
  ])('becomes words alone: %j', async (bad) => {
    const document = sound(await page(hostile(model, bad)))
    expect(all(document, 'script')).toEqual([])
  })
  it('cannot leave its text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, child) => {
        const root = parsed(element('p', { title: value }, child).html).documentElement
        expect(all(root?.ownerDocument as Document, '*')).toHaveLength(1)
        const shown = (of: string) =>
          of.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        const lines = (of: string | null | undefined) => of?.replaceAll(/\s/g, ' ')
        expect(lines(root?.textContent)).toBe(lines(shown(child).replaceAll('\r\n', '\n')))
      }),
    )
  })
  it('gets different anchors for different names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (names) => {
        const anchors = anchorsOf('claim', names)
        expect(new Set(anchors.values()).size).toBe(names.length)
      }),
    )
    expect([...anchorsOf('c', ['A 1', 'A (1)', 'a-1']).values()]).toEqual(['c-a-1', 'c-a-1-2', 'c-a-1-3'])
  })
})

describe('beb report', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'beb-report-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  const [file, output] = [join(scratch, 'certificate.json'), join(scratch, 'report.html')]
  it('writes the page of a certificate', async () => {
    writeFileSync(file, text)
    const { code, out, error } = await beb(['report', file, '--output', output], whole)
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain(model.certificate.sha256)
    expect(readFileSync(output, 'utf8')).toBe(html)
  })
  it('refuses an edited certificate with the sentence of the replay, and writes nothing', async () => {
    const [edited, never] = [join(scratch, 'edited.json'), join(scratch, 'never.html')]
    writeFileSync(edited, text.replace('"standing": "refuted"', '"standing": "proved"'))
    const told = await beb(['report', edited, '--output', never], whole)
    expect([told.code, told.out]).toEqual([2, ''])
    expect(told.error).toBe((await beb(['replay', edited], whole)).error)
    expect(told.error).toMatch(/and its digest do not agree/)
    expect(existsSync(never)).toBe(false)
  })
  it('refuses a place that cannot be written to', async () => {
    const { code, error } = await beb(['report', file, '--output', join(scratch, 'no', 'where.html')], whole)
    expect([code, error]).toEqual([
      2,
      `beb: cannot write ${join(scratch, 'no', 'where.html')}: its directory does not exist\n`,
    ])
  })
})
