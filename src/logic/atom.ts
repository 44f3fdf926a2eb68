/** The atoms of normal forms: letters, scores and weights, likelihoods of sequences, sums that do not simplify. */
import * as Q from '../kernel/rational.js'
import {
  type Atom,
  atomFraction,
  constantFraction,
  type Denominator,
  type Fraction,
  type Monomial,
} from './polynomial.js'
import { residueOfName } from './residue.js'
import type { Over, Parts } from './term.js'

export interface LikelihoodAtom extends Atom {
  readonly model: string
  readonly of: Parts
}
export interface SumAtom extends Atom {
  readonly over: Over
  readonly factors: Monomial
  readonly divisors: Denominator
}
export const isLikelihood = (atom: Atom): atom is LikelihoodAtom => 'model' in atom
export const isSum = (atom: Atom): atom is SumAtom => 'factors' in atom

export const atom = (key: string, letters: Iterable<string>, height = 0): Atom => ({
  key,
  residue: residueOfName(key),
  letters: new Set(letters),
  height,
})

const likelihoodAtom = (model: string, of: Parts, letters: ReadonlyArray<string>): LikelihoodAtom => {
  const names = of.map((part) => part.letter.name)
  return { ...atom(`${model}(${names.join('⊕')})`, [...letters, ...names]), model, of }
}

export const likelihoodOf = (model: string, of: Parts, letters: ReadonlyArray<string>): Fraction =>
  of.length === 0 ? constantFraction(Q.one) : atomFraction(likelihoodAtom(model, of, letters))

/** The atoms that occur in a fraction. */
export const atomsOf = ({ numerator, denominator }: Fraction): ReadonlyArray<Atom> =>
  [numerator, ...[...denominator.values()].map(({ factor }) => factor)].flatMap((p) =>
    [...p.values()].flatMap(({ monomial }) => monomial.map((factor) => factor.atom)),
  )
