(** Pinsker's inequality. With p, q for the probabilities of a sentence and D = Σ|p − q|, the tangent of t log t at t = p/q gives
    p log(p/q) − p + q ≥ 3(p−q)²/(2(p+2q)) ≥ D|p−q| − D²(p+2q)/6, and the sum of the right sides is D²/2. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB.known Require Import Logarithm.
From BEB.new Require EvidenceBudget.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Lemma one_sentence D p q : 0 < p -> 0 < q ->
  p - q + (D * Rabs (p - q) - D * D / 6 * (p + 2 * q)) <= p * ln (p / q).
Proof.
  intros Hp Hq. pose proof (above_tangent (p / q) (ratio_pos _ _ Hp Hq)) as T.
  apply Rmult_le_compat_l with (r := q) in T; [|lra].
  replace (q * (p / q * ln (p / q) - p / q + 1)) with (p * ln (p / q) - p + q) in T by (field; lra).
  replace (q * (3 * ((p / q - 1) * (p / q - 1)) / (2 * (p / q + 2)))) with (3 / 2 * ((p - q) * (p - q)) / (p + 2 * q)) in T
    by (field; lra).
  assert (S : D * Rabs (p - q) - D * D / 6 * (p + 2 * q) <= 3 / 2 * ((p - q) * (p - q)) / (p + 2 * q)).
  { apply le_ratio; [lra|]. replace ((p - q) * (p - q)) with (Rabs (p - q) * Rabs (p - q))
      by (rewrite <- Rabs_mult; apply Rabs_right, Rle_ge, Rle_0_sqr).
    pose proof (pow2_ge_0 (3 * Rabs (p - q) - D * (p + 2 * q))). nra. }
  lra.
Qed.

Lemma impossible_sentence D q : 0 <= q -> 0 - q + (D * Rabs (0 - q) - D * D / 6 * (0 + 2 * q)) <= 0.
Proof.
  intros Hq. rewrite Rabs_left1 by lra.
  assert (0 <= 1 - D + D * D / 3) by (pose proof (pow2_ge_0 (1 - D / 2)); nra). nra.
Qed.

Section Pinsker.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Q : LM) (s : list Sent).
Hypotheses (HP : 0 < P s) (HQ : 0 < Q s) (follows : forall y, 0 < prob P [y] s -> 0 < prob Q [y] s).

Notation D := (sum_sentences (fun y => Rabs (prob P [y] s - prob Q [y] s))).

Lemma distance_ge0 : 0 <= D.
Proof. apply sum_sentences_ge0. intros. apply Rabs_pos. Qed.

Theorem pinsker : D * D <= 2 * divergence P Q s.
Proof.
  set (d := D).
  assert (H : sum_sentences (fun x => prob P [x] s - prob Q [x] s
    + (d * Rabs (prob P [x] s - prob Q [x] s) - d * d / 6 * (prob P [x] s + 2 * prob Q [x] s))) <= divergence P Q s).
  { apply sum_sentences_le. intros x. destruct (prob_ge0 P s [x]) as [Hx|Hx].
    - apply one_sentence; auto.
    - rewrite <- Hx, Rmult_0_l. apply impossible_sentence, prob_ge0. }
  unfold sum_sentences in H. rewrite sum_plus, !sum_minus, !sum_scal, sum_plus, sum_scal in H.
  pose proof (prob_sum P s HP) as p1. pose proof (prob_sum Q s HQ) as q1. unfold sum_sentences in p1, q1.
  rewrite p1, q1 in H. change (sum_over sentences (fun x => Rabs (prob P [x] s - prob Q [x] s))) with d in H. lra.
Qed.

Theorem behaviour_lost (B : Sent -> R) : (forall x, -1 <= B x <= 1) ->
  (expect P s B - expect Q s B) * (expect P s B - expect Q s B) <= 2 * divergence P Q s.
Proof.
  intros scores. eapply Rle_trans; [|exact pinsker].
  pose proof (expect_gap P Q s B scores) as G. pose proof (Rabs_pos (expect P s B - expect Q s B)).
  replace ((expect P s B - expect Q s B) * (expect P s B - expect Q s B))
    with (Rabs (expect P s B - expect Q s B) * Rabs (expect P s B - expect Q s B))
    by (rewrite <- Rabs_mult; apply Rabs_right, Rle_ge, Rle_0_sqr).
  apply Rmult_le_compat; auto.
Qed.

End Pinsker.

Section Mixture.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Lemma proper : 0 <= alpha <= 1.
Proof. lra. Qed.

Notation P := (mixture alpha Pminus Pplus proper).

Lemma P_pos s : 0 < Pminus s -> 0 < P s.
Proof. apply mix_pos_left; lra. Qed.

Lemma mixture_follows s : 0 < Pminus s -> forall y, 0 < prob Pminus [y] s -> 0 < prob P [y] s.
Proof. intros Hs y Hy. apply prob_pos; [now apply P_pos | apply P_pos; now apply prob_pos]. Qed.

Lemma distance_of_mixture s : 0 < Pminus s ->
  let D := sum_sentences (fun y => Rabs (prob Pminus [y] s - prob (mix alpha Pminus Pplus) [y] s)) in
  D * D <= 2 * divergence Pminus (mix alpha Pminus Pplus) s.
Proof. intros Hs. apply (pinsker Pminus P); auto using P_pos, mixture_follows. Qed.

Lemma behaviour_of_mixture (B : Sent -> R) s : (forall x, -1 <= B x <= 1) -> 0 < Pminus s ->
  (expect Pminus s B - expect (mix alpha Pminus Pplus) s B) * (expect Pminus s B - expect (mix alpha Pminus Pplus) s B)
  <= 2 * divergence Pminus (mix alpha Pminus Pplus) s.
Proof. intros scores Hs. apply (behaviour_lost Pminus P); auto using P_pos, mixture_follows. Qed.

End Mixture.

(** * The statements *)

Theorem pinsker_proved : Statements.pinsker.
Proof. statement. now apply pinsker. Qed.

Theorem pinsker_mixture_proved : Statements.pinsker_mixture.
Proof. statement. now apply distance_of_mixture. Qed.

Theorem pinsker_behaviour_proved : Statements.pinsker_behaviour.
Proof. statement. now apply behaviour_of_mixture. Qed.

Theorem evidence_budget_behaviour_proved : Statements.evidence_budget_behaviour.
Proof.
  intros Sent alphabet alpha Pminus Pplus k B scores alpha_pos alpha_lt1.
  eapply Rle_trans; [|apply Rmult_le_compat_l; [lra|]; now apply (EvidenceBudget.budget alpha Pminus Pplus alpha_pos alpha_lt1 k)].
  rewrite <- sum_scal. apply sum_le. intros m _. rewrite <- expect_sequences_scal. apply expect_sequences_le.
  intros h _ Hh. rewrite prob_from_empty in Hh. now apply behaviour_of_mixture.
Qed.
