(** Sentences, language models as likelihoods of sequences of sentences, their conditionals and their mixtures. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts.
Import ListNotations.
Open Scope R_scope.

(** The finite set of sentences, each listed once. *)
Class Alphabet (Sent : Type) := {
  sentences : list Sent;
  each_once : NoDup sentences;
  complete : forall x : Sent, In x sentences }.

Section LanguageModel.
Context {Sent : Type} {A : Alphabet Sent}.

(** Σ over all sentences. *)
Definition sum_sentences (f : Sent -> R) : R := sum_over sentences f.

(** A language model gives every sequence a likelihood: 1 to the empty one, and to a sequence what it gives to all its
    continuations by one sentence together. *)
Record LM := {
  likelihood :> list Sent -> R;
  likelihood_empty : likelihood [] = 1;
  likelihood_ge0 : forall s, 0 <= likelihood s;
  likelihood_sum : forall s, sum_sentences (fun x => likelihood (s ++ [x])) = likelihood s }.

(** P(s | given), for likelihoods P of sequences. *)
Definition prob (P : list Sent -> R) (s given : list Sent) : R := P (given ++ s) / P given.

(** E of f over one more sentence x ∼ P(· | given). *)
Definition expect (P : list Sent -> R) (given : list Sent) (f : Sent -> R) : R :=
  sum_sentences (fun x => prob P [x] given * f x).

(** wP + (1−w)Q on sequences, equation (3). *)
Definition mix (w : R) (P Q : list Sent -> R) (s : list Sent) : R := w * P s + (1 - w) * Q s.

Lemma sum_sentences_ext f g : (forall x, f x = g x) -> sum_sentences f = sum_sentences g.
Proof. intros H. apply sum_ext. auto. Qed.

Lemma sum_sentences_le f g : (forall x, f x <= g x) -> sum_sentences f <= sum_sentences g.
Proof. intros H. apply sum_le. auto. Qed.

Lemma sum_sentences_ge0 f : (forall x, 0 <= f x) -> 0 <= sum_sentences f.
Proof. intros H. apply sum_ge0. auto. Qed.

Lemma term_le_sum_sentences f x : (forall y, 0 <= f y) -> f x <= sum_sentences f.
Proof. intros H. apply term_le_sum; auto. apply complete. Qed.

(** * Likelihoods *)

Section Likelihoods.
Variable P : LM.
Implicit Types (s t : list Sent) (x : Sent).

Lemma likelihood_longer s x : P (s ++ [x]) <= P s.
Proof.
  rewrite <- (likelihood_sum P s).
  apply (term_le_sum_sentences (fun y => P (s ++ [y]))). intros; apply likelihood_ge0.
Qed.

Lemma likelihood_prefix s t : P (s ++ t) <= P s.
Proof.
  revert s; induction t as [|x t IH]; intros s; [rewrite app_nil_r; lra|].
  replace (s ++ x :: t) with ((s ++ [x]) ++ t) by (now rewrite <- app_assoc).
  eapply Rle_trans; [apply IH | apply likelihood_longer].
Qed.

Lemma prefix_pos s t : 0 < P (s ++ t) -> 0 < P s.
Proof. pose proof (likelihood_prefix s t). lra. Qed.

Lemma impossible_prefix s t : P s = 0 -> P (s ++ t) = 0.
Proof. pose proof (likelihood_prefix s t). pose proof (likelihood_ge0 P (s ++ t)). lra. Qed.

Lemma pos_or_zero s : 0 < P s \/ P s = 0.
Proof. destruct (likelihood_ge0 P s); auto. Qed.

Lemma likelihood_le1 s : P s <= 1.
Proof. rewrite <- (likelihood_empty P). apply (likelihood_prefix [] s). Qed.

Lemma prob_ge0 s t : 0 <= prob P t s.
Proof.
  unfold prob. destruct (pos_or_zero s) as [H|H].
  - apply ratio_ge0; auto. apply likelihood_ge0.
  - rewrite (impossible_prefix s t H). unfold Rdiv. lra.
Qed.

(** The chain rule; also where P(s) = 0, for then both sides vanish. *)
Lemma chain_rule s t : P (s ++ t) = P s * prob P t s.
Proof.
  unfold prob. destruct (pos_or_zero s) as [H|H]; [field; lra|].
  rewrite (impossible_prefix s t H), H. ring.
Qed.

Lemma prob_app s t u : prob P (t ++ u) s = prob P t s * prob P u (s ++ t).
Proof.
  unfold prob. rewrite <- !app_assoc. destruct (pos_or_zero (s ++ t)) as [H|H].
  - pose proof (prefix_pos _ _ H). field; lra.
  - rewrite (app_assoc s t u), (impossible_prefix (s ++ t) u H), H. unfold Rdiv. ring.
Qed.

Lemma prob_from_empty s : prob P s [] = P s.
Proof. unfold prob. rewrite likelihood_empty. simpl. field. Qed.

Lemma prob_empty s : 0 < P s -> prob P [] s = 1.
Proof. intros H. unfold prob. rewrite app_nil_r. field. lra. Qed.

Lemma prob_pos s t : 0 < P s -> 0 < prob P t s <-> 0 < P (s ++ t).
Proof.
  intros H. rewrite chain_rule. pose proof (prob_ge0 s t). split; intros Q.
  - now apply Rmult_lt_0_compat.
  - apply (factors_pos (P s)); auto. lra.
Qed.

Lemma prob_pos_given s t : 0 < prob P t s -> 0 < P s.
Proof.
  intros H. destruct (pos_or_zero s) as [|Z]; auto.
  unfold prob in H. rewrite (impossible_prefix s t Z) in H. unfold Rdiv in H. lra.
Qed.

Lemma prob_sum s : 0 < P s -> sum_sentences (fun x => prob P [x] s) = 1.
Proof.
  intros H. unfold prob, Rdiv, sum_sentences. rewrite sum_scal_r.
  change (sum_over sentences (fun x => P (s ++ [x]))) with (sum_sentences (fun x => P (s ++ [x]))).
  rewrite likelihood_sum. field. lra.
Qed.

Lemma prob_le1 s x : 0 < P s -> prob P [x] s <= 1.
Proof.
  intros H. rewrite <- (prob_sum s H).
  apply (term_le_sum_sentences (fun y => prob P [y] s)). intros; apply prob_ge0.
Qed.

End Likelihoods.

(** * Mixtures are language models *)

Section Mixture.
Variables (w : R) (P Q : LM) (proper : 0 <= w <= 1).

Lemma mix_ge0 s : 0 <= mix w P Q s.
Proof.
  pose proof (likelihood_ge0 P s). pose proof (likelihood_ge0 Q s). unfold mix.
  apply Rplus_le_le_0_compat; apply Rmult_le_pos; lra.
Qed.

Lemma mix_empty : mix w P Q [] = 1.
Proof. unfold mix. rewrite !likelihood_empty. ring. Qed.

Lemma mix_sum s : sum_sentences (fun x => mix w P Q (s ++ [x])) = mix w P Q s.
Proof.
  unfold mix, sum_sentences. rewrite sum_plus, !sum_scal.
  change (w * sum_sentences (fun x => P (s ++ [x])) + (1 - w) * sum_sentences (fun x => Q (s ++ [x]))
          = w * P s + (1 - w) * Q s).
  now rewrite !likelihood_sum.
Qed.

(** Its likelihood is [mix w P Q] itself. *)
Definition mixture : LM := Build_LM (mix w P Q) mix_empty mix_ge0 mix_sum.

End Mixture.

Lemma mix_pos_left w (P Q : LM) s : 0 < w -> w <= 1 -> 0 < P s -> 0 < mix w P Q s.
Proof.
  intros Hw Hw1 H. unfold mix. pose proof (likelihood_ge0 Q s). nra.
Qed.

Lemma mix_pos_right w (P Q : LM) s : 0 <= w -> w < 1 -> 0 < Q s -> 0 < mix w P Q s.
Proof.
  intros Hw Hw1 H. unfold mix. pose proof (likelihood_ge0 P s). nra.
Qed.

Lemma mix_pos_inv w (P Q : LM) s : 0 < mix w P Q s -> 0 < P s \/ 0 < Q s.
Proof.
  unfold mix. destruct (pos_or_zero P s) as [|HP]; auto. destruct (pos_or_zero Q s) as [|HQ]; auto.
  rewrite HP, HQ. lra.
Qed.

Lemma mix_next_pos w (P Q : LM) s t : 0 <= w <= 1 -> 0 < prob (mix w P Q) t s -> 0 < mix w P Q (s ++ t).
Proof.
  intros Hw H. change (0 < prob (mixture w P Q Hw) t s) in H. change (0 < mixture w P Q Hw (s ++ t)).
  pose proof (prob_pos_given _ _ _ H). now apply prob_pos.
Qed.

(** * Language models from conditionals *)

Section Conditionals.
Variable cond : list Sent -> Sent -> R.
Hypothesis cond_ge0 : forall h x, 0 <= cond h x.
Hypothesis cond_sum : forall h, sum_sentences (cond h) = 1.

(** Π cond(sᵢ | h s₁ … sᵢ₋₁) *)
Fixpoint product_from (h s : list Sent) : R :=
  match s with [] => 1 | x :: rest => cond h x * product_from (h ++ [x]) rest end.

Lemma product_from_app h s t : product_from h (s ++ t) = product_from h s * product_from (h ++ s) t.
Proof.
  revert h; induction s as [|x s IH]; intros h; simpl.
  - rewrite app_nil_r. ring.
  - rewrite IH, <- app_assoc. simpl. ring.
Qed.

Lemma product_from_ge0 s : forall h, 0 <= product_from h s.
Proof. induction s as [|x s IH]; intros h; simpl; [lra|]. apply Rmult_le_pos; auto. Qed.

Lemma product_from_sum s : sum_sentences (fun x => product_from [] (s ++ [x])) = product_from [] s.
Proof.
  rewrite (sum_sentences_ext _ (fun x => product_from [] s * cond s x)).
  - unfold sum_sentences. rewrite sum_scal. change (sum_over sentences (cond s)) with (sum_sentences (cond s)).
    rewrite cond_sum. ring.
  - intros x. rewrite product_from_app. simpl. ring.
Qed.

Definition from_conditionals : LM :=
  Build_LM (product_from []) eq_refl (fun s => product_from_ge0 s []) product_from_sum.

Lemma from_conditionals_prob h x : 0 < from_conditionals h -> prob from_conditionals [x] h = cond h x.
Proof.
  intros H. unfold prob. simpl in *. rewrite product_from_app. simpl. field. lra.
Qed.

End Conditionals.
End LanguageModel.
