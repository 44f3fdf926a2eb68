(** Facts on real numbers that the standard library leaves to its users. *)
From Coq Require Import Reals Lra Lia.
Open Scope R_scope.

Lemma ratio_pos x y : 0 < x -> 0 < y -> 0 < x / y.
Proof. intros. apply Rdiv_lt_0_compat; auto. Qed.

Lemma ratio_ge0 x y : 0 <= x -> 0 < y -> 0 <= x / y.
Proof. intros Hx Hy. apply Rmult_le_pos; auto. left. now apply Rinv_0_lt_compat. Qed.

Lemma ratio_le x y c : 0 < y -> x <= c * y -> x / y <= c.
Proof.
  intros Hy H. apply Rmult_le_reg_r with y; auto.
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact H.
Qed.

Lemma ratio_lt x y c : 0 < y -> x < c * y -> x / y < c.
Proof.
  intros Hy H. apply Rmult_lt_reg_r with y; auto.
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact H.
Qed.

Lemma le_ratio x y c : 0 < y -> c * y <= x -> c <= x / y.
Proof.
  intros Hy H. apply Rmult_le_reg_r with y; auto.
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact H.
Qed.

Lemma lt_ratio x y c : 0 < y -> c * y < x -> c < x / y.
Proof.
  intros Hy H. apply Rmult_lt_reg_r with y; auto.
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact H.
Qed.

Lemma ratio_le_inv x y c : 0 < y -> x / y <= c -> x <= c * y.
Proof.
  intros Hy H. apply (Rmult_le_compat_r y) in H; [|lra].
  unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in H by lra. exact H.
Qed.

Lemma le_ratio_inv x y c : 0 < y -> c <= x / y -> c * y <= x.
Proof.
  intros Hy H. apply (Rmult_le_compat_r y) in H; [|lra].
  unfold Rdiv in H. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in H by lra. exact H.
Qed.

Lemma ratio_mult x y : y <> 0 -> x / y * y = x.
Proof. intros. field. auto. Qed.

Lemma factors_pos x y : 0 <= x -> 0 <= y -> 0 < x * y -> 0 < x /\ 0 < y.
Proof. intros Hx Hy H. split; apply Rnot_le_lt; intros N; nra. Qed.

(** Logarithms and exponentials are monotone, not only strictly. *)
Lemma ln_le_ln x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros Hx [H|H]; [left; now apply ln_increasing | right; now rewrite H]. Qed.

Lemma exp_le_exp x y : x <= y -> exp x <= exp y.
Proof. intros [H|H]; [left; now apply exp_increasing | right; now rewrite H]. Qed.

Lemma ln_le_inv x y : 0 < y -> ln x <= ln y -> x <= y.
Proof.
  intros Hy H. destruct (Rle_dec x y) as [|N]; auto. exfalso. apply Rnot_le_lt in N.
  pose proof (ln_increasing y x Hy N). lra.
Qed.

Lemma exp_le_of_le_ln x y : 0 < y -> x <= ln y -> exp x <= y.
Proof. intros Hy H. rewrite <- (exp_ln y Hy). now apply exp_le_exp. Qed.

Lemma ln_le_exp x y : 0 < x -> ln x <= y -> x <= exp y.
Proof. intros Hx H. rewrite <- (exp_ln x Hx). now apply exp_le_exp. Qed.

Lemma ln_ratio x y : 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof.
  intros Hx Hy. unfold Rdiv. rewrite ln_mult, ln_Rinv; auto. now apply Rinv_0_lt_compat.
Qed.

Lemma ln_one_over x : 0 < x -> ln (1 / x) = - ln x.
Proof. intros Hx. rewrite ln_ratio, ln_1 by lra. ring. Qed.

(** log x ≤ x − 1. *)
Lemma ln_le_minus_one x : 0 < x -> ln x <= x - 1.
Proof.
  intros Hx. pose proof (exp_ineq1_le (ln x)) as H. rewrite exp_ln in H by auto. lra.
Qed.

Lemma ln_pow x n : 0 < x -> ln (x ^ n) = INR n * ln x.
Proof.
  intros Hx. induction n as [|n IH]; [simpl; rewrite ln_1; lra|].
  rewrite S_INR. simpl. rewrite ln_mult, IH; auto; [lra | now apply pow_lt].
Qed.

Lemma nat_above x : exists n : nat, x <= INR n.
Proof.
  destruct (archimed x) as [H _]. exists (Z.to_nat (up x)). rewrite INR_IZR_INZ.
  apply Rle_trans with (IZR (up x)); [lra|]. apply IZR_le. lia.
Qed.
