(** A gap in behaviour is a difference in what is said next: no score is larger than 1 in absolute value. And some sentence of P₋ is
    likelier than under P₊: weighed by 1 − B, P₋ and P₊ have 1 − B_{P₋} and 1 − B_{P₊} in total. *)
From Coq Require Import Reals Lra List Classical.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Defined.
From BEB.new Require Pinsker.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Gap.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Q : LM) (s : list Sent).

Hypotheses (HP : 0 < P s) (HQ : 0 < Q s).

(** Σ f(aQ − bP) = 0 for f ≥ 0 with the means a under P and b under Q. *)
Lemma likelier (f : Sent -> R) : (forall x, 0 <= f x) ->
  exists y, 0 < prob P [y] s /\ expect P s f * prob Q [y] s <= expect Q s f * prob P [y] s.
Proof.
  intros f0. set (a := expect P s f). set (b := expect Q s f). apply NNPP. intros none.
  assert (a0 : 0 <= a) by (apply expect_ge_const; auto).
  assert (b0 : 0 <= b) by (apply expect_ge_const; auto).
  assert (less : forall x, 0 < prob P [x] s -> b * prob P [x] s < a * prob Q [x] s).
  { intros x Hx. apply Rnot_le_lt. intros H. apply none. eauto. }
  assert (gap0 : forall x, In x sentences -> 0 <= f x * (a * prob Q [x] s - b * prob P [x] s)).
  { intros x _. apply Rmult_le_pos; auto. pose proof (prob_ge0 Q s [x]).
    destruct (prob_ge0 P s [x]) as [Hx|Hx]; [specialize (less x Hx); lra | rewrite <- Hx; nra]. }
  assert (total : sum_over sentences (fun x => f x * (a * prob Q [x] s - b * prob P [x] s)) = 0).
  { rewrite (sum_ext _ _ (fun x => a * (prob Q [x] s * f x) - b * (prob P [x] s * f x))) by (intros; ring).
    rewrite sum_minus, !sum_scal. change (a * b - b * a = 0). ring. }
  destruct (next_exists P s HP) as (y & Hy).
  assert (f_zero : forall x, 0 < prob P [x] s -> f x = 0).
  { intros x Hx. pose proof (sum_zero_terms _ _ x gap0 total (complete x)) as Z. cbv beta in Z.
    specialize (less x Hx). apply Rmult_integral in Z. lra. }
  assert (a = 0) by (unfold a; rewrite <- (expect_const P s 0 HP); now apply expect_ext).
  specialize (less y Hy). pose proof (Rmult_le_pos _ _ b0 (Rlt_le _ _ Hy)). rewrite H in less. lra.
Qed.

Variable B : Sent -> R.
Hypothesis scores : forall x, -1 <= B x <= 1.

Lemma sharp : exists y, 0 < prob P [y] s
  /\ (1 - expect P s B) * prob Q [y] s <= (1 - expect Q s B) * prob P [y] s.
Proof.
  destruct (likelier (fun x => 1 - B x)) as (y & Hy & H); [intros x; specialize (scores x); lra|].
  exists y. split; auto. now rewrite !expect_minus, !expect_const in H by auto.
Qed.

Lemma sharp_above : exists y, 0 < prob P [y] s
  /\ (1 + expect P s B) * prob Q [y] s <= (1 + expect Q s B) * prob P [y] s.
Proof.
  destruct (likelier (fun x => 1 + B x)) as (y & Hy & H); [intros x; specialize (scores x); lra|].
  exists y. split; auto. now rewrite !expect_plus, !expect_const in H by auto.
Qed.

(** From a·q ≤ (a − g)·p with 0 < a ≤ 2 and g ≥ 0. *)
Lemma halved a g p q : 0 < a <= 2 -> 0 <= g -> 0 <= p -> a * q <= (a - g) * p -> 2 * q <= (2 - g) * p.
Proof.
  intros Ha Hg Hp H. apply Rmult_le_reg_l with a; [lra|].
  assert (0 <= (2 - a) * (g * p)) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Lemma likelihood_ratio : exists y, 0 < prob P [y] s
  /\ 2 * prob Q [y] s <= (2 - Rabs (expect P s B - expect Q s B)) * prob P [y] s.
Proof.
  pose proof (expect_between P s B (-1) 1 HP scores) as EP. pose proof (expect_between Q s B (-1) 1 HQ scores) as EQ.
  destruct (Rle_lt_dec (expect P s B) (expect Q s B)) as [le|lt].
  - destruct (Req_dec (expect P s B) 1) as [one|below].
    + destruct sharp_above as (y & Hy & H). exists y. split; auto. rewrite one in *.
      replace (1 - expect Q s B) with 0 by lra. rewrite Rabs_R0. nra.
    + destruct sharp as (y & Hy & H). exists y. split; auto. rewrite Rabs_left1 by lra.
      apply halved with (1 - expect P s B); lra.
  - destruct sharp_above as (y & Hy & H). exists y. split; auto. rewrite Rabs_right by lra.
    apply halved with (1 + expect P s B); lra.
Qed.

End Gap.

(** * The statements *)

Theorem gap_lemma_proved : Statements.gap_lemma.
Proof. statement. now apply expect_gap. Qed.

Theorem gap_lemma_divergence_proved : Statements.gap_lemma_divergence.
Proof.
  statement. rewrite <- Rabs_mult, Rabs_right by apply Rle_ge, Rle_0_sqr. now apply Pinsker.behaviour_lost.
Qed.

Theorem gap_lemma_likelihood_ratio_proved : Statements.gap_lemma_likelihood_ratio.
Proof. statement. now apply likelihood_ratio. Qed.

Theorem gap_lemma_likelihood_ratio_sharp_proved : Statements.gap_lemma_likelihood_ratio_sharp.
Proof. statement. now apply sharp. Qed.
