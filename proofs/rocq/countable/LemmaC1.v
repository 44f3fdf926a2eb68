(** Lemmas C.1 and C.2 for countably many sentences. After a prompt the mixture differs from P₀ by at most the odds of P₁ times
    the larger of the two conditionals; so the behaviours differ by at most twice the odds. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts.
From BEB.countable Require Import Series Models.
Import ListNotations.
Open Scope R_scope.

Section Mixture.
Variables (alpha : R) (P P0 P1 : CountableLM) (s : list nat).
Hypotheses (alpha_pos : 0 < alpha) (alpha_le1 : alpha <= 1) (mixed : is_mixture alpha P P0 P1) (s_pos : 0 < P0 s).

Notation odds := ((1 - alpha) / alpha * (P1 s / P0 s)).

Lemma P_pos : 0 < P s.
Proof.
  rewrite mixed. pose proof (likelihood_ge0 P1 s).
  assert (0 < alpha * P0 s) by (now apply Rmult_lt_0_compat).
  assert (0 <= (1 - alpha) * P1 s) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma odds_ge0 : 0 <= odds.
Proof. apply Rmult_le_pos; apply ratio_ge0; auto; [lra | apply likelihood_ge0]. Qed.

(** |P(x|s) − P₀(x|s)| P₀(s) ≤ (1−α)/α · max(P₁(s⊕x), P₁(s)P₀(x|s)): Lemma C.1, also where P₁ cannot write the prompt. *)
Theorem lemma_c_1 x :
  Rabs (next P s x - next P0 s x) * P0 s <= (1 - alpha) / alpha * Rmax (P1 (s ++ [x])) (P1 s * next P0 s x).
Proof.
  pose proof P_pos as HP. pose proof (likelihood_ge0 P1 s) as H1. pose proof (likelihood_ge0 P1 (s ++ [x])) as H1x.
  pose proof (next_ge0 P0 s x s_pos) as H0x.
  assert (E : (next P s x - next P0 s x) * P s = (1 - alpha) * (P1 (s ++ [x]) - P1 s * next P0 s x)).
  { unfold next.
    replace ((P (s ++ [x]) / P s - P0 (s ++ [x]) / P0 s) * P s) with (P (s ++ [x]) - P s * (P0 (s ++ [x]) / P0 s))
      by (field; lra).
    rewrite !mixed. field. lra. }
  assert (gap : Rabs (P1 (s ++ [x]) - P1 s * next P0 s x) <= Rmax (P1 (s ++ [x])) (P1 s * next P0 s x)).
  { assert (0 <= P1 s * next P0 s x) by (now apply Rmult_le_pos).
    unfold Rmax. destruct (Rle_dec _ _); apply Rabs_le; lra. }
  assert (abs : Rabs (next P s x - next P0 s x) * P s <= (1 - alpha) * Rmax (P1 (s ++ [x])) (P1 s * next P0 s x)).
  { replace (Rabs (next P s x - next P0 s x) * P s) with (Rabs ((next P s x - next P0 s x) * P s))
      by (rewrite Rabs_mult, (Rabs_right (P s)) by lra; reflexivity).
    rewrite E, Rabs_mult, (Rabs_right (1 - alpha)) by lra.
    apply Rmult_le_compat_l; lra. }
  assert (share : alpha * P0 s <= P s) by (rewrite mixed; assert (0 <= (1 - alpha) * P1 s) by (apply Rmult_le_pos; lra); lra).
  apply Rmult_le_reg_l with alpha; auto.
  replace (alpha * ((1 - alpha) / alpha * Rmax (P1 (s ++ [x])) (P1 s * next P0 s x)))
    with ((1 - alpha) * Rmax (P1 (s ++ [x])) (P1 s * next P0 s x)) by (field; lra).
  eapply Rle_trans; [|exact abs].
  replace (alpha * (Rabs (next P s x - next P0 s x) * P0 s)) with (Rabs (next P s x - next P0 s x) * (alpha * P0 s)) by ring.
  apply Rmult_le_compat_l; auto. apply Rabs_pos.
Qed.

(** Lemma C.2. *)
Theorem lemma_c_2 B b b0 : (forall x, -1 <= B x <= 1) -> mean P s B b -> mean P0 s B b0 -> Rabs (b - b0) <= 2 * odds.
Proof.
  intros scores M M0. pose proof (likelihood_ge0 P1 s) as H1.
  apply Rmult_le_reg_r with (P0 s); auto.
  assert (bound : sums (fun x => (1 - alpha) / alpha * (P1 (s ++ [x]) + P1 s * next P0 s x)) ((1 - alpha) / alpha * (P1 s + P1 s * 1))).
  { apply sums_scal, sums_plus; [apply likelihood_sum | apply sums_scal, next_sum; auto]. }
  replace (Rabs (b - b0) * P0 s) with (Rabs ((b - b0) * P0 s))
    by (rewrite Rabs_mult, (Rabs_right (P0 s)) by lra; reflexivity).
  replace (2 * odds * P0 s) with ((1 - alpha) / alpha * (P1 s + P1 s * 1)) by (field; lra).
  apply sums_abs with (f := fun x => P0 s * (next P s x * B x - next P0 s x * B x)) (3 := bound).
  - intros x. pose proof (lemma_c_1 x) as C. pose proof (scores x) as Bx.
    pose proof (next_ge0 P0 s x s_pos). pose proof (likelihood_ge0 P1 (s ++ [x])).
    assert (0 <= P1 s * next P0 s x) by (now apply Rmult_le_pos).
    replace (P0 s * (next P s x * B x - next P0 s x * B x)) with ((next P s x - next P0 s x) * P0 s * B x) by ring.
    rewrite Rabs_mult, Rabs_mult, (Rabs_right (P0 s)) by lra.
    apply Rle_trans with (Rabs (next P s x - next P0 s x) * P0 s * 1).
    + apply Rmult_le_compat_l; [apply Rmult_le_pos; [apply Rabs_pos | lra]|]. apply Rabs_le. lra.
    + rewrite Rmult_1_r. eapply Rle_trans; [exact C|]. apply Rmult_le_compat_l; [apply ratio_ge0; lra|].
      apply Rmax_lub; lra.
  - replace ((b - b0) * P0 s) with (P0 s * (b - b0)) by ring. apply sums_scal. now apply sums_minus.
Qed.

End Mixture.
