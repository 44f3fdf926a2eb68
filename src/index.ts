/**
 * beb as a library: state a claim, prove it, sample it, decide it on a model of your own.
 *
 * Numbers are exact rationals; nothing here rounds. Terms and propositions are plain data, so that the same statement
 * is evaluated, printed and proved.
 */
export { checkProof } from './claim/check.js'
export {
  type Claim,
  claim,
  clarified,
  type Fidelity,
  isUnstated,
  ours,
  repaired,
  unstated,
  verbatim,
} from './claim/claim.js'
export { changed, type Domain, domain, instances, ofFamilies } from './claim/domain.js'
export {
  droppable,
  type Evidence,
  evidence,
  guards,
  implied,
  isTrue,
  killed,
  necessary,
  type Theory,
} from './claim/evidence.js'
export { judge } from './claim/judge.js'
export * as prove from './claim/proof.js'
export { outcomeOn, sample } from './claim/sample.js'
export { run } from './cli.js'
export type { Companion } from './companion.js'
export { fromDecimal, toDecimal } from './kernel/decimal.js'
export type { Rational } from './kernel/rational.js'
export * as rational from './kernel/rational.js'
export { decide, evaluate } from './logic/decide.js'
export * as proposition from './logic/proposition.js'
export { canonicalOf } from './logic/readings/canonical.js'
export { latexOf, termLatex } from './logic/readings/latex.js'
export { termText, textOf } from './logic/readings/text.js'
export * as term from './logic/term.js'
export * as arbitrary from './model/arbitrary.js'
export { behaviourAfter } from './model/behaviour.js'
export { build, mixtureOf } from './model/build.js'
export { checkModel } from './model/check.js'
export { type LanguageModel, type Prompt, probability, type Sentence } from './model/languageModel.js'
export { automaton, iid, q, scores } from './model/written.js'
