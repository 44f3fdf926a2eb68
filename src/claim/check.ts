/**
 * The proof checker. It accepts a proof when every step is an identity of normal forms or has an evident slack,
 * and every term in it, the claim's own included, is known to have a value. The first gap is reported.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { type Context, emptyContext, type LetterSort } from '../logic/context.js'
import { formIn, withAssumptions } from '../logic/form.js'
import { introduce, introduceNatural, isKnown, know, knowVariable, negated } from '../logic/knowledge.js'
import { isName } from '../logic/names.js'
import { equalFractions } from '../logic/polynomial.js'
import type { Relation, Statement } from '../logic/proposition.js'
import { remembered } from '../logic/remembered.js'
import { isModel, isNonnegative, isPositive, isZeroTerm } from '../logic/sign.js'
import { binds, inStatement, lettersIn, sentencesIn, weightsIn } from '../logic/substitution.js'
import { type Letter, type Node, type Parts, zero } from '../logic/term.js'
import { weakPart } from '../logic/weakPart.js'
import { checkAscentByBlocks } from './blocksRule.js'
import type { AnyClaim } from './claim.js'
import { checkByDerivative } from './derivativeRule.js'
import { checkDrift } from './driftRule.js'
import { checkAttained, checkObtain, checkSpecialise, checkTermOfSum, checkWitness } from './existenceRules.js'
import { checkFirstStep } from './firstStepRule.js'
import { all, done, gap, type Result, statement, term } from './gap.js'
import { checkInduction, checkLast, checkProlonged } from './inductionRules.js'
import { checkInvariant } from './invariantRule.js'
import { checkEventually, checkMajorant } from './majorantRule.js'
import { checkAscent, compared, positiveAnd, times } from './promptRules.js'
import type { ProofNode, Step } from './proof.js'
import { checkBySupport } from './supportRule.js'
import { illWritten } from './wellWritten.js'

const same = (context: Context, a: Node, b: Node): boolean => {
  const [f, g] = [formIn(context, a), formIn(context, b)]
  return f !== undefined && g !== undefined && equalFractions(f, g)
}
const minus = (left: Node, right: Node): Node => ({ _tag: 'Subtract', left, right })

const identity = 'an identity holds of every model; what holds by a hypothesis is equalBy(to, what vanishes, …)'
const nonnegative =
  'sums, products, quotients and means of probabilities, squares, slacks of hypotheses, t − 1 − log t, and log t for t ≥ 1'

const stepFrom = (context: Context, at: string, here: Node, { relation, to, slack, why }: Step<never>): Result =>
  all([
    () => term(context, at, to),
    () => (slack === undefined ? done : term(context, at, slack)),
    () => {
      if (slack === undefined)
        return relation === '=' && same(context, here, to)
          ? done
          : gap(at, `not equal: ${why}`, minus(to, here), { shows: '= 0', help: identity })
      if (!same(context, minus(to, here), slack))
        return gap(at, `the slack is not the difference: ${why}`, minus(minus(to, here), slack), {
          shows: '= 0',
          help: 'that is the difference less the slack as written; atMostBy(to, subtract(to, from), …) is its own slack',
        })
      const evident = { '=': isZeroTerm, '≤': isNonnegative, '<': isPositive }[relation](context, slack)
      return evident
        ? done
        : gap(
            at,
            `the slack is not evidently ${relation === '=' ? '0' : relation === '<' ? '> 0' : '≥ 0'}: ${why}`,
            relation === '≤' ? weakPart(context, slack) : slack,
            { shows: relation === '=' ? '= 0' : relation === '<' ? '> 0' : '≥ 0', help: nonnegative },
          )
    },
  ])

/** The strongest relation that the steps of a chain carry. */
const carried = (steps: ReadonlyArray<Step<never>>): Relation =>
  steps.some((s) => s.relation === '<') ? '<' : steps.some((s) => s.relation === '≤') ? '≤' : '='

const yields = (has: Relation, wanted: Relation): boolean => has === wanted || (wanted === '≤' && has !== '≤')

const checkChain = (context: Context, at: string, goal: Statement, proof: ProofNode & { _tag: 'Chain' }): Result => {
  if (goal._tag !== 'Compare') return gap(at, 'a chain proves a comparison', goal)
  const last = proof.steps[proof.steps.length - 1]?.to ?? proof.from
  return all([
    () => term(context, at, proof.from),
    () =>
      same(context, proof.from, goal.left)
        ? done
        : gap(at, 'the chain starts elsewhere', minus(goal.left, proof.from), { shows: '= 0' }),
    ...proof.steps.map(
      (step, i) => () => stepFrom(context, `${at}, step ${i + 1}`, proof.steps[i - 1]?.to ?? proof.from, step),
    ),
    () =>
      same(context, last, goal.right)
        ? done
        : gap(at, 'the chain stops short of the bound', minus(goal.right, last), {
            shows: goal.relation === '=' ? '= 0' : '≥ 0',
            help: 'one more step, whose slack this is',
          }),
    () =>
      yields(carried(proof.steps), goal.relation)
        ? done
        : gap(at, `the chain proves ${carried(proof.steps)} where ${goal.relation} is claimed`),
  ])
}

/** Case t > 0 or t ≤ 0: the context in which it is a fact, and normal forms know it. */
const withSign = (context: Context, relation: Relation, of: Node): Context | undefined => {
  const form = formIn(context, of)
  if (form === undefined) return undefined
  const { assumptions } = context
  return know(
    withAssumptions(context, { ...assumptions, nonnegative: [...assumptions.nonnegative, form] }),
    compared(relation, zero.node, of),
  )
}

const checkBySign = (context: Context, at: string, goal: Statement, proof: ProofNode & { _tag: 'BySign' }): Result =>
  all([
    () => term(context, at, proof.of),
    ...(
      [
        [proof.of, proof.positive, '<', '>'],
        [minus(zero.node, proof.of), proof.nonpositive, '≤', '≤'],
      ] as const
    ).map(([of, branch, relation, shown]) => () => {
      const inCase = withSign(context, relation, of)
      return inCase === undefined
        ? gap(at, 'no normal form', of)
        : check(inCase, `${at}, case ${shown} 0`, goal, branch)
    }),
  ])

const isSentence = (parts: Parts | undefined): boolean => parts?.length === 1 && parts[0]?.sort === 'sentence'

/** Why the letters of the cited claim cannot be replaced so; nothing when they can. */
const replacementFault = (context: Context, { by, given, then }: ProofNode & { _tag: 'Cite' }): string | undefined => {
  const statements = [...given, then]
  const replaced = Object.values(by).flatMap((record) => Object.keys(record ?? {}))
  const bound = [...context.scope.keys(), ...lettersIn(by), ...replaced].find((name) =>
    statements.some((of) => binds(of, { name, text: name, latex: name })),
  )
  if (bound !== undefined) return `the letter ${bound} would be captured`
  const sentence = statements
    .flatMap(sentencesIn)
    .find((name) => Object.hasOwn(by.sequences ?? {}, name) && !isSentence(by.sequences?.[name]))
  if (sentence !== undefined) return `the sentence ${sentence} is replaced by what may be none`
  const weights = statements.flatMap(weightsIn)
  const compound = Object.entries(by.scalars ?? {}).find(([name, n]) => weights.includes(name) && n._tag !== 'Scalar')
  if (compound !== undefined) return `the weight ${compound[0]} of a mixture cannot be replaced by a term`
  if (Object.values(by.models ?? {}).some((model) => !isModel(context, model)))
    return 'a model is replaced by a mixture whose weight may lie outside [0, 1]'
  return Object.values(by.naturals ?? {}).some(({ plus }) => plus < 0) ? 'a number may be negative' : undefined
}

const substituted = remembered(inStatement)

const checkCite = (context: Context, at: string, goal: Statement, proof: ProofNode & { _tag: 'Cite' }): Result => {
  const place = `${at}, citing ${proof.claim}`
  const fault = replacementFault(context, proof)
  if (fault !== undefined) return gap(place, fault)
  const [given, then] = [proof.given.map((g) => substituted(proof.by, g)), substituted(proof.by, proof.then)]
  const granted = () => given.reduce(know, context)
  return all([
    ...given.map(
      (hypothesis) => () =>
        pipe(
          statement(context, place, hypothesis),
          E.chain(() =>
            isKnown(context, hypothesis)
              ? done
              : gap(place, 'a hypothesis is not evident', hypothesis, { help: 'prove it first, with have(…)' }),
          ),
        ),
    ),
    () => statement(granted(), place, then),
    () => check(know(granted(), then), at, goal, proof.body),
    () => E.right([proof.claim]),
  ])
}

const checkMeanAttained = (
  context: Context,
  at: string,
  goal: Statement,
  proof: ProofNode & { _tag: 'MeanAttained' },
): Result => {
  const parts = positiveAnd(goal)
  if (parts === undefined || parts.over.sort !== 'sentence' || parts.target.relation !== '≤')
    return gap(at, 'a mean proves ∃x (0 < N(x) ∧ L(x) ≤ R(x))', goal)
  const { over, mass, target } = parts
  const excess = minus(target.right, target.left)
  const sum = (body: Node): Node => ({
    _tag: 'Sum',
    over: { sort: 'sentence', letter: over.letter },
    body: times(proof.weight, body),
  })
  const inside = knowVariable(context, over)
  return all([
    () => (context.scope.has(over.letter.name) ? gap(at, `the letter ${over.letter.name} is bound twice`) : done),
    ...[proof.weight, proof.factor, mass, excess].map((node) => () => term(inside, at, node)),
    () => (isNonnegative(inside, proof.weight) ? done : gap(at, 'a weight may be negative', proof.weight)),
    () => (isNonnegative(inside, mass) ? done : gap(at, 'a mass may be negative', mass)),
    () => check(inside, `${at}, dominated`, compared('≤', excess, times(proof.factor, mass)), proof.dominated),
    () => check(context, `${at}, the mean`, compared('≤', zero.node, sum(excess)), proof.sum),
    () => check(context, `${at}, its mass`, compared('<', zero.node, sum(mass)), proof.mass),
  ])
}

/** The logarithm is strictly increasing on the positive numbers. */
const checkByLogarithm = (
  context: Context,
  at: string,
  goal: Statement,
  { body }: ProofNode & { _tag: 'ByLogarithm' | 'Absurd' },
): Result => {
  if (goal._tag !== 'Compare') return gap(at, 'logarithms prove a comparison', goal)
  const logarithm = (of: Node): Node => ({ _tag: 'Logarithm', of })
  const { left, right } = goal
  const mayVanish = [left, right].find((side) => !isPositive(context, side))
  return mayVanish !== undefined
    ? gap(at, 'this may not be positive', mayVanish)
    : check(context, at, { ...goal, left: logarithm(left), right: logarithm(right) }, body)
}

/** The proof convinces of the goal in this context, whose terms are defined. */
const check = (context: Context, at: string, goal: Statement, proof: ProofNode): Result => {
  switch (proof._tag) {
    case 'Chain':
      return checkChain(context, at, goal, proof)
    case 'Evident':
      return isKnown(context, goal) ? done : gap(at, 'not evident', goal, { help: 'a chain, or a case distinction' })
    case 'BySign':
      return checkBySign(context, at, goal, proof)
    case 'Both':
      return goal._tag !== 'And'
        ? gap(at, 'not a conjunction', goal)
        : all([
            () => check(context, `${at}, first part`, goal.left, proof.left),
            () => check(know(context, goal.left), `${at}, second part`, goal.right, proof.right),
          ])
    case 'Antisymmetry':
      return goal._tag !== 'Compare' || goal.relation !== '='
        ? gap(at, 'not an equation', goal)
        : all([
            () => check(context, `${at}, ≤`, { ...goal, relation: '≤' }, proof.left),
            () =>
              check(context, `${at}, ≥`, { ...goal, relation: '≤', left: goal.right, right: goal.left }, proof.right),
          ])
    case 'Arbitrary':
      if (goal._tag === 'Implies') return check(know(context, goal.left), at, goal.right, proof.body)
      return goal._tag !== 'ForEvery'
        ? gap(at, 'nothing to take arbitrarily', goal)
        : check(knowVariable(context, goal.over), at, goal.body, proof.body)
    case 'Have':
      return all([
        () => statement(context, at, proof.fact),
        () => check(context, `${at}, fact`, proof.fact, proof.because),
        () => check(know(context, proof.fact), at, goal, proof.body),
      ])
    case 'Cite':
      return checkCite(context, at, goal, proof)
    case 'MeanAttained':
      return checkMeanAttained(context, at, goal, proof)
    case 'Attained':
      return checkAttained(check, context, at, goal, proof)
    case 'Witness':
      return checkWitness(check, context, at, goal, proof)
    case 'Obtain':
      return checkObtain(check, context, at, goal, proof)
    case 'Specialise':
      return checkSpecialise(check, context, at, goal, proof)
    case 'TermOfSum':
      return checkTermOfSum(context, at, goal, proof, (a, b) => same(context, a, b))
    case 'FirstStep':
      return checkFirstStep(context, at, goal, proof, (a, b) => same(context, a, b))
    case 'BySupport':
      return checkBySupport(check, context, at, goal, proof)
    case 'ByDerivative':
      return checkByDerivative(check, context, at, goal, proof)
    case 'Either':
      return all([
        () => statement(context, at, proof.of),
        () => check(know(context, proof.of), `${at}, if so`, goal, proof.holds),
        () => check(know(context, negated(proof.of)), `${at}, if not`, goal, proof.fails),
      ])
    case 'Absurd':
      return check(context, `${at}, the absurdity`, compared('<', zero.node, zero.node), proof.body)
    case 'ByLogarithm':
      return checkByLogarithm(context, at, goal, proof)
    case 'Induction':
      return checkInduction(check, context, at, goal, proof)
    case 'Last':
      return checkLast(check, context, at, goal, proof)
    case 'Prolonged':
      return checkProlonged(check, context, at, goal, proof)
    case 'Eventually':
      return checkEventually(context, at, goal)
    case 'Majorant':
      return checkMajorant(check, context, at, goal, proof)
    case 'AscentByBlocks':
      return checkAscentByBlocks(check, context, at, goal, proof)
    case 'Invariant':
      return checkInvariant(check, context, at, goal, proof)
    case 'Drift':
      return checkDrift(check, context, at, goal, proof)
    case 'Ascent':
      return checkAscent(check, context, at, goal, proof)
  }
}

/** The letters of a domain, of which nothing is known but their sorts. */
const ofSymbols = remembered((empty: Context, symbols: AnyClaim['forAll']['symbols']) =>
  Object.entries(symbols as Readonly<Record<string, LetterSort>>).reduce((context, [name, sort]) => {
    const letter: Letter = { name, text: name, latex: name }
    return sort === 'natural' ? introduceNatural(context, letter, null) : introduce(context, letter, sort)
  }, empty),
)

/** The claims that the proof cites, or the first gap: in a hypothesis, in the conclusion, or in the proof. */
export const checkProof = (claim: AnyClaim, proof: ProofNode): Result => {
  const unwritten = illWritten(claim, proof)
  if (unwritten !== undefined) return gap(unwritten, 'this is not written as a statement or a proof is')
  const unnamed = Object.keys(claim.forAll.symbols).find((name) => !isName(name))
  if (unnamed !== undefined) return gap('the domain', `${unnamed} is no name for a letter`)
  let context = ofSymbols(emptyContext, claim.forAll.symbols)
  for (const [i, { statement: hypothesis }] of claim.given.entries()) {
    const meaningful = statement(context, `hypothesis ${i + 1}`, hypothesis)
    if (E.isLeft(meaningful)) return meaningful
    context = know(context, hypothesis)
  }
  return all([
    () => statement(context, 'the conclusion', claim.then.statement),
    () => check(context, 'proof', claim.then.statement, proof),
  ])
}
