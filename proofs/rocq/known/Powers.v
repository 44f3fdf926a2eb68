(** Powers grow with their base. *)
From Coq Require Import Reals.
From BEB.model Require Import LanguageModel Defined.
From BEB Require Statements.

Theorem powers_grow_with_their_base_proved : Statements.powers_grow_with_their_base.
Proof. statement. now apply pow_incr. Qed.
