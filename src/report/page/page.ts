/** A certificate as one HTML page: no script, nothing fetched, the same bytes for the same model. */
import { claimSections } from './claimSection.js'
import { claimTable, glance } from './claimTable.js'
import { falseInPrint } from './falseInPrint.js'
import { graph } from './graph.js'
import { anchorsOf, element, type Html, join, markup } from './html.js'
import { measurements } from './measurements.js'
import type { PageModel } from './model.js'
import { style } from './style.js'

/** "Authors. Where. Links", of which a companion may say less. */
const citation = ({ authors, where, links }: PageModel['paper']): Html | null => {
  const said = [authors, where].filter((part) => part !== '').map((part) => `${part}. `)
  return said.length + links.length === 0
    ? null
    : element(
        'p',
        { class: 'citation' },
        ...said,
        join(
          links.map(({ name, href }) => element('a', { href, rel: 'external' }, name)),
          ' · ',
        ),
      )
}

const header = (model: PageModel, anchors: ReadonlyMap<string, string>): Html => {
  const { paper, certificate, command } = model
  return element(
    'header',
    {},
    element('p', { class: 'eyebrow' }, 'An executable companion to'),
    element('h1', {}, paper.title),
    citation(paper),
    element(
      'dl',
      { class: 'seal' },
      element('dt', {}, 'Certificate'),
      element('dd', {}, 'SHA-256 ', element('code', {}, certificate.sha256)),
      element('dt', {}, 'Written again by'),
      element('dd', {}, element('pre', {}, command)),
      element('dt', {}, 'Distrusted by'),
      element('dd', {}, element('pre', {}, 'npx beb replay certificate.json')),
    ),
    glance(model, anchors),
    element(
      'nav',
      { 'aria-label': 'Sections' },
      element(
        'ul',
        {},
        [
          ['false-in-print', 'False in print'],
          ['claims', 'Claims'],
          ['graph', 'What rests on what'],
          ['each', 'One by one'],
          ...(Object.keys(certificate.reported).length === 0 ? [] : [['measurements', 'Measurements']]),
          ['trust', 'What it rests on'],
        ].map(([id = '', name = '']) => element('li', {}, element('a', { href: `#${id}` }, name))),
      ),
    ),
  )
}

const trust = ({ certificate }: PageModel): Html =>
  element(
    'section',
    { id: 'trust', 'aria-labelledby': 'trust-title' },
    element('h2', { id: 'trust-title' }, 'What it rests on'),
    element(
      'p',
      { class: 'lead' },
      'Doubles decide nothing here: verdicts come from exact rationals, from the decidable logarithms of rationals, and from enclosures rounded outward. What a reader has to trust:',
    ),
    element(
      'ul',
      {},
      certificate.trustBase.map((line) => element('li', {}, line)),
    ),
    element(
      'p',
      { class: 'lead' },
      `Every claim was tried on ${certificate.runs} generated instances, from the seed ${certificate.seed}. Versions: ${Object.entries(
        certificate.versions,
      )
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')}.`,
    ),
  )

/** The whole page. */
export const page = async (model: PageModel): Promise<string> => {
  const anchors = anchorsOf('claim', Object.keys(model.certificate.claims))
  const figures = anchorsOf('figure', Object.keys(model.certificate.reported))
  const html = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, `${model.paper.title}: an executable companion`),
      element('link', { rel: 'icon', href: 'data:,' }),
      element('style', {}, markup(style)),
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#main' }, 'To the content'),
      header(model, anchors),
      element(
        'main',
        { id: 'main' },
        falseInPrint(model, anchors),
        claimTable(model, anchors),
        await graph(model, anchors),
        claimSections(model, anchors),
        measurements(model, figures),
        trust(model),
      ),
      element(
        'footer',
        {},
        element(
          'p',
          {},
          'Written by ',
          element('code', {}, 'npx beb report'),
          ` from the certificate ${model.certificate.sha256.slice(0, 12)}… alone and the theory that it is about.`,
        ),
      ),
    ),
  )
  return `<!DOCTYPE html>\n${html.html}\n`
}
