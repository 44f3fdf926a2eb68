(** Definition 2.6: what is above a probability is above 0. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import LanguageModel Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem definition_2_6_proved : Statements.definition_2_6.
Proof.
  intros Sent alphabet Pminus Pplus B k _ positive_towards h Lh Hh y negative.
  pose proof (positive_towards h Lh Hh y negative). pose proof (prob_ge0 Pplus h [y]). lra.
Qed.
