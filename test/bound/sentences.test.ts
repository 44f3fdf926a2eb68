/** The smaller of two numbers of sentences, as far as it is known. */
import { expect, test } from 'vitest'
import { exactly, type Sentences, smaller } from '../../src/bound/sentences.js'

const open = (least: bigint): Sentences => ({ kind: 'open', least })
const beyond: Sentences = { kind: 'beyond' }

test.each<readonly [Sentences, Sentences, Sentences]>([
  [exactly(3n), exactly(4n), exactly(3n)],
  [exactly(4n, true), exactly(3n), exactly(3n)],
  [exactly(4n), beyond, exactly(4n)],
  [beyond, exactly(4n), exactly(4n)],
  [beyond, open(4n), open(4n)],
  [beyond, beyond, beyond],
  [open(3n), exactly(4n), open(3n)],
  [exactly(4n), open(3n), open(3n)],
  [open(3n), exactly(3n), exactly(3n)],
  [exactly(3n), open(3n), exactly(3n)],
  [open(3n), open(3n), open(3n)],
  [open(3n), open(2n), open(2n)],
])('%o and %o: %o', (x, y, least) => expect(smaller(x, y)).toEqual(least))
