(** Lemma C.1: a mixture answers like the component that explains the prompt.

    Equation (10) makes the deviation P(s|s₀) − P₀(s|s₀) the posterior weight of P₁ times P₁(s|s₀) − P₀(s|s₀). That weight
    is odds/(1 + odds), hence below the odds; and |a − b| ≤ max{a, b} for a, b ≥ 0. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Posterior Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaC1.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (P0 P1 : LM) (s0 s : list Sent).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha P0 P1).
Notation odds := (odds alpha P0 P1 s0).
Notation share := (odds / (1 + odds)).
Notation tilt := (prob P1 s s0 / prob P0 s s0).

Section AfterPrompt.
Hypothesis s0_pos : 0 < P0 s0.

Lemma odds_nonneg : 0 <= odds.
Proof. apply odds_ge0; auto; lra. Qed.

Lemma P_pos : 0 < P s0.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma share_is_weight : share = 1 - posterior alpha P0 P1 s0.
Proof. pose proof odds_nonneg. rewrite posterior_of_odds by (auto; lra). field. lra. Qed.

Lemma share_between : 0 <= share <= odds.
Proof.
  pose proof odds_nonneg. split; [apply ratio_ge0; lra|]. apply ratio_le; nra.
Qed.

(** The identity behind all bounds. *)
Lemma deviation : prob P s s0 - prob P0 s s0 = share * (prob P1 s s0 - prob P0 s s0).
Proof. rewrite share_is_weight, prob_mix by apply P_pos. ring. Qed.

Lemma additive : Rabs (prob P s s0 - prob P0 s s0) <= odds * Rmax (prob P1 s s0) (prob P0 s s0).
Proof.
  rewrite deviation, Rabs_mult, (Rabs_right share) by (apply Rle_ge, share_between).
  apply Rmult_le_compat; try apply Rabs_pos; try apply share_between.
  pose proof (prob_ge0 P0 s0 s). pose proof (prob_ge0 P1 s0 s).
  unfold Rmax, Rabs. destruct (Rle_dec _ _), (Rcase_abs _); lra.
Qed.

Section Possible.
Hypothesis s_pos : 0 < prob P0 s s0.

Lemma exact_deviation : prob P s s0 / prob P0 s s0 - 1 = share * (tilt - 1).
Proof.
  replace (prob P s s0 / prob P0 s s0 - 1) with ((prob P s s0 - prob P0 s s0) / prob P0 s s0) by (field; lra).
  rewrite deviation. unfold Rdiv at 1. field. pose proof odds_nonneg. lra.
Qed.

Lemma sharp : Rabs (prob P s s0 / prob P0 s s0 - 1) <= share * Rabs (tilt - 1).
Proof.
  rewrite exact_deviation, Rabs_mult, (Rabs_right share) by (apply Rle_ge, share_between). lra.
Qed.

Lemma tilt_ge0 : 0 <= tilt.
Proof. apply ratio_ge0; auto. apply prob_ge0. Qed.

Lemma distance_le_max : Rabs (tilt - 1) <= Rmax tilt 1.
Proof. pose proof tilt_ge0. unfold Rmax, Rabs. destruct (Rle_dec _ _), (Rcase_abs _); lra. Qed.

Lemma printed : Rabs (prob P s s0 / prob P0 s s0 - 1) <= odds * Rmax tilt 1.
Proof.
  eapply Rle_trans; [apply sharp|].
  apply Rmult_le_compat; try apply share_between; [apply Rabs_pos | apply distance_le_max].
Qed.

(** With P₁(s₀) > 0 the odds are positive, so the posterior weight is strictly below them. *)
Lemma strict : 0 < P1 s0 -> Rabs (prob P s s0 / prob P0 s s0 - 1) < odds * Rmax tilt 1.
Proof.
  intros H1. assert (Ho : 0 < odds).
  { apply Rmult_lt_0_compat; apply ratio_pos; auto; lra. }
  assert (Hs : share < odds) by (apply ratio_lt; nra).
  pose proof distance_le_max as D. pose proof (Rmax_r tilt 1) as M.
  eapply Rle_lt_trans; [apply sharp|].
  apply Rle_lt_trans with (share * Rmax tilt 1).
  - apply Rmult_le_compat_l; auto. apply share_between.
  - apply Rmult_lt_compat_r; lra.
Qed.

End Possible.
End AfterPrompt.

(** In likelihood ratios, where P₁ may be unable to write s₀. *)
Lemma likelihoods : 0 < P0 (s0 ++ s) ->
  Rabs (prob P s s0 / prob P0 s s0 - 1)
  <= (1 - alpha) / alpha * Rmax (P1 (s0 ++ s) / P0 (s0 ++ s)) (P1 s0 / P0 s0).
Proof.
  intros H. assert (Hs0 : 0 < P0 s0) by (now apply prefix_pos with s).
  assert (Hs : 0 < prob P0 s s0) by (now apply prob_pos).
  eapply Rle_trans; [apply printed; auto|]. right.
  unfold Posterior.odds. rewrite Rmult_assoc. f_equal.
  rewrite <- RmaxRmult by (apply ratio_ge0; auto; apply likelihood_ge0).
  f_equal; [|ring]. rewrite !chain_rule. field. lra.
Qed.

End LemmaC1.

(** * The statements *)

Theorem lemma_c_1_proved : Statements.lemma_c_1.
Proof. statement. now apply printed. Qed.

Theorem lemma_c_1_strict_proved : Statements.lemma_c_1_strict.
Proof. statement. now apply strict. Qed.

Theorem lemma_c_1_additive_proved : Statements.lemma_c_1_additive.
Proof. statement. now apply additive. Qed.

Theorem lemma_c_1_exact_proved : Statements.lemma_c_1_exact.
Proof. statement. now apply exact_deviation. Qed.

Theorem lemma_c_1_sharp_proved : Statements.lemma_c_1_sharp.
Proof. statement. now apply sharp. Qed.

Theorem lemma_c_1_likelihoods_proved : Statements.lemma_c_1_likelihoods.
Proof. statement. now apply likelihoods. Qed.
