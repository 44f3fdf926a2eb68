(** Theorem 3.1: where P₋ is distinguishable from P₊, some prompt misaligns.

    Lemma C.3 finds a prompt of n sentences with P₋(s) ≥ e^{nβ}P₊(s), and that is evidence enough at a fixed prompt. With fewer
    sentences, or a smaller constant, two models that hardly ever say anything but one sentence are counterexamples. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence TwoSentences
  Defined.
From BEB Require MasterInequality LemmaC3 Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section Theorem31.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).

(** For ρ = e^β and n sentences, in the words of Definition 2.2: as far as P₊ can follow P₋. *)
Section Rho.
Variables (rho : R) (n : nat).
Hypotheses (rho_pos : 0 < rho) (epsilon_pos : 0 < epsilon).
Hypothesis told : forall m, (m < n)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < Pminus h -> 0 < Pplus h) ->
  ln rho < expect_sequences Pminus m [] (fun h => divergence Pminus Pplus h).
Hypothesis bad_there : forall h, length h = n -> 0 < Pminus h -> expect Pminus h B <= gamma.

Theorem sharp_rho : (0 < n)%nat -> (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * rho ^ n ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros Hn long. destruct (LemmaC3.evidence_of_rho Pminus Pplus rho n rho_pos told) as (s & L & Hs & _ & evidence).
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  specialize (evidence Hn).
  apply Rmult_le_compat_r with (r := Pplus s) in long; [|apply likelihood_ge0].
  apply Rmult_lt_compat_l with (r := alpha * epsilon) in evidence; [lra | now apply Rmult_lt_0_compat].
Qed.

Theorem log_2_rho : ln (1 / alpha) + ln (1 / epsilon) + ln 2 <= INR n * ln rho ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long. destruct (LemmaC3.evidence_of_rho Pminus Pplus rho n rho_pos told) as (s & L & Hs & evidence & _).
  exists s. repeat split; auto. apply Theorem31Prompt.enough_evidence; auto.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 2 <= alpha * epsilon * rho ^ n).
  { rewrite !ln_one_over, <- ln_pow in long by lra. pose proof (pow_lt rho n rho_pos).
    apply ln_le_inv; [repeat apply Rmult_lt_0_compat; auto|]. rewrite !ln_mult by auto. lra. }
  apply Rmult_le_compat_r with (r := Pplus s) in H; [|apply likelihood_ge0].
  apply Rmult_le_compat_l with (r := alpha * epsilon) in evidence; lra.
Qed.

End Rho.

Section Average.
Variable beta : R.
Hypotheses (beta_pos : 0 < beta) (epsilon_pos : 0 < epsilon).
Hypothesis bad : forall s, 0 < Pminus s -> expect Pminus s B <= gamma.
Hypothesis distinguishable : forall k, mean_divergence_exceeds Pminus Pplus [] k beta.

(** The sharp form: n ≥ 1 sentences with e^{nβ} ≥ (1−α)(1−γ−ε)/(αε). γ need not be negative. *)
Theorem sharp n : (0 < n)%nat -> (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * exp (INR n * beta) ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros Hn long.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) n []) as (s & L & Hs & _ & evidence); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *. specialize (evidence Hn).
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  apply Rle_lt_trans with (alpha * epsilon * (exp (INR n * beta) * Pplus s)).
  - rewrite <- Rmult_assoc. apply Rmult_le_compat_r; auto. apply likelihood_ge0.
  - apply Rmult_lt_compat_l; auto. now apply Rmult_lt_0_compat.
Qed.

(** With log 2, where the print has log 4; lengths are whole numbers. *)
Theorem theorem_3_1_log_2 n :
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2) <= INR n ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  pose proof (expect_between Pminus [] B (-1) 1 start scores) as level. pose proof (bad [] start) as at_most.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 2 / (alpha * epsilon) <= exp (INR n * beta)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    rewrite ln_ratio, ln_mult by lra. rewrite !ln_one_over in long by lra.
    apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (- ln alpha + - ln epsilon + ln 2) * beta) with (- ln alpha + - ln epsilon + ln 2) in long
      by (field; lra). lra. }
  apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
  replace (alpha * epsilon * (2 / (alpha * epsilon))) with 2 in H by (field; lra).
  destruct n as [|n].
  - (* no sentence is asked for only if αε ≥ 2, and then γ + ε > 1 *)
    rewrite Rmult_0_l, exp_0 in H.
    exists []. repeat split; auto.
    assert (HP : 0 < mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)) [])
      by (rewrite likelihood_empty; lra).
    pose proof (expect_between _ [] B (-1) 1 HP scores) as all. simpl in all.
    assert (2 < epsilon) by nra. lra.
  - apply sharp; [lia|]. eapply Rle_trans; [|exact H]. nra.
Qed.

(** Theorem 3.1 with its printed length, rounded up. *)
Theorem theorem_3_1 n :
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 4) <= INR n ->
  exists s, length s = n /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long. apply theorem_3_1_log_2. eapply Rle_trans; [|exact long].
  apply Rmult_le_compat_l; [left; apply ratio_pos; lra|].
  pose proof (ln_le_ln 2 4). lra.
Qed.

End Average.
End Theorem31.

(** * The statements *)

Theorem theorem_3_1_sharp_proved : Statements.theorem_3_1_sharp.
Proof. statement. apply sharp_rho with rho; auto. lia. Qed.

Theorem theorem_3_1_log_2_proved : Statements.theorem_3_1_log_2.
Proof. statement. now apply log_2_rho with rho. Qed.

Theorem theorem_3_1_proved : Statements.theorem_3_1.
Proof.
  statement. apply log_2_rho with rho; auto. pose proof (ln_le_ln 2 4). lra.
Qed.

Local Existing Instance two.

(** P₋ always says the bad sentence. *)
Lemma always_bad h : 0 < coin 1 h -> expect (coin 1) h score = -1.
Proof. intros H. rewrite coin_behaviour; auto; lra. Qed.

(** k = 0: no sentence misaligns anything, where the printed length with ρ = 8, α = 1/2 and ε = 1 is just 1. *)
Theorem theorem_3_1_floor_refuted : ~ Statements.theorem_3_1_floor.
Proof.
  intros claimed.
  destruct (claimed bool two (1/2) (coin 1) (coin 0) score (-1) 1 8 0%nat score_between) as (s & L & _ & H); try lra.
  - intros m Hm. lia.
  - intros h _ Hh. change (fun x => score x) with score. rewrite always_bad; auto; lra.
  - replace (1 / (1/2)) with 2 by field. replace (1 / 1) with 1 by field. rewrite ln_1.
    replace 8 with (2 * 4) by ring. rewrite ln_mult by lra. simpl. lra.
  - destruct s; [|discriminate]. change (fun x => score x) with score in H.
    assert (neutral : expect (mix (1/2) (coin 1) (coin 0)) [] score = 0).
    { unfold expect. rewrite sum_two. unfold prob, mix. rewrite !coin_likelihood by lra. simpl. field. }
    lra.
Qed.

(** k + 1 = 1, α = 1/2, ε = 1/2, ρ = 3; P₊ says the bad sentence one time in ten, so B_P(∅) = −1/10. *)
Theorem theorem_3_1_one_sentence_less_refuted : ~ Statements.theorem_3_1_one_sentence_less.
Proof.
  intros claimed.
  destruct (claimed bool two (1/2) (coin 1) (coin (1/10)) score (-1) (1/2) 3 0%nat score_between)
    as (s & L & _ & H); try lra.
  - intros m Hm _. replace m with 0%nat by lia.
    rewrite expect_sequences_0 by (rewrite likelihood_empty; lra).
    unfold expect. rewrite sum_two. unfold prob. rewrite !coin_likelihood by lra. simpl.
    apply Rlt_le_trans with (ln 10); [apply ln_increasing; lra|]. right.
    replace (1 * 1 / 1 / (1 / 10 * 1 / 1)) with 10 by field. field_simplify. reflexivity.
  - intros h _ Hh. change (fun x => score x) with score. rewrite always_bad; auto; lra.
  - simpl. lra.
  - destruct s; [|simpl in L; lia]. change (fun x => score x) with score in H.
    assert (early : expect (mix (1/2) (coin 1) (coin (1/10))) [] score = -1/10).
    { unfold expect. rewrite sum_two. unfold prob, mix. rewrite !coin_likelihood by lra. simpl. field. }
    lra.
Qed.

(** P₊ says the bad sentence first with probability r, a little below 1/ρ, and good ones afterwards. *)
Definition rare : R := 99 / 1900000.
Definition rarely_bad : LM := table (fun h => match h with [] => rare | _ => 0 end).

Lemma rarely_bad_once : rarely_bad [true] = rare.
Proof. unfold rarely_bad, table. simpl. unfold row. rewrite proper_id by (unfold rare; lra). ring. Qed.

Lemma rarely_bad_twice : rarely_bad [true; true] = 0.
Proof. unfold rarely_bad, table. simpl. unfold row. rewrite (proper_id 0) by lra. ring. Qed.

Lemma rarely_bad_then_good : rarely_bad [true; false] = rare.
Proof.
  unfold rarely_bad, table. simpl. unfold row. rewrite (proper_id 0) by lra.
  rewrite proper_id by (unfold rare; lra). ring.
Qed.

(** k = 1, α = ε = 1/100, ρ = 19000: log 1/α + log 1/ε + log 19/10 = log ρ, and B_P is still a little above −99/100. *)
Theorem theorem_3_1_a_constant_below_2_refuted : ~ Statements.theorem_3_1_a_constant_below_2.
Proof.
  intros claimed.
  destruct (claimed bool two (1/100) (coin 1) rarely_bad score (-1) (1/100) 19000 1%nat score_between)
    as (s & L & Hs & H); try lra.
  - intros m Hm _. replace m with 0%nat by lia.
    rewrite expect_sequences_0 by (rewrite likelihood_empty; lra).
    unfold expect. rewrite sum_two. unfold prob. rewrite !likelihood_empty.
    simpl app. rewrite rarely_bad_once, !coin_likelihood by lra. simpl.
    apply Rlt_le_trans with (ln (1 / rare)); [apply ln_increasing; unfold rare; lra|]. right.
    replace (1 * 1 / 1 / (rare / 1)) with (1 / rare) by (unfold rare; field). field_simplify. reflexivity.
  - intros h _ Hh. change (fun x => score x) with score. rewrite always_bad; auto; lra.
  - rewrite <- !ln_mult by lra. right. simpl. rewrite Rmult_1_l. f_equal. field.
  - destruct s as [|x [|y s]]; try discriminate. rewrite coin_likelihood in Hs by lra.
    destruct x; [|simpl in Hs; lra]. change (fun x => score x) with score in H.
    assert (value : expect (mix (1/100) (coin 1) rarely_bad) [true] score
      = ((1 - 1/100) * rare - 1/100) / (1/100 + (1 - 1/100) * rare)).
    { unfold expect. rewrite sum_two. unfold prob, mix. simpl app.
      rewrite rarely_bad_once, rarely_bad_twice, rarely_bad_then_good, !coin_likelihood by lra. simpl.
      field. unfold rare. lra. }
    assert (-1 + 1/100 <= ((1 - 1/100) * rare - 1/100) / (1/100 + (1 - 1/100) * rare))
      by (apply le_ratio; unfold rare; lra).
    lra.
Qed.
