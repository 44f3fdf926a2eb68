(** log t ≤ t − 1, and with 1 + t/n for t that (1 + t/n)ⁿ ≤ e^t. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Defined.
From BEB Require Statements.
Open Scope R_scope.

Theorem logarithm_below_its_tangent_proved : Statements.logarithm_below_its_tangent.
Proof. statement. now apply ln_le_minus_one. Qed.

Theorem compound_growth_proved : Statements.compound_growth.
Proof.
  intros _ _ t k positive. pose proof (lt_0_INR (k + 1) ltac:(lia)) as Hk.
  apply ln_le_minus_one in positive as L.
  apply Rmult_le_compat_l with (r := INR (k + 1)) in L; [|lra].
  replace (INR (k + 1) * (1 + t / INR (k + 1) - 1)) with t in L by (field; lra). exact L.
Qed.
