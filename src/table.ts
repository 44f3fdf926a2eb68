/** Tables in plain text. */
import Table from 'cli-table3'

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** Columns aligned, without frames. */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const made = new Table({ chars: bare, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] } })
  made.push(...rows.map((row) => [...row]))
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
