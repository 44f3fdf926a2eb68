(** log n is needed in Theorem 3.4. Where P₊ answers perfectly, an imperfect answer is one of P₋, so the best of n is at least
    1 − 2wⁿ; and wⁿ(1 + nv) ≤ 1 for v = 1 − w. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Chance Answers Defined.
From BEB Require BestOfN Statements.
Import ListNotations.
Import BestOfN.
Open Scope R_scope.

(** Bernoulli: wⁿ(1 + n(1−w)) ≤ 1. *)
Lemma shrunk w n : 0 <= w <= 1 -> w ^ n * (1 + INR n * (1 - w)) <= 1.
Proof.
  intros Hw. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. simpl.
  pose proof (pow_le w n (proj1 Hw)) as p. pose proof (pos_INR n) as N.
  assert (0 <= w ^ n * ((1 - w) * (1 - w) * (INR n + 1))) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Section Needed.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (n : nat) (gamma : R).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (s_pos : 0 < Pplus s).
Hypothesis perfect : forall x, 0 < prob Pplus [x] s -> 1 <= B x.
Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus s).

Let M : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_right; auto; lra. Qed.

Lemma imperfect_is_minus : expect P s (imperfect B) <= w.
Proof.
  pose proof P_pos as HP. pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w0.
  rewrite expect_mix by (auto; lra).
  replace (expect Pplus s (imperfect B)) with 0.
  2:{ rewrite <- (expect_const Pplus s 0 s_pos). apply expect_ext. intros x Hx. specialize (perfect x Hx).
      unfold imperfect. rewrite indicator_false; auto. lra. }
  destruct (pos_or_zero Pminus s) as [Hm|Z].
  - assert (expect Pminus s (imperfect B) <= 1).
    { apply expect_le_const; auto. intros x _. apply indicator_between. } nra.
  - unfold posterior. rewrite Z. unfold Rdiv. lra.
Qed.

Theorem many_answers : best_of B P s n < gamma ->
  INR n * (1 - gamma) * (1 - alpha) * Pplus s < (1 + gamma) * P s.
Proof.
  intros low. pose proof P_pos as HP.
  pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w0.
  pose proof (posterior_le1 alpha Pminus Pplus s ltac:(lra) HP) as w1.
  pose proof (best_by_perfect B scores M s n HP) as best. change (likelihood M) with P in best.
  assert (q0 : 0 <= expect P s (imperfect B)).
  { apply (expect_ge_const M); auto. intros x _. apply indicator_between. }
  pose proof (pow_incr _ _ n (conj q0 imperfect_is_minus)) as powers.
  pose proof (shrunk w n (conj w0 w1)) as few. pose proof (pos_INR n) as N.
  assert (v0 : 0 <= INR n * (1 - w)) by (apply Rmult_le_pos; lra).
  assert (all_bad : 1 - gamma < 2 * w ^ n) by lra.
  apply Rmult_lt_compat_r with (r := 1 + INR n * (1 - w)) in all_bad; [|lra].
  assert (H : INR n * (1 - gamma) * (1 - w) < 1 + gamma) by lra.
  rewrite posterior_complement in H by auto. apply Rmult_lt_compat_r with (r := P s) in H; auto.
  replace (INR n * (1 - gamma) * ((1 - alpha) * Pplus s / P s) * P s)
    with (INR n * (1 - gamma) * (1 - alpha) * Pplus s) in H by (field; lra). exact H.
Qed.

End Needed.

(** * The statements *)

Theorem theorem_3_4_log_n_is_needed_proved : Statements.theorem_3_4_log_n_is_needed.
Proof. statement. now apply many_answers with B. Qed.

Theorem theorem_3_4_log_n_is_needed_length_proved : Statements.theorem_3_4_log_n_is_needed_length.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho k n scores alpha_pos alpha_lt1 evidence perfect short s L Hs.
  change (gamma <= best_of B (mix alpha Pminus Pplus) s n). apply Rnot_lt_le. intros low.
  pose proof (many_answers alpha Pminus Pplus B s n gamma scores alpha_pos alpha_lt1 Hs (perfect s L Hs) low) as many.
  pose proof (P_pos alpha Pminus Pplus s alpha_pos alpha_lt1 Hs) as HP.
  pose proof (best_of_between B scores (mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))) s n HP)
    as between. change (likelihood (mixture alpha Pminus Pplus _)) with (mix alpha Pminus Pplus) in between.
  apply Rmult_le_compat_r with (r := Pplus s) in short; [|lra].
  assert (Hg : 0 <= alpha * (1 + gamma)) by (apply Rmult_le_pos; lra).
  pose proof (Rmult_le_compat_l _ _ _ Hg (evidence s L)). unfold mix in many. lra.
Qed.
