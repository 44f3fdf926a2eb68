(** Lemma C.2: a mixture behaves like the component that explains the prompt.

    B_P − B_{P₀} is the posterior weight of P₁ times B_{P₁} − B_{P₀}. The weight is at most the odds; behaviours lie in
    [−1, 1], so they are at most 2 apart. With B_{P₁} = 1 and B_{P₀} = −1 nothing is lost but odds/(1 + odds) for odds. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaC2.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (P0 P1 : LM) (B : Sent -> R) (s0 : list Sent).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s0_pos : 0 < P0 s0).

Notation P := (mix alpha P0 P1).
Notation odds := (odds alpha P0 P1 s0).
Notation weight_of_P1 := (1 - posterior alpha P0 P1 s0).

Lemma P_pos : 0 < P s0.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma odds_nonneg : 0 <= odds.
Proof. apply odds_ge0; auto; lra. Qed.

Lemma weight_of_odds : weight_of_P1 = odds / (1 + odds).
Proof. pose proof odds_nonneg. rewrite posterior_of_odds by (auto; lra). field. lra. Qed.

Lemma weight_between : 0 <= weight_of_P1 <= odds.
Proof.
  pose proof odds_nonneg. rewrite weight_of_odds. split; [apply ratio_ge0; lra|]. apply ratio_le; nra.
Qed.

(** The identity behind all bounds; P₁ need not be able to write s₀, for then its weight is 0. *)
Lemma deviation :
  expect P s0 B - expect P0 s0 B = weight_of_P1 * (expect P1 s0 B - expect P0 s0 B).
Proof. rewrite expect_mix by (lra || apply P_pos). ring. Qed.

Lemma sharp :
  Rabs (expect P s0 B - expect P0 s0 B) <= weight_of_P1 * Rabs (expect P1 s0 B - expect P0 s0 B).
Proof.
  rewrite deviation, Rabs_mult, (Rabs_right weight_of_P1) by (apply Rle_ge, weight_between). lra.
Qed.

Lemma no_weight : P1 s0 = 0 -> weight_of_P1 = 0.
Proof.
  intros Z. rewrite posterior_complement by apply P_pos. rewrite Z. unfold Rdiv. ring.
Qed.

Lemma with_posterior : Rabs (expect P s0 B - expect P0 s0 B) <= 2 * weight_of_P1.
Proof.
  eapply Rle_trans; [apply sharp|]. pose proof weight_between as W.
  destruct (pos_or_zero P1 s0) as [H1|Z]; [|rewrite no_weight; auto; lra].
  pose proof (expect_between P0 s0 B (-1) 1 s0_pos scores).
  pose proof (expect_between P1 s0 B (-1) 1 H1 scores).
  rewrite Rmult_comm. apply Rmult_le_compat_r; [lra|]. apply Rabs_le. lra.
Qed.

Lemma printed : Rabs (expect P s0 B - expect P0 s0 B) <= 2 * odds.
Proof. pose proof with_posterior. pose proof weight_between. lra. Qed.

Lemma one_sided : expect P s0 B <= expect P0 s0 B + weight_of_P1 * (1 - expect P0 s0 B).
Proof.
  pose proof deviation as D. pose proof weight_between as W.
  destruct (pos_or_zero P1 s0) as [H1|Z]; [|rewrite (no_weight Z) in *; lra].
  pose proof (expect_between P1 s0 B (-1) 1 H1 scores). nra.
Qed.

(** With opposed components the deviation is 2·odds/(1 + odds). *)
Lemma constant_two_is_best c : 0 < P1 s0 -> expect P1 s0 B = 1 -> expect P0 s0 B = -1 ->
  c * (1 + odds) < 2 -> c * odds < Rabs (expect P s0 B - expect P0 s0 B).
Proof.
  intros H1 good bad small. rewrite deviation, good, bad, weight_of_odds.
  assert (Ho : 0 < odds) by (apply Rmult_lt_0_compat; apply ratio_pos; auto; lra).
  assert (Hs : 0 < odds / (1 + odds)) by (apply ratio_pos; lra).
  rewrite Rabs_right by nra.
  replace (odds / (1 + odds) * (1 - -1)) with (2 * odds / (1 + odds)) by (field; lra).
  apply lt_ratio; nra.
Qed.

End LemmaC2.

(** * The statements *)

Theorem lemma_c_2_proved : Statements.lemma_c_2.
Proof. statement. now apply printed. Qed.

Theorem lemma_c_2_exact_proved : Statements.lemma_c_2_exact.
Proof. statement. now apply deviation. Qed.

Theorem lemma_c_2_sharp_proved : Statements.lemma_c_2_sharp.
Proof. statement. now apply sharp. Qed.

Theorem lemma_c_2_posterior_weight_proved : Statements.lemma_c_2_posterior_weight.
Proof. statement. now apply with_posterior. Qed.

Theorem lemma_c_2_one_sided_proved : Statements.lemma_c_2_one_sided.
Proof. statement. now apply one_sided. Qed.

Theorem lemma_c_2_the_constant_2_is_best_proved : Statements.lemma_c_2_the_constant_2_is_best.
Proof. statement. now apply constant_two_is_best. Qed.
