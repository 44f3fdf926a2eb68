/** beb decide and beb enclose: single questions, and streams of JSON lines. */
import { PassThrough, Readable, Writable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/commands/decide.js'
import { enclose } from '../../src/commands/enclose.js'
import { longestLine, type Streams } from '../../src/commands/jsonLines.js'
import type { Terminal } from '../../src/terminal.js'

type Command = typeof decide | typeof enclose

const recorder = (): Terminal & { readonly lines: Array<string>; readonly errors: Array<string> } => {
  const [lines, errors]: [Array<string>, Array<string>] = [[], []]
  return {
    lines,
    errors,
    out: (line) => lines.push(line),
    error: (line) => errors.push(line),
    paint: (_, text) => text,
    progress: () => {},
    width: 120,
  }
}

/** The exit code and the answers to a stream of chunks. */
const streamed = async (
  command: Command,
  chunks: Iterable<string | Uint8Array>,
): Promise<readonly [number, string]> => {
  const received: Array<string> = []
  const output = new Writable({
    write: (chunk, _, done) => {
      received.push(String(chunk))
      done()
    },
  })
  const streams: Streams = { input: Readable.from(chunks, { objectMode: false }), output }
  const code = await command(undefined, { stdin: true }, recorder(), streams)
  return [code, received.join('')]
}

describe('one question', () => {
  const cases: ReadonlyArray<
    readonly [Command, string | undefined, { readonly bits?: number; readonly stdin?: boolean }, number, string]
  > = [
    [decide, '3*log(2) <= log(8)', {}, 0, 'true  exactly, as a comparison of log forms'],
    [decide, '1/3 < 0.3', {}, 1, 'false  exactly, in rational arithmetic'],
    [decide, 'log(2)*log(3) < 1', {}, 0, 'true  by enclosures of 64 bits; the sides differ by at least 0.238'],
    [decide, 'sqrt(2)+sqrt(3) = sqrt(5+2*sqrt(6))', {}, 4, 'unknown  not decided with 65536 bits'],
    [decide, '1/0 = 1', {}, 2, 'beb: position 2: division by zero is undefined'],
    [decide, undefined, {}, 2, "beb: give either a proposition, such as '3*log(2) <= log(8)', or --stdin"],
    [decide, '1 < 2', { stdin: true }, 2, "beb: give either a proposition, such as '3*log(2) <= log(8)', or --stdin"],
    [enclose, '1/3', { bits: 8 }, 0, '0.333…\nlower  1365*2^-12\nupper  683*2^-11'],
    [enclose, 'log(8)-3*log(2)', {}, 0, '0\nlower  0*2^0\nupper  0*2^0'],
    [enclose, 'exp(1)-exp(1)', {}, 4, 'beb: position 1: this number cannot be told from zero with 65664 bits'],
    [enclose, '2', { bits: Number.NaN }, 2, 'beb: an accuracy of 1 to 100000 bits can be asked for'],
    [enclose, 'log(0)', {}, 2, 'beb: position 1: the logarithm of zero is undefined'],
    [enclose, '2', { bits: 0 }, 2, 'beb: an accuracy of 1 to 100000 bits can be asked for'],
    [
      enclose,
      '2',
      { bits: 10 ** 9 },
      2,
      'beb: an accuracy of 1 to 100000 bits can be asked for; 1000000000 bits need about 3700 gigabytes',
    ],
    [enclose, undefined, {}, 2, "beb: give either an expression, such as 'exp(-20)*log(4/3)', or --stdin"],
  ]
  test.each(cases)('%o %s %o', async (command, text, options, code, said) => {
    const io = recorder()
    expect(await command(text, options, io)).toBe(code)
    expect([...io.lines, ...io.errors].join('\n')).toBe(said)
  })
})

describe('JSON lines', () => {
  test('each is answered in its order, with its own id', async () => {
    const [code, answers] = await streamed(decide, [
      '{"id":1,"proposition":"3*log(2) <= log(8)"}\n{"proposition":"1/3 = 0.5","id":"b"}\r\n',
      '\n  \n{"id":12345678901234567890,"proposition":"log(2)*log(3) > 1"}\n{"proposition":"1=1"}',
    ])
    expect(code).toBe(0)
    expect(answers.trimEnd().split('\n')).toEqual([
      '{"id":1,"truth":"true","by":"logForm","bits":0,"tier":"exact","margin":0}',
      '{"id":"b","truth":"false","by":"exact","bits":0,"tier":"exact","margin":0.16666666666666666}',
      '{"id":12345678901234567890,"truth":"false","by":"interval","bits":64,"tier":"interval","margin":0.238499989581191}',
      '{"id":null,"truth":"true","by":"exact","bits":0,"tier":"exact","margin":0}',
    ])
  })
  test('a bad one gives one sentence, the stream goes on, and the code is 2', async () => {
    const [code, answers] = await streamed(decide, [
      'nonsense\n{"id":[1,{"a":null}],"proposition":"log(0) = 1"}\n[1]\n{"id":2}\n{"id":3,"proposition":7}\n',
      `{"id":4,"proposition":"${' '.repeat(longestLine)}1=1"}\n{"id":5,"propositoin":"1=1"}\n{"id":6,"proposition":"1=1"}\n`,
    ])
    expect(code).toBe(2)
    expect(answers.trimEnd().split('\n')).toEqual([
      '{"id":null,"error":"column 1: this is not JSON; expected a value, with strings and names in double quotes"}',
      '{"id":[1,{"a":null}],"error":"position 1: the logarithm of zero is undefined"}',
      '{"id":null,"error":"expected an object with \\"id\\" and \\"proposition\\", found a list"}',
      '{"id":2,"error":"proposition: missing; expected a proposition"}',
      '{"id":3,"error":"proposition: expected a proposition, found 7"}',
      `{"id":null,"error":"the line is longer than ${longestLine} characters, the most that is read"}`,
      '{"id":5,"error":"propositoin: unknown field; did you mean \\"proposition\\"?; proposition: missing; expected a proposition"}',
      '{"id":6,"truth":"true","by":"exact","bits":0,"tier":"exact","margin":0}',
    ])
  })
  test('enclosures carry their endpoints exactly', async () => {
    const [code, answers] = await streamed(enclose, [
      '{"id":1,"expression":"1/3","bits":8}\n{"id":2,"expression":"0"}\n{"id":3,"expression":"-2^70","bits":1}\n',
      '{"id":4,"expression":"1","bits":1e9}\n{"id":5,"expression":"1","bits":1.5}\n{"id":6,"expression":"exp(1e18)"}',
    ])
    expect(code).toBe(2)
    expect(answers.trimEnd().split('\n')).toEqual([
      '{"id":1,"lower":"1365*2^-12","upper":"683*2^-11"}',
      '{"id":2,"lower":"0*2^0","upper":"0*2^0"}',
      '{"id":3,"lower":"-1*2^70","upper":"-1*2^70"}',
      '{"id":4,"error":"an accuracy of 1 to 100000 bits can be asked for; 1000000000 bits need about 3700 gigabytes"}',
      '{"id":5,"error":"bits: expected a number of bits, found 1.5"}',
      '{"id":6,"error":"position 1: written out, this number takes about 8.6e17 bits; at most 2^33 (1 GiB) are computed"}',
    ])
  })
  test('lines may be cut anywhere, even inside a character', async () => {
    const bytes = Buffer.from('{"id":"é😀","proposition":"1=1"}\n{"id":"x","proposition":"1=2"}')
    const [, answers] = await streamed(
      decide,
      [...bytes].map((byte) => Uint8Array.of(byte)),
    )
    expect(answers).toBe(
      '{"id":"é😀","truth":"true","by":"exact","bits":0,"tier":"exact","margin":0}\n{"id":"x","truth":"false","by":"exact","bits":0,"tier":"exact","margin":1}\n',
    )
  })
  test('ten thousand take seconds', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `{"id":${i},"proposition":"${(i % 97) + 2}*log(${(i % 89) + 2}) < exp(${i % 7})*log(3)"}\n`,
    )
    const began = performance.now()
    const [code, answers] = await streamed(decide, lines)
    expect(code).toBe(0)
    expect(answers.split('\n').length).toBe(10_001)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
  test('reading waits for whoever reads the answers', async () => {
    let produced = 0
    const chunks = function* (): Generator<string> {
      for (; produced < 20_000; produced++) yield '{"id":1,"proposition":"1<2"}\n'
    }
    const output = new PassThrough({ highWaterMark: 1024 })
    const streams = { input: Readable.from(chunks(), { objectMode: false }), output }
    const finished = decide(undefined, { stdin: true }, recorder(), streams)
    for (let i = 0; i < 1000; i++) await turn()
    expect(produced).toBeLessThan(15_000)
    output.resume()
    expect(await finished).toBe(0)
    expect(produced).toBe(20_000)
  })
  test('a reader that goes away ends the work quietly', async () => {
    const output = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    const input = Readable.from(['{"id":1,"proposition":"1<2"}\n', '{"id":2,"proposition":"1<2"}\n'])
    expect(await decide(undefined, { stdin: true }, recorder(), { input, output })).toBe(0)
  })
})
