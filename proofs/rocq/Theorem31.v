(** Theorem 3.1: enough evidence for P₋ misaligns, and distinguishability gives it.

    At a prompt: (1−α)(1−γ−ε) ≤ 2, so P₋(s)/P₊(s) > 2/(αε) passes the threshold of the master inequality. Over all prompts:
    Lemma C.3 finds a prompt of n sentences with P₋(s) ≥ e^{nβ}P₊(s). *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Defined.
From BEB Require MasterInequality LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Section Theorem31.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).

(** Evidence of log 1/α + log 1/ε + log 2 misaligns. *)
Lemma enough_evidence s : 0 < Pminus s -> expect Pminus s B <= gamma -> 0 < epsilon ->
  2 * Pplus s < alpha * epsilon * Pminus s -> expect P s B < gamma + epsilon.
Proof.
  intros Hs bad He evidence. apply MasterInequality.threshold; auto.
  eapply Rle_lt_trans; [|exact evidence]. apply Rmult_le_compat_r; [apply likelihood_ge0|].
  pose proof (expect_between Pminus s B (-1) 1 Hs scores). nra.
Qed.

(** Where P₊ answers perfectly, smaller constants do not do. *)
Lemma too_little_evidence s c : 0 < Pplus s -> expect Pplus s B = 1 ->
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

(** With n sentences of log ρ nats each, after every history. *)
Theorem every_history rho k : 0 < epsilon -> 0 < rho ->
  (forall h, (length h <= k)%nat -> 0 < Pplus h /\ forall y, 0 < Pplus (h ++ [y])) ->
  (forall h, (length h <= k)%nat -> 0 < Pminus h -> ln rho <= divergence Pminus Pplus h) ->
  (forall h, (length h <= k)%nat -> 0 < Pminus h -> expect Pminus h B <= gamma) ->
  2 < alpha * epsilon * rho ^ k ->
  exists s, (length s <= k)%nat /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros He Hr says rate bad long.
  destruct (LemmaC3.every_history Pminus Pplus rho k) as (s & L & Hs & evidence); auto.
  exists s. split; [lia|]. split; auto.
  apply enough_evidence; auto; [apply bad; auto; lia|].
  destruct (says s) as [HQ _]; [lia|].
  apply Rlt_le_trans with (alpha * epsilon * (rho ^ k * Pplus s)).
  - rewrite <- Rmult_assoc. now apply Rmult_lt_compat_r.
  - apply Rmult_le_compat_l; auto. left. now apply Rmult_lt_0_compat.
Qed.

Section Average.
Variable beta : R.
Hypotheses (beta_pos : 0 < beta) (epsilon_pos : 0 < epsilon).
Hypothesis bad : forall s, 0 < Pminus s -> expect Pminus s B <= gamma.
Hypothesis distinguishable : forall k, mean_divergence_exceeds Pminus Pplus [] k beta.

(** The sharp form: n ≥ 1 sentences with e^{nβ} ≥ (1−α)(1−γ−ε)/(αε). γ need not be negative. *)
Theorem sharp n : (0 < n)%nat -> (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * exp (INR n * beta) ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros Hn long.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) n []) as (s & L & Hs & _ & evidence); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *. specialize (evidence Hn).
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  apply Rle_lt_trans with (alpha * epsilon * (exp (INR n * beta) * Pplus s)).
  - rewrite <- Rmult_assoc. apply Rmult_le_compat_r; auto. apply likelihood_ge0.
  - apply Rmult_lt_compat_l; auto. now apply Rmult_lt_0_compat.
Qed.

(** With log 2, where the print has log 4; lengths are whole numbers. *)
Theorem theorem_3_1_log_2 n :
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2) <= INR n ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  pose proof (expect_between Pminus [] B (-1) 1 start scores) as level. pose proof (bad [] start) as at_most.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 2 / (alpha * epsilon) <= exp (INR n * beta)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    rewrite ln_ratio, ln_mult by lra. rewrite !ln_one_over in long by lra.
    apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (- ln alpha + - ln epsilon + ln 2) * beta) with (- ln alpha + - ln epsilon + ln 2) in long
      by (field; lra). lra. }
  apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
  replace (alpha * epsilon * (2 / (alpha * epsilon))) with 2 in H by (field; lra).
  destruct n as [|n].
  - (* no sentence is asked for only if αε ≥ 2, and then γ + ε > 1 *)
    rewrite Rmult_0_l, exp_0 in H.
    exists []. repeat split; auto.
    assert (HP : 0 < mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)) [])
      by (rewrite likelihood_empty; lra).
    pose proof (expect_between _ [] B (-1) 1 HP scores) as all. simpl in all.
    assert (2 < epsilon) by nra. lra.
  - apply sharp; [lia|]. eapply Rle_trans; [|exact H]. nra.
Qed.

(** Theorem 3.1 with its printed length, rounded up. *)
Theorem theorem_3_1 n :
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) <= INR n ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long. apply theorem_3_1_log_2. eapply Rle_trans; [|exact long].
  apply Rmult_le_compat_l; [left; apply ratio_pos; lra|].
  pose proof (ln_le_ln 2 4). lra.
Qed.

End Average.
End Theorem31.

(** * The statements *)

Theorem theorem_3_1_fixed_prompt_log_2_proved : Statements.theorem_3_1_fixed_prompt_log_2.
Proof. statement. now apply enough_evidence. Qed.

Theorem theorem_3_1_fixed_prompt_proved : Statements.theorem_3_1_fixed_prompt.
Proof.
  statement. apply enough_evidence; auto. pose proof (likelihood_ge0 Pplus s). lra.
Qed.

Theorem theorem_3_1_fixed_prompt_no_constant_below_2_proved :
  Statements.theorem_3_1_fixed_prompt_no_constant_below_2.
Proof. statement. now apply too_little_evidence with c. Qed.

Theorem theorem_3_1_every_history_proved : Statements.theorem_3_1_every_history.
Proof. statement. now apply every_history with rho. Qed.
