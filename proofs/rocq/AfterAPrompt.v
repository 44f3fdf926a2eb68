(** The chain rule and Lemma C.3 after a prompt: the conditionals of two models after s₀ are two models, and the proofs of
    ChainRule.v and LemmaC3.v are written for them. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Defined.
From BEB Require LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Theorem chain_rule_after_a_prompt_proved : Statements.chain_rule_after_a_prompt.
Proof.
  intros Sent alphabet P0 P1 s0 k s0_pos s0_pos1 follows.
  apply mean_log_ratio; auto. intros t L Ht. apply prob_pos; auto. apply follows; [lia|]. now apply prob_pos.
Qed.

Theorem following_is_inherited_after_a_prompt_proved : Statements.following_is_inherited_after_a_prompt.
Proof.
  intros Sent alphabet P0 P1 s0 k exactly h short Hh.
  destruct (continuation_exists P0 (k - length h) _ Hh) as (r & Lr & Hr).
  apply (prefix_pos P1 _ r). rewrite <- app_assoc. apply exactly; [rewrite app_length; lia|].
  rewrite app_assoc. now apply prob_pos.
Qed.

Theorem lemma_c_3_after_a_prompt_total_divergence_proved : Statements.lemma_c_3_after_a_prompt_total_divergence.
Proof. statement. now apply LemmaC3.total_divergence. Qed.

Theorem lemma_c_3_after_a_prompt_proved : Statements.lemma_c_3_after_a_prompt.
Proof.
  intros Sent alphabet P0 P1 s0 k rho epsilon s0_pos _ rho_pos epsilon_pos told long.
  destruct (LemmaC3.whole_sentences P0 P1 s0 rho epsilon k) as (s & L & Hs & H & _); auto. eauto.
Qed.

Theorem lemma_c_3_after_a_prompt_strict_proved : Statements.lemma_c_3_after_a_prompt_strict.
Proof.
  intros Sent alphabet P0 P1 s0 k rho epsilon s0_pos _ rho_pos epsilon_pos told long.
  destruct (LemmaC3.whole_sentences P0 P1 s0 rho epsilon (k + 1)) as (s & L & Hs & _ & H); auto.
  exists s. repeat split; auto. apply H. lia.
Qed.
