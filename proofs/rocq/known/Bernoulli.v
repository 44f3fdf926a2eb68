(** Bernoulli's inequality by induction: (1−r)(1−nr) = 1 − (n+1)r + nr². *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import LanguageModel Defined.
From BEB Require Statements.
Open Scope R_scope.

Lemma bernoulli r n : r <= 1 -> 1 - INR n * r <= (1 - r) ^ n.
Proof.
  intros Hr. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. simpl.
  apply Rmult_le_compat_l with (r := 1 - r) in IH; [|lra].
  assert (0 <= INR n * (r * r)) by (apply Rmult_le_pos; [apply pos_INR | nra]). lra.
Qed.

Theorem bernoulli_s_inequality_proved : Statements.bernoulli_s_inequality.
Proof. statement. now apply bernoulli. Qed.
