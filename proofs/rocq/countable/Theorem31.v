(** Theorem 3.1 and Lemmas H.1, H.2 and H.3 for countably many sentences: the prompt of Lemma C.3 tells enough for P₋. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums.
From BEB.countable Require Import Series Models Divergence LemmaC3.
Import ListNotations.
Open Scope R_scope.

Section Mixture.
Variables (alpha : R) (P Pminus Pplus : CountableLM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (mixed : is_mixture alpha P Pminus Pplus).

Section Prompt.
Variable s : list nat.
Hypothesis s_pos : 0 < Pminus s.

Lemma P_pos : 0 < P s.
Proof.
  rewrite mixed. pose proof (Rmult_lt_0_compat _ _ alpha_pos s_pos).
  pose proof (Rmult_le_pos (1 - alpha) _ ltac:(lra) (likelihood_ge0 Pplus s)). lra.
Qed.

(** P(s)·B_P(s) ≤ αP₋(s)·B_{P₋}(s) + (1−α)P₊(s). *)
Lemma weighted_behaviour B b b_minus : (forall x, -1 <= B x <= 1) -> mean P s B b -> mean Pminus s B b_minus ->
  P s * b <= alpha * (Pminus s * b_minus) + (1 - alpha) * Pplus s.
Proof.
  intros scores M M_minus. pose proof P_pos as HP.
  apply sums_le with (2 := weighted P s B b HP M)
    (3 := sums_plus _ _ _ _ (sums_scal alpha _ _ (weighted Pminus s B b_minus s_pos M_minus))
                            (sums_scal (1 - alpha) _ _ (likelihood_sum Pplus s))).
  intros x. rewrite mixed. pose proof (scores x). pose proof (likelihood_ge0 Pplus (s ++ [x])).
  assert ((1 - alpha) * Pplus (s ++ [x]) * B x <= (1 - alpha) * Pplus (s ++ [x]) * 1).
  { apply Rmult_le_compat_l; [apply Rmult_le_pos|]; lra. } lra.
Qed.

(** No sentence is 1/w times likelier under P₋ than under P, w = αP₋(s)/P(s). *)
Lemma next_share x : alpha * Pminus s / P s * next Pminus s x <= next P s x.
Proof.
  pose proof P_pos as HP. unfold next. apply le_ratio; auto.
  replace (alpha * Pminus s / P s * (Pminus (s ++ [x]) / Pminus s) * P s) with (alpha * Pminus (s ++ [x])) by (field; lra).
  rewrite mixed. pose proof (Rmult_le_pos (1 - alpha) _ ltac:(lra) (likelihood_ge0 Pplus (s ++ [x]))). lra.
Qed.

(** Lemma H.1 at a fixed prompt: KL(P₋(·|s) ‖ P(·|s)) is finite and at most log 1/w. *)
Theorem posterior_divergence : exists d, divergence Pminus P s d /\ d <= ln (P s / (alpha * Pminus s)).
Proof.
  pose proof P_pos as HP. assert (Ha : 0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  set (K := P s / (alpha * Pminus s)). assert (HK : 0 < K) by (now apply ratio_pos).
  assert (K1 : 0 <= ln K).
  { rewrite <- ln_1. apply ln_le_ln; [lra|]. apply le_ratio; auto. rewrite mixed.
    pose proof (Rmult_le_pos (1 - alpha) _ ltac:(lra) (likelihood_ge0 Pplus s)). lra. }
  assert (possible : forall x, 0 < Pminus (s ++ [x]) -> 0 < P (s ++ [x])).
  { intros x Hx. rewrite mixed. pose proof (Rmult_lt_0_compat _ _ alpha_pos Hx).
    pose proof (Rmult_le_pos (1 - alpha) _ ltac:(lra) (likelihood_ge0 Pplus (s ++ [x]))). lra. }
  assert (each : forall x, next Pminus s x * ln (next Pminus s x / next P s x) <= ln K * next Pminus s x).
  { intros x. destruct (likelihood_ge0 Pminus (s ++ [x])) as [Hx|Z]; [|rewrite next_zero by auto; lra].
    assert (p : 0 < next Pminus s x) by (now apply ratio_pos).
    assert (q : 0 < next P s x) by (apply ratio_pos; auto).
    rewrite Rmult_comm. apply Rmult_le_compat_r; [lra|]. apply ln_le_ln; [now apply ratio_pos|]. apply ratio_le; auto.
    pose proof (next_share x) as share. apply Rmult_le_compat_l with (r := K) in share; [|lra].
    replace (K * (alpha * Pminus s / P s * next Pminus s x)) with (next Pminus s x) in share by (unfold K; field; lra).
    exact share. }
  destruct (dominated (gain Pminus P s) (fun x => ln K * next Pminus s x + next P s x) (ln K * 1 + 1)) as (l & D).
  - intros x. split; [now apply gain_ge0; auto|]. unfold gain. pose proof (each x). pose proof (next_ge0 Pminus s x s_pos). lra.
  - apply sums_plus; [apply sums_scal|]; now apply next_sum.
  - assert (D' : divergence Pminus P s (l + 1 - 1)).
    { apply sums_ext with (fun x => gain Pminus P s x + next Pminus s x - next P s x); [intros; unfold gain; ring|].
      apply sums_minus; [apply sums_plus|]; auto; now apply next_sum. }
    exists (l + 1 - 1). split; auto. replace (ln K) with (ln K * 1) by ring.
    apply sums_le with (2 := D') (3 := sums_scal (ln K) _ _ (next_sum Pminus s s_pos)). exact each.
Qed.

End Prompt.

(** Lemma H.2: at the empty prompt, where P₋ and P₊ share no sentence, it is log 1/α. *)
Theorem lemma_h_2 : (forall x, Pminus [x] * Pplus [x] = 0) -> divergence Pminus P [] (ln (1 / alpha)).
Proof.
  intros disjoint. assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  replace (ln (1 / alpha)) with (ln (1 / alpha) * 1) by ring.
  apply sums_ext with (2 := sums_scal (ln (1 / alpha)) _ _ (next_sum Pminus [] start)). intros x.
  destruct (likelihood_ge0 Pminus ([] ++ [x])) as [Hx|Z]; [|rewrite next_zero by auto; ring].
  specialize (disjoint x). apply Rmult_integral in disjoint as [Z|Z]; simpl app in Hx; [lra|].
  rewrite Rmult_comm. f_equal. f_equal. unfold next. simpl app. rewrite !mixed, Z, !likelihood_empty. field. lra.
Qed.

Variables (beta : R) (n : nat).
Hypothesis told : forall k, mean_exceeds Pminus Pplus k beta.

Lemma evidence : exists s, length s = n /\ 0 < Pminus s /\ exp (INR n * beta) * Pplus s <= Pminus s.
Proof.
  destruct (telling_rates Pminus Pplus (fun _ => beta) n) as (s & L & Hs & evidence & _); auto.
  rewrite sum_seq_const in evidence. eauto.
Qed.

(** Lemma H.1. *)
Theorem lemma_h_1 : exists s d, length s = n /\ 0 < Pminus s /\ divergence Pminus P s d
  /\ d <= ln (1 + exp (ln (1 / alpha) - beta * INR n)).
Proof.
  destruct evidence as (s & L & Hs & tells). destruct (posterior_divergence s Hs) as (d & D & small).
  exists s, d. repeat split; auto. eapply Rle_trans; [exact small|].
  assert (Ha : 0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  apply ln_le_ln; [apply ratio_pos; auto; now apply P_pos|]. apply ratio_le; auto. rewrite mixed.
  rewrite Rmult_plus_distr_r, Rmult_1_l. apply Rplus_le_compat_l.
  unfold Rminus. rewrite exp_plus, exp_Ropp, exp_ln by (apply ratio_pos; lra).
  replace (beta * INR n) with (INR n * beta) by ring. pose proof (exp_pos (INR n * beta)) as E.
  replace (1 / alpha * / exp (INR n * beta) * (alpha * Pminus s)) with (Pminus s / exp (INR n * beta)) by (field; lra).
  apply Rle_trans with (Pplus s); [|apply le_ratio; auto; lra]. pose proof (likelihood_ge0 Pplus s). nra.
Qed.

Variable B : nat -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

(** Theorem 3.1. *)
Theorem theorem_3_1 gamma epsilon : 0 < beta -> 0 < epsilon ->
  (forall s m, 0 < Pminus s -> mean Pminus s B m -> m <= gamma) ->
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2) <= INR n ->
  exists s b, length s = n /\ 0 < Pminus s /\ mean P s B b /\ b < gamma + epsilon.
Proof.
  intros beta_pos epsilon_pos bad long. destruct evidence as (s & L & Hs & tells).
  pose proof (P_pos s Hs) as HP.
  destruct (mean_exists P B scores s HP) as (b & M), (mean_exists Pminus B scores s Hs) as (b_minus & M_minus).
  exists s, b. repeat split; auto.
  pose proof (bad s b_minus Hs M_minus) as low. pose proof (mean_between Pminus B scores s b_minus Hs M_minus) as range.
  pose proof (weighted_behaviour s Hs B b b_minus scores M M_minus) as W. pose proof (likelihood_ge0 Pplus s) as HQ.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (enough : 2 <= alpha * epsilon * exp (INR n * beta)).
  { apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2) * beta) with (ln (1 / alpha) + ln (1 / epsilon) + ln 2)
      in long by (field; lra).
    rewrite !ln_one_over in long by auto. pose proof (exp_pos (INR n * beta)).
    apply ln_le_inv; [now apply Rmult_lt_0_compat|]. rewrite !ln_mult, ln_exp by auto. lra. }
  assert (two : 2 * Pplus s <= alpha * epsilon * Pminus s).
  { apply Rmult_le_compat_r with (r := Pplus s) in enough; auto.
    apply Rmult_le_compat_l with (r := alpha * epsilon) in tells; lra. }
  apply Rmult_lt_reg_l with (P s); auto. eapply Rle_lt_trans; [exact W|]. rewrite mixed.
  assert (Ha : 0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  assert (alpha * (Pminus s * b_minus) <= alpha * Pminus s * gamma).
  { rewrite <- Rmult_assoc. apply Rmult_le_compat_l; lra. }
  (* (1−α)(1−γ−ε) < 2 *)
  assert (room : (1 - alpha) * Pplus s * (1 - gamma - epsilon) < alpha * Pminus s * epsilon).
  { destruct HQ as [HQ|Z]; [|rewrite <- Z; pose proof (Rmult_lt_0_compat _ _ Ha epsilon_pos); lra].
    apply Rlt_le_trans with (2 * Pplus s); [|lra]. assert ((1 - alpha) * (1 - gamma - epsilon) < 2) by nra.
    apply Rmult_lt_compat_r with (r := Pplus s) in H0; auto. lra. }
  lra.
Qed.

(** Lemma H.3. *)
Theorem lemma_h_3 : (forall s m, 0 < Pminus s -> mean Pminus s B m -> m <= 0) ->
  exists s b, length s = n /\ 0 < Pminus s /\ mean P s B b /\ b <= 1 / (1 + exp (beta * INR n - ln (1 / alpha))).
Proof.
  intros bad. destruct evidence as (s & L & Hs & tells). pose proof (P_pos s Hs) as HP.
  destruct (mean_exists P B scores s HP) as (b & M), (mean_exists Pminus B scores s Hs) as (b_minus & M_minus).
  exists s, b. repeat split; auto.
  pose proof (bad s b_minus Hs M_minus) as low.
  pose proof (weighted_behaviour s Hs B b b_minus scores M M_minus) as W. pose proof (likelihood_ge0 Pplus s) as HQ.
  pose proof (exp_pos (INR n * beta)) as E. set (Lambda := exp (INR n * beta)) in *.
  replace (exp (beta * INR n - ln (1 / alpha))) with (alpha * Lambda).
  2:{ rewrite ln_one_over by auto. unfold Rminus, Lambda. rewrite Ropp_involutive, exp_plus, exp_ln by auto.
      replace (INR n * beta) with (beta * INR n) by ring. ring. }
  assert (Hl : 0 < alpha * Lambda) by (now apply Rmult_lt_0_compat).
  apply le_ratio; [lra|]. apply Rmult_le_reg_l with (P s); auto.
  assert (Pminus s * b_minus <= 0) by nra.
  assert (W' : P s * b <= (1 - alpha) * Pplus s) by nra.
  apply Rle_trans with ((1 - alpha) * Pplus s * (1 + alpha * Lambda)).
  - rewrite <- Rmult_assoc. apply Rmult_le_compat_r; lra.
  - rewrite mixed, Rmult_1_r.
    assert ((1 - alpha) * alpha * (Lambda * Pplus s) <= (1 - alpha) * alpha * Pminus s).
    { apply Rmult_le_compat_l; auto. apply Rmult_le_pos; lra. }
    assert (0 <= alpha * alpha * Pminus s) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

End Mixture.
