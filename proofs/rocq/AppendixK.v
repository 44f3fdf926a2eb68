(** Appendix K: e^{x+y} split into 1, (e^x − 1), (e^y − 1) and the mixed part (e^x − 1)(e^y − 1). As t ↦ (e^t − 1)/t increases,
    the mixed part is small when x is small against y. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel TwoSentences Defined.
From BEB Require Statements.
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

(** * The statements, for X = e^x and Y = e^y *)

Lemma exponent X : 0 < X -> exp (ln X) = X.
Proof. apply exp_ln. Qed.

Lemma ln_pos X : 1 < X -> 0 < ln X.
Proof. intros. rewrite <- ln_1. apply ln_increasing; lra. Qed.

(** (X − 1) log Y ≤ (Y − 1) log X for 1 ≤ X < Y. *)
Lemma slope_of_logarithms X Y : 1 <= X -> X < Y -> ln Y * (X - 1) <= ln X * (Y - 1).
Proof.
  intros HX HY. destruct HX as [HX|<-]; [|rewrite ln_1; lra].
  pose proof (ln_pos X HX) as x0. pose proof (ln_increasing X Y ltac:(lra) HY) as xy.
  pose proof (slope _ _ x0 xy) as H. rewrite !exp_ln in H by lra.
  apply Rmult_le_compat_l with (r := ln Y) in H; [|lra].
  replace (ln Y * (ln X / ln Y * (Y - 1))) with (ln X * (Y - 1)) in H by (field; lra). exact H.
Qed.

Lemma sharp X Y : 1 <= X -> X < Y -> ln Y * ((X - 1) * (Y - 1)) <= ln X * ((Y - 1) * (Y - 1)).
Proof.
  intros HX HY. pose proof (slope_of_logarithms X Y HX HY). rewrite <- !Rmult_assoc. apply Rmult_le_compat_r; lra.
Qed.

(** log Y < Y log 2. *)
Lemma below_line Y : 1 < Y -> ln Y < Y * ln 2.
Proof.
  intros HY. pose proof (ln_le_minus_one (Y / 2) ltac:(lra)) as L. rewrite ln_ratio in L by lra.
  pose proof ln_lt_2. nra.
Qed.

Lemma mixed_small X Y : 1 < Y -> X < 2 -> (X - 1) * (Y - 1) < Y - 1.
Proof. intros. nra. Qed.

(** 8(Y−1)² ≤ X²Y² would give Y log 2 + Y − 2 ≤ 2Y log X < 2 log Y ≤ 2 log 2 + Y − 2. *)
Lemma share_above X Y : 1 <= X -> 2 <= Y -> ln X * Y < ln Y -> X * Y * (X * Y) < 8 * ((Y - 1) * (Y - 1)).
Proof.
  intros HX HY small. apply Rnot_le_lt. intros H.
  assert (HXY : 0 < X * Y) by (apply Rmult_lt_0_compat; lra).
  apply ln_le_ln in H; [|nra]. rewrite (ln_mult 8), !ln_mult in H by nra.
  replace 8 with (2 * (2 * 2)) in H by ring. rewrite !ln_mult in H by lra.
  pose proof (ln_le_minus_one (Y / (2 * (Y - 1))) ltac:(apply ratio_pos; lra)) as L.
  rewrite ln_ratio, ln_mult in L by lra.
  assert (E : Y / (2 * (Y - 1)) - 1 <= (2 - Y) / (2 * Y)).
  { replace (Y / (2 * (Y - 1)) - 1) with ((2 - Y) * / (2 * (Y - 1))) by (field; lra). unfold Rdiv.
    assert (/ (2 * Y) <= / (2 * (Y - 1))) by (apply Rinv_le_contravar; lra). nra. }
  pose proof (ln_le_minus_one (Y / 2) ltac:(lra)) as M. rewrite ln_ratio in M by lra.
  assert (F : Y * (2 * ((2 - Y) / (2 * Y))) = 2 - Y) by (field; lra).
  assert (G : ln 2 - 2 * ((2 - Y) / (2 * Y)) <= 2 * ln X) by lra.
  apply Rmult_le_compat_l with (r := Y) in G; [|lra]. pose proof ln_lt_2. nra.
Qed.

(** X = 1, Y = 1/2: "αP₋" is −1/2. *)
Theorem appendix_k_refuted : ~ Statements.appendix_k.
Proof. intros claimed. specialize (claimed bool two 1 (1/2)). lra. Qed.

Theorem appendix_k_nonnegative_exponents_proved : Statements.appendix_k_nonnegative_exponents.
Proof. statement. split; nra. Qed.

Theorem appendix_k_expansion_proved : Statements.appendix_k_expansion.
Proof. statement. ring. Qed.

Theorem appendix_k_1_proved : Statements.appendix_k_1.
Proof. statement. assert (X < Y) by (now apply ln_lt_inv). lra. Qed.

(** X = 1/2, Y = 2: −(log 2)/2 against −4 log 2. *)
Theorem appendix_k_2_refuted : ~ Statements.appendix_k_2.
Proof.
  intros claimed. specialize (claimed bool two (1/2) 2 ltac:(lra) ltac:(lra)).
  rewrite ln_one_over in claimed by lra. pose proof ln_lt_2. lra.
Qed.

Theorem appendix_k_2_sharp_proved : Statements.appendix_k_2_sharp.
Proof. statement. now apply sharp. Qed.

Theorem appendix_k_2_nonnegative_x_proved : Statements.appendix_k_2_nonnegative_x.
Proof.
  statement. eapply Rle_trans; [now apply sharp|].
  assert (0 <= ln X) by (rewrite <- ln_1; apply ln_le_ln; lra). apply Rmult_le_compat_l; auto. nra.
Qed.

(** X = 1/3, Y = 1/2: x/y = log 3/log 2 < 2, and 1/3 against −1/2. At y = 0 the quotient has no value; here it has one. *)
Theorem appendix_k_3_refuted_where_defined : ~ Statements.appendix_k_3_where_defined.
Proof.
  intros claimed. specialize (claimed bool two (1/3) (1/2) ltac:(lra) ltac:(lra)).
  rewrite !ln_one_over in claimed by lra. pose proof ln_lt_2.
  assert (less : ln 2 < ln 3) by (apply ln_increasing; lra).
  assert (twice : ln 3 < 2 * ln 2).
  { replace (2 * ln 2) with (ln 2 + ln 2) by ring. rewrite <- ln_mult by lra. apply ln_increasing; lra. }
  assert (quotient : - ln 3 / - ln 2 * (1/2) < 1).
  { replace (- ln 3 / - ln 2) with (ln 3 / ln 2) by (field; lra).
    assert (ln 3 / ln 2 < 2) by (apply ratio_lt; lra). lra. }
  enough ((1/3 - 1) * (1/2 - 1) < 1/2 - 1) by lra. apply claimed; auto; try lra; repeat split; lra.
Qed.

Theorem appendix_k_3_refuted : ~ Statements.appendix_k_3.
Proof.
  intros claimed. apply appendix_k_3_refuted_where_defined. statement. now apply (claimed Sent alphabet).
Qed.

Theorem appendix_k_3_positive_y_proved : Statements.appendix_k_3_positive_y.
Proof.
  statement. apply mixed_small; auto. apply Rnot_le_lt. intros N.
  pose proof (below_line Y ltac:(lra)). pose proof (ln_le_ln 2 X ltac:(lra) N). nra.
Qed.

Theorem appendix_k_3_exact_proved : Statements.appendix_k_3_exact.
Proof. statement. apply mixed_small; auto. apply ln_lt_inv; lra. Qed.

Theorem appendix_k_4_proved : Statements.appendix_k_4.
Proof.
  statement. split; intros H'.
  - assert (2 < Y) by (apply ln_lt_inv; lra). lra.
  - apply ln_increasing; lra.
Qed.

Theorem appendix_k_token_share_proved : Statements.appendix_k_token_share.
Proof. statement. field. lra. Qed.

Theorem appendix_k_not_negligible_proved : Statements.appendix_k_not_negligible.
Proof.
  statement. assert (HXY : 0 < X * Y) by (apply Rmult_lt_0_compat; lra).
  replace ((Y - 1) / (X * Y) * ((Y - 1) / (X * Y))) with ((Y - 1) * (Y - 1) / (X * Y * (X * Y))) by (field; lra).
  apply lt_ratio; [nra|]. pose proof (share_above X Y ltac:(lra) ltac:(lra) ltac:(lra)). simpl. lra.
Qed.
