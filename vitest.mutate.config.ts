import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'

/** A test file that does not load is an error of the run: without this, Stryker sees no failed test in it. */
const loading = (): Reporter => {
  let run: Vitest | undefined
  return {
    onInit: (vitest) => {
      run = vitest
    },
    onTestModuleEnd: (module) => {
      for (const error of module.errors()) run?.state.catchError(error, 'Unhandled Error')
    },
  }
}

/** For mutation testing: the tests of the kernel alone, without the build, and with one seed, so that runs repeat. */
export default defineConfig({
  test: {
    include: ['test/kernel/*.test.ts'],
    setupFiles: ['test/support/fixedSeed.ts'],
    testTimeout: 30_000,
    reporters: [loading()],
  },
})
