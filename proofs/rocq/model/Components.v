(** Families of weighted components Σᵢ wᵢPᵢ, and sums over the indices inside a group or outside it. *)
From Coq Require Import Reals Lra List Arith.
From BEB.model Require Import Sums RealFacts LanguageModel.
Import ListNotations.
Open Scope R_scope.

Section Components.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (components : list (R * LM)) (group : list nat).

(** wᵢ and Pᵢ; 0 where there is no i. *)
Definition weight components (i : nat) : R :=
  match nth_error components i with Some (w, _) => w | None => 0 end.
Definition component components (i : nat) (s : list Sent) : R :=
  match nth_error components i with Some (_, P) => P s | None => 0 end.

Definition all components : list nat := seq 0 (length components).
Definition inside components group : list nat :=
  filter (fun i => existsb (Nat.eqb i) group) (all components).
Definition outside components group : list nat :=
  filter (fun i => negb (existsb (Nat.eqb i) group)) (all components).

Lemma inside_plus_outside components group f :
  sum_over (inside components group) f + sum_over (outside components group) f = sum_over (all components) f.
Proof. apply sum_filter. Qed.

Lemma weight_ge0 components : (forall c, In c components -> 0 <= fst c) -> forall i, 0 <= weight components i.
Proof.
  intros H i. unfold weight. destruct (nth_error components i) as [[w P]|] eqn:E; [|right; auto].
  apply nth_error_In in E. exact (H _ E).
Qed.

Lemma sum_all components (f : R * LM -> R) (g : nat -> R) :
  (forall i c, nth_error components i = Some c -> g i = f c) ->
  sum_over (all components) g = sum_over components f.
Proof.
  unfold all. revert g; induction components as [|c rest IH]; intros g H; [reflexivity|].
  simpl length. rewrite sum_seq_shift. simpl sum_over.
  rewrite (H 0%nat c eq_refl), (IH (fun i => g (S i))); auto.
Qed.

Lemma sum_weights components :
  sum_over (all components) (weight components) = fold_right Rplus 0 (map fst components).
Proof.
  rewrite (sum_all components fst).
  - induction components as [|c rest IH]; simpl; congruence.
  - intros i [w P] E. unfold weight. now rewrite E.
Qed.

Lemma component_ge0 components i s : 0 <= component components i s.
Proof.
  unfold component. destruct (nth_error components i) as [[w P]|]; [apply likelihood_ge0 | lra].
Qed.

Lemma component_sum components i s :
  sum_sentences (fun x => component components i (s ++ [x])) = component components i s.
Proof.
  unfold component. destruct (nth_error components i) as [[w P]|]; [apply likelihood_sum | apply sum_zero].
Qed.

Lemma component_empty components i : In i (all components) -> component components i [] = 1.
Proof.
  intros H. apply in_seq in H. unfold component.
  destruct (nth_error components i) as [[w P]|] eqn:E; [apply likelihood_empty|].
  apply nth_error_None in E. exfalso. simpl in H. destruct H as [_ H].
  apply (Nat.lt_irrefl i). eapply Nat.lt_le_trans; eauto.
Qed.

End Components.
