(** Theorem U for the best of n answers: no distinguishability is needed.

    If P said every sentence at least 1/ρ as often as P₋, its best of n would be below γₙ + ε; so while no prompt misaligns,
    some sentence raises P₋/P by more than ρ, and P₋/P never exceeds 1/α. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Answers Defined.
From BEB Require BestOfN BestOfNMixture Statements.
Import ListNotations.
Import BestOfN.
Open Scope R_scope.

Section Universal.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Pminus : LM) (B : Sent -> R) (alpha level epsilon rho : R) (D n : nat).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (rho_pos : 0 < rho).
Hypothesis domination : forall h, (length h <= D + 1)%nat -> alpha * Pminus h <= P h.
Hypothesis badness : forall h, (length h <= D)%nat -> 0 < Pminus h -> best_of B Pminus h n <= level.
Hypothesis reach : 1 - (1 / rho) ^ n * (1 - level) < level + epsilon.

Lemma P_pos h : (length h <= D + 1)%nat -> 0 < Pminus h -> 0 < P h.
Proof. intros L H. pose proof (domination h L). nra. Qed.

(** ρ P(y|s) < P₋(y|s). *)
Lemma one_step s : (length s <= D)%nat -> 0 < Pminus s -> level + epsilon <= best_of B P s n ->
  exists y, rho * prob P [y] s < prob Pminus [y] s.
Proof.
  intros L Hs aligned. apply NNPP. intros none.
  assert (HP : 0 < P s) by (apply P_pos; auto; lia).
  assert (Hr : 0 < 1 / rho) by (apply ratio_pos; lra).
  assert (share : forall x, 1 / rho * prob Pminus [x] s <= prob P [x] s).
  { intros x. apply Rnot_lt_le. intros H. apply none. exists x.
    apply Rmult_lt_compat_l with (r := rho) in H; auto.
    replace (rho * (1 / rho * prob Pminus [x] s)) with (prob Pminus [x] s) in H by (field; lra). exact H. }
  pose proof (BestOfNMixture.best_of_share B scores Pminus P s n (1 / rho) Hs HP (Rlt_le _ _ Hr) share) as M.
  pose proof (badness s L Hs) as bad. pose proof (pow_lt (1 / rho) n Hr). nra.
Qed.

Theorem universal_best : ln (1 / alpha) < INR (D + 1) * ln rho ->
  exists s, (length s <= D)%nat /\ 0 < Pminus s /\ best_of B P s n < level + epsilon.
Proof.
  intros long. apply NNPP. intros none.
  assert (aligned : forall s, (length s <= D)%nat -> 0 < Pminus s -> level + epsilon <= best_of B P s n).
  { intros s L Hs. apply Rnot_lt_le. intros H. apply none. eauto. }
  assert (climb : forall m, (m <= D + 1)%nat -> exists s, length s = m /\ 0 < Pminus s /\ rho ^ m * P s <= Pminus s).
  { induction m as [|m IH]; intros Hm.
    { exists []. rewrite !likelihood_empty. simpl. repeat split; lra. }
    destruct IH as (s & L & Hs & evidence); [lia|].
    assert (HP : 0 < P s) by (apply P_pos; auto; lia).
    destruct (one_step s ltac:(lia) Hs (aligned s ltac:(lia) Hs)) as (y & raised).
    assert (Hy : 0 < prob Pminus [y] s).
    { eapply Rle_lt_trans; [|exact raised]. apply Rmult_le_pos; [lra | apply prob_ge0]. }
    exists (s ++ [y]). split; [rewrite app_length; simpl; lia|]. split; [now apply prob_pos|].
    rewrite !chain_rule.
    replace (rho ^ S m * (P s * prob P [y] s)) with (rho ^ m * P s * (rho * prob P [y] s)) by (simpl; ring).
    apply Rmult_le_compat; try lra.
    - apply Rmult_le_pos; [apply pow_le; lra | lra].
    - apply Rmult_le_pos; [lra | apply prob_ge0]. }
  destruct (climb (D + 1)%nat ltac:(lia)) as (s & L & Hs & evidence).
  assert (dominated : alpha * Pminus s <= P s) by (apply domination; lia).
  assert (beyond : 1 < alpha * rho ^ (D + 1)).
  { rewrite ln_one_over, <- ln_pow in long by auto. pose proof (pow_lt rho (D + 1) rho_pos).
    apply ln_lt_inv; [lra | now apply Rmult_lt_0_compat |]. rewrite ln_1, ln_mult by auto. lra. }
  apply Rmult_le_compat_l with (r := rho ^ (D + 1)) in dominated; [nra|]. apply pow_le. lra.
Qed.

End Universal.

Theorem theorem_u_best_of_n_proved : Statements.theorem_u_best_of_n.
Proof. statement. now apply universal_best with alpha rho. Qed.
