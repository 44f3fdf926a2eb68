/** Normal forms of terms in a context: under its case distinctions, and prepared by what it knows. */
import { type Context, inContext } from './context.js'
import { type Assumptions, normalForm } from './normalForm.js'
import { type Fraction, subtractFractions } from './polynomial.js'
import { isUnprepared, prepared } from './prepared.js'
import { stored } from './remembered.js'
import type { Node } from './term.js'

/** What is prepared depends on all that a context knows: such forms are kept for that context alone. */
const preparedForm = inContext((context: Context, node: Node) =>
  normalForm(prepared(context, node), context.assumptions),
)

/** The normal form, computed once. */
export const formIn = (context: Context, node: Node): Fraction | undefined => {
  if (isUnprepared(node)) return preparedForm(context, node)
  return stored(context.forms, node, (of) => normalForm(of, context.assumptions))
}

/** The normal form of right − left. */
export const differenceForm = (context: Context, left: Node, right: Node): Fraction | undefined => {
  const [l, r] = [formIn(context, left), formIn(context, right)]
  return l && r && subtractFractions(r, l)
}

/** The context in which other assumptions hold: normal forms are computed afresh. */
export const withAssumptions = (context: Context, assumptions: Assumptions): Context => {
  const renewed = context.with({ assumptions, forms: new Map() })
  return renewed.with({
    facts: context.facts.map((fact) => ({
      ...fact,
      difference: differenceForm(renewed, fact.left, fact.right) ?? fact.difference,
      rightForm: formIn(renewed, fact.right) ?? fact.rightForm,
    })),
  })
}
