(** Lemma H.3 at a fixed prompt: with B_{P₋}(s) ≤ 0 all good behaviour left comes from P₊, whose share of P(s) is at most
    (1−α)/(αΛ + 1 − α) when the prompt is Λ times likelier under P₋. Nothing is used of scores 0 and 1. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Chance Definitions
  Defined.
From BEB Require MasterInequality LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Section LemmaH3.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (Lambda : R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s_pos : 0 < Pminus s).
Hypotheses (not_good : expect Pminus s B <= 0).
Hypotheses (Lambda_ge0 : 0 <= Lambda) (evidence : Lambda * Pplus s <= Pminus s).

Notation P := (mix alpha Pminus Pplus).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma weighted : P s * expect P s B <= (1 - alpha) * Pplus s.
Proof.
  pose proof (MasterInequality.weighted alpha Pminus Pplus B s 0 scores alpha_pos alpha_lt1 s_pos not_good). lra.
Qed.

Lemma sharp : expect P s B <= 1 / (1 + alpha / (1 - alpha) * Lambda).
Proof.
  pose proof P_pos as HP. pose proof weighted. pose proof (likelihood_ge0 Pplus s).
  replace (1 / (1 + alpha / (1 - alpha) * Lambda)) with ((1 - alpha) / (1 - alpha + alpha * Lambda)) by (field; nra).
  apply Rmult_le_reg_l with (P s); auto. apply Rle_trans with ((1 - alpha) * Pplus s); auto.
  replace (P s * ((1 - alpha) / (1 - alpha + alpha * Lambda)))
    with ((1 - alpha) * (P s / (1 - alpha + alpha * Lambda))) by (field; nra).
  apply Rmult_le_compat_l; [lra|]. apply le_ratio; [nra|]. unfold mix. nra.
Qed.

Lemma strict : expect P s B < 1 / (1 + alpha * Lambda).
Proof.
  pose proof P_pos as HP. pose proof weighted as W. pose proof (likelihood_ge0 Pplus s).
  apply Rmult_lt_reg_l with (P s); auto. eapply Rle_lt_trans; [apply W|].
  replace (P s * (1 / (1 + alpha * Lambda))) with (P s / (1 + alpha * Lambda)) by (field; nra).
  apply lt_ratio; [nra|]. unfold mix.
  assert ((1 - alpha) * (alpha * (Lambda * Pplus s)) <= (1 - alpha) * (alpha * Pminus s)).
  { apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; lra. }
  assert (0 < alpha * (alpha * Pminus s)) by (repeat apply Rmult_lt_0_compat; auto). lra.
Qed.

End LemmaH3.

(** Lemma H.3 for the prompts of Theorem 3.1, with γ = 0: B_P(s) ≤ 1/(1 + e^{βn − log 1/α}). *)
Theorem lemma_h_3 {Sent : Type} {alphabet : Alphabet Sent} alpha beta (Pminus Pplus : LM) (B : Sent -> R) n :
  (forall x, -1 <= B x <= 1) -> 0 < alpha -> alpha < 1 ->
  behaves_at_most 0 Pminus B -> distinguishable beta Pminus Pplus ->
  exists s, length s = n /\ 0 < Pminus s
    /\ expect (mix alpha Pminus Pplus) s B <= 1 / (1 + exp (beta * INR n - ln (1 / alpha))).
Proof.
  intros scores a0 a1 bad told.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) n []) as (s & L & Hs & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *.
  exists s. repeat split; auto. pose proof (exp_pos (INR n * beta)).
  replace (exp (beta * INR n - ln (1 / alpha))) with (alpha * exp (INR n * beta)).
  - apply Rlt_le, strict; auto; lra.
  - rewrite ln_one_over by auto. unfold Rminus. rewrite Ropp_involutive, exp_plus, exp_ln by auto.
    replace (INR n * beta) with (beta * INR n) by ring. ring.
Qed.

(** * The statements *)

Theorem lemma_h_3_fixed_prompt_proved : Statements.lemma_h_3_fixed_prompt.
Proof. statement. now apply Rlt_le, strict. Qed.

Theorem lemma_h_3_fixed_prompt_strict_proved : Statements.lemma_h_3_fixed_prompt_strict.
Proof. statement. now apply strict. Qed.

Theorem lemma_h_3_fixed_prompt_sharp_proved : Statements.lemma_h_3_fixed_prompt_sharp.
Proof. statement. now apply sharp. Qed.
