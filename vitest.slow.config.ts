import { defineConfig } from 'vitest/config'
import quick, { slow } from './vitest.config.js'

/** What takes its time: misprints planted in every claim, and a lemma added as a newcomer would add it. */
export default defineConfig({ test: { ...quick.test, include: slow, exclude: [] } })
