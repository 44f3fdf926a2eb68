import { defineConfig } from 'vitest/config'
import quick, { slow } from './vitest.config.js'

/** What takes its time: misprints planted in every claim, damage done to every proof, a lemma added as a newcomer would add it. */
export default defineConfig({
  // with every damage to a proof, one test checks hundreds of proofs
  test: { ...quick.test, include: slow, exclude: [], testTimeout: 900_000 },
})
