/** What the formal check says of each claim, beside the standing that verification computes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formalName } from './claim/formal.js'
import type { Companion } from './companion.js'
import { restsOn, trustBaseFile } from './formal/audit.js'
import { checkedFile, type Formally, formally } from './formal/checked.js'
import { sourcesIn } from './formal/development.js'
import { statementsOf, withFreshStatements } from './formal/statements.js'

/** Of the files at hand and the specifications as they are now. */
export const formalStandings = ({
  theory,
  formalFolder,
}: Pick<Companion, 'theory' | 'formalFolder'>): Readonly<Record<string, Formally>> =>
  formally(
    join(formalFolder, checkedFile),
    withFreshStatements(sourcesIn(formalFolder), statementsOf(theory).text),
    Object.keys(theory),
  )

/** What the theorem that settles a claim rests on, beside the standing, as far as both are on record. */
export const formalLine = (
  { formalFolder }: Pick<Companion, 'formalFolder'>,
  claim: string,
  formal: Formally | undefined,
): string => {
  const file = join(formalFolder, trustBaseFile)
  if ((formal !== 'proved' && formal !== 'refuted') || !existsSync(file)) return formal ?? 'not linked'
  const theorem = `${formalName(claim)}_${formal}`
  const base = restsOn(readFileSync(file, 'utf8'), theorem)
  return base === undefined ? formal : `${formal}, by ${theorem}, which rests on ${base}`
}

/** The two checkers cannot both be right: what one of them has proved the other has refuted. */
export const contradicts = (standing: string, formal: Formally | undefined): boolean =>
  (formal === 'refuted' && standing.startsWith('proved')) || (formal === 'proved' && standing === 'refuted')

/** "proved (Rocq)" where only Rocq has settled the claim, or settled it from no unproved fact. */
export const withFormal = (standing: string, formal: Formally | undefined): string => {
  if (contradicts(standing, formal)) return 'contradicted'
  const settled = standing === 'proved' || standing === 'refuted' || standing === 'contradicted'
  return settled || (formal !== 'proved' && formal !== 'refuted') ? standing : `${formal} (Rocq)`
}
