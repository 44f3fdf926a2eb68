/** Deciding what is offered for a claim. Nothing here believes the author: every fate is recomputed. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { decideIn, valueOfTerm } from '../logic/decide.js'
import { environment, type Instance } from '../logic/instance.js'
import { nearlyFails } from '../logic/nearly.js'
import type { Statement } from '../logic/proposition.js'
import { canonicalOf } from '../logic/readings/canonical.js'
import { remembered } from '../logic/remembered.js'
import { relativeSlack } from '../logic/slack.js'
import { sentencesIn, weightsIn } from '../logic/substitution.js'
import { zero } from '../logic/term.js'
import { isDefined } from '../logic/value.js'
import { checkProof } from './check.js'
import type { AnyClaim } from './claim.js'
import type { Sort } from './domain.js'
import type { Attained, Evidence, Fate, Need, Theory } from './evidence.js'
import type { Gap, Uses } from './gap.js'
import type { ProofNode } from './proof.js'
import { outcomeOn } from './sample.js'
import { objectionTo, tightnessText } from './tightness.js'
import { illFormed } from './wellFormed.js'

/** A line of evidence with its verdict: `null` is accepted, otherwise why not. */
export interface Verdict {
  readonly what: string
  readonly objection: string | null
}

export interface Judgement {
  readonly proof: E.Either<Gap, Uses> | undefined
  /** The counterexample meets every hypothesis and the conclusion is false on it. */
  readonly counterexample: Verdict | undefined
  readonly attained: ReadonlyArray<Verdict>
  readonly tightness: ReadonlyArray<Verdict>
  readonly mutants: ReadonlyArray<Verdict>
  readonly needs: ReadonlyArray<Verdict>
}

/** The largest relative slack that still shows a bound to be tight. */
const nearby = Q.rational(1, 1000)

const attainedOn = (claim: AnyClaim, { at, within = Q.zero, nearestKnown }: Attained<Instance>): string | null => {
  const outcome = outcomeOn(claim, at)
  if (outcome !== 'held') return `the claim is ${outcome} there`
  if (nearestKnown === undefined && Q.lessThan(nearby, within)) return `within ${Q.show(within)} is not near`
  const env = environment(at)
  const slack = relativeSlack(env, claim.then.statement)
  if (O.isSome(slack) && Q.atMost(slack.value, within)) return null
  if (decideIn(env, nearlyFails(within, claim.then.statement)) === 'true') return null
  return O.isNone(slack)
    ? `the conclusion does not come within ${Q.show(within)} of failing there`
    : `the relative slack there is ${Q.show(slack.value)}`
}

const sameStatement = (a: AnyClaim, b: AnyClaim): boolean =>
  canonicalOf(a.then.statement) === canonicalOf(b.then.statement) &&
  a.given.length === b.given.length &&
  a.given.every((g, i) => canonicalOf(g.statement) === canonicalOf((b.given[i] ?? g).statement))

/** Part by part, letters stand for a prompt here and a sentence there alike: the certificate text does not say which. */
const sameLetters = (cited: AnyClaim, given: ReadonlyArray<Statement>, then: Statement): boolean => {
  const sentences = (statements: ReadonlyArray<Statement>) => statements.flatMap(sentencesIn).join(' ')
  return (
    sentences([...cited.given.map(({ statement }) => statement), cited.then.statement]) === sentences([...given, then])
  )
}

/** The citations of a proof, wherever they stand in it. */
const citations = (proof: ProofNode): ReadonlyArray<ProofNode & { _tag: 'Cite' }> => [
  ...(proof._tag === 'Cite' ? [proof] : []),
  ...Object.values(proof).flatMap((part) =>
    typeof part === 'object' && part !== null && '_tag' in part ? citations(part as ProofNode) : [],
  ),
]

const named = (theory: Theory, name: string): Evidence | undefined =>
  Object.hasOwn(theory, name) ? theory[name] : undefined

/** The names of the claims that what is offered cites in its proof, whether or not the proof is accepted. */
export const citedIn = ({ proof }: Evidence): ReadonlyArray<string> =>
  proof === undefined ? [] : [...new Set(citations(proof).map(({ claim }) => claim))]

/** The named claims and all that their proofs cite, directly and through what they cite, in the order of the theory. */
export const withCited = (theory: Theory, names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const offered = named(theory, name)
    if (offered === undefined || seen.has(name)) return
    seen.add(name)
    for (const cited of citedIn(offered)) visit(cited)
  }
  for (const name of names) visit(name)
  return Object.keys(theory).filter((name) => seen.has(name))
}

/** The names of the claims whose accepted proofs cite this one. */
export const usersOf = (theory: Theory, name: string): ReadonlyArray<string> =>
  Object.entries(theory).flatMap(([other, offered]) => {
    const result = citedIn(offered).includes(name) ? provedOf(theory, offered) : undefined
    return result !== undefined && E.isRight(result) ? [other] : []
  })

/** The names of the claims that a proof rests on, directly and through what they cite, are all proved, none in a circle. */
const rests = (theory: Theory, uses: Uses, above: ReadonlySet<string> = new Set()): boolean =>
  uses.every((name) => {
    const cited = named(theory, name)
    if (cited?.proof === undefined || above.has(name)) return false
    const behind = provedOf(theory, cited)
    return behind !== undefined && E.isRight(behind) && rests(theory, behind.right, new Set([...above, name]))
  })

/** The checker's result, when every cited statement is the one that the theory has under its name. */
const proved = (theory: Theory, claim: AnyClaim, proof: ProofNode): E.Either<Gap, Uses> => {
  for (const { claim: name, given, then } of citations(proof)) {
    const cited = named(theory, name)?.claim
    const asCited = { given: given.map((statement) => ({ statement })), then: { statement: then } }
    if (cited !== undefined && !(sameStatement(cited, { ...cited, ...asCited }) && sameLetters(cited, given, then)))
      return E.left({ at: `citing ${name}`, why: 'the theory states something else under this name' })
  }
  return checkProof(claim, proof)
}

/** The same of a claim's own proof, if it has one. */
const provedOf = remembered((theory: Theory, { claim, proof }: Evidence) =>
  proof === undefined ? undefined : proved(theory, claim, proof),
)

const fateOf = (theory: Theory, misprint: AnyClaim, fate: Fate<Instance>): string | null => {
  if (fate._tag === 'killed') {
    const outcome = outcomeOn(misprint, fate.by)
    return outcome === 'failed' ? null : `the misprint is ${outcome} on the instance that should refute it`
  }
  const other = named(theory, fate.claim)
  if (other === undefined) return `there is no claim ${fate.claim}`
  if (!sameStatement(misprint, other.claim)) return `${fate.claim} states something else`
  return rests(theory, [fate.claim]) ? null : `${fate.claim} is not proved`
}

/** The claim with those of its hypotheses that have a meaning after the ones before them: to derive from fewer is to derive. */
const meaningful = (claim: AnyClaim): AnyClaim => {
  const trivial: Statement = { _tag: 'Compare', relation: '≤', left: zero.node, right: zero.node }
  const given: Array<AnyClaim['given'][number]> = []
  for (const hypothesis of claim.given) {
    given.push(hypothesis)
    const so = checkProof({ ...claim, given, then: { statement: trivial } }, { _tag: 'Evident' })
    if (E.isLeft(so)) given.pop()
  }
  return { ...claim, given }
}

const needOf = (theory: Theory, claim: AnyClaim, at: number, need: Need<Instance>): string | null => {
  const without: AnyClaim = { ...claim, given: claim.given.filter((_, i) => i !== at) }
  switch (need._tag) {
    case 'necessary': {
      const outcome = outcomeOn(without, need.at)
      return outcome === 'failed' ? null : `without it the claim is ${outcome} on the instance`
    }
    case 'guards': {
      const env = environment(need.at)
      const truths = without.given.map(({ statement }) => decideIn(env, statement))
      const formed = illFormed(claim.forAll.symbols as Readonly<Record<string, Sort>>, need.at).length === 0
      if (!formed || truths.includes('false')) return 'the instance does not meet the other hypotheses'
      return [...without.given, claim.then].some(({ statement }) => hasNoValue(statement, need.at))
        ? null
        : 'everything has a value on the instance'
    }
    case 'meaning': {
      const env = environment(need.at)
      if (illFormed(claim.forAll.symbols as Readonly<Record<string, Sort>>, need.at).length > 0)
        return 'the instance is not of its sorts'
      if (without.given.some(({ statement }) => decideIn(env, statement) === 'false'))
        return 'the instance does not meet the other hypotheses'
      const improper = weightsIn([claim.given, claim.then]).some((name) => {
        const weight = need.at[name] as Q.Rational
        return weight.num < 0n || Q.lessThan(Q.one, weight)
      })
      return improper ? null : 'every mixture is a language model on the instance'
    }
    case 'implied': {
      const result = proved(theory, { ...meaningful(without), then: claim.given[at] ?? claim.then }, need.proof)
      if (E.isLeft(result)) return `its derivation has a gap: ${result.left.why}`
      return rests(theory, result.right) ? null : 'its derivation cites what is not proved'
    }
    case 'droppable': {
      const result = proved(theory, without, need.proof)
      if (E.isLeft(result)) return `the proof without it has a gap: ${result.left.why}`
      return rests(theory, result.right) ? null : 'the proof without it cites what is not proved'
    }
  }
}

/** A side of a comparison has no value: the statement is undecided for no other reason. */
const hasNoValue = (statement: Statement, instance: Instance): boolean => {
  if (statement._tag !== 'Compare') return decideIn(environment(instance), statement) === 'unknown'
  const env = environment(instance)
  return [statement.left, statement.right].some((side) => !isDefined(valueOfTerm(env, side)))
}

export const judge = (theory: Theory, offered: Evidence): Judgement => {
  const { claim } = offered
  const missing = claim.given.slice(offered.needs.length)
  return {
    proof: provedOf(theory, offered),
    counterexample:
      offered.counterexample === undefined
        ? undefined
        : {
            what: 'counterexample',
            objection:
              outcomeOn(claim, offered.counterexample) === 'failed'
                ? null
                : `the claim is ${outcomeOn(claim, offered.counterexample)} on it`,
          },
    attained: offered.attained.map((attained) => ({ what: attained.why, objection: attainedOn(claim, attained) })),
    tightness: offered.tightness.map((tightness) => ({
      what: tightnessText(tightness),
      objection: objectionTo(
        claim.then.statement,
        tightness,
        (name) => named(theory, name),
        (name) => rests(theory, [name]),
      ),
    })),
    mutants: offered.mutants.map(({ name, given, then, fate }) => ({
      what: `${name}: ${fate._tag === 'killed' ? 'refuted' : `true, it is ${fate.claim}`}`,
      objection: fateOf(theory, { ...claim, given, then }, fate),
    })),
    needs: [
      ...offered.needs.map((need, i) => ({ what: need._tag, objection: needOf(theory, claim, i, need) })),
      ...(offered.proof === undefined
        ? []
        : missing.map(() => ({ what: 'undocumented', objection: 'nothing says why this hypothesis is there' }))),
    ],
  }
}
