/**
 * Mutation testing of the kernel: `npm run mutate`, or `npm run mutate -- --mutate src/kernel/interval.ts` for one file.
 * What survives is listed, with the reason why it is harmless, in test/kernel/survivors.md.
 */
export default {
  mutate: ['src/kernel/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  // TypeScript 7 has no JavaScript interface: no type checker weeds out mutants, and no tsconfig is to be rewritten.
  checkers: [],
  tsconfigFile: 'no-tsconfig.json',
  concurrency: 2,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: 'reports/stryker-incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['.stryker-tmp*', 'dist', 'reports', 'coverage'],
}
