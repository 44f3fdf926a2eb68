/**
 * Every numbered statement that the paper prints, in both numberings. The paper is finished, so the list is closed.
 * Y. Wolf, N. Wies, O. Avnery, Y. Levine, A. Shashua: Fundamental Limitations of Alignment in Large Language Models,
 * ICML 2024 (PMLR 235:53079–53112); ICLR 2024 submission 3286; arXiv:2304.11082.
 */
import { authorsOf, type Publication, placeOf } from '../src/citation/publication.js'

/** The paper, as it is cited. */
export const publication: Publication = {
  title: 'Fundamental Limitations of Alignment in Large Language Models',
  authors: [
    { given: 'Yotam', family: 'Wolf' },
    { given: 'Noam', family: 'Wies' },
    { given: 'Oshri', family: 'Avnery' },
    { given: 'Yoav', family: 'Levine' },
    { given: 'Amnon', family: 'Shashua' },
  ],
  proceedings: 'Proceedings of the 41st International Conference on Machine Learning',
  volume: 'PMLR 235',
  firstPage: 53079,
  lastPage: 53112,
  year: 2024,
  also: ['ICLR 2024 submission 3286', 'arXiv:2304.11082'],
  links: [
    { name: 'arXiv', href: 'https://arxiv.org/abs/2304.11082' },
    { name: 'OpenReview', href: 'https://openreview.net/forum?id=4qFIkOhq24' },
  ],
}

/** How the page of a certificate names it. */
export const paper = {
  title: publication.title,
  authors: authorsOf(publication),
  where: placeOf(publication),
  links: publication.links,
} as const

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
export const awaiting = {} as const satisfies Partial<Record<Printed, string>>

/** The printed items that the theory must state: omitting one does not compile. */
export type Stated = Exclude<Printed, keyof typeof awaiting>

/** The printed item that a claim belongs to: the item itself, or the item with a variant in parentheses. */
export const itemOf = (claim: string): Printed | undefined =>
  (Object.keys(printed) as ReadonlyArray<Printed>).find((item) => claim === item || claim.startsWith(`${item} (`))

/** "Lemma C.1 [ICLR Lemma 1]" */
export const citation = (item: Printed): string => `ICML ${item}, ICLR ${printed[item]}`

/** Something false as printed: what is wrong, what is true instead, and the claims that show it. */
export interface Defect {
  readonly item: Printed
  readonly wrong: string
  readonly instead: string
  /** Claims that show the defect and that replace the statement; none named where the claims of the item say it by their standings. */
  readonly shown: ReadonlyArray<string>
  readonly true: ReadonlyArray<string>
}

export const defects: ReadonlyArray<Defect> = [
  {
    item: 'Theorem 3.3',
    wrong: 'the prompt of a turn is one sentence short: nothing makes it end in a negative sentence',
    instead: 'one sentence more each turn; or one opening prompt for all turns, however long the answers are',
    shown: [],
    true: [],
  },
  {
    item: 'Theorem 3.4',
    wrong: 'the best of n answers of a component that is bad on average is not bad: in one model no prompt works',
    instead: 'the level 1 − 2((1−γ)/2)ⁿ for γ; as printed where P₋ is surely bad',
    shown: ['Theorem 3.4', 'Theorem 3.4 (law of the best answer)'],
    true: ['Theorem 3.4 (repaired)', 'Theorem 3.4 (surely bad)', 'Theorem 3.4 (no prompt)'],
  },
  {
    item: 'Lemma C.4',
    wrong: 'no sentence need be negative',
    instead: 'with a negative sentence, also with σ√(N(1−δ)/δ)',
    shown: ['Lemma C.4'],
    true: ['Lemma C.4 (repaired)', 'Lemma C.4 (sharp)'],
  },
  {
    item: 'Definition 2.4',
    wrong: 'at n = 0 it asks for 0 < 0, so that no models are σ-similar',
    instead: 'n ≥ 1, as Theorems 3.2 and B.1 then have it: proved',
    shown: [],
    true: ['Definition 2.4', 'Definition 2.4 (n ≥ 1)', 'Theorem 3.2', 'Theorem B.1'],
  },
  {
    item: 'Footnote on finite context',
    wrong: 'prompts of bounded length do not reach every γ + ε',
    instead: 'the exact obstruction',
    shown: ['Footnote on finite context'],
    true: ['Footnote on finite context (obstruction)'],
  },
  {
    item: 'Appendix I',
    wrong: 'the divergences add up to more than βn^{1−η}',
    instead: 'at least that; the direction of the divergence matters',
    shown: ['Appendix I', 'Lemma C.3 (other direction)'],
    true: ['Appendix I (at least)'],
  },
  {
    item: 'Appendix K',
    wrong: 'e^y − 1 is negative for y < 0, and two comparisons fail then',
    instead: 'for y > 0 and x ≥ 0; the exact share of a token',
    shown: ['Appendix K', 'Appendix K (2)', 'Appendix K (3)'],
    true: ['Appendix K (2, nonnegative x)', 'Appendix K (3, positive y)', 'Appendix K (token share)'],
  },
]

/** What is and what is not wrong with the paper, in a few sentences. */
export const inShort: ReadonlyArray<string> = [
  'Most of the paper stands, much of it in a sharper form: its main theorem, its lemmas, and its theorems on aligning and on sampled prompts are true once a printed length is read as the next whole number, and Definition 2.4 for n ≥ 1.',
  'Two theorems need repair. Theorem 3.3 counts one sentence too few in each turn, but what it warns of holds, and more: one opening prompt can misalign a whole conversation. Theorem 3.4 holds where the bad component is surely bad; where it is bad on average only, taking the best of n answers can be a defence.',
  'What else is false as printed is at the edges, and no main conclusion rests on it.',
  'That a given model has a bad component, or how likely harm is, is claimed neither there nor here.',
]
