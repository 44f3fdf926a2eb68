/** What is wrong with foreign data, and where: one sentence each, safe to print whatever the data contained. */

export interface Fault {
  /** The field, as in `minus.markov.rows[2].next.n`; empty for the text as a whole. */
  readonly path: string
  /** What was wrong and what is expected, without a final full stop. */
  readonly message: string
}

export const sentenceOf = ({ path, message }: Fault): string => (path === '' ? message : `${path}: ${message}`)

const longestQuotation = 60

/** A user's text in double quotes, shortened, with control and invisible characters escaped. */
export const quoted = (text: string, longest: number = longestQuotation): string => {
  const beginning = [...text.slice(0, 2 * longest)].slice(0, longest).join('')
  const shown = beginning.length < text.length ? `${beginning}…` : text
  const escaped = shown.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\"]/gu, (c) =>
    c === '"' || c === '\\' ? `\\${c}` : `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  )
  return `"${escaped}"`
}

/** A prompt as its quoted sentences, or the words "the empty prompt"; of a long one, the beginning. */
export const promptText = (prompt: ReadonlyArray<string>): string => {
  if (prompt.length === 0) return 'the empty prompt'
  const shown = prompt
    .slice(0, 12)
    .map((name) => quoted(name))
    .join(' ')
  return prompt.length > 12 ? `${shown} … (${prompt.length} sentences)` : shown
}

/** Field names and indices as one path: plain names after dots, other names quoted in brackets. */
export const pathOf = (segments: ReadonlyArray<string | number>): string => {
  const steps = segments.map((segment) => {
    if (typeof segment === 'number') return `[${segment}]`
    return /^[\p{L}_][\p{L}\p{N}_-]{0,59}$/u.test(segment) ? `.${segment}` : `[${quoted(segment)}]`
  })
  return steps.join('').replace(/^\./, '')
}

/** Levenshtein's distance: the fewest insertions, deletions and substitutions of characters. */
const editDistance = (from: string, to: string): number => {
  let previous = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (const [i, character] of [...from].entries()) {
    const row = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const substitution = (previous[j] ?? 0) + (character === to[j] ? 0 : 1)
      row.push(Math.min(substitution, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    previous = row
  }
  return previous[to.length] ?? 0
}

/** "; did you mean x?" for the nearest of the known names, if one is near; otherwise the list of them, if short. */
export const suggestion = (name: string, known: ReadonlyArray<string>): string => {
  const near = known
    .filter((candidate) => name.length <= longestQuotation && candidate.length <= longestQuotation)
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .reduce<{ candidate: string; distance: number } | null>(
      (best, next) => (best === null || next.distance < best.distance ? next : best),
      null,
    )
  if (near !== null && near.distance <= Math.floor(near.candidate.length / 3)) {
    return `; did you mean ${quoted(near.candidate)}?`
  }
  return known.length <= 12 ? `; expected ${known.map((name) => quoted(name)).join(', ')}` : ''
}
