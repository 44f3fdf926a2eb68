/**
 * Logarithms in normal forms. log(ab) = log a + log b and log(a/b) = log a − log b hold for positive a and b only, so
 * a logarithm is taken apart exactly where both are evidently positive; log P(u|h) = log P(h⊕u) − log P(h), and
 * log bⁿ = n log b.
 */
import type { Context } from './context.js'
import { isPositive } from './sign.js'
import type { Node } from './term.js'

/** log t, taken apart as far as positivity is evident. */
export const logarithmOf = (context: Context, t: Node): Node => {
  if (t._tag === 'Multiply' || t._tag === 'Divide') {
    if (!isPositive(context, t.left) || !isPositive(context, t.right)) return { _tag: 'Logarithm', of: t }
    const [left, right] = [logarithmOf(context, t.left), logarithmOf(context, t.right)]
    return { _tag: t._tag === 'Multiply' ? 'Add' : 'Subtract', left, right }
  }
  if (t._tag === 'Power' && isPositive(context, t.base))
    return { _tag: 'Multiply', left: { _tag: 'Count', of: t.exponent }, right: logarithmOf(context, t.base) }
  if (t._tag === 'Probability' && t.given.length > 0) {
    const condition: Node = { ...t, of: t.given, given: [] }
    const whole: Node = { ...t, of: [...t.given, ...t.of], given: [] }
    if (isPositive(context, condition) && isPositive(context, whole))
      return { _tag: 'Subtract', left: { _tag: 'Logarithm', of: whole }, right: { _tag: 'Logarithm', of: condition } }
  }
  return { _tag: 'Logarithm', of: t }
}
