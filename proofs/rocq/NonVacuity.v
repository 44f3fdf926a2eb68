(** One model satisfies the hypotheses of all theorems at once: sentences "bad" and "good" with scores −1 and 1, P₋ bad three
    times in four, P₊ one time in four, each time anew. γ = −1/2, β = 1/4, β′ = 1, σ = 2. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Definitions
  TwoSentences Coins.
From BEB Require BestOfN.
Import ListNotations.
Open Scope R_scope.

Local Existing Instance two.

Lemma told (P : LM) n s : (forall t, divergence P (coin (1/4)) t = ln 3 / 2) -> 0 < P s ->
  mean_divergence_exceeds P (coin (1/4)) s n (1/4).
Proof.
  intros each Hs. right. rewrite (expect_sequences_ext P n s _ (fun _ => ln 3 / 2)) by (intros; apply each).
  rewrite expect_sequences_const by auto. pose proof ln_3_between. lra.
Qed.

Theorem hypotheses_hold_together :
  let Pminus := coin (3/4) in let Pplus := coin (1/4) in
  (forall x, -1 <= score x <= 1)
  /\ behaves_at_most (-1/2) Pminus score
  /\ distinguishable (1/4) Pminus Pplus
  /\ prompt_distinguishable (1/4) Pminus Pplus score
  /\ undistinguishable 1 Pplus Pminus
  /\ similar 2 Pminus Pplus /\ similar 2 Pplus Pminus
  /\ positive_towards Pplus Pminus score.
Proof.
  intros Pminus Pplus.
  assert (pos : forall s, 0 < Pminus s) by (intros; apply coin_pos; lra).
  assert (pos' : forall s, 0 < Pplus s) by (intros; apply coin_pos; lra).
  assert (small : 3/4 * ln 3 ^ 2 <= 2 ^ 2) by (pose proof ln_3_between; nra).
  split; [apply score_between|].
  split; [intros s _; unfold Pminus; rewrite coin_score; lra|].
  split; [intros n; apply told; auto using divergence_3_4|].
  split; [intros s x _ _ n; apply told; auto using divergence_3_4|].
  split.
  { intros n. split; [intros; apply coin_divergence_finite; lra|].
    rewrite (expect_sequences_ext Pplus n [] _ (fun _ => ln 3 / 2)) by (intros; apply divergence_1_4).
    rewrite expect_sequences_const by auto. pose proof ln_3_between. lra. }
  split.
  { intros s n _ _. split; [intros; apply coin_follows; lra|]. unfold Pminus, Pplus. rewrite variance_3_4.
    apply Rmult_le_compat_l; auto. apply pos_INR. }
  split.
  { intros s n _ _. split; [intros; apply coin_follows; lra|]. unfold Pminus, Pplus. rewrite variance_1_4.
    apply Rmult_le_compat_l; auto. apply pos_INR. }
  intros s x _ negative. unfold Pminus, Pplus. rewrite !coin_prob by lra.
  destruct x; simpl in *; lra.
Qed.

(** So do those of Theorem U, with α = 1/2, ε = 1/2, ρ = 3/2 and D = 1, also after a prompt and for the best of two answers, whose
    level is −1/8. *)
Theorem hypotheses_of_universality_hold :
  let Pminus := coin (3/4) in let P := mix (1/2) Pminus (coin (1/4)) in
  (forall h, 1/2 * Pminus h <= P h)
  /\ (forall h, 0 < Pminus h -> expect Pminus h score <= -1/2)
  /\ 1 < 1/2 * ((1 - -1/2) / (1 - -1/2 - 1/2)) ^ (1 + 1)
  /\ P [true] < 1/2 * Pminus [true] * ((1 - -1/2) / (1 - -1/2 - 1/2)) ^ (1 + 1)
  /\ (forall h, 0 < Pminus h -> BestOfN.best_of score Pminus h 2 <= -1/8).
Proof.
  intros Pminus P. repeat split.
  - intros h. unfold P, mix. pose proof (likelihood_ge0 (coin (1/4)) h). lra.
  - intros h _. unfold Pminus. rewrite coin_score; lra.
  - simpl. lra.
  - unfold P, Pminus, mix. rewrite !coin_likelihood by lra. simpl. lra.
  - intros h Hh. eapply Rle_trans; [apply BestOfN.best_from_mean; auto using score_between|].
    unfold Pminus. rewrite coin_score by lra. simpl. lra.
Qed.
