import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // every core, and the theory is loaded once a worker instead of once a file
    maxWorkers: availableParallelism(),
    isolate: false,
  },
})
