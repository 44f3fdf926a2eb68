/** beb show: everything known about a claim, for a reader. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { binderOf } from '../claim/binder.js'
import type { AnyClaim } from '../claim/claim.js'
import type { Sort } from '../claim/domain.js'
import type { Evidence } from '../claim/evidence.js'
import { type Judgement, usersOf, type Verdict } from '../claim/judge.js'
import { instanceOf, tallies } from '../claim/sample.js'
import { tightByForm } from '../claim/tightness.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { formalLine, formalStandings, withFormal } from '../formalStandings.js'
import { toDecimal } from '../kernel/decimal.js'
import * as Q from '../kernel/rational.js'
import { environment } from '../logic/instance.js'
import type { Statement } from '../logic/proposition.js'
import { latexOf } from '../logic/readings/latex.js'
import { textOf } from '../logic/readings/text.js'
import { selectClaims } from '../select.js'
import type { Terminal } from '../terminal.js'
import { conclude, perform, type Verified } from '../verify.js'
import { describeInstance } from './describeInstance.js'
import { describeProof } from './describeProof.js'
import { worked } from './worked.js'

/** Instances tried for the evidence line; `beb verify` tries as many as it is asked to. */
const runs = 200
const seed = 1

const fidelityOf = ({ fidelity }: AnyClaim): string => {
  switch (fidelity._tag) {
    case 'verbatim':
      return 'as printed'
    case 'clarified':
      return `as printed, made explicit: ${fidelity.why}`
    case 'repaired':
      return `replaces ${fidelity.of}, which is wrong in print: ${fidelity.defect}`
    case 'ours':
      return `not in print: ${fidelity.why}`
  }
}

const indented = (lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.map((line) => `    ${line}`)
const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [`  ${title}`, ...indented(lines)]
const verdictLine = ({ what, objection }: Verdict): string =>
  objection === null ? `✓ ${what}` : `✗ ${what}: ${objection}`

const sampling = (verified: Verified, name: string): ReadonlyArray<string> => {
  const tally = verified.tallies[name] ?? tallies.empty
  const families = Object.entries(tally.families).map(([family, { inside }]) => `${family} ${inside}`)
  return [
    `${tally.held} hold, ${tally.failed} fail, ${tally.unknown} undecided, ${tally.outside} outside the hypotheses (seed ${seed}, ${runs} runs)`,
    `families: ${families.join(', ')}`,
    ...(O.isSome(tally.closest)
      ? [
          `closest to the bound: relative slack ${toDecimal(tally.closest.value.slack, 3, 'up')}, family ${tally.closest.value.family}`,
        ]
      : []),
  ]
}

/** Where floating point would have gone wrong, with the first instance. */
const doubles = ({ claim }: Evidence, verified: Verified, name: string): ReadonlyArray<string> => {
  const { wrong, notANumber, firstWrong, firstNotANumber } = (verified.tallies[name] ?? tallies.empty).float64
  const run = O.isSome(firstWrong) ? firstWrong : firstNotANumber
  if (O.isNone(run)) return [`no verdict differs on these instances`]
  const { instance, family } = instanceOf(claim, seed, run.value)
  return [
    `the verdict would have been wrong on ${wrong} instances and NaN on ${notANumber}; for example (${family})`,
    ...describeInstance(claim.forAll.symbols, instance),
  ]
}

/** Where the bound is attained, and what else is known of how tight the conclusion is. */
const tightness = ({ claim, attained }: Evidence, judgement: Judgement | undefined): ReadonlyArray<string> => {
  const byForm = tightByForm(claim.then.statement)
  const near = (judgement?.attained ?? []).map(({ what, objection }, i) => {
    const { within, nearestKnown } = attained[i] as (typeof attained)[number]
    const slack = within === undefined ? '' : `, ${nearestKnown ? 'nearest known' : 'within'} ${Q.show(within)}`
    return verdictLine({ what: `${what}${slack}`, objection })
  })
  return [...(byForm === undefined ? [] : [byForm]), ...near, ...(judgement?.tightness ?? []).map(verdictLine)]
}

/** What replaces a claim that is wrong in print, by name. */
const repairsOf = ({ theory }: Companion, name: string): ReadonlyArray<Evidence> =>
  Object.values(theory).filter(({ claim: { fidelity } }) => fidelity._tag === 'repaired' && fidelity.of === name)

/** Hypotheses worked through beyond these lines are left out. */
const mostLines = 24

/** Of a refuted claim, first of all: that it is false, why, the numbers of its counterexample, and what is true instead. */
const inShort = (companion: Companion, name: string, offered: Evidence): ReadonlyArray<string> => {
  const { claim, counterexample } = offered
  if (counterexample === undefined) return []
  const env = environment(counterexample)
  const repairs = repairsOf(companion, name)
  const defects = repairs.flatMap(({ claim: { fidelity } }) => (fidelity._tag === 'repaired' ? [fidelity.defect] : []))
  const hypotheses = claim.given.flatMap(({ statement }) => worked(env, statement))
  const shown = hypotheses.length > mostLines ? [...hypotheses.slice(0, mostLines), '…'] : hypotheses
  return [
    ...section('in short', [
      `${claim.fidelity._tag === 'ours' ? 'False' : 'False as printed'}: all its hypotheses hold on the instance below and its conclusion does not.`,
      ...defects.slice(0, 1).map((defect) => `Why: ${defect}.`),
      ...repairs.map(
        (repair) =>
          `True instead (${companion.record[repair.claim.name]?.standing ?? 'not recorded'}): ${repair.claim.name}. ${repair.claim.title}.`,
      ),
    ]),
    ...section('the instance', describeInstance(claim.forAll.symbols, counterexample)),
    ...section('its hypotheses', shown),
    ...section('its conclusion fails', worked(env, claim.then.statement)),
    '',
  ]
}

const describe = (
  companion: Companion,
  name: string,
  offered: Evidence,
  verified: Verified,
  formally: ReturnType<typeof formalStandings>,
  print: (s: Statement) => string,
): ReadonlyArray<string> => {
  const { claim } = offered
  const record = verified.certificate.claims[name]
  const judgement = verified.judgements[name]
  const formal = formally[name]
  return [
    `${name}: ${claim.title}`,
    `  ${companion.citation(name) ?? 'not a printed item'}`,
    `  ${fidelityOf(claim)}`,
    '',
    ...inShort(companion, name, offered),
    ...section('for all', [
      claim.forAll.text,
      binderOf(claim.forAll as { readonly symbols: Readonly<Record<string, Sort>> }),
    ]),
    ...section(
      'given',
      claim.given.map(
        ({ statement }, i) =>
          `${print(statement)}${judgement?.needs[i] === undefined ? '' : `    (${judgement.needs[i].what})`}`,
      ),
    ),
    ...section('then', [print(claim.then.statement)]),
    '',
    `  standing: ${withFormal(record?.standing ?? '', formal)}`,
    `  by Rocq: ${formalLine(companion, name, formal)}`,
    ...section('uses', record?.proof.uses ?? []),
    ...section('used by', usersOf(companion.theory, name)),
    ...(offered.proof === undefined ? [] : section('proof', describeProof(offered.proof))),
    ...(record?.proof.gap == null ? [] : section('gap in the proof', [record.proof.gap])),
    ...section('instances', sampling(verified, name)),
    ...section('in plain doubles', doubles(offered, verified, name)),
    ...section('tightness', tightness(offered, judgement)),
    ...section('misprints', (judgement?.mutants ?? []).map(verdictLine)),
    ...section('gaps in the printed proof', claim.gaps ?? []),
    ...section(
      'replaced by',
      repairsOf(companion, name).map(({ claim: { name: other, title } }) => `${other}: ${title}`),
    ),
    ...section('it does not say', claim.doesNotSay),
  ]
}

export const show = (
  companion: Companion,
  wanted: string,
  options: { readonly latex?: boolean },
  io: Terminal,
): ExitCode => {
  const selected = selectClaims(Object.keys(companion.theory), wanted)
  if (E.isLeft(selected)) {
    io.error(`beb: ${selected.left}`)
    return exitCode.badInput
  }
  const sampled = Object.fromEntries(
    selected.right.map((claim) => [claim, perform(companion.theory, { claim, seed, from: 0, to: runs })]),
  )
  const verified = conclude(companion, selected.right, sampled, { seed, runs })
  const formally = formalStandings(companion)
  const print = options.latex === true ? latexOf : textOf
  selected.right.forEach((name, i) => {
    const offered = companion.theory[name]
    if (offered === undefined) return
    if (i > 0) io.out('')
    for (const line of describe(companion, name, offered, verified, formally, print)) io.out(line)
  })
  return exitCode.asRecorded
}
