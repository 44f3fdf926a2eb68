(** Expectations over the next sentence: linear, monotone, attained; Jensen's inequality for log. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts LanguageModel.
Import ListNotations.
Open Scope R_scope.

Section Expectation.
Context {Sent : Type} {A : Alphabet Sent}.
Implicit Types (f g : Sent -> R) (s : list Sent).

(** Σₓ P(s ⊕ x) f(x) = P(s) · E f. *)
Lemma expect_weighted (P : LM) s f :
  P s * expect P s f = sum_sentences (fun x => P (s ++ [x]) * f x).
Proof.
  unfold expect, sum_sentences. rewrite <- sum_scal. apply sum_ext. intros x _.
  rewrite (chain_rule P s [x]). ring.
Qed.

Lemma expect_ext (P : LM) s f g :
  (forall x, 0 < prob P [x] s -> f x = g x) -> expect P s f = expect P s g.
Proof.
  intros H. apply sum_sentences_ext. intros x.
  destruct (prob_ge0 P s [x]) as [Hp|Hp]; [now rewrite H | rewrite <- Hp; ring].
Qed.

Lemma expect_plus P s f g : expect P s (fun x => f x + g x) = expect P s f + expect P s g.
Proof.
  unfold expect, sum_sentences. rewrite <- sum_plus. apply sum_ext. intros; ring.
Qed.

Lemma expect_minus P s f g : expect P s (fun x => f x - g x) = expect P s f - expect P s g.
Proof.
  unfold expect, sum_sentences. rewrite <- sum_minus. apply sum_ext. intros; ring.
Qed.

Lemma expect_scal P s c f : expect P s (fun x => c * f x) = c * expect P s f.
Proof.
  unfold expect, sum_sentences. rewrite <- sum_scal. apply sum_ext. intros; ring.
Qed.

Lemma expect_const (P : LM) s c : 0 < P s -> expect P s (fun _ => c) = c.
Proof.
  intros H. unfold expect, sum_sentences. rewrite sum_scal_r.
  change (sum_sentences (fun x => prob P [x] s) * c = c). rewrite prob_sum; auto. ring.
Qed.

Lemma expect_le (P : LM) s f g :
  (forall x, 0 < prob P [x] s -> f x <= g x) -> expect P s f <= expect P s g.
Proof.
  intros H. apply sum_sentences_le. intros x.
  destruct (prob_ge0 P s [x]) as [Hp|Hp].
  - apply Rmult_le_compat_l; auto. lra.
  - rewrite <- Hp. lra.
Qed.

Lemma expect_le_const (P : LM) s f c :
  0 < P s -> (forall x, 0 < prob P [x] s -> f x <= c) -> expect P s f <= c.
Proof. intros Hs H. rewrite <- (expect_const P s c Hs). now apply expect_le. Qed.

Lemma expect_ge_const (P : LM) s f c :
  0 < P s -> (forall x, 0 < prob P [x] s -> c <= f x) -> c <= expect P s f.
Proof. intros Hs H. rewrite <- (expect_const P s c Hs). now apply expect_le. Qed.

Lemma expect_between (P : LM) s f lo hi :
  0 < P s -> (forall x, lo <= f x <= hi) -> lo <= expect P s f <= hi.
Proof.
  intros Hs H. split; [apply expect_ge_const | apply expect_le_const]; auto; intros; apply H.
Qed.

Lemma expect_attained (P : LM) s f c :
  0 < P s -> c <= expect P s f -> exists x, 0 < prob P [x] s /\ c <= f x.
Proof.
  intros Hs H. destruct (mean_attained sentences (fun x => prob P [x] s) f c) as (x & _ & Hp & Hx).
  - intros; apply prob_ge0.
  - change (0 < sum_sentences (fun x => prob P [x] s)). rewrite prob_sum; auto. lra.
  - change (c * sum_sentences (fun x => prob P [x] s) <= expect P s f). rewrite prob_sum; auto. lra.
  - eauto.
Qed.

(** A model always has something to say. *)
Lemma next_exists (P : LM) s : 0 < P s -> exists x, 0 < prob P [x] s.
Proof.
  intros Hs. destruct (expect_attained P s (fun _ => 0) 0 Hs) as (x & Hx & _); eauto.
  rewrite expect_const; auto; lra.
Qed.

(** E g = 0 for g ≥ 0 only if g vanishes on the support. *)
Lemma expect_zero (P : LM) s f x :
  (forall y, 0 <= f y) -> expect P s f = 0 -> 0 < prob P [x] s -> f x = 0.
Proof.
  intros H0 Z Hx.
  assert (T : prob P [x] s * f x = 0).
  { apply (sum_zero_terms sentences (fun y => prob P [y] s * f y)); auto; [|apply complete].
    intros y _. apply Rmult_le_pos; auto. apply prob_ge0. }
  apply Rmult_integral in T. lra.
Qed.

(** Jensen: E log f ≤ log E f, by log u ≤ u − 1 at u = f / E f. *)
Lemma jensen_ln (P : LM) s f : 0 < P s -> (forall x, 0 < prob P [x] s -> 0 < f x) ->
  0 < expect P s f /\ expect P s (fun x => ln (f x)) <= ln (expect P s f).
Proof.
  intros Hs Hf.
  assert (Hm : 0 < expect P s f).
  { destruct (next_exists P s Hs) as (x & Hx).
    apply Rlt_le_trans with (prob P [x] s * f x); [apply Rmult_lt_0_compat; auto|].
    apply (term_le_sum sentences (fun y => prob P [y] s * f y)); [|apply complete].
    intros y _. destruct (prob_ge0 P s [y]) as [Hy|Hy]; [|rewrite <- Hy; lra].
    apply Rmult_le_pos; [lra | left; auto]. }
  split; auto. set (m := expect P s f) in *.
  apply Rle_trans with (expect P s (fun x => ln m + (/ m * f x + - 1))).
  - apply expect_le. intros x Hx. specialize (Hf x Hx).
    pose proof (ln_le_minus_one (f x / m) (ratio_pos _ _ Hf Hm)) as L.
    rewrite ln_ratio in L by auto. unfold Rdiv in L. lra.
  - rewrite !expect_plus, expect_scal, !expect_const by auto. fold m.
    right. field. lra.
Qed.

(** A gap is a difference of the laws, where no value is larger than 1 in absolute value. *)
Lemma expect_gap (P Q : LM) s (B : Sent -> R) : (forall x, -1 <= B x <= 1) ->
  Rabs (expect P s B - expect Q s B) <= sum_sentences (fun x => Rabs (prob P [x] s - prob Q [x] s)).
Proof.
  intros scores. unfold expect, sum_sentences. rewrite <- sum_minus. eapply Rle_trans; [apply sum_abs|].
  apply sum_le. intros x _. rewrite <- Rmult_minus_distr_r, Rabs_mult.
  pose proof (Rabs_pos (prob P [x] s - prob Q [x] s)).
  assert (Rabs (B x) <= 1) by (apply Rabs_le; apply scores). nra.
Qed.

End Expectation.
