(** Every term of a statement has a value wherever the hypotheses before it hold: no quotient by 0, no logarithm of what is
    not positive, no condition of probability 0. So Rocq's total operations say what the partial ones of the paper do. *)
From BEB.model Require Import Defined.
From BEB Require Statements.

Theorem equation_9_meaningful : Statements.equation_9_defined.
Proof. defined. Qed.

Theorem equation_9_normalised_meaningful : Statements.equation_9_normalised_defined.
Proof. defined. Qed.

Theorem equation_9_behaviour_meaningful : Statements.equation_9_behaviour_defined.
Proof. defined. Qed.

Theorem equation_9_betweenness_after_a_prompt_meaningful : Statements.equation_9_betweenness_after_a_prompt_defined.
Proof. defined. Qed.

Theorem equation_10_meaningful : Statements.equation_10_defined.
Proof. defined. Qed.

Theorem equation_10_likelihoods_meaningful : Statements.equation_10_likelihoods_defined.
Proof. defined. Qed.

Theorem equation_10_prior_weights_meaningful : Statements.equation_10_prior_weights_defined.
Proof. defined. Qed.

Theorem footnote_on_finite_context_meaningful : Statements.footnote_on_finite_context_defined.
Proof. defined. Qed.

Theorem footnote_on_finite_context_obstruction_meaningful : Statements.footnote_on_finite_context_obstruction_defined.
Proof. defined. Qed.

Theorem lemma_c_1_meaningful : Statements.lemma_c_1_defined.
Proof. defined. Qed.

Theorem lemma_c_1_strict_meaningful : Statements.lemma_c_1_strict_defined.
Proof. defined. Qed.

Theorem lemma_c_1_additive_meaningful : Statements.lemma_c_1_additive_defined.
Proof. defined. Qed.

Theorem lemma_c_1_exact_meaningful : Statements.lemma_c_1_exact_defined.
Proof. defined. Qed.

Theorem lemma_c_1_sharp_meaningful : Statements.lemma_c_1_sharp_defined.
Proof. defined. Qed.

Theorem lemma_c_1_likelihoods_meaningful : Statements.lemma_c_1_likelihoods_defined.
Proof. defined. Qed.

Theorem lemma_c_2_meaningful : Statements.lemma_c_2_defined.
Proof. defined. Qed.

Theorem lemma_c_2_exact_meaningful : Statements.lemma_c_2_exact_defined.
Proof. defined. Qed.

Theorem lemma_c_2_sharp_meaningful : Statements.lemma_c_2_sharp_defined.
Proof. defined. Qed.

Theorem lemma_c_2_posterior_weight_meaningful : Statements.lemma_c_2_posterior_weight_defined.
Proof. defined. Qed.

Theorem lemma_c_2_one_sided_meaningful : Statements.lemma_c_2_one_sided_defined.
Proof. defined. Qed.

Theorem lemma_c_2_the_constant_2_is_best_meaningful : Statements.lemma_c_2_the_constant_2_is_best_defined.
Proof. defined. Qed.

Theorem chain_rule_after_a_prompt_meaningful : Statements.chain_rule_after_a_prompt_defined.
Proof. defined. Qed.

Theorem following_is_inherited_after_a_prompt_meaningful : Statements.following_is_inherited_after_a_prompt_defined.
Proof. defined. Qed.

Theorem lemma_c_3_after_a_prompt_total_divergence_meaningful : Statements.lemma_c_3_after_a_prompt_total_divergence_defined.
Proof. defined. Qed.

Theorem lemma_c_3_after_a_prompt_meaningful : Statements.lemma_c_3_after_a_prompt_defined.
Proof. defined. Qed.

Theorem lemma_c_3_after_a_prompt_strict_meaningful : Statements.lemma_c_3_after_a_prompt_strict_defined.
Proof. defined. Qed.

Theorem cantelli_for_evidence_above_meaningful : Statements.cantelli_for_evidence_above_defined.
Proof. defined. Qed.

Theorem cantelli_for_evidence_below_meaningful : Statements.cantelli_for_evidence_below_defined.
Proof. defined. Qed.

Theorem chain_rule_meaningful : Statements.chain_rule_defined.
Proof. defined. Qed.

Theorem following_is_inherited_meaningful : Statements.following_is_inherited_defined.
Proof. defined. Qed.

Theorem lemma_c_3_meaningful : Statements.lemma_c_3_defined.
Proof. defined. Qed.

Theorem lemma_c_3_total_divergence_meaningful : Statements.lemma_c_3_total_divergence_defined.
Proof. defined. Qed.

Theorem lemma_c_3_strict_meaningful : Statements.lemma_c_3_strict_defined.
Proof. defined. Qed.

Theorem lemma_c_3_floor_meaningful : Statements.lemma_c_3_floor_defined.
Proof. defined. Qed.

Theorem lemma_c_3_other_direction_meaningful : Statements.lemma_c_3_other_direction_defined.
Proof. defined. Qed.

Theorem lemma_h_1_fixed_prompt_meaningful : Statements.lemma_h_1_fixed_prompt_defined.
Proof. defined. Qed.

Theorem lemma_h_1_fixed_prompt_sharp_meaningful : Statements.lemma_h_1_fixed_prompt_sharp_defined.
Proof. defined. Qed.

Theorem lemma_h_2_meaningful : Statements.lemma_h_2_defined.
Proof. defined. Qed.

Theorem lemma_h_3_fixed_prompt_meaningful : Statements.lemma_h_3_fixed_prompt_defined.
Proof. defined. Qed.

Theorem lemma_h_3_fixed_prompt_strict_meaningful : Statements.lemma_h_3_fixed_prompt_strict_defined.
Proof. defined. Qed.

Theorem lemma_h_3_fixed_prompt_sharp_meaningful : Statements.lemma_h_3_fixed_prompt_sharp_defined.
Proof. defined. Qed.

Theorem master_inequality_meaningful : Statements.master_inequality_defined.
Proof. defined. Qed.

Theorem master_inequality_exact_meaningful : Statements.master_inequality_exact_defined.
Proof. defined. Qed.

Theorem master_inequality_threshold_meaningful : Statements.master_inequality_threshold_defined.
Proof. defined. Qed.

Theorem master_inequality_at_the_threshold_meaningful : Statements.master_inequality_at_the_threshold_defined.
Proof. defined. Qed.

Theorem evidence_budget_one_step_meaningful : Statements.evidence_budget_one_step_defined.
Proof. defined. Qed.

Theorem evidence_budget_end_meaningful : Statements.evidence_budget_end_defined.
Proof. defined. Qed.

Theorem posterior_divergence_meaningful : Statements.posterior_divergence_defined.
Proof. defined. Qed.

Theorem posterior_martingale_meaningful : Statements.posterior_martingale_defined.
Proof. defined. Qed.

Theorem posterior_submartingale_meaningful : Statements.posterior_submartingale_defined.
Proof. defined. Qed.

Theorem theorem_3_1_meaningful : Statements.theorem_3_1_defined.
Proof. defined. Qed.

Theorem theorem_3_1_log_2_meaningful : Statements.theorem_3_1_log_2_defined.
Proof. defined. Qed.

Theorem theorem_3_1_sharp_meaningful : Statements.theorem_3_1_sharp_defined.
Proof. defined. Qed.

Theorem theorem_3_1_floor_meaningful : Statements.theorem_3_1_floor_defined.
Proof. defined. Qed.

Theorem theorem_3_1_a_constant_below_2_meaningful : Statements.theorem_3_1_a_constant_below_2_defined.
Proof. defined. Qed.

Theorem theorem_3_1_one_sentence_less_meaningful : Statements.theorem_3_1_one_sentence_less_defined.
Proof. defined. Qed.

Theorem theorem_3_1_fixed_prompt_meaningful : Statements.theorem_3_1_fixed_prompt_defined.
Proof. defined. Qed.

Theorem theorem_3_1_fixed_prompt_log_2_meaningful : Statements.theorem_3_1_fixed_prompt_log_2_defined.
Proof. defined. Qed.

Theorem theorem_3_1_fixed_prompt_no_constant_below_2_meaningful : Statements.theorem_3_1_fixed_prompt_no_constant_below_2_defined.
Proof. defined. Qed.

Theorem theorem_u_meaningful : Statements.theorem_u_defined.
Proof. defined. Qed.

Theorem theorem_u_one_step_meaningful : Statements.theorem_u_one_step_defined.
Proof. defined. Qed.

Theorem theorem_u_one_sentence_less_meaningful : Statements.theorem_u_one_sentence_less_defined.
Proof. defined. Qed.
