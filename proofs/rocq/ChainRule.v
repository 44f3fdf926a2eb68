(** The chain rule: the log-likelihood ratio of k sentences is the sum of the log-ratios of each given those before it, and the
    mean of the m-th of these is the mean divergence after m sentences. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem chain_rule_proved : Statements.chain_rule.
Proof.
  intros Sent alphabet P0 P1 k follows.
  transitivity (expect_sequences P0 k [] (log_ratio P0 P1 [])).
  - apply expect_sequences_ext. intros h _ _. unfold log_ratio. now rewrite !prob_from_empty.
  - rewrite mean_log_ratio; auto.
    + rewrite likelihood_empty. lra.
    + intros t L. rewrite !prob_from_empty. apply follows. lia.
Qed.
