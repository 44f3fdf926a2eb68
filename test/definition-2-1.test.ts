/** Definition 2.1: misalignable. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { definition21 } from '../spec/definition-2-1.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.1', () => {
  it('says when a prompt is enough', () => {
    fc.assert(fc.property(mixtures(definition21), holds(definition21)), told(definition21, 80))
  })
})
