/**
 * Every proof of the theory, taken at its word and then damaged: each of its steps is true on random instances, and
 * whatever the checker still accepts after a step was dropped or altered, or a hypothesis removed, is true as well.
 */
import * as E from 'fp-ts/lib/Either.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { checkProof } from '../../src/claim/check.js'
import type { Evidence } from '../../src/claim/evidence.js'
import type { ProofNode, Step } from '../../src/claim/proof.js'
import { instanceOf } from '../../src/claim/sample.js'
import * as Q from '../../src/kernel/rational.js'
import { decideIn } from '../../src/logic/decide.js'
import { environment, type Instance } from '../../src/logic/instance.js'
import type { Statement } from '../../src/logic/proposition.js'
import { textOf } from '../../src/logic/readings/text.js'
import type { Node } from '../../src/logic/term.js'
import { localClaims } from './localClaims.js'
import { binary, constant } from './playground.js'

const proved: ReadonlyArray<readonly [string, Evidence & { readonly proof: ProofNode }]> = Object.entries(
  theory as Readonly<Record<string, Evidence>>,
).flatMap(([name, offered]) => (offered.proof === undefined ? [] : [[name, { ...offered, proof: offered.proof }]]))

/** Instances inside the hypotheses; large ones are left to `beb verify`. */
const instancesOf = ({ claim }: Evidence, wanted: number): ReadonlyArray<Instance> => {
  const found: Array<Instance> = []
  for (let run = 0; run < 20 * wanted && found.length < wanted; run++) {
    const { instance } = instanceOf(claim, 3, run)
    const { D, n, N, k, T } = instance as Readonly<Record<string, number>>
    // conversations of T sentences after N + k others
    const said = T === undefined ? 0 : T + (N ?? 0) + (k ?? 0)
    const small = [D, n, said].every((many) => typeof many !== 'number' || many <= 2)
    const env = environment(instance)
    if (small && claim.given.every(({ statement }) => decideIn(env, statement) === 'true')) found.push(instance)
  }
  return found
}

/** The first statement that is not true on one of the instances. */
const untrue = (statements: ReadonlyArray<Statement>, instances: ReadonlyArray<Instance>): string | undefined => {
  for (const instance of instances) {
    const env = environment(instance)
    const wrong = statements.find((statement) => decideIn(env, statement) !== 'true')
    if (wrong !== undefined) return textOf(wrong)
  }
  return undefined
}

/** A step altered, `null` without it, or undefined where the damage does not apply. */
type Damage = readonly [string, (step: Step<never>) => Step<never> | null | undefined]
const slackOf = (alter: (slack: Node) => Node) => (step: Step<never>) =>
  step.slack && { ...step, slack: alter(step.slack) }
const damages: ReadonlyArray<Damage> = [
  ['dropped', () => null],
  ['doubled', (step) => ({ ...step, to: binary('Multiply', constant(2), step.to) })],
  ['made strict', (step) => (step.relation === '≤' ? { ...step, relation: '<' } : undefined)],
  ['made an equation', (step) => (step.relation === '=' ? undefined : { ...step, relation: '=' })],
  ['slack negated', slackOf((slack) => binary('Subtract', constant(0), slack))],
  ['slack increased by 1', slackOf((slack) => binary('Add', slack, constant(1)))],
]

/** All proofs that differ from a proof in one chain step, or in the order of the cases of one case distinction. */
const damaged = (proof: ProofNode): ReadonlyArray<readonly [string, ProofNode]> => {
  const inside = (part: string, of: ProofNode) =>
    damaged(of).map(([what, one]) => [what, { ...proof, [part]: one } as ProofNode] as const)
  switch (proof._tag) {
    case 'Chain':
      return proof.steps.flatMap((step, i) =>
        damages.flatMap(([what, damage]) => {
          const altered = damage(step)
          if (altered === undefined) return []
          const steps = [
            ...proof.steps.slice(0, i),
            ...(altered === null ? [] : [altered]),
            ...proof.steps.slice(i + 1),
          ]
          return [[`step ${i + 1} (${step.why}) ${what}`, { ...proof, steps }] as const]
        }),
      )
    case 'Evident':
      return []
    case 'BySign':
      return [
        ['cases exchanged', { ...proof, positive: proof.nonpositive, nonpositive: proof.positive }],
        ...inside('positive', proof.positive),
        ...inside('nonpositive', proof.nonpositive),
      ]
    case 'Antisymmetry':
    case 'Both':
      return [...inside('left', proof.left), ...inside('right', proof.right)]
    case 'Have':
      return [...inside('because', proof.because), ...inside('body', proof.body)]
    case 'Arbitrary':
    case 'Cite':
      return inside('body', proof.body)
    case 'MeanAttained':
      return [
        ...inside('dominated', proof.dominated),
        ...inside('sum', proof.sum),
        ...inside('mass', proof.mass),
        ['weight negated', { ...proof, weight: binary('Subtract', constant(0), proof.weight) }],
      ]
    case 'Attained':
      return inside('mean', proof.mean)
    case 'Witness':
    case 'Obtain':
    case 'Specialise':
    case 'Absurd':
    case 'ByLogarithm':
    case 'Prolonged':
      return inside('body', proof.body)
    case 'TermOfSum':
    case 'Eventually':
    case 'FirstStep':
      return []
    case 'BySupport':
      return [
        ['cases exchanged', { ...proof, possible: proof.impossible, impossible: proof.possible }],
        ...inside('possible', proof.possible),
        ...inside('impossible', proof.impossible),
      ]
    case 'ByDerivative':
      return [
        ['cases exchanged', { ...proof, before: proof.after, after: proof.before }],
        ['minimum elsewhere', { ...proof, minimum: Q.multiply(Q.two, proof.minimum) }],
        ...inside('before', proof.before),
        ...inside('after', proof.after),
      ]
    case 'Either':
      return [
        ['cases exchanged', { ...proof, holds: proof.fails, fails: proof.holds }],
        ...inside('holds', proof.holds),
        ...inside('fails', proof.fails),
      ]
    case 'Induction':
      return [
        ['base and step exchanged', { ...proof, base: proof.step, step: proof.base }],
        ...inside('base', proof.base),
        ...inside('step', proof.step),
      ]
    case 'Last':
      return [...inside('earlier', proof.earlier), ...inside('last', proof.last)]
    case 'Majorant':
      return [
        ...inside('nonnegative', proof.nonnegative),
        ...inside('reached', proof.reached),
        ...inside('step', proof.step),
        ...inside('line', proof.line),
        ...inside('start', proof.start),
        ['majorant halved', { ...proof, majorant: binary('Multiply', constant(1, 2), proof.majorant) }],
        ['majorant increased by 1', { ...proof, majorant: binary('Add', proof.majorant, constant(1)) }],
        ...(proof.growth === undefined
          ? []
          : ([
              ['growth halved', { ...proof, growth: binary('Multiply', constant(1, 2), proof.growth) }],
              ['growth doubled', { ...proof, growth: binary('Multiply', constant(2), proof.growth) }],
            ] as const)),
      ]
    case 'AscentByBlocks':
      return [
        ['rate doubled', { ...proof, rate: binary('Multiply', constant(2), proof.rate) }],
        ...inside('length', proof.length),
        ...inside('step', proof.step),
        ...inside('cap', proof.cap),
      ]
    case 'Invariant':
      return [
        ...inside('first', proof.first),
        ...inside('turn', proof.turn),
        ...inside('start', proof.start),
        ['rate doubled', { ...proof, rate: binary('Multiply', constant(2), proof.rate) }],
      ]
    case 'Drift':
      return [
        ...inside('floor', proof.floor),
        ...inside('step', proof.step),
        ...inside('start', proof.start),
        ['potential doubled', { ...proof, potential: binary('Multiply', constant(2), proof.potential) }],
        ['rate halved', { ...proof, rate: binary('Multiply', constant(1, 2), proof.rate) }],
      ]
    case 'Ascent':
      return [
        ...inside('step', proof.step),
        ...inside('cap', proof.cap),
        ['rate doubled', { ...proof, rate: binary('Multiply', constant(2), proof.rate) }],
        ['models exchanged', { ...proof, likelier: proof.reference, reference: proof.likelier }],
      ]
  }
}

/** The proofs of one part of the theory: files of tests run side by side. */
export const soundProofs = (part: number, parts: number): void => {
  describe.each(proved.filter((_, i) => i % parts === part))('the proof of %s', (_, offered) => {
    const { claim, proof, needs } = offered
    const goal = claim.then.statement
    let instances: ReadonlyArray<Instance> = []
    beforeAll(() => {
      instances = instancesOf(offered, 25)
    })

    it('says nothing false along the way', () => {
      expect(instances.length).toBeGreaterThanOrEqual(10)
      expect(untrue(localClaims(goal, proof), instances)).toBeUndefined()
    })
    it('says nothing false where it survives damage', () => {
      const all = damaged(proof)
      const survives = ([, one]: (typeof all)[number]): boolean => E.isRight(checkProof(claim, one))
      for (const [what, one] of all.filter(survives))
        expect(untrue(localClaims(goal, one), instances.slice(0, 10)), `${what}, and accepted`).toBeUndefined()
      // Steps that only explain an identity, or strengthen what is needed, may be dropped or altered.
      if (all.length > 0) expect(all.every(survives)).toBe(false)
    })
    it.skipIf(claim.given.length === 0)(
      'needs its hypotheses, but for those that are said to be implied or droppable',
      () => {
        const excused = (i: number) => ['implied', 'droppable'].includes(needs[i]?._tag ?? '')
        const unneeded = claim.given.flatMap(({ statement }, i) => {
          const without = { ...claim, given: claim.given.filter((_given, j) => j !== i) }
          return E.isRight(checkProof(without, proof)) && !excused(i) ? [textOf(statement)] : []
        })
        expect(unneeded).toEqual([])
      },
    )
  })
}
