/** beb enclose: two dyadic numbers with a real number between them, as near as asked for. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { certainDigits } from '../expression/certainDigits.js'
import { evaluate } from '../expression/evaluate.js'
import { parseExpression } from '../expression/parse.js'
import type { Real } from '../expression/real.js'
import { mostBits, refine } from '../expression/refine.js'
import { sentenceOf } from '../expression/syntax.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import { fields, rationalWhere, text } from '../model/jsonCodec.js'
import type { Terminal } from '../terminal.js'
import { answerLines, identity, type Question, type Streams, standardStreams } from './jsonLines.js'

/** The relative accuracy where none is asked for. */
export const defaultBits = 64

/** Says what a precision would cost: an elementary function works with about √bits numbers of that many bits. */
const refusal = (bits: number): string => {
  const gigabytes = (bits * Math.sqrt(bits)) / 2 ** 33
  const estimate = gigabytes < 0.1 ? '' : `; ${bits} bits need about ${Number(gigabytes.toPrecision(2))} gigabytes`
  return `an accuracy of 1 to ${mostBits} bits can be asked for${estimate}`
}

const encloseText = (expression: string, bits: number): E.Either<string, Interval> => {
  if (!Number.isInteger(bits) || bits < 1 || bits > mostBits) return E.left(refusal(bits))
  const value = E.mapLeft(sentenceOf)(E.chain(evaluate)(parseExpression(expression)))
  return E.chain((x: Real) => E.mapLeft(sentenceOf)(refine(x, bits)))(value)
}

const bits = rationalWhere('a number of bits', ({ den }) => den === 1n)
const codec = fields(
  'an object with "id", "expression" and "bits"',
  { expression: text('an expression') },
  { id: identity, bits },
)

/** {"id": …, "expression": "…", "bits": n} → {"id": …, "lower": "m*2^e", "upper": "m*2^e"} */
const question: Question<typeof codec._A> = {
  codec,
  answer: ({ expression, bits }) =>
    E.map(({ lo, hi }: Interval) => ({ lower: D.show(lo), upper: D.show(hi) }))(
      encloseText(expression, bits === undefined ? defaultBits : Number(bits.num)),
    ),
}

/**
 * One expression: the digits that are certain and both endpoints, no wider apart than 2^-bits of the value; 0, or 2 when
 * it cannot be read, is undefined or out of bounds, 4 when it cannot be told from zero. With `stdin`, JSON lines: 0, or
 * 2 when one of them had no answer.
 */
export const enclose = async (
  expression: string | undefined,
  options: { readonly stdin?: boolean; readonly bits?: number },
  io: Terminal,
  streams: Streams = standardStreams(),
): Promise<ExitCode> => {
  if ((options.stdin === true) === (expression !== undefined)) {
    io.error("beb: give either an expression, such as 'exp(-20)*log(4/3)', or --stdin")
    return exitCode.badInput
  }
  if (expression === undefined) {
    return (await answerLines(question, streams)) ? exitCode.asRecorded : exitCode.badInput
  }
  const accuracy = options.bits ?? defaultBits
  const enclosure = encloseText(expression, accuracy)
  if (E.isLeft(enclosure)) {
    io.error(`beb: ${enclosure.left}`)
    return exitCode.badInput
  }
  const digits = certainDigits(enclosure.right, accuracy)
  if (O.isSome(digits)) io.out(digits.value)
  io.out(`lower  ${D.show(enclosure.right.lo)}`)
  io.out(`upper  ${D.show(enclosure.right.hi)}`)
  return exitCode.asRecorded
}
