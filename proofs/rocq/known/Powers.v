(** Powers grow with their base, and for chances at most n times as fast as it. *)
From Coq Require Import Reals Lra.
From BEB.model Require Import LanguageModel Defined.
From BEB Require Statements.
Open Scope R_scope.

Theorem powers_grow_with_their_base_proved : Statements.powers_grow_with_their_base.
Proof. statement. now apply pow_incr. Qed.

Theorem powers_of_chances_proved : Statements.powers_of_chances.
Proof.
  intros Sent alphabet a b n a0 ab b1. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. simpl.
  assert (grows : a ^ n <= b ^ n) by now apply pow_incr.
  assert (small : a ^ n <= 1) by (rewrite <- (pow1 n); apply pow_incr; lra).
  assert ((1 - b) * (b ^ n - a ^ n) >= 0) by (apply Rle_ge, Rmult_le_pos; lra).
  assert ((1 - a ^ n) * (b - a) >= 0) by (apply Rle_ge, Rmult_le_pos; lra). lra.
Qed.
