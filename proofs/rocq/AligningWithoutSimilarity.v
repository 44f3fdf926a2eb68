(** The evidence of an aligning prompt, and Theorem 3.2, without similarity: by Markov's inequality.

    X = log P₁(u)/P₀(u) is more than −3t/8 for t = P₀(u)/P₁(u), because log t ≤ 3t/8, and the mean of t is at most 1. So
    X + 3t/8 is positive, of mean at most Nβ′ + 3/8. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Defined.
From BEB Require EvidenceOfPrompts LemmaC4 LemmaC4Prompt Theorem32 Theorem32Prompt Statements.
Import ListNotations.
Open Scope R_scope.

(** log(8/3) < 1: e^(1/32) ≥ 33/32. *)
Lemma e_above_8_3 : ln (8/3) < 1.
Proof.
  rewrite <- (ln_exp 1). apply ln_increasing; [lra|].
  pose proof (exp_ineq1_le (1/32)) as H. assert (E : exp 1 = exp (1/32) ^ 32).
  { replace 1 with (INR 32 * (1/32)) at 1 by (simpl; field). rewrite <- Rpower_pow by apply exp_pos.
    unfold Rpower. now rewrite ln_exp. }
  rewrite E. apply Rlt_le_trans with ((33/32) ^ 32); [|apply pow_incr; lra]. simpl. lra.
Qed.

Lemma log_below t : 0 < t -> ln t <= 3 / 8 * t - (1 - ln (8/3)).
Proof.
  intros Ht. replace t with (8/3 * (3/8 * t)) at 1 by field. rewrite ln_mult by lra.
  pose proof (ln_le_minus_one (3/8 * t) ltac:(lra)). lra.
Qed.

Section Markov.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM) (rho delta : R) (N : nat).
Hypothesis follows : forall h, (length h <= N)%nat -> 0 < P1 h -> 0 < P0 h.
Hypothesis hidden : forall m, (m < N)%nat -> expect_sequences P1 m [] (fun h => divergence P1 P0 h) < ln rho.
Hypothesis delta_pos : 0 < delta.
Notation X u := (ln (P1 u / P0 u)).
Notation raised u := (X u + 3 / 8 * (P0 u / P1 u)).

Lemma start : 0 < P1 [].
Proof. rewrite likelihood_empty. lra. Qed.

Lemma raised_pos u : length u = N -> 0 < P1 u -> 1 - ln (8/3) <= raised u.
Proof.
  intros L H1. assert (H0 : 0 < P0 u) by (apply follows; auto; lia).
  pose proof (log_below (P0 u / P1 u) (ratio_pos _ _ H0 H1)) as low.
  rewrite (ln_ratio (P0 u)) in low by auto. rewrite (ln_ratio (P1 u)) by auto. lra.
Qed.

Lemma mean_raised : expect_sequences P1 N [] (fun u => raised u) <= INR N * ln rho + 3 / 8.
Proof.
  rewrite (expect_sequences_plus P1 N [] (fun u => X u)), expect_sequences_scal.
  pose proof (EvidenceOfPrompts.mean_at_most P1 P0 N follows (ln rho) hidden) as M.
  change (expect_sequences P1 N [] (fun u => X u) <= INR N * ln rho) in M.
  assert (one : expect_sequences P1 N [] (fun u => P0 u / P1 u) <= 1); [|lra].
  assert (start0 : 0 < P0 []) by (rewrite likelihood_empty; lra).
  rewrite <- (expect_sequences_const P0 N [] 1 start0). apply sum_le. intros u _.
  rewrite !prob_from_empty. destruct (pos_or_zero P1 u) as [H|Z].
  - right. field. lra.
  - rewrite Z, Rmult_0_l, Rmult_1_r. apply likelihood_ge0.
Qed.

Theorem rarely_much : 1 - delta <= chance P1 N [] (fun u => X u < (INR N * ln rho + 3 / 8) / delta).
Proof.
  set (c := (INR N * ln rho + 3 / 8) / delta).
  assert (E : c * delta = INR N * ln rho + 3 / 8) by (unfold c; field; lra).
  pose proof mean_raised as M. pose proof e_above_8_3 as e.
  assert (low : 1 - ln (8/3) <= expect_sequences P1 N [] (fun u => raised u)).
  { rewrite <- (expect_sequences_const P1 N [] (1 - ln (8/3)) start) at 1. apply expect_sequences_le.
    intros u L Hu. rewrite prob_from_empty in Hu. now apply raised_pos. }
  assert (Hc : 0 < c) by (apply ratio_pos; lra).
  assert (tail : chance P1 N [] (fun u => ~ X u < c) <= delta).
  { apply Rmult_le_reg_l with c; auto. rewrite E. eapply Rle_trans; [|exact M].
    eapply Rle_trans; [|apply (markov P1 N [] (fun u => raised u) c)].
    - apply Rmult_le_compat_l; [lra|]. apply chance_le. intros u L Hu above. rewrite prob_from_empty in Hu.
      assert (H0 : 0 < P0 u) by (apply follows; auto; lia). pose proof (ratio_pos _ _ H0 Hu). lra.
    - intros u L Hu. rewrite prob_from_empty in Hu. pose proof (raised_pos u L Hu). lra. }
  rewrite chance_not in tail by apply start. lra.
Qed.

End Markov.

(** * The statements *)

Theorem evidence_of_an_aligning_prompt_without_similarity_proved :
  Statements.evidence_of_an_aligning_prompt_without_similarity.
Proof. statement. now apply (rarely_much P0 P1 rhoPrime delta N). Qed.

Theorem theorem_3_2_without_similarity_proved : Statements.theorem_3_2_without_similarity.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' delta epsilon N k scores alpha_pos alpha_lt1 gamma_neg rho_pos _
    epsilon_pos delta_pos follows hidden likelier told bad long.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  apply Theorem32.misled_is_misaligned; auto.
  eapply Rle_trans; [now apply (rarely_much Pminus Pplus rho' delta N)|].
  destruct (Theorem32.negative Pminus B gamma N k gamma_neg bad) as (y & Hy).
  apply chance_le. intros u L Hu cheap. rewrite prob_from_empty in Hu.
  assert (H0 : 0 < Pminus u) by (apply follows; auto; lia).
  exists y. split; auto.
  apply (LemmaC4Prompt.after_prompt Pminus Pplus rho (alpha * epsilon / 2) u y k H0 Hu rho_pos ltac:(lra)
    (likelier u L Hu y Hy) (told u L Hu y Hy)).
  rewrite Theorem32Prompt.price by auto. lra.
Qed.
