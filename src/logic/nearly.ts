/**
 * That a true statement nearly fails: its comparisons hold within a relative slack, as far as its truth depends on them.
 * The relative slack of left ≤ right is (right − left) / max(|left|, |right|). Of several comparisons that have to hold one
 * is near; of several that would do, all that hold are near.
 */
import type { Rational } from '../kernel/rational.js'
import type { Statement } from './proposition.js'
import { zero } from './term.js'

const compared = (relation: '<' | '≤' | '=', left: Node, right: Node): Statement => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})
type Node = Extract<Statement, { _tag: 'Compare' }>['left']

/** 0 < 0: an equation holds or not, and never nearly fails. */
const never = compared('<', zero.node, zero.node)

/** That the negation of the statement, which holds, nearly fails. */
const deniedNearly = (slack: Rational, of: Statement): Statement => {
  const deny = (s: Statement): Statement => ({ _tag: 'Not', of: s })
  switch (of._tag) {
    case 'Compare':
      return of.relation === '='
        ? never
        : nearlyFails(slack, compared(of.relation === '<' ? '≤' : '<', of.right, of.left))
    case 'Not':
      return nearlyFails(slack, of.of)
    case 'And':
      return nearlyFails(slack, { _tag: 'Or', left: deny(of.left), right: deny(of.right) })
    case 'Or':
      return nearlyFails(slack, { _tag: 'And', left: deny(of.left), right: deny(of.right) })
    case 'Implies':
      return nearlyFails(slack, { _tag: 'And', left: of.left, right: deny(of.right) })
    case 'ForEvery':
      return nearlyFails(slack, { _tag: 'Exists', over: of.over, body: deny(of.body) })
    case 'Exists':
      return nearlyFails(slack, { _tag: 'ForEvery', over: of.over, body: deny(of.body) })
  }
}

/** Of a statement that holds: within the slack it would not. */
export const nearlyFails = (slack: Rational, of: Statement): Statement => {
  const near = (s: Statement): Statement => nearlyFails(slack, s)
  const ifSo = (s: Statement): Statement => ({ _tag: 'Implies', left: s, right: near(s) })
  switch (of._tag) {
    case 'Compare': {
      if (of.relation === '=') return never
      const larger: Node = {
        _tag: 'Maximum',
        left: { _tag: 'Absolute', of: of.left },
        right: { _tag: 'Absolute', of: of.right },
      }
      return compared(
        '≤',
        { _tag: 'Subtract', left: of.right, right: of.left },
        { _tag: 'Multiply', left: { _tag: 'Constant', value: slack }, right: larger },
      )
    }
    case 'Not':
      return deniedNearly(slack, of.of)
    case 'And':
      return { _tag: 'Or', left: near(of.left), right: near(of.right) }
    case 'Or':
      return { _tag: 'And', left: ifSo(of.left), right: ifSo(of.right) }
    case 'Implies':
      return { _tag: 'And', left: of.left, right: near(of.right) }
    case 'ForEvery':
      return { ...of, _tag: 'Exists', body: near(of.body) }
    case 'Exists':
      return { ...of, _tag: 'ForEvery', body: ifSo(of.body) }
  }
}
