/** The theory: one line per claim, with what is offered for it. A printed item without a line does not compile. */

import type { Stated } from '../spec/paper.js'
import type { Evidence } from '../src/claim/evidence.js'
import * as After from './after-a-prompt.js'
import * as Unsimilar from './aligning-without-similarity.js'
import * as AnswerOfTurn from './answerOfTurn.js'
import * as AnyTrigger from './any-trigger.js'
import * as I from './appendix-i.js'
import * as IEvidence from './appendix-i-evidence.js'
import * as IMisaligning from './appendix-i-misaligning.js'
import * as K from './appendix-k.js'
import * as KMean from './appendix-k-mean.js'
import * as KSequences from './appendix-k-sequences.js'
import * as BestOfN from './best-of-n.js'
import * as BestChosen from './best-of-n-chosen.js'
import * as BestLaw from './best-of-n-law.js'
import * as BestOfMixture from './best-of-n-mixture.js'
import * as BestNeeded from './best-of-n-needed.js'
import * as Cantelli from './cantelli-evidence.js'
import * as ChainRule from './chain-rule.js'
import * as D21 from './definition-2-1.js'
import * as D22 from './definition-2-2.js'
import * as D23 from './definition-2-3.js'
import * as D24 from './definition-2-4.js'
import * as D25 from './definition-2-5.js'
import * as D26 from './definition-2-6.js'
import * as Equation9 from './equation-9.js'
import * as Equation10 from './equation-10.js'
import * as Answers from './evidence-of-answers.js'
import * as EvidenceOfPrompts from './evidence-of-prompts.js'
import * as FiniteContext from './finite-context.js'
import * as Bernoulli from './known/bernoulli.js'
import * as KnownCantelli from './known/cantelli.js'
import * as Jensen from './known/jensen.js'
import * as Logarithm from './known/logarithm.js'
import * as Powers from './known/powers.js'
import * as Tangent from './known/tangent.js'
import * as C1 from './lemma-c1.js'
import * as C2 from './lemma-c2.js'
import * as C3 from './lemma-c3.js'
import * as C4 from './lemma-c4.js'
import * as C4Prompt from './lemma-c4-prompt.js'
import * as H1 from './lemma-h1.js'
import * as H1Prompt from './lemma-h1-prompt.js'
import * as H2 from './lemma-h2.js'
import * as H3 from './lemma-h3.js'
import * as H3Prompt from './lemma-h3-prompt.js'
import * as Linearity from './linearity.js'
import * as Martingale from './martingale.js'
import * as Master from './master-inequality.js'
import * as BadComponent from './new/bad-component.js'
import * as Gap from './new/behaviour-gap.js'
import * as UBest from './new/best-of-n-universal.js'
import * as Bounded from './new/bounded-evidence.js'
import * as Composition from './new/composition.js'
import * as AlignedComposition from './new/composition-aligned.js'
import * as BestComposition from './new/composition-best.js'
import * as AlignedBest from './new/composition-best-aligned.js'
import * as Domination from './new/domination.js'
import * as Tails from './new/domination-of-tails.js'
import * as Budget from './new/evidence-budget.js'
import * as Guard from './new/guardrail.js'
import * as GuardExact from './new/guardrail-exact.js'
import * as GuardSampled from './new/guardrail-sampled.js'
import * as Honest from './new/honest-text.js'
import * as Negative from './new/negative-sentence.js'
import * as OpeningEvidence from './new/openingEvidence.js'
import * as Pinsker from './new/pinsker.js'
import * as Sticky from './new/sticky.js'
import * as U from './new/universal.js'
import * as UAfter from './new/universal-after.js'
import * as USampled from './new/universal-sampled.js'
import * as USticky from './new/universal-sticky.js'
import * as Waking from './new/waking.js'
import * as PromptOfTurn from './promptOfTurn.js'
import * as Repaired33 from './repairedConversation.js'
import * as T31 from './theorem-3-1.js'
import * as T31Prompt from './theorem-3-1-prompt.js'
import * as T32 from './theorem-3-2.js'
import * as T32Surely from './theorem-3-2-almost-surely.js'
import * as T32Prompt from './theorem-3-2-prompt.js'
import * as T33 from './theorem-3-3.js'
import * as T33Turn from './theorem-3-3-turn.js'
import * as T33Turns from './theorem-3-3-turns.js'
import * as T34 from './theorem-3-4.js'
import * as T34Repaired from './theorem-3-4-repaired.js'
import * as B1 from './theorem-b1.js'

export const theory = {
  'Equation (9)': Equation9.evidence9,
  'Equation (9) (normalised)': Equation9.evidence9Normalised,
  'Equation (9) (behaviour)': Linearity.evidenceLinearity,
  'Equation (9) (betweenness after a prompt)': Linearity.evidenceBetweennessAfter,
  'Equation (10)': Equation10.evidence10,
  'Equation (10) (likelihoods)': Equation10.evidence10Likelihoods,
  'Equation (10) (prior weights)': Equation10.evidencePriorWeights,
  'Footnote on finite context': FiniteContext.evidenceFiniteContext,
  'Footnote on finite context (obstruction)': FiniteContext.evidenceObstruction,
  'Lemma C.1': C1.evidenceC1,
  'Lemma C.1 (strict)': C1.evidenceC1Strict,
  'Lemma C.1 (additive)': C1.evidenceC1Additive,
  'Lemma C.1 (exact)': C1.evidenceC1Exact,
  'Lemma C.1 (sharp)': C1.evidenceC1Sharp,
  'Lemma C.1 (likelihoods)': C1.evidenceC1Likelihoods,
  'Lemma C.2': C2.evidenceC2,
  'Lemma C.2 (exact)': C2.evidenceC2Exact,
  'Lemma C.2 (sharp)': C2.evidenceC2Sharp,
  'Lemma C.2 (posterior weight)': C2.evidenceC2Posterior,
  'Lemma C.2 (one-sided)': C2.evidenceC2OneSided,
  'Lemma C.2 (the constant 2 is best)': C2.evidenceC2Constant,
  'Chain rule (after a prompt)': After.evidenceChainRuleAfter,
  'Following is inherited (after a prompt)': After.evidenceFollowedAfter,
  'Lemma C.3 (after a prompt, total divergence)': After.evidenceC3TotalAfter,
  'Lemma C.3 (after a prompt)': After.evidenceC3After,
  'Lemma C.3 (after a prompt, strict)': After.evidenceC3StrictAfter,
  'Cantelli for evidence (above)': Cantelli.evidenceCantelliAbove,
  'Cantelli for evidence (below)': Cantelli.evidenceCantelliBelow,
  'Bernoulli’s inequality': Bernoulli.evidenceBernoulli,
  'Powers grow with their base': Powers.evidencePowers,
  'Powers of chances': Powers.evidencePowersDiffer,
  'Best of n': BestOfN.evidenceMean,
  'Best of n (perfect answers)': BestOfN.evidencePerfect,
  'Best of n (surely bad)': BestOfN.evidenceSurely,
  'Best of n (law of the best score)': BestLaw.evidenceBestScore,
  'Best of n (law of the chosen answer)': BestChosen.evidenceLaw,
  'Best of n (chosen answer)': BestChosen.evidenceLikely,
  'Best of n (share)': BestOfMixture.evidenceShare,
  'Best of n (mixture)': BestOfMixture.evidenceMixture,
  'Best of n (threshold)': BestOfMixture.evidenceThreshold,
  'Chain rule': ChainRule.evidenceChainRule,
  'Following is inherited': C3.evidenceFollowed,
  'Lemma C.3': C3.evidenceC3,
  'Lemma C.3 (total divergence)': C3.evidenceC3Total,
  'Lemma C.3 (strict)': C3.evidenceC3Strict,
  'Lemma C.3 (floor)': C3.evidenceC3Floor,
  'Lemma C.3 (other direction)': C3.evidenceC3Direction,
  'Lemma H.1': H1.evidenceH1,
  'Lemma H.1 (sharp)': H1.evidenceH1Sharp,
  'Lemma H.1 (divergence alone)': H1.evidenceH1Alone,
  'Lemma H.1 (fixed prompt)': H1Prompt.evidenceH1,
  'Lemma H.1 (fixed prompt, sharp)': H1Prompt.evidenceH1Sharp,
  'Lemma C.4': C4.evidenceC4,
  'Lemma C.4 (repaired)': C4.evidenceC4Repaired,
  'Lemma C.4 (sharp)': C4.evidenceC4Sharp,
  'Lemma C.4 (fixed prompt)': C4Prompt.evidenceC4AtPrompt,
  'Evidence of an aligning prompt': EvidenceOfPrompts.evidenceAligning,
  'Evidence of an aligning prompt (without similarity)': Unsimilar.evidenceAligningWithoutSimilarity,
  'Evidence of a sampled prompt': EvidenceOfPrompts.evidenceSampled,
  'Lemma H.2': H2.evidenceH2,
  'Lemma H.2 (converse)': H2.evidenceH2Converse,
  'Lemma H.3': H3.evidenceH3,
  'Lemma H.3 (sharp)': H3.evidenceH3Sharp,
  'Lemma H.3 (fixed prompt)': H3Prompt.evidenceH3,
  'Lemma H.3 (fixed prompt, strict)': H3Prompt.evidenceH3Strict,
  'Lemma H.3 (fixed prompt, sharp)': H3Prompt.evidenceH3Sharp,
  'Master inequality': Master.evidenceMaster,
  'Master inequality (exact)': Master.evidenceMasterExact,
  'Master inequality (threshold)': Master.evidenceMasterThreshold,
  'Master inequality (at the threshold)': Master.evidenceMasterAtThreshold,
  'Evidence budget': Budget.evidenceEvidenceBudget,
  'Evidence budget (exact)': Budget.evidenceBudgetExact,
  'Evidence budget (behaviour)': Pinsker.evidenceBehaviourBudget,
  'Evidence budget (one step)': Budget.evidenceBudgetStep,
  'Evidence budget (end)': Budget.evidenceBudgetEnd,
  Pinsker: Pinsker.evidencePinsker,
  'Pinsker (mixture)': Pinsker.evidencePinskerMixture,
  'Pinsker (behaviour)': Pinsker.evidencePinskerBehaviour,
  'Posterior divergence': H1Prompt.evidencePosteriorDivergence,
  'Posterior martingale': Martingale.evidenceMartingale,
  'Posterior submartingale': Martingale.evidenceSubmartingale,
  'Tangent of t log t': Logarithm.evidenceTangentGap,
  'Theorem 3.1': T31.evidence31,
  'Theorem 3.1 (log 2)': T31.evidence31Two,
  'Theorem 3.1 (sharp)': T31.evidence31Sharp,
  'Theorem 3.1 (floor)': T31.evidence31Floor,
  'Theorem 3.1 (a constant below 2)': T31.evidence31Below,
  'Theorem 3.1 (one sentence less)': T31.evidence31OneLess,
  'Theorem 3.1 (fixed prompt)': T31Prompt.evidence31Fixed,
  'Theorem 3.1 (fixed prompt, at log 2)': T31Prompt.evidence31AtTwo,
  'Theorem 3.1 (fixed prompt, log 2)': T31Prompt.evidence31FixedTwo,
  'Theorem 3.1 (fixed prompt, no constant below 2)': T31Prompt.evidence31Constant,
  'Theorem 3.3': T33.evidence33,
  'Theorem 3.3 (total only)': T33.evidence33Total,
  'Theorem 3.3 (free last prompt)': T33.evidence33Free,
  'Theorem 3.3 (repaired)': Repaired33.evidence33Repaired,
  'Theorem 3.3 (a turn)': T33Turn.evidenceTurn,
  'Theorem 3.3 (n turns)': T33Turns.evidence33Turns,
  'Theorem 3.3 (prompt of a turn)': PromptOfTurn.evidencePromptOfTurn,
  'Theorem 3.3 (answer of a turn)': AnswerOfTurn.evidenceAnswerOfTurn,
  'Evidence of an answer': Answers.evidenceAnswer,
  'Cantelli for evidence (after a prompt)': Answers.evidenceCantelliAfter,
  'Domination of tails (after a prompt)': Answers.evidenceDominationAfter,
  'Theorem 3.4': T34.evidence34,
  'Theorem 3.4 (law of the best answer)': T34.evidenceIdentity,
  'Theorem 3.4 (law of the best answer, ranked)': T34.evidenceRanked,
  'Theorem 3.4 (no prompt)': T34.evidenceNoPrompt,
  'Theorem 3.4 (log n is needed)': BestNeeded.evidenceNeeds,
  'Theorem 3.4 (log n is needed, length)': BestNeeded.evidenceNeedsLength,
  'Theorem 3.4 (any level)': T34Repaired.evidenceLevel,
  'Theorem 3.4 (repaired)': T34Repaired.evidenceRepaired,
  'Theorem 3.4 (surely bad)': T34Repaired.evidenceSurely,
  'Theorem 3.2': T32.evidence32,
  'Theorem 3.2 (sharp)': T32.evidence32Sharp,
  'Theorem 3.2 (fixed prompt)': T32Prompt.evidence32AtPrompt,
  'Theorem 3.2 (fixed prompt, without positivity)': AnyTrigger.evidence32AnyTrigger,
  'Theorem 3.2 (log 1/|γ| for positivity)': AnyTrigger.evidenceSampledAnyTrigger,
  'Theorem 3.2 (without positivity)': T32.evidence32WithoutPositivity,
  'Theorem 3.2 (without similarity)': Unsimilar.evidence32WithoutSimilarity,
  'Theorem 3.2 (almost surely)': T32Surely.evidence32AlmostSurely,
  'Theorem B.1': B1.evidenceB1,
  'Theorem B.1 (sharp)': B1.evidenceB1Sharp,
  'Theorem B.1 (without similarity)': B1.evidenceB1WithoutSimilarity,
  'Theorem U': U.evidenceUniversal,
  'Theorem U (best of n)': UBest.evidenceUniversalBest,
  'Theorem U (one step)': U.evidenceOneStep,
  'Theorem U (one sentence less)': U.evidenceUniversalOneLess,
  'Theorem U (ascent after a prompt)': UAfter.evidenceAscentAfter,
  'Theorem U (after a prompt)': UAfter.evidenceUniversalAfter,
  'Theorem US': USticky.evidenceUniversalSticky,
  'Theorem US (one block less)': USticky.evidenceUniversalStickyOneLess,
  'Theorem U (sampled prompts)': USampled.evidenceUniversalSampled,
  'Theorem U (sampled prompts, level)': USampled.evidenceUniversalSampledLevel,
  'Theorem S': Sticky.evidenceSticky,
  'Theorem S (length)': Sticky.evidenceStickyLength,
  'Theorem S (log 1/δ is needed)': OpeningEvidence.evidenceStickyNecessary,
  'Theorem S (length, without log 1/δ)': OpeningEvidence.evidenceStickyWithoutDelta,
  'Theorem S (any line)': Sticky.evidenceStickyAnyLine,
  'Theorem S (answers of P₊)': Sticky.evidenceStickyAnswersOfPlus,
  'Theorem Z': AlignedComposition.evidenceCompositionAligned,
  'Theorem Z (best of n)': AlignedBest.evidenceCompositionBestAligned,
  'Theorem Z (conversation)': Composition.evidenceComposition,
  'Theorem Z (conversation, best of n)': BestComposition.evidenceCompositionBest,
  'Theorem Z (conversation, bad best of n)': BestComposition.evidenceCompositionBestBad,
  'Chosen answers': Composition.evidenceChosenSupport,
  'Theorem V': Honest.evidenceHonest,
  'Theorem V (text of P₊)': Honest.evidenceHonestPlus,
  'Ville’s inequality': Honest.evidenceVille,
  'Appendix I': I.evidenceI,
  'Appendix I (at least)': I.evidenceIAtLeast,
  'Appendix I (without the empty prompt)': I.evidenceIWithoutEmpty,
  'Appendix I (integral)': I.evidenceIIntegral,
  'Appendix I (harmonic)': I.evidenceIHarmonic,
  'Appendix I (Lemma C.3, η = 1/2)': IEvidence.evidenceIRoot,
  'Appendix I (Lemma C.3, η = 1/2, sharper)': IEvidence.evidenceIRootIntegral,
  'Appendix I (total divergence, η = 1)': IEvidence.evidenceIHarmonicTotal,
  'Appendix I (Lemma C.3, η = 1)': IEvidence.evidenceIHarmonicEvidence,
  'Appendix I (Theorem 3.1, η = 1/2)': IMisaligning.evidenceI31Root,
  'Appendix I (Theorem 3.1, η = 1/2, sharper)': IMisaligning.evidenceI31Integral,
  'Appendix I (Theorem 3.1, η = 1)': IMisaligning.evidenceI31Harmonic,
  'Appendix K': K.evidenceK,
  'Appendix K (nonnegative exponents)': K.evidenceKSplit,
  'Appendix K (expansion)': K.evidenceKExpansion,
  'Appendix K (1)': K.evidenceK1,
  'Appendix K (2)': K.evidenceK2,
  'Appendix K (2, nonnegative x)': K.evidenceK2Repaired,
  'Appendix K (2, sharp)': K.evidenceK2Sharp,
  'Appendix K (3)': K.evidenceK3,
  'Appendix K (3, positive y)': K.evidenceK3Repaired,
  'Appendix K (3, exact)': K.evidenceK3Exact,
  'Appendix K (4)': K.evidenceK4,
  'Appendix K (4, mean)': KMean.evidenceKMean,
  'Appendix K (token share)': K.evidenceKShare,
  'Appendix K (not negligible)': K.evidenceKNotSmall,
  'Appendix K (sequence mixture)': KSequences.evidenceKSequences,
  'Appendix K (product of shares)': KSequences.evidenceKProduct,
  'Definition 2.1': D21.evidence21,
  'Definition 2.2': D22.evidence22,
  'Definition 2.3': D23.evidence23,
  'Definition 2.4': D24.evidence24,
  'Definition 2.4 (n ≥ 1)': D24.evidence24Repaired,
  'Definition 2.5': D25.evidence25,
  'Definition 2.5 (α = 1)': D25.evidence25Whole,
  'Definition 2.6': D26.evidence26,
  'Lemma N': Negative.evidenceN,
  'Lemma N (a sentence)': Negative.evidenceNSome,
  'Lemma N (dominated)': Negative.evidenceNDominated,
  'Misalignable models have a bad component': BadComponent.evidenceMisalignable,
  'Domination lemma': Domination.evidenceDomination,
  'Domination lemma (necessary)': Domination.evidenceDominationNecessary,
  'Domination lemma (every weight)': Domination.evidenceDominationEveryWeight,
  'Domination of tails': Tails.evidenceTails,
  'Domination of tails (mixture)': Tails.evidenceTailsMixture,
  'Gap lemma': Gap.evidenceGapVariation,
  'Gap lemma (divergence)': Gap.evidenceGapDivergence,
  'Gap lemma (likelihood ratio)': Gap.evidenceGapRatio,
  'Gap lemma (likelihood ratio, sharp)': Gap.evidenceGapRatioSharp,
  'Prompt-distinguishable and bad (after a history)': Waking.evidenceWakingAfter,
  'Prompt-distinguishable and bad': Waking.evidenceWaking,
  'Prompt-distinguishable and bad (total)': Waking.evidenceWakingTotal,
  'Logarithm below its tangent': Tangent.evidenceTangent,
  'Compound growth': Tangent.evidenceGrowth,
  'Jensen for the logarithm': Jensen.evidenceJensen,
  'Markov’s inequality': Jensen.evidenceMarkov,
  'Cantelli’s inequality': KnownCantelli.evidenceCantelli,
  Guardrail: Guard.evidenceGuardrail,
  'Guardrail (evidence)': Bounded.evidenceBoundedEvidence,
  'Guardrail (fixed prompt)': Guard.evidenceAtPrompt,
  'Guardrail (safety budget)': Guard.evidenceBudget,
  'Guardrail (length)': Guard.evidenceLength,
  'Guardrail (evidence, attained)': GuardExact.evidenceOfReached,
  'Guardrail (exact)': GuardExact.evidenceExact,
  'Guardrail (sandwich)': GuardExact.evidenceSandwich,
  'Guardrail (bounded divergence)': GuardSampled.evidenceDivergence,
  'Guardrail (sampled prompts)': GuardSampled.evidenceSampled,
  'Guardrail (aligning prompt)': GuardSampled.evidenceAligned,
} satisfies Record<Stated, Evidence> & Readonly<Record<string, Evidence>>
