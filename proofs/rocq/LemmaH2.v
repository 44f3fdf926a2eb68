(** Lemma H.2: where supports are disjoint, P is αP₋ on everything that P₋ can say, so every log-ratio is log(1/α). *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem lemma_h_2_proved : Statements.lemma_h_2.
Proof.
  intros Sent alphabet alpha Pminus Pplus alpha_pos alpha_lt1 disjoint.
  rewrite <- (expect_const Pminus [] (ln (1 / alpha))) by (rewrite likelihood_empty; lra).
  apply expect_ext. intros x Hx. rewrite prob_from_empty in *.
  specialize (disjoint x). apply Rmult_integral in disjoint as [Z|Z]; [lra|].
  f_equal. unfold mix. rewrite Z. field. lra.
Qed.
