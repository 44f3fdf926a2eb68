/** The smallest models that evidence is made of. There are two sentences: n, the bad one, and p, the good one. */
import * as Q from '../src/kernel/rational.js'
import { automaton, iid, q, scores } from '../src/model/written.js'

/** B(n) = −1, B(p) = 1. */
export const nIsBad = scores({ n: '-1', p: '1' })
export const onlyN = iid({ n: '1', p: '0' })
export const onlyP = iid({ n: '0', p: '1' })
export const fair = iid({ n: '1/2', p: '1/2' })

/** First n or p with these probabilities, and then one answer forever: the prompt n has any likelihood. */
export const thenOnly = (answer: 'n' | 'p', n: string, p: string) =>
  automaton({
    start: { next: { n, p }, to: { n: 'later', p: 'later' } },
    later: { next: answer === 'n' ? { n: '1', p: '0' } : { n: '0', p: '1' } },
  })

/** At each position n with this probability and otherwise p, whatever was said before; the last share stays. */
export const byPosition = (...shares: ReadonlyArray<string>) =>
  automaton(
    Object.fromEntries(
      shares.map((n, i) => {
        const p = Q.show(Q.subtract(Q.one, q(n)))
        const then = String(Math.min(i + 1, shares.length - 1))
        return [i, { next: { n, p }, to: { n: then, p: then } }]
      }),
    ),
  )
