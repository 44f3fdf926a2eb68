/** Names of claims as people write them; a comma in parentheses belongs to its name. */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { selectClaims } from '../src/select.js'

const names = Object.keys(theory)

describe('selecting claims', () => {
  it('finds every claim by its own name, commas and all', () => {
    for (const name of names) {
      const selected = selectClaims(names, name)
      expect(E.isRight(selected) && selected.right.includes(name), name).toBe(true)
    }
    expect(names.filter((name) => name.includes(',')).length).toBeGreaterThan(0)
  })
  it('takes several names apart at the commas between them', () => {
    const both = selectClaims(names, 'Theorem 3.1 (fixed prompt, log 2),Lemma C.1 (sharp)')
    expect(both).toEqual(E.right(['Lemma C.1 (sharp)', 'Theorem 3.1 (fixed prompt, log 2)']))
  })
})
