/** The files of a new claim: its spec, what is offered for it, its test, and its line in the theory. */
import { posix } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { AnyClaim } from '../claim/claim.js'
import { textOf } from '../logic/readings/text.js'
import type { Names } from './names.js'
import type { StatedClaim } from './sources.js'

/** A stated claim, whether beb states it, and what it says when its theory is at hand. */
export interface Known extends StatedClaim {
  readonly ofBeb: boolean
  readonly claim: AnyClaim | undefined
}

/** Where the files go, and how they import. */
export interface Place {
  /** beb itself, and not a companion to another paper. */
  readonly isBeb: boolean
  readonly names: Names
}

const folder = ({ isBeb }: Place): string => (isBeb ? '/new' : '')
export const pathsOf = (place: Place) => ({
  spec: `spec${folder(place)}/${place.names.base}.ts`,
  proofs: `proofs${folder(place)}/${place.names.base}.ts`,
  test: `test${folder(place)}/${place.names.base}.test.ts`,
  index: 'proofs/index.ts',
})

/** The import path of a module of the package, from one of the files. */
const relative = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), `${to}.js`)
  return path.startsWith('.') ? path : `./${path}`
}
/** The import path of a module of beb: src/claim/proof is beb/proof in a companion, and spec/symbols is beb/spec/symbols. */
const ofBeb = ({ isBeb }: Place, from: string, to: string): string =>
  isBeb ? relative(from, to) : `beb/${to.startsWith('spec/') ? to : posix.basename(to)}`

/** Imports in the order of their paths, packages first. */
const imports = (lines: ReadonlyArray<readonly [names: string, from: string]>): string =>
  [...lines]
    .sort(([, a], [, b]) => Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1))
    .map(([names, from]) => `import ${names} from '${from}'`)
    .join('\n')

const standardDomain = { identifier: 'twoComponents', module: 'spec/domains/twoComponents' }

/** The letters of the domain, when its theory is at hand. */
const letters = (place: Place, from: string, claim: AnyClaim | undefined): string =>
  claim === undefined
    ? ''
    : `\n// ${claim.forAll.text}: the letters ${Object.keys(claim.forAll.symbols).join(', ')}; the paper's are in '${ofBeb(place, from, 'spec/symbols')}'.`

export const specText = (place: Place, known: ReadonlyArray<Known>, uses: ReadonlyArray<Known>): string => {
  const [{ names }, { spec: file }] = [place, pathsOf(place)]
  const like =
    uses.find(({ domain }) => domain !== undefined) ??
    known.find(({ domain, ofBeb: its }) => its && domain?.module === standardDomain.module)
  const domain = like?.domain ?? standardDomain
  const isForeign = !place.isBeb && (like?.ofBeb ?? true)
  return `/** ${names.name}: what is claimed, in one sentence. */
${imports([
  ['{ claim, ours, unstated }', ofBeb(place, file, 'src/claim/claim')],
  [`{ ${domain.identifier} }`, isForeign ? ofBeb(place, file, domain.module) : relative(file, domain.module)],
])}
${letters(place, file, like?.claim)}
export const ${names.claim} = claim({
  name: '${names.name}',
  title: '${names.name}',
  fidelity: ours('why it is worth stating'),
  forAll: ${domain.identifier},
  given: [],
  then: unstated,
})
`
}

/** How a claim is cited, and what it says. */
const citing = (place: Place, from: string, { ofBeb: its, identifier, module, name, claim }: Known): string => {
  const path = its ? ofBeb(place, from, module) : relative(from, module)
  const says =
    claim === undefined
      ? ''
      : `\n//   ${[claim.given.map(({ statement }) => textOf(statement)).join(', '), textOf(claim.then.statement)].filter((part) => part !== '').join(' ⇒ ')}`
  return `// ${name} may be cited: cite(${identifier}, {}, …), with { ${identifier} } from '${path}'.${says}\n`
}

export const proofText = (place: Place, uses: ReadonlyArray<Known>): string => {
  const [{ names }, { spec, proofs: file }] = [place, pathsOf(place)]
  return `/** ${names.name}: the idea of the proof, in one sentence. */
${imports([
  ['{ evidence }', ofBeb(place, file, 'src/claim/evidence')],
  [`{ ${names.claim} }`, relative(file, spec.replace(/\.ts$/, ''))],
])}

${uses.map((claim) => citing(place, file, claim)).join('')}export const ${names.evidence} = evidence(${names.claim}, {})
`
}

/** In beb the tests speak vitest, with its own report of a failure; in a companion they need nothing but Node. */
export const testText = (place: Place): string => {
  const [{ names }, { spec, proofs, test: file }] = [place, pathsOf(place)]
  const [claim, offered] = [spec, proofs].map((path) => relative(file, path.replace(/\.ts$/, '')))
  return place.isBeb
    ? `/** ${names.name}. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { ${names.claim} } from '${claim}'
import { isUnstated } from '${ofBeb(place, file, 'src/claim/claim')}'
import { holds, mixtures, told } from '${relative(file, 'test/support/holds')}'

describe('${names.name}', () => {
  it.skipIf(isUnstated(${names.claim}))('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(${names.claim}), holds(${names.claim})), told(${names.claim}))
  })
})
`
    : `/** ${names.name}. */
import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isUnstated, sample } from 'beb'
import { ${names.evidence} } from '${offered}'
import { ${names.claim} } from '${claim}'

test('${names.name} holds on random instances', { skip: isUnstated(${names.claim}) }, () => {
  const { held, failed, unknown, outside } = sample(${names.evidence}.claim, 1, 0, 300)
  equal(held, 300, \`\${failed} fail, \${unknown} are undecided, \${outside} lie outside the hypotheses\`)
})
`
}

/** The theory with one more claim, last; or one sentence when the file is not written as a theory is. */
export const indexText = (place: Place, before: string | undefined): E.Either<string, string> => {
  const [{ names }, { proofs, index }] = [place, pathsOf(place)]
  const path = relative(index, proofs.replace(/\.ts$/, ''))
  const module = new RegExp(`import \\* as ${names.module} `).test(before ?? '') ? `${names.module}Claim` : names.module
  const line = `  '${names.name}': ${module}.${names.evidence},\n`
  const imported = `import * as ${module} from '${path}'\n`
  if (before === undefined)
    return E.right(
      `/** The theory: one line per claim, with what is offered for it. */\nimport type { Theory } from 'beb/evidence'\n${imported}\nexport const theory = {\n${line}} satisfies Theory\n`,
    )
  const own = [...before.matchAll(/^import .* from '(\.\/[^']*)'\n/gm)]
  const after = own.find(([, other = '']) => other > path)?.index
  const lastOwn = own.at(-1)
  const at =
    after ?? (lastOwn === undefined ? before.indexOf('\nexport const theory') : lastOwn.index + lastOwn[0].length)
  const start = before.indexOf('export const theory')
  const end = before.indexOf('\n}', start) + 1
  if (start < 0 || end === 0 || at < 0 || at > start)
    return E.left(
      `${index} is not written as a theory is; expected "export const theory = {", one line per claim, and "}"`,
    )
  return E.right(before.slice(0, at) + imported + before.slice(at, end) + line + before.slice(end))
}
