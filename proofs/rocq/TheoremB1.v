(** Theorem B.1: a prompt that P₋ writes at random misaligns with high probability.

    The log-likelihood ratio X of n sentences of P₋ has mean above nβ (chain rule) and variance at most nσ²; by Cantelli it
    falls u below its mean with probability at most nσ²/(nσ² + u²). Otherwise it passes the threshold of the master
    inequality. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Definitions
  TwoSentences Defined.
From BEB Require EvidenceOfPrompts MasterInequality Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section TheoremB1.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha beta gamma sigma delta epsilon : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon).
Hypotheses (bad : behaves_at_most gamma Pminus B).
Hypotheses (told : distinguishable beta Pminus Pplus) (alike : similar sigma Pminus Pplus).

Notation P := (mix alpha Pminus Pplus).
Notation misaligned s := (expect P s B < gamma + epsilon).

Lemma start : 0 < Pminus [].
Proof. rewrite likelihood_empty. lra. Qed.

(** The mean of the log-likelihood ratio. *)
Lemma mean_evidence n : (0 < n)%nat ->
  INR n * beta <= expect_sequences Pminus n [] (log_ratio Pminus Pplus []).
Proof.
  intros Hn. destruct (alike [] n start Hn) as [follows _].
  rewrite mean_log_ratio by (auto using start). rewrite <- sum_seq_const.
  apply sum_le. intros k Hk. apply in_seq in Hk. left.
  destruct (told k) as [(t & Lt & x & Hx & Z)|H]; auto. exfalso.
  (* a sentence that P₊ cannot say would make n sentences that it cannot write *)
  destruct (continuation_exists Pminus (n - S k) (t ++ [x]) Hx) as (r & Lr & Hr).
  assert (H : 0 < prob Pplus ((t ++ [x]) ++ r) []).
  { apply follows; [rewrite !app_length; simpl; lia|].
    rewrite prob_app, prob_from_empty. now apply Rmult_lt_0_compat. }
  rewrite prob_from_empty in H. apply prefix_pos in H. simpl in Z. lra.
Qed.

(** Any u > 0 with nσ² ≤ δ(nσ² + u²) that leaves nβ − u above the threshold. *)
Theorem sampled_prompt_misaligns n u : (0 < n)%nat -> 0 < u ->
  INR n * sigma ^ 2 <= delta * (INR n * sigma ^ 2 + u ^ 2) ->
  (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * exp (INR n * beta - u) ->
  1 - delta <= chance Pminus n [] (fun s => misaligned s).
Proof.
  intros Hn Hu likely enough. destruct (alike [] n start Hn) as [follows V].
  set (X := log_ratio Pminus Pplus []) in *.
  assert (tail : chance Pminus n [] (fun s => ~ misaligned s) <= delta).
  { apply Rle_trans with (chance Pminus n [] (fun s => X s <= expect_sequences Pminus n [] X - u)).
    - apply chance_le. intros s L Hs aligned. apply Rnot_lt_le. intros above. apply aligned.
      pose proof (mean_evidence n Hn) as M. fold X in M.
      pose proof (follows s L Hs) as HQ. rewrite prob_from_empty in Hs, HQ.
      apply MasterInequality.threshold; auto.
      assert (evidence : exp (INR n * beta - u) * Pplus s < Pminus s).
      { assert (E : exp (X s) * Pplus s = Pminus s).
        { unfold X, log_ratio. rewrite !prob_from_empty, exp_ln by (now apply ratio_pos). field. lra. }
        rewrite <- E. apply Rmult_lt_compat_r; auto. apply exp_increasing. lra. }
      apply Rle_lt_trans with (alpha * epsilon * (exp (INR n * beta - u) * Pplus s)).
      + rewrite <- Rmult_assoc. apply Rmult_le_compat_r; auto. lra.
      + apply Rmult_lt_compat_l; auto. now apply Rmult_lt_0_compat.
    - eapply Rle_trans; [apply (cantelli_below Pminus n [] X _ u start V Hu)|].
      pose proof (pow_lt u 2 Hu). pose proof (pos_INR n). pose proof (pow2_ge_0 sigma).
      assert (0 <= INR n * sigma ^ 2) by (now apply Rmult_le_pos).
      apply ratio_le; lra. }
  rewrite chance_not in tail by apply start. lra.
Qed.

(** Theorem B.1 with its printed lengths (log 2 in place of log 4 would do). *)
Theorem theorem_b_1 n : 0 < beta -> 0 < delta ->
  2 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) < INR n ->
  4 * sigma ^ 2 / (beta ^ 2 * delta) < INR n ->
  1 - delta <= chance Pminus n [] (fun s => misaligned s).
Proof.
  intros Hb Hd long likely.
  assert (Hbd : 0 < beta ^ 2 * delta) by (apply Rmult_lt_0_compat; auto; now apply pow_lt).
  pose proof (pow2_ge_0 sigma) as Hs.
  assert (Hn : 0 < INR n).
  { eapply Rle_lt_trans; [|exact likely]. apply ratio_ge0; lra. }
  assert (Hbn : 0 < INR n * beta) by (now apply Rmult_lt_0_compat).
  apply sampled_prompt_misaligns with (INR n * beta / 2); [apply INR_lt; simpl; lra | lra | |].
  - apply Rlt_le, ratio_le_inv in likely; auto. pose proof (Rmult_le_pos _ _ (Rlt_le _ _ Hn) Hs).
    apply Rle_trans with (delta * (INR n * beta / 2) ^ 2); [|nra].
    replace (delta * (INR n * beta / 2) ^ 2) with (INR n * (INR n * (beta ^ 2 * delta) / 4)) by field.
    apply Rmult_le_compat_l; lra.
  - assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
    assert (H : 4 / (alpha * epsilon) <= exp (INR n * beta - INR n * beta / 2)).
    { apply ln_le_exp; [apply ratio_pos; lra|].
      rewrite ln_ratio, ln_mult by lra. rewrite !ln_one_over in long by lra.
      apply Rmult_lt_compat_r with (r := beta) in long; auto.
      replace (2 / beta * (- ln alpha + - ln epsilon + ln 4) * beta)
        with (2 * (- ln alpha + - ln epsilon + ln 4)) in long by (field; lra). lra. }
    apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
    replace (alpha * epsilon * (4 / (alpha * epsilon))) with 4 in H by (field; lra).
    pose proof (expect_between Pminus [] B (-1) 1 start scores). pose proof (bad [] start). nra.
Qed.

End TheoremB1.

(** * The statements, for a given number of sentences *)

Theorem theorem_b_1_sharp_proved : Statements.theorem_b_1_sharp.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta rho sigma N a scores rho_pos alpha_pos alpha_lt1 epsilon_pos
    delta_pos N_pos follows told variance_lt bad a_pos small long.
  eapply Rle_trans;
    [apply (EvidenceOfPrompts.rarely_less Pminus Pplus N follows (ln rho) (INR N * (sigma * sigma)) delta a); auto|].
  - now apply Rlt_le.
  - intros m Hm. apply told; auto. intros h Lh. apply follows. lia.
  - apply chance_le. intros u L Hu telling. rewrite prob_from_empty in Hu.
    assert (Hp : 0 < Pplus u) by (apply follows; auto; lia).
    assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
    apply (Theorem31Prompt.enough_evidence alpha Pminus Pplus B gamma epsilon u); auto.
    assert (H : 2 / (alpha * epsilon) <= Pminus u / Pplus u).
    { apply ln_le_inv; [now apply ratio_pos|]. rewrite ln_ratio, ln_mult by lra.
      rewrite !ln_one_over in long by lra. lra. }
    apply le_ratio_inv in H; auto. apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
    replace (alpha * epsilon * (2 / (alpha * epsilon) * Pplus u)) with (2 * Pplus u) in H by (field; lra). exact H.
Qed.

(** With a = N(log ρ)/2. *)
Theorem theorem_b_1_proved : Statements.theorem_b_1.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta rho sigma N scores rho_gt1 alpha_pos alpha_lt1 epsilon_pos
    delta_pos N_pos follows told variance_lt bad long likely.
  assert (Hr : 0 < ln rho) by (rewrite <- ln_1; apply ln_increasing; lra).
  pose proof (Rle_0_sqr sigma) as s0. unfold Rsqr in s0. pose proof (ln_le_ln 2 4).
  apply theorem_b_1_sharp_proved with rho sigma (INR N * ln rho / 2); auto; try lra.
  - apply ratio_pos; [now apply Rmult_lt_0_compat | lra].
  - replace (delta * (INR N * ln rho / 2 * (INR N * ln rho / 2))) with (INR N * (INR N * (ln rho * ln rho) * delta / 4)) by field.
    rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. nra.
Qed.

Local Existing Instance two.

(** N = 1, α = 1/2, ε = 1, ρ = 65, δ = 1/4: P₋ says the bad sentence half the time, P₊ once in 20000 times. That tells 65 on
    average, and nothing half the time. *)
Definition half_bad : LM := table (fun h => match h with [] => 1/2 | _ => 1 end).
Definition hardly_bad : LM := table (fun h => match h with [] => 1/20000 | _ => 0 end).

Ltac rows := unfold half_bad, hardly_bad, table, prob, mix; simpl; unfold row; rewrite ?proper_id by lra; simpl.

Theorem theorem_b_1_without_similarity_refuted : ~ Statements.theorem_b_1_without_similarity.
Proof.
  intros claimed.
  assert (H : 1 - 1/4 <= chance half_bad 1 [] (fun u => expect (mix (1/2) half_bad hardly_bad) u score < -1 + 1)).
  2:{ unfold chance in H. rewrite expect_sequences_1 in H by (rewrite likelihood_empty; lra).
      assert (good : ~ expect (mix (1/2) half_bad hardly_bad) [false] score < -1 + 1).
      { unfold expect. rewrite sum_two. rows. lra. }
      pose proof (indicator_between (expect (mix (1/2) half_bad hardly_bad) [true] score < -1 + 1)).
      unfold expect in H at 1. rewrite sum_two, (indicator_false _ good) in H.
      assert (p : prob half_bad [true] [] = 1/2) by (rows; field). rewrite p in H. lra. }
  apply (claimed bool two (1/2) half_bad hardly_bad score (-1) 1 (1/4) 65 0 1%nat score_between); try lra.
  - simpl. lra.
  - intros h Lh. destruct h as [|x [|y h]]; [| |simpl in Lh; lia]; [rewrite !likelihood_empty; lra|].
    destruct x; rows; lra.
  - intros m Hm _. replace m with 0%nat by lia. rewrite expect_sequences_0 by (rewrite likelihood_empty; lra).
    unfold expect. rewrite sum_two. rows.
    match goal with |- _ < ?p * 1 / 1 * ln ?x + ?q * 1 / 1 * ln ?y =>
      replace x with 10000 by field; replace y with (10000 / 19999) by field end.
    assert (E : 2 * ln 65 < ln 10000 + ln (10000 / 19999)); [|lra].
    rewrite <- ln_mult by lra. replace (2 * ln 65) with (ln 65 + ln 65) by ring. rewrite <- ln_mult by lra.
    apply ln_increasing; lra.
  - intros u L _. destruct u as [|x [|y u]]; try discriminate. unfold expect. rewrite sum_two. destruct x; rows; lra.
  - replace (1 / (1 / 2)) with 2 by field. replace (1 / 1) with 1 by field. rewrite ln_1.
    replace (2 * (ln 2 + 0 + ln 4)) with (ln 2 + ln 2 + (ln 4 + ln 4)) by ring. rewrite <- !ln_mult by lra.
    simpl. rewrite Rmult_1_l. apply ln_increasing; lra.
  - assert (0 < ln 65) by (rewrite <- ln_1; apply ln_increasing; lra). simpl. nra.
Qed.
