(** Conversations: at each point either the user says a sentence, chosen in view of everything said so far, or the model
    draws one. The chance that a bad point is reached within n sentences, and Ville's inequality for it. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Chance.
Import ListNotations.
Open Scope R_scope.

Section Conversation.
Context {Sent : Type} {A : Alphabet Sent}.

(** What the user says after h, or nothing: then the model speaks. *)
Definition User := list Sent -> option Sent.

(** The chance that P and the user, going on from h, reach a bad point within n sentences. *)
Fixpoint risk (P : list Sent -> R) (user : User) (bad : list Sent -> Prop) (n : nat) (h : list Sent) : R :=
  if decide (bad h) then 1 else
  match n with
  | O => 0
  | S n => match user h with
           | Some x => risk P user bad n (h ++ [x])
           | None => expect P h (fun x => risk P user bad n (h ++ [x]))
           end
  end.

Lemma risk_between (P : LM) user bad n : forall h, 0 < P h ->
  (forall h x, 0 < P h -> user h = Some x -> 0 < P (h ++ [x])) -> 0 <= risk P user bad n h <= 1.
Proof.
  induction n as [|n IH]; intros h Hh says; simpl; destruct (decide (bad h)); try lra.
  destruct (user h) as [x|] eqn:E; [apply IH; eauto|].
  split; [apply expect_ge_const | apply expect_le_const]; auto; intros x Hx; apply IH; auto; now apply prob_pos.
Qed.

(** Ville: v ≥ c is reached with probability at most v(h)/c when neither the model (on average) nor the user raises v. *)
Theorem ville_in_conversation (P : LM) (user : User) (v : list Sent -> R) c : 0 < c -> (forall h, 0 <= v h) ->
  (forall h, 0 < P h -> user h = None -> expect P h (fun x => v (h ++ [x])) <= v h) ->
  (forall h x, 0 < P h -> user h = Some x -> 0 < P (h ++ [x]) /\ v (h ++ [x]) <= v h) ->
  forall n h, 0 < P h -> c * risk P user (fun h => c <= v h) n h <= v h.
Proof.
  intros Hc v0 model_step user_step. induction n as [|n IH]; intros h Hh; simpl.
  - destruct (decide (c <= v h)); [lra|]. pose proof (v0 h). lra.
  - destruct (decide (c <= v h)); [lra|]. destruct (user h) as [x|] eqn:E.
    + destruct (user_step h x Hh E) as [Hx less]. eapply Rle_trans; [apply IH; auto | exact less].
    + eapply Rle_trans; [|apply (model_step h Hh E)]. rewrite <- expect_scal. apply expect_le.
      intros x Hx. apply IH. now apply prob_pos.
Qed.

(** A worse event is likelier. *)
Lemma risk_le (P : LM) user (E F : list Sent -> Prop) n :
  (forall h x, 0 < P h -> user h = Some x -> 0 < P (h ++ [x])) ->
  (forall h, 0 < P h -> E h -> F h) -> forall h, 0 < P h -> risk P user E n h <= risk P user F n h.
Proof.
  intros says EF. induction n as [|n IH]; intros h Hh.
  - simpl. destruct (decide (E h)) as [e|], (decide (F h)) as [|f]; try lra. exfalso. auto.
  - pose proof (risk_between P user E (S n) h Hh says) as between.
    simpl in *. destruct (decide (E h)) as [e|], (decide (F h)) as [|f]; try lra.
    + exfalso. auto.
    + destruct (user h) as [x|] eqn:U; [apply IH; eauto|].
      apply expect_le. intros x Hx. apply IH. now apply prob_pos.
Qed.

End Conversation.
