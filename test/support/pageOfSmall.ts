/** The page of a small certificate: three claims, one of them refuted, and every reported figure. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { figures } from '../../spec/measurements/figures.js'
import { seriesDigest, seriesFile } from '../../spec/measurements/published.js'
import { pageModel } from '../../src/commands/page/pageModel.js'
import type { Companion } from '../../src/companion.js'
import { readMeasurements } from '../../src/measurement/file.js'
import { certificateKind } from '../../src/report/certificate.js'
import type { PageModel } from '../../src/report/page/model.js'
import { unsealed } from '../../src/sealedFile.js'
import { beb, companion } from './smallTheory.js'

export const whole: Companion = {
  ...companion,
  citation: (claim) =>
    claim.startsWith('Equation (10)') ? 'ICML Equation (10), ICLR appendix, unnumbered' : undefined,
  reported: { figures, measurements: () => readMeasurements(seriesFile, seriesFile, seriesDigest) },
}

/** The text of the certificate, as the command writes it. */
export const certificateText = async (): Promise<string> => {
  const scratch = mkdtempSync(join(tmpdir(), 'beb-page-'))
  const file = join(scratch, 'certificate.json')
  try {
    await beb(['verify', '--workers', '1', '--runs', '12', '--json', file], whole)
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

export const modelOf = (text: string, as: Companion = whole): PageModel => {
  const certificate = unsealed(text, certificateKind)
  if (E.isLeft(certificate)) throw new Error(certificate.left)
  const model = pageModel(as, certificate.right)
  if (E.isLeft(model)) throw new Error(model.left)
  return model.right
}
