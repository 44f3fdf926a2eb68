(** Theorem U for sampled prompts. Let f(t) = √(P(t)/αP₋(t)) ≥ 1, s = √(1 − ε²/4), and r the ratio f(t⊕x)/f(t), so that
    r² = P(x|t)/P₋(x|t). For every score b in [−1, 1]: 4sr ≤ (2+εb) + (2−εb)r², as (2+εb − 2sr)² + ε²(1−b²)r² ≥ 0; the mean of
    the right side under P₋ is 4 − ε(B_P(t) − B_{P₋}(t)), at most 4 − ε² = 4s² where B_P exceeds B_{P₋} by ε or more. So f shrinks
    there by s on average, and it never shrinks below 1. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Ever.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

(** Two squares. *)
Lemma two_squares epsilon b s r : 0 < epsilon < 2 -> -1 <= b <= 1 -> s * s = 1 - epsilon * epsilon / 4 ->
  4 * s * r <= (2 + epsilon * b) + (2 - epsilon * b) * (r * r).
Proof.
  intros He Hb Hs. assert (pos : 0 < 2 + epsilon * b) by nra.
  apply Rmult_le_reg_l with (2 + epsilon * b); auto.
  assert (E : (2 + epsilon * b) * ((2 + epsilon * b) + (2 - epsilon * b) * (r * r)) - (2 + epsilon * b) * (4 * s * r)
    = Rsqr (2 + epsilon * b - 2 * s * r) + Rsqr (epsilon * r) * ((1 + b) * (1 - b))
      - 4 * (s * s - (1 - epsilon * epsilon / 4)) * (r * r)) by (unfold Rsqr; field).
  rewrite Hs in E. pose proof (Rle_0_sqr (2 + epsilon * b - 2 * s * r)).
  assert (0 <= Rsqr (epsilon * r) * ((1 + b) * (1 - b))) by (apply Rmult_le_pos; [apply Rle_0_sqr | apply Rmult_le_pos; lra]).
  lra.
Qed.

Section Sampled.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (P Pminus : LM) (B : Sent -> R) (epsilon : R) (k : nat) (event : list Sent -> Prop).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (epsilon_pos : 0 < epsilon).
Hypothesis dominates : forall h, (length h <= k + 1)%nat -> alpha * Pminus h <= P h.
Hypothesis otherwise : forall t, (length t <= k)%nat -> 0 < Pminus t -> ~ event t ->
  expect Pminus t B + epsilon <= expect P t B.

Definition f (t : list Sent) : R := sqrt (P t / (alpha * Pminus t)).

Lemma P_pos t : (length t <= k + 1)%nat -> 0 < Pminus t -> 0 < P t.
Proof. intros L H. pose proof (dominates t L). pose proof (Rmult_lt_0_compat _ _ alpha_pos H). lra. Qed.

Lemma f_ge1 t : (length t <= k + 1)%nat -> 0 < Pminus t -> 1 <= f t.
Proof.
  intros L H. rewrite <- sqrt_1. apply sqrt_le_1_alt. apply le_ratio; [now apply Rmult_lt_0_compat|].
  rewrite Rmult_1_l. now apply dominates.
Qed.

(** Where the gap is ε ≥ 2 it cannot be. *)
Lemma gap_below_two t : (length t <= k)%nat -> 0 < Pminus t -> ~ event t -> epsilon < 2.
Proof.
  intros L H no. pose proof (otherwise t L H no) as gap. assert (HP : 0 < P t) by (apply P_pos; auto; lia).
  pose proof (expect_between Pminus t B (-1) 1 H scores) as low. pose proof (expect_between P t B (-1) 1 HP scores) as high.
  apply Rnot_le_lt. intros big.
  (* then B_P = 1 and B_{P₋} = −1 *)
  assert (perfect : expect P t (fun x => 1 - B x) = 0) by (rewrite expect_minus, expect_const by auto; lra).
  assert (same : expect Pminus t B = expect Pminus t (fun _ => 1)).
  { apply expect_ext. intros x Hx. apply prob_pos in Hx; auto.
    assert (Hpx : 0 < prob P [x] t) by (apply prob_pos; auto; apply P_pos; auto; rewrite app_length; simpl; lia).
    pose proof (expect_zero P t (fun y => 1 - B y) x) as Z. cbv beta in Z.
    rewrite (Rminus_diag_uniq_sym (B x) 1); auto. apply Z; auto. intros y. pose proof (scores y). lra. }
  rewrite expect_const in same by auto. lra.
Qed.

Notation s := (sqrt (1 - epsilon * epsilon / 4)).

Lemma shrinks t : (length t <= k)%nat -> 0 < Pminus t -> ~ event t ->
  expect Pminus t (fun x => f (t ++ [x])) <= s * f t.
Proof.
  intros L H no. pose proof (gap_below_two t L H no) as small. pose proof (otherwise t L H no) as gap.
  assert (HP : 0 < P t) by (apply P_pos; auto; lia).
  assert (kept : 0 < 1 - epsilon * epsilon / 4) by nra.
  pose proof (sqrt_lt_R0 _ kept) as s_pos. pose proof (sqrt_sqrt _ (Rlt_le _ _ kept)) as s_square.
  pose proof (f_ge1 t ltac:(lia) H) as ft.
  (* the mean of r *)
  assert (mean : 4 * s * expect Pminus t (fun x => f (t ++ [x]) / f t)
    <= (2 + epsilon * expect Pminus t B) + (2 - epsilon * expect P t B)).
  { assert (E1 : 2 + epsilon * expect Pminus t B = expect Pminus t (fun x => 2 + epsilon * B x))
      by (rewrite expect_plus, expect_const, expect_scal by auto; ring).
    assert (E2 : 2 - epsilon * expect P t B = expect P t (fun x => 2 - epsilon * B x))
      by (rewrite expect_minus, expect_const, expect_scal by auto; ring).
    rewrite E1, E2, <- expect_scal. unfold expect, sum_sentences. rewrite <- sum_plus. apply sum_le. intros x _.
    pose proof (scores x) as b. pose proof (prob_ge0 P t [x]) as p0.
    destruct (prob_ge0 Pminus t [x]) as [Hx|Z].
    2:{ rewrite <- Z, !Rmult_0_l, Rplus_0_l. apply Rmult_le_pos; auto. nra. }
    assert (Hmx : 0 < Pminus (t ++ [x])) by (now apply prob_pos).
    assert (Hpx : 0 < P (t ++ [x])) by (apply P_pos; auto; rewrite app_length; simpl; lia).
    set (r := f (t ++ [x]) / f t).
    assert (r_square : prob Pminus [x] t * (r * r) = prob P [x] t).
    { unfold r. replace (f (t ++ [x]) / f t * (f (t ++ [x]) / f t))
        with (f (t ++ [x]) * f (t ++ [x]) / (f t * f t)) by (field; lra).
      unfold f. rewrite !sqrt_sqrt by (left; apply ratio_pos; auto; now apply Rmult_lt_0_compat).
      unfold prob. field. repeat split; lra. }
    pose proof (two_squares epsilon (B x) s r (conj epsilon_pos small) b s_square) as squares.
    apply Rmult_le_compat_l with (r := prob Pminus [x] t) in squares; [|lra].
    rewrite <- r_square. lra. }
  assert (split : expect Pminus t (fun x => f (t ++ [x])) = f t * expect Pminus t (fun x => f (t ++ [x]) / f t)).
  { rewrite <- expect_scal. apply expect_ext. intros x _. field. lra. }
  rewrite split, (Rmult_comm s). apply Rmult_le_compat_l; [lra|].
  apply Rmult_le_reg_l with (4 * s); [lra|]. eapply Rle_trans; [exact mean|].
  replace (4 * s * s) with (4 * (s * s)) by ring. rewrite s_square.
  apply Rmult_le_compat_l with (r := epsilon) in gap; lra.
Qed.

(** Within m sentences more. *)
Lemma mostly m : forall t, (length t + m <= k)%nat -> 0 < Pminus t ->
  1 - s ^ (m + 1) * f t <= ever_from Pminus m [] (fun _ _ => False) event t.
Proof.
  assert (s0 : 0 <= s) by apply sqrt_pos.
  induction m as [|m IH]; intros t L H; cbn [ever_from]; pose proof (f_ge1 t ltac:(lia) H) as ft;
    destruct (decide (event t)) as [|no]; try (pose proof (Rmult_le_pos _ (f t) (pow_le _ (0 + 1) s0) ltac:(lra)); lra);
    try (pose proof (Rmult_le_pos _ (f t) (pow_le _ (S m + 1) s0) ltac:(lra)); lra);
    pose proof (shrinks t ltac:(lia) H no) as step.
  - enough (1 <= s * f t) by (simpl; lra). eapply Rle_trans; [|exact step].
    apply expect_ge_const; auto. intros x Hx. apply f_ge1; [rewrite app_length; simpl; lia | now apply prob_pos].
  - eapply Rle_trans; [|apply largest_ge_least]. simpl app.
    apply Rle_trans with (expect Pminus t (fun x => 1 - s ^ (m + 1) * f (t ++ [x]))).
    + rewrite expect_minus, expect_const, expect_scal by auto.
      apply Rmult_le_compat_l with (r := s ^ (m + 1)) in step; [|now apply pow_le].
      replace (S m + 1)%nat with (S (m + 1)) by lia. simpl pow. lra.
    + apply expect_le. intros x Hx. apply IH; [rewrite app_length; simpl; lia | now apply prob_pos].
Qed.

Theorem sampled delta : 0 < delta -> (1 - epsilon * epsilon / 4) ^ (k + 1) <= alpha * (delta * delta) ->
  1 - delta <= ever Pminus k [] event.
Proof.
  intros delta_pos long. assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  unfold ever, ever_in_conversation. destruct (decide (event [])) as [yes|no].
  { destruct k; cbn [ever_from]; destruct (decide (event [])); tauto || lra. }
  eapply Rle_trans; [|apply (mostly k []); [simpl; lia | exact start]].
  pose proof (gap_below_two [] ltac:(simpl; lia) start no) as small.
  assert (kept : 0 < 1 - epsilon * epsilon / 4) by nra.
  pose proof (sqrt_sqrt _ (Rlt_le _ _ kept)) as s_square. pose proof (sqrt_lt_R0 _ kept) as s_pos.
  enough (s ^ (k + 1) * f [] <= delta) by lra.
  apply Rsqr_incr_0_var; [|lra]. rewrite Rsqr_mult. unfold Rsqr.
  rewrite <- Rpow_mult_distr, s_square. unfold f. rewrite sqrt_sqrt, !likelihood_empty by
    (rewrite !likelihood_empty; left; apply ratio_pos; lra).
  replace ((1 - epsilon * epsilon / 4) ^ (k + 1) * (1 / (alpha * 1))) with ((1 - epsilon * epsilon / 4) ^ (k + 1) / alpha)
    by (field; lra).
  apply ratio_le; auto. lra.
Qed.

End Sampled.

(** * The statements *)

Theorem theorem_u_sampled_prompts_proved : Statements.theorem_u_sampled_prompts.
Proof.
  intros Sent alphabet alpha P Pminus B epsilon delta k scores alpha_pos epsilon_pos delta_pos dominates long.
  apply (sampled alpha P Pminus B epsilon k) with (delta := delta); auto.
  intros t _ _ no. now apply Rnot_lt_le.
Qed.

Theorem theorem_u_sampled_prompts_level_proved : Statements.theorem_u_sampled_prompts_level.
Proof.
  intros Sent alphabet alpha P Pminus B epsilon delta k gamma scores alpha_pos epsilon_pos delta_pos dominates long bad.
  apply (sampled alpha P Pminus B epsilon k) with (delta := delta); auto.
  intros t L H no. apply Rnot_lt_le in no. pose proof (bad t L H) as b.
  change (expect Pminus t B <= gamma) in b. change (gamma + epsilon <= expect P t B) in no. lra.
Qed.
