/**
 * A strict JSON reader that loses nothing: numbers keep their source text, so that 1e-300 never meets a float.
 * Duplicate keys, names that every JavaScript object inherits, size and nesting depth are refused, with the place.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type JSONPath, printParseErrorCode, visit } from 'jsonc-parser'
import { type Fault, pathOf, quoted } from './fault.js'

/** A JSON number as it was written. */
export class NumberText {
  readonly _tag = 'number'
  constructor(readonly text: string) {}
}

/** Objects have no prototype, so that only the keys that were written are there. */
export type Json = null | boolean | string | NumberText | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Longest text that is read, in UTF-16 code units (and in bytes, for a file): 16 MiB. */
export const largestSize = 16 * 1024 * 1024
/** Deepest nesting of objects and arrays. */
export const deepestNesting = 64

const place = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}

/** The offset of the first bracket that is nested too deeply, if any: linear, before anything recursive runs. */
const tooDeepAt = (text: string): number | null => {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (inString) {
      if (character === '\\') i++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') {
      depth++
      if (depth > deepestNesting) return i
    } else if (character === ']' || character === '}') depth--
  }
  return null
}

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON; expected a value, with strings and names in double quotes',
  PropertyNameExpected: 'expected a name in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon after the name',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing }',
  CloseBracketExpected: 'expected a closing ]',
  EndOfFileExpected: 'expected the end of the text after the value',
  InvalidCommentToken: 'comments are not part of JSON; expected a value',
  UnexpectedEndOfComment: 'comments are not part of JSON; expected a value',
  UnexpectedEndOfString: 'a string is not closed; expected a closing double quote on the same line',
  UnexpectedEndOfNumber: 'a number is not finished; expected another digit',
  InvalidUnicode: 'a \\u escape is not finished; expected four hexadecimal digits',
  InvalidEscapeCharacter: 'a string has an unknown escape; expected \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u',
  InvalidCharacter: 'a string has a raw control character; expected an escape such as \\n',
}

/** An object or array that is not closed yet, and where its next value goes. */
interface Open {
  readonly put: (value: Json) => void
  readonly names: Readonly<Record<string, Json>>
  name: string
}

/** Collects the visited values; once something is wrong, the first fault stays and the rest is ignored. */
const collect = (text: string): { readonly value: Json | undefined; readonly fault: Fault | null } => {
  const open: Array<Open> = []
  let value: Json | undefined
  let fault: Fault | null = null
  const put = (json: Json): void => {
    const inner = open.at(-1)
    if (inner === undefined) value = json
    else inner.put(json)
  }
  const refuse = (path: string, offset: number, message: string): void => {
    fault ??= { path, message: `${place(text, offset)}: ${message}` }
  }
  const onObjectProperty = (
    name: string,
    offset: number,
    _length: number,
    _line: number,
    _column: number,
    path: () => JSONPath,
  ) => {
    const inner = open.at(-1)
    if (inner === undefined || fault !== null) return
    if (name in Object.prototype) {
      refuse(pathOf([...path(), name]), offset, `${quoted(name)} is reserved by JavaScript; expected another name`)
    } else if (name in inner.names) {
      refuse(pathOf([...path(), name]), offset, 'this name is given twice; expected each name once')
    } else inner.name = name
  }
  visit(
    text,
    {
      onObjectBegin: () => {
        const names: Record<string, Json> = Object.create(null)
        put(names)
        const frame: Open = {
          names,
          name: '',
          put: (json) => {
            names[frame.name] = json
          },
        }
        open.push(frame)
      },
      onObjectProperty,
      onObjectEnd: () => void open.pop(),
      onArrayBegin: () => {
        const items: Array<Json> = []
        put(items)
        open.push({ names: Object.create(null), name: '', put: (json) => void items.push(json) })
      },
      onArrayEnd: () => void open.pop(),
      onLiteralValue: (literal: unknown, offset, length) => {
        if (typeof literal === 'number') put(new NumberText(text.slice(offset, offset + length)))
        else if (typeof literal === 'string' || typeof literal === 'boolean' || literal === null) put(literal)
      },
      onError: (code, offset) => {
        const name = printParseErrorCode(code)
        const end = text.slice(offset).trim() === '' ? 'the text ends too early; ' : ''
        refuse('', offset, `${end}${syntaxMessages[name] ?? 'this is not JSON'}`)
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return { value, fault }
}

/** The value that a JSON text denotes, or the first fault, with line and column. */
export const readJson = (text: string): E.Either<Fault, Json> => {
  if (text.length > largestSize) {
    return E.left({
      path: '',
      message: `the text is longer than ${largestSize} characters (16 MiB), the most that is read`,
    })
  }
  if (text.trim() === '')
    return E.left({ path: '', message: 'line 1, column 1: the text is empty; expected a JSON object' })
  const deep = tooDeepAt(text)
  if (deep !== null) {
    const message = `${place(text, deep)}: brackets are nested deeper than ${deepestNesting}, the most that is read`
    return E.left({ path: '', message })
  }
  const { value, fault } = collect(text)
  if (fault !== null) return E.left(fault)
  return value === undefined ? E.left({ path: '', message: 'line 1, column 1: expected a JSON value' }) : E.right(value)
}
