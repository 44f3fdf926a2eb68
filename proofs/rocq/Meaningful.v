(** Every term of a statement has a value wherever the hypotheses before it hold: no quotient by 0, no logarithm of what is
    not positive, no condition of probability 0. So Rocq's total operations say what the partial ones of the paper do. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

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

Theorem bernoulli_s_inequality_meaningful : Statements.bernoulli_s_inequality_defined.
Proof. defined. Qed.

Theorem powers_grow_with_their_base_meaningful : Statements.powers_grow_with_their_base_defined.
Proof. defined. Qed.

Theorem powers_of_chances_meaningful : Statements.powers_of_chances_defined.
Proof. defined. Qed.

Theorem best_of_n_meaningful : Statements.best_of_n_defined.
Proof. defined. Qed.

Theorem best_of_n_perfect_answers_meaningful : Statements.best_of_n_perfect_answers_defined.
Proof. defined. Qed.

Theorem best_of_n_surely_bad_meaningful : Statements.best_of_n_surely_bad_defined.
Proof. defined. Qed.

Theorem best_of_n_law_of_the_best_score_meaningful : Statements.best_of_n_law_of_the_best_score_defined.
Proof. defined. Qed.

Theorem best_of_n_law_of_the_chosen_answer_meaningful : Statements.best_of_n_law_of_the_chosen_answer_defined.
Proof. defined. Qed.

Theorem best_of_n_chosen_answer_meaningful : Statements.best_of_n_chosen_answer_defined.
Proof. defined. Qed.

Theorem best_of_n_share_meaningful : Statements.best_of_n_share_defined.
Proof. defined. Qed.

Theorem best_of_n_mixture_meaningful : Statements.best_of_n_mixture_defined.
Proof. defined. Qed.

Theorem best_of_n_threshold_meaningful : Statements.best_of_n_threshold_defined.
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

Theorem lemma_h_1_meaningful : Statements.lemma_h_1_defined.
Proof. defined. Qed.

Theorem lemma_h_1_sharp_meaningful : Statements.lemma_h_1_sharp_defined.
Proof. defined. Qed.

Theorem lemma_h_1_divergence_alone_meaningful : Statements.lemma_h_1_divergence_alone_defined.
Proof. defined. Qed.

Theorem lemma_h_1_fixed_prompt_meaningful : Statements.lemma_h_1_fixed_prompt_defined.
Proof. defined. Qed.

Theorem lemma_h_1_fixed_prompt_sharp_meaningful : Statements.lemma_h_1_fixed_prompt_sharp_defined.
Proof. defined. Qed.

Theorem lemma_c_4_meaningful : Statements.lemma_c_4_defined.
Proof. defined. Qed.

Theorem lemma_c_4_repaired_meaningful : Statements.lemma_c_4_repaired_defined.
Proof. defined. Qed.

Theorem lemma_c_4_sharp_meaningful : Statements.lemma_c_4_sharp_defined.
Proof. defined. Qed.

Theorem lemma_c_4_fixed_prompt_meaningful : Statements.lemma_c_4_fixed_prompt_defined.
Proof. defined. Qed.

Theorem evidence_of_an_aligning_prompt_meaningful : Statements.evidence_of_an_aligning_prompt_defined.
Proof. defined. Qed.

Theorem evidence_of_an_aligning_prompt_without_similarity_meaningful : Statements.evidence_of_an_aligning_prompt_without_similarity_defined.
Proof. defined. Qed.

Theorem evidence_of_a_sampled_prompt_meaningful : Statements.evidence_of_a_sampled_prompt_defined.
Proof. defined. Qed.

Theorem lemma_h_2_meaningful : Statements.lemma_h_2_defined.
Proof. defined. Qed.

Theorem lemma_h_2_converse_meaningful : Statements.lemma_h_2_converse_defined.
Proof. defined. Qed.

Theorem lemma_h_3_meaningful : Statements.lemma_h_3_defined.
Proof. defined. Qed.

Theorem lemma_h_3_sharp_meaningful : Statements.lemma_h_3_sharp_defined.
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

Theorem evidence_budget_meaningful : Statements.evidence_budget_defined.
Proof. defined. Qed.

Theorem evidence_budget_exact_meaningful : Statements.evidence_budget_exact_defined.
Proof. defined. Qed.

Theorem evidence_budget_behaviour_meaningful : Statements.evidence_budget_behaviour_defined.
Proof. defined. Qed.

Theorem evidence_budget_one_step_meaningful : Statements.evidence_budget_one_step_defined.
Proof. defined. Qed.

Theorem evidence_budget_end_meaningful : Statements.evidence_budget_end_defined.
Proof. defined. Qed.

Theorem pinsker_meaningful : Statements.pinsker_defined.
Proof. defined. Qed.

Theorem pinsker_mixture_meaningful : Statements.pinsker_mixture_defined.
Proof. defined. Qed.

Theorem pinsker_behaviour_meaningful : Statements.pinsker_behaviour_defined.
Proof. defined. Qed.

Theorem posterior_divergence_meaningful : Statements.posterior_divergence_defined.
Proof. defined. Qed.

Theorem posterior_martingale_meaningful : Statements.posterior_martingale_defined.
Proof. defined. Qed.

Theorem posterior_submartingale_meaningful : Statements.posterior_submartingale_defined.
Proof. defined. Qed.

Theorem tangent_of_t_log_t_meaningful : Statements.tangent_of_t_log_t_defined.
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

Theorem theorem_3_1_fixed_prompt_at_log_2_meaningful : Statements.theorem_3_1_fixed_prompt_at_log_2_defined.
Proof. defined. Qed.

Theorem theorem_3_1_fixed_prompt_log_2_meaningful : Statements.theorem_3_1_fixed_prompt_log_2_defined.
Proof. defined. Qed.

Theorem theorem_3_1_fixed_prompt_no_constant_below_2_meaningful : Statements.theorem_3_1_fixed_prompt_no_constant_below_2_defined.
Proof. defined. Qed.

Theorem theorem_3_4_meaningful : Statements.theorem_3_4_defined.
Proof. defined. Qed.

Theorem theorem_3_4_law_of_the_best_answer_meaningful : Statements.theorem_3_4_law_of_the_best_answer_defined.
Proof. defined. Qed.

Theorem theorem_3_4_law_of_the_best_answer_ranked_meaningful : Statements.theorem_3_4_law_of_the_best_answer_ranked_defined.
Proof. defined. Qed.

Theorem theorem_3_4_no_prompt_meaningful : Statements.theorem_3_4_no_prompt_defined.
Proof. defined. Qed.

Theorem theorem_3_4_any_level_meaningful : Statements.theorem_3_4_any_level_defined.
Proof. defined. Qed.

Theorem theorem_3_4_repaired_meaningful : Statements.theorem_3_4_repaired_defined.
Proof. defined. Qed.

Theorem theorem_3_4_surely_bad_meaningful : Statements.theorem_3_4_surely_bad_defined.
Proof. defined. Qed.

Theorem theorem_3_2_meaningful : Statements.theorem_3_2_defined.
Proof. defined. Qed.

Theorem theorem_3_2_sharp_meaningful : Statements.theorem_3_2_sharp_defined.
Proof. defined. Qed.

Theorem theorem_3_2_fixed_prompt_meaningful : Statements.theorem_3_2_fixed_prompt_defined.
Proof. defined. Qed.

Theorem theorem_3_2_fixed_prompt_without_positivity_meaningful : Statements.theorem_3_2_fixed_prompt_without_positivity_defined.
Proof. defined. Qed.

Theorem theorem_3_2_log_1_for_positivity_meaningful : Statements.theorem_3_2_log_1_for_positivity_defined.
Proof. defined. Qed.

Theorem theorem_3_2_without_positivity_meaningful : Statements.theorem_3_2_without_positivity_defined.
Proof. defined. Qed.

Theorem theorem_3_2_without_similarity_meaningful : Statements.theorem_3_2_without_similarity_defined.
Proof. defined. Qed.

Theorem theorem_b_1_meaningful : Statements.theorem_b_1_defined.
Proof. defined. Qed.

Theorem theorem_b_1_sharp_meaningful : Statements.theorem_b_1_sharp_defined.
Proof. defined. Qed.

Theorem theorem_b_1_without_similarity_meaningful : Statements.theorem_b_1_without_similarity_defined.
Proof. defined. Qed.

Theorem theorem_u_meaningful : Statements.theorem_u_defined.
Proof. defined. Qed.

Theorem theorem_u_best_of_n_meaningful : Statements.theorem_u_best_of_n_defined.
Proof. defined. Qed.

Theorem theorem_u_one_step_meaningful : Statements.theorem_u_one_step_defined.
Proof. defined. Qed.

Theorem theorem_u_one_sentence_less_meaningful : Statements.theorem_u_one_sentence_less_defined.
Proof. defined. Qed.

Theorem theorem_u_ascent_after_a_prompt_meaningful : Statements.theorem_u_ascent_after_a_prompt_defined.
Proof. defined. Qed.

Theorem theorem_u_after_a_prompt_meaningful : Statements.theorem_u_after_a_prompt_defined.
Proof.
  defined. apply Rlt_le_trans with (alpha * Pminus (s0 ++ s)); [now apply Rmult_lt_0_compat|].
  match goal with H : forall h, (length h <= D + 1)%nat -> _ |- _ => apply H end. lia.
Qed.

Theorem appendix_i_meaningful : Statements.appendix_i_defined.
Proof. defined. Qed.

Theorem appendix_i_at_least_meaningful : Statements.appendix_i_at_least_defined.
Proof. defined. Qed.

Theorem appendix_i_without_the_empty_prompt_meaningful : Statements.appendix_i_without_the_empty_prompt_defined.
Proof. defined. Qed.

Theorem appendix_i_integral_meaningful : Statements.appendix_i_integral_defined.
Proof. defined. Qed.

Theorem appendix_i_harmonic_meaningful : Statements.appendix_i_harmonic_defined.
Proof. defined. Qed.

Theorem appendix_i_lemma_c_3_1_2_meaningful : Statements.appendix_i_lemma_c_3_1_2_defined.
Proof. defined. Qed.

Theorem appendix_i_lemma_c_3_1_2_sharper_meaningful : Statements.appendix_i_lemma_c_3_1_2_sharper_defined.
Proof. defined. Qed.

Theorem appendix_i_total_divergence_1_meaningful : Statements.appendix_i_total_divergence_1_defined.
Proof. defined. Qed.

Theorem appendix_i_lemma_c_3_1_meaningful : Statements.appendix_i_lemma_c_3_1_defined.
Proof. defined. Qed.

Theorem appendix_k_meaningful : Statements.appendix_k_defined.
Proof. defined. Qed.

Theorem appendix_k_nonnegative_exponents_meaningful : Statements.appendix_k_nonnegative_exponents_defined.
Proof. defined. Qed.

Theorem appendix_k_expansion_meaningful : Statements.appendix_k_expansion_defined.
Proof. defined. Qed.

Theorem appendix_k_1_meaningful : Statements.appendix_k_1_defined.
Proof. defined. Qed.

Theorem appendix_k_2_meaningful : Statements.appendix_k_2_defined.
Proof. defined. Qed.

Theorem appendix_k_2_nonnegative_x_meaningful : Statements.appendix_k_2_nonnegative_x_defined.
Proof. defined. Qed.

Theorem appendix_k_2_sharp_meaningful : Statements.appendix_k_2_sharp_defined.
Proof. defined. Qed.

Theorem appendix_k_3_positive_y_meaningful : Statements.appendix_k_3_positive_y_defined.
Proof. defined. Qed.

Theorem appendix_k_3_exact_meaningful : Statements.appendix_k_3_exact_defined.
Proof. defined. Qed.

Theorem appendix_k_4_meaningful : Statements.appendix_k_4_defined.
Proof. defined. Qed.

Theorem appendix_k_4_mean_meaningful : Statements.appendix_k_4_mean_defined.
Proof.
  intros Sent alphabet P B c _ c_pos possible x Hx. rewrite prob_from_empty in Hx. apply Rmult_lt_0_compat; auto.
Qed.

Theorem appendix_k_token_share_meaningful : Statements.appendix_k_token_share_defined.
Proof. defined. Qed.

Theorem appendix_k_not_negligible_meaningful : Statements.appendix_k_not_negligible_defined.
Proof. defined. Qed.

Theorem appendix_k_sequence_mixture_meaningful : Statements.appendix_k_sequence_mixture_defined.
Proof. defined. Qed.

Theorem appendix_k_product_of_shares_meaningful : Statements.appendix_k_product_of_shares_defined.
Proof.
  defined. eapply Rlt_le_trans; [|eassumption]. now apply Rmult_lt_0_compat.
Qed.

Theorem definition_2_1_meaningful : Statements.definition_2_1_defined.
Proof. defined. Qed.

Theorem definition_2_2_meaningful : Statements.definition_2_2_defined.
Proof. defined. Qed.

Theorem definition_2_3_meaningful : Statements.definition_2_3_defined.
Proof. defined. Qed.

Theorem definition_2_4_meaningful : Statements.definition_2_4_defined.
Proof. defined. Qed.

Theorem definition_2_4_n_1_meaningful : Statements.definition_2_4_n_1_defined.
Proof. defined. Qed.

Theorem definition_2_5_meaningful : Statements.definition_2_5_defined.
Proof. defined. Qed.

Theorem definition_2_5_1_meaningful : Statements.definition_2_5_1_defined.
Proof. defined. Qed.

Theorem definition_2_6_meaningful : Statements.definition_2_6_defined.
Proof. defined. Qed.

Theorem lemma_n_meaningful : Statements.lemma_n_defined.
Proof. defined. Qed.

Theorem lemma_n_a_sentence_meaningful : Statements.lemma_n_a_sentence_defined.
Proof. defined. Qed.

Theorem lemma_n_dominated_meaningful : Statements.lemma_n_dominated_defined.
Proof. defined. Qed.

Theorem misalignable_models_have_a_bad_component_meaningful : Statements.misalignable_models_have_a_bad_component_defined.
Proof. defined. Qed.

Theorem domination_lemma_meaningful : Statements.domination_lemma_defined.
Proof. defined. Qed.

Theorem domination_lemma_necessary_meaningful : Statements.domination_lemma_necessary_defined.
Proof. defined. Qed.

Theorem domination_lemma_every_weight_meaningful : Statements.domination_lemma_every_weight_defined.
Proof. defined. Qed.

Theorem gap_lemma_meaningful : Statements.gap_lemma_defined.
Proof. defined. Qed.

Theorem gap_lemma_divergence_meaningful : Statements.gap_lemma_divergence_defined.
Proof. defined. Qed.

Theorem gap_lemma_likelihood_ratio_meaningful : Statements.gap_lemma_likelihood_ratio_defined.
Proof. defined. Qed.

Theorem gap_lemma_likelihood_ratio_sharp_meaningful : Statements.gap_lemma_likelihood_ratio_sharp_defined.
Proof. defined. Qed.

Theorem prompt_distinguishable_and_bad_meaningful : Statements.prompt_distinguishable_and_bad_defined.
Proof. defined. Qed.

Theorem prompt_distinguishable_and_bad_total_meaningful : Statements.prompt_distinguishable_and_bad_total_defined.
Proof. defined. Qed.

Theorem logarithm_below_its_tangent_meaningful : Statements.logarithm_below_its_tangent_defined.
Proof. defined. Qed.

Theorem compound_growth_meaningful : Statements.compound_growth_defined.
Proof. defined. Qed.

Theorem jensen_for_the_logarithm_meaningful : Statements.jensen_for_the_logarithm_defined.
Proof.
  intros Sent alphabet P B c _ c_pos possible.
  assert (each : forall x, 0 < prob P [x] [] -> 0 < c * (1 + B x)).
  { intros x Hx. rewrite prob_from_empty in Hx. apply Rmult_lt_0_compat; auto. }
  split; auto. apply jensen_ln; auto. rewrite likelihood_empty. lra.
Qed.

Theorem markov_s_inequality_meaningful : Statements.markov_s_inequality_defined.
Proof. defined. Qed.

Theorem cantelli_s_inequality_meaningful : Statements.cantelli_s_inequality_defined.
Proof.
  intros Sent alphabet P B c t _ t_pos. apply Rgt_not_eq, Rplus_le_lt_0_compat.
  - apply expect_ge_const; [rewrite likelihood_empty; lra|]. intros x _. apply Rle_0_sqr.
  - now apply Rmult_lt_0_compat.
Qed.

Theorem theorem_3_3_total_only_meaningful : Statements.theorem_3_3_total_only_defined.
Proof. defined. Qed.

Theorem theorem_3_3_free_last_prompt_meaningful : Statements.theorem_3_3_free_last_prompt_defined.
Proof. defined. Qed.

Theorem theorem_3_3_repaired_meaningful : Statements.theorem_3_3_repaired_defined.
Proof.
  defined.
  all: match goal with
       | F : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?r ++ [?e] ++ h) -> 0 < likelihood ?Q (?r ++ [?e] ++ h) |- _ =>
         assert (E : forall h, r ++ [e] ++ h = (r ++ [e]) ++ h) by (intros; now rewrite <- app_assoc);
         pose proof (fun h => eq_ind _ (fun g => (length h <= _)%nat -> 0 < likelihood P g -> 0 < likelihood Q g) (F h) _ (E h))
           as follows;
         clear F E; cbv beta in follows; generalize dependent (r ++ [e]); intros
       end; positive.
Qed.

Theorem theorem_3_4_log_n_is_needed_meaningful : Statements.theorem_3_4_log_n_is_needed_defined.
Proof. defined. Qed.

Theorem theorem_3_4_log_n_is_needed_length_meaningful : Statements.theorem_3_4_log_n_is_needed_length_defined.
Proof. defined. Qed.

Theorem theorem_s_meaningful : Statements.theorem_s_defined.
Proof. defined. Qed.

Theorem theorem_s_length_meaningful : Statements.theorem_s_length_defined.
Proof. defined. Qed.

Theorem theorem_s_any_line_meaningful : Statements.theorem_s_any_line_defined.
Proof. defined. Qed.

Theorem theorem_s_answers_of_p_meaningful : Statements.theorem_s_answers_of_p_defined.
Proof. defined. Qed.

Theorem theorem_v_meaningful : Statements.theorem_v_defined.
Proof. defined. Qed.

Theorem theorem_v_text_of_p_meaningful : Statements.theorem_v_text_of_p_defined.
Proof. defined. Qed.

Theorem ville_s_inequality_meaningful : Statements.ville_s_inequality_defined.
Proof. defined. Qed.

Theorem domination_of_tails_meaningful : Statements.domination_of_tails_defined.
Proof. defined; assert (0 < Pminus u) by auto; first [lra | now apply ratio_pos]. Qed.

Theorem domination_of_tails_mixture_meaningful : Statements.domination_of_tails_mixture_defined.
Proof. defined; assert (0 < Pminus u) by auto; first [lra | now apply ratio_pos]. Qed.

Theorem prompt_distinguishable_and_bad_after_a_history_meaningful : Statements.prompt_distinguishable_and_bad_after_a_history_defined.
Proof. defined. Qed.

Theorem guardrail_meaningful : Statements.guardrail_defined.
Proof. defined. Qed.

Theorem guardrail_evidence_meaningful : Statements.guardrail_evidence_defined.
Proof. defined. Qed.

Theorem guardrail_fixed_prompt_meaningful : Statements.guardrail_fixed_prompt_defined.
Proof. defined. Qed.

Theorem guardrail_safety_budget_meaningful : Statements.guardrail_safety_budget_defined.
Proof. defined. Qed.

Theorem guardrail_length_meaningful : Statements.guardrail_length_defined.
Proof. defined. Qed.

Theorem guardrail_evidence_attained_meaningful : Statements.guardrail_evidence_attained_defined.
Proof. defined. Qed.

Theorem guardrail_exact_meaningful : Statements.guardrail_exact_defined.
Proof. defined. Qed.

Theorem guardrail_sandwich_meaningful : Statements.guardrail_sandwich_defined.
Proof. defined. Qed.

Theorem guardrail_bounded_divergence_meaningful : Statements.guardrail_bounded_divergence_defined.
Proof. defined. Qed.

Theorem guardrail_sampled_prompts_meaningful : Statements.guardrail_sampled_prompts_defined.
Proof. defined. Qed.

Theorem guardrail_aligning_prompt_meaningful : Statements.guardrail_aligning_prompt_defined.
Proof. defined. Qed.

Theorem theorem_3_3_meaningful : Statements.theorem_3_3_defined.
Proof. defined. Qed.

Theorem theorem_3_3_a_turn_meaningful : Statements.theorem_3_3_a_turn_defined.
Proof.
  defined.
  all: match goal with
       | F : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?s ++ ?r ++ [?e] ++ h) ->
             0 < likelihood ?Q (?s ++ ?r ++ [?e] ++ h) |- _ =>
         assert (E : forall h, s ++ r ++ [e] ++ h = (s ++ r ++ [e]) ++ h) by (intros; now rewrite <- !app_assoc);
         pose proof (fun h => eq_ind _ (fun g => (length h <= _)%nat -> 0 < likelihood P g -> 0 < likelihood Q g) (F h) _ (E h))
           as follows;
         clear F; cbv beta in follows; try rewrite E;
         repeat match goal with H : context [s ++ r ++ [e] ++ ?h] |- _ => rewrite (E h) in H end;
         clear E; generalize dependent (s ++ r ++ [e]); intros
       end; positive.
Qed.

Theorem theorem_3_3_n_turns_meaningful : Statements.theorem_3_3_n_turns_defined.
Proof.
  defined.
  5: rewrite app_assoc; positive.
  all: match goal with
       | F : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?r ++ [?e] ++ h) -> 0 < likelihood ?Q (?r ++ [?e] ++ h) |- _ =>
         assert (E : forall h, r ++ [e] ++ h = (r ++ [e]) ++ h) by (intros; now rewrite <- app_assoc);
         pose proof (fun h => eq_ind _ (fun g => (length h <= _)%nat -> 0 < likelihood P g -> 0 < likelihood Q g) (F h) _ (E h))
           as follows;
         clear F E; cbv beta in follows; generalize dependent (r ++ [e]); intros
       end; positive.
Qed.

Theorem theorem_3_3_prompt_of_a_turn_meaningful : Statements.theorem_3_3_prompt_of_a_turn_defined.
Proof. defined. Qed.

Theorem theorem_3_3_answer_of_a_turn_meaningful : Statements.theorem_3_3_answer_of_a_turn_defined.
Proof. defined. Qed.

Theorem evidence_of_an_answer_meaningful : Statements.evidence_of_an_answer_defined.
Proof. defined. Qed.

Theorem cantelli_for_evidence_after_a_prompt_meaningful : Statements.cantelli_for_evidence_after_a_prompt_defined.
Proof. defined. Qed.

Theorem domination_of_tails_after_a_prompt_meaningful : Statements.domination_of_tails_after_a_prompt_defined.
Proof.
  intros Sent alphabet Pminus Pplus c N alpha s0 alpha_pos alpha_lt1 minus_pos plus_pos follows.
  assert (follows' : forall u, length u = N -> 0 < prob Pplus u s0 -> 0 < Pminus (s0 ++ u))
    by (intros u L Hu; apply follows; auto; positive).
  repeat match goal with |- _ /\ _ => split | |- forall _, _ => intro end; try positive;
    match goal with L : length ?u = N |- _ => assert (0 < Pminus (s0 ++ u)) by auto end; positive.
Qed.

Theorem theorem_3_2_almost_surely_meaningful : Statements.theorem_3_2_almost_surely_defined.
Proof. defined. Qed.

Theorem appendix_i_theorem_3_1_1_2_meaningful : Statements.appendix_i_theorem_3_1_1_2_defined.
Proof. defined. Qed.

Theorem appendix_i_theorem_3_1_1_2_sharper_meaningful : Statements.appendix_i_theorem_3_1_1_2_sharper_defined.
Proof. defined. Qed.

Theorem appendix_i_theorem_3_1_1_meaningful : Statements.appendix_i_theorem_3_1_1_defined.
Proof. defined. Qed.

Theorem theorem_s_log_1_is_needed_meaningful : Statements.theorem_s_log_1_is_needed_defined.
Proof. defined. Qed.

Theorem theorem_s_length_without_log_1_meaningful : Statements.theorem_s_length_without_log_1_defined.
Proof. defined. Qed.

Theorem theorem_us_meaningful : Statements.theorem_us_defined.
Proof. defined. Qed.

Theorem theorem_us_one_block_less_meaningful : Statements.theorem_us_one_block_less_defined.
Proof. defined. Qed.

Theorem theorem_u_sampled_prompts_meaningful : Statements.theorem_u_sampled_prompts_defined.
Proof. defined. Qed.

Theorem theorem_u_sampled_prompts_level_meaningful : Statements.theorem_u_sampled_prompts_level_defined.
Proof. defined. Qed.

Theorem chosen_answers_meaningful : Statements.chosen_answers_defined.
Proof. defined. Qed.

Theorem theorem_z_conversation_meaningful : Statements.theorem_z_conversation_defined.
Proof.
  defined. match goal with
    possible : forall t, _ -> 0 < likelihood _ _ -> 0 < mix _ _ _ _ |- _ => apply possible; [lia | positive] end.
Qed.

Theorem theorem_z_conversation_best_of_n_meaningful : Statements.theorem_z_conversation_best_of_n_defined.
Proof.
  defined; match goal with
    possible : forall t, _ -> 0 < likelihood _ _ -> 0 < mix _ _ _ _ |- _ => apply possible; [lia | positive] end.
Qed.

Theorem theorem_z_conversation_bad_best_of_n_meaningful : Statements.theorem_z_conversation_bad_best_of_n_defined.
Proof.
  defined; match goal with
    possible : forall t, _ -> 0 < likelihood _ _ -> 0 < mix _ _ _ _ |- _ => apply possible; [lia | positive] end.
Qed.

Theorem theorem_z_meaningful : Statements.theorem_z_defined.
Proof.
  defined; match goal with
    later : forall v, length v = _ -> forall w r, length r = _ -> _, L : length ?u = _, Ls : length ?s = _,
    Hs : 0 < likelihood _ (?u ++ [?y] ++ ?s) |- _ => destruct (later u L y s Ls Hs) as ((HR & _) & possible & _) end; auto.
  apply possible; [lia|]. replace (u ++ [y] ++ s ++ t) with ((u ++ [y] ++ s) ++ t) by now rewrite <- !app_assoc.
  now apply prob_pos.
Qed.

Theorem theorem_z_best_of_n_meaningful : Statements.theorem_z_best_of_n_defined.
Proof.
  defined; try match goal with
    possible : forall t, (length t <= _)%nat -> 0 < likelihood _ (?v ++ [?w] ++ ?r ++ t) -> 0 < mix _ _ _ _
    |- 0 < mix _ _ _ (?v ++ _) => apply possible; [lia | assumption] end;
  match goal with
    later : forall v, length v = _ -> forall w r, length r = _ -> _, L : length ?u = _, Ls : length ?s = _,
    Hs : 0 < likelihood _ (?u ++ [?y] ++ ?s) |- _ => destruct (later u L y s Ls Hs) as ((HR & possible) & _) end; auto.
  apply possible; [lia|]. replace (u ++ [y] ++ s ++ h) with ((u ++ [y] ++ s) ++ h) by now rewrite <- !app_assoc.
  now apply prob_pos.
Qed.
