(** Definition 2.5: negative behaviour on average takes a negative sentence; with α = 1 the second component has no weight. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import LanguageModel Expectation Definitions Defined.
From BEB Require Statements.
Open Scope R_scope.

Theorem definition_2_5_proved : Statements.definition_2_5.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho k _ _ _ negative bad _ _ h Lh Hh.
  apply negative_sentence with gamma; auto.
Qed.

Theorem definition_2_5_1_proved : Statements.definition_2_5_1.
Proof. statement. subst. unfold mix. ring. Qed.
