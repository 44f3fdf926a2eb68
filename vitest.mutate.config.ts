import { defineConfig } from 'vitest/config'

/** For mutation testing: the tests of the kernel alone, without the build, and with one seed, so that runs repeat. */
export default defineConfig({
  test: {
    include: ['test/kernel/*.test.ts'],
    setupFiles: ['test/support/fixedSeed.ts'],
    testTimeout: 30_000,
  },
})
