/** JSON lines: one answer for each line, in constant memory; reading waits for whoever reads the answers. */
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type Fault, sentenceOf } from '../model/fault.js'
import { type Json, NumberText, readJson } from '../model/json.js'
import { faultsOf } from '../model/jsonCodec.js'

export interface Streams {
  readonly input: Readable
  readonly output: Writable
}

/** The process's own. */
export const standardStreams = (): Streams => ({ input: process.stdin, output: process.stdout })

/** The longest line that is read, in characters. */
export const longestLine = 2 ** 20

/** The lines of a stream of bytes, without their ends; null for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<ReadonlyArray<string | null>> {
  const decoder = new TextDecoder()
  let [rest, isTooLong] = ['', false]
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = pieces.pop() ?? ''
    const complete = pieces.map((piece, index) => {
      const line = index === 0 ? rest + piece : piece
      return (index === 0 && isTooLong) || line.length > longestLine ? null : line
    })
    if (complete.length > 0) [rest, isTooLong] = ['', false]
    rest += last
    if (rest.length > longestLine) [rest, isTooLong] = ['', true]
    if (complete.length > 0) yield complete
  }
  rest += decoder.decode()
  if (isTooLong || rest !== '') yield [isTooLong ? null : rest]
}

/** An identity is given back as it was written. */
const show = (json: Json): string => {
  if (json instanceof NumberText) return json.text
  if (Array.isArray(json)) return `[${json.map(show).join(',')}]`
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  return `{${Object.entries(json)
    .map(([name, value]) => `${JSON.stringify(name)}:${show(value as Json)}`)
    .join(',')}}`
}

/** What a line asks for, and the answer: fields for the answer's object, or one sentence. */
export interface Question<A> {
  readonly codec: t.Type<A, unknown>
  readonly answer: (asked: A) => E.Either<string, Readonly<Record<string, string | number>>>
}

/** The field `id` of a line: any JSON, null when there is none. */
export const identity = new t.Type<unknown>('an id', (_): _ is unknown => true, t.success, t.identity)

const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && !(json instanceof NumberText)

const faultsText = (faults: ReadonlyArray<Fault>): string => faults.map(sentenceOf).join('; ')

/** The answer to one line, and whether there is one. */
const answerLine = <A>({ codec, answer }: Question<A>, line: string): readonly [text: string, isAnswer: boolean] => {
  const json = readJson(line)
  const id = E.isRight(json) && isObject(json.right) ? show(json.right.id ?? null) : 'null'
  const answered = E.isLeft(json)
    ? E.left(sentenceOf(json.left).replace(/^line 1, /, ''))
    : E.chain(answer)(E.mapLeft((errors: t.Errors) => faultsText(faultsOf(errors)))(codec.decode(json.right)))
  const fields = E.isRight(answered) ? answered.right : { error: answered.left }
  return [`{"id":${id},${JSON.stringify(fields).slice(1)}\n`, E.isRight(answered)]
}

const tooLong = `{"id":null,"error":"the line is longer than ${longestLine} characters, the most that is read"}\n`

/** Answers every line that is not blank, in order; true when all of them could be. */
export const answerLines = async <A>(question: Question<A>, { input, output }: Streams): Promise<boolean> => {
  let isClean = true
  const answers = async function* (chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
    for await (const lines of linesOf(chunks)) {
      for (const line of lines) {
        if (line?.trim() === '') continue
        const [text, isAnswer] = line === null ? [tooLong, false] : answerLine(question, line)
        isClean &&= isAnswer
        yield text
      }
    }
  }
  try {
    await pipeline(input, answers, output, { end: false })
  } catch (error) {
    // Whoever read the answers has gone: there is nobody to tell.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
  return isClean
}
