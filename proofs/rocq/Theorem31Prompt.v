(** Theorem 3.1 at a fixed prompt: (1−α)(1−γ−ε) ≤ 2, so P₋(s)/P₊(s) > 2/(αε) passes the threshold of the master inequality; the
    print asks for 4/(αε). Where P₊ answers perfectly, no smaller constant than 2 does for all α and ε. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior Defined.
From BEB Require MasterInequality Statements.
Import ListNotations.
Open Scope R_scope.

Section Prompt.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (s : list Sent).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).

(** Evidence of log 1/α + log 1/ε + log 2 misaligns. *)
Theorem enough_evidence : 0 < Pminus s -> expect Pminus s B <= gamma -> 0 < epsilon ->
  2 * Pplus s <= alpha * epsilon * Pminus s -> expect P s B < gamma + epsilon.
Proof.
  intros Hs bad He evidence. apply MasterInequality.threshold; auto.
  pose proof (expect_between Pminus s B (-1) 1 Hs scores).
  assert (less : (1 - alpha) * (1 - gamma - epsilon) < 2) by nra.
  destruct (pos_or_zero Pplus s) as [HQ|Z].
  - apply Rlt_le_trans with (2 * Pplus s); [now apply Rmult_lt_compat_r | exact evidence].
  - rewrite Z, Rmult_0_r. repeat apply Rmult_lt_0_compat; auto.
Qed.

(** Where P₊ answers perfectly, smaller constants do not do. *)
Theorem too_little_evidence c : 0 < Pplus s -> expect Pplus s B = 1 ->
  c * Pplus s = alpha * epsilon * Pminus s -> c <= (1 - alpha) * (2 - epsilon) ->
  epsilon - 1 <= expect P s B.
Proof.
  intros Hs good evidence small.
  assert (HP : 0 < P s) by (apply mix_pos_right; auto; lra).
  apply Rmult_le_reg_l with (P s); auto. rewrite expect_mix_weighted, good by lra. unfold mix.
  apply Rmult_le_compat_r with (r := Pplus s) in small; [|lra].
  destruct (pos_or_zero Pminus s) as [H|Z]; [|rewrite Z in *; lra].
  pose proof (expect_between Pminus s B (-1) 1 H scores).
  assert (0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat). nra.
Qed.

End Prompt.

(** * The statements *)

Theorem theorem_3_1_fixed_prompt_log_2_proved : Statements.theorem_3_1_fixed_prompt_log_2.
Proof. statement. apply enough_evidence; auto. now apply Rlt_le. Qed.

Theorem theorem_3_1_fixed_prompt_proved : Statements.theorem_3_1_fixed_prompt.
Proof. statement. apply enough_evidence; auto. pose proof (likelihood_ge0 Pplus s). lra. Qed.

Theorem theorem_3_1_fixed_prompt_no_constant_below_2_proved :
  Statements.theorem_3_1_fixed_prompt_no_constant_below_2.
Proof. statement. now apply too_little_evidence with c. Qed.

Theorem theorem_3_1_fixed_prompt_at_log_2_proved : Statements.theorem_3_1_fixed_prompt_at_log_2.
Proof. statement. now apply enough_evidence. Qed.
