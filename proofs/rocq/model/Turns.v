(** The chance that every turn of a conversation ends as it should, for the best of users: a turn is a prompt of k sentences and an
    answer of N. An invariant of the turns bounds it from below. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Sequences Chance Ever.
Import ListNotations.
Open Scope R_scope.

Section Turns.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (given s t u : list Sent) (event holds : list Sent -> Prop) (r : list Sent -> R).

(** The largest of r(t ++ q) over the q of k sentences that P(· | given) might write after t; 0 where there is none. *)
Fixpoint best_prompt (P : list Sent -> R) k given r t : R :=
  match k with
  | O => r t
  | S k => largest (fun x => 0 < prob P [x] (given ++ t)) (fun x => best_prompt P k given r (t ++ [x])) 0
  end.

(** After t, for n turns more: the best prompt, and the mean over its answers of what remains where the event holds. *)
Fixpoint turns_from (P : list Sent -> R) n k N given event t : R :=
  match n with
  | O => 1
  | S n => best_prompt P k given (fun h => expect_sequences P N (given ++ h)
             (fun u => indicator (event (h ++ u)) * turns_from P n k N given event (h ++ u))) t
  end.

Definition every_turn P n k N given event : R := turns_from P n k N given event [].

Section Given.
Variables (P : LM) (given : list Sent).

Lemma best_prompt_ge0 k r : (forall t, 0 <= r t) -> forall t, 0 <= best_prompt P k given r t.
Proof. intros r0. destruct k as [|k]; intros t; simpl; auto. apply largest_ge_least. Qed.

Lemma best_prompt_ge k r : forall t q, length q = k -> 0 < P (given ++ t ++ q) -> r (t ++ q) <= best_prompt P k given r t.
Proof.
  induction k as [|k IH]; intros t [|x q] L Hq; try discriminate; simpl.
  - rewrite app_nil_r. lra.
  - injection L as L. replace (t ++ x :: q) with ((t ++ [x]) ++ q) in * by (now rewrite <- app_assoc).
    eapply Rle_trans; [apply (IH (t ++ [x]) q L Hq)|].
    apply (largest_ge (fun x => 0 < prob P [x] (given ++ t)) (fun x => best_prompt P k given r (t ++ [x]))).
    assert (Hx : 0 < P ((given ++ t) ++ [x])).
    { apply (prefix_pos P _ q). now rewrite <- !app_assoc in *. }
    apply prob_pos; auto. now apply (prefix_pos P _ [x]).
Qed.

Lemma turns_from_ge0 n k N event : forall t, 0 <= turns_from P n k N given event t.
Proof.
  induction n as [|n IH]; intros t; simpl; [lra|]. apply best_prompt_ge0. intros h.
  apply sum_ge0. intros u _. apply Rmult_le_pos; [apply prob_ge0|].
  apply Rmult_le_pos; [apply indicator_between | apply IH].
Qed.

(** From where it holds, each turn succeeds and leads to where it holds again, with probability c at least. *)
Theorem invariant n k N holds event c : 0 <= c -> 0 < P given -> holds [] ->
  (forall t, (length t + (k + N) <= n * (k + N))%nat -> 0 < P (given ++ t) -> holds t ->
    exists q, length q = k /\ 0 < P (given ++ t ++ q) /\
    c <= chance P N (given ++ t ++ q) (fun u => event (t ++ q ++ u) /\ holds (t ++ q ++ u))) ->
  c ^ n <= every_turn P n k N given event.
Proof.
  intros c0 Hg first turn. unfold every_turn.
  assert (later : forall m t, (length t + m * (k + N) <= n * (k + N))%nat -> 0 < P (given ++ t) -> holds t ->
    c ^ m <= turns_from P m k N given event t).
  { induction m as [|m IH]; intros t L Ht here; simpl; [lra|].
    destruct (turn t) as (q & Lq & Hq & succeeds); auto; [simpl in L; lia|].
    eapply Rle_trans; [|apply (best_prompt_ge k _ t q Lq Hq)].
    pose proof (pow_le c m c0) as cm.
    apply Rle_trans with (c ^ m * chance P N (given ++ t ++ q) (fun u => event (t ++ q ++ u) /\ holds (t ++ q ++ u))).
    { rewrite Rmult_comm. now apply Rmult_le_compat_l. }
    unfold chance. rewrite <- expect_sequences_scal. apply expect_sequences_le. intros u Lu Hu.
    rewrite <- !app_assoc. unfold indicator.
    destruct (decide (event (t ++ q ++ u) /\ holds (t ++ q ++ u))) as [[e h]|no].
    - destruct (decide (event (t ++ q ++ u))) as [|n']; [|tauto]. rewrite Rmult_1_l, Rmult_1_r. apply IH; auto.
      + rewrite !app_length. simpl in L. lia.
      + apply prob_pos in Hu; auto. now rewrite <- !app_assoc in Hu.
    - rewrite Rmult_0_r. apply Rmult_le_pos; [destruct (decide (event (t ++ q ++ u))); lra | apply turns_from_ge0]. }
  apply later; auto. now rewrite app_nil_r.
Qed.

End Given.
End Turns.
