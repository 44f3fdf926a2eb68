(** Definition 2.2: a model's divergence from itself is 0, so it is not above β = log ρ ≥ 0. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Itself.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable P : LM.

Lemma no_divergence s : 0 < P s -> divergence P P s = 0.
Proof.
  intros Hs. rewrite <- (expect_const P s 0 Hs). apply expect_ext. intros x Hx.
  replace (prob P [x] s / prob P [x] s) with 1 by (field; lra). apply ln_1.
Qed.

Lemma not_told rho s : 1 <= rho -> 0 < P s ->
  ~ ln rho < expect_sequences P 0 s (fun h => divergence P P (s ++ h)).
Proof.
  intros Hr Hs. rewrite expect_sequences_0, app_nil_r, no_divergence by auto.
  assert (0 <= ln rho) by (rewrite <- ln_1; apply ln_le_ln; lra). lra.
Qed.

End Itself.

Theorem definition_2_2_proved : Statements.definition_2_2.
Proof.
  intros Sent alphabet P0 rho k Hr told. apply (not_told P0 rho [] Hr).
  - rewrite likelihood_empty. lra.
  - apply told; [lia | auto].
Qed.
