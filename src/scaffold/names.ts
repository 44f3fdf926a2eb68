/** What a claim's files and exports are called, from its name: "Lever law" is lever-law.ts, leverLaw and evidenceLeverLaw. */
import * as E from 'fp-ts/lib/Either.js'
import { quoted } from '../model/fault.js'

export interface Names {
  readonly name: string
  /** lever-law */
  readonly base: string
  /** leverLaw */
  readonly claim: string
  /** evidenceLeverLaw */
  readonly evidence: string
  /** LeverLaw */
  readonly module: string
}

const longest = 80
/** What cannot name an export: the words of the language, and what the three files import. */
const taken = 'arguments await break case catch class const continue debugger default delete do else enum eval export '
  .concat(
    'extends false finally for function if implements import in instanceof interface let new null package private ',
  )
  .concat('protected public return static super switch this throw true try typeof undefined var void while with yield ')
  .concat('claim evidence ours unstated isUnstated describe it fc holds mixtures told test sample equal theory')
  .split(' ')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The names that follow from a claim's name, or one sentence about the name. */
export const namesFor = (name: string): E.Either<string, Names> => {
  if (name !== name.trim() || name === '' || name.length > longest || /[\p{Cc}\p{Cf}'`\\,]/u.test(name))
    return E.left(
      `the name ${quoted(name)} cannot be a claim's; expected 1 to ${longest} characters on one line, without commas, quotes and backslashes`,
    )
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const module = words.map(capital).join('')
  const claim = module.charAt(0).toLowerCase() + module.slice(1)
  if (!/^[A-Z]/.test(module) || taken.includes(claim))
    return E.left(
      `no file can be named after ${quoted(name)}; expected a name that begins with a Latin letter and is no word of the language`,
    )
  return E.right({ name, base: words.join('-'), claim, evidence: `evidence${module}`, module })
}
