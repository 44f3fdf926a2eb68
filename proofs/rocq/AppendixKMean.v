(** Appendix K (4) on average: log t ≤ t − 1, so the mean of e^y − 1 is at least the mean of y. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem appendix_k_4_mean_proved : Statements.appendix_k_4_mean.
Proof.
  intros Sent alphabet P B c scores c_pos possible above. eapply Rlt_le_trans; [exact above|].
  apply expect_le. intros x Hx. rewrite prob_from_empty in Hx.
  apply ln_le_minus_one. now apply Rmult_lt_0_compat; auto.
Qed.
