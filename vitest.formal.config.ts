import { defineConfig } from 'vitest/config'

/** Tests that need Rocq and take minutes: npm run mutations. */
export default defineConfig({ test: { include: ['test/formal/*.formal.ts'], testTimeout: 600_000 } })
