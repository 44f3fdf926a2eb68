(** Sequences of n sentences and expectations over them: the tower rule, and what follows from it by induction. *)
From Coq Require Import Reals Lra List Lia.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation.
Import ListNotations.
Open Scope R_scope.

Section Sequences.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (f g : list Sent -> R) (s t l : list Sent).

(** All sequences of exactly n sentences. *)
Fixpoint sequences (n : nat) : list (list Sent) :=
  match n with
  | O => [[]]
  | S n => flat_map (fun x => map (cons x) (sequences n)) sentences
  end.

(** E of f over n more sentences t ∼ P(· | given). *)
Definition expect_sequences (P : list Sent -> R) (n : nat) (given : list Sent) f : R :=
  sum_over (sequences n) (fun t => prob P t given * f t).

Lemma in_sequences n t : In t (sequences n) <-> length t = n.
Proof.
  revert t; induction n as [|n IH]; intros t; simpl.
  - split; [intros [<-|[]]; auto | destruct t; [auto | discriminate]].
  - rewrite in_flat_map. split.
    + intros (x & _ & H). apply in_map_iff in H as (u & <- & Hu). simpl. f_equal. now apply IH.
    + destruct t as [|x t]; [discriminate|]. intros H. injection H as H.
      exists x. split; [apply complete|]. apply in_map, IH, H.
Qed.

Lemma expect_sequences_0 (P : LM) s f : 0 < P s -> expect_sequences P 0 s f = f [].
Proof. intros H. unfold expect_sequences. simpl. rewrite prob_empty by auto. ring. Qed.

(** First one sentence, then the other n. *)
Lemma expect_sequences_S (P : LM) n s f :
  expect_sequences P (S n) s f
  = expect P s (fun x => expect_sequences P n (s ++ [x]) (fun t => f (x :: t))).
Proof.
  unfold expect_sequences, expect, sum_sentences. simpl. rewrite sum_flat_map.
  apply sum_ext. intros x _. rewrite sum_map, <- sum_scal. apply sum_ext. intros t _.
  change (x :: t) with ([x] ++ t). rewrite prob_app. ring.
Qed.

Lemma expect_sequences_1 (P : LM) s f : 0 < P s -> expect_sequences P 1 s f = expect P s (fun x => f [x]).
Proof.
  intros H. rewrite expect_sequences_S. apply expect_ext. intros x Hx.
  apply expect_sequences_0. now apply prob_pos.
Qed.

Lemma expect_sequences_ext (P : LM) n s f g :
  (forall t, length t = n -> 0 < prob P t s -> f t = g t) ->
  expect_sequences P n s f = expect_sequences P n s g.
Proof.
  intros H. apply sum_ext. intros t Ht. apply in_sequences in Ht.
  destruct (prob_ge0 P s t) as [Hp|Hp]; [now rewrite H | rewrite <- Hp; ring].
Qed.

Lemma expect_sequences_plus P n s f g :
  expect_sequences P n s (fun t => f t + g t) = expect_sequences P n s f + expect_sequences P n s g.
Proof. unfold expect_sequences. rewrite <- sum_plus. apply sum_ext. intros; ring. Qed.

Lemma expect_sequences_minus P n s f g :
  expect_sequences P n s (fun t => f t - g t) = expect_sequences P n s f - expect_sequences P n s g.
Proof. unfold expect_sequences. rewrite <- sum_minus. apply sum_ext. intros; ring. Qed.

Lemma expect_sequences_scal P n s c f :
  expect_sequences P n s (fun t => c * f t) = c * expect_sequences P n s f.
Proof. unfold expect_sequences. rewrite <- sum_scal. apply sum_ext. intros; ring. Qed.

Lemma expect_sequences_le (P : LM) n s f g :
  (forall t, length t = n -> 0 < prob P t s -> f t <= g t) ->
  expect_sequences P n s f <= expect_sequences P n s g.
Proof.
  intros H. apply sum_le. intros t Ht. apply in_sequences in Ht.
  destruct (prob_ge0 P s t) as [Hp|Hp].
  - apply Rmult_le_compat_l; auto. lra.
  - rewrite <- Hp. lra.
Qed.

Lemma expect_sequences_const (P : LM) n s c : 0 < P s -> expect_sequences P n s (fun _ => c) = c.
Proof.
  revert s; induction n as [|n IH]; intros s H; [now apply expect_sequences_0|].
  rewrite expect_sequences_S, <- (expect_const P s c H) at 1.
  apply expect_ext. intros x Hx. apply IH. now apply prob_pos.
Qed.

Lemma expect_sequences_attained (P : LM) n s f c : 0 < P s -> c <= expect_sequences P n s f ->
  exists t, length t = n /\ 0 < prob P t s /\ c <= f t.
Proof.
  intros Hs H. pose proof (expect_sequences_const P n s 1 Hs) as one.
  destruct (mean_attained (sequences n) (fun t => prob P t s) f c) as (t & Ht & Hp & Hc).
  - intros; apply prob_ge0.
  - unfold expect_sequences in one. rewrite (sum_ext _ _ (fun t => prob P t s)) in one by (intros; ring). lra.
  - unfold expect_sequences in one. rewrite (sum_ext _ _ (fun t => prob P t s)) in one by (intros; ring).
    rewrite one. unfold expect_sequences in H. lra.
  - exists t. repeat split; auto. now apply in_sequences.
Qed.

(** Every prompt that P can write goes on for as long as one likes. *)
Lemma continuation_exists (P : LM) n s : 0 < P s -> exists t, length t = n /\ 0 < prob P t s.
Proof.
  intros H. destruct (expect_sequences_attained P n s (fun _ => 0) 0) as (t & L & Hp & _); eauto.
  rewrite expect_sequences_const; auto; lra.
Qed.

(** The tower rule: first n sentences, then m. *)
Lemma tower (P : LM) n m s f : 0 < P s ->
  expect_sequences P (n + m) s f
  = expect_sequences P n s (fun t => expect_sequences P m (s ++ t) (fun u => f (t ++ u))).
Proof.
  revert s f; induction n as [|n IH]; intros s f H; simpl.
  - rewrite expect_sequences_0, app_nil_r; auto.
  - rewrite !expect_sequences_S. apply expect_ext. intros x Hx.
    rewrite IH by (now apply prob_pos). apply expect_sequences_ext. intros t _ _.
    now rewrite <- app_assoc.
Qed.

(** n sentences, then one more. *)
Lemma tower_last (P : LM) n s f : 0 < P s ->
  expect_sequences P (S n) s f
  = expect_sequences P n s (fun t => expect P (s ++ t) (fun x => f (t ++ [x]))).
Proof.
  intros H. rewrite <- Nat.add_1_r, tower by auto.
  apply expect_sequences_ext. intros t _ Ht. apply expect_sequences_1. now apply prob_pos.
Qed.

(** What a mixture expects of n sentences from the empty prompt is the mixture of what the components expect. *)
Lemma expect_sequences_mix w (P Q : LM) n f :
  expect_sequences (mix w P Q) n [] f = w * expect_sequences P n [] f + (1 - w) * expect_sequences Q n [] f.
Proof.
  unfold expect_sequences. rewrite <- !sum_scal, <- sum_plus. apply sum_ext. intros t _.
  rewrite !prob_from_empty. unfold prob. rewrite mix_empty. simpl. unfold mix. field.
Qed.

End Sequences.
