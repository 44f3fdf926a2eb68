/** Whether the certificate of the whole theory is the one on record, as README.md quotes it. */
import { relative } from 'node:path'
import type { Companion } from '../companion.js'
import { exitCode } from '../exitCode.js'
import { compared, otherVersions } from '../recordedCertificate.js'
import type { Certificate } from '../report/certificate.js'
import type { Seal } from '../report/digest.js'
import type { Finding } from './findings.js'

const isWhole = ({ theory }: Companion, names: ReadonlyArray<string>): boolean =>
  names.length === Object.keys(theory).length

const comparison = (companion: Companion, names: ReadonlyArray<string>, certificate: Certificate & Seal) =>
  companion.certified === undefined || !isWhole(companion, names)
    ? undefined
    : compared(companion.certified, certificate)

/** A finding when the same run by the same versions made another certificate. */
export const certificateFindings = (
  companion: Companion,
  names: ReadonlyArray<string>,
  certificate: Certificate & Seal,
): ReadonlyArray<Finding> => {
  const { certified } = companion
  if (certified?.recorded === undefined || comparison(companion, names, certificate) !== 'not as recorded') return []
  return [
    {
      claim: 'The certificate',
      code: exitCode.changed,
      text: `has SHA-256 ${certificate.sha256}; recorded in ${relative(process.cwd(), certified.file)} is ${certified.recorded.sha256}`,
      details: ['after a change that is meant, npx beb record writes the new one down'],
    },
  ]
}

/** ", as recorded", or by which other versions the recorded one was made; nothing where there is none of such a run. */
export const besideRecord = (
  companion: Companion,
  names: ReadonlyArray<string>,
  certificate: Certificate & Seal,
): string => {
  const recorded = companion.certified?.recorded
  switch (comparison(companion, names, certificate)) {
    case 'as recorded':
      return ', as recorded'
    case 'other versions':
      return recorded === undefined
        ? ''
        : `; the recorded one, ${recorded.sha256}, was made with ${otherVersions(recorded, certificate.versions)}`
    default:
      return ''
  }
}
