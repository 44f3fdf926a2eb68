/** Definition 2.2: distinguishable. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { definition22 } from '../spec/definition-2-2.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.2', () => {
  it('no model is told from itself', () => {
    fc.assert(fc.property(mixtures(definition22), holds(definition22)), told(definition22, 80))
  })
})
