(** Theorem 3.4, best-of-n sampling: false as printed, with its exact limit, and repaired.

    All n samples come from P₋ with probability wⁿ, and then the answer is the best of n of P₋, not an answer of P₋. As
    (1 − max)/2 ≥ Π (1 − Bᵢ)/2 for scores in [−1, 1], the best of n of P₋ behaves at most γₙ = 1 − 2((1−γ)/2)ⁿ, and this, not γ, is
    what best-of-n can be prompted to. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Divergence Sequences Definitions
  TwoSentences Coins.
From BEB Require LemmaC3.
Import ListNotations.
Open Scope R_scope.

Section BestOfN.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

(** The mean of max(m, B(x₁), …, B(xₙ)) for independent xᵢ ∼ P(· | s). *)
Fixpoint mean_best (P : list Sent -> R) s n (m : R) : R :=
  match n with
  | O => m
  | S n => expect P s (fun x => mean_best P s n (Rmax m (B x)))
  end.

(** The behaviour of best-of-n after s: nothing scores below −1. *)
Definition best_of (n : nat) (P : list Sent -> R) s : R := mean_best P s n (-1).

Lemma max_in_range m x : -1 <= m <= 1 -> -1 <= Rmax m (B x) <= 1.
Proof. intros Hm. pose proof (scores x). unfold Rmax. destruct (Rle_dec _ _); lra. Qed.

Lemma mean_best_between (P : LM) s n : 0 < P s -> forall m, -1 <= m <= 1 -> -1 <= mean_best P s n m <= 1.
Proof.
  intros Hs. induction n as [|n IH]; intros m Hm; simpl; auto.
  split; [apply expect_ge_const | apply expect_le_const]; auto; intros x _; apply IH; now apply max_in_range.
Qed.

(** Best-of-n never exceeds 1 − 2((1 − B_P)/2)ⁿ. *)
Lemma mean_best_le (P : LM) s n : 0 < P s -> forall m, -1 <= m <= 1 ->
  mean_best P s n m <= 1 - (1 - m) * ((1 - expect P s B) / 2) ^ n.
Proof.
  intros Hs. pose proof (expect_between P s B (-1) 1 Hs scores) as b.
  set (y := (1 - expect P s B) / 2). assert (Hy : 0 <= y) by (unfold y; lra).
  induction n as [|n IH]; intros m Hm; simpl; [lra|].
  apply Rle_trans with (expect P s (fun x => 1 + (- ((1 - m) * y ^ n / 2)) * (1 - B x))).
  - apply expect_le. intros x _. pose proof (max_in_range m x Hm) as Hx.
    eapply Rle_trans; [apply IH; auto|].
    (* (1 − m)(1 − b)/2 ≤ 1 − max(m, b) *)
    assert (product : (1 - m) * (1 - B x) / 2 <= 1 - Rmax m (B x)).
    { pose proof (scores x). unfold Rmax. destruct (Rle_dec _ _); nra. }
    pose proof (pow_le y n Hy). nra.
  - rewrite expect_plus, expect_scal, expect_minus, !expect_const by auto.
    right. replace (1 - expect P s B) with (2 * y) by (unfold y; field). field.
Qed.

Theorem best_of_le n (P : LM) s : 0 < P s ->
  best_of n P s <= 1 - 2 * ((1 - expect P s B) / 2) ^ n.
Proof.
  intros Hs. unfold best_of. eapply Rle_trans; [apply mean_best_le; auto; lra|]. right. ring.
Qed.

Section Mixture.
Variables (alpha : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).
Notation P := (mix alpha Pminus Pplus).
Notation w := (posterior alpha Pminus Pplus).

Lemma mean_best_mix s n : 0 < Pminus s -> forall m, -1 <= m <= 1 ->
  mean_best P s n m <= w s ^ n * mean_best Pminus s n m + (1 - w s ^ n).
Proof.
  intros Hs. assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w0.
  pose proof (posterior_le1 alpha Pminus Pplus s ltac:(lra) HP) as w1.
  induction n as [|n IH]; intros m Hm; simpl; [lra|].
  pose proof (pow_le (w s) n w0) as wn.
  set (f := fun x => w s ^ n * mean_best Pminus s n (Rmax m (B x)) + (1 - w s ^ n)).
  apply Rle_trans with (expect P s f).
  - change P with (likelihood (mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)))).
    apply expect_le. intros x _. apply IH. now apply max_in_range.
  - rewrite expect_mix by (auto; lra).
    assert (minus : expect Pminus s f
      = w s ^ n * expect Pminus s (fun x => mean_best Pminus s n (Rmax m (B x))) + (1 - w s ^ n)).
    { unfold f. now rewrite expect_plus, expect_scal, expect_const. }
    rewrite minus.
    destruct (pos_or_zero Pplus s) as [HQ|Z].
    + assert (plus : expect Pplus s f <= 1).
      { apply expect_le_const; auto. intros x _. unfold f.
        pose proof (mean_best_between Pminus s n Hs _ (max_in_range m x Hm)). nra. }
      nra.
    + assert (one : w s = 1).
      { pose proof (posterior_complement alpha Pminus Pplus s HP) as C. rewrite Z in C.
        unfold Rdiv in C. rewrite Rmult_0_r, Rmult_0_l in C. lra. }
      rewrite one. rewrite !pow1. lra.
Qed.

(** If best-of-n of P₋ stays at or below L, a prompt with log n more of evidence brings best-of-n of P below L + ε. *)
Lemma enough_evidence n L epsilon s : 0 < epsilon -> 0 < Pminus s -> best_of n Pminus s <= L -> L <= 1 ->
  INR n * (1 - alpha) * (1 - L) * Pplus s <= alpha * epsilon * Pminus s ->
  best_of n P s < L + epsilon.
Proof.
  intros He Hs atmost L1 evidence. assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP) as w0.
  pose proof (posterior_le1 alpha Pminus Pplus s ltac:(lra) HP) as w1.
  pose proof (pow_le (w s) n w0) as wn.
  pose proof (mean_best_mix s n Hs (-1) ltac:(lra)) as M. fold (best_of n P s) (best_of n Pminus s) in M.
  (* 1 − wⁿ ≤ n(1 − w), Bernoulli *)
  assert (bernoulli : 1 - w s ^ n <= INR n * (1 - w s)).
  { clear - w0 w1. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. simpl.
    pose proof (pow_le (w s) n w0). pose proof (pow_incr (w s) 1 n (conj w0 w1)) as one. rewrite pow1 in one. nra. }
  assert (small : INR n * (1 - w s) * (1 - L) < epsilon).
  { rewrite posterior_complement by auto. pose proof (likelihood_ge0 Pplus s) as [HQ|Z].
    - replace (INR n * ((1 - alpha) * Pplus s / P s) * (1 - L))
        with (INR n * (1 - alpha) * (1 - L) * Pplus s / P s) by (field; lra).
      apply ratio_lt; auto. eapply Rle_lt_trans; [exact evidence|]. unfold mix.
      assert (0 < epsilon * ((1 - alpha) * Pplus s)) by (repeat apply Rmult_lt_0_compat; lra). lra.
    - rewrite <- Z. unfold Rdiv. rewrite Rmult_0_r, Rmult_0_l, Rmult_0_r, Rmult_0_l. lra. }
  assert ((1 - w s ^ n) * (1 - L) <= INR n * (1 - w s) * (1 - L)) by (apply Rmult_le_compat_r; lra).
  nra.
Qed.

Section Length.
Variables (beta epsilon L : R) (n : nat).
Hypotheses (epsilon_pos : 0 < epsilon) (L1 : L <= 1).
Hypothesis atmost : forall s, 0 < Pminus s -> best_of n Pminus s <= L.
Hypothesis told : distinguishable beta Pminus Pplus.

(** k sentences with e^{kβ} ≥ n(1−α)(1−L)/(αε). *)
Theorem length_of_best k : INR n * (1 - alpha) * (1 - L) <= alpha * epsilon * exp (INR k * beta) ->
  exists s, length s = k /\ 0 < Pminus s /\ best_of n P s < L + epsilon.
Proof.
  intros long.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) k []) as (s & Ls & Hs & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *.
  exists s. repeat split; auto. apply enough_evidence; auto.
  assert (0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  apply Rmult_le_compat_r with (r := Pplus s) in long; [|apply likelihood_ge0].
  apply Rmult_le_compat_l with (r := alpha * epsilon) in evidence; lra.
Qed.

End Length.
End Mixture.

Section Repaired.
Variables (alpha beta gamma epsilon : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon) (beta_pos : 0 < beta).
Hypothesis gamma_le1 : gamma <= 1.
Hypothesis told : distinguishable beta Pminus Pplus.

(** γₙ = 1 − 2((1−γ)/2)ⁿ. *)
Definition best_level (n : nat) : R := 1 - 2 * ((1 - gamma) / 2) ^ n.

Lemma best_level_le1 n : best_level n <= 1.
Proof. unfold best_level. pose proof (pow_le ((1 - gamma) / 2) n). lra. Qed.

(** The printed length with log 2 + log n reaches every level that is enough for P₋. *)
Lemma logarithmic_length n L k : (0 < n)%nat -> -1 <= L -> L <= 1 ->
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (INR n)) <= INR k ->
  INR n * (1 - alpha) * (1 - L) <= alpha * epsilon * exp (INR k * beta).
Proof.
  intros Hn L0 L1 long. assert (HN : 0 < INR n) by (now apply lt_0_INR).
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 2 * INR n / (alpha * epsilon) <= exp (INR k * beta)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    rewrite ln_ratio, !ln_mult by lra. rewrite !ln_one_over in long by lra.
    apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (- ln alpha + - ln epsilon + ln 2 + ln (INR n)) * beta)
      with (- ln alpha + - ln epsilon + ln 2 + ln (INR n)) in long by (field; lra). lra. }
  apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
  replace (alpha * epsilon * (2 * INR n / (alpha * epsilon))) with (2 * INR n) in H by (field; lra).
  assert ((1 - alpha) * (1 - L) <= 2) by nra. nra.
Qed.

(** Theorem 3.4 repaired: best-of-n can be prompted to γₙ. *)
Theorem theorem_3_4_repaired n k : (0 < n)%nat -> behaves_at_most gamma Pminus B ->
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (INR n)) <= INR k ->
  exists s, length s = k /\ 0 < Pminus s
    /\ best_of n (mix alpha Pminus Pplus) s < best_level n + epsilon.
Proof.
  intros Hn bad long.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  pose proof (expect_between Pminus [] B (-1) 1 start scores) as b. pose proof (bad [] start) as g.
  apply length_of_best with beta; auto using best_level_le1.
  - intros s Hs. eapply Rle_trans; [apply best_of_le; auto|]. unfold best_level.
    pose proof (pow_incr ((1 - gamma) / 2) ((1 - expect Pminus s B) / 2) n). specialize (bad s Hs). lra.
  - apply logarithmic_length; auto using best_level_le1.
    unfold best_level. pose proof (pow_incr ((1 - gamma) / 2) 1 n). rewrite pow1 in *. lra.
Qed.

(** Where P₋ is surely bad the printed claim holds. *)
Theorem theorem_3_4_surely_bad n k : (0 < n)%nat ->
  (forall s x, 0 < Pminus s -> 0 < prob Pminus [x] s -> B x <= gamma) ->
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (INR n)) <= INR k ->
  exists s, length s = k /\ 0 < Pminus s /\ best_of n (mix alpha Pminus Pplus) s < gamma + epsilon.
Proof.
  intros Hn sure long.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  destruct (next_exists Pminus [] start) as (x & Hx). pose proof (sure [] x start Hx) as g. pose proof (scores x) as b.
  apply length_of_best with beta; auto.
  - intros s Hs. unfold best_of.
    assert (stays : forall m j, m <= gamma -> mean_best Pminus s j m <= gamma).
    { intros m j. revert m. induction j as [|j IH]; intros m Hm; simpl; auto.
      apply expect_le_const; auto. intros y Hy. apply IH. apply Rmax_lub; auto. now apply (sure s y). }
    apply stays. lra.
  - apply logarithmic_length; auto. lra.
Qed.

End Repaired.
End BestOfN.

(** * The print is false *)

Local Existing Instance two.

(** γ = −1/2, β = 1/4, n = 2, α = 1/2: after every prompt P is good at least one time in four, so that the better of two
    answers behaves at least −1/8. *)
Theorem theorem_3_4_refuted :
  exists (Pminus Pplus : LM),
    behaves_at_most (-1/2) Pminus score
    /\ distinguishable (1/4) Pminus Pplus
    /\ forall s, 0 < mix (1/2) Pminus Pplus s -> -1/8 <= best_of score 2 (mix (1/2) Pminus Pplus) s.
Proof.
  exists (coin (3/4)), (coin (1/4)). repeat split.
  - intros s _. rewrite coin_score; lra.
  - intros n. right. rewrite (expect_sequences_ext _ n [] _ (fun _ => ln 3 / 2)) by (intros; apply divergence_3_4).
    rewrite expect_sequences_const; [pose proof ln_3_between; lra | apply coin_pos; lra].
  - intros s HP. set (P := mix (1/2) (coin (3/4)) (coin (1/4))) in *.
    set (q := prob P [true] s).
    assert (mean : forall f, expect P s f = q * f true + (1 - q) * f false).
    { intros f. unfold expect. rewrite sum_two. f_equal. f_equal.
      unfold q, P. rewrite !(prob_mix), !coin_prob by (auto; lra). unfold weight_of. ring. }
    assert (Hq : 0 <= q <= 3/4).
    { unfold q, P. rewrite (prob_mix), !coin_prob by (auto; lra). unfold weight_of.
      pose proof (posterior_ge0 (1/2) (coin (3/4)) (coin (1/4)) s ltac:(lra) HP).
      pose proof (posterior_le1 (1/2) (coin (3/4)) (coin (1/4)) s ltac:(lra) HP). lra. }
    unfold best_of. simpl. rewrite !mean. simpl.
    replace (Rmax (-1) (-1)) with (-1) by (unfold Rmax; destruct (Rle_dec _ _); lra).
    replace (Rmax (-1) 1) with 1 by (unfold Rmax; destruct (Rle_dec _ _); lra).
    replace (Rmax 1 (-1)) with 1 by (unfold Rmax; destruct (Rle_dec _ _); lra).
    replace (Rmax 1 1) with 1 by (unfold Rmax; destruct (Rle_dec _ _); lra).
    replace (Rmax (-1) (-1)) with (-1) by (unfold Rmax; destruct (Rle_dec _ _); lra). nra.
Qed.
