(** Appendix K: e^{x+y} split into 1, (e^x − 1), (e^y − 1) and the mixed part (e^x − 1)(e^y − 1). As t ↦ (e^t − 1)/t increases,
    the mixed part is small when x is small against y. *)
From Coq Require Import Reals Lra.
From BEB.model Require Import RealFacts.
Open Scope R_scope.

Definition mixed x y := (exp x - 1) * (exp y - 1).

Theorem expansion x y : exp (x + y) = 1 + (exp x - 1) + (exp y - 1) + mixed x y.
Proof. unfold mixed. rewrite exp_plus. ring. Qed.

(** (e^x − 1)/x ≤ (e^y − 1)/y for 0 < x < y, by the mean value theorem on [0, x] and [x, y]. *)
Lemma slope x y : 0 < x -> x < y -> exp x - 1 <= x / y * (exp y - 1).
Proof.
  intros Hx Hxy.
  destruct (MVT_cor2 exp exp 0 x Hx (fun c _ => derivable_pt_lim_exp c)) as (c & Hc & between_c).
  destruct (MVT_cor2 exp exp x y Hxy (fun c _ => derivable_pt_lim_exp c)) as (d & Hd & between_d).
  rewrite exp_0 in Hc. assert (exp c < exp d) by (apply exp_increasing; lra).
  apply Rmult_le_reg_r with y; [lra|].
  replace (x / y * (exp y - 1) * y) with (x * (exp y - 1)) by (field; lra).
  replace (exp y - 1) with ((exp y - exp x) + (exp x - 1)) by ring. rewrite Hc, Hd.
  assert (0 <= x * (y - x) * (exp d - exp c)) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

(** The three inequalities of the print, for 0 < x < y. *)
Theorem appendix_k x y : 0 < x -> x < y ->
  exp x - 1 < exp y - 1
  /\ mixed x y <= x / y * exp (2 * y)
  /\ (x / y * exp y < 1 -> mixed x y < exp y - 1).
Proof.
  intros Hx Hxy. pose proof (exp_increasing _ _ Hxy). pose proof (slope x y Hx Hxy) as E.
  assert (1 < exp x) by (rewrite <- exp_0; now apply exp_increasing).
  assert (R0 : 0 < x / y) by (apply ratio_pos; lra).
  unfold mixed. repeat split; [lra | |].
  - replace (2 * y) with (y + y) by ring. rewrite exp_plus.
    apply Rle_trans with (x / y * (exp y - 1) * (exp y - 1)); nra.
  - intros small. assert (exp x - 1 < 1) by nra. nra.
Qed.

(** Exactly: the mixed part is below e^y − 1 if and only if x < log 2, for y > 0. *)
Theorem mixed_below x y : 0 < y -> (mixed x y < exp y - 1 <-> x < ln 2).
Proof.
  intros Hy. assert (Ey : 1 < exp y) by (rewrite <- exp_0; now apply exp_increasing).
  unfold mixed. split; intros H.
  - assert (Ex : exp x < 2) by nra. rewrite <- (exp_ln 2) in Ex by lra. now apply exp_lt_inv.
  - assert (Ex : exp x < 2) by (rewrite <- (exp_ln 2) by lra; now apply exp_increasing). nra.
Qed.

(** The weight e^y − 1 of a token for P₋ exceeds 1 if and only if y > log 2. *)
Theorem weight_above_one y : 1 < exp y - 1 <-> ln 2 < y.
Proof.
  split; intros H.
  - assert (E : 2 < exp y) by lra. rewrite <- (exp_ln 2) in E by lra. now apply exp_lt_inv.
  - assert (E : exp (ln 2) < exp y) by (now apply exp_increasing). rewrite exp_ln in E; lra.
Qed.

(** The split is one into probabilities only where y ≥ 0: for a negative logit of P₋ its "probability" is negative. *)
Theorem negative_weight y : y < 0 -> exp y - 1 < 0.
Proof. intros H. apply exp_increasing in H. rewrite exp_0 in H. lra. Qed.
