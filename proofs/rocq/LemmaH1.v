(** Lemma H.1 at a fixed prompt: P(x|s) ≥ w(s)P₋(x|s), so no log-ratio exceeds log 1/w(s), nor does their mean. With evidence Λ
    for P₋ the inverse weight 1 + (1−α)P₊(s)/(αP₋(s)) is at most 1 + (1−α)/(αΛ). *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Chance Definitions
  Defined.
From BEB Require LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaH1.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (s : list Sent).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s_pos : 0 < Pminus s).

Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus s).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma w_pos : 0 < w.
Proof. apply ratio_pos; [now apply Rmult_lt_0_compat | apply P_pos]. Qed.

Lemma posterior_divergence : divergence Pminus P s <= ln (1 / w).
Proof.
  pose proof w_pos. apply expect_le_const; auto. intros x Hx.
  assert (Hle : w * prob Pminus [x] s <= prob P [x] s).
  { rewrite prob_mix by apply P_pos.
    pose proof (posterior_le1 alpha Pminus Pplus s ltac:(lra) P_pos).
    pose proof (prob_ge0 Pplus s [x]). nra. }
  assert (HP : 0 < prob P [x] s) by nra.
  apply ln_le_ln; [now apply ratio_pos|]. apply ratio_le; auto.
  apply Rmult_le_reg_l with w; auto. replace (w * (1 / w * prob P [x] s)) with (prob P [x] s) by (field; lra).
  exact Hle.
Qed.

Lemma inverse_weight : 1 / w = 1 + (1 - alpha) * Pplus s / (alpha * Pminus s).
Proof. pose proof P_pos. unfold posterior. unfold mix in *. field. lra. Qed.

Section Evidence.
Variable Lambda : R.
Hypotheses (Lambda_pos : 0 < Lambda) (evidence : Lambda * Pplus s <= Pminus s).

Lemma sharp : divergence Pminus P s <= ln (1 + (1 - alpha) / (alpha * Lambda)).
Proof.
  eapply Rle_trans; [apply posterior_divergence|]. rewrite inverse_weight.
  pose proof (likelihood_ge0 Pplus s).
  assert (Ha : 0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  assert (Hl : 0 < alpha * Lambda) by (now apply Rmult_lt_0_compat).
  assert (0 <= (1 - alpha) * Pplus s / (alpha * Pminus s)) by (apply ratio_ge0; auto; nra).
  apply ln_le_ln; [lra|]. apply Rplus_le_compat_l. apply ratio_le; auto.
  replace ((1 - alpha) / (alpha * Lambda) * (alpha * Pminus s)) with ((1 - alpha) * (Pminus s / Lambda)) by (field; lra).
  apply Rmult_le_compat_l; [lra|]. apply le_ratio; lra.
Qed.

Lemma printed : divergence Pminus P s <= ln (1 + 1 / (alpha * Lambda)).
Proof.
  eapply Rle_trans; [apply sharp|].
  assert (Hl : 0 < alpha * Lambda) by (now apply Rmult_lt_0_compat).
  assert (0 < (1 - alpha) / (alpha * Lambda)) by (apply ratio_pos; lra).
  apply ln_le_ln; [lra|]. apply Rplus_le_compat_l. unfold Rdiv.
  apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat | lra].
Qed.

End Evidence.
End LemmaH1.

(** Lemma H.1 for the prompts of Theorem 3.1: where P₋ is β-distinguishable from P₊, some prompt of n sentences has
    KL(P₋(·|s) ‖ P(·|s)) ≤ log(1 + e^{log 1/α − βn}), and it is finite. *)
Theorem lemma_h_1 {Sent : Type} {alphabet : Alphabet Sent} alpha beta (Pminus Pplus : LM) n :
  0 < alpha -> alpha < 1 -> distinguishable beta Pminus Pplus ->
  exists s, length s = n /\ 0 < Pminus s
    /\ ~ divergence_infinite Pminus (mix alpha Pminus Pplus) s
    /\ divergence Pminus (mix alpha Pminus Pplus) s <= ln (1 + exp (ln (1 / alpha) - beta * INR n)).
Proof.
  intros a0 a1 told.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) n []) as (s & L & Hs & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *.
  exists s. split; auto. split; auto. split.
  - intros (x & Hx & Z). pose proof (mix_pos_left alpha Pminus Pplus _ a0 (Rlt_le _ _ a1) Hx). lra.
  - pose proof (exp_pos (INR n * beta)) as E.
    replace (exp (ln (1 / alpha) - beta * INR n)) with (1 / (alpha * exp (INR n * beta))).
    + apply printed; auto.
    + unfold Rminus. rewrite exp_plus, exp_ln by (apply ratio_pos; lra).
      replace (- (beta * INR n)) with (- (INR n * beta)) by ring. rewrite exp_Ropp. field. lra.
Qed.

(** * The statements *)

Theorem posterior_divergence_proved : Statements.posterior_divergence.
Proof. statement. now apply posterior_divergence. Qed.

Theorem lemma_h_1_fixed_prompt_proved : Statements.lemma_h_1_fixed_prompt.
Proof. statement. now apply printed. Qed.

Theorem lemma_h_1_fixed_prompt_sharp_proved : Statements.lemma_h_1_fixed_prompt_sharp.
Proof. statement. now apply sharp. Qed.
