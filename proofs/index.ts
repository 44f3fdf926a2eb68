/** The theory: one line per claim, with what is offered for it. A printed item without a line does not compile. */

import type { Stated } from '../spec/paper.js'
import type { Evidence } from '../src/claim/evidence.js'
import * as C1 from './lemma-c1.js'
import * as U from './new/universal.js'

export const theory = {
  'Lemma C.1': C1.evidenceC1,
  'Lemma C.1 (strict)': C1.evidenceC1Strict,
  'Lemma C.1 (additive)': C1.evidenceC1Additive,
  'Lemma C.1 (exact)': C1.evidenceC1Exact,
  'Lemma C.1 (sharp)': C1.evidenceC1Sharp,
  'Lemma C.1 (likelihoods)': C1.evidenceC1Likelihoods,
  'Theorem U': U.evidenceUniversal,
  'Theorem U (one step)': U.evidenceOneStep,
  'Theorem U (one sentence less)': U.evidenceUniversalOneLess,
} satisfies Record<Stated, Evidence> & Readonly<Record<string, Evidence>>
