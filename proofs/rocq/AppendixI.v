(** Appendix I: evidence that fades like a power law, β/(k+1)^η before the k-th sentence, still accumulates like n^{1−η}.

    Each of the n terms is at least β/n^η, so the sum is at least n·β/n^η; Lemma C.3 is stated for rates that vary. The print
    divides by 0 at the empty prompt and says "is" for "is at least". *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Definitions.
From BEB Require MasterInequality LemmaC3.
Import ListNotations.
Open Scope R_scope.

Definition rate (beta eta : R) (k : nat) : R := beta / Rpower (INR (S k)) eta.

Lemma accumulated beta eta n : 0 < beta -> 0 <= eta -> (0 < n)%nat ->
  beta * Rpower (INR n) (1 - eta) <= sum_over (seq 0 n) (rate beta eta).
Proof.
  intros Hb He Hn. assert (HN : 0 < INR n) by (now apply lt_0_INR).
  apply Rle_trans with (sum_over (seq 0 n) (fun _ => beta / Rpower (INR n) eta)).
  - rewrite sum_seq_const. right. unfold Rminus. rewrite Rpower_plus, Rpower_1, Rpower_Ropp by auto.
    unfold Rdiv. ring.
  - apply sum_le. intros k Hk. apply in_seq in Hk. unfold rate, Rdiv. apply Rmult_le_compat_l; [lra|].
    assert (0 < INR (S k)) by (apply lt_0_INR; lia).
    apply Rinv_le_contravar; [unfold Rpower; apply exp_pos|].
    apply Rle_Rpower_l; auto. split; auto. apply le_INR. lia.
Qed.

Section AppendixI.
Context {Sent : Type} {alphabet : Alphabet Sent}.

(** Lemma C.3 with fading evidence. *)
Theorem fading_evidence beta eta (P0 P1 : LM) n : 0 < beta -> 0 <= eta -> (0 < n)%nat ->
  (forall k, mean_divergence_exceeds P0 P1 [] k (rate beta eta k)) ->
  exists s, length s = n /\ 0 < P0 s /\ exp (beta * Rpower (INR n) (1 - eta)) * P1 s < P0 s.
Proof.
  intros Hb He Hn told.
  destruct (LemmaC3.telling_rates P0 P1 (rate beta eta) n []) as (s & L & Hs & _ & evidence); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty in *. exists s. repeat split; auto.
  eapply Rle_lt_trans; [|apply (evidence Hn)]. apply Rmult_le_compat_r; [apply likelihood_ge0|].
  apply exp_le_exp. now apply accumulated.
Qed.

(** Theorem 3.1 with fading evidence: β n^{1−η} takes the place of βn. *)
Theorem fading_theorem_3_1 alpha beta eta gamma epsilon (Pminus Pplus : LM) (B : Sent -> R) n :
  (forall x, -1 <= B x <= 1) -> 0 < alpha -> alpha < 1 -> 0 < epsilon ->
  0 < beta -> 0 <= eta -> (0 < n)%nat ->
  behaves_at_most gamma Pminus B ->
  (forall k, mean_divergence_exceeds Pminus Pplus [] k (rate beta eta k)) ->
  (1 - alpha) * (1 - gamma - epsilon) <= alpha * epsilon * exp (beta * Rpower (INR n) (1 - eta)) ->
  exists s, length s = n /\ 0 < Pminus s /\ expect (mix alpha Pminus Pplus) s B < gamma + epsilon.
Proof.
  intros scores a0 a1 He Hb Heta Hn bad told long.
  destruct (fading_evidence beta eta Pminus Pplus n Hb Heta Hn told) as (s & L & Hs & evidence).
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  apply Rmult_le_compat_r with (r := Pplus s) in long; [|apply likelihood_ge0].
  apply Rmult_lt_compat_l with (r := alpha * epsilon) in evidence; auto. lra.
Qed.

End AppendixI.
