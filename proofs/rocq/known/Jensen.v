(** Jensen's inequality for the logarithm and Markov's inequality, for the next sentence of a model. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Chance Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem jensen_for_the_logarithm_proved : Statements.jensen_for_the_logarithm.
Proof.
  intros Sent alphabet P B c _ c_pos possible.
  apply (jensen_ln P [] (fun x => c * (1 + B x))); [rewrite likelihood_empty; lra|].
  intros x Hx. rewrite prob_from_empty in Hx. apply Rmult_lt_0_compat; auto.
Qed.

Theorem markov_s_inequality_proved : Statements.markov_s_inequality.
Proof.
  intros Sent alphabet P B c t scores c_pos t_pos. apply le_ratio; auto. rewrite Rmult_comm, <- expect_scal.
  apply expect_le. intros x _. specialize (scores x).
  assert (0 <= c * (1 + B x)) by (apply Rmult_le_pos; lra).
  unfold indicator. destruct (decide _); lra.
Qed.
