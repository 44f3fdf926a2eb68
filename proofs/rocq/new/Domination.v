(** The domination lemma: what dominates αP₋ is αP₋ and (1−α) times what is left, normalised; nothing is left over where a
    sequence is likelier under αP₋. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import Sums RealFacts LanguageModel TwoSentences Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Domination.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (P Pminus : LM).
Hypothesis alpha_lt1 : alpha < 1.

Definition rest (s : list Sent) : R := (P s - alpha * Pminus s) / (1 - alpha).

Lemma rest_empty : rest [] = 1.
Proof. unfold rest. rewrite !likelihood_empty. field. lra. Qed.

Lemma rest_sum s : sum_sentences (fun y => rest (s ++ [y])) = rest s.
Proof.
  unfold rest, Rdiv, sum_sentences. rewrite sum_scal_r, sum_minus, sum_scal.
  change (sum_over sentences) with (@sum_sentences Sent alphabet). now rewrite !likelihood_sum.
Qed.

Lemma together s : alpha * Pminus s + (1 - alpha) * rest s = P s.
Proof. unfold rest. field. lra. Qed.

Lemma rest_ge0 s : alpha * Pminus s <= P s -> 0 <= rest s.
Proof. intros. apply ratio_ge0; lra. Qed.

End Domination.

(** * The statements *)

Theorem domination_lemma_necessary_proved : Statements.domination_lemma_necessary.
Proof. statement. pose proof (likelihood_ge0 Pplus s). unfold mix. nra. Qed.

Theorem domination_lemma_proved : Statements.domination_lemma.
Proof.
  intros Sent alphabet alpha P Pminus k alpha_lt1 dominates. split; [now apply rest_empty|].
  intros s L. repeat split; [now apply rest_ge0; auto | apply (rest_sum alpha P Pminus) | now apply together].
Qed.

Local Existing Instance two.

(** α = 1/2, P always says the good sentence and P₋ the bad one. *)
Theorem domination_lemma_every_weight_refuted : ~ Statements.domination_lemma_every_weight.
Proof.
  intros claimed. destruct (claimed bool two (1/2) (coin 0) (coin 1) 1%nat ltac:(lra)) as [_ H].
  destruct (H [true] ltac:(simpl; lia)) as [H' _]. rewrite !coin_likelihood in H' by lra. simpl in H'. lra.
Qed.
