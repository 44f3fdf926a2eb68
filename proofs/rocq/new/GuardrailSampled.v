(** The guardrail for sampled prompts. Markov's inequality bounds the evidence of a prompt of P₋, Cantelli's from below that of an
    aligning prompt of P₊; what follows multiplies it by μᵏ at most. A mean divergence does not bound it. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance TwoSentences Coins
  Defined.
From BEB Require EvidenceOfPrompts AligningWithoutSimilarity Statements.
From BEB.new Require BoundedEvidence Guardrail.
Import ListNotations.
Open Scope R_scope.

(** * The statements *)

(** Markov's inequality bounds the evidence of a sampled prompt. *)
Theorem guardrail_sampled_prompts_proved : Statements.guardrail_sampled_prompts.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma0 bplus tau delta rho N scores alpha_pos alpha_lt1 above below rho_pos
    delta_pos follows hidden levels long.
  eapply Rle_trans; [now apply (AligningWithoutSimilarity.rarely_much Pplus Pminus rho delta N)|].
  apply chance_le. intros u L Hm little. rewrite prob_from_empty in Hm.
  assert (Hp : 0 < Pplus u) by (apply follows; auto; lia). destruct (levels u L (conj Hm Hp)) as [low high].
  apply (Guardrail.fixed_prompt alpha gamma0 bplus tau); auto.
  assert (offer : 0 < alpha * (tau - gamma0)) by (apply Rmult_lt_0_compat; lra).
  assert (needed : 0 < (1 - alpha) * (bplus - tau)) by (apply Rmult_lt_0_compat; lra).
  pose proof (Guardrail.offered_at_most (Pminus u / Pplus u) _ _ (ratio_pos _ _ Hm Hp) offer needed
    (Rle_trans _ _ _ (Rlt_le _ _ little) long)) as H.
  apply Rmult_le_compat_r with (r := Pplus u) in H; [|lra].
  replace (alpha * (tau - gamma0) * (Pminus u / Pplus u) * Pplus u) with (alpha * (tau - gamma0) * Pminus u) in H by (field; lra).
  exact H.
Qed.

(** What an aligning prompt tells for P₊ has to be made up for first. *)
Theorem guardrail_aligning_prompt_proved : Statements.guardrail_aligning_prompt.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma0 bplus tau delta rho sigma a mu N k scores alpha_pos alpha_lt1 above below
    mu_pos a_pos rho_pos follows told variance_le small bounded long.
  eapply Rle_trans; [apply (EvidenceOfPrompts.rarely_less Pplus Pminus N follows (ln rho) (INR N * (sigma * sigma)) delta a); auto|].
  { intros m Hm. apply told; auto. intros h Lh. apply follows. lia. }
  apply chance_le. intros u Lu Hp much s Ls Hs. rewrite prob_from_empty in Hp.
  destruct (bounded u Lu Hp) as [ratios levels].
  assert (Hm : 0 < Pminus u) by (apply follows; auto; lia).
  pose proof (BoundedEvidence.evidence_bounded mu Pminus Pplus u k ratios s Ls Hs) as evidence.
  assert (Hq : 0 < Pplus (u ++ s)).
  { destruct (pos_or_zero Pplus (u ++ s)) as [|Z]; auto. rewrite Z, Rmult_0_r in evidence.
    pose proof (Rmult_lt_0_compat _ _ Hs Hp). lra. }
  destruct (levels s Ls (conj Hs Hq)) as [low high].
  apply (Guardrail.fixed_prompt alpha gamma0 bplus tau); auto.
  assert (offer : 0 < alpha * (tau - gamma0)) by (apply Rmult_lt_0_compat; lra).
  assert (needed : 0 < (1 - alpha) * (bplus - tau)) by (apply Rmult_lt_0_compat; lra).
  pose proof (pow_lt mu k mu_pos) as Hmu.
  assert (H : alpha * (tau - gamma0) * (mu ^ k * (Pminus u / Pplus u)) <= (1 - alpha) * (bplus - tau)).
  { apply Guardrail.offered_at_most; auto; [apply Rmult_lt_0_compat; auto; now apply ratio_pos|].
    rewrite ln_mult, ln_pow by (auto using ratio_pos). rewrite (ln_ratio (Pminus u)) by auto.
    rewrite (ln_ratio (Pplus u)) in much by auto. lra. }
  apply Rmult_le_reg_r with (Pplus u); auto.
  apply Rmult_le_compat_l with (r := alpha * (tau - gamma0)) in evidence; [|lra].
  apply Rmult_le_compat_r with (r := Pplus u * Pplus (u ++ s)) in H; [|apply Rmult_le_pos; lra].
  replace (alpha * (tau - gamma0) * (mu ^ k * (Pminus u / Pplus u)) * (Pplus u * Pplus (u ++ s)))
    with (alpha * (tau - gamma0) * (mu ^ k * Pminus u * Pplus (u ++ s))) in H by (field; lra).
  lra.
Qed.

Local Existing Instance two.

(** P₋ and P₊ say the bad sentence with probabilities 3/4 and 1/4: it is three times likelier, and the mean divergence (log 3)/2 is
    below log 2. τ = −1/6 and α = 1/2: one bad sentence brings the behaviour to −1/4. *)
Theorem guardrail_bounded_divergence_refuted : ~ Statements.guardrail_bounded_divergence.
Proof.
  intros claimed.
  assert (pos : forall q s, 0 < q < 1 -> 0 < coin q s) by (intros; apply coin_pos; lra).
  assert (H := claimed bool two (1/2) (coin (3/4)) (coin (1/4)) score 2 (-1/2) (1/2) (-1/6) 1%nat score_between).
  assert (safe : -1/6 <= expect (mix (1/2) (coin (3/4)) (coin (1/4))) [true] score).
  { apply H; try lra.
    - intros h _ _. apply pos. lra.
    - intros h _ _. change (divergence (coin (3/4)) (coin (1/4)) h <= ln 2). rewrite divergence_3_4.
      assert (E : ln 4 = 2 * ln 2) by (replace 4 with (2 * 2) by ring; rewrite ln_mult by lra; ring).
      pose proof (ln_le_ln 3 4 ltac:(lra) ltac:(lra)). lra.
    - intros h _ _. change (-1/2 <= expect (coin (3/4)) h score /\ 1/2 <= expect (coin (1/4)) h score).
      rewrite !coin_score by lra. lra.
    - simpl. lia.
    - apply pos. lra. }
  assert (HP : 0 < mix (1/2) (coin (3/4)) (coin (1/4)) [true]).
  { apply mix_pos_left; try lra. apply pos. lra. }
  rewrite expect_mix, !coin_score in safe by (auto; lra).
  unfold posterior, mix in safe. rewrite !coin_likelihood in safe by lra. simpl in safe. lra.
Qed.
