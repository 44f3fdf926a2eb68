/** How software and the paper that it accompanies are cited: the data, and the text of the paper's entry. */

export interface Person {
  readonly given: string
  readonly family: string
}

/** A paper in a volume of proceedings. */
export interface Publication {
  readonly title: string
  readonly authors: ReadonlyArray<Person>
  readonly proceedings: string
  readonly volume: string
  readonly firstPage: number
  readonly lastPage: number
  readonly year: number
  /** Its other versions, as they are cited. */
  readonly also: ReadonlyArray<string>
  readonly links: ReadonlyArray<{ readonly name: string; readonly href: string }>
}

const fullName = ({ given, family }: Person): string => `${given} ${family}`

/** "A B, C D and E F" */
export const authorsOf = ({ authors }: Publication): string => {
  const names = authors.map(fullName)
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ')
}

/** "Proceedings, volume:1–9, 2024; also" */
export const placeOf = ({ proceedings, volume, firstPage, lastPage, year, also }: Publication): string =>
  [`${proceedings}, ${volume}:${firstPage}–${lastPage}, ${year}`, ...also].join('; ')
