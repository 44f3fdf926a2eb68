/** Definition 2.3: prompt-distinguishable. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { definition23 } from '../spec/definition-2-3.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.3', () => {
  it('is vacuous without a negative sentence', () => {
    fc.assert(fc.property(mixtures(definition23), holds(definition23)), told(definition23, 80))
  })
})
