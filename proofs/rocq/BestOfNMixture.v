(** The best of n answers of a mixture: with the n-th power of the posterior weight of P₋ all of them are answers of P₋.

    A model with a share θ of each answer of P₀ has a share θⁿ of each n answers, and no best answer scores more than 1. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Answers Defined.
From BEB Require BestOfN Statements.
Import ListNotations.
Import BestOfN.
Open Scope R_scope.

Section BestOfNMixture.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

Lemma share_of_answers (P0 P1 : LM) s theta : 0 <= theta -> (forall x, theta * prob P0 [x] s <= prob P1 [x] s) ->
  forall n t, length t = n -> theta ^ n * repeated P0 s t <= repeated P1 s t.
Proof.
  intros Ht share n. induction n as [|n IH]; intros [|x t]; try discriminate; intros L; simpl in *; [lra|].
  injection L as L. specialize (IH t L).
  replace (theta * theta ^ n * (prob P0 [x] s * repeated P0 s t))
    with ((theta * prob P0 [x] s) * (theta ^ n * repeated P0 s t)) by ring.
  apply Rmult_le_compat; auto.
  - apply Rmult_le_pos; auto. apply prob_ge0.
  - apply Rmult_le_pos; [now apply pow_le | apply answers_ge0].
Qed.

Theorem best_of_share (P0 P1 : LM) s n theta : 0 < P0 s -> 0 < P1 s -> 0 <= theta ->
  (forall x, theta * prob P0 [x] s <= prob P1 [x] s) ->
  best_of B P1 s n <= theta ^ n * best_of B P0 s n + (1 - theta ^ n).
Proof.
  intros H0 H1 Ht share.
  assert (short : theta ^ n * expect_answers P0 n s (fun t => 1 - best B t)
    <= expect_answers P1 n s (fun t => 1 - best B t)).
  { rewrite !expect_answers_sum, <- sum_scal. apply sum_le. intros t Lt. apply in_sequences in Lt.
    pose proof (best_between B scores t). rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [lra|].
    now apply share_of_answers. }
  rewrite !expect_answers_minus, !expect_answers_const in short by auto. unfold best_of. lra.
Qed.

Section Mixture.
Variables (alpha : R) (Pminus Pplus : LM) (s : list Sent) (n : nat).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s_pos : 0 < Pminus s).
Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus s).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_left; auto; lra. Qed.

Theorem best_of_mixture : best_of B P s n <= w ^ n * best_of B Pminus s n + (1 - w ^ n).
Proof.
  pose proof P_pos as HP. assert (proper : 0 <= alpha <= 1) by lra.
  change P with (likelihood (mixture alpha Pminus Pplus proper)) at 1.
  apply best_of_share; auto; [now apply posterior_ge0|].
  intros x. change (prob (mixture alpha Pminus Pplus proper) [x] s) with (prob P [x] s). rewrite prob_mix by auto.
  pose proof (posterior_le1 alpha Pminus Pplus s proper HP).
  pose proof (Rmult_le_pos (1 - w) (prob Pplus [x] s) ltac:(lra) (prob_ge0 Pplus s [x])). lra.
Qed.

(** 1 − wⁿ ≤ n(1 − w). *)
Lemma bernoulli v : 0 <= v <= 1 -> 1 - v ^ n <= INR n * (1 - v).
Proof.
  intros Hv. clear s_pos. induction n as [|m IH]; [simpl; lra|]. rewrite S_INR. simpl.
  pose proof (pow_le v m (proj1 Hv)). pose proof (pow_incr v 1 m Hv) as one. rewrite pow1 in one. nra.
Qed.

Theorem best_threshold level epsilon : 0 < epsilon -> best_of B Pminus s n <= level ->
  (1 - alpha) * (INR n * (1 - level) - epsilon) * Pplus s < alpha * epsilon * Pminus s ->
  best_of B P s n < level + epsilon.
Proof.
  intros He atmost evidence. pose proof P_pos as HP.
  pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w0.
  pose proof (posterior_le1 alpha Pminus Pplus s ltac:(lra) HP) as w1.
  pose proof best_of_mixture as M. pose proof (bernoulli w (conj w0 w1)) as few.
  pose proof (pow_le w n w0) as wn. pose proof (pow_incr w 1 n (conj w0 w1)) as wn1. rewrite pow1 in wn1.
  pose proof (best_of_between B scores Pminus s n s_pos) as between.
  destruct (Rle_lt_dec level 1) as [low|high]; [|nra].
  assert (small : INR n * (1 - w) * (1 - level) < epsilon).
  { rewrite posterior_complement by auto.
    replace (INR n * ((1 - alpha) * Pplus s / P s) * (1 - level))
      with (INR n * (1 - alpha) * (1 - level) * Pplus s / P s) by (field; lra).
    apply ratio_lt; auto. unfold mix. lra. }
  assert ((1 - w ^ n) * (1 - level) <= INR n * (1 - w) * (1 - level)) by (apply Rmult_le_compat_r; lra).
  nra.
Qed.

End Mixture.
End BestOfNMixture.

(** * The statements *)

Theorem best_of_n_share_proved : Statements.best_of_n_share.
Proof. statement. now apply best_of_share. Qed.

Theorem best_of_n_mixture_proved : Statements.best_of_n_mixture.
Proof. statement. now apply best_of_mixture. Qed.

Theorem best_of_n_threshold_proved : Statements.best_of_n_threshold.
Proof. statement. now apply best_threshold. Qed.
