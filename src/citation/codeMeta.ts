/** codemeta.json, in the terms of CodeMeta 3.0. */
import { type Publication, placeOf } from './publication.js'
import { type Software, titleOf } from './software.js'

export const codeMeta = (software: Software, paper: Publication): object => ({
  '@context': 'https://w3id.org/codemeta/3.0',
  type: 'SoftwareSourceCode',
  name: titleOf(software),
  description: software.description,
  version: software.version,
  license: `https://spdx.org/licenses/${software.license}`,
  ...(software.repository === undefined ? {} : { codeRepository: software.repository }),
  keywords: software.keywords,
  author: [{ type: 'Organization', name: software.author }],
  programmingLanguage: 'TypeScript',
  runtimePlatform: `Node.js ${software.engines.node}`,
  softwareRequirements: Object.entries(software.dependencies).map(([name, version]) => ({
    type: 'SoftwareApplication',
    name,
    version,
  })),
  referencePublication: {
    type: 'schema:ScholarlyArticle',
    name: paper.title,
    author: paper.authors.map(({ given, family }) => ({ type: 'Person', givenName: given, familyName: family })),
    isPartOf: placeOf(paper),
    datePublished: String(paper.year),
    sameAs: paper.links.map(({ href }) => href),
  },
})
