/** beb decide: is a proposition about real numbers true? */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { type Decision, decide as decideProposition } from '../expression/decide.js'
import { parseProposition } from '../expression/parse.js'
import { sentenceOf } from '../expression/syntax.js'
import { toDecimal } from '../kernel/decimal.js'
import { fromFloat64, toRational } from '../kernel/dyadic.js'
import type { Tier } from '../kernel/logFormSign.js'
import type { Truth } from '../kernel/truth.js'
import { fields, text } from '../model/jsonCodec.js'
import type { Terminal } from '../terminal.js'
import { answerLines, identity, type Question, type Streams, standardStreams } from './jsonLines.js'

const decideText = (proposition: string): E.Either<string, Decision> =>
  E.mapLeft(sentenceOf)(E.chain(decideProposition)(parseProposition(proposition)))

/** {"id": …, "proposition": "…"} → {"id": …, "truth": "…", "by": "…", "bits": n, "tier": "…", "margin": x} */
const codec = fields('an object with "id" and "proposition"', { proposition: text('a proposition') }, { id: identity })
const question: Question<{ readonly proposition: string }> = {
  codec,
  answer: ({ proposition }) =>
    E.map(({ truth, by, bits, tier, margin }: Decision) => ({ truth, by, bits, tier, margin }))(
      decideText(proposition),
    ),
}

/** The arithmetic of a comparison of log forms; nothing for exact arithmetic. */
const tiers: Readonly<Record<Tier, (bits: number) => string>> = {
  exact: () => '',
  float64: () => ', by float64 with a proven bound',
  'double-double': () => ', by double-double with a proven bound',
  interval: (bits) => `, by enclosures of ${bits} bits`,
}

/** Three digits of the margin, rounded down. */
const apart = ({ margin, of }: Decision): string => {
  const exactly = O.map(toRational)(fromFloat64(margin))
  return margin > 0 && O.isSome(exactly) ? `; the ${of} differ by at least ${toDecimal(exactly.value, 3, 'down')}` : ''
}

const manner = (decision: Decision): string => {
  const { by, tier, bits } = decision
  if (by === 'limit') return `not decided with ${bits} bits`
  if (by === 'exact') return 'exactly, in rational arithmetic'
  if (by === 'interval') return `by enclosures of ${bits} bits${apart(decision)}`
  return `exactly, as a comparison of log forms${tiers[tier](bits)}${apart(decision)}`
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
