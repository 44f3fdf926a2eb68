(** Cantelli's inequality for the next sentence: the one for n sentences, with n = 1. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Chance Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Next.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P : LM) (f : Sent -> R) (t : R).

Definition first (u : list Sent) : R := match u with [] => 0 | x :: _ => f x end.
Notation m := (expect P [] f).
Notation v := (expect P [] (fun x => (f x - m) * (f x - m))).

Lemma start : 0 < P [].
Proof. rewrite likelihood_empty. lra. Qed.

Lemma mean_of_first : expect_sequences P 1 [] first = m.
Proof. now rewrite expect_sequences_1 by apply start. Qed.

Lemma cantelli_next : 0 < t -> expect P [] (fun x => indicator (t <= f x - m)) <= v / (v + t * t).
Proof.
  intros Ht. pose proof (cantelli P 1 [] first v t start) as C. unfold variance, chance in C.
  rewrite mean_of_first, !expect_sequences_1 in C by apply start. simpl in C.
  replace (t * (t * 1)) with (t * t) in C by ring.
  eapply Rle_trans; [|apply C; auto].
  - right. apply expect_ext. intros x _. apply indicator_iff. split; lra.
  - right. apply expect_ext. intros x _. ring.
Qed.

End Next.

Theorem cantelli_s_inequality_proved : Statements.cantelli_s_inequality.
Proof. intros Sent alphabet P B c t _ t_pos. now apply (cantelli_next P (fun x => c * B x)). Qed.
