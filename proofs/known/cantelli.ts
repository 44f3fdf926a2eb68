/** With D = Z − E Z, V = Var Z and a = V/t: 1{D ≥ t} ≤ ((D + a)/(t + a))², whose mean is V/(V + t²). */
import { mean } from '../../spec/definitions/randomVariable.js'
import type { LawAndLevel } from '../../spec/domains/laws.js'
import { cantelli, deviation, variance } from '../../spec/known/cantelli.js'
import { t } from '../../spec/known/jensen.js'
import { evidence, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain } from '../../src/claim/proof.js'
import { atMost } from '../../src/logic/proposition.js'
import { add, complement, divide, indicator, multiply, sentence, square, subtract, two } from '../../src/logic/term.js'
import { iid, q, scores } from '../../src/model/written.js'

/** A letter that neither the variance nor the mean binds. */
const z = sentence('z')
const here = deviation(z)
const reaches = indicator(atMost(t, here))
const bound = divide(variance, add(variance, square(t)))
const a = divide(variance, t)
const base = add(t, a)
/** ((D + a)/(t + a))² − 1{D ≥ t}, as a product where D ≥ t and as a square elsewhere. */
const excess = add(
  multiply(reaches, divide(multiply(subtract(here, t), add(subtract(here, t), multiply(two, base))), square(base))),
  multiply(complement(reaches), square(divide(add(here, a), base))),
)
const proof = chain<LawAndLevel, LawAndLevel>(
  mean(z, reaches),
  atMostBy(bound, mean(z, excess), '1{D ≥ t} ≤ ((D + a)/(t + a))²'),
)

/** Z is 1 with probability 1/5, otherwise −1/4: its mean is 0 and its variance 1/4. */
const twoValues: LawAndLevel = {
  draw: iid({ n: '4/5', p: '1/5' }),
  B: scores({ n: '-1/4', p: '1' }),
  c: q('1'),
  t: q('1'),
}
const chance = mean(z, reaches)
export const evidenceCantelli = evidence(cantelli, {
  proof,
  attained: [{ why: 'Z has two values, and t reaches the upper one', at: twoValues }],
  mutants: [
    { name: 'half the bound', then: atMost(chance, divide(bound, two)), fate: killed(twoValues) },
    {
      name: '2t² for t²',
      then: atMost(chance, divide(variance, add(variance, multiply(two, square(t))))),
      fate: killed(twoValues),
    },
  ],
  needs: [necessary({ ...twoValues, t: q('-1') })],
})
