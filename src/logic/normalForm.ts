/**
 * Normal forms: a term as a fraction of polynomials in atoms, so that equal terms are recognised by algebra alone.
 *
 * Every conditional probability is a quotient of likelihoods, P(u|h) = P(h⊕u)/P(h), a mixture is the weighted sum
 * of its components' likelihoods, Σ is linear, and Σₓ P(h⊕x) = P(h). So the chain rule, Bayes' rule and
 * normalisation are part of equality. What is left (|·|, max, powers, sums that do not simplify) are atoms.
 *
 * An equality of normal forms is an equality of values wherever both terms are defined.
 */
import * as Q from '../kernel/rational.js'
import {
  type Atom,
  addFractions,
  atomFraction,
  constantFraction,
  type Denominator,
  equalFractions,
  type Factor,
  type Fraction,
  fractionKey,
  inverse,
  leading,
  type Monomial,
  multiplyFractions,
  negateFraction,
  polynomial,
  type Summand,
  subtractFractions,
  zeroFraction,
} from './polynomial.js'
import { inNode } from './substitution.js'
import type { Letter, ModelNode, Node, Over, Parts } from './term.js'

/** What a normal form may take for granted. */
export interface Assumptions {
  /** Terms known to be ≥ 0 by case distinction: |t| = t, and |t| = −t when −t is listed. */
  readonly nonnegative: ReadonlyArray<Fraction>
  /** Mixture weights α with 0 < α < 1. */
  readonly properWeights: ReadonlySet<string>
}

interface LikelihoodAtom extends Atom {
  readonly model: string
  readonly of: Parts
}
interface SumAtom extends Atom {
  readonly over: Over
  readonly factors: Monomial
  readonly divisors: Denominator
}
const isLikelihood = (atom: Atom): atom is LikelihoodAtom => 'model' in atom
const isSum = (atom: Atom): atom is SumAtom => 'factors' in atom

const atom = (key: string, letters: Iterable<string>, height = 0): Atom => ({ key, letters: new Set(letters), height })

const likelihoodAtom = (model: string, of: Parts, letters: ReadonlyArray<string>): LikelihoodAtom => ({
  key: `${model}(${of.map((part) => part.letter.name).join('⊕')})`,
  letters: new Set([...letters, ...of.map((part) => part.letter.name)]),
  height: 0,
  model,
  of,
})

const likelihoodOf = (model: string, of: Parts, letters: ReadonlyArray<string>): Fraction =>
  of.length === 0 ? constantFraction(Q.one) : atomFraction(likelihoodAtom(model, of, letters))

/** P(s) in the likelihoods of the components of P. */
const likelihood = (model: ModelNode, of: Parts): Fraction => {
  switch (model._tag) {
    case 'Model':
      return likelihoodOf(model.letter.name, of, [])
    case 'Component':
      return likelihoodOf(`${model.family.name}[${model.index.name}]`, of, [model.index.name])
    case 'Mixture': {
      const weight = atomFraction(atom(model.weight.name, []))
      const rest = subtractFractions(constantFraction(Q.one), weight)
      return addFractions(
        multiplyFractions(weight, likelihood(model.minus, of)),
        multiplyFractions(rest, likelihood(model.plus, of)),
      )
    }
  }
}

const depends = (letters: ReadonlySet<string>, letter: Letter): boolean => letters.has(letter.name)

const atomsOf = ({ numerator, denominator }: Fraction): ReadonlyArray<Atom> =>
  [numerator, ...[...denominator.values()].map(({ factor }) => factor)].flatMap((p) =>
    [...p.values()].flatMap(({ monomial }) => monomial.map((factor) => factor.atom)),
  )

/** Σ over one monomial that depends on the variable, divided by factors that depend on it. */
const sumOfMonomial = (over: Over, factors: Monomial, divisors: Denominator): Fraction => {
  const [only] = factors
  if (divisors.size === 0 && factors.length === 1 && only?.exponent === 1) {
    const { atom: inner } = only
    if (over.sort === 'sentence' && isLikelihood(inner)) {
      const last = inner.of[inner.of.length - 1]
      const occurrences = inner.of.filter((part) => part.letter.name === over.letter.name).length
      // Σₓ P(h⊕x) = P(h)
      if (last?.letter.name === over.letter.name && occurrences === 1) {
        const letters = [...inner.letters].filter((name) => !inner.of.some((part) => part.letter.name === name))
        return likelihoodOf(inner.model, inner.of.slice(0, -1), letters)
      }
    }
    // finite sums commute: Σₓ Σᵢ = Σᵢ Σₓ
    if (over.sort === 'sentence' && isSum(inner) && inner.over.sort === 'index')
      return sumOf(
        inner.over,
        sumOf(over, {
          numerator: polynomial([{ monomial: inner.factors, coefficient: Q.one }]),
          denominator: inner.divisors,
        }),
      )
  }
  // Σ over all indices = Σ inside the group + Σ outside it
  if (over.sort === 'index' && over.part === 'all')
    return addFractions(
      sumOfMonomial({ ...over, part: 'inside' }, factors, divisors),
      sumOfMonomial({ ...over, part: 'outside' }, factors, divisors),
    )
  const body = {
    numerator: polynomial([{ monomial: factors, coefficient: Q.one }]),
    denominator: divisors,
  }
  const inner = atomsOf(body)
  const letters = new Set(inner.flatMap((a) => [...a.letters]))
  letters.delete(over.letter.name)
  const height = 1 + Math.max(0, ...inner.map((a) => a.height))
  const range = over.sort === 'sentence' ? 'S' : `${over.family.name} ${over.part} ${over.group.name}`
  // The variable's own name is forgotten: at its height no variable inside bears the same name.
  const key = `Σ[${over.letter.name}∈${range}]{${fractionKey(body)}}`.replaceAll(over.letter.name, `•${height}`)
  const sum: SumAtom = { key, letters, height, over, factors, divisors }
  return atomFraction(sum)
}

/** Σ body: what does not depend on the variable is taken out, the rest summed monomial by monomial. */
const sumOf = (over: Over, body: Fraction): Fraction => {
  const dependent = (entry: Denominator extends ReadonlyMap<string, infer V> ? V : never) =>
    [...entry.factor.values()].some((s) => s.monomial.some((f) => depends(f.atom.letters, over.letter)))
  const inside: Denominator = new Map([...body.denominator].filter(([, entry]) => dependent(entry)))
  const outside: Denominator = new Map([...body.denominator].filter(([, entry]) => !dependent(entry)))
  let total = zeroFraction
  for (const { monomial, coefficient } of body.numerator.values()) {
    const isInside = (f: Factor) => depends(f.atom.letters, over.letter)
    const taken = polynomial([{ monomial: monomial.filter((f) => !isInside(f)), coefficient }])
    total = addFractions(
      total,
      multiplyFractions(
        { numerator: taken, denominator: outside },
        sumOfMonomial(over, monomial.filter(isInside), inside),
      ),
    )
  }
  return total
}

/** The names of the models whose likelihood vanishes where the model's does. */
const dominated = (model: ModelNode, assumptions: Assumptions): ReadonlyArray<string> => {
  switch (model._tag) {
    case 'Model':
      return [model.letter.name]
    case 'Component':
      return [`${model.family.name}[${model.index.name}]`]
    case 'Mixture':
      return assumptions.properWeights.has(model.weight.name)
        ? [...dominated(model.minus, assumptions), ...dominated(model.plus, assumptions)]
        : []
  }
}

/** Every summand of the numerator has a factor N(given⊕x) with N dominated by the model. */
const vanishesOffSupport = (body: Fraction, models: ReadonlyArray<string>, sequence: Parts): boolean => {
  const names = sequence.map((part) => part.letter.name).join('⊕')
  const vanishes = ({ monomial }: Summand) =>
    monomial.some(
      ({ atom: a }) =>
        isLikelihood(a) && models.includes(a.model) && a.of.map((part) => part.letter.name).join('⊕') === names,
    )
  return [...body.numerator.values()].every(vanishes)
}

/** An opaque name for a term that algebra does not look into; equal names only for equal terms. */
const opaque = (tag: string, parts: ReadonlyArray<Fraction>, letters: Iterable<string> = []): Fraction => {
  const inner = parts.flatMap(atomsOf)
  return atomFraction(
    atom(
      `${tag}{${parts.map(fractionKey).join(' ; ')}}`,
      [...letters, ...inner.flatMap((a) => [...a.letters])],
      Math.max(0, ...inner.map((a) => a.height)),
    ),
  )
}

const signNormalised = (f: Fraction): Fraction => {
  const head = leading(f.numerator)
  return head !== undefined && head.coefficient.num < 0n ? negateFraction(f) : f
}

/** The bound variable by its depth, a name that nothing else bears along the way; sums forget it (sumOfMonomial). */
const canonically = <O extends Over>(over: O, body: Node, depth: number): readonly [O, Node] => {
  const name = `⟨${depth}⟩`
  const letter: Letter = { name, text: name, latex: name }
  const by =
    over.sort === 'sentence'
      ? { sequences: { [over.letter.name]: [{ sort: 'sentence', letter } as const] } }
      : { letters: { [over.letter.name]: letter } }
  return [{ ...over, letter }, inNode(by, body)]
}

/** The normal form of a term; undefined when it divides by something that is identically zero. */
export const normalForm = (node: Node, assumptions: Assumptions): Fraction | undefined => {
  const known = (f: Fraction) => assumptions.nonnegative.some((g) => equalFractions(f, g))
  const absolute = (f: Fraction): Fraction =>
    known(f) ? f : known(negateFraction(f)) ? negateFraction(f) : opaque('abs', [signNormalised(f)])
  const larger = (f: Fraction, g: Fraction): Fraction => {
    const difference = subtractFractions(f, g)
    if (known(difference)) return f
    if (known(negateFraction(difference))) return g
    return opaque('max', fractionKey(f) <= fractionKey(g) ? [f, g] : [g, f])
  }
  const form = (n: Node, depth: number): Fraction | undefined => {
    switch (n._tag) {
      case 'Constant':
        return constantFraction(n.value)
      case 'Scalar':
        return atomFraction(atom(n.letter.name, []))
      case 'Score':
        return atomFraction(atom(`${n.behaviour.name}(${n.of.name})`, [n.of.name]))
      case 'Weight':
        return atomFraction(atom(`weight ${n.family.name}[${n.index.name}]`, [n.index.name]))
      case 'Probability': {
        const below = inverse(likelihood(n.model, n.given))
        return below && multiplyFractions(likelihood(n.model, [...n.given, ...n.of]), below)
      }
      case 'Absolute': {
        const of = form(n.of, depth)
        return of && absolute(of)
      }
      case 'Power': {
        const base = form(n.base, depth)
        if (base === undefined) return undefined
        // baseⁿ⁺ᵏ = baseⁿ · baseᵏ needs k ≥ 0
        const below = Math.min(n.exponent.plus, 0)
        let power = opaque(`power ${n.exponent.letter.name}${below}`, [base], [n.exponent.letter.name])
        for (let i = 0; i < n.exponent.plus; i++) power = multiplyFractions(power, base)
        return power
      }
      case 'Sum': {
        const [over, renamed] = canonically(n.over, n.body, depth)
        const body = form(renamed, depth + 1)
        return body && sumOf(over, body)
      }
      case 'Expectation': {
        const [over, renamed] = canonically({ sort: 'sentence', letter: n.letter }, n.body, depth)
        const sequence: Parts = [...n.given, over]
        const [body, below] = [form(renamed, depth + 1), inverse(likelihood(n.model, n.given))]
        if (body === undefined || below === undefined) return undefined
        const weighted = multiplyFractions(likelihood(n.model, sequence), body)
        return vanishesOffSupport(weighted, dominated(n.model, assumptions), sequence)
          ? multiplyFractions(sumOf(over, weighted), below)
          : opaque(
              `expectation ${JSON.stringify(n.model)} ${JSON.stringify(sequence)}`,
              [body],
              n.given.map((part) => part.letter.name),
            )
      }
      default: {
        const [left, right] = [form(n.left, depth), form(n.right, depth)]
        if (left === undefined || right === undefined) return undefined
        switch (n._tag) {
          case 'Add':
            return addFractions(left, right)
          case 'Subtract':
            return subtractFractions(left, right)
          case 'Multiply':
            return multiplyFractions(left, right)
          case 'Divide': {
            const below = inverse(right)
            return below && multiplyFractions(left, below)
          }
          case 'Maximum':
            return larger(left, right)
          case 'Minimum':
            return negateFraction(larger(negateFraction(left), negateFraction(right)))
        }
      }
    }
  }
  return form(node, 0)
}
