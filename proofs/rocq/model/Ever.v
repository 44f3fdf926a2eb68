(** The chance that something ever is so while a model writes; and in a conversation with it, in which a user may each time say
    one of the lines that are allowed instead. No user who keeps to them makes it likelier. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences Chance Conversation.
Import ListNotations.
Open Scope R_scope.

Section Ever.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (given s t : list Sent) (event : list Sent -> Prop) (lines : list Sent -> Sent -> Prop).

(** The largest of r(x), for the sentences x that are allowed, and of a least value. *)
Definition largest (allowed : Sent -> Prop) (r : Sent -> R) (least : R) : R :=
  fold_right (fun x most => if decide (allowed x) then Rmax (r x) most else most) least sentences.

(** After t, within n sentences more: 1 where it is so; elsewhere the mean over the next sentence of P(· | given t), or what the
    best line makes of it that P can write, if that is more. *)
Fixpoint ever_from (P : list Sent -> R) n given lines event t : R :=
  if decide (event t) then 1 else
  match n with
  | O => 0
  | S n => largest (fun x => 0 < prob P [x] (given ++ t) /\ lines t x) (fun x => ever_from P n given lines event (t ++ [x]))
             (expect P (given ++ t) (fun x => ever_from P n given lines event (t ++ [x])))
  end.

Definition ever_in_conversation P n given lines event : R := ever_from P n given lines event [].
Definition ever P n given event : R := ever_in_conversation P n given (fun _ _ => False) event.

Lemma largest_le (allowed : Sent -> Prop) r least c :
  least <= c -> (forall x, allowed x -> r x <= c) -> largest allowed r least <= c.
Proof.
  intros Hl H. unfold largest. induction sentences as [|x rest IH]; simpl; auto.
  destruct (decide (allowed x)); auto. apply Rmax_lub; auto.
Qed.

Lemma largest_ge_least (allowed : Sent -> Prop) r least : least <= largest allowed r least.
Proof.
  unfold largest. induction sentences as [|x rest IH]; simpl; [lra|].
  destruct (decide (allowed x)); auto. eapply Rle_trans; [exact IH | apply Rmax_r].
Qed.

Lemma largest_ge (allowed : Sent -> Prop) r least x : allowed x -> r x <= largest allowed r least.
Proof.
  intros H. unfold largest. pose proof (complete x) as Hx. induction sentences as [|y rest IH]; simpl in *; [tauto|].
  destruct Hx as [<-|Hx].
  - destruct (decide (allowed y)); [apply Rmax_l | tauto].
  - specialize (IH Hx). destruct (decide (allowed y)); auto. eapply Rle_trans; [exact IH | apply Rmax_r].
Qed.

Lemma largest_none (allowed : Sent -> Prop) r least : (forall x, ~ allowed x) -> largest allowed r least = least.
Proof.
  intros H. unfold largest. induction sentences as [|x rest IH]; simpl; auto.
  destruct (decide (allowed x)) as [a|]; auto. exfalso. exact (H x a).
Qed.

Section Given.
Variables (P : LM) (given : list Sent).

Lemma ever_from_between n lines event : forall t, 0 < P (given ++ t) -> 0 <= ever_from P n given lines event t <= 1.
Proof.
  induction n as [|n IH]; intros t Ht; simpl; destruct (decide (event t)); try lra.
  assert (next : forall x, 0 < prob P [x] (given ++ t) -> 0 < P (given ++ t ++ [x])).
  { intros x Hx. rewrite app_assoc. now apply prob_pos. }
  split.
  - eapply Rle_trans; [|apply largest_ge_least]. apply expect_ge_const; auto. intros x Hx. apply IH; auto.
  - apply largest_le; [apply expect_le_const; auto; intros x Hx; apply IH; auto|].
    intros x [Hx _]. apply IH; auto.
Qed.

(** A majorant: what is at least 1 where it is so, and grows neither on average nor with a line. *)
Theorem majorant lines event (f : list Sent -> R) : forall n t, 0 < P (given ++ t) ->
  (forall u, (length u <= n)%nat -> 0 < P (given ++ t ++ u) -> 0 <= f (t ++ u) /\ (event (t ++ u) -> 1 <= f (t ++ u))) ->
  (forall u, (length u < n)%nat -> 0 < P (given ++ t ++ u) ->
    expect P (given ++ t ++ u) (fun x => f (t ++ u ++ [x])) <= f (t ++ u)
    /\ forall x, 0 < prob P [x] (given ++ t ++ u) -> lines (t ++ u) x -> f (t ++ u ++ [x]) <= f (t ++ u)) ->
  ever_from P n given lines event t <= f t.
Proof.
  induction n as [|n IH]; intros t Ht values steps; destruct (values [] (Nat.le_0_l _)) as [f0 f1];
    rewrite ?app_nil_r in *; auto; simpl; destruct (decide (event t)); auto.
  destruct (steps [] (Nat.lt_0_succ _)) as [mean line]; rewrite ?app_nil_r in *; auto. simpl app in *.
  assert (after : forall x, 0 < prob P [x] (given ++ t) -> ever_from P n given lines event (t ++ [x]) <= f (t ++ [x])).
  { intros x Hx. apply IH; [rewrite app_assoc; now apply prob_pos | |]; intros u Lu Hu; rewrite <- app_assoc in Hu.
    - rewrite <- app_assoc. apply (values ([x] ++ u)); auto. simpl. lia.
    - destruct (steps ([x] ++ u)) as [mean' line']; [simpl; lia | exact Hu |]. split.
      + rewrite <- !app_assoc. eapply Rle_trans; [|exact mean']. right. apply expect_ext. intros y _.
        now rewrite <- !app_assoc.
      + intros y. rewrite <- !app_assoc. apply line'. }
  apply largest_le.
  - apply Rle_trans with (expect P (given ++ t) (fun x => f (t ++ [x]))); auto. now apply expect_le.
  - intros x [Hx allowed]. eapply Rle_trans; [now apply after | now apply line].
Qed.

(** No user who says allowed lines only makes it likelier. *)
Theorem no_user_does_better lines event (user : User) :
  (forall t x, 0 < P (given ++ t) -> user (given ++ t) = Some x -> 0 < prob P [x] (given ++ t) /\ lines t x) ->
  forall n t, 0 < P (given ++ t) ->
  risk P user (fun h => exists u, h = given ++ u /\ event u) n (given ++ t) <= ever_from P n given lines event t.
Proof.
  intros keeps. induction n as [|n IH]; intros t Ht.
  - simpl. destruct (decide (exists u, _)) as [(u & E & e)|none], (decide (event t)) as [|no]; try lra.
    apply app_inv_head in E. subst. tauto.
  - pose proof (ever_from_between (S n) lines event t Ht) as between. simpl in *.
    destruct (decide (exists u, _)) as [(u & E & e)|none], (decide (event t)) as [|no]; try lra.
    + apply app_inv_head in E. subst. tauto.
    + exfalso. eauto.
    + assert (after : forall x, 0 < prob P [x] (given ++ t) ->
        risk P user (fun h => exists u, h = given ++ u /\ event u) n ((given ++ t) ++ [x])
        <= ever_from P n given lines event (t ++ [x])).
      { intros x Hx. rewrite <- app_assoc. apply IH. rewrite app_assoc. now apply prob_pos. }
      destruct (user (given ++ t)) as [x|] eqn:U.
      * destruct (keeps t x Ht U) as [Hx allowed]. eapply Rle_trans; [now apply after|].
        now apply (largest_ge (fun x => 0 < prob P [x] (given ++ t) /\ lines t x)
          (fun x => ever_from P n given lines event (t ++ [x]))).
      * eapply Rle_trans; [|apply largest_ge_least]. now apply expect_le.
Qed.

(** Without a user it is the probability that some beginning of the n sentences is so. *)
Theorem ever_is_a_chance event n : forall t, 0 < P (given ++ t) ->
  ever_from P n given (fun _ _ => False) event t
  = chance P n (given ++ t) (fun u => exists k, (k <= n)%nat /\ event (t ++ firstn k u)).
Proof.
  induction n as [|n IH]; intros t Ht.
  - unfold chance. rewrite expect_sequences_0 by auto. simpl. unfold indicator.
    destruct (decide (event t)) as [e|no], (decide (exists k, _)) as [(k & _ & e')|none]; auto.
    + exfalso. apply none. exists 0%nat. now rewrite firstn_nil, app_nil_r.
    + rewrite firstn_nil, app_nil_r in e'. tauto.
  - simpl. destruct (decide (event t)) as [e|no].
    + symmetry. apply Rle_antisym; [now apply chance_le1|]. rewrite <- (expect_sequences_const P (S n) (given ++ t) 1 Ht).
      apply expect_sequences_le. intros u _ _. rewrite indicator_true; [lra|]. exists 0%nat. simpl. rewrite app_nil_r.
      split; auto. lia.
    + rewrite largest_none by tauto. unfold chance. rewrite expect_sequences_S. apply expect_ext. intros x Hx.
      rewrite IH by (rewrite app_assoc; now apply prob_pos). unfold chance. rewrite <- app_assoc.
      apply expect_sequences_ext. intros u _ _. apply indicator_iff. split.
      * intros (k & Hk & e). exists (S k). split; [lia|]. simpl. now rewrite <- app_assoc in e.
      * intros ([|k] & Hk & e); [simpl in e; rewrite app_nil_r in e; tauto|]. exists k. split; [lia|].
        simpl in e. now rewrite <- app_assoc.
Qed.

End Given.
End Ever.
