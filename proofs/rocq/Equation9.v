(** Equation (9): splitting Σᵢ wᵢPᵢ into the indices inside a group and outside it loses nothing, and each group's own average
    is a language model, because its components are. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts Sums LanguageModel Components Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Groups.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (components : list (R * LM)) (group : list nat).

Notation weight_of indices := (sum_over indices (fun i => weight components i)).
Notation weighted indices s := (sum_over indices (fun i => weight components i * component components i s)).

Lemma two_groups s : 0 < weight_of (inside components group) < 1 ->
  let alpha := weight_of (inside components group) in
  alpha * (weighted (inside components group) s / alpha)
    + (1 - alpha) * (weighted (outside components group) s / (1 - alpha))
  = weighted (all components) s.
Proof. intros H alpha. rewrite <- (inside_plus_outside components group). field. unfold alpha. lra. Qed.

Hypothesis weights_ge0 : forall c, In c components -> 0 <= fst c.

(** The average of a group of positive weight is a language model. *)
Lemma group_is_model indices s : (forall i, In i indices -> In i (all components)) -> 0 < weight_of indices ->
  weighted indices [] / weight_of indices = 1
  /\ 0 <= weighted indices s / weight_of indices
  /\ sum_sentences (fun x => weighted indices (s ++ [x]) / weight_of indices)
     = weighted indices s / weight_of indices.
Proof.
  intros known H. repeat split.
  - rewrite (sum_ext indices _ (fun i => weight components i)); [field; lra|].
    intros i Hi. rewrite component_empty by auto. ring.
  - apply ratio_ge0; auto. apply sum_ge0. intros i _.
    apply Rmult_le_pos; [now apply weight_ge0 | apply component_ge0].
  - unfold Rdiv, sum_sentences. rewrite sum_scal_r, sum_swap. f_equal.
    apply sum_ext. intros i _. rewrite sum_scal. f_equal. apply component_sum.
Qed.

End Groups.

(** * The statements *)

Theorem equation_9_proved : Statements.equation_9.
Proof. statement. now apply two_groups. Qed.

Theorem equation_9_normalised_proved : Statements.equation_9_normalised.
Proof.
  statement.
  split; apply group_is_model; auto; intros i Hi; now apply filter_In in Hi.
Qed.
