/** What to do next: about hypotheses that are not met, a gap in a proof, a misprint that survives, a hypothesis without a reason. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { checkProof } from '../claim/check.js'
import type { AnyClaim } from '../claim/claim.js'
import type { Sort } from '../claim/domain.js'
import type { Evidence } from '../claim/evidence.js'
import type { Gap } from '../claim/gap.js'
import { encodeInstance } from '../claim/instanceCodec.js'
import { instanceOf, outcomeOn, shrunk, type Tally } from '../claim/sample.js'
import * as Q from '../kernel/rational.js'
import { decideIn, valueOfTerm } from '../logic/decide.js'
import { environment, type Instance } from '../logic/instance.js'
import type { Statement } from '../logic/proposition.js'
import { termText, textOf } from '../logic/readings/text.js'
import { isFree } from '../logic/substitution.js'
import type { Letter, Node } from '../logic/term.js'
import { isDefined, order } from '../logic/value.js'

/** As many runs are tried. */
const tried = 100
const triedOf = (claim: AnyClaim, seed: number): ReadonlyArray<Instance> =>
  Array.from({ length: tried }, (_, run) => instanceOf(claim, seed, run).instance)
const symbolsOf = (claim: AnyClaim) => claim.forAll.symbols as Readonly<Record<string, Sort>>
const json = (claim: AnyClaim, instance: Instance): string => JSON.stringify(encodeInstance(symbolsOf(claim), instance))

/** The hypotheses that are not met on the instance. */
export const unmet = (claim: AnyClaim, instance: Instance): ReadonlyArray<string> =>
  claim.given.flatMap(({ statement }, i) => {
    const truth = decideIn(environment(instance), statement)
    return truth === 'true'
      ? []
      : [`hypothesis ${i + 1} is ${truth === 'false' ? 'false' : 'undecided'} there: ${textOf(statement)}`]
  })

/** The families by how often they meet the hypotheses, and a domain of those that always do. */
export const onFamilies = (families: Tally['families']): ReadonlyArray<string> => {
  const all = Object.entries(families)
  const always = all.filter(([, { inside, outside }]) => inside > 0 && outside === 0).map(([name]) => `'${name}'`)
  const met = all.map(([name, { inside, outside }]) => `${name} ${inside} of ${inside + outside}`).join(', ')
  return [
    `its families meet them so: ${met}`,
    always.length > 0
      ? `what helps: ofFamilies(domain, ${always.join(', ')}), the families that always meet them, or`
      : 'what helps:',
    'changed(domain, (instance) => …), which makes every instance meet them, or a domain of its own in spec/domains',
  ]
}

/** Which families meet the hypotheses, and which hypotheses fail. */
export const onVacuity = (claim: AnyClaim, { families }: Tally, seed: number): ReadonlyArray<string> => {
  const instances = triedOf(claim, seed).map((instance) => environment(instance))
  return [
    ...claim.given.flatMap(({ statement }, i) => {
      const failing = instances.filter((env) => decideIn(env, statement) !== 'true').length
      return failing > 0 ? [`hypothesis ${i + 1} fails on ${failing} of ${tried}: ${textOf(statement)}`] : []
    }),
    ...onFamilies(families),
  ]
}

const isStatement = (left: Node | Statement): left is Statement =>
  ['Compare', 'And', 'Or', 'Implies', 'Not', 'ForEvery', 'Exists'].includes(left._tag)

/** The letters of a term or a statement, bound or not, without the names of mixtures. */
const lettersIn = (of: unknown): ReadonlyArray<Letter> => {
  if (typeof of !== 'object' || of === null) return []
  return 'name' in of && 'latex' in of
    ? [of as Letter]
    : Object.entries(of).flatMap(([key, part]) =>
        key === 'letter' && '_tag' in of && of._tag === 'Mixture' ? [] : lettersIn(part),
      )
}

/** Whether instances of the claim speak for what is left to show. */
const spokenFor = (claim: AnyClaim, { at, left, shows }: Gap, seed: number): string | undefined => {
  if (left === undefined || (shows === undefined && !isStatement(left))) return undefined
  if (lettersIn(left).some((letter) => !Object.hasOwn(claim.forAll.symbols, letter.name) && isFree(left, letter)))
    return undefined
  const against = triedOf(claim, seed).find((instance) => {
    const env = environment(instance)
    if (claim.given.some(({ statement }) => decideIn(env, statement) !== 'true')) return false
    if (isStatement(left)) return decideIn(env, left) === 'false'
    const value = valueOfTerm(env, left)
    const sign = isDefined(value) ? O.toUndefined(order(value, Q.zero)) : undefined
    return (
      sign !== undefined &&
      (shows === '= 0' ? sign !== 0 : shows === '≥ 0' ? sign < 0 : shows === '> 0' ? sign <= 0 : sign === 0)
    )
  })
  return against === undefined
    ? `it is so on ${tried} sampled instances: what is missing is a reason that the checker can see`
    : `it is not so on this instance${/, (case|if) /.test(at) ? ' (which may not be of the case at hand)' : ''}: ${json(claim, against)}`
}

/** Where a proof stops convincing: what is left to show, whether it is true at all, and what might help. */
export const onGap = (claim: AnyClaim, gap: Gap, seed: number): ReadonlyArray<string> => {
  const { left, shows, help } = gap
  const text = left === undefined ? undefined : isStatement(left) ? textOf(left) : termText(left)
  const spoken = spokenFor(claim, gap, seed)
  return [
    ...(text === undefined
      ? []
      : [
          `left to show: ${text}${shows === undefined || (left !== undefined && isStatement(left)) ? '' : ` ${shows}`}`,
        ]),
    ...(spoken === undefined ? [] : [spoken]),
    ...(help === undefined ? [] : [`what helps: ${help}`]),
  ]
}

/** An instance that tells the misprint from the claim, if sampling finds one. */
export const onMutant = (
  { claim, mutants }: Evidence,
  index: number,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): ReadonlyArray<string> => {
  const mutant = mutants[index]
  if (mutant === undefined) return []
  const misprint: AnyClaim = { ...claim, given: mutant.given, then: mutant.then }
  const most = Math.min(runs, 10 * tried)
  for (let run = 0; run < most; run++)
    if (outcomeOn(misprint, instanceOf(claim, seed, run).instance) === 'failed')
      return [`this instance refutes it: ${json(claim, shrunk(misprint, seed, run))}`]
  return [
    `none of ${most} sampled instances tells it from the claim: it may be true, and then it is isTrue(…) of a claim of its own`,
  ]
}

/** What the proof says about a hypothesis for which no reason is given. */
export const onNeed = ({ claim, proof }: Evidence, index: number): ReadonlyArray<string> => {
  const hypothesis = claim.given[index]
  if (hypothesis === undefined || proof === undefined) return []
  const without: AnyClaim = { ...claim, given: claim.given.filter((_, i) => i !== index) }
  const [text, dropped] = [`hypothesis ${index + 1}: ${textOf(hypothesis.statement)}`, checkProof(without, proof)]
  if (E.isRight(dropped)) return [text, 'it is not needed: the proof goes through without it, droppable(proof)']
  if (E.isRight(checkProof({ ...without, then: hypothesis }, { _tag: 'Evident' })))
    return [text, 'it follows from the others: implied(evident)']
  return [
    text,
    `without it the proof has a gap, at ${dropped.left.at}: ${dropped.left.why}`,
    `what helps: an instance that meets the other hypotheses and on which the conclusion is false, necessary(instance), or has no value, guards(instance)`,
  ]
}
