(** Sums of countably many terms, as limits of partial sums: linear, monotone, and at least each of their terms. *)
From Coq Require Import Reals Lra Lia.
Open Scope R_scope.

(** f(0) + f(1) + … = l. *)
Definition sums (f : nat -> R) (l : R) : Prop := Un_cv (fun n => sum_f_R0 f n) l.

Lemma sums_unique f l m : sums f l -> sums f m -> l = m.
Proof. apply UL_sequence. Qed.

Lemma cv_ext u v l : (forall n, u n = v n) -> Un_cv u l -> Un_cv v l.
Proof. intros H L e He. destruct (L e He) as (N & HN). exists N. intros n Hn. rewrite <- H. auto. Qed.

Lemma sums_ext f g l : (forall x, f x = g x) -> sums f l -> sums g l.
Proof. intros H. apply cv_ext. intros n. apply sum_eq. auto. Qed.

Lemma sums_plus f g l m : sums f l -> sums g m -> sums (fun x => f x + g x) (l + m).
Proof.
  intros F G. apply cv_ext with (2 := CV_plus _ _ _ _ F G). intros n. symmetry. apply sum_plus.
Qed.

Lemma cv_const c : Un_cv (fun _ => c) c.
Proof. intros e He. exists 0%nat. intros. unfold R_dist. rewrite Rminus_eq_0, Rabs_R0. exact He. Qed.

Lemma sums_scal c f l : sums f l -> sums (fun x => c * f x) (c * l).
Proof.
  intros F. apply cv_ext with (2 := CV_mult _ _ _ _ (cv_const c) F). intros n.
  rewrite scal_sum. apply sum_eq. intros; ring.
Qed.

Lemma sums_minus f g l m : sums f l -> sums g m -> sums (fun x => f x - g x) (l - m).
Proof.
  intros F G. apply sums_ext with (fun x => f x + (-1) * g x); [intros; ring|].
  replace (l - m) with (l + (-1) * m) by ring. apply sums_plus; auto. now apply sums_scal.
Qed.

Lemma sums_le f g l m : (forall x, f x <= g x) -> sums f l -> sums g m -> l <= m.
Proof. intros H F G. refine (Rle_cv_lim _ F G). intros n. apply sum_Rle. auto. Qed.

Lemma sums_abs f g l m : (forall x, Rabs (f x) <= g x) -> sums f l -> sums g m -> Rabs l <= m.
Proof.
  intros H F G. apply Rabs_le. split.
  - apply Rle_trans with ((-1) * m); [lra|]. apply sums_le with (2 := sums_scal (-1) g m G) (3 := F).
    intros x. specialize (H x). revert H. unfold Rabs. destruct (Rcase_abs _); lra.
  - apply sums_le with (2 := F) (3 := G). intros x. specialize (H x). revert H. unfold Rabs. destruct (Rcase_abs _); lra.
Qed.

(** Partial sums of what is not negative stay below the sum. *)
Lemma partial_le f l n : (forall x, 0 <= f x) -> sums f l -> sum_f_R0 f n <= l.
Proof.
  intros f0 F. apply (growing_ineq (fun n => sum_f_R0 f n)); auto.
  intros k. simpl. specialize (f0 (S k)). lra.
Qed.

Lemma term_le f l x : (forall y, 0 <= f y) -> sums f l -> f x <= l.
Proof.
  intros f0 F. apply Rle_trans with (sum_f_R0 f x); [|now apply partial_le].
  destruct x as [|x]; simpl; [lra|]. pose proof (cond_pos_sum f x f0). lra.
Qed.

(** What lies between 0 and the terms of a sum has a sum. *)
Lemma dominated f g m : (forall x, 0 <= f x <= g x) -> sums g m -> exists l, sums f l.
Proof.
  intros H G. destruct (growing_cv (fun n => sum_f_R0 f n)) as (l & L).
  - intros k. simpl. destruct (H (S k)). lra.
  - exists m. intros y (n & ->). apply Rle_trans with (sum_f_R0 g n); [apply sum_Rle; intros; apply H|].
    apply partial_le; auto. intros x. destruct (H x). lra.
  - now exists l.
Qed.
