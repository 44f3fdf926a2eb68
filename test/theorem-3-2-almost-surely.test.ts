/** Theorem 3.2 almost surely. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { theorem32AlmostSurely } from '../spec/theorem-3-2-almost-surely.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.2 (almost surely)', () => {
  it('holds on random mixtures', () => {
    fc.assert(
      fc.property(mixtures(theorem32AlmostSurely), holds(theorem32AlmostSurely)),
      told(theorem32AlmostSurely, 100),
    )
  })
})
