(** Theorem 3.2 at a fixed aligning prompt: Lemma C.4 with αε/2 for ε, and the threshold of the master inequality. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Definitions Defined.
From BEB Require LemmaC4Prompt Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

(** log 1/(αε/2) = log 1/α + log 1/ε + log 2. *)
Lemma price alpha epsilon : 0 < alpha -> 0 < epsilon ->
  ln (1 / (alpha * epsilon / 2)) = ln (1 / alpha) + ln (1 / epsilon) + ln 2.
Proof.
  intros Ha He. assert (0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  rewrite !ln_one_over, ln_ratio, ln_mult by lra. ring.
Qed.

Section Misaligned.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (s : list Sent).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon).

Lemma misaligned : 0 < Pminus s -> expect Pminus s B <= gamma -> Pplus s <= alpha * epsilon / 2 * Pminus s ->
  expect (mix alpha Pminus Pplus) s B < gamma + epsilon.
Proof. intros Hs bad evidence. apply Theorem31Prompt.enough_evidence; auto. lra. Qed.

(** Some prompt of each length can be written; bad behaviour after it takes a negative sentence. *)
Lemma negative_exists n : gamma < 0 -> (forall t, length t = n -> 0 < Pminus (s ++ t) -> expect Pminus (s ++ t) B <= gamma) ->
  0 < Pminus s -> exists y, B y < 0.
Proof.
  intros negative bad Hs. destruct (continuation_exists Pminus n s Hs) as (t & L & Ht). apply prob_pos in Ht; auto.
  destruct (negative_sentence gamma Pminus B (s ++ t) Ht negative (bad t L Ht)) as (y & _ & Hy). eauto.
Qed.

End Misaligned.

Theorem theorem_3_2_fixed_prompt_proved : Statements.theorem_3_2_fixed_prompt.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho epsilon s0 k scores alpha_pos alpha_lt1 gamma_neg H0 H1 rho_pos
    epsilon_pos likelier told bad long.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  destruct (negative_exists Pminus B gamma s0 (S k) gamma_neg) as (y & Hy); auto.
  { intros t L. destruct t as [|y t]; [discriminate|]. injection L as L. now apply (bad y t). }
  destruct (LemmaC4Prompt.after_prompt Pminus Pplus rho (alpha * epsilon / 2) s0 y k H0 H1 rho_pos ltac:(lra)
    (likelier y Hy) (told y Hy)) as (s & L & Hs & evidence).
  { rewrite price by auto. exact long. }
  exists y, s. repeat split; auto. apply misaligned; auto.
Qed.
