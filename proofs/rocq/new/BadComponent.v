(** A model that says one good sentence and bad ones ever after is misaligned by a prompt, and says nothing bad at the start. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Chance TwoSentences Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Local Existing Instance two.

Definition good_once : LM := table (fun h => match h with [] => 0 | _ => 1 end).

Lemma good_first : good_once [false] = 1.
Proof. unfold good_once, table. simpl. unfold row. rewrite proper_id by lra. ring. Qed.

Lemma then_bad : expect good_once [false] score = -1.
Proof.
  pose proof good_first as possible. unfold expect. rewrite sum_two. unfold good_once, table in *.
  rewrite !from_conditionals_prob by lra.
  unfold row. rewrite proper_id by lra. simpl. ring.
Qed.

Theorem misalignable_models_have_a_bad_component_refuted : ~ Statements.misalignable_models_have_a_bad_component.
Proof.
  intros claimed. specialize (claimed bool two good_once score (-1) 1%nat score_between ltac:(lra)).
  assert (start : 0 < good_once []) by (rewrite likelihood_empty; lra).
  apply (Rlt_irrefl 0). eapply Rlt_le_trans; [apply claimed|].
  - exists [false]. split; [simpl; lia|]. split; [rewrite good_first; lra|].
    change (fun x => score x) with score. rewrite then_bad. lra.
  - unfold expect. rewrite sum_two. unfold good_once, table. rewrite !from_conditionals_prob by exact start.
    unfold row. rewrite proper_id by lra. rewrite (indicator_false (score false < 0)) by (simpl; lra). lra.
Qed.
