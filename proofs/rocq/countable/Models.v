(** Language models over countably many sentences 0, 1, 2, …, and the mean of a behaviour, which always exists. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts.
From BEB.countable Require Import Series.
Import ListNotations.
Open Scope R_scope.

(** As in model/LanguageModel.v, with a sum of countably many continuations. *)
Record CountableLM := {
  likelihood :> list nat -> R;
  likelihood_empty : likelihood [] = 1;
  likelihood_ge0 : forall s, 0 <= likelihood s;
  likelihood_sum : forall s, sums (fun x => likelihood (s ++ [x])) (likelihood s) }.

(** P(x | s). *)
Definition next (P : CountableLM) (s : list nat) (x : nat) : R := P (s ++ [x]) / P s.

(** The mean of f over the next sentence is m. *)
Definition mean (P : CountableLM) s (f : nat -> R) (m : R) : Prop := sums (fun x => next P s x * f x) m.

(** P = αP₀ + (1−α)P₁ on sequences. *)
Definition is_mixture alpha (P P0 P1 : CountableLM) : Prop := forall s, P s = alpha * P0 s + (1 - alpha) * P1 s.

Section Model.
Variable P : CountableLM.
Implicit Types s : list nat.

Lemma likelihood_longer s x : P (s ++ [x]) <= P s.
Proof. apply (term_le (fun y => P (s ++ [y]))); [intros; apply likelihood_ge0 | apply likelihood_sum]. Qed.

Lemma next_ge0 s x : 0 < P s -> 0 <= next P s x.
Proof. intros H. apply ratio_ge0; auto. apply likelihood_ge0. Qed.

Lemma next_sum s : 0 < P s -> sums (next P s) 1.
Proof.
  intros H. apply sums_ext with (fun x => / P s * P (s ++ [x])).
  - intros x. unfold next, Rdiv. ring.
  - replace 1 with (/ P s * P s) by (field; lra). apply sums_scal, likelihood_sum.
Qed.

(** Σ P(s ⊕ x) f(x) = P(s) · E f. *)
Lemma weighted s f m : 0 < P s -> mean P s f m -> sums (fun x => P (s ++ [x]) * f x) (P s * m).
Proof.
  intros H M. apply sums_ext with (2 := sums_scal (P s) _ _ M). intros x. unfold next. field. lra.
Qed.

Variable B : nat -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

Lemma mean_exists s : 0 < P s -> exists m, mean P s B m.
Proof.
  intros H. pose proof (next_sum s H) as one.
  destruct (dominated (fun x => next P s x * (B x + 1)) (fun x => 2 * next P s x) (2 * 1)) as (l & L).
  - intros x. pose proof (scores x). pose proof (next_ge0 s x H). split; [apply Rmult_le_pos; lra | nra].
  - now apply sums_scal.
  - exists (l - 1). apply sums_ext with (2 := sums_minus _ _ _ _ L one). intros; ring.
Qed.

Lemma mean_between s m : 0 < P s -> mean P s B m -> -1 <= m <= 1.
Proof.
  intros H M. pose proof (next_sum s H) as one. split.
  - apply Rle_trans with ((-1) * 1); [lra|]. apply sums_le with (2 := sums_scal (-1) _ _ one) (3 := M).
    intros x. pose proof (scores x). pose proof (next_ge0 s x H). nra.
  - apply sums_le with (2 := M) (3 := one). intros x. pose proof (scores x). pose proof (next_ge0 s x H). nra.
Qed.

(** Σ (1 − B(x)) P(s ⊕ x) = (1 − E B) P(s). *)
Lemma shortfall s m : 0 < P s -> mean P s B m -> sums (fun x => (1 - B x) * P (s ++ [x])) ((1 - m) * P s).
Proof.
  intros H M. replace ((1 - m) * P s) with (P s - P s * m) by ring.
  apply sums_ext with (2 := sums_minus _ _ _ _ (likelihood_sum P s) (weighted s B m H M)). intros; ring.
Qed.

(** Something can be said. *)
Lemma next_exists s : 0 < P s -> ~ (forall x, P (s ++ [x]) = 0).
Proof.
  intros H none. pose proof (sums_scal 0 _ _ (likelihood_sum P s)) as Z.
  assert (E : sums (fun x => P (s ++ [x])) (0 * P s)).
  { apply sums_ext with (2 := Z). intros x. rewrite none. ring. }
  pose proof (sums_unique _ _ _ E (likelihood_sum P s)). lra.
Qed.

End Model.
