/** The programs of Rocq, where they are there: what they say of a file that is right, and of one that is not. */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/formal/development.js'
import { versionOf, workshop } from '../../src/formal/rocq.js'

const sources: ReadonlyArray<Source> = [
  { path: 'Two.v', text: 'From BEB Require One.\nTheorem two : True. Proof. exact One.one. Qed.\n' },
  { path: 'One.v', text: 'Theorem one : True. Proof. exact I. Qed.\n' },
]

describe.skipIf(versionOf() === null)('a workshop', () => {
  it('compiles, is asked, and has the independent checker say what all modules rest on', () => {
    const at = workshop(sources)
    try {
      expect(at.compile(() => {})).toEqual(E.right(undefined))
      const { asked, rechecked } = at.askAndRecheck('Audit.v', 'From BEB Require Two.\nPrint Assumptions Two.two.\n')
      expect(asked).toEqual(E.right('Closed under the global context\n'))
      expect(E.isRight(rechecked) && rechecked.right).toMatch(/^CONTEXT SUMMARY\n(.|\n)*\* Axioms: <none>/)
    } finally {
      at.close()
    }
  }, 120_000)
  it('refuses files that import each other', () => {
    const at = workshop([
      { path: 'One.v', text: 'From BEB Require Two.\n' },
      { path: 'Two.v', text: 'From BEB Require One.\n' },
    ])
    try {
      expect(E.isLeft(at.compile(() => {}))).toBe(true)
    } finally {
      at.close()
    }
  }, 120_000)
  it('says where and why a file is refused', () => {
    const at = workshop([{ path: 'One.v', text: 'Theorem one : True.\nProof. exact False. Qed.\n' }])
    try {
      expect(at.compile(() => {})).toEqual(
        E.left({ file: 'One.v', line: 2, message: expect.stringMatching(/^Error:(.|\n)*"True"/) }),
      )
    } finally {
      at.close()
    }
  }, 120_000)
})
