/**
 * Claims as fast-check properties. `holds(claim)` is the property itself; `told(claim)` makes a failing run readable:
 * the shrunk instance as a table, seed and path, where the statement stands, and the command that replays it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as fc from 'fast-check'
import type { AnyClaim, Claim } from '../../src/claim/claim.js'
import { instances } from '../../src/claim/domain.js'
import { outcomeOn, sample } from '../../src/claim/sample.js'
import { onFamilies, unmet } from '../../src/commands/advice.js'
import { describeInstance } from '../../src/commands/describeInstance.js'
import type { Instance } from '../../src/logic/instance.js'
import { textOf } from '../../src/logic/readings/text.js'

/** Random instances of a claim's domain, all families in their shares. */
export const mixtures = <I>(claim: Claim<I>): fc.Arbitrary<I> => instances(claim.forAll).map(({ instance }) => instance)

/** The hypotheses hold on the instance, and so does the conclusion. */
export const holds =
  <I>(claim: Claim<I>) =>
  (instance: I): boolean =>
    outcomeOn(claim as unknown as AnyClaim, instance as Instance) === 'held'

/** The hypotheses that the instance does not meet, and the families that always meet them. */
const onUnmet = (claim: AnyClaim, instance: Instance): ReadonlyArray<string> => {
  const hypotheses = unmet(claim, instance)
  return hypotheses.length === 0 ? [] : [...hypotheses, ...onFamilies(sample(claim, 1, 0, 300).families)]
}

/** The spec file and line where the claim's name stands. */
export const placeOf = (name: string): string => {
  const files = readdirSync('spec', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  for (const file of files) {
    const line = readFileSync(join('spec', file), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(`name: '${name}'`))
    if (line >= 0) return `spec/${file.replaceAll('\\', '/')}:${line + 1}`
  }
  return 'spec'
}

/** The name up to its variant: what the tests are named by, free of what -t would read as a pattern. */
const itemOf = (name: string): string => name.replace(/ \((?![0-9]).*$/, '').replace(/[()]/g, '.')

/** What a reader needs to understand and repeat a failure. */
export const explained = <I>(claim: Claim<I>, instance: I, seed: number, path: string | null): string =>
  [
    `${claim.name} (${placeOf(claim.name)}) is ${outcomeOn(claim as unknown as AnyClaim, instance as Instance)}:`,
    `  ${textOf(claim.then.statement)}`,
    'on the instance',
    ...describeInstance(claim.forAll.symbols, instance as Instance).map((line) => `  ${line}`),
    ...onUnmet(claim as unknown as AnyClaim, instance as Instance),
    `seed ${seed}, path ${path ?? 'none'}; replay with`,
    `  BEB_SEED=${seed}${path === null ? '' : ` BEB_PATH=${path}`} npx vitest run -t "${itemOf(claim.name)}"`,
  ].join('\n')

/** fast-check's settings for a claim: a fixed seed, or the one to replay, and a report in the claim's own words. */
export const told = <I>(claim: Claim<I>, numRuns = 300): fc.Parameters<[I]> => ({
  numRuns,
  seed: Number(process.env.BEB_SEED ?? 1),
  ...(process.env.BEB_PATH === undefined ? {} : { path: process.env.BEB_PATH }),
  reporter: (run) => {
    if (run.failed && run.counterexample !== null)
      throw new Error(explained(claim, run.counterexample[0], run.seed, run.counterexamplePath))
    if (run.failed)
      throw new Error(`${claim.name}: ${run.interrupted ? 'interrupted' : 'no instance could be generated'}`)
  },
})
