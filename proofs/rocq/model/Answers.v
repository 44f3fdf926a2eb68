(** Independent answers to one prompt, and the best score among them. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences.
Import ListNotations.
Open Scope R_scope.

Section Answers.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (s t : list Sent) (f g : list Sent -> R).

(** Draws every sentence from P(· | given), whatever was drawn before. *)
Definition repeated (P : list Sent -> R) (given t : list Sent) : R :=
  fold_right (fun x rest => prob P [x] given * rest) 1 t.

(** The largest score in a sequence; −1, the least that there is, in the empty one. *)
Definition best (B : Sent -> R) (t : list Sent) : R := fold_right (fun x rest => Rmax (B x) rest) (-1) t.

(** E f over n independent answers to s, the first answer first. *)
Definition expect_answers P n s f : R := expect_sequences (repeated P s) n [] f.

Lemma answers_prob P s t : prob (repeated P s) t [] = repeated P s t.
Proof. unfold prob. simpl. field. Qed.

Lemma answers_ge0 (P : LM) s t : 0 <= repeated P s t.
Proof. induction t as [|x t IH]; simpl; [lra|]. apply Rmult_le_pos; auto. apply prob_ge0. Qed.

Lemma expect_answers_sum P n s f : expect_answers P n s f = sum_over (sequences n) (fun t => repeated P s t * f t).
Proof. apply sum_ext. intros t _. now rewrite answers_prob. Qed.

Lemma expect_answers_0 P s f : expect_answers P 0 s f = f [].
Proof. rewrite expect_answers_sum. simpl. ring. Qed.

Lemma expect_answers_S P n s f :
  expect_answers P (S n) s f = expect P s (fun x => expect_answers P n s (fun t => f (x :: t))).
Proof.
  rewrite expect_answers_sum. unfold expect, sum_sentences. simpl. rewrite sum_flat_map.
  apply sum_ext. intros x _. rewrite sum_map, expect_answers_sum, <- sum_scal.
  apply sum_ext. intros t _. simpl. ring.
Qed.

Lemma expect_answers_ext P n s f g : (forall t, f t = g t) -> expect_answers P n s f = expect_answers P n s g.
Proof. intros H. apply sum_ext. intros t _. now rewrite H. Qed.

Lemma expect_answers_minus P n s f g :
  expect_answers P n s (fun t => f t - g t) = expect_answers P n s f - expect_answers P n s g.
Proof. apply expect_sequences_minus. Qed.

Lemma expect_answers_scal P n s c f : expect_answers P n s (fun t => c * f t) = c * expect_answers P n s f.
Proof. apply expect_sequences_scal. Qed.

Lemma expect_answers_le (P : LM) n s f g :
  (forall t, 0 < repeated P s t -> f t <= g t) -> expect_answers P n s f <= expect_answers P n s g.
Proof.
  intros H. rewrite !expect_answers_sum. apply sum_le. intros t _.
  destruct (answers_ge0 P s t) as [Ht|Z]; [|rewrite <- Z; lra].
  apply Rmult_le_compat_l; [lra | auto].
Qed.

Lemma expect_answers_const (P : LM) n s c : 0 < P s -> expect_answers P n s (fun _ => c) = c.
Proof.
  intros H. induction n as [|n IH]; [apply expect_answers_0|].
  rewrite expect_answers_S. rewrite (expect_ext P s _ (fun _ => c)); [now apply expect_const | auto].
Qed.

(** Answers that can be given consist of sentences that can be said. *)
Lemma answers_possible (P : LM) s t : 0 < repeated P s t -> forall x, In x t -> 0 < prob P [x] s.
Proof.
  induction t as [|y t IH]; simpl; intros H x []; apply factors_pos in H as [Hy Ht];
    auto using prob_ge0, answers_ge0. now subst.
Qed.

(** Π g over a sequence; its mean is the power of the mean of g. *)
Definition product (g : Sent -> R) (t : list Sent) : R := fold_right (fun x rest => g x * rest) 1 t.

Lemma expect_product P n s (g : Sent -> R) : expect_answers P n s (product g) = expect P s g ^ n.
Proof.
  induction n as [|n IH]; [apply expect_answers_0|].
  rewrite expect_answers_S. simpl. rewrite <- IH, (Rmult_comm (expect P s g)), <- expect_scal.
  apply sum_ext. intros x _. simpl. rewrite expect_answers_scal. ring.
Qed.

Section Scores.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

Lemma best_between t : -1 <= best B t <= 1.
Proof.
  induction t as [|x t IH]; simpl; [lra|]. pose proof (scores x). unfold Rmax. destruct (Rle_dec _ _); lra.
Qed.

Lemma best_le t c : -1 <= c -> (forall x, In x t -> B x <= c) -> best B t <= c.
Proof.
  intros Hc. induction t as [|x t IH]; simpl; intros H; auto. apply Rmax_lub; auto.
Qed.

End Scores.
End Answers.
