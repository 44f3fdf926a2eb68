(** Equation (9) for behaviours: at the empty prompt both likelihoods are 1, so the posterior weights are α and 1 − α; and
    a weighted mean lies between what it is a mean of. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Lemma mean_between w a b : 0 <= w <= 1 -> Rmin a b <= w * a + (1 - w) * b <= Rmax a b.
Proof. intros Hw. unfold Rmin, Rmax. destruct (Rle_dec a b); nra. Qed.

Section Linearity.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).

Lemma first_sentence : expect P [] B = alpha * expect Pminus [] B + (1 - alpha) * expect Pplus [] B.
Proof.
  pose proof (expect_mix_weighted alpha Pminus Pplus [] B) as E.
  rewrite mix_empty, !likelihood_empty in E. lra.
Qed.

Lemma between s : 0 < Pminus s ->
  Rmin (expect Pminus s B) (expect Pplus s B) <= expect P s B
  <= Rmax (expect Pminus s B) (expect Pplus s B).
Proof.
  intros H. assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  rewrite expect_mix by (auto; lra). apply mean_between.
  split; [apply posterior_ge0 | apply posterior_le1]; auto; lra.
Qed.

End Linearity.

(** * The statements *)

Theorem equation_9_behaviour_proved : Statements.equation_9_behaviour.
Proof.
  statement. split; [now apply first_sentence|].
  apply between; auto. rewrite likelihood_empty. lra.
Qed.

Theorem equation_9_betweenness_after_a_prompt_proved : Statements.equation_9_betweenness_after_a_prompt.
Proof. statement. now apply between. Qed.
