(** Models that say the bad sentence each time with the same probability: their conditionals, divergences and log-likelihood
    ratios, the latter with mean and variance. The example is 3/4 against 1/4. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance TwoSentences.
Import ListNotations.
Open Scope R_scope.

Local Existing Instance two.

(** q for the bad sentence, 1 − q for the good one. *)
Definition weight_of (q : R) (x : bool) : R := if x then q else 1 - q.

Section Coin.
Variables (q : R) (q0 : 0 < q) (q1 : q < 1).

Lemma coin_pos s : 0 < coin q s.
Proof.
  rewrite coin_likelihood by lra. induction s as [|x s IH]; simpl; [lra|].
  apply Rmult_lt_0_compat; auto. destruct x; lra.
Qed.

Lemma coin_prob s x : prob (coin q) [x] s = weight_of q x.
Proof.
  pose proof (coin_pos s). unfold coin, table in *. rewrite from_conditionals_prob; auto.
  unfold row, weight_of. now rewrite proper_id by lra.
Qed.

Lemma coin_expect s f : expect (coin q) s f = q * f true + (1 - q) * f false.
Proof. unfold expect. rewrite sum_two, !coin_prob. reflexivity. Qed.

Lemma coin_score s : expect (coin q) s score = 1 - 2 * q.
Proof. rewrite coin_expect. simpl. ring. Qed.

(** Sums of independent terms: first and second moments. *)
Section Moments.
Variable f : bool -> R.
Fixpoint total (t : list bool) : R := match t with [] => 0 | x :: rest => f x + total rest end.
Let mean := q * f true + (1 - q) * f false.
Let square := q * f true ^ 2 + (1 - q) * f false ^ 2.

Lemma first_moment n : forall s c, expect_sequences (coin q) n s (fun t => c + total t) = c + INR n * mean.
Proof.
  induction n as [|n IH]; intros s c.
  - rewrite expect_sequences_0 by apply coin_pos. simpl. ring.
  - rewrite expect_sequences_S, coin_expect. simpl total.
    rewrite !(expect_sequences_ext _ n _ _ (fun t => (c + f true) + total t)) by (intros; ring).
    rewrite !(expect_sequences_ext _ n _ (fun t => c + (f false + total t)) (fun t => (c + f false) + total t))
      by (intros; ring).
    rewrite !IH, S_INR. unfold mean. ring.
Qed.

Lemma second_moment n : forall s c, expect_sequences (coin q) n s (fun t => (c + total t) ^ 2)
  = c ^ 2 + 2 * c * INR n * mean + INR n * (square - mean ^ 2) + (INR n * mean) ^ 2.
Proof.
  induction n as [|n IH]; intros s c.
  - rewrite expect_sequences_0 by apply coin_pos. simpl. ring.
  - rewrite expect_sequences_S, coin_expect. simpl total.
    rewrite !(expect_sequences_ext _ n _ (fun t => (c + (f true + total t)) ^ 2)
      (fun t => ((c + f true) + total t) ^ 2)) by (intros; ring).
    rewrite !(expect_sequences_ext _ n _ (fun t => (c + (f false + total t)) ^ 2)
      (fun t => ((c + f false) + total t) ^ 2)) by (intros; ring).
    rewrite !IH, S_INR. unfold mean, square. ring.
Qed.

Lemma variance_total n s : variance (coin q) n s total = INR n * (square - mean ^ 2).
Proof.
  assert (m : expect_sequences (coin q) n s total = INR n * mean).
  { rewrite <- (Rplus_0_l (INR n * mean)), <- (first_moment n s 0).
    apply expect_sequences_ext. intros; ring. }
  unfold variance. rewrite m.
  rewrite (expect_sequences_ext _ n s _ (fun t => (- (INR n * mean) + total t) ^ 2)) by (intros; ring).
  rewrite second_moment. ring.
Qed.
End Moments.
End Coin.

Section TwoCoins.
Variables (p q : R) (p0 : 0 < p) (p1 : p < 1) (q0 : 0 < q) (q1 : q < 1).

Lemma coin_divergence s : divergence (coin p) (coin q) s = p * ln (p / q) + (1 - p) * ln ((1 - p) / (1 - q)).
Proof. unfold divergence. rewrite coin_expect by auto. cbv beta. now rewrite !coin_prob by auto. Qed.

Lemma coin_divergence_finite s : ~ divergence_infinite (coin p) (coin q) s.
Proof. intros (x & _ & Z). pose proof (coin_pos q q0 q1 (s ++ [x])). lra. Qed.

Lemma coin_follows s t : 0 < prob (coin q) t s.
Proof. apply ratio_pos; now apply coin_pos. Qed.

Lemma coin_log_ratio t : forall s,
  log_ratio (coin p) (coin q) s t = total (fun x => ln (weight_of p x / weight_of q x)) t.
Proof.
  induction t as [|x t IH]; intros s.
  - unfold log_ratio. rewrite !prob_empty by (now apply coin_pos). simpl.
    replace (1 / 1) with 1 by field. apply ln_1.
  - change (x :: t) with ([x] ++ t). rewrite log_ratio_app; [|apply ratio_pos; now apply coin_pos..].
    rewrite IH. cbn [total app]. f_equal. unfold log_ratio. now rewrite !coin_prob.
Qed.

Lemma coin_variance n s : variance (coin p) n s (log_ratio (coin p) (coin q) s)
  = INR n * (p * (1 - p) * (ln (p / q) - ln ((1 - p) / (1 - q))) ^ 2).
Proof.
  transitivity (variance (coin p) n s (total (fun x => ln (weight_of p x / weight_of q x)))).
  - unfold variance.
    rewrite (expect_sequences_ext _ n s (log_ratio (coin p) (coin q) s) _ (fun t _ _ => coin_log_ratio t s)).
    apply expect_sequences_ext. intros t _ _. now rewrite coin_log_ratio.
  - rewrite variance_total by auto. simpl. ring.
Qed.

End TwoCoins.

(** 1/2 < log 3 < 2. *)
Lemma ln_3_between : / 2 < ln 3 < 2.
Proof.
  split.
  - apply Rlt_trans with (ln 2); [apply ln_lt_2 | apply ln_increasing; lra].
  - assert (0 < ln 3) by (rewrite <- ln_1; apply ln_increasing; lra).
    pose proof (exp_ineq1 (ln 3) ltac:(lra)) as E. rewrite exp_ln in E by lra. lra.
Qed.

(** 3/4 against 1/4: every sentence gives (log 3)/2 nats either way, with variance (3/4) log² 3. *)
Lemma divergence_3_4 s : divergence (coin (3/4)) (coin (1/4)) s = ln 3 / 2.
Proof.
  rewrite coin_divergence by lra. replace (3/4/(1/4)) with 3 by field.
  replace ((1 - 3/4)/(1 - 1/4)) with (/ 3) by field. rewrite ln_Rinv by lra. field.
Qed.

Lemma divergence_1_4 s : divergence (coin (1/4)) (coin (3/4)) s = ln 3 / 2.
Proof.
  rewrite coin_divergence by lra. replace (1/4/(3/4)) with (/ 3) by field.
  replace ((1 - 1/4)/(1 - 3/4)) with 3 by field. rewrite ln_Rinv by lra. field.
Qed.

Lemma variance_3_4 n s :
  variance (coin (3/4)) n s (log_ratio (coin (3/4)) (coin (1/4)) s) = INR n * (3/4 * ln 3 ^ 2).
Proof.
  rewrite coin_variance by lra. replace (3/4/(1/4)) with 3 by field.
  replace ((1 - 3/4)/(1 - 1/4)) with (/ 3) by field. rewrite ln_Rinv by lra. field.
Qed.

Lemma variance_1_4 n s :
  variance (coin (1/4)) n s (log_ratio (coin (1/4)) (coin (3/4)) s) = INR n * (3/4 * ln 3 ^ 2).
Proof.
  rewrite coin_variance by lra. replace (1/4/(3/4)) with (/ 3) by field.
  replace ((1 - 1/4)/(1 - 3/4)) with 3 by field. rewrite ln_Rinv by lra. field.
Qed.
