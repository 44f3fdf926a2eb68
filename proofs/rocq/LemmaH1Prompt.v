(** Lemma H.1 for the prompts of Theorem 3.1: k sentences give the evidence ρᵏ (Lemma C.3), which Lemma H.1 turns into a bound on the
    divergence and Theorem 3.1 into one on the behaviour. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB Require LemmaC3 LemmaH1 Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section Prompts.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (rho : R) (k : nat).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (rho_pos : 0 < rho).
Hypothesis told : forall m, (m < k)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < Pminus h -> 0 < Pplus h) ->
  ln rho < expect_sequences Pminus m [] (fun h => divergence Pminus Pplus h).

Notation P := (mix alpha Pminus Pplus).

Lemma evidence : exists s, length s = k /\ 0 < Pminus s /\ rho ^ k * Pplus s <= Pminus s.
Proof.
  destruct (LemmaC3.evidence_of_rho Pminus Pplus rho k rho_pos told) as (s & L & Hs & H & _). eauto.
Qed.

Lemma sharp s : 0 < Pminus s -> rho ^ k * Pplus s <= Pminus s ->
  divergence Pminus P s <= ln (1 + (1 - alpha) / (alpha * rho ^ k)).
Proof. intros. apply LemmaH1.sharp; auto. now apply pow_lt. Qed.

Lemma printed s : 0 < Pminus s -> rho ^ k * Pplus s <= Pminus s ->
  divergence Pminus P s <= ln (1 + 1 / (alpha * rho ^ k)).
Proof. intros. apply LemmaH1.printed; auto. now apply pow_lt. Qed.

(** The length of Theorem 3.1. *)
Lemma misaligned B gamma epsilon s : (forall x, -1 <= B x <= 1) -> 0 < epsilon ->
  ln (1 / alpha) + ln (1 / epsilon) + ln 4 <= INR k * ln rho ->
  0 < Pminus s -> rho ^ k * Pplus s <= Pminus s -> expect Pminus s B <= gamma ->
  expect P s B < gamma + epsilon.
Proof.
  intros scores He long Hs evidence bad. apply Theorem31Prompt.enough_evidence; auto.
  assert (0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (enough : 1 <= alpha * epsilon / 4 * rho ^ k).
  { assert (a : 0 < 1 / alpha) by (apply ratio_pos; lra). assert (e : 0 < 1 / epsilon) by (apply ratio_pos; lra).
    apply LemmaC3.enough; auto; [lra|].
    replace (1 / (alpha * epsilon / 4)) with (1 / alpha * (1 / epsilon) * 4) by (field; lra).
    rewrite !ln_mult; try lra. now apply Rmult_lt_0_compat. }
  apply Rmult_le_compat_l with (r := alpha * epsilon) in evidence; [|lra].
  pose proof (likelihood_ge0 Pplus s).
  apply Rmult_le_compat_r with (r := 4 * Pplus s) in enough; [|lra]. lra.
Qed.

End Prompts.

(** * The statements *)

Theorem lemma_h_1_divergence_alone_proved : Statements.lemma_h_1_divergence_alone.
Proof.
  statement. destruct (evidence Pminus Pplus rho k) as (s & L & Hs & E); auto.
  exists s. repeat split; auto. now apply sharp.
Qed.

Theorem lemma_h_1_sharp_proved : Statements.lemma_h_1_sharp.
Proof.
  statement. destruct (evidence Pminus Pplus rho k) as (s & L & Hs & E); auto.
  exists s. repeat split; auto; [now apply sharp | now apply misaligned with rho k; auto].
Qed.

Theorem lemma_h_1_proved : Statements.lemma_h_1.
Proof.
  statement. destruct (evidence Pminus Pplus rho k) as (s & L & Hs & E); auto.
  exists s. repeat split; auto; [now apply printed | now apply misaligned with rho k; auto].
Qed.
