(** Defects of the print: Definition 2.4 is satisfied by no pair of models, because it asks that the variance over no sentences
    is below 0; and Lemma C.4 forgets that a negative sentence must exist. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Definitions
  TwoSentences Coins.
Import ListNotations.
Open Scope R_scope.

(** Definition 2.4 as printed: any number n of sentences, and <. *)
Definition similar_as_printed {Sent : Type} {alphabet : Alphabet Sent} sigma (P Q : LM) :=
  forall s n, 0 < P s -> variance P n s (log_ratio P Q s) < INR n * sigma ^ 2.

Theorem definition_2_4_is_empty : forall (Sent : Type) (alphabet : Alphabet Sent) sigma (P Q : LM),
  ~ similar_as_printed sigma P Q.
Proof.
  intros Sent alphabet sigma P Q printed.
  specialize (printed [] 0%nat ltac:(rewrite likelihood_empty; lra)).
  pose proof (variance_ge0 P 0 [] (log_ratio P Q [])). simpl in printed. lra.
Qed.

Local Existing Instance two.

(** Two copies of a fair coin, and a behaviour that calls everything good: every hypothesis of Lemma C.4 holds, most of them
    because there is no negative sentence, and no prompt tells the two apart. *)
Theorem lemma_c_4_needs_a_negative_sentence :
  exists (P0 P1 : LM) (B : bool -> R),
    (forall x, -1 <= B x <= 1)
    /\ prompt_distinguishable 1 P0 P1 B /\ undistinguishable 1 P1 P0 /\ similar 1 P1 P0 /\ positive_towards P1 P0 B
    /\ forall s0 s, P1 (s0 ++ s) / P0 (s0 ++ s) = 1.
Proof.
  set (P := coin (1/2)).
  assert (none : forall s, divergence P P s = 0).
  { intros s. unfold P. rewrite coin_divergence by lra. replace (1/2/(1/2)) with 1 by field.
    replace ((1 - 1/2)/(1 - 1/2)) with 1 by field. rewrite ln_1. ring. }
  exists P, P, (fun _ => 1). repeat split; try lra.
  - intros s x negative. lra.
  - intros t _. apply coin_divergence_finite; lra.
  - rewrite (expect_sequences_ext P n [] _ (fun _ => 0)) by (intros; apply none).
    rewrite expect_sequences_const; [lra | apply coin_pos; lra].
  - intros. apply coin_follows; lra.
  - unfold P. rewrite coin_variance by lra. replace (1/2/(1/2)) with 1 by field.
    replace ((1 - 1/2)/(1 - 1/2)) with 1 by field. pose proof (pos_INR n). nra.
  - intros s x _ negative. lra.
  - intros. pose proof (coin_pos (1/2) ltac:(lra) ltac:(lra) (s0 ++ s)) as H. fold P in H. field. lra.
Qed.
