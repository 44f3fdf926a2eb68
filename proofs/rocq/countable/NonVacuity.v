(** There are such models, and mixtures of them: one says the sentence x with probability 2⁻ˣ⁻¹, each time anew. *)
From Coq Require Import Reals Lra List.
From BEB.countable Require Import Series Models.
Import ListNotations.
Open Scope R_scope.

Lemma halves : sums (fun x => (1/2) ^ S x) 1.
Proof.
  assert (G : sums (fun x => 1 * (1/2) ^ x) (/ (1 - 1/2))) by (apply (GP_infinite (1/2)); rewrite Rabs_right; lra).
  assert (H : sums (fun x => (1/2) ^ S x) (1/2 * / (1 - 1/2))).
  { apply sums_ext with (2 := sums_scal (1/2) _ _ G). intros x. rewrite <- tech_pow_Rmult. field. }
  now replace (1/2 * / (1 - 1/2)) with 1 in H by field.
Qed.

Definition geometric_likelihood (s : list nat) : R := fold_right (fun x rest => (1/2) ^ S x * rest) 1 s.

Lemma geometric_longer s x : geometric_likelihood (s ++ [x]) = geometric_likelihood s * (1/2) ^ S x.
Proof.
  induction s as [|y s IH]; [simpl; ring|].
  change (((1/2) ^ S y) * geometric_likelihood (s ++ [x]) = (1/2) ^ S y * geometric_likelihood s * (1/2) ^ S x).
  rewrite IH. ring.
Qed.

Definition geometric : CountableLM.
Proof.
  refine {| likelihood := geometric_likelihood |}.
  - reflexivity.
  - intros s. induction s as [|x s IH]; simpl; [lra|].
    apply Rmult_le_pos; auto. apply Rmult_le_pos; [lra|]. apply pow_le. lra.
  - intros s. apply sums_ext with (fun x => geometric_likelihood s * (1/2) ^ S x).
    + intros x. now rewrite geometric_longer.
    + rewrite <- (Rmult_1_r (geometric_likelihood s)) at 1. apply sums_scal, halves.
Defined.

(** Every sentence is possible, and a behaviour that is bad at 0 only has a mean between. *)
Theorem countable_models_exist :
  (forall s, 0 < geometric s) /\ is_mixture (1/2) geometric geometric geometric
  /\ mean geometric [] (fun x => match x with O => -1 | _ => 1 end) 0.
Proof.
  split; [|split].
  - intros s. simpl. induction s as [|x s IH]; simpl; [lra|].
    apply Rmult_lt_0_compat; auto. apply Rmult_lt_0_compat; [lra|]. apply pow_lt. lra.
  - intros s. lra.
  - assert (first : sums (fun x => match x with O => 1/2 | _ => 0 end) (1/2)).
    { intros e He. exists 0%nat. intros n _. replace (sum_f_R0 _ n) with (1/2).
      - unfold R_dist. rewrite Rminus_eq_0, Rabs_R0. exact He.
      - induction n as [|n IH]; simpl; [reflexivity|]. rewrite <- IH. ring. }
    replace 0 with (1 - 2 * (1/2)) by field.
    apply sums_ext with (2 := sums_minus _ _ _ _ halves (sums_scal 2 _ _ first)).
    intros [|x]; unfold next; simpl; field.
Qed.
