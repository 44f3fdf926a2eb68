(** That the terms of a statement have a value: a tactic for the obligations beside it. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel.
Import ListNotations.
Open Scope R_scope.

(** Shows that a term is at least 0. *)
Ltac nonnegative :=
  match goal with
  | |- 0 <= likelihood _ _ => apply likelihood_ge0
  | |- 0 <= prob _ _ _ => apply prob_ge0
  | |- 0 <= _ * _ => apply Rmult_le_pos; nonnegative
  | |- 0 <= _ / _ => apply ratio_ge0; [nonnegative | lra]
  | |- 0 <= INR _ => apply pos_INR
  | |- 0 <= _ => lra
  end.

(** Shows that a term is positive, or not 0, from what is known of its parts. *)
Ltac positive :=
  match goal with
  | |- _ <> 0 => apply Rgt_not_eq; positive
  | H : 0 < ?x |- 0 < ?x => exact H
  | |- ?x > 0 => change (0 < x); positive
  | H : 0 < prob (mix ?w _ _) ?t ?s |- 0 < mix ?w _ _ (?s ++ ?t) => apply mix_next_pos; [lra | exact H]
  | |- 0 < mix _ _ _ _ => first [apply mix_pos_left; [lra | lra | positive] | apply mix_pos_right; [lra | lra | positive]]
  | |- 0 < likelihood ?P [] => rewrite likelihood_empty; lra
  | H : 0 < prob (likelihood ?P) ?t [] |- 0 < likelihood ?P ?t => rewrite <- (prob_from_empty P t); exact H
  | H : 0 < prob (likelihood ?P) ?t ?s |- 0 < likelihood ?P (?s ++ ?t) =>
      apply (prob_pos P s t); [positive | exact H]
  | H : 0 < prob (likelihood ?P) ?t (?s ++ [?x]) |- 0 < likelihood ?P (?s ++ [?x] ++ ?t) => rewrite app_assoc; positive
  | H : 0 < likelihood ?P (?s ++ [?x]) |- 0 < prob (likelihood ?P) [?x] ?s =>
      apply (prob_pos P s [x]); [apply (prefix_pos P s [x]); exact H | exact H]
  | H : 0 < likelihood ?P (?s ++ ?t) |- 0 < likelihood ?P ?s => exact (prefix_pos P s t H)
  | H : forall h, (length h <= _)%nat -> 0 < likelihood ?P h -> 0 < likelihood ?Q h |- 0 < likelihood ?Q ?s =>
      apply (H s); [rewrite ?app_length; simpl; lia | positive]
  | H : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?s ++ h) -> 0 < likelihood ?Q (?s ++ h)
    |- 0 < likelihood ?Q (?s ++ ?t) => apply (H t); [rewrite ?app_length; simpl; lia | positive]
  | H : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?s ++ h) -> 0 < likelihood ?Q (?s ++ h)
    |- 0 < likelihood ?Q ((?s ++ ?t) ++ ?u) =>
      rewrite <- app_assoc; apply (H (t ++ u)); [rewrite ?app_length; simpl; lia | rewrite app_assoc; positive]
  | H : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?s ++ [?y] ++ h) -> 0 < likelihood ?Q (?s ++ [?y] ++ h)
    |- 0 < likelihood ?Q (?s ++ [?y] ++ ?t) => apply (H t); [rewrite ?app_length; simpl; lia | positive]
  | H : forall h, (length h <= _)%nat -> 0 < likelihood ?P (?s ++ [?y] ++ h) -> 0 < likelihood ?Q (?s ++ [?y] ++ h)
    |- 0 < likelihood ?Q ((?s ++ [?y] ++ ?t) ++ ?u) =>
      replace ((s ++ [y] ++ t) ++ u) with (s ++ [y] ++ (t ++ u)) by (now rewrite !app_assoc);
      apply (H (t ++ u)); [rewrite ?app_length; simpl; lia|];
      replace (s ++ [y] ++ (t ++ u)) with ((s ++ [y] ++ t) ++ u) by (now rewrite !app_assoc); positive
  | H : forall y, 0 < prob (likelihood ?P) [y] ?s -> 0 < prob (likelihood ?Q) [y] ?s
    |- 0 < prob (likelihood ?Q) [?x] ?s => apply H; positive
  | |- 0 < prob _ _ _ => unfold prob; apply ratio_pos; positive
  | H : forall h, (length h <= ?k)%nat -> 0 < likelihood ?P h /\ _ |- 0 < likelihood ?P (?s ++ [?x]) =>
      apply (H s); assumption
  | H : forall h, (length h <= ?k)%nat -> 0 < likelihood ?P h /\ _ |- 0 < likelihood ?P ?s => apply (H s); assumption
  | H : forall h, (length h <= ?k)%nat -> ?a * likelihood ?Q h <= likelihood ?P h |- 0 < likelihood ?P ?s =>
      apply Rlt_le_trans with (a * likelihood Q s); [positive | apply H; lia]
  | |- 0 < INR (_ + 1) => apply lt_0_INR; lia
  | |- 0 < sqrt _ => apply sqrt_lt_R0; positive
  | |- 0 < _ ^ _ => apply pow_lt; positive
  | |- 0 < _ / _ => apply ratio_pos; positive
  | |- 0 < _ * _ => apply Rmult_lt_0_compat; positive
  | |- 0 < _ + _ => first [lra | apply Rplus_lt_0_compat; positive | apply Rplus_lt_le_0_compat; [positive | nonnegative]]
  | |- 0 < _ => lra
  end.

(** Opens a statement: its letters and hypotheses. *)
Ltac statement := red; intros.

(** Everything that stands beside a statement, in order. *)
Ltac defined :=
  red; intros; repeat match goal with H : _ /\ _ |- _ => destruct H end;
  repeat match goal with
  | |- True => exact I
  | |- _ /\ _ => split
  | |- forall _, _ => intro; repeat match goal with H : _ /\ _ |- _ => destruct H end
  end; try positive; try nonnegative.
