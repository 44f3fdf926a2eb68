/** Sums of real numbers, exact wherever their forms allow it. */
import * as O from 'fp-ts/lib/Option.js'
import * as L from '../kernel/logForm.js'
import * as Q from '../kernel/rational.js'
import { balanced } from './balanced.js'
import { apply, form, fromRational, isZero, type Real } from './real.js'

const withoutRational = ({ logs, algebraic: { roots } }: L.LogForm): L.LogForm => ({
  logs,
  algebraic: { rational: Q.zero, roots },
})

/** The sum; all forms are gathered into one, unless its rational part would grow too large. */
export const add = (terms: ReadonlyArray<Real>, at: number): Real => {
  const forms = terms.flatMap((term) => (term._tag === 'Form' ? [term.form] : []))
  const rationals = forms.map(({ algebraic: { rational } }) => rational).filter(({ num }) => num !== 0n)
  const total = balanced(rationals, Q.add, Q.zero)
  const irrational = L.sum(forms.map(withoutRational))
  const exact = O.isSome(total)
    ? [form(L.add(irrational, L.fromRational(total.value)))]
    : [form(irrational), ...rationals.map(fromRational)]
  const parts = [...exact.filter((x) => !isZero(x)), ...terms.filter((term) => term._tag !== 'Form')]
  const [first] = parts
  if (first === undefined) return fromRational(Q.zero)
  return parts.length === 1 ? first : apply('add', parts, at)
}
