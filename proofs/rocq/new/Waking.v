(** From prompt-distinguishable to distinguishable: where P₋ is bad, a negative sentence comes with probability at least |γ| each
    time, and after it every sentence tells more than β. At most 1/|γ| sentences are wasted. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Defined.
From BEB Require new.NegativeSentence Statements.
Import ListNotations.
Open Scope R_scope.

Section Waking.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (Pminus Pplus : LM) (B : Sent -> R) (gamma rho : R) (k : nat).
Hypotheses (scores : forall x, -1 <= B x <= 1) (rho_ge1 : 1 <= rho) (gamma_ge : -1 <= gamma) (gamma_neg : gamma < 0).
Hypothesis bad : forall h, (length h <= k)%nat -> 0 < Pminus h -> expect Pminus h B <= gamma.
Hypothesis told : forall u, (length u <= k)%nat -> forall y, B y < 0 /\ 0 < Pminus (u ++ [y]) ->
  forall m, (m < k + 1)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < Pminus (u ++ [y] ++ h) -> 0 < Pplus (u ++ [y] ++ h)) ->
  ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => divergence Pminus Pplus (u ++ [y] ++ h)).

Lemma rate_ge0 : 0 <= ln rho.
Proof. rewrite <- ln_1. apply ln_le_ln; lra. Qed.

Lemma divergence_not_negative s : 0 < Pminus s ->
  (forall h, (length h <= 1)%nat -> 0 < Pminus (s ++ h) -> 0 < Pplus (s ++ h)) -> 0 <= divergence Pminus Pplus s.
Proof.
  intros Hs follows. apply divergence_ge0; auto. intros (x & Hx & Z).
  pose proof (follows [x] ltac:(simpl; lia) Hx). lra.
Qed.

(** The mean divergence after n more sentences. *)
Theorem waking n : forall s, (length s + n <= k + 1)%nat -> 0 < Pminus s ->
  (forall h, (length h <= n + 1)%nat -> 0 < Pminus (s ++ h) -> 0 < Pplus (s ++ h)) ->
  ln rho * (1 - (1 + gamma) ^ n) <= expect_sequences Pminus n s (fun h => divergence Pminus Pplus (s ++ h)).
Proof.
  pose proof rate_ge0 as b0. induction n as [|n IH]; intros s L Hs follows.
  - rewrite expect_sequences_0, app_nil_r by auto. simpl. pose proof (divergence_not_negative s Hs follows). lra.
  - rewrite expect_sequences_S. set (c := 1 - (1 + gamma) ^ n).
    assert (Hc : c <= 1) by (pose proof (pow_le (1 + gamma) n ltac:(lra)); unfold c; lra).
    pose proof (NegativeSentence.chance_of_negative Pminus B s gamma scores (bad s ltac:(lia) Hs)) as negative.
    apply Rle_trans with (expect Pminus s (fun x => ln rho * c + ln rho * (1 - c) * indicator (B x < 0))).
    + rewrite expect_plus, !expect_scal, expect_const by auto.
      apply Rmult_le_compat_l with (r := ln rho * (1 - c)) in negative; [|apply Rmult_le_pos; lra].
      replace (ln rho * (1 - (1 + gamma) ^ S n)) with (ln rho * c + ln rho * (1 - c) * (0 - gamma))
        by (unfold c; simpl; ring). lra.
    + apply expect_le. intros x Hx. assert (Hsx : 0 < Pminus (s ++ [x])) by (now apply prob_pos).
      unfold indicator. destruct (decide (B x < 0)) as [Bx|_].
      * rewrite Rmult_1_r. replace (ln rho * c + ln rho * (1 - c)) with (ln rho) by ring.
        apply Rlt_le. apply told; auto; [lia | lia |]. intros h Lh Hh.
        apply (follows ([x] ++ h)); auto. simpl. lia.
      * rewrite Rmult_0_r, Rplus_0_r. eapply Rle_trans; [apply (IH (s ++ [x])); auto|].
        -- rewrite app_length. simpl. lia.
        -- intros h Lh. rewrite <- app_assoc. apply (follows ([x] ++ h)). simpl. lia.
        -- right. apply expect_sequences_ext. intros h _ _. now rewrite <- app_assoc.
Qed.

End Waking.

(** |γ| Σ (1+γ)ᵐ = 1 − (1+γ)ⁿ. *)
Lemma geometric gamma n : (0 - gamma) * sum_over (seq 0 n) (fun m => (1 + gamma) ^ m) = 1 - (1 + gamma) ^ n.
Proof.
  induction n as [|n IH]; [simpl; ring|]. rewrite sum_seq_S, Rmult_plus_distr_l, IH. simpl. ring.
Qed.

(** * The statements *)

Theorem prompt_distinguishable_and_bad_after_a_history_proved : Statements.prompt_distinguishable_and_bad_after_a_history.
Proof.
  intros Sent alphabet Pminus Pplus B gamma rho k scores rho_ge1 gamma_ge bad told n _ N _ s L [[short Hs] follows].
  apply (waking Pminus Pplus B gamma rho k); auto. rewrite <- plus_INR in short. apply INR_le in short. lia.
Qed.

Theorem prompt_distinguishable_and_bad_proved : Statements.prompt_distinguishable_and_bad.
Proof.
  statement. apply (waking Pminus Pplus B gamma rho k) with (s := []); auto; [rewrite likelihood_empty; lra|].
  intros h Lh. simpl. auto with zarith.
Qed.

Theorem prompt_distinguishable_and_bad_total_proved : Statements.prompt_distinguishable_and_bad_total.
Proof.
  intros Sent alphabet Pminus Pplus B gamma rho k scores rho_ge1 gamma_ge bad told follows gamma_neg.
  pose proof (rate_ge0 rho rho_ge1) as b0. assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  apply Rle_trans with (sum_over (seq 0 (k + 2)) (fun m => ln rho * (1 - (1 + gamma) ^ m))).
  - rewrite sum_scal, sum_minus, sum_seq_const, Rmult_1_r. apply Rmult_le_compat_l; auto.
    pose proof (geometric gamma (k + 2)) as G. pose proof (pow_le (1 + gamma) (k + 2) ltac:(lra)).
    assert (sum_over (seq 0 (k + 2)) (fun m => (1 + gamma) ^ m) <= 1 / (0 - gamma)).
    { apply le_ratio; lra. }
    change (pow (1 + gamma)) with (fun m => (1 + gamma) ^ m). lra.
  - apply sum_le. intros m Hm. apply in_seq in Hm.
    apply (waking Pminus Pplus B gamma rho k) with (s := []); auto; [simpl; lia|].
    intros h Lh. apply (follows h). lia.
Qed.
