(** Definition 2.3: where a model says something negative, it is not told from itself after that; elsewhere nothing is asked. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB Require Definition22 Statements.
Import ListNotations.
Open Scope R_scope.

Theorem definition_2_3_proved : Statements.definition_2_3.
Proof.
  intros Sent alphabet P0 B rho k _ Hr. split.
  - intros none u Lu y [negative Hy]. specialize (none u Lu y Hy). lra.
  - intros told u Lu y Hy. apply Rnot_lt_le. intros negative.
    apply (Definition22.not_told P0 rho (u ++ [y]) Hr Hy).
    eapply Rlt_le_trans; [apply (told u Lu y (conj negative Hy) 0%nat); [lia | auto]|].
    right. apply expect_sequences_ext. intros h _ _. now rewrite <- app_assoc.
Qed.
