/**
 * The best of n answers. Equals are chosen in proportion, so R(x|s)·Pr[B(y) = B(x)] is P(x|s) times the chance that R scores as x
 * does, which is the jump aⁿ − cⁿ of the best score; and aⁿ − cⁿ ≤ n(a − c).
 */
import { asAmongEquals, bestIsLikelyN, lawOfBest, other, scoresAsBest } from '../spec/best-of-n-chosen.js'
import { asGood, bestAsGood, jump, lawOfBestScore, noBetter, worse, y } from '../spec/best-of-n-law.js'
import type { ChosenBest } from '../spec/domains/chosenBest.js'
import { powersDiffer } from '../spec/known/powers.js'
import { P } from '../spec/new/universal.js'
import { B, n, R, s, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import {
  antisymmetry,
  arbitrary,
  atMostBy,
  bySign,
  chain,
  cite,
  either,
  equalBy,
  evident,
  have,
  type Proof,
  specialise,
  termOfSum,
} from '../src/claim/proof.js'
import { atMost, below, equals, everySentence, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectation,
  indicator,
  multiply,
  negate,
  one,
  power,
  score,
  squareRoot,
  subtract,
  sumOver,
  type Term,
} from '../src/logic/term.js'
import type { Sentence } from '../src/model/languageModel.js'
import { iid, q, scores } from '../src/model/written.js'
import { asGoodIs } from './best-of-n-law.js'
import { fair, nIsBad, onlyN, onlyP } from './smallModels.js'

const [ofX, ofY] = [score(B, x), score(B, y)]

// Its law.

const asOften = everySentence(
  other,
  implies(equals(score(B, other), ofX), equals(multiply(R(x, s), P(other, s)), multiply(R(other, s), P(x, s)))),
)
const { isSo: isEqual, difference, because } = asGoodIs(ofY)
const [saidByR, saidByP] = [
  multiply(multiply(R(x, s), P(y, s)), isEqual),
  multiply(multiply(R(y, s), P(x, s)), isEqual),
] as const
const inProportion = everySentence(y, equals(saidByR, saidByP))
const apart = antisymmetry(
  chain<never, never>(saidByR, atMostBy(saidByP, subtract(saidByP, saidByR), 'x and y score otherwise')),
  chain<never, never>(saidByP, atMostBy(saidByR, subtract(saidByR, saidByP), 'x and y score otherwise')),
)
const byProportion = specialise(
  asAmongEquals(R, P, s),
  x,
  arbitrary(
    specialise(
      asOften,
      y,
      bySign(
        subtract(ofY, ofX),
        apart,
        either(
          below(ofY, ofX),
          apart,
          have(
            equals(ofY, ofX),
            antisymmetry(evident, evident),
            chain<never, never>(
              saidByR,
              equalBy(
                saidByP,
                multiply(subtract(multiply(R(y, s), P(x, s)), multiply(R(x, s), P(y, s))), isEqual),
                'in proportion',
              ),
            ),
          ),
        ),
      ),
    ) as Proof<never>,
  ),
)
const [ofEqualsOfP, ofEqualsOfR] = [multiply(R(x, s), asGood(P, s)), multiply(P(x, s), asGood(R, s))] as const
const proofLaw = arbitrary(
  have(
    inProportion,
    byProportion,
    specialise(
      scoresAsBest(R, P, s),
      x,
      cite(
        lawOfBestScore,
        { models: { R: P } },
        have(
          equals(ofEqualsOfP, ofEqualsOfR),
          antisymmetry(
            chain<never, never>(
              ofEqualsOfP,
              atMostBy(ofEqualsOfR, sumOver(y, subtract(saidByP, saidByR)), 'in proportion'),
            ),
            chain<never, never>(
              ofEqualsOfR,
              atMostBy(ofEqualsOfP, sumOver(y, subtract(saidByR, saidByP)), 'in proportion'),
            ),
          ),
          chain<never, never>(
            ofEqualsOfP,
            equalBy(ofEqualsOfR, subtract(ofEqualsOfR, ofEqualsOfP), 'in proportion'),
            equalBy(
              multiply(P(x, s), bestAsGood(P, s)),
              multiply(P(x, s), subtract(bestAsGood(P, s), asGood(R, s))),
              'R scores as the best',
            ),
            equalBy(
              multiply(P(x, s), jump(P, s)),
              multiply(P(x, s), subtract(jump(P, s), bestAsGood(P, s))),
              'the law of the best score',
            ),
          ),
        ),
      ),
    ),
  ) as Proof<never>,
)

// At most n times as likely.

const [equalP, worseP, noBetterP] = [asGood(P, s), worse(P, s), noBetter(P, s)]
const equalLess = expectation(y, P, s, subtract(isEqual, difference))
const ofThem = subtract(multiply(count(n), subtract(noBetterP, worseP)), jump(P, s))
const times = multiply(count(n), P(x, s))
/** No answer of P scores as x does: nor does an answer of R, and x is none. */
const isItself = indicator(equals(ofX, ofX))
const equalsOfR = sumOver(y, multiply(R(y, s), isEqual))
const whereNone = have(
  atMost(multiply(R(x, s), isItself), equalsOfR),
  termOfSum(x) as Proof<never>,
  specialise(
    scoresAsBest(R, P, s),
    x,
    chain<never, never>(
      R(x, s),
      atMostBy(multiply(R(x, s), isItself), multiply(R(x, s), subtract(isItself, one)), 'x scores as x'),
      atMostBy(asGood(R, s), subtract(equalsOfR, multiply(R(x, s), isItself)), 'one of them'),
      equalBy(bestAsGood(P, s), subtract(bestAsGood(P, s), asGood(R, s)), 'R scores as the best'),
      equalBy(jump(P, s), subtract(jump(P, s), bestAsGood(P, s)), 'the law of the best score'),
      atMostBy(multiply(count(n), subtract(noBetterP, worseP)), ofThem, 'aⁿ − cⁿ ≤ n(a − c)'),
      equalBy(multiply(count(n), equalP), multiply(count(n), equalLess), 'as good is no better and not worse'),
      atMostBy(times, add(times, multiply(count(n), negate(equalP))), 'none scores so'),
    ),
  ),
)
const shared = chain<never, never>(
  R(x, s),
  equalBy(
    divide(multiply(P(x, s), jump(P, s)), equalP),
    divide(subtract(multiply(P(x, s), jump(P, s)), multiply(R(x, s), equalP)), equalP),
    'the law of the chosen answer',
  ),
  atMostBy(times, divide(multiply(P(x, s), add(ofThem, multiply(count(n), equalLess))), equalP), 'aⁿ − cⁿ ≤ n(a − c)'),
)
const law = equals(multiply(R(x, s), equalP), multiply(P(x, s), jump(P, s)))
const proofLikely = cite(
  lawOfBest,
  {},
  arbitrary(
    have(
      everySentence(y, equals(isEqual, difference)),
      arbitrary(because),
      have(
        atMost(worseP, noBetterP),
        chain<never, never>(
          worseP,
          atMostBy(noBetterP, expectation(y, P, s, difference), 'what is worse is no better'),
        ),
        have(
          atMost(noBetterP, one),
          chain<never, never>(
            noBetterP,
            atMostBy(one, expectation(y, P, s, complement(indicator(atMost(ofY, ofX)))), 'a chance'),
          ),
          cite(
            powersDiffer,
            { scalars: { a: worseP, b: noBetterP } },
            cite(lawOfBestScore, { models: { R: P } }, have(law, evident, either(positive(equalP), shared, whereNone))),
          ),
        ),
      ),
    ) as Proof<never>,
  ),
)

/** Of two answers of a fair model the best is p with probability 3/4. */
const ofTwo: ChosenBest = { P: fair, R: iid({ n: '1/4', p: '3/4' }), B: nIsBad, s: [], n: 2 }
const ofOne: ChosenBest = { ...ofTwo, R: fair, n: 1 }
const needs = [
  guards({ ...ofOne, P: onlyP, R: onlyN, s: ['n'] }),
  guards({ ...ofOne, R: onlyP, s: ['n'] }),
  necessary({ ...ofOne, P: onlyN, R: onlyN, n: 0 }),
  necessary({ ...ofOne, R: onlyP }),
  necessary({ ...ofOne, R: onlyP, B: scores({ n: '0', p: '0' }) }),
]
const lawIs = (law: Term<ChosenBest & { readonly x: Sentence }>) =>
  everySentence(x, equals(multiply(R(x, s), asGood(P, s)), multiply(P(x, s), law)))
export const evidenceLaw = evidence(lawOfBest, {
  proof: proofLaw,
  mutants: [
    {
      name: 'the law of the best score',
      then: everySentence(x, equals(R(x, s), jump(P, s))),
      fate: killed({ ...ofOne, B: scores({ n: '0', p: '0' }) }),
    },
    { name: 'n times as likely', then: lawIs(multiply(count(n), asGood(P, s))), fate: killed(ofTwo) },
    { name: 'all of them', then: lawIs(power(asGood(P, s), n)), fate: killed(ofTwo) },
  ],
  needs,
})

const atMostTimes = (factor: Term<ChosenBest>) => everySentence(x, atMost(R(x, s), multiply(factor, P(x, s))))
/** One answer in a thousand is better than the others. */
const rarely: ChosenBest = {
  ...ofTwo,
  P: iid({ n: '999/1000', p: '1/1000' }),
  R: iid({ n: '998001/1000000', p: '1999/1000000' }),
}
export const evidenceLikely = evidence(bestIsLikelyN, {
  proof: proofLikely,
  attained: [
    { why: 'by one answer', at: ofOne },
    { why: 'by a rare best answer', at: rarely, within: q('1/1000') },
  ],
  mutants: [
    { name: 'n − 1 for n', then: atMostTimes(subtract(count(n), one)), fate: killed(ofOne) },
    { name: '√n for n', then: atMostTimes(squareRoot(count(n))), fate: killed(rarely) },
    { name: '< for ≤', then: everySentence(x, below(R(x, s), multiply(count(n), P(x, s)))), fate: killed(ofOne) },
  ],
  needs,
})
