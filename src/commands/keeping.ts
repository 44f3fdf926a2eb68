/** Counterexamples of before: decided first, and added to when asked. */
import { relative } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { failingAgain, type KeptInstances, keep, readKept } from '../kept.js'
import type { Instance } from '../logic/instance.js'
import { describeInstance } from './describeInstance.js'

export const keptOf = ({ keptFolder, theory }: Companion): E.Either<string, KeptInstances> =>
  keptFolder === undefined ? E.right({}) : readKept(keptFolder, theory)

/** In lines: each of the named claims that fails on an instance that is kept, and the instance. */
export const failsAgain = (
  { theory }: Companion,
  names: ReadonlyArray<string>,
  kept: KeptInstances,
): ReadonlyArray<string> =>
  names.flatMap((name) => {
    const offered = theory[name]
    return offered === undefined
      ? []
      : failingAgain(offered, kept[name] ?? []).flatMap((instance) => [
          `✗ ${name} fails on a counterexample of before`,
          ...describeInstance(offered.claim.forAll.symbols, instance).map((line) => `    ${line}`),
        ])
  })

/** Keeps the counterexamples that were found of claims without one of their own; the files. */
export const keptNow = (
  { theory, keptFolder }: Companion,
  found: Readonly<Record<string, Instance>>,
  kept: KeptInstances,
): E.Either<string, ReadonlyArray<string>> =>
  E.map((files: ReadonlyArray<ReadonlyArray<string>>) => files.flat())(
    E.traverseArray(([name, instance]: readonly [string, Instance]): E.Either<string, ReadonlyArray<string>> => {
      const offered = theory[name]
      if (offered === undefined || keptFolder === undefined || failingAgain(offered, [instance]).length === 0)
        return E.right([])
      return E.map((file: string) => [relative(process.cwd(), file)])(
        keep(keptFolder, offered, kept[name] ?? [], instance),
      )
    })(Object.entries(found)),
  )
