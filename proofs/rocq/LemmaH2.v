(** Lemma H.2: where supports are disjoint, P is αP₋ on everything that P₋ can say, so every log-ratio is log(1/α). Where both
    can say a sentence, its log-ratio is smaller, and no log-ratio is larger. *)
From Coq Require Import Reals Lra List.
From BEB.model Require Import Sums RealFacts LanguageModel Expectation Divergence Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Theorem lemma_h_2_proved : Statements.lemma_h_2.
Proof.
  intros Sent alphabet alpha Pminus Pplus alpha_pos alpha_lt1 disjoint.
  rewrite <- (expect_const Pminus [] (ln (1 / alpha))) by (rewrite likelihood_empty; lra).
  apply expect_ext. intros x Hx. rewrite prob_from_empty in *.
  specialize (disjoint x). apply Rmult_integral in disjoint as [Z|Z]; [lra|].
  f_equal. unfold mix. rewrite Z. field. lra.
Qed.

Section Converse.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).

Notation P := (mix alpha Pminus Pplus).
Notation log_ratio x := (ln (Pminus [x] / P [x])).

Lemma P_pos x : 0 < Pminus [x] -> 0 < P [x].
Proof. intros. apply mix_pos_left; auto; lra. Qed.

Lemma at_most x : 0 < Pminus [x] -> log_ratio x <= ln (1 / alpha).
Proof.
  intros H. pose proof (P_pos x H) as HP. apply ln_le_ln; [now apply ratio_pos|]. apply ratio_le; auto.
  pose proof (likelihood_ge0 Pplus [x]). unfold mix.
  replace (1 / alpha * (alpha * Pminus [x] + (1 - alpha) * Pplus [x]))
    with (Pminus [x] + (1 - alpha) / alpha * Pplus [x]) by (field; lra).
  assert (0 <= (1 - alpha) / alpha) by (apply ratio_ge0; lra). nra.
Qed.

Lemma less x : 0 < Pminus [x] -> 0 < Pplus [x] -> log_ratio x < ln (1 / alpha).
Proof.
  intros H H'. pose proof (P_pos x H) as HP. apply ln_increasing; [now apply ratio_pos|]. apply ratio_lt; auto.
  unfold mix. replace (1 / alpha * (alpha * Pminus [x] + (1 - alpha) * Pplus [x]))
    with (Pminus [x] + (1 - alpha) / alpha * Pplus [x]) by (field; lra).
  assert (0 < (1 - alpha) / alpha) by (apply ratio_pos; lra). nra.
Qed.

End Converse.

Theorem lemma_h_2_converse_proved : Statements.lemma_h_2_converse.
Proof.
  intros Sent alphabet alpha Pminus Pplus alpha_pos alpha_lt1 (y & Hy).
  apply factors_pos in Hy as [Hm Hp]; try apply likelihood_ge0.
  set (f := fun x => ln (Pminus [x] / mix alpha Pminus Pplus [x])).
  apply Rnot_le_lt. intros H.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  assert (gap0 : forall x, In x sentences -> 0 <= prob Pminus [x] [] * (ln (1 / alpha) - f x)).
  { intros x _. rewrite prob_from_empty. destruct (pos_or_zero Pminus [x]) as [Hx|Z]; [|rewrite Z; lra].
    pose proof (at_most alpha Pminus Pplus alpha_pos alpha_lt1 x Hx). apply Rmult_le_pos; unfold f; lra. }
  assert (none : sum_over sentences (fun x => prob Pminus [x] [] * (ln (1 / alpha) - f x)) = 0).
  { apply Rle_antisym; [|now apply sum_ge0].
    change (expect Pminus [] (fun x => ln (1 / alpha) - f x) <= 0).
    rewrite (expect_minus Pminus [] (fun _ => ln (1 / alpha)) f), expect_const by auto.
    unfold f in *. lra. }
  pose proof (sum_zero_terms _ _ y gap0 none (complete y)) as Z. cbv beta in Z. rewrite prob_from_empty in Z.
  pose proof (less alpha Pminus Pplus alpha_pos alpha_lt1 y Hm Hp). unfold f in Z.
  apply Rmult_integral in Z. lra.
Qed.
