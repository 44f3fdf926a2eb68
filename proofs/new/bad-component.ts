/** P says p, and then n for ever: the prompt p misaligns it completely, and at the start nothing negative can be said. */
import { misalignableIsMixture } from '../../spec/new/bad-component.js'
import { evidence } from '../../src/claim/evidence.js'
import { q } from '../../src/model/written.js'
import { nIsBad, thenOnly } from '../smallModels.js'

export const evidenceMisalignable = evidence(misalignableIsMixture, {
  counterexample: { P: thenOnly('n', '0', '1'), B: nIsBad, gamma: q('-1'), k: 1 },
})
