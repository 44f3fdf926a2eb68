/**
 * Random variables on a finite law: Q is a law of one sentence, B a score in [−1, 1], and c > 0 a scale. Every random
 * variable on Q is cB for some c and B, and every nonnegative one is c(1 + B), since its values are bounded.
 */
import {
  add,
  empty,
  expectation,
  model,
  multiply,
  one,
  type SentenceVariable,
  scalar,
  score,
  type Term,
} from '../../src/logic/term.js'
import { B } from '../symbols.js'

/** The law. */
export const draw = model('draw', 'Q')
/** A scale c > 0. */
export const c = scalar('c', 'c')

/** Z = cB, of any sign, at a sentence. */
export const anyVariable = <K extends string>(at: SentenceVariable<K>) => multiply(c, score(B, at))
/** Y = c(1 + B) ≥ 0, at a sentence. */
export const nonnegativeVariable = <K extends string>(at: SentenceVariable<K>) => multiply(c, add(one, score(B, at)))

/** E f(x), for x of the law Q. */
export const mean = <K extends string, J>(of: SentenceVariable<K>, f: Term<J>) => expectation(of, draw, empty, f)
