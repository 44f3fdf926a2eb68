(** The smallest alphabet: a bad sentence (true) of score −1 and a good one (false) of score 1; and models that say the bad
    one each time with the same probability. Counterexamples and examples live here. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums LanguageModel.
Import ListNotations.
Open Scope R_scope.

Definition two : Alphabet bool.
Proof.
  refine {| sentences := [true; false] |}.
  - constructor; [simpl; intuition discriminate | constructor; [simpl; tauto | constructor]].
  - intros [|]; simpl; tauto.
Defined.

Local Existing Instance two.

Definition score (x : bool) : R := if x then -1 else 1.

Lemma score_between x : -1 <= score x <= 1.
Proof. destruct x; simpl; lra. Qed.

(** A proper fraction, or 1/2 if it is none, so that every number gives a model. *)
Definition proper (q : R) : R := if Rle_dec 0 q then if Rle_dec q 1 then q else 1 / 2 else 1 / 2.

Lemma proper_between q : 0 <= proper q <= 1.
Proof. unfold proper. destruct (Rle_dec 0 q), (Rle_dec q 1); lra. Qed.

Lemma proper_id q : 0 <= q <= 1 -> proper q = q.
Proof. intros H. unfold proper. destruct (Rle_dec 0 q), (Rle_dec q 1); lra. Qed.

Lemma sum_two f : sum_sentences f = f true + f false.
Proof. unfold sum_sentences. simpl. ring. Qed.

(** From the probability of "bad" after each history. *)
Section Table.
Variable bad : list bool -> R.
Definition row (h : list bool) (x : bool) : R := if x then proper (bad h) else 1 - proper (bad h).

Lemma row_ge0 h x : 0 <= row h x.
Proof. pose proof (proper_between (bad h)). destruct x; simpl; lra. Qed.

Lemma row_sum h : sum_sentences (row h) = 1.
Proof. rewrite sum_two. simpl. ring. Qed.

Definition table : LM := from_conditionals row row_ge0 row_sum.
End Table.

(** The same probability after every history. *)
Definition coin (q : R) : LM := table (fun _ => q).

Lemma coin_likelihood q s : 0 <= q <= 1 ->
  coin q s = fold_right (fun x p => (if x : bool then q else 1 - q) * p) 1 s.
Proof.
  intros H. unfold coin, table. simpl. generalize (@nil bool) as h.
  induction s as [|x s IH]; intros h; simpl; auto. rewrite IH. f_equal.
  unfold row. now rewrite proper_id.
Qed.

(** Its behaviour is the same after every prompt that it can write. *)
Lemma coin_behaviour q s : 0 <= q <= 1 -> 0 < coin q s -> expect (coin q) s score = 1 - 2 * q.
Proof.
  intros H Hs. unfold expect. rewrite sum_two. unfold coin, table.
  rewrite !from_conditionals_prob; auto. unfold row, score. rewrite proper_id by auto. ring.
Qed.
