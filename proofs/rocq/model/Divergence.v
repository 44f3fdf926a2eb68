(** The divergence of one sentence after a prompt, its infinite case as a predicate, and the chain rule: the mean
    log-likelihood ratio of n sentences is the sum of the mean divergences before each of them. *)
From Coq Require Import Reals Lra List Lia Classical.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences.
Import ListNotations.
Open Scope R_scope.

Section Divergence.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (s t h : list Sent).

(** KL(P(·|s) ‖ Q(·|s)), where it is finite. *)
Definition divergence (P Q : list Sent -> R) s : R :=
  expect P s (fun x => ln (prob P [x] s / prob Q [x] s)).

(** It is infinite: after s some sentence is possible for P and impossible for Q (or s itself is impossible for Q). *)
Definition divergence_infinite (P Q : list Sent -> R) s : Prop :=
  exists x, 0 < P (s ++ [x]) /\ Q (s ++ [x]) = 0.

(** The log-likelihood ratio of t after s. *)
Definition log_ratio (P Q : list Sent -> R) s t : R := ln (prob P t s / prob Q t s).

(** Gibbs: a divergence is not negative. *)
Lemma divergence_ge0 (P Q : LM) s : 0 < P s -> ~ divergence_infinite P Q s -> 0 <= divergence P Q s.
Proof.
  intros Hs fin.
  assert (pos : forall x, 0 < prob P [x] s -> 0 < prob Q [x] s).
  { intros x Hx. apply prob_pos in Hx; auto.
    destruct (pos_or_zero Q (s ++ [x])) as [HQ|HQ].
    - apply prob_pos; auto. now apply prefix_pos with [x].
    - exfalso. apply fin. exists x; auto. }
  assert (HQs : 0 < Q s).
  { destruct (next_exists P s Hs) as (x & Hx). apply (prob_pos_given Q s [x]). now apply pos. }
  pose proof (expect_const P s 1 Hs) as one.
  assert (L : - divergence P Q s <= 0); [|lra].
  replace (- divergence P Q s) with (expect P s (fun x => (-1) * ln (prob P [x] s / prob Q [x] s)))
    by (rewrite expect_scal; unfold divergence; ring).
  apply Rle_trans with (expect P s (fun x => prob Q [x] s / prob P [x] s + - 1)).
  - apply expect_le. intros x Hx. specialize (pos x Hx).
    pose proof (ln_le_minus_one _ (ratio_pos _ _ pos Hx)) as H.
    rewrite ln_ratio in * by auto. lra.
  - rewrite expect_plus, expect_const by auto.
    apply Rle_trans with (sum_sentences (fun x => prob Q [x] s) + - 1); [|rewrite prob_sum; auto; lra].
    apply Rplus_le_compat_r. apply sum_sentences_le. intros x.
    destruct (prob_ge0 P s [x]) as [Hp|Hp].
    + right. field. lra.
    + rewrite <- Hp, Rmult_0_l. apply prob_ge0.
Qed.

Lemma log_ratio_app (P Q : LM) s t u :
  0 < prob P (t ++ u) s -> 0 < prob Q (t ++ u) s ->
  log_ratio P Q s (t ++ u) = log_ratio P Q s t + log_ratio P Q (s ++ t) u.
Proof.
  unfold log_ratio. rewrite !prob_app. intros HP HQ.
  apply factors_pos in HP as [HP1 HP2]; try apply prob_ge0.
  apply factors_pos in HQ as [HQ1 HQ2]; try apply prob_ge0.
  rewrite <- ln_mult by (apply ratio_pos; auto). f_equal. field. lra.
Qed.

(** The chain rule of relative entropy, where Q can write what P can. *)
Lemma mean_log_ratio (P Q : LM) n s : 0 < P s ->
  (forall t, length t = n -> 0 < prob P t s -> 0 < prob Q t s) ->
  expect_sequences P n s (log_ratio P Q s)
  = sum_over (seq 0 n) (fun k => expect_sequences P k s (fun t => divergence P Q (s ++ t))).
Proof.
  intros Hs. induction n as [|n IH]; intros pos.
  - rewrite expect_sequences_0 by auto. unfold log_ratio. simpl.
    rewrite prob_empty by auto. rewrite prob_empty.
    + replace (1 / 1) with 1 by field. apply ln_1.
    + apply (prob_pos_given Q s []). apply pos; auto. rewrite prob_empty; auto; lra.
  - assert (pos' : forall t, length t = n -> 0 < prob P t s -> 0 < prob Q t s).
    { intros t Ht HP. assert (HPt : 0 < P (s ++ t)) by (apply prob_pos; auto).
      destruct (next_exists P (s ++ t) HPt) as (x & Hx).
      assert (HQ : 0 < prob Q (t ++ [x]) s).
      { apply pos; [rewrite app_length; simpl; lia|]. rewrite prob_app. now apply Rmult_lt_0_compat. }
      rewrite prob_app in HQ. apply factors_pos in HQ; try apply prob_ge0. tauto. }
    rewrite sum_seq_S, <- IH by auto. rewrite tower_last by auto.
    rewrite <- expect_sequences_plus. apply expect_sequences_ext. intros t Ht HP.
    assert (HPt : 0 < P (s ++ t)) by (apply prob_pos; auto).
    rewrite <- (expect_const P (s ++ t) (log_ratio P Q s t) HPt). unfold divergence.
    rewrite <- expect_plus. apply expect_ext. intros x Hx.
    assert (HP' : 0 < prob P (t ++ [x]) s) by (rewrite prob_app; now apply Rmult_lt_0_compat).
    apply log_ratio_app; auto. apply pos; auto. rewrite app_length; simpl; lia.
Qed.

(** E KL(P(·|s t) ‖ Q(·|s t)) over n sentences t of P exceeds b, or is infinite. *)
Definition mean_divergence_exceeds (P Q : list Sent -> R) s n (b : R) : Prop :=
  (exists t, length t = n /\ divergence_infinite P Q (s ++ t))
  \/ b < expect_sequences P n s (fun t => divergence P Q (s ++ t)).

(** It is finite and below b. *)
Definition mean_divergence_below (P Q : list Sent -> R) s n (b : R) : Prop :=
  (forall t, length t = n -> ~ divergence_infinite P Q (s ++ t))
  /\ expect_sequences P n s (fun t => divergence P Q (s ++ t)) < b.

(** While every divergence is finite, Q can write what P can. *)
Lemma absolutely_continuous (P Q : LM) s n : 0 < Q s ->
  (forall k t, (k < n)%nat -> length t = k -> ~ divergence_infinite P Q (s ++ t)) ->
  forall t, length t = n -> 0 < prob P t s -> 0 < prob Q t s.
Proof.
  intros HQ fin t Ht HP. assert (HPs : 0 < P s) by (now apply prob_pos_given with t).
  apply prob_pos; auto. apply prob_pos in HP; auto.
  revert t Ht HP. induction n as [|n IH]; intros t Ht HP.
  - destruct t; [now rewrite app_nil_r | discriminate].
  - destruct t as [|x t _] using rev_ind; [discriminate|].
    rewrite app_length in Ht; simpl in Ht. assert (Ht' : length t = n) by lia.
    rewrite app_assoc in *.
    destruct (pos_or_zero Q ((s ++ t) ++ [x])) as [|Z]; auto.
    exfalso. apply (fin n t); auto. exists x; auto.
Qed.

End Divergence.
