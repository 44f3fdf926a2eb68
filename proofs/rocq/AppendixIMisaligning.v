(** Appendix I in Theorem 3.1: its Lemma C.3 for αε/2, and evidence of log 1/α + log 1/ε + log 2 misaligns. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence.
From BEB Require AppendixI AppendixIEvidence Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section Misaligning.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon rho : R) (length_of : nat -> R) (n : nat) (total : R).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon).
Hypothesis rho_ge1 : 1 <= rho.
Hypothesis told : forall m, (m < n)%nat ->
  ln rho / length_of m <= expect_sequences Pminus m [] (fun h => divergence Pminus Pplus h).
Hypothesis bad : forall h, length h = n -> 0 < Pminus h -> expect Pminus h B <= gamma.
Hypothesis enough : total <= sum_over (seq 0 n) (fun m => 1 / length_of m).
Hypothesis long : ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= ln rho * total.

Lemma misaligning : exists s, length s = n /\ 0 < Pminus s /\ expect (mix alpha Pminus Pplus) s B < gamma + epsilon.
Proof.
  assert (share : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  destruct (AppendixIEvidence.prompt_exists Pminus Pplus rho (alpha * epsilon / 2) length_of n told rho_ge1
    ltac:(lra) total enough) as (s & L & Hs & evidence).
  - rewrite !ln_one_over in * by lra. rewrite ln_ratio, ln_mult by (auto || lra). lra.
  - exists s. repeat split; auto. apply Theorem31Prompt.enough_evidence; auto. lra.
Qed.

End Misaligning.

(** * The statements *)

Theorem appendix_i_theorem_3_1_1_2_proved : Statements.appendix_i_theorem_3_1_1_2.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon rho k scores alpha_pos alpha_lt1 epsilon_pos rho_ge1 _ told bad long.
  apply (misaligning alpha Pminus Pplus B gamma epsilon rho (fun m => sqrt (INR (m + 1)))) with (sqrt (INR (k + 1))); auto.
  apply AppendixI.roots_at_least.
Qed.

Theorem appendix_i_theorem_3_1_1_2_sharper_proved : Statements.appendix_i_theorem_3_1_1_2_sharper.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon rho k scores alpha_pos alpha_lt1 epsilon_pos rho_ge1 _ told bad long.
  apply (misaligning alpha Pminus Pplus B gamma epsilon rho (fun m => sqrt (INR (m + 1))))
    with (2 * (sqrt (INR (k + 1)) - 1)); auto.
  apply AppendixI.roots_integral.
Qed.

Theorem appendix_i_theorem_3_1_1_proved : Statements.appendix_i_theorem_3_1_1.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon rho k scores alpha_pos alpha_lt1 epsilon_pos rho_ge1 _ told bad long.
  apply (misaligning alpha Pminus Pplus B gamma epsilon rho (fun m => INR (m + 1))) with (ln (INR (k + 1))); auto.
  apply AppendixI.harmonic.
Qed.
