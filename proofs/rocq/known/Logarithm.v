(** t log t against its tangent at 1: log t − (t−1)(5t+1)/(2t(t+2)) vanishes at 1 and has the derivative (t−1)³/(t²(t+2)²). *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Defined.
From BEB Require Statements.
Open Scope R_scope.

(** The same in partial fractions. *)
Definition gap t : R := ln t - 5 / 2 + (1 / 4 * / t + 27 / 4 * / (t + 2)).
Definition slope t : R := / t + (1 / 4 * - (1 / (t * t)) + 27 / 4 * - (1 / ((t + 2) * (t + 2)))).

Lemma derivative_of_inverse c t : 0 < t + c -> derivable_pt_lim (fun x => / (x + c)) t (- (1 / ((t + c) * (t + c)))).
Proof.
  intros H. replace (- (1 / ((t + c) * (t + c)))) with ((0 * (t + c) - (1 + 0) * 1) / Rsqr (t + c)) by (unfold Rsqr; field; lra).
  apply (derivable_pt_lim_ext (fct_cte 1 / (id + fct_cte c))%F).
  - intros x. unfold div_fct, plus_fct, fct_cte, id. unfold Rdiv. ring.
  - apply (derivable_pt_lim_div (fct_cte 1) (id + fct_cte c)%F).
    + apply derivable_pt_lim_const.
    + apply derivable_pt_lim_plus; [apply derivable_pt_lim_id | apply derivable_pt_lim_const].
    + unfold plus_fct, fct_cte, id. lra.
Qed.

Lemma derivative t : 0 < t -> derivable_pt_lim gap t (slope t).
Proof.
  intros H. unfold slope. replace (/ t) with (/ t - 0) by ring.
  apply (derivable_pt_lim_plus (fun t => ln t - 5 / 2) (fun t => 1 / 4 * / t + 27 / 4 * / (t + 2))).
  - apply (derivable_pt_lim_minus ln (fct_cte (5 / 2))); [now apply derivable_pt_lim_ln | apply derivable_pt_lim_const].
  - apply (derivable_pt_lim_plus (fun t => 1 / 4 * / t) (fun t => 27 / 4 * / (t + 2))).
    + apply (derivable_pt_lim_scal (fun t => / t)).
      apply (derivable_pt_lim_ext (fun x => / (x + 0))); [intros; now rewrite Rplus_0_r|].
      replace (t * t) with ((t + 0) * (t + 0)) by ring. apply derivative_of_inverse. lra.
    + apply (derivable_pt_lim_scal (fun t => / (t + 2))). apply derivative_of_inverse. lra.
Qed.

Lemma slope_as_cube t : 0 < t -> slope t = (t - 1) ^ 3 * / (t * t * ((t + 2) * (t + 2))).
Proof. intros. unfold slope. field. lra. Qed.

Lemma square_pos t : 0 < t -> 0 < / (t * t * ((t + 2) * (t + 2))).
Proof. intros. apply Rinv_0_lt_compat. repeat apply Rmult_lt_0_compat; lra. Qed.

Lemma gap_at_1 : gap 1 = 0.
Proof. unfold gap. rewrite ln_1. field. Qed.

Lemma gap_ge0 t : 0 < t -> 0 <= gap t.
Proof.
  intros Ht. destruct (Rtotal_order t 1) as [small|[->|large]]; [| rewrite gap_at_1; lra |].
  - destruct (MVT_cor2 gap slope t 1 small) as (c & E & between).
    { intros c Hc. apply derivative. lra. }
    rewrite gap_at_1, slope_as_cube in E by lra. pose proof (square_pos c ltac:(lra)) as I.
    assert (0 <= (1 - c) ^ 3) by (apply pow_le; lra).
    assert (0 <= (1 - c) ^ 3 * / (c * c * ((c + 2) * (c + 2))) * (1 - t)) by (repeat apply Rmult_le_pos; lra).
    replace ((c - 1) ^ 3) with (- (1 - c) ^ 3) in E by ring. lra.
  - destruct (MVT_cor2 gap slope 1 t large) as (c & E & between).
    { intros c Hc. apply derivative. lra. }
    rewrite gap_at_1, slope_as_cube in E by lra. pose proof (square_pos c ltac:(lra)) as I.
    assert (0 <= (c - 1) ^ 3) by (apply pow_le; lra).
    assert (0 <= (c - 1) ^ 3 * / (c * c * ((c + 2) * (c + 2))) * (t - 1)) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Lemma above_tangent t : 0 < t -> 3 * ((t - 1) * (t - 1)) / (2 * (t + 2)) <= t * ln t - t + 1.
Proof.
  intros Ht. pose proof (gap_ge0 t Ht) as G. apply Rmult_le_compat_l with (r := t) in G; [|lra].
  replace (t * gap t) with (t * ln t - t + 1 - 3 * ((t - 1) * (t - 1)) / (2 * (t + 2))) in G by (unfold gap; field; lra).
  lra.
Qed.

Theorem tangent_of_t_log_t_proved : Statements.tangent_of_t_log_t.
Proof. statement. now apply above_tangent. Qed.
