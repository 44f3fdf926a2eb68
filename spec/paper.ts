/**
 * Every numbered statement that the paper prints, in both numberings. The paper is finished, so the list is closed.
 * Y. Wolf, N. Wies, O. Avnery, Y. Levine, A. Shashua: Fundamental Limitations of Alignment in Large Language Models,
 * ICML 2024 (PMLR 235:53079–53112); ICLR 2024 submission 3286; arXiv:2304.11082.
 */

/** ICML number → ICLR number. */
export const printed = {
  'Equation (9)': 'appendix, unnumbered',
  'Equation (10)': 'appendix, unnumbered',
  'Footnote on finite context': 'footnote, unnumbered',
  'Definition 2.1': 'Definition 1',
  'Definition 2.2': 'Definition 2',
  'Definition 2.3': 'Definition 3',
  'Definition 2.4': 'Definition 4',
  'Definition 2.5': 'Definition 5',
  'Definition 2.6': 'Definition 6',
  'Theorem 3.1': 'Theorem 1',
  'Theorem 3.2': 'Theorem 2',
  'Theorem 3.3': 'Theorem 3',
  'Theorem 3.4': 'Theorem 4',
  'Theorem B.1': 'Theorem 5',
  'Lemma C.1': 'Lemma 1',
  'Lemma C.2': 'Lemma 2',
  'Lemma C.3': 'Lemma 3',
  'Lemma C.4': 'Lemma 4',
  'Lemma H.1': 'Lemma 5',
  'Lemma H.2': 'Lemma 6',
  'Lemma H.3': 'Lemma 7',
  'Appendix I': 'appendix, unnumbered',
  'Appendix K': 'appendix, unnumbered',
} as const
export type Printed = keyof typeof printed

/** Printed items that no claim states yet, with what they wait for. */
export const awaiting = {
  'Theorem 3.3': 'conversations',
} as const satisfies Partial<Record<Printed, string>>

/** The printed items that the theory must state: omitting one does not compile. */
export type Stated = Exclude<Printed, keyof typeof awaiting>

/** The printed item that a claim belongs to: the item itself, or the item with a variant in parentheses. */
export const itemOf = (claim: string): Printed | undefined =>
  (Object.keys(printed) as ReadonlyArray<Printed>).find((item) => claim === item || claim.startsWith(`${item} (`))

/** "Lemma C.1 [ICLR Lemma 1]" */
export const citation = (item: Printed): string => `ICML ${item}, ICLR ${printed[item]}`
