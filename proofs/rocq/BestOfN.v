(** The best of n independent answers of a model.

    1 − max B(t) is at least 2 Π (1 − B(x))/2 over the answers x, for scores in [−1, 1], and at most 2 Π 1[B(x) < 1]; the mean
    of a product over independent answers is the power of the mean. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Chance Answers Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section BestOfN.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

(** The expected score of the best of n independent answers of P to s. *)
Definition best_of (P : list Sent -> R) s n : R := expect_answers P n s (best B).

Definition imperfect x : R := indicator (B x < 1).

Lemma best_of_between (P : LM) s n : 0 < P s -> -1 <= best_of P s n <= 1.
Proof.
  intros Hs. split; [rewrite <- (expect_answers_const P n s (-1) Hs) | rewrite <- (expect_answers_const P n s 1 Hs)];
    apply expect_answers_le; intros t _; now apply best_between.
Qed.

Lemma shortfall_of_best t :
  0 <= product (fun x => (1 - B x) / 2) t /\ best B t <= 1 - 2 * product (fun x => (1 - B x) / 2) t.
Proof.
  induction t as [|x t [IH0 IH]]; simpl; [lra|]. set (rest := product _ t) in *.
  pose proof (scores x). pose proof (best_between B scores t).
  assert (rest <= 1) by lra. split; [nra|]. unfold Rmax. destruct (Rle_dec _ _); nra.
Qed.

Theorem best_from_mean (P : LM) s n : 0 < P s -> best_of P s n <= 1 - 2 * ((1 - expect P s B) / 2) ^ n.
Proof.
  intros Hs.
  assert (mean : expect P s (fun x => (1 - B x) / 2) = (1 - expect P s B) / 2).
  { transitivity (expect P s (fun x => /2 * (1 - B x))); [apply expect_ext; intros; field|].
    rewrite expect_scal, expect_minus, expect_const by auto. field. }
  rewrite <- mean, <- expect_product, <- expect_answers_scal.
  rewrite <- (expect_answers_const P n s 1 Hs) at 1. rewrite <- expect_answers_minus.
  apply expect_answers_le. intros t _. apply shortfall_of_best.
Qed.

(** The best answer is perfect unless every answer is imperfect. *)
Lemma perfect_or_not t : (product imperfect t = 0 /\ best B t = 1) \/ (product imperfect t = 1 /\ best B t < 1).
Proof.
  induction t as [|x t IH]; simpl; [right; lra|].
  pose proof (scores x). pose proof (best_between B scores t). unfold imperfect at 1 3, Rmax.
  destruct (Rlt_dec (B x) 1) as [less|not_less].
  - rewrite indicator_true by auto. destruct (Rle_dec _ _); lra.
  - rewrite indicator_false by auto. left. destruct (Rle_dec _ _); lra.
Qed.

Theorem best_by_perfect (P : LM) s n : 0 < P s -> 1 - 2 * expect P s imperfect ^ n <= best_of P s n.
Proof.
  intros Hs. rewrite <- expect_product, <- expect_answers_scal.
  rewrite <- (expect_answers_const P n s 1 Hs) at 1. rewrite <- expect_answers_minus.
  apply expect_answers_le. intros t _. pose proof (best_between B scores t).
  destruct (perfect_or_not t) as [[Z one]|[one less]]; lra.
Qed.

(** The probability that the best answer is perfect. *)
Theorem chance_of_perfect (P : LM) s n : 0 < P s ->
  expect_answers P n s (fun t => indicator (best B t = 1)) = 1 - expect P s imperfect ^ n.
Proof.
  intros Hs. rewrite <- expect_product. rewrite <- (expect_answers_const P n s 1 Hs) at 1.
  rewrite <- expect_answers_minus. apply expect_answers_ext. intros t.
  destruct (perfect_or_not t) as [[Z one]|[one less]].
  - rewrite Z, indicator_true by auto. ring.
  - rewrite one, indicator_false by lra. ring.
Qed.

Theorem best_of_bad (P : LM) s n gamma : 0 < P s -> (forall x, 0 < prob P [x] s -> B x <= gamma) ->
  best_of P s n <= gamma.
Proof.
  intros Hs bad. destruct (next_exists P s Hs) as (x & Hx). pose proof (bad x Hx). pose proof (scores x).
  rewrite <- (expect_answers_const P n s gamma Hs). apply expect_answers_le. intros t Ht.
  apply best_le; [lra|]. intros y Hy. apply bad. now apply (answers_possible P s t).
Qed.

End BestOfN.

(** * The statements *)

Theorem best_of_n_proved : Statements.best_of_n.
Proof. statement. now apply best_from_mean. Qed.

Theorem best_of_n_perfect_answers_proved : Statements.best_of_n_perfect_answers.
Proof. statement. now apply best_by_perfect. Qed.

Theorem best_of_n_surely_bad_proved : Statements.best_of_n_surely_bad.
Proof. statement. now apply best_of_bad. Qed.
