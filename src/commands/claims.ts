/** beb claims: the table of the theory, with the standings on record. */
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import type { Formally } from '../formal/checked.js'
import { formalStandings, withFormal } from '../formalStandings.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'

/** On record; where only Rocq has settled the claim, by Rocq. */
const standingOf = (recorded: string | undefined, formal: Formally | undefined): string =>
  recorded === undefined ? 'not recorded' : withFormal(recorded, formal)

export const claims = (companion: Companion, options: { readonly json?: boolean }, io: Terminal): ExitCode => {
  const formal = formalStandings(companion)
  const lines = Object.entries(companion.theory).map(([name, { claim }]) => ({
    item: name,
    printed: companion.citation(name) ?? null,
    title: claim.title,
    fidelity: claim.fidelity._tag,
    standing: standingOf(companion.record[name]?.standing, formal[name]),
    formal: formal[name] ?? 'not linked',
  }))
  const awaiting = Object.entries(companion.awaiting).map(([item, waitsFor]) => ({ item, waitsFor }))
  if (options.json === true) {
    io.out(JSON.stringify({ claims: lines, awaiting, inShort: companion.inShort }, null, 2))
    return exitCode.asRecorded
  }
  io.out(
    table([
      ['item', 'standing', 'formal', 'fidelity', 'title'].map((h) => io.paint('bold', h)),
      ...lines.map(({ item, standing, formal: rocq, fidelity, title }) => [item, standing, rocq, fidelity, title]),
    ]),
  )
  io.out('')
  io.out('Standings are those on record (proofs/record.json); beb verify decides them anew.')
  io.out('Formal ones are what Rocq accepted, of the files at hand (npm run prove).')
  for (const sentences of companion.inShort) io.out(sentences)
  if (awaiting.length > 0) io.out(`Printed, not stated yet: ${awaiting.map(({ item }) => item).join(', ')}.`)
  return exitCode.asRecorded
}
