(** Lemma N: a mean score of at most γ takes a chance of −γ for negative sentences, because no score is below −1; and what
    dominates αP₋ says what P₋ says at least α times as often. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Chance Definitions Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Lemma chance_of_negative {Sent : Type} {alphabet : Alphabet Sent} (P : LM) (B : Sent -> R) h gamma :
  (forall x, -1 <= B x <= 1) -> expect P h B <= gamma -> 0 - gamma <= expect P h (fun x => indicator (B x < 0)).
Proof.
  intros scores bad. apply Rle_trans with (expect P h (fun x => (-1) * B x)).
  - rewrite expect_scal. change (fun x => B x) with B. lra.
  - apply expect_le. intros x _. specialize (scores x). unfold indicator. destruct (decide _); lra.
Qed.

Theorem lemma_n_proved : Statements.lemma_n.
Proof. statement. now apply chance_of_negative. Qed.

Theorem lemma_n_a_sentence_proved : Statements.lemma_n_a_sentence.
Proof. statement. now apply negative_sentence with gamma. Qed.

Theorem lemma_n_dominated_proved : Statements.lemma_n_dominated.
Proof.
  intros Sent alphabet alpha P Pminus B h gamma scores Hh bad alpha_pos dominates HP.
  set (f := fun x => indicator (B x < 0)).
  apply Rle_trans with (alpha * (Pminus h * expect Pminus h f)).
  - pose proof (chance_of_negative Pminus B h gamma scores bad) as N. fold f in N.
    replace ((0 - gamma) * (alpha * Pminus h)) with (alpha * (Pminus h * (0 - gamma))) by ring.
    apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; lra.
  - rewrite !expect_weighted. unfold sum_sentences. rewrite <- sum_scal. apply sum_le. intros x _.
    pose proof (indicator_between (B x < 0)). rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [apply H | apply dominates].
Qed.
