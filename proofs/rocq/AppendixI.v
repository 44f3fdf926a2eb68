(** Appendix I: evidence that fades like a power law, β/(k+1)^η before the k-th sentence, still accumulates like n^{1−η}.

    Each of the n terms is at least β/n^η, so the sum is at least n·β/n^η; Lemma C.3 is stated for rates that vary. The print
    divides by 0 at the empty prompt and says "is" for "is at least". *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Definitions TwoSentences Defined.
From BEB Require MasterInequality LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Definition rate (beta eta : R) (k : nat) : R := beta / Rpower (INR (S k)) eta.

Lemma accumulated beta eta n : 0 < beta -> 0 <= eta -> (0 < n)%nat ->
  beta * Rpower (INR n) (1 - eta) <= sum_over (seq 0 n) (rate beta eta).
Proof.
  intros Hb He Hn. assert (HN : 0 < INR n) by (now apply lt_0_INR).
  apply Rle_trans with (sum_over (seq 0 n) (fun _ => beta / Rpower (INR n) eta)).
  - rewrite sum_seq_const. right. unfold Rminus. rewrite Rpower_plus, Rpower_1, Rpower_Ropp by auto.
    unfold Rdiv. ring.
  - apply sum_le. intros k Hk. apply in_seq in Hk. unfold rate, Rdiv. apply Rmult_le_compat_l; [lra|].
    assert (0 < INR (S k)) by (apply lt_0_INR; lia).
    apply Rinv_le_contravar; [unfold Rpower; apply exp_pos|].
    apply Rle_Rpower_l; auto. split; auto. apply le_INR. lia.
Qed.

Section AppendixI.
Context {Sent : Type} {alphabet : Alphabet Sent}.

(** Lemma C.3 with fading evidence. *)
Theorem fading_evidence beta eta (P0 P1 : LM) n : 0 < beta -> 0 <= eta -> (0 < n)%nat ->
  (forall k, mean_divergence_exceeds P0 P1 [] k (rate beta eta k)) ->
  exists s, length s = n /\ 0 < P0 s /\ exp (beta * Rpower (INR n) (1 - eta)) * P1 s < P0 s.
Proof.
  intros Hb He Hn told.
  destruct (LemmaC3.telling_rates P0 P1 (rate beta eta) n []) as (s & L & Hs & _ & evidence); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty in *. exists s. repeat split; auto.
  eapply Rle_lt_trans; [|apply (evidence Hn)]. apply Rmult_le_compat_r; [apply likelihood_ge0|].
  apply exp_le_exp. now apply accumulated.
Qed.

(** Theorem 3.1 with fading evidence: β n^{1−η} takes the place of βn. *)
Theorem fading_theorem_3_1 alpha beta eta gamma epsilon (Pminus Pplus : LM) (B : Sent -> R) n :
  (forall x, -1 <= B x <= 1) -> 0 < alpha -> alpha < 1 -> 0 < epsilon ->
  0 < beta -> 0 <= eta -> (0 < n)%nat ->
  behaves_at_most gamma Pminus B ->
  (forall k, mean_divergence_exceeds Pminus Pplus [] k (rate beta eta k)) ->
  (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * exp (beta * Rpower (INR n) (1 - eta)) ->
  exists s, length s = n /\ 0 < Pminus s /\ expect (mix alpha Pminus Pplus) s B < gamma + epsilon.
Proof.
  intros scores a0 a1 He Hb Heta Hn bad told long.
  destruct (fading_evidence beta eta Pminus Pplus n Hb Heta Hn told) as (s & L & Hs & evidence).
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  apply Rmult_le_compat_r with (r := Pplus s) in long; [|apply likelihood_ge0].
  apply Rmult_lt_compat_l with (r := alpha * epsilon) in evidence; auto. lra.
Qed.

End AppendixI.
(** * The statements, for η = 1/2 and η = 1 *)

(** √(k+1) − √k ≤ 1/√(k+1), and 2(√(k+2) − √(k+1)) ≤ 1/√(k+1). *)
Lemma root_step a b : 0 <= a -> 0 < b -> b * b = a * a + 1 -> b <= a + 1 / b.
Proof.
  intros Ha Hb E. apply Rmult_le_reg_r with b; auto.
  replace ((a + 1 / b) * b) with (a * b + 1) by (field; lra). nra.
Qed.

Lemma root_step_integral a b : 0 < a -> 0 < b -> b * b = a * a + 1 -> 2 * (b - a) <= 1 / a.
Proof. intros Ha Hb E. apply le_ratio; auto. pose proof (pow2_ge_0 (b - a)). lra. Qed.

Lemma next_pos n : 0 < INR (n + 1).
Proof. apply lt_0_INR. lia. Qed.

Lemma next n : INR (n + 1) = INR n + 1.
Proof. now rewrite plus_INR. Qed.

Lemma root_of_next n : 0 < sqrt (INR (n + 1)) /\ sqrt (INR (n + 1)) * sqrt (INR (n + 1)) = INR n + 1.
Proof.
  pose proof (next_pos n). split; [now apply sqrt_lt_R0|]. rewrite sqrt_sqrt by lra. apply next.
Qed.

Lemma roots_at_least k : sqrt (INR (k + 1)) <= sum_over (seq 0 (k + 1)) (fun m => 1 / sqrt (INR (m + 1))).
Proof.
  induction k as [|k IH].
  - simpl. rewrite sqrt_1. lra.
  - replace (S k + 1)%nat with (S (k + 1)) by lia. rewrite sum_seq_S.
    replace (S (k + 1)) with ((k + 1) + 1)%nat by lia.
    destruct (root_of_next k) as [Ha Ea], (root_of_next (k + 1)) as [Hb Eb]. rewrite (next k) in Eb.
    pose proof (root_step _ _ (Rlt_le _ _ Ha) Hb ltac:(lra)). lra.
Qed.

Lemma roots_integral k : 2 * (sqrt (INR (k + 1)) - 1) <= sum_over (seq 0 k) (fun m => 1 / sqrt (INR (m + 1))).
Proof.
  induction k as [|k IH].
  - simpl. rewrite sqrt_1. lra.
  - rewrite sum_seq_S. replace (S k) with (k + 1)%nat by lia.
    destruct (root_of_next k) as [Ha Ea], (root_of_next (k + 1)) as [Hb Eb]. rewrite (next k) in Eb.
    pose proof (root_step_integral _ _ Ha Hb ltac:(lra)). lra.
Qed.

Lemma harmonic k : ln (INR (k + 1)) <= sum_over (seq 0 k) (fun m => 1 / INR (m + 1)).
Proof.
  induction k as [|k IH].
  - simpl. rewrite ln_1. lra.
  - rewrite sum_seq_S. replace (S k) with (k + 1)%nat by lia.
    pose proof (next_pos k) as Ha. pose proof (next_pos (k + 1)) as Hb.
    pose proof (ln_le_minus_one _ (ratio_pos _ _ Hb Ha)) as L. rewrite ln_ratio in L by auto.
    rewrite (next (k + 1)) in L at 2.
    replace ((INR (k + 1) + 1) / INR (k + 1) - 1) with (1 / INR (k + 1)) in L by (field; lra). lra.
Qed.

(** With n = 2 the sum is 1 + 1/√2 > √2. *)
Theorem appendix_i_refuted : ~ Statements.appendix_i.
Proof.
  intros claimed. specialize (claimed bool two 1%nat). simpl in claimed. rewrite sqrt_1 in claimed.
  pose proof (sqrt_lt_R0 (1 + 1) ltac:(lra)) as pos. pose proof (sqrt_sqrt (1 + 1) ltac:(lra)) as E.
  set (r := sqrt (1 + 1)) in *. assert (r * (1 / 1 + (1 / r + 0)) = r + 1) by (field; lra). nra.
Qed.

(** With n = 1 there is no prompt that is not empty. *)
Theorem appendix_i_without_the_empty_prompt_refuted : ~ Statements.appendix_i_without_the_empty_prompt.
Proof. intros claimed. specialize (claimed bool two 0%nat). simpl in claimed. rewrite sqrt_1 in claimed. lra. Qed.

Theorem appendix_i_at_least_proved : Statements.appendix_i_at_least.
Proof. statement. apply roots_at_least. Qed.

Theorem appendix_i_integral_proved : Statements.appendix_i_integral.
Proof. statement. apply roots_integral. Qed.

Theorem appendix_i_harmonic_proved : Statements.appendix_i_harmonic.
Proof. statement. apply harmonic. Qed.
