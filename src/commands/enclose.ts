/** beb enclose: two dyadic numbers with a real number between them, as near as asked for. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { certainDigits } from '../expression/certainDigits.js'
import type { Obstacle } from '../expression/enclose.js'
import { evaluate } from '../expression/evaluate.js'
import { parseExpression } from '../expression/parse.js'
import { mostBits, refine } from '../expression/refine.js'
import { sentenceOf } from '../expression/syntax.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import { fields, rationalWhere, text } from '../model/jsonCodec.js'
import type { Terminal } from '../terminal.js'
import { answerLines, identity, type Question, type Streams, standardStreams } from './jsonLines.js'

/** The relative accuracy where none is asked for. */
export const defaultBits = 64

/** Why there is no enclosure, and the exit code that says so. */
interface Refusal {
  readonly sentence: string
  readonly code: ExitCode
}
const badInput = (sentence: string): Refusal => ({ sentence, code: exitCode.badInput })

/** Says what a precision would cost: an elementary function works with about √bits numbers of that many bits. */
const refusedBits = (bits: number): Refusal => {
  const gigabytes = Number(((bits * Math.sqrt(bits)) / 2 ** 33).toPrecision(2))
  const estimate = bits > mostBits ? `; ${bits} bits need about ${gigabytes} gigabytes` : ''
  return badInput(`an accuracy of 1 to ${mostBits} bits can be asked for${estimate}`)
}

const encloseText = (expression: string, bits: number): E.Either<Refusal, Interval> => {
  if (!Number.isInteger(bits) || bits < 1 || bits > mostBits) return E.left(refusedBits(bits))
  const value = E.chain(evaluate)(parseExpression(expression))
  if (E.isLeft(value)) return E.left(badInput(sentenceOf(value.left)))
  return E.mapLeft((obstacle: Obstacle) => ({
    sentence: sentenceOf(obstacle),
    code: obstacle.kind === 'undecided' ? exitCode.undecided : exitCode.badInput,
  }))(refine(value.right, bits))
}

const bits = rationalWhere('a number of bits', ({ den }) => den === 1n)
const codec = fields(
  'an object with "id", "expression" and "bits"',
  { expression: text('an expression') },
  { id: identity, bits },
)

/** {"id": …, "expression": "…", "bits": n} → {"id": …, "lower": "m*2^e", "upper": "m*2^e"}; bits may be left out. */
const question = (accuracy: number): Question<typeof codec._A> => ({
  codec,
  answer: ({ expression, bits }) =>
    E.bimap(
      ({ sentence }: Refusal) => sentence,
      ({ lo, hi }: Interval) => ({ lower: D.show(lo), upper: D.show(hi) }),
    )(encloseText(expression, bits === undefined ? accuracy : Number(bits.num))),
})

/**
 * One expression: the digits that are certain and both endpoints, no wider apart than 2^-bits of the value; 0, or 2 when
 * it cannot be read, is undefined or out of bounds, 4 when the precision that is spent does not tell it, or a divisor in
 * it, from zero. With `stdin`, JSON lines: 0, or 2 when one of them had no answer.
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
  const accuracy = options.bits ?? defaultBits
  if (expression === undefined) {
    return (await answerLines(question(accuracy), streams)) ? exitCode.asRecorded : exitCode.badInput
  }
  const enclosure = encloseText(expression, accuracy)
  if (E.isLeft(enclosure)) {
    io.error(`beb: ${enclosure.left.sentence}`)
    return enclosure.left.code
  }
  const digits = certainDigits(enclosure.right, accuracy)
  if (O.isSome(digits)) io.out(digits.value)
  io.out(`lower  ${D.show(enclosure.right.lo)}`)
  io.out(`upper  ${D.show(enclosure.right.hi)}`)
  return exitCode.asRecorded
}
