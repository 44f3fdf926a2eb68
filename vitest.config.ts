import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Run by `npm run misprints`, `npm run newcomer` and `npm run companion`. */
export const slow = ['test/misprints.test.ts', 'test/newLemma.test.ts', 'test/companion.test.ts']

export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    exclude: slow,
    // with every damage to a proof, one test checks hundreds of proofs
    testTimeout: process.env.BEB_DAMAGE === 'all' ? 900_000 : 60_000,
    // every core, and the theory is loaded once a worker instead of once a file
    maxWorkers: availableParallelism(),
    isolate: false,
  },
})
