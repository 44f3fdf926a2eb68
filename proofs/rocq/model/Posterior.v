(** After a prompt a mixture is the mixture of its components after the prompt, weighed by their posterior. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation.
Import ListNotations.
Open Scope R_scope.

Section Posterior.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (f : Sent -> R) (s t : list Sent).

(** The posterior weight of the first component. *)
Definition posterior w (P Q : LM) s : R := w * P s / mix w P Q s.

Lemma posterior_ge0 w (P Q : LM) s : 0 <= w <= 1 -> 0 < mix w P Q s -> 0 <= posterior w P Q s.
Proof.
  intros Hw H. apply ratio_ge0; auto. apply Rmult_le_pos; [lra | apply likelihood_ge0].
Qed.

Lemma posterior_complement w (P Q : LM) s : 0 < mix w P Q s ->
  1 - posterior w P Q s = (1 - w) * Q s / mix w P Q s.
Proof. intros H. unfold posterior. unfold mix in *. field. lra. Qed.

Lemma posterior_le1 w (P Q : LM) s : 0 <= w <= 1 -> 0 < mix w P Q s -> posterior w P Q s <= 1.
Proof.
  intros Hw H. assert (0 <= 1 - posterior w P Q s); [|lra].
  rewrite posterior_complement by auto. apply ratio_ge0; auto.
  apply Rmult_le_pos; [lra | apply likelihood_ge0].
Qed.

(** What the prior odds and the likelihoods of the prompt make of the posterior odds. *)
Definition odds w (P Q : LM) s : R := (1 - w) / w * (Q s / P s).

Lemma odds_ge0 w (P Q : LM) s : 0 < w <= 1 -> 0 < P s -> 0 <= odds w P Q s.
Proof.
  intros Hw H. apply Rmult_le_pos; apply ratio_ge0; try lra. apply likelihood_ge0.
Qed.

Lemma posterior_of_odds w (P Q : LM) s : 0 < w <= 1 -> 0 < P s ->
  posterior w P Q s = 1 / (1 + odds w P Q s).
Proof.
  intros Hw H. pose proof (odds_ge0 w P Q s Hw H) as H0.
  pose proof (mix_pos_left w P Q s (proj1 Hw) (proj2 Hw) H) as M.
  unfold posterior, odds in *. unfold mix in *. field.
  repeat split; try lra.
Qed.

(** Equation (10), for several sentences t. *)
Lemma prob_mix w (P Q : LM) s t : 0 < mix w P Q s ->
  prob (mix w P Q) t s = posterior w P Q s * prob P t s + (1 - posterior w P Q s) * prob Q t s.
Proof.
  intros H. rewrite posterior_complement by auto. unfold posterior.
  apply Rmult_eq_reg_l with (mix w P Q s); [|lra].
  replace (mix w P Q s * prob (mix w P Q) t s) with (mix w P Q (s ++ t)) by (unfold prob; field; lra).
  unfold mix at 1. rewrite !chain_rule. field. lra.
Qed.

(** What a mixture expects, multiplied by its likelihood. *)
Lemma expect_mix_weighted w (P Q : LM) s f : 0 <= w <= 1 ->
  mix w P Q s * expect (mix w P Q) s f = w * P s * expect P s f + (1 - w) * Q s * expect Q s f.
Proof.
  intros Hw. change (mix w P Q) with (likelihood (mixture w P Q Hw)) at 1 2.
  rewrite expect_weighted, !Rmult_assoc, !expect_weighted.
  unfold sum_sentences. rewrite <- !sum_scal, <- sum_plus. apply sum_ext. intros x _.
  simpl. unfold mix. ring.
Qed.

(** Equation (10) averaged: the mixture expects what its components expect, weighed by their posterior. *)
Lemma expect_mix w (P Q : LM) s f : 0 <= w <= 1 -> 0 < mix w P Q s ->
  expect (mix w P Q) s f
  = posterior w P Q s * expect P s f + (1 - posterior w P Q s) * expect Q s f.
Proof.
  intros Hw H. rewrite posterior_complement by auto. unfold posterior.
  apply Rmult_eq_reg_l with (mix w P Q s); [|lra].
  rewrite expect_mix_weighted by auto. field. lra.
Qed.

End Posterior.
