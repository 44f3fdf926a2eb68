(** The law of the best score among n answers. The best is no better than v when each answer is, and worse when each is; of no
    answers the best is −1, which is no worse than −1. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Answers Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Lemma indicator_and (E F : Prop) : indicator (E /\ F) = indicator E * indicator F.
Proof. unfold indicator. destruct (decide (E /\ F)), (decide E), (decide F); tauto || lra. Qed.

(** 1[b = v] = 1[b ≤ v] − 1[b < v]. *)
Lemma indicator_equal b v : indicator (b = v) = indicator (b <= v) - indicator (b < v).
Proof. unfold indicator. destruct (decide (b = v)), (decide (b <= v)), (decide (b < v)); lra. Qed.

Section Law.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

Lemma all_no_better v t : -1 <= v -> indicator (best B t <= v) = product (fun y => indicator (B y <= v)) t.
Proof.
  intros Hv. induction t as [|x t IH]; [now apply indicator_true|].
  change (product _ (x :: t)) with (indicator (B x <= v) * product (fun y => indicator (B y <= v)) t).
  rewrite <- IH, <- indicator_and. apply indicator_iff. simpl. unfold Rmax. destruct (Rle_dec _ _); lra.
Qed.

Lemma all_worse v t : t <> [] -> indicator (best B t < v) = product (fun y => indicator (B y < v)) t.
Proof.
  induction t as [|x t IH]; [congruence|]. intros _.
  change (product _ (x :: t)) with (indicator (B x < v) * product (fun y => indicator (B y < v)) t).
  destruct t as [|y t].
  - simpl. rewrite Rmult_1_r. apply indicator_iff. pose proof (scores x). unfold Rmax. destruct (Rle_dec _ _); lra.
  - rewrite <- IH, <- indicator_and by discriminate. apply indicator_iff.
    change (best B (x :: y :: t)) with (Rmax (B x) (best B (y :: t))). unfold Rmax. destruct (Rle_dec _ _); lra.
Qed.

Theorem law_of_best_score (P : LM) s n x : 0 < INR n ->
  expect_answers P n s (fun t => indicator (best B t = B x))
  = expect P s (fun y => indicator (B y <= B x)) ^ n - expect P s (fun y => indicator (B y < B x)) ^ n.
Proof.
  intros Hn. rewrite <- !expect_product, <- expect_answers_minus, !expect_answers_sum.
  apply sum_ext. intros t Lt. apply in_sequences in Lt. f_equal. rewrite indicator_equal. pose proof (scores x).
  f_equal; [apply all_no_better; lra | apply all_worse].
  intros E. subst t. simpl in Lt. subst n. simpl in Hn. lra.
Qed.
End Law.

Theorem best_of_n_law_of_the_best_score_proved : Statements.best_of_n_law_of_the_best_score.
Proof. statement. now apply law_of_best_score. Qed.
