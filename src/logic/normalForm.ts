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
import { atom, atomsOf, isLikelihood, isSum, likelihoodOf } from './atom.js'
import {
  type Atom,
  addFractions,
  atomFraction,
  constantFraction,
  equalFractions,
  type Fraction,
  inverse,
  leading,
  multiplyFractions,
  negateFraction,
  subtractFractions,
  zeroFraction,
} from './polynomial.js'
import { canonicalOf, modelCanonical, termCanonical } from './readings/canonical.js'
import { inNode, lettersIn, type Substitution } from './substitution.js'
import { countOf, sumOf } from './summation.js'
import type { Letter, ModelNode, Node, Over, Part, Parts } from './term.js'

/** What a normal form may take for granted. */
export interface Assumptions {
  /** Terms known to be ≥ 0 by case distinction: |t| = t, and |t| = −t when −t is listed. */
  readonly nonnegative: ReadonlyArray<Fraction>
  /** Mixture weights α with 0 < α < 1. */
  readonly properWeights: ReadonlySet<string>
}

/** P(s) in the likelihoods of the components of P. */
const likelihood = (model: ModelNode, of: Parts): Fraction => {
  switch (model._tag) {
    case 'Model':
      return likelihoodOf(model.letter.name, of, [])
    case 'Component':
      return likelihoodOf(`${model.family.name}[${model.index.name}]`, of, [model.index.name])
    case 'Repeated':
      return of.map((part) => answer(model, part)).reduce(multiplyFractions, constantFraction(Q.one))
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

/**
 * One factor of a likelihood under independent answers: N(x|h) for a sentence x, an atom for a sequence t. That atom
 * sums to 1 over t unless the model speaks of t itself; then it is a name and no more.
 */
const answer = (model: Extract<ModelNode, { _tag: 'Repeated' }>, part: Part): Fraction => {
  if (part.sort === 'sentence') {
    const condition = inverse(likelihood(model.model, model.given))
    return multiplyFractions(likelihood(model.model, [...model.given, part]), condition ?? zeroFraction)
  }
  const [name, letters] = [modelCanonical(model), lettersOf(model)]
  return letters.includes(part.letter.name)
    ? atomFraction(atom(`${name}(${part.letter.name})`, letters))
    : likelihoodOf(name, [part], letters)
}

/** The best score of a sequence, or the score of a sentence. */
const bestScore = ({ name }: Letter, { sort, letter }: Part): Fraction =>
  atomFraction(atom(`${sort === 'prompt' ? 'max ' : ''}${name}(${letter.name})`, [letter.name]))

/** The variables in a model: the index of a component, and what answers are given to. */
const lettersOf = (model: ModelNode): ReadonlyArray<string> => {
  switch (model._tag) {
    case 'Model':
      return []
    case 'Component':
      return [model.index.name]
    case 'Repeated':
      return [...lettersOf(model.model), ...model.given.map(({ letter }) => letter.name)]
    case 'Mixture':
      return [...lettersOf(model.minus), ...lettersOf(model.plus)]
  }
}

/** The names of the models whose likelihood vanishes where the model's does. */
const dominated = (model: ModelNode, assumptions: Assumptions): ReadonlyArray<string> => {
  switch (model._tag) {
    case 'Model':
      return [model.letter.name]
    case 'Component':
      return [`${model.family.name}[${model.index.name}]`]
    case 'Repeated':
      return [modelCanonical(model)]
    case 'Mixture': {
      const parts = [dominated(model.minus, assumptions), dominated(model.plus, assumptions)]
      const proper = assumptions.properWeights.has(model.weight.name) && parts.every((names) => names.length > 0)
      return proper ? parts.flat() : []
    }
  }
}

/** The atom vanishes where every model named is unable to write the sequence: a likelihood of it, or of what begins with it. */
const vanishesWith =
  (models: ReadonlyArray<string>, sequence: Parts) =>
  (a: Atom): boolean => {
    if (isLikelihood(a))
      return models.includes(a.model) && sequence.every(({ letter }, i) => a.of[i]?.letter.name === letter.name)
    return isSum(a) && a.factors.some((factor) => vanishesWith(models, sequence)(factor.atom))
  }

/** Every summand of the numerator vanishes off the support. */
const vanishesOffSupport = (body: Fraction, vanishes: (a: Atom) => boolean): boolean =>
  [...body.numerator.values()].every(({ monomial }) => monomial.some((factor) => vanishes(factor.atom)))

/** An opaque name for a term that algebra does not look into; equal names only for equal terms. */
const opaque = (
  tag: string,
  parts: ReadonlyArray<Fraction>,
  letters: Iterable<string> = [],
  bound?: Letter,
): Fraction => {
  const inner = parts.flatMap(atomsOf)
  const free = new Set([...letters, ...inner.flatMap((a) => [...a.letters])])
  const height = Math.max(0, ...inner.map((a) => a.height)) + (bound === undefined ? 0 : 1)
  const key = `${tag}{${parts.map((part) => part.key).join(' ; ')}}`
  if (bound === undefined) return atomFraction(atom(key, free, height))
  // As in sums, a bound variable is forgotten: its height names it.
  free.delete(bound.name)
  return atomFraction(atom(key.replaceAll(bound.name, `•${height}`), free, height))
}

const signNormalised = (f: Fraction): Fraction => {
  const head = leading(f.numerator)
  return head !== undefined && head.coefficient.num < 0n ? negateFraction(f) : f
}

/** √t, which remembers t: its square is t (polynomial.ts). */
const rootAtom = (radicand: Fraction): Atom => {
  const inner = atomsOf(radicand)
  const letters = inner.flatMap((a) => [...a.letters])
  return { ...atom(`sqrt{${radicand.key}}`, letters, Math.max(0, ...inner.map((a) => a.height))), radicand }
}

/** The bound variable by its depth, a name that nothing else bears along the way; sums forget it (sumOfMonomial). */
const canonically = <O extends Over>(over: O, body: Node, depth: number): readonly [O, Node] => {
  const name = `⟨${depth}⟩`
  const letter: Letter = { name, text: name, latex: name }
  const by: Substitution =
    over.sort === 'index'
      ? { letters: { [over.letter.name]: letter } }
      : over.sort === 'natural'
        ? { naturals: { [over.letter.name]: { letter, plus: 0 } } }
        : { sequences: { [over.letter.name]: [{ sort: over.sort, letter }] } }
  return [{ ...over, letter }, inNode(by, body)]
}

/** Powers are written out up to this exponent. */
const mostFactors = 256

/** The normal form of a term; undefined when it divides by something that is identically zero. */
export const normalForm = (node: Node, assumptions: Assumptions): Fraction | undefined => {
  const known = (f: Fraction) => assumptions.nonnegative.some((g) => equalFractions(f, g))
  const absolute = (f: Fraction): Fraction =>
    known(f) ? f : known(negateFraction(f)) ? negateFraction(f) : opaque('abs', [signNormalised(f)])
  const larger = (f: Fraction, g: Fraction): Fraction => {
    const difference = subtractFractions(f, g)
    if (known(difference)) return f
    if (known(negateFraction(difference))) return g
    return opaque('max', f.key <= g.key ? [f, g] : [g, f])
  }
  const form = (n: Node, depth: number): Fraction | undefined => {
    switch (n._tag) {
      case 'Constant':
        return constantFraction(n.value)
      case 'Scalar':
        return atomFraction(atom(n.letter.name, []))
      case 'Score':
        return atomFraction(atom(`${n.behaviour.name}(${n.of.name})`, [n.of.name]))
      case 'Best':
        return n.of.length === 0
          ? constantFraction(Q.rational(-1))
          : n.of.map((part) => bestScore(n.behaviour, part)).reduce(larger)
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
      case 'Logarithm': {
        const of = form(n.of, depth)
        if (of === undefined) return undefined
        return equalFractions(of, constantFraction(Q.one)) ? zeroFraction : opaque('log', [of])
      }
      case 'SquareRoot': {
        const of = form(n.of, depth)
        return of && atomFraction(rootAtom(of))
      }
      case 'Count':
        return countOf(n.of)
      case 'Indicator':
        return atomFraction(atom(`1{${canonicalOf(n.of)}}`, lettersIn({ statement: n.of } as never)))
      case 'Ever':
      case 'Turns':
        return atomFraction(atom(termCanonical(n), lettersIn({ node: n } as never)))
      case 'Power': {
        const base = form(n.base, depth)
        if (base === undefined) return undefined
        const { letter, plus } = n.exponent
        if (Math.abs(plus) > mostFactors)
          return opaque(`power ${letter?.name ?? ''}+${plus}`, [base], letter === null ? [] : [letter.name])
        // baseⁿ⁺ᵏ = baseⁿ · baseᵏ needs k ≥ 0
        const times = letter === null && plus < 0 ? inverse(base) : base
        if (times === undefined) return undefined
        let power =
          letter === null
            ? constantFraction(Q.one)
            : opaque(`power ${letter.name}${Math.min(plus, 0)}`, [base], [letter.name])
        for (let i = 0; i < (letter === null ? Math.abs(plus) : plus); i++) power = multiplyFractions(power, times)
        return power
      }
      case 'Sum': {
        const [over, renamed] = canonically(n.over, n.body, depth)
        const body = form(renamed, depth + 1)
        return body && sumOf(over, body, { properWeights: assumptions.properWeights, nonzero: 'everywhere' })
      }
      case 'Expectation': {
        const [over, renamed] = canonically(n.over, n.body, depth)
        const sequence: Parts = [...n.given, over]
        const [body, below] = [form(renamed, depth + 1), inverse(likelihood(n.model, n.given))]
        if (body === undefined || below === undefined) return undefined
        const weighted = multiplyFractions(likelihood(n.model, sequence), body)
        const nonzero = vanishesWith(dominated(n.model, assumptions), sequence)
        if (vanishesOffSupport(weighted, nonzero))
          return multiplyFractions(sumOf(over, weighted, { properWeights: assumptions.properWeights, nonzero }), below)
        const length = over.sort === 'prompt' ? over.exactly : undefined
        return opaque(
          `expectation ${JSON.stringify(n.model)} ${sequence.map((part) => part.letter.name).join('⊕')} ${JSON.stringify(length)}`,
          [body],
          [
            ...lettersOf(n.model),
            ...n.given.map((part) => part.letter.name),
            ...(length?.letter ? [length.letter.name] : []),
          ],
          over.letter,
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
