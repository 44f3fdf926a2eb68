/**
 * The guardrail. By induction P₋(s) ≤ μᵏP₊(s), sentence by sentence; and with w and v the posterior weights,
 * P(s)(τ − B_P(s)) ≤ α(τ−γ₀)P₋(s) − (1−α)(b₊−τ)P₊(s).
 */
import { P } from '../../spec/definitions/mixture.js'
import type { Guarded, GuardedAtPrompt } from '../../spec/domains/guarded.js'
import { bplus } from '../../spec/finite-context.js'
import { ofMinus, ofP, ofPlus } from '../../spec/master-inequality.js'
import { boundedEvidence, mu } from '../../spec/new/bounded-evidence.js'
import {
  gamma0,
  guardrail,
  guardrailAtPrompt,
  guardrailLength,
  nats,
  needed,
  neededNats,
  offer,
  offered,
  safetyBudget,
  tau,
} from '../../spec/new/guardrail.js'
import { alpha, k, Pminus, Pplus, s, y } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import {
  absurd,
  antisymmetry,
  arbitrary,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  equalBy,
  evident,
  have,
  type Proof,
} from '../../src/claim/proof.js'
import { atMost, below, equals, everyPrompt, everySentence, implies, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  logarithm,
  multiply,
  negate,
  plus,
  power,
  subtract,
  type Term,
  zero,
} from '../../src/logic/term.js'
import { iid, q } from '../../src/model/written.js'
import { byPosition, fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

const next = plus(k, 1)

// The level.

/** P(s)(B_P(s) − τ) is so much more than (1−α)(b₊−τ)P₊(s) − α(τ−γ₀)P₋(s). */
const better = add(
  multiply(multiply(alpha, Pminus(s)), subtract(ofMinus, gamma0)),
  multiply(multiply(complement(alpha), Pplus(s)), subtract(ofPlus, bplus)),
)
const proofAtPrompt: Proof<GuardedAtPrompt> = chain<GuardedAtPrompt, GuardedAtPrompt>(
  tau,
  atMostBy(
    ofP,
    divide(add(better, subtract(multiply(needed, Pplus(s)), multiply(offer, Pminus(s)))), P(s)),
    'the evidence does not suffice',
  ),
)

/** Of every prompt of at most k sentences that P₋ can write: 0 < P₊(s), and P₋(s) ≤ μᵏP₊(s). */
const most = multiply(power(mu, k), Pplus(s))
const withEvidence = (body: Proof<never>): Proof<unknown> =>
  cite(
    boundedEvidence,
    { sequences: { s0: empty } },
    arbitrary(
      arbitrary(
        have(
          positive(Pplus(s)),
          either(
            positive(Pplus(s)),
            evident,
            have(
              equals(Pplus(s), zero),
              antisymmetry(chain<never, never>(Pplus(s), atMostBy(zero, negate(Pplus(s)), 'not positive')), evident),
              absurd(
                chain<never, never>(
                  zero,
                  belowBy(Pminus(s), Pminus(s), 'P₋ can write it'),
                  atMostBy(most, subtract(most, Pminus(s)), 'no evidence above μᵏ'),
                  equalBy(zero, negate(most), 'P₊(s) = 0'),
                ),
              ),
            ),
          ),
          body,
        ),
      ),
    ),
  ) as Proof<unknown>

const proofGuardrail = withEvidence(
  arbitrary(
    chain<never, never>(
      needed,
      belowBy(
        offered(k),
        divide(
          add(add(multiply(P(s), subtract(tau, ofP)), better), multiply(offer, subtract(most, Pminus(s)))),
          Pplus(s),
        ),
        'B_P(s) < τ takes more evidence than (1−α)(b₊−τ)/(α(τ−γ₀)), and it is at most μᵏ',
      ),
    ),
  ),
)

const proofBudget = cite(
  guardrail,
  {},
  arbitrary(
    arbitrary(
      either(
        atMost(tau, ofP),
        evident,
        absurd(
          chain<never, never>(
            zero,
            belowBy(subtract(offered(k), needed), subtract(offered(k), needed), 'more than k sentences carry'),
            atMostBy(zero, subtract(needed, offered(k)), 'the budget'),
          ),
        ),
      ),
    ),
  ),
)

const proofLength = have(
  atMost(offered(k), needed),
  byLogarithm(
    chain<Guarded, Guarded>(
      logarithm(offered(k)),
      atMostBy(logarithm(needed), subtract(neededNats, nats(k)), 'the length'),
    ),
  ),
  cite(safetyBudget, {}, evident),
)

// Evidence. Sentence n is bad, p is good; n is three times likelier under P₋, p under P₊.

const [mostlyN, mostlyP] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
/** B_P(n) = −1/4 = τ, and the prompt n has all the evidence that one sentence can have. */
const guardedBy = (changes: Partial<Guarded>): Guarded => ({
  alpha: q('1/2'),
  Pminus: mostlyN,
  Pplus: mostlyP,
  B: nIsBad,
  mu: q('3'),
  gamma0: q('-1/2'),
  bplus: q('1/2'),
  tau: q('-1/4'),
  k: 1,
  ...changes,
})
const { mu: _, k: __, ...levels } = guardedBy({})
const atPrompt = (changes: Partial<GuardedAtPrompt>): GuardedAtPrompt => ({ ...levels, s: ['n'], ...changes })

/** Weights that are none, at the empty prompt. */
const negative = { alpha: q('-1'), Pminus: onlyP, Pplus: fair, gamma0: q('-1'), bplus: q('0'), tau: q('-1/2') }
const excessive = { alpha: q('2'), Pminus: onlyN, Pplus: onlyP, gamma0: q('-1'), bplus: q('-10'), tau: q('0') }
/** The good component is the bad one. */
const exchanged = { Pminus: mostlyP, Pplus: mostlyN, gamma0: q('1/2'), bplus: q('-1/2'), tau: q('1/4') }
/** Two sentences, of which the second tells more. */
const later = {
  Pminus: byPosition('1/2', '1'),
  Pplus: byPosition('1/2', '1/100'),
  mu: q('1'),
  gamma0: q('-1'),
  bplus: q('0'),
  tau: q('-1/2'),
  k: 2,
}
const firstOnly = everySentence(y, atMost(Pminus(y), multiply(mu, Pplus(y))))

const given0 = guardrailAtPrompt.given
export const evidenceAtPrompt = evidence(guardrailAtPrompt, {
  proof: proofAtPrompt,
  attained: [{ why: 'both components behave as badly as they may', at: atPrompt({}) }],
  mutants: [
    { name: '< for ≤', then: below(tau, ofP), fate: killed(atPrompt({})) },
    {
      name: 'without the prior odds',
      given: [
        ...given0.slice(0, 6),
        atMost(multiply(subtract(tau, gamma0), Pminus(s)), multiply(subtract(bplus, tau), Pplus(s))),
      ],
      fate: killed(atPrompt({ alpha: q('3/4') })),
    },
    {
      name: 'the evidence for P₊',
      given: [...given0.slice(0, 6), atMost(multiply(offer, Pplus(s)), multiply(needed, Pminus(s)))],
      fate: killed(atPrompt({ tau: q('0') })),
    },
    { name: 'b₊ for τ', then: atMost(bplus, ofP), fate: killed(atPrompt({})) },
  ],
  needs: [
    necessary(atPrompt({ ...negative, s: [] })),
    necessary(atPrompt({ ...excessive, s: [] })),
    guards(atPrompt({ Pminus: onlyP })),
    guards(atPrompt({ Pplus: onlyP, tau: q('-1/2') })),
    necessary(atPrompt({ gamma0: q('0'), tau: q('0') })),
    necessary(atPrompt({ bplus: q('1'), tau: q('-1/8') })),
    necessary(atPrompt({ tau: q('0') })),
  ],
})

const given = guardrail.given
const takes = (evidenceNeeded: Term<Guarded>, carried: Term<Guarded>) =>
  everyPrompt(s, k, implies(positive(Pminus(s)), implies(below(ofP, tau), below(evidenceNeeded, carried))))
export const evidenceGuardrail = evidence(guardrail, {
  proof: proofGuardrail,
  attained: [{ why: 'the prompt n is barely below τ', at: guardedBy({ tau: q('-2499/10000') }), within: q('1/1000') }],
  mutants: [
    {
      name: 'without the prior odds',
      then: takes(subtract(bplus, tau), multiply(subtract(tau, gamma0), power(mu, k))),
      fate: killed(guardedBy({ alpha: q('3/4'), tau: q('-39/100') })),
    },
    {
      name: 'μ for μᵏ',
      then: takes(needed, multiply(offer, mu)),
      fate: killed(guardedBy({ tau: q('-39/100'), k: 2 })),
    },
    {
      name: '1 − τ for b₊ − τ',
      then: takes(multiply(complement(alpha), complement(tau)), offered(k)),
      fate: killed(guardedBy({ tau: q('-39/100'), k: 2 })),
    },
    {
      name: 'no ratio above μ at the first sentence',
      given: [...given.slice(0, 3), firstOnly, ...given.slice(4)],
      fate: killed(guardedBy(later)),
    },
  ],
  needs: [
    necessary(guardedBy({ ...negative, k: 0 })),
    necessary(guardedBy({ ...excessive, k: 0 })),
    necessary(guardedBy(exchanged)),
    necessary(guardedBy({ mu: q('1'), tau: q('-1/8') })),
    necessary(guardedBy({ gamma0: q('0'), tau: q('0') })),
  ],
})

const budgetGiven = safetyBudget.given
export const evidenceBudget = evidence(safetyBudget, {
  proof: proofBudget,
  attained: [{ why: 'the prompt n has all the evidence of a sentence, and B_P(n) = τ', at: guardedBy({}) }],
  mutants: [
    {
      name: '< for ≤',
      then: everyPrompt(s, k, implies(positive(Pminus(s)), below(tau, ofP))),
      fate: killed(guardedBy({})),
    },
    {
      name: 'one sentence more',
      then: everyPrompt(s, next, implies(positive(Pminus(s)), atMost(tau, ofP))),
      fate: killed(guardedBy({})),
    },
    {
      name: 'without the prior odds',
      given: [...budgetGiven.slice(0, 5), atMost(multiply(subtract(tau, gamma0), power(mu, k)), subtract(bplus, tau))],
      fate: killed(guardedBy({ alpha: q('3/4') })),
    },
    {
      name: 'μ for μᵏ',
      given: [...budgetGiven.slice(0, 5), atMost(multiply(offer, mu), needed)],
      fate: killed(guardedBy({ k: 2 })),
    },
    {
      name: 'no ratio above μ at the first sentence',
      given: [...budgetGiven.slice(0, 3), firstOnly, ...budgetGiven.slice(4)],
      fate: killed(guardedBy(later)),
    },
  ],
  needs: [
    necessary(guardedBy({ ...negative, k: 0 })),
    necessary(guardedBy({ ...excessive, k: 0 })),
    necessary(guardedBy(exchanged)),
    necessary(guardedBy({ mu: q('1'), tau: q('-1/8') })),
    necessary(guardedBy({ gamma0: q('0'), tau: q('0') })),
    necessary(guardedBy({ tau: q('-1/8') })),
  ],
})

const lengthGiven = guardrailLength.given
export const evidenceLength = evidence(guardrailLength, {
  proof: proofLength,
  attained: [{ why: 'the prompt n has all the evidence of a sentence, and B_P(n) = τ', at: guardedBy({}) }],
  mutants: [
    {
      name: '< for ≤',
      then: everyPrompt(s, k, implies(positive(Pminus(s)), below(tau, ofP))),
      fate: killed(guardedBy({})),
    },
    {
      name: 'one sentence more',
      then: everyPrompt(s, next, implies(positive(Pminus(s)), atMost(tau, ofP))),
      fate: killed(guardedBy({})),
    },
    {
      name: 'without α',
      given: [
        ...lengthGiven.slice(0, 7),
        atMost(nats(k), logarithm(divide(subtract(bplus, tau), subtract(tau, gamma0)))),
      ],
      fate: killed(guardedBy({ alpha: q('3/4') })),
    },
  ],
  needs: [
    guards(guardedBy({ alpha: q('0') })),
    guards(guardedBy({ alpha: q('1') })),
    guards(guardedBy({ gamma0: q('-1/2'), tau: q('-1/2') })),
    guards(guardedBy({ tau: q('1/2') })),
    guards(guardedBy({ mu: q('0'), k: 0 })),
    necessary(guardedBy({ mu: q('1'), tau: q('-1/8') })),
    necessary(guardedBy({ gamma0: q('-1/8'), tau: q('-1/10') })),
    necessary(guardedBy({ tau: q('-1/8') })),
  ],
})
