import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Run by `npm run misprints`, `npm run damage`, `npm run page:check`, `npm run newcomer` and `npm run companion`. */
export const slow = [
  'test/misprints.test.ts',
  'test/proofs/*.test.ts',
  'test/report/browser.test.ts',
  'test/report/mathml.test.ts',
  'test/newLemma.test.ts',
  'test/companion.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    exclude: slow,
    testTimeout: 60_000,
    // every core, and the theory is loaded once a worker instead of once a file
    maxWorkers: availableParallelism(),
    isolate: false,
  },
})
