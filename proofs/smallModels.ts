/** The smallest models that evidence is made of. There are two sentences: n, the bad one, and p, the good one. */
import { automaton, iid, scores } from '../src/model/written.js'

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
