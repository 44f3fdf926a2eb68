/** CITATION.cff, in the Citation File Format 1.2.0: the software, and the paper that it accompanies as a reference. */
import type { Publication } from './publication.js'
import { type Software, titleOf } from './software.js'

type Yaml = string | number | ReadonlyArray<Yaml> | { readonly [name: string]: Yaml | undefined }

/** Block style; texts in double quotes, as in JSON, which YAML reads alike. */
const yaml = (value: Yaml, indent: string): string => {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}\n`
  if (typeof value === 'number') return ` ${value}\n`
  if (Array.isArray(value))
    return `\n${value.map((item: Yaml) => `${indent}-${yaml(item, `${indent}  `).replace(/^\n +/, ' ')}`).join('')}`
  return `\n${Object.entries(value)
    .map(([name, part]) => (part === undefined ? '' : `${indent}${name}:${yaml(part, `${indent}  `)}`))
    .join('')}`
}

const reference = (paper: Publication): Yaml => ({
  type: 'conference-paper',
  title: paper.title,
  authors: paper.authors.map(({ given, family }) => ({ 'given-names': given, 'family-names': family })),
  'collection-title': paper.proceedings,
  'volume-title': paper.volume,
  start: paper.firstPage,
  end: paper.lastPage,
  year: paper.year,
  notes: paper.also.join('; '),
  identifiers: paper.links.map(({ name, href }) => ({ type: 'url', value: href, description: name })),
})

export const citationFile = (software: Software, paper: Publication): string =>
  yaml(
    {
      'cff-version': '1.2.0',
      message: 'If you use this software, please cite it together with the paper it accompanies.',
      type: 'software',
      title: titleOf(software),
      abstract: software.description,
      version: software.version,
      license: software.license,
      'repository-code': software.repository,
      keywords: software.keywords,
      authors: [{ name: software.author }],
      references: [reference(paper)],
    },
    '',
  ).trimStart()
