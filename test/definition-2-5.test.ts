/** Definition 2.5: what it takes of single sentences, and what becomes of it with α = 1. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { definition25, definition25Whole } from '../spec/definition-2-5.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Definition 2.5', () => {
  it('gives P₋ a negative sentence after every prompt', () => {
    fc.assert(fc.property(mixtures(definition25), holds(definition25)), told(definition25, 60))
  })
  it('with α = 1 says nothing of P₊', () => {
    fc.assert(fc.property(mixtures(definition25Whole), holds(definition25Whole)), told(definition25Whole, 80))
  })
})
