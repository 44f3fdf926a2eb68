/** beb report: a certificate as one HTML page. */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Companion } from '../companion.js'
import { type ExitCode, exitCode } from '../exitCode.js'
import { writable, writeWhole } from '../files.js'
import { certificateKind } from '../report/certificate.js'
import { page } from '../report/page/page.js'
import { readSealed } from '../sealedFile.js'
import type { Terminal } from '../terminal.js'
import { pageModel } from './page/pageModel.js'

export const report = async (
  companion: Companion,
  file: string,
  { output }: { readonly output: string },
  io: Terminal,
): Promise<ExitCode> => {
  const model = pipe(
    writable(output),
    E.chain(() => readSealed(file, certificateKind)),
    E.chain((certificate) => pageModel(companion, certificate)),
  )
  if (E.isLeft(model)) {
    io.error(`beb: ${model.left}`)
    return exitCode.badInput
  }
  const text = await page(model.right)
  const written = writeWhole(output, text)
  if (E.isLeft(written)) {
    io.error(`beb: ${written.left}`)
    return exitCode.badInput
  }
  const { claims, sha256 } = model.right.certificate
  io.out(
    `${Object.keys(claims).length} claims on a page of ${Math.ceil(Buffer.byteLength(text) / 1024)} KiB, written to ${output}`,
  )
  io.out(`SHA-256 of the certificate ${sha256}`)
  return exitCode.asRecorded
}
