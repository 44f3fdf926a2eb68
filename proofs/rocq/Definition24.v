(** Definition 2.4: the variance over no sentences is 0, and not below n·σ² = 0; over n ≥ 1 sentences a model is similar to itself. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem definition_2_4_proved : Statements.definition_2_4.
Proof.
  intros Sent alphabet P0 P1 sigma s0 k Hs. split.
  - intros similar. destruct (similar 0%nat ltac:(lia)) as [_ H]. rewrite !expect_sequences_0 in H by auto. simpl in H. nra.
  - intros _. rewrite !expect_sequences_0 by auto. ring.
Qed.

Theorem definition_2_4_n_1_proved : Statements.definition_2_4_n_1.
Proof.
  intros Sent alphabet P0 _ sigma s0 k sigma_pos Hs m _. split; [auto|].
  assert (mean : expect_sequences P0 (m + 1) s0 (fun h => ln (prob P0 h s0 / prob P0 h s0)) = 0).
  { rewrite <- (expect_sequences_const P0 (m + 1) s0 0 Hs). apply expect_sequences_ext. intros t _ Ht.
    replace (prob P0 t s0 / prob P0 t s0) with 1 by (field; lra). apply ln_1. }
  rewrite mean, (expect_sequences_ext P0 (m + 1) s0 _ (fun _ => 0)).
  - rewrite expect_sequences_const by auto. assert (0 < INR (m + 1)) by (apply lt_0_INR; lia).
    repeat apply Rmult_lt_0_compat; auto.
  - intros t _ Ht. replace (prob P0 t s0 / prob P0 t s0) with 1 by (field; lra). rewrite ln_1. ring.
Qed.
