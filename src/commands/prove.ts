/**
 * beb prove: the formal proofs, from the sources alone. Rocq compiles them, each claim's theorem is checked against the
 * statement that the specification gives now, what the theorems rest on is compared with the committed trust base, and
 * an independent checker reads everything again.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writeWhole } from '../files.js'
import { auditOf, trustBaseFile, trustBaseIn, trustBaseText } from '../formal/audit.js'
import { checkedFile, checkedText, digestOf } from '../formal/checked.js'
import { type Link, linksOf, meaningfulOf, type Source, sourcesIn, statedAt } from '../formal/development.js'
import { installation, type Refusal, versionOf, type Workshop, workshop } from '../formal/rocq.js'
import { changedIn, statementsFile, statementsOf, withFreshStatements } from '../formal/statements.js'
import type { Terminal } from '../terminal.js'

export interface ProveOptions {
  readonly record?: boolean
}

/** Which claims a refused file leaves without a proof. */
export const refused = (
  { file, line, message }: Refusal,
  sources: ReadonlyArray<Source>,
  links: ReadonlyArray<Link>,
) => {
  const source = sources.find(({ path }) => path === file)
  const stated = source === undefined ? undefined : statedAt(source, line)
  const here = links.filter((link) => link.file === file)
  const own = here.filter(({ theorem }) => theorem.endsWith(`.${stated}`))
  const claims = [...new Set((own.length > 0 ? own : here).map(({ claim }) => claim))]
  const what = stated === undefined ? '' : ` in ${stated}`
  const without = claims.length === 0 ? '' : `; without a proof: ${claims.join(', ')}`
  return `${file}, line ${line}${what}${without}\n${message}`
}

/** Where two texts part. */
const firstDifference = (left: string, right: string): string => {
  const [committed, found] = [left.split('\n'), right.split('\n')]
  const at = found.findIndex((line, i) => line !== committed[i])
  const line = at < 0 ? found.length : at
  return `line ${line + 1}: "${committed[line] ?? ''}" is committed, "${found[line] ?? ''}" was found`
}

const standingsAgainst = (companion: Companion, links: ReadonlyArray<Link>): ReadonlyArray<string> =>
  links.flatMap(({ claim, standing, theorem }) => {
    const recorded = companion.record[claim]?.standing ?? ''
    const opposite = standing === 'proved' ? recorded === 'refuted' : recorded.startsWith('proved')
    return opposite ? [`CONTRADICTED: ${claim} is ${recorded} on record, and ${theorem} has it ${standing}`] : []
  })

/** What is wrong, one line each; nothing when all stands. */
const judge = (
  companion: Companion,
  at: Workshop,
  sources: ReadonlyArray<Source>,
  links: ReadonlyArray<Link>,
  options: ProveOptions,
  io: Terminal,
): ReadonlyArray<string> => {
  const compiled = at.compile((file) => io.progress(`coqc ${file}`))
  if (E.isLeft(compiled)) return [refused(compiled.left, sources, links)]
  io.progress('Print Assumptions, coqchk')
  const { asked: answer, rechecked: again } = at.askAndRecheck('Audit.v', auditOf(sources, links))
  if (E.isLeft(answer)) {
    const asked = auditOf(sources, links).split('\n')[answer.left.line - 1] ?? ''
    const link = links.find(({ theorem }) => asked.includes(theorem))
    return [`${link === undefined ? asked : `${link.claim}: ${asked}`}\n${answer.left.message}`]
  }
  const base = trustBaseIn(answer.right, sources)
  if (base === null) return ['Print Assumptions did not answer for every file']
  if (E.isLeft(again)) return [`coqchk refuses: ${again.left}`]
  const file = join(companion.formalFolder, trustBaseFile)
  const found = trustBaseText(base, again.right)
  if (options.record === true) {
    const written = writeWhole(file, found)
    return E.isLeft(written) ? [written.left] : []
  }
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return committed === found
    ? []
    : [`the trust base is not the one in ${trustBaseFile}, ${firstDifference(committed, found)}`]
}

export const prove = (companion: Companion, options: ProveOptions, io: Terminal): ExitCode => {
  const fail = (wrong: ReadonlyArray<string>): ExitCode => {
    for (const line of wrong) io.error(`beb: ${line}`)
    return exitCode.changed
  }
  const version = versionOf()
  if (version === null) {
    io.error(`beb: ${installation}.`)
    return exitCode.noProofChecker
  }
  const statements = statementsOf(companion.theory)
  const committed = sourcesIn(companion.formalFolder)
  const sources = withFreshStatements(committed, statements.text)
  const [links, meaningful] = [linksOf(statements.formal, sources), meaningfulOf(statements.formal, sources)]
  const module = committed.find(({ path }) => path === statementsFile)?.text ?? ''
  const changed = changedIn(module, statements).map(
    (claim) => `${claim}: the specification does not say what ${statementsFile} has; write it with npx beb rocq`,
  )
  const unexplained = links
    .map(({ claim }) => claim)
    .filter((claim) => !meaningful.some((link) => link.claim === claim))
    .map((claim) => `${claim}: no theorem says that its terms have values`)
  const atOnce = [...changed, ...standingsAgainst(companion, links), ...unexplained]
  if (atOnce.length > 0) return fail(atOnce)
  const at = workshop(sources)
  const wrong = (() => {
    try {
      return judge(companion, at, sources, [...links, ...meaningful], options, io)
    } finally {
      at.close()
      io.progress('')
    }
  })()
  if (wrong.length > 0) return fail(wrong)
  const standings = Object.fromEntries(links.map(({ claim, standing }) => [claim, standing]))
  if (options.record === true) {
    const checked = checkedText({ rocq: version, sources: digestOf(sources), claims: standings })
    const written = writeWhole(join(companion.formalFolder, checkedFile), checked)
    if (E.isLeft(written)) return fail([written.left])
  }
  for (const claim of Object.keys(statements.formal))
    if (!(claim in standings)) io.out(`${claim}: stated in Rocq, not proved there`)
  for (const [claim, why] of Object.entries(statements.without)) io.out(`${claim}: not stated in Rocq, for ${why}`)
  const settled = (standing: string) => Object.values(standings).filter((s) => s === standing).length
  io.out(
    `Rocq ${version}: ${settled('proved')} claims proved, ${settled('refuted')} refuted, of ${Object.keys(companion.theory).length}; the trust base is ${options.record === true ? 'recorded' : 'as committed'}; coqchk agrees`,
  )
  return exitCode.asRecorded
}
