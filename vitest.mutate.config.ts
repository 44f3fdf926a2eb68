import { defineConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type TestSpecification, type Vitest } from 'vitest/node'

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

/** The tests that take about a second each come last: most mutants are found before. */
class QuickFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const isSlow = ({ moduleId }: TestSpecification): number =>
      /(agreement|coprimeBase|logForm|referenceKernel|greatestExponent)\.test\.ts$/.test(moduleId) ? 1 : 0
    return [...files].sort((a, b) => isSlow(a) - isSlow(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** For mutation testing: the tests of the kernel alone, without the build, and with one seed, so that runs repeat. */
export default defineConfig({
  test: {
    include: ['test/kernel/*.test.ts'],
    setupFiles: ['test/support/fixedSeed.ts'],
    testTimeout: 30_000,
    reporters: [loading()],
    sequence: { sequencer: QuickFirst },
  },
})
