(** Finite sums over a list: linearity, monotonicity, exchange, and "a mean is attained". *)
From Coq Require Import Reals Lra List Classical.
Import ListNotations.
Open Scope R_scope.

Section Sums.
Context {T : Type}.
Implicit Types (l m : list T) (f g p : T -> R).

Fixpoint sum_over l f : R :=
  match l with [] => 0 | x :: rest => f x + sum_over rest f end.

Lemma sum_ext l f g : (forall x, In x l -> f x = g x) -> sum_over l f = sum_over l g.
Proof. induction l as [|a l IH]; simpl; intros H; auto. rewrite H, IH; auto. Qed.

Lemma sum_zero l : sum_over l (fun _ => 0) = 0.
Proof. induction l; simpl; lra. Qed.

Lemma sum_plus l f g : sum_over l (fun x => f x + g x) = sum_over l f + sum_over l g.
Proof. induction l; simpl; lra. Qed.

Lemma sum_minus l f g : sum_over l (fun x => f x - g x) = sum_over l f - sum_over l g.
Proof. induction l; simpl; lra. Qed.

Lemma sum_scal l c f : sum_over l (fun x => c * f x) = c * sum_over l f.
Proof. induction l as [|a l IH]; simpl; [lra | rewrite IH; lra]. Qed.

Lemma sum_scal_r l c f : sum_over l (fun x => f x * c) = sum_over l f * c.
Proof. induction l as [|a l IH]; simpl; [lra | rewrite IH; lra]. Qed.

Lemma sum_le l f g : (forall x, In x l -> f x <= g x) -> sum_over l f <= sum_over l g.
Proof.
  induction l as [|a l IH]; simpl; intros H; [lra|].
  apply Rplus_le_compat; auto.
Qed.

Lemma sum_ge0 l f : (forall x, In x l -> 0 <= f x) -> 0 <= sum_over l f.
Proof. intros H. rewrite <- (sum_zero l). apply sum_le; auto. Qed.

Lemma sum_abs l f : Rabs (sum_over l f) <= sum_over l (fun x => Rabs (f x)).
Proof.
  induction l as [|a l IH]; simpl; [rewrite Rabs_R0; lra|].
  eapply Rle_trans; [apply Rabs_triang | lra].
Qed.

(** One term is at most the sum, when none is negative. *)
Lemma term_le_sum l f x : (forall y, In y l -> 0 <= f y) -> In x l -> f x <= sum_over l f.
Proof.
  induction l as [|a l IH]; simpl; intros H0 [].
  - subst. pose proof (sum_ge0 l f (fun y Hy => H0 y (or_intror Hy))). lra.
  - pose proof (IH (fun y Hy => H0 y (or_intror Hy)) H).
    pose proof (H0 a (or_introl eq_refl)). lra.
Qed.

Lemma sum_zero_terms l f x :
  (forall y, In y l -> 0 <= f y) -> sum_over l f = 0 -> In x l -> f x = 0.
Proof.
  intros H0 Z Hx. pose proof (term_le_sum l f x H0 Hx). pose proof (H0 x Hx). lra.
Qed.

(** Σ p·g ≥ c·Σ p forces g ≥ c somewhere on the support of p. *)
Lemma mean_attained l p g c :
  (forall x, In x l -> 0 <= p x) -> 0 < sum_over l p ->
  c * sum_over l p <= sum_over l (fun x => p x * g x) ->
  exists x, In x l /\ 0 < p x /\ c <= g x.
Proof.
  intros p0 p1 Hc. apply NNPP; intros none.
  assert (below : forall x, In x l -> 0 < p x -> g x < c).
  { intros x Hx Hp. apply Rnot_le_lt. intros Hg. apply none. eauto. }
  assert (gap0 : forall x, In x l -> 0 <= p x * (c - g x)).
  { intros x Hx. destruct (p0 x Hx) as [Hp|Hp].
    - pose proof (below x Hx Hp). apply Rmult_le_pos; lra.
    - rewrite <- Hp. lra. }
  assert (gap : sum_over l (fun x => p x * (c - g x)) = 0).
  { apply Rle_antisym; [|now apply sum_ge0].
    rewrite (sum_ext l _ (fun x => c * p x - p x * g x)) by (intros; ring).
    rewrite sum_minus, sum_scal. lra. }
  enough (sum_over l p = 0) by lra.
  rewrite (sum_ext l p (fun _ => 0)); [apply sum_zero|].
  intros x Hx. pose proof (sum_zero_terms _ _ x gap0 gap Hx) as Z. simpl in Z.
  destruct (p0 x Hx) as [Hp|Hp]; auto.
  pose proof (below x Hx Hp). apply Rmult_integral in Z. lra.
Qed.

Lemma sum_app l m f : sum_over (l ++ m) f = sum_over l f + sum_over m f.
Proof. induction l; simpl; lra. Qed.

Lemma sum_filter l f (b : T -> bool) :
  sum_over (filter b l) f + sum_over (filter (fun x => negb (b x)) l) f = sum_over l f.
Proof. induction l as [|a l IH]; simpl; [lra|]. destruct (b a); simpl; lra. Qed.

End Sums.

Lemma sum_map {T U} (h : T -> U) l f : sum_over (map h l) f = sum_over l (fun x => f (h x)).
Proof. induction l; simpl; congruence. Qed.

Lemma sum_flat_map {T U} (h : T -> list U) l f :
  sum_over (flat_map h l) f = sum_over l (fun x => sum_over (h x) f).
Proof. induction l; simpl; auto. rewrite sum_app; congruence. Qed.

Lemma sum_swap {T U} (l : list T) (m : list U) f :
  sum_over l (fun x => sum_over m (fun y => f x y)) = sum_over m (fun y => sum_over l (fun x => f x y)).
Proof.
  induction l as [|a l IH]; simpl; [now rewrite sum_zero|].
  now rewrite IH, <- sum_plus.
Qed.

(** Sums over 0, …, n − 1. *)
Lemma sum_seq_S n f : sum_over (seq 0 (S n)) f = sum_over (seq 0 n) f + f n.
Proof. rewrite seq_S, sum_app. simpl. lra. Qed.

Lemma sum_seq_shift n f : sum_over (seq 0 (S n)) f = f 0%nat + sum_over (seq 0 n) (fun i => f (S i)).
Proof. rewrite <- cons_seq, <- seq_shift. simpl. now rewrite sum_map. Qed.

Lemma sum_seq_const n c : sum_over (seq 0 n) (fun _ => c) = INR n * c.
Proof.
  induction n as [|n IH]; [simpl; lra|]. rewrite sum_seq_S, S_INR, IH. lra.
Qed.
