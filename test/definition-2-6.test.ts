/** Definition 2.6: positive. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { definition26 } from '../spec/definition-2-6.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.6', () => {
  it('gives P₋ every negative sentence', () => {
    fc.assert(fc.property(mixtures(definition26), holds(definition26)), told(definition26, 80))
  })
})
