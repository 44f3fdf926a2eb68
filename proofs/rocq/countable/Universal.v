(** Theorem U for countably many sentences: whatever dominates a bad component can be prompted into its behaviour. The argument is
    that of new/Universal.v; where a finite sum vanishes there, a series of terms that are not negative vanishes here. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts.
From BEB.countable Require Import Series Models.
Import ListNotations.
Open Scope R_scope.

Section Universal.
Variables (P Pminus : CountableLM) (B : nat -> R).
Hypothesis scores : forall x, -1 <= B x <= 1.

(** Some sentence raises P₋/P by (1 − B_{P₋})/(1 − B_P) or more. *)
Theorem one_step s b b_minus : 0 < P s -> 0 < Pminus s -> mean P s B b -> mean Pminus s B b_minus ->
  exists y, 0 < Pminus (s ++ [y]) /\
    (1 - b_minus) * P (s ++ [y]) * Pminus s <= (1 - b) * Pminus (s ++ [y]) * P s.
Proof.
  intros HP Hs M M_minus. apply NNPP. intros none.
  set (bracket := fun y => (1 - b_minus) * P (s ++ [y]) * Pminus s - (1 - b) * Pminus (s ++ [y]) * P s).
  assert (strict : forall y, 0 < Pminus (s ++ [y]) -> 0 < bracket y).
  { intros y Hy. apply Rnot_le_lt. intros H. apply none. exists y. split; auto. unfold bracket in H. lra. }
  pose proof (mean_between Pminus B scores s b_minus Hs M_minus) as range_minus.
  pose proof (mean_between P B scores s b HP M) as range.
  assert (ge0 : forall y, 0 <= (1 - B y) * bracket y).
  { intros y. pose proof (scores y). apply Rmult_le_pos; [lra|].
    destruct (likelihood_ge0 Pminus (s ++ [y])) as [Hy|Z]; [left; now apply strict|].
    unfold bracket. rewrite <- Z. pose proof (likelihood_ge0 P (s ++ [y])).
    assert (0 <= (1 - b_minus) * P (s ++ [y]) * Pminus s) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; lra). lra. }
  assert (total : sums (fun y => (1 - B y) * bracket y) 0).
  { replace 0 with ((1 - b_minus) * Pminus s * ((1 - b) * P s) - (1 - b) * P s * ((1 - b_minus) * Pminus s)) by ring.
    apply sums_ext with (2 := sums_minus _ _ _ _
      (sums_scal ((1 - b_minus) * Pminus s) _ _ (shortfall P B s b HP M))
      (sums_scal ((1 - b) * P s) _ _ (shortfall Pminus B s b_minus Hs M_minus))).
    intros y. unfold bracket. ring. }
  (* So everything that P₋ can say has score 1, and then nothing can fall short. *)
  assert (perfect : forall y, 0 < Pminus (s ++ [y]) -> B y = 1).
  { intros y Hy. pose proof (strict y Hy). pose proof (term_le _ _ y ge0 total) as small. cbv beta in small.
    assert (Z : (1 - B y) * bracket y = 0) by (pose proof (ge0 y); lra).
    apply Rmult_integral in Z. lra. }
  assert (one : b_minus = 1).
  { apply (sums_unique (next Pminus s)); [|now apply next_sum].
    apply sums_ext with (2 := M_minus). intros y. destruct (likelihood_ge0 Pminus (s ++ [y])) as [Hy|Z].
    - rewrite (perfect y Hy). ring.
    - unfold next. rewrite <- Z. unfold Rdiv. ring. }
  apply (next_exists Pminus s Hs). intros y. destruct (likelihood_ge0 Pminus (s ++ [y])) as [Hy|Z]; auto.
  pose proof (strict y Hy) as H. unfold bracket in H. rewrite one in H.
  assert (0 <= (1 - b) * Pminus (s ++ [y]) * P s) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; lra). lra.
Qed.

Variables (alpha gamma epsilon : R) (D : nat).
Hypotheses (alpha_pos : 0 < alpha) (epsilon_pos : 0 < epsilon) (below_one : gamma + epsilon < 1).
Hypothesis domination : forall h, (length h <= D + 1)%nat -> alpha * Pminus h <= P h.
Hypothesis badness : forall h m, (length h <= D)%nat -> 0 < Pminus h -> mean Pminus h B m -> m <= gamma.

Notation rho := ((1 - gamma) / (1 - gamma - epsilon)).

Theorem universal : 1 < alpha * rho ^ (D + 1) ->
  exists s b, (length s <= D)%nat /\ 0 < Pminus s /\ mean P s B b /\ b < gamma + epsilon.
Proof.
  intros long. apply NNPP. intros none.
  assert (positive : forall h, (length h <= D + 1)%nat -> 0 < Pminus h -> 0 < P h).
  { intros h L H. pose proof (domination h L). nra. }
  assert (rho_pos : 0 < rho) by (apply ratio_pos; lra).
  assert (climb : forall n, (n <= D + 1)%nat -> exists s, length s = n /\ 0 < Pminus s /\ rho ^ n * P s <= Pminus s).
  { induction n as [|n IH]; intros Hn.
    { exists []. rewrite !likelihood_empty. simpl. repeat split; lra. }
    destruct IH as (s & L & Hs & evidence); [lia|].
    assert (HP : 0 < P s) by (apply positive; auto; lia).
    destruct (mean_exists P B scores s HP) as (b & M), (mean_exists Pminus B scores s Hs) as (b_minus & M_minus).
    assert (good : gamma + epsilon <= b).
    { apply Rnot_lt_le. intros H. apply none. exists s, b. repeat split; auto. lia. }
    pose proof (badness s b_minus ltac:(lia) Hs M_minus) as bad.
    destruct (one_step s b b_minus HP Hs M M_minus) as (y & Hy & raised).
    exists (s ++ [y]). split; [rewrite app_length; simpl; lia|]. split; auto.
    pose proof (likelihood_ge0 P (s ++ [y])) as HPy.
    assert (gain : rho * P (s ++ [y]) * Pminus s <= Pminus (s ++ [y]) * P s).
    { replace (rho * P (s ++ [y]) * Pminus s) with ((1 - gamma) * P (s ++ [y]) * Pminus s / (1 - gamma - epsilon))
        by (field; lra).
      apply ratio_le; [lra|]. eapply Rle_trans; [|eapply Rle_trans; [exact raised|]].
      - apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; lra.
      - replace (Pminus (s ++ [y]) * P s * (1 - gamma - epsilon)) with ((1 - gamma - epsilon) * (Pminus (s ++ [y]) * P s))
          by ring.
        rewrite Rmult_assoc. apply Rmult_le_compat_r; [apply Rmult_le_pos|]; lra. }
    apply Rmult_le_reg_r with (P s); auto. eapply Rle_trans; [|exact gain].
    replace (rho ^ S n * P (s ++ [y]) * P s) with (rho * P (s ++ [y]) * (rho ^ n * P s)) by (simpl; ring).
    apply Rmult_le_compat_l; [apply Rmult_le_pos|]; lra. }
  destruct (climb (D + 1)%nat ltac:(lia)) as (s & L & Hs & evidence).
  assert (dominated : alpha * Pminus s <= P s) by (apply domination; lia).
  pose proof (pow_lt _ (D + 1) rho_pos).
  apply Rmult_le_compat_l with (r := rho ^ (D + 1)) in dominated; [|lra]. nra.
Qed.

End Universal.
