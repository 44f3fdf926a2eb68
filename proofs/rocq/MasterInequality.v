(** The master inequality, behind every theorem of the paper.

    B_P(s) = w(s)B_{P₋}(s) + (1 − w(s))B_{P₊}(s), and B_{P₊}(s) ≤ 1. Multiplied by P(s) = αP₋(s) + (1−α)P₊(s) the bound is
    linear in the two likelihoods, so that the threshold needs no division. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section MasterInequality.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma : R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s_pos : 0 < Pminus s).

Notation P := (mix alpha Pminus Pplus).
Notation v := (1 - posterior alpha Pminus Pplus s).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma exact :
  expect P s B = posterior alpha Pminus Pplus s * expect Pminus s B + v * expect Pplus s B.
Proof. apply expect_mix; [lra | apply P_pos]. Qed.

(** P(s)·B_P(s) ≤ αP₋(s)·γ + (1−α)P₊(s). *)
Lemma weighted : expect Pminus s B <= gamma ->
  P s * expect P s B <= alpha * Pminus s * gamma + (1 - alpha) * Pplus s.
Proof.
  intros bad. rewrite expect_mix_weighted by lra.
  assert (0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  apply Rplus_le_compat; [nra|].
  destruct (pos_or_zero Pplus s) as [HQ|Z]; [|rewrite Z; lra].
  pose proof (expect_between Pplus s B (-1) 1 HQ scores).
  assert (0 < (1 - alpha) * Pplus s) by (apply Rmult_lt_0_compat; lra). nra.
Qed.

Lemma master : expect Pminus s B <= gamma -> expect P s B <= gamma + (1 - gamma) * v.
Proof.
  intros bad. pose proof P_pos as HP. rewrite posterior_complement by auto.
  apply Rmult_le_reg_l with (P s); auto. eapply Rle_trans; [now apply weighted|]. right.
  replace (P s * (gamma + (1 - gamma) * ((1 - alpha) * Pplus s / P s)))
    with (P s * gamma + (1 - gamma) * ((1 - alpha) * Pplus s)) by (field; lra).
  unfold mix. ring.
Qed.

Lemma threshold epsilon : expect Pminus s B <= gamma ->
  (1 - alpha) * (1 - gamma - epsilon) * Pplus s < alpha * epsilon * Pminus s ->
  expect P s B < gamma + epsilon.
Proof.
  intros bad evidence. pose proof (weighted bad). pose proof P_pos.
  apply Rmult_lt_reg_l with (P s); auto. unfold mix at 3. lra.
Qed.

Lemma at_threshold epsilon : expect Pminus s B <= gamma ->
  (1 - alpha) * (1 - gamma - epsilon) * Pplus s <= alpha * epsilon * Pminus s ->
  expect P s B <= gamma + epsilon.
Proof.
  intros bad evidence. pose proof (weighted bad). pose proof P_pos.
  apply Rmult_le_reg_l with (P s); auto. unfold mix at 3. lra.
Qed.

End MasterInequality.

(** * The statements *)

Theorem master_inequality_exact_proved : Statements.master_inequality_exact.
Proof. statement. now apply exact. Qed.

Theorem master_inequality_proved : Statements.master_inequality.
Proof. statement. now apply master. Qed.

Theorem master_inequality_threshold_proved : Statements.master_inequality_threshold.
Proof. statement. now apply threshold. Qed.

Theorem master_inequality_at_the_threshold_proved : Statements.master_inequality_at_the_threshold.
Proof. statement. now apply at_threshold. Qed.
