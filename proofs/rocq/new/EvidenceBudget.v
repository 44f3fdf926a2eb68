(** The evidence budget: log P₋(x|s)/P(x|s) = log w(sx) − log w(s), so the divergences along a text of P₋ telescope. They start at
    log w(∅) = log α and end below log 1 = 0: altogether they are at most log 1/α on average. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Budget.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus).

Lemma P_pos s : 0 < Pminus s -> 0 < P s.
Proof. intros. apply mix_pos_left; auto; lra. Qed.

Lemma w_pos s : 0 < Pminus s -> 0 < w s.
Proof. intros H. apply ratio_pos; [now apply Rmult_lt_0_compat | now apply P_pos]. Qed.

(** One step of the telescoping sum. *)
Lemma step s : 0 < Pminus s ->
  divergence Pminus P s = expect Pminus s (fun x => ln (w (s ++ [x]))) - ln (w s).
Proof.
  intros H. rewrite <- (expect_const Pminus s (ln (w s)) H) at 1.
  rewrite <- expect_minus. apply expect_ext. intros x Hx. apply prob_pos in Hx; auto.
  rewrite <- ln_ratio by (now apply w_pos). f_equal. unfold posterior, prob.
  pose proof (P_pos s H). pose proof (P_pos _ Hx). field. lra.
Qed.

Lemma end_of_budget s : 0 < Pminus s -> ln (w s) <= 0.
Proof.
  intros H. rewrite <- ln_1. apply ln_le_ln; [now apply w_pos|].
  apply posterior_le1; [lra | now apply P_pos].
Qed.

(** Σ_{k<n} E KL(P₋(·|s₁…s_k) ‖ P(·|s₁…s_k)) = E log w(s₁…s_n) − log α ≤ log 1/α. *)
Theorem spent n :
  sum_over (seq 0 n) (fun k => expect_sequences Pminus k [] (fun t => divergence Pminus P t))
  = expect_sequences Pminus n [] (fun t => ln (w t)) - ln alpha.
Proof.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  induction n as [|n IH].
  - rewrite expect_sequences_0 by auto. unfold posterior. rewrite mix_empty, likelihood_empty.
    replace (alpha * 1 / 1) with alpha by field. simpl. ring.
  - rewrite sum_seq_S, IH, tower_last by auto. simpl app.
    rewrite (expect_sequences_ext Pminus n [] (fun t => divergence Pminus P t)
      (fun t => expect Pminus t (fun x => ln (w (t ++ [x]))) - ln (w t))).
    + rewrite expect_sequences_minus. ring.
    + intros t _ Ht. apply step. now rewrite <- prob_from_empty.
Qed.

Theorem budget n :
  sum_over (seq 0 n) (fun k => expect_sequences Pminus k [] (fun t => divergence Pminus P t)) <= ln (1 / alpha).
Proof.
  rewrite spent, ln_one_over by auto.
  assert (expect_sequences Pminus n [] (fun t => ln (w t)) <= expect_sequences Pminus n [] (fun _ => 0)).
  { apply expect_sequences_le. intros t _ Ht. apply end_of_budget. now rewrite <- prob_from_empty. }
  rewrite expect_sequences_const in H; [lra|]. rewrite likelihood_empty. lra.
Qed.

End Budget.

(** * The statements *)

Theorem evidence_budget_one_step_proved : Statements.evidence_budget_one_step.
Proof. statement. now apply step. Qed.

Theorem evidence_budget_end_proved : Statements.evidence_budget_end.
Proof. statement. now apply end_of_budget. Qed.

Theorem evidence_budget_exact_proved : Statements.evidence_budget_exact.
Proof. statement. rewrite ln_one_over by auto. eapply eq_trans; [now apply (spent alpha Pminus Pplus)|]. unfold posterior. ring. Qed.

Theorem evidence_budget_proved : Statements.evidence_budget.
Proof. statement. now apply budget. Qed.
