/** beb check: a user's own model, and the prompt that misaligns it. */
import * as E from 'fp-ts/lib/Either.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { checkModel } from '../model/check.js'
import { encodeCheck } from '../model/checkJson.js'
import { renderCheck } from '../model/checkText.js'
import { sentenceOf } from '../model/fault.js'
import { readModelFile } from '../model/file.js'
import type { Terminal } from '../terminal.js'

export const check = (file: string, options: { readonly json?: boolean }, io: Terminal): ExitCode => {
  const text = readModelFile(file)
  if (E.isLeft(text)) {
    io.error(`beb: ${sentenceOf(text.left)}`)
    return exitCode.badInput
  }
  const report = checkModel(text.right)
  if (E.isLeft(report)) {
    for (const fault of report.left) io.error(`beb: ${file}: ${sentenceOf(fault)}`)
    return exitCode.badInput
  }
  if (options.json === true) io.out(JSON.stringify(encodeCheck(report.right), null, 2))
  else for (const line of renderCheck(report.right)) io.out(line)
  return exitCode.asRecorded
}
