/** The command line: what each command is called, which options it takes, and what it refuses. */
import { availableParallelism } from 'node:os'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import type { AppendixOptions } from './commands/appendix.js'
import type { BoundOptions } from './commands/bound.js'
import type { CiteOptions } from './commands/cite.js'
import type { ProveOptions } from './commands/prove.js'
import type { VerifyOptions } from './commands/verify.js'
import type { Companion, Unloaded } from './companion.js'
import { type ExitCode, exitCode } from './exitCode.js'
import { mostShards, readShard, type Shard } from './shard.js'
import type { Terminal } from './terminal.js'

const integer =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^-?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= least && value <= most))
      throw new InvalidArgumentError(`expected an integer from ${least} to ${most}.`)
    return value
  }

const slice = (text: string): Shard => {
  const shard = readShard(text)
  if (O.isNone(shard)) throw new InvalidArgumentError(`expected i/n with 1 <= i <= n <= ${mostShards}.`)
  return shard.value
}

export const defaultRuns = 1000
export const defaultSeed = 1

const workersOption = (): Option =>
  new Option('--workers <n>', 'threads; the result does not depend on them')
    .default(availableParallelism(), 'all cores')
    .argParser(integer(1, 256))

const sampling = (command: Command): Command =>
  command
    .addOption(new Option('--runs <n>', 'instances a claim').default(defaultRuns).argParser(integer(1, 100_000_000)))
    .addOption(
      new Option('--seed <n>', 'same seed, same bytes')
        .default(defaultSeed)
        .argParser(integer(-(2 ** 31), 2 ** 31 - 1)),
    )
    .addOption(workersOption())

/**
 * A command whose argument is an expression may be given one that begins with a minus sign. Nothing that looks like a
 * word after two dashes is one: it is an option, and refused where the command has none of that name.
 */
const takingExpression = (command: Command, arguments_: ReadonlyArray<string>): Command => {
  const names = arguments_.flatMap((text) => /^(--[a-z][a-z-]*)(=.*)?$/.exec(text)?.[1] ?? [])
  const isKnown = (name: string) => name === '--help' || command.options.some(({ long }) => long === name)
  return command.allowUnknownOption(names.every(isKnown))
}

/** The exit code of a run of the command line. Commands, and the companion for those that speak of it, load when called. */
export const run = async (
  companion: Companion | Unloaded,
  arguments_: ReadonlyArray<string>,
  io: Terminal,
): Promise<number> => {
  let code: number = exitCode.asRecorded
  /** What the command makes of the companion, if that is to be had. */
  const told = async (command: (loaded: Companion) => ExitCode | Promise<ExitCode>): Promise<ExitCode> => {
    const loaded = 'load' in companion ? await companion.load() : E.right(companion)
    if (E.isRight(loaded)) return command(loaded.right)
    io.error(`beb: ${loaded.left}`)
    return exitCode.badInput
  }
  const program = new Command('beb')
    .description('An executable companion to Behavior Expectation Bounds.')
    .version(
      Object.entries(companion.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join('\n'),
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.error(text.trimEnd()) })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Exit codes: 0 as recorded; 1 a counterexample, a changed standing, or a replay that disagrees; 2 usage or bad input;
3 vacuous (hypotheses held on too few instances); 4 undecided; 5 no proof checker (prove); 130 interrupted.`,
    )
  sampling(
    program
      .command('verify')
      .description('decide, sample and check the proofs of every claim')
      .option('--claim <names>', 'only these claims, for example C.1,C.2')
      .option('--json <file>', 'write the certificate to this file')
      .option('--keep', 'keep the counterexamples that are found in proofs/kept, to be decided first from then on')
      .addOption(
        new Option('--shard <i/n>', 'only the i-th of n slices of the runs; --json gets the part').argParser(slice),
      ),
  ).action(async (options: VerifyOptions) => {
    const { verify } = await import('./commands/verify.js')
    code = await told((loaded) => verify(loaded, options, io))
  })
  program
    .command('merge')
    .description('put the parts of beb verify --shard together: the table and the certificate of one run')
    .argument('<part.json...>', 'all n parts')
    .option('--json <file>', 'write the certificate to this file')
    .action(async (files: ReadonlyArray<string>, options: { json?: string }) => {
      const { merge } = await import('./commands/merge.js')
      code = await told((loaded) => merge(loaded, files, options, io))
    })
  program
    .command('replay')
    .description('decide every instance that a certificate stores anew, by an independent reference')
    .argument('<certificate.json>', 'written by beb verify --json')
    .addOption(workersOption())
    .action(async (file: string, { workers }: { workers: number }) => {
      const { replay } = await import('./commands/replay.js')
      code = await replay(file, { worker: companion.replayWorker, workers }, io)
    })
  program
    .command('report')
    .description('a certificate as one self-contained HTML page')
    .argument('<certificate.json>', 'written by beb verify --json')
    .option('--output <file>', 'the page', 'report.html')
    .action(async (file: string, options: { output: string }) => {
      // what draws formulas and graphs is loaded for this command alone
      const { report } = await import('./commands/report.js')
      code = await told((loaded) => report(loaded, file, options, io))
    })
  program
    .command('claims')
    .description('list the claims with their standings on record')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const { claims } = await import('./commands/claims.js')
      code = await told((loaded) => claims(loaded, options, io))
    })
  program
    .command('show')
    .description('everything known about a claim')
    .argument('<claim>', 'for example C.1, or "Lemma C.1 (sharp)"')
    .option('--latex', 'print statements in LaTeX')
    .action(async (claim: string, options: { latex?: boolean }) => {
      const { show } = await import('./commands/show.js')
      code = await told((loaded) => show(loaded, claim, options, io))
    })
  program
    .command('check')
    .description('a finite model of your own: its parameters, and a prompt that misaligns it')
    .argument('<model.json>', 'the model file; see schema/beb-model.schema.json')
    .option('--json', 'as JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const { check } = await import('./commands/check.js')
      code = check(file, options, io)
    })
  program
    .command('bound')
    .description('what a statement promises for given parameters, as printed and in sharper readings')
    .argument('<statement>', '3.1, 3.2, 3.3, 3.4, B.1, C.3, H.1, H.3, I, U, U3, S, US, Z or G')
    .option('--alpha <x>', 'the weight of P₋, 0 < α < 1, for example "exp(-60)" (all but C.3)')
    .option(
      '--beta <x>',
      'nats a sentence by which P₋ is distinguishable from P₊ (all but U and US; may be left out in G)',
    )
    .option(
      '--gamma <x>',
      'the bound on the behaviour of P₋, -1 <= γ < 1; -1 if not given (all but C.3, H.1 and H.3); in G what B_{P₋} is at least',
    )
    .option('--epsilon <x>', 'the excess over γ, or in C.3 the ratio, ε > 0 (all but H.1, H.3 and G)')
    .option('--length <k>', 'the length of the prompt in sentences (H.1, H.3)')
    .option('--answers <n>', 'the number of answers of which one is taken (3.4, Z)')
    .option('--aligning <N>', 'the length of the aligning prompt in sentences (3.2, Z)')
    .option('--beta-prime <x>', 'nats a sentence by which P₊ is undistinguishable from P₋ (3.2, 3.3, Z)')
    .option('--sigma <x>', 'the spread of the log-ratio of a sentence (3.2, 3.3, B.1, Z)')
    .option('--delta <x>', 'the probability of failure, 0 < δ < 1 (3.2, 3.3, B.1, S, US, Z)')
    .option('--turns <T>', 'the number of turns, or of sentences that follow (3.3, US, Z)')
    .option('--answer-length <m>', 'the length of each answer in sentences (3.3)')
    .option('--delta-aligning <x>', 'the probability that the aligning prompt is too strong (Z)')
    .option('--most-nats <x>', 'the most nats that any one sentence tells for P₋ (G)')
    .option('--good <x>', 'what the behaviour of P₊ is at least (G)')
    .option('--level <x>', 'the level below which the behaviour is not to fall (G)')
    .option('--eta <x>', 'the exponent with which divergences decay, 0 <= η <= 1 (I)')
    .option('--json', 'as JSON, with exact endpoints "m*2^e"')
    .action(async (statement: string, options: BoundOptions) => {
      const { bound } = await import('./commands/bound.js')
      code = bound(statement, options, io)
    })
  program
    .command('measurements')
    .description('the figures that the paper reports, recomputed from the published series')
    .option('--json', 'as JSON, with exact numbers')
    .action(async (options: { json?: boolean }) => {
      const { measurements } = await import('./commands/measurements.js')
      code = await told((loaded) => measurements(loaded, options, io))
    })
  takingExpression(
    program
      .command('decide')
      .description('the truth of a proposition about real numbers, for example "3*log(2) <= log(8)"')
      .argument('[proposition]')
      .option('--stdin', 'read JSON lines {"id", "proposition"} and answer each'),
    arguments_,
  ).action(async (proposition: string | undefined, options: { stdin?: boolean }) => {
    const { decide } = await import('./commands/decide.js')
    code = await decide(proposition, options, io)
  })
  takingExpression(
    program
      .command('enclose')
      .description('a guaranteed enclosure of a real number, for example "exp(-20)*log(4/3)"')
      .argument('[expression]')
      .addOption(new Option('--bits <n>', 'relative accuracy 2^-n').argParser(integer(1, 1_000_000_000)))
      .option('--stdin', 'read JSON lines {"id", "expression", "bits"} and answer each'),
    arguments_,
  ).action(async (expression: string | undefined, options: { stdin?: boolean; bits?: number }) => {
    const { enclose } = await import('./commands/enclose.js')
    code = await enclose(expression, options, io)
  })
  program
    .command('new')
    .description('the files of a new claim, in this package: spec, proof, test, and its line in the theory')
    .addArgument(new Argument('<kind>').choices(['lemma']))
    .argument('<name>', 'for example "Lever law"')
    .option('--uses <names>', 'claims that its proof may cite; the first one lends its domain')
    .action(async (_kind: string, name: string, options: { uses?: string }) => {
      const { newLemma } = await import('./commands/new.js')
      code = await told((loaded) => newLemma(loaded, name, options, io))
    })
  sampling(
    program
      .command('record')
      .description('write the decided standings and statements to the record')
      .option('--claim <names>', 'only these claims; what is recorded of the others stays'),
  ).action(async (options: { claim?: string; runs: number; seed: number; workers: number }) => {
    const { record } = await import('./commands/record.js')
    code = await told((loaded) => record(loaded, options, io))
  })
  program
    .command('appendix')
    .description(
      'an artifact appendix in Markdown: every printed item with its command, expected line, time and memory',
    )
    .option('--measure', 'run every command first, and write down its time and memory')
    .action(async (options: AppendixOptions) => {
      const { appendix } = await import('./commands/appendix.js')
      code = await told((loaded) => appendix(loaded, options, io))
    })
  program
    .command('cite')
    .description('how beb and the paper are cited: CITATION.cff, from package.json and spec/paper.ts')
    .option('--codemeta', 'as codemeta.json')
    .option('--write', 'write both files to the folder of beb')
    .action(async (options: CiteOptions) => {
      const { cite } = await import('./commands/cite.js')
      code = await told((loaded) => cite(loaded, options, io))
    })
  program
    .command('rocq')
    .description('write the statements of the theory as a Rocq module, proofs/rocq/Statements.v')
    .action(async () => {
      const { rocq } = await import('./commands/rocq.js')
      code = await told((loaded) => rocq(loaded, io))
    })
  program
    .command('prove')
    .description('check the formal proofs with Rocq, against the statements as they are now')
    .option('--record', 'write down what the proofs rest on, for review as a diff')
    .action(async (options: ProveOptions) => {
      const { prove } = await import('./commands/prove.js')
      code = await told((loaded) => prove(loaded, options, io))
    })
  try {
    await program.parseAsync([...arguments_], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.asRecorded : exitCode.badInput
    throw error
  }
  return code
}
