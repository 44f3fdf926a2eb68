/** The rule itself; and n·log(1 + t/n) ≤ n·(t/n). */
import type { NumberAndLength, OneNumber } from '../../spec/domains/numbersAndLengths.js'
import { compounded, compoundGrowth, n, t, tangent } from '../../spec/known/tangent.js'
import { evidence, guards, killed } from '../../src/claim/evidence.js'
import { atMostBy, chain } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import { add, count, divide, logarithm, multiply, one, subtract, two } from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'

const logT = logarithm(t)
const proofTangent = chain<OneNumber, OneNumber>(
  logT,
  atMostBy(subtract(t, one), subtract(subtract(t, one), logT), 'log t ≤ t − 1'),
)
const factor = add(one, divide(t, count(n)))
const proofGrowth = chain<NumberAndLength, NumberAndLength>(
  compounded,
  atMostBy(
    t,
    multiply(count(n), subtract(subtract(factor, one), logarithm(factor))),
    'log lies below its tangent at 1',
  ),
)

const atOne: OneNumber = { t: q('1') }
export const evidenceTangent = evidence(tangent, {
  proof: proofTangent,
  attained: [{ why: 't = 1', at: atOne }],
  mutants: [
    { name: '< for ≤', then: below(logT, subtract(t, one)), fate: killed(atOne) },
    { name: 'half the bound', then: atMost(logT, divide(subtract(t, one), two)), fate: killed({ t: q('2') }) },
  ],
  needs: [guards({ t: q('0') })],
})

const still: NumberAndLength = { t: q('0'), k: 0 }
export const evidenceGrowth = evidence(compoundGrowth, {
  proof: proofGrowth,
  attained: [
    { why: 't = 0', at: still },
    { why: 't small for n', at: { t: q('1/1000'), k: 3 }, within: q('1/1000') },
  ],
  mutants: [
    { name: '< for ≤', then: below(compounded, t), fate: killed(still) },
    { name: '≥ for ≤', then: atMost(t, compounded), fate: killed({ t: q('1'), k: 0 }) },
  ],
  needs: [guards({ t: q('-1'), k: 0 })],
})
