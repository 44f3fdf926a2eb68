(** Theorem 3.4, best-of-n sampling: false as printed. Where both components keep perfect answers, after every prompt one of n
    answers is perfect often enough; and the identity of the printed proof fails for three sentences.

    All n answers come from P₋ with probability wⁿ, and then the answer is the best of n of P₋, not an answer of P₋. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Divergence Sequences Chance Answers
  TwoSentences Coins Defined.
From BEB Require BestOfN Statements.
Import ListNotations.
Import BestOfN.
Open Scope R_scope.

Section NoPrompt.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (B : Sent -> R) (alpha : R) (Pminus Pplus : LM) (s : list Sent) (theta : R).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).
Notation P := (mix alpha Pminus Pplus).

Theorem no_prompt n : 0 < P s ->
  sum_sentences (fun x => Pminus (s ++ [x]) * imperfect B x) <= theta * Pminus s ->
  sum_sentences (fun x => Pplus (s ++ [x]) * imperfect B x) <= theta * Pplus s ->
  1 - 2 * theta ^ n <= best_of B P s n.
Proof.
  intros HP minus plus. assert (proper : 0 <= alpha <= 1) by lra.
  pose proof (best_by_perfect B scores (mixture alpha Pminus Pplus proper) s n HP) as low. simpl in low.
  rewrite <- expect_weighted in minus, plus.
  assert (mean : 0 <= expect P s (imperfect B) <= theta).
  { split.
    - change P with (likelihood (mixture alpha Pminus Pplus proper)).
      apply expect_ge_const; auto. intros x _. apply indicator_between.
    - apply Rmult_le_reg_l with (P s); auto. rewrite expect_mix_weighted by auto. unfold mix.
      apply Rmult_le_compat_l with (r := alpha) in minus; [|lra].
      apply Rmult_le_compat_l with (r := 1 - alpha) in plus; lra. }
  pose proof (pow_incr _ _ n mean). lra.
Qed.

End NoPrompt.

Theorem theorem_3_4_no_prompt_proved : Statements.theorem_3_4_no_prompt.
Proof. statement. apply no_prompt; auto. Qed.

(** * The print is false *)

Section TwoSentences.
Local Existing Instance two.

(** P₋ is bad three times in four, P₊ one time in four: γ = −1/2, and the better of two answers is at least −1/8. *)
Lemma better_of_two s : 0 < mix (1/2) (coin (3/4)) (coin (1/4)) s ->
  -1/8 <= best_of score (mix (1/2) (coin (3/4)) (coin (1/4))) s 2.
Proof.
  intros HP.
  assert (good_often : forall q, 0 < q <= 3/4 ->
    sum_sentences (fun x => coin q (s ++ [x]) * imperfect score x) <= 3/4 * coin q s).
  { intros q Hq. rewrite <- expect_weighted, coin_expect by lra. unfold imperfect, score.
    rewrite indicator_true, indicator_false by lra. pose proof (coin_pos q ltac:(lra) ltac:(lra) s). nra. }
  eapply Rle_trans; [|apply no_prompt with (theta := 3/4); auto using score_between; try lra; apply good_often; lra].
  lra.
Qed.

(** α = 1/2, β = log(3/2), n = 2, ε = 1/4 and the printed length, 11 sentences. *)
Theorem theorem_3_4_refuted : ~ Statements.theorem_3_4.
Proof.
  intros claimed.
  destruct (claimed bool two (1/2) (coin (3/4)) (coin (1/4)) score (-1/2) (1/4) (3/2) 11%nat 2%nat score_between)
    as (s & _ & Hs & H); try lra.
  - simpl. lra.
  - intros m _ _.
    rewrite (expect_sequences_ext _ m [] _ (fun _ => ln 3 / 2)) by (intros; apply divergence_3_4).
    rewrite expect_sequences_const by (apply coin_pos; lra).
    assert (twice : INR 2 * ln (3/2) < ln 3).
    { rewrite <- ln_pow by lra. apply ln_increasing; simpl; lra. }
    simpl in twice. lra.
  - intros h _ _. change (fun x => score x) with score. rewrite coin_score; lra.
  - rewrite <- ln_pow by lra. replace (1 / (1/2)) with 2 by field. replace (1 / (1/4)) with 4 by field.
    rewrite <- !ln_mult by (simpl; lra). apply ln_le_ln; simpl; lra.
  - pose proof (better_of_two s (mix_pos_left (1/2) (coin (3/4)) (coin (1/4)) s ltac:(lra) ltac:(lra) Hs)) as low.
    unfold best_of, expect_answers in low. change (fun t => best score t) with (best score) in H. lra.
Qed.

End TwoSentences.

(** * The identity of its proof is false *)

Section ThreeSentences.

(** Sentences of scores −1, 0 and 1; P₋ says the first, P₊ each of the others half the time. *)
Definition three : Alphabet comparison.
Proof.
  refine {| sentences := [Lt; Eq; Gt] |}.
  - repeat constructor; simpl; intuition discriminate.
  - intros []; simpl; tauto.
Defined.
Local Existing Instance three.

Definition rank (x : comparison) : R := match x with Lt => -1 | Eq => 0 | Gt => 1 end.

Lemma sum_three f : sum_sentences f = f Lt + f Eq + f Gt.
Proof. unfold sum_sentences. simpl. ring. Qed.

Definition bad_next (h : list comparison) (x : comparison) : R := match x with Lt => 1 | _ => 0 end.
Definition good_next (h : list comparison) (x : comparison) : R := match x with Lt => 0 | _ => 1/2 end.

Definition says_bad : LM.
Proof.
  refine (from_conditionals bad_next _ _); [intros h []; simpl; lra | intros h; rewrite sum_three; simpl; lra].
Defined.
Definition says_good : LM.
Proof.
  refine (from_conditionals good_next _ _); [intros h []; simpl; lra | intros h; rewrite sum_three; simpl; lra].
Defined.

Lemma mixed_expect f : expect (mix (1/2) says_bad says_good) [] f = f Lt / 2 + f Eq / 4 + f Gt / 4.
Proof. unfold expect. rewrite sum_three. unfold prob, mix. simpl. field. Qed.

(** The better of two answers is the best sentence with probability 1 − (3/4)² = 7/16; the printed identity has 3/8. *)
Theorem theorem_3_4_law_of_the_best_answer_ranked_refuted :
  ~ Statements.theorem_3_4_law_of_the_best_answer_ranked.
Proof.
  intros claimed. assert (proper : 0 <= 1/2 <= 1) by lra.
  specialize (claimed comparison three (1/2) says_bad says_good rank [] 2%nat Gt).
  assert (claimed' := claimed ltac:(intros []; simpl; lra) ltac:(lra) ltac:(lra) ltac:(simpl; lra) ltac:(simpl; lra)
    ltac:(simpl; lra)); clear claimed.
  assert (ranked : forall x y, 0 < prob says_bad [x] [] /\ 0 < prob says_good [y] [] -> rank x < rank y).
  { intros x y. unfold prob. simpl. destruct x, y; simpl; lra. }
  specialize (claimed' ranked). clear ranked.
  pose proof (chance_of_perfect rank ltac:(intros []; simpl; lra) (mixture (1/2) says_bad says_good proper) [] 2)
    as chance. specialize (chance ltac:(simpl; unfold mix; simpl; lra)). unfold expect_answers in chance.
  change (likelihood (mixture _ _ _ proper)) with (mix (1/2) says_bad says_good) in chance. rewrite mixed_expect in chance. change (rank Gt) with 1 in claimed'. rewrite chance in claimed'.
  assert (I : imperfect rank Lt = 1 /\ imperfect rank Eq = 1 /\ imperfect rank Gt = 0).
  { unfold imperfect. rewrite !indicator_true, indicator_false by (simpl; lra). auto. }
  assert (J : indicator (rank Lt = 1) = 0 /\ indicator (rank Eq = 1) = 0 /\ indicator (rank Gt = 1) = 1).
  { rewrite !(indicator_false (_ = 1)) by (simpl; lra). rewrite indicator_true by reflexivity. auto. }
  destruct I as (I1 & I2 & I3), J as (J1 & J2 & J3). rewrite I1, I2, I3 in claimed'.
  unfold expect in claimed'. rewrite !sum_three, J1, J2, J3 in claimed'. unfold prob, mix in claimed'.
  simpl in claimed'. field_simplify in claimed'. lra.
Qed.

Theorem theorem_3_4_law_of_the_best_answer_refuted : ~ Statements.theorem_3_4_law_of_the_best_answer.
Proof.
  intros claimed. apply theorem_3_4_law_of_the_best_answer_ranked_refuted.
  statement. now apply claimed.
Qed.

End ThreeSentences.
