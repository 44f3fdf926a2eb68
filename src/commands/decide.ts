/** beb decide: is a proposition about real numbers true? */
import * as E from 'fp-ts/lib/Either.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { type Decision, decide as decideProposition } from '../expression/decide.js'
import { parseProposition } from '../expression/parse.js'
import { sentenceOf } from '../expression/syntax.js'
import type { Truth } from '../kernel/truth.js'
import { fields, text } from '../model/jsonCodec.js'
import type { Terminal } from '../terminal.js'
import { answerLines, identity, type Question, type Streams, standardStreams } from './jsonLines.js'

const decideText = (proposition: string): E.Either<string, Decision> =>
  E.mapLeft(sentenceOf)(E.chain(decideProposition)(parseProposition(proposition)))

/** {"id": …, "proposition": "…"} → {"id": …, "truth": "…", "by": "…", "bits": n} */
const codec = fields('an object with "id" and "proposition"', { proposition: text('a proposition') }, { id: identity })
const question: Question<{ readonly proposition: string }> = {
  codec,
  answer: ({ proposition }) => E.map(({ truth, by, bits }: Decision) => ({ truth, by, bits }))(decideText(proposition)),
}

const manner = ({ by, bits }: Decision): string => {
  if (by === 'exact') return 'exactly, in rational arithmetic'
  if (by === 'logForm') return 'exactly, as a comparison of log forms'
  return by === 'interval' ? `by enclosures of ${bits} bits` : `not decided with ${bits} bits`
}

const colours = { true: 'green', false: 'red', unknown: 'yellow' } as const
const codes: Readonly<Record<Truth, ExitCode>> = {
  true: exitCode.asRecorded,
  false: exitCode.changed,
  unknown: exitCode.undecided,
}

/**
 * One proposition: its truth and how it was found; 0 for true, 1 for false, 4 for unknown, 2 when it cannot be read or
 * a part of it is undefined. With `stdin`, JSON lines: 0, or 2 when one of them had no answer.
 */
export const decide = async (
  proposition: string | undefined,
  options: { readonly stdin?: boolean },
  io: Terminal,
  streams: Streams = standardStreams(),
): Promise<ExitCode> => {
  if ((options.stdin === true) === (proposition !== undefined)) {
    io.error("beb: give either a proposition, such as '3*log(2) <= log(8)', or --stdin")
    return exitCode.badInput
  }
  if (proposition === undefined) {
    return (await answerLines(question, streams)) ? exitCode.asRecorded : exitCode.badInput
  }
  const decision = decideText(proposition)
  if (E.isLeft(decision)) {
    io.error(`beb: ${decision.left}`)
    return exitCode.badInput
  }
  const { truth } = decision.right
  io.out(`${io.paint(colours[truth], truth)}  ${manner(decision.right)}`)
  return codes[truth]
}
