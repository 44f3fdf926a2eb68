(** The footnote on finite context. A context too short for the evidence that γ + ε takes is safe: P(s)·B_P(s) is at least
    αP₋(s)γ + (1−α)P₊(s)b₊. With room for no sentence at all, even two models that differ are a counterexample. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior TwoSentences Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Obstruction.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent) (gamma epsilon bplus Lambda : R).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon).

Notation P := (mix alpha Pminus Pplus).

Lemma obstruction : 0 < Pminus s -> 0 < Pplus s -> Pminus s <= Lambda * Pplus s ->
  gamma <= expect Pminus s B -> bplus <= expect Pplus s B ->
  alpha * epsilon * Lambda <= (1 - alpha) * (bplus - gamma - epsilon) ->
  gamma + epsilon <= expect P s B.
Proof.
  intros bad_pos good_pos evidence bad good short.
  assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  apply Rmult_le_reg_l with (P s); auto. rewrite expect_mix_weighted by lra. unfold mix.
  apply Rmult_le_compat_r with (r := Pplus s) in short; [|lra].
  apply Rmult_le_compat_l with (r := alpha * epsilon) in evidence; [|nra].
  assert (0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  assert (0 < (1 - alpha) * Pplus s) by (apply Rmult_lt_0_compat; lra). nra.
Qed.

End Obstruction.

(** * The statements *)

Theorem footnote_on_finite_context_obstruction_proved : Statements.footnote_on_finite_context_obstruction.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon C bplus Lambda scores a0 a1 e0 bounded levels short s fits s_pos.
  destruct (bounded s fits s_pos) as [good_pos evidence].
  destruct (levels s fits (conj s_pos good_pos)) as [bad good].
  now apply obstruction with bplus Lambda.
Qed.

Local Existing Instance two.

(** C = 0, α = 1/2; P₋ and P₊ say the bad sentence with probabilities 3/4 and 1/4, so γ = −1/2; B_P(∅) = 0. *)
Theorem footnote_on_finite_context_refuted : ~ Statements.footnote_on_finite_context.
Proof.
  intros claimed.
  specialize (claimed bool two (1/2) (coin (3/4)) (coin (1/4)) score (-1/2) (1/8) 0%nat score_between).
  destruct claimed as (s & fits & s_pos & misaligned); try lra.
  - intros s _ s_pos. change (expect (coin (3/4)) s score <= -1/2). rewrite coin_behaviour; auto; lra.
  - intros s fits _. destruct s; [|simpl in fits; lia]. exists true.
    rewrite !coin_likelihood by lra. simpl. lra.
  - destruct s; [|simpl in fits; lia].
    assert (neutral : expect (mix (1/2) (coin (3/4)) (coin (1/4))) [] score = 0).
    { unfold expect. rewrite sum_two. unfold prob, mix. rewrite !coin_likelihood by lra. simpl. field. }
    change (fun x => score x) with score in misaligned. lra.
Qed.
