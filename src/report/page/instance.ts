/** A stored instance for a reader: its models and scores in one table over the sentences, its numbers in one line. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../../kernel/decimal.js'
import * as Q from '../../kernel/rational.js'
import type { Stored } from '../certificate.js'
import { type Child, element, type Html, join } from './html.js'
import { letter, letterText } from './mathematics.js'
import type { PrintedLetter } from './model.js'
import { scrolling } from './standing.js'

type Letters = Readonly<Record<string, PrintedLetter>>
type Cells = Readonly<Record<string, string>>
/** A row of the table: a law of the next sentence, or scores; where each sentence leads, if anywhere. */
interface Row {
  readonly name: string
  readonly at: string
  readonly cells: Cells
  readonly to: Cells
}

const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)
const shown = (u: unknown): string => (typeof u === 'string' ? u : (JSON.stringify(u) ?? ''))

/** A fraction; a long one by three digits, as the certificate has it whole. */
export const numberText = (u: unknown): string => {
  const written = shown(u).replace(/^-/, '−')
  if (written.length <= 24) return written
  const q = Q.read(shown(u))
  return O.isSome(q) ? `≈ ${toDecimal(q.value, 3, 'nearest').replaceAll('-', '−')}` : written
}

const cells = (u: unknown): Cells =>
  isObject(u) ? Object.fromEntries(Object.entries(u).map(([sentence, p]) => [sentence, numberText(p)])) : {}
const targets = (u: unknown): Cells =>
  isObject(u) ? Object.fromEntries(Object.entries(u).map(([sentence, state]) => [sentence, shown(state)])) : {}

const rowsOfModel = (name: string, u: unknown): ReadonlyArray<Row> => {
  if (!isObject(u)) return []
  switch (u.kind) {
    case 'iid':
      return [{ name, at: '', cells: cells(u.next), to: {} }]
    case 'states':
      return Object.entries(isObject(u.states) ? u.states : {}).map(([state, given]) => ({
        name,
        at: `${state}${state === u.start && state !== 'start' ? ' (start)' : ''}`,
        cells: isObject(given) ? cells(given.next) : {},
        to: isObject(given) ? targets(given.to) : {},
      }))
    case 'mixture':
      return [
        ...rowsOfModel(name, u.minus).map((row) => ({ ...row, at: `with weight ${numberText(u.alpha)} ${row.at}` })),
        ...rowsOfModel(name, u.plus).map((row) => ({ ...row, at: `otherwise ${row.at}` })),
      ]
    default:
      return []
  }
}

const rowsOf = (name: string, sort: string, u: unknown): ReadonlyArray<Row> => {
  if (sort === 'model') return rowsOfModel(name, u)
  if (sort === 'behaviour') return [{ name, at: '', cells: cells(u), to: {} }]
  if (sort !== 'components' || !Array.isArray(u)) return []
  return u.flatMap((part: unknown, i) =>
    isObject(part)
      ? rowsOfModel(name, part.model).map((row) => ({
          ...row,
          at: `${i}, weight ${numberText(part.weight)} ${row.at}`,
        }))
      : [],
  )
}

const plain = (sort: string, u: unknown): string =>
  sort === 'prompt' && Array.isArray(u)
    ? u.length === 0
      ? '∅'
      : u.map(shown).join(' ⊕ ')
    : sort === 'rational'
      ? numberText(u)
      : shown(u)

/** "= 1/2", and "≈ 1.13" where digits are left out. */
const related = (value: string): string => (value.startsWith('≈') ? value : `= ${value}`)

type Symbols = Readonly<Record<string, string>>
const split = (symbols: Symbols, { instance }: Stored) => {
  const entries = Object.entries(symbols).map(([name, sort]) => ({ name, sort, value: instance[name] }))
  const rows = entries.flatMap(({ name, sort, value }) => rowsOf(name, sort, value))
  const numbers = entries.filter(({ name }) => !rows.some((row) => row.name === name))
  return { rows, numbers }
}

const table = (letters: Letters, rows: ReadonlyArray<Row>): Html => {
  const sentences = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))]
  const hasStates = rows.some(({ at }) => at !== '')
  return element(
    'table',
    { class: 'instance' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        hasStates ? element('th', {}, 'after') : null,
        sentences.map((sentence) => element('th', {}, sentence)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row, i) =>
        element(
          'tr',
          {},
          element('th', {}, rows[i - 1]?.name === row.name ? '' : letter(letters, row.name)),
          hasStates ? element('td', { class: 'state' }, row.at) : null,
          sentences.map((sentence) => {
            const [p, to] = [row.cells[sentence], row.to[sentence]]
            return element(
              'td',
              {},
              p ?? '',
              p === undefined || to === undefined ? null : element('small', {}, ` → ${to}`),
            )
          }),
        ),
      ),
    ),
  )
}

/** The instance as a table over its sentences and a line of numbers. */
export const instanceTable = (symbols: Symbols, letters: Letters, stored: Stored): Html => {
  const { rows, numbers } = split(symbols, stored)
  const line: ReadonlyArray<Child> = numbers.map(({ name, sort, value }) =>
    element('span', {}, letter(letters, name), ` ${related(plain(sort, value))}`),
  )
  return element(
    'div',
    { class: 'stored' },
    rows.length === 0 ? null : scrolling('instance', table(letters, rows)),
    line.length === 0 ? null : element('p', { class: 'values' }, join(line, ' ')),
  )
}

/** The same in one line of plain text; sentences of probability 0 are left out. */
export const instanceLine = (symbols: Symbols, letters: Letters, stored: Stored): string => {
  const { rows, numbers } = split(symbols, stored)
  const models = rows.map(({ name, at, cells: of, to }, i) => {
    const isLaw = symbols[name] !== 'behaviour'
    const parts = Object.entries(of).filter(([, p]) => !isLaw || p !== '0')
    const law = parts.map(([sentence, p]) => `${sentence} ${p}${to[sentence] === undefined ? '' : `→${to[sentence]}`}`)
    const named = rows[i - 1]?.name === name ? '' : letterText(letters, name)
    return `${[named, at.trim()].filter((part) => part !== '').join(' ')}: ${law.join(', ')}`
  })
  const values = numbers.map(({ name, sort, value }) => `${letterText(letters, name)} ${related(plain(sort, value))}`)
  return [...models, values.join(', ')].filter((part) => part !== '').join('; ')
}
