(** Theorem 3.2 without positivity: a trigger costs at most log(1/|γ|) nats.

    P₋ scores at most γ after the prompt, so −B(y) ≥ |γ| P₊(y)/P₋(y) for some y that it can say: the mean of the right side is
    at most |γ|. As B ≥ −1, that is |γ|P₊(y) ≤ P₋(y). *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance TwoSentences
  Defined.
From BEB Require LemmaC3 LemmaC4 EvidenceOfPrompts Theorem31Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section Trigger.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma rho epsilon : R) (u : list Sent) (k : nat).
Hypothesis scores : forall x, -1 <= B x <= 1.
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (gamma_neg : gamma < 0).
Hypotheses (minus_pos : 0 < Pminus u) (plus_pos : 0 < Pplus u) (rho_pos : 0 < rho) (epsilon_pos : 0 < epsilon).
Hypothesis bad_first : expect Pminus u B <= gamma.

Lemma trigger : exists y, 0 < prob Pminus [y] u /\ - gamma * prob Pplus [y] u <= - B y * prob Pminus [y] u.
Proof.
  destruct (expect_attained Pminus u (fun y => (-1) * B y - - gamma * (prob Pplus [y] u / prob Pminus [y] u)) 0 minus_pos)
    as (y & Hy & affordable).
  - rewrite expect_minus, !expect_scal.
    assert (expect Pminus u (fun y => prob Pplus [y] u / prob Pminus [y] u) <= 1); [|nra].
    rewrite <- (prob_sum Pplus u plus_pos). apply sum_sentences_le. intros y.
    destruct (prob_ge0 Pminus u [y]) as [H|Z]; [right; field; lra|].
    rewrite <- Z, Rmult_0_l. apply prob_ge0.
  - exists y. split; auto. apply Rmult_le_compat_r with (r := prob Pminus [y] u) in affordable; [|lra].
    replace (((-1) * B y - - gamma * (prob Pplus [y] u / prob Pminus [y] u)) * prob Pminus [y] u)
      with (- B y * prob Pminus [y] u - - gamma * prob Pplus [y] u) in affordable by (field; lra). lra.
Qed.

Hypothesis told : forall y, B y < 0 -> 0 < Pminus (u ++ [y]) -> forall m, (m < k)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < Pminus (u ++ [y] ++ h) -> 0 < Pplus (u ++ [y] ++ h)) ->
  ln rho < expect_sequences Pminus m (u ++ [y]) (fun h => divergence Pminus Pplus (u ++ [y] ++ h)).
Hypothesis bad : forall y s, length s = k -> 0 < Pminus (u ++ [y] ++ s) -> expect Pminus (u ++ [y] ++ s) B <= gamma.

Theorem any_trigger :
  ln (1 / alpha) + ln (1 / epsilon) + ln 2 + ln (Pplus u / Pminus u) + ln (1 / (0 - gamma)) <= INR k * ln rho ->
  exists y s, length s = k /\ 0 < Pminus (u ++ [y] ++ s)
    /\ expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) B < gamma + epsilon.
Proof.
  intros long. destruct trigger as (y & Hy & affordable). pose proof (scores y) as By.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (Huy : 0 < Pminus (u ++ [y])) by (now apply prob_pos).
  assert (evidence : exists s, length s = k /\ 0 < Pminus (u ++ [y] ++ s)
    /\ 2 * Pplus (u ++ [y] ++ s) <= alpha * epsilon * Pminus (u ++ [y] ++ s)).
  { destruct (prob_ge0 Pplus u [y]) as [possible|Z].
    2:{ destruct (continuation_exists Pminus k (u ++ [y]) Huy) as (s & L & Hs). exists s.
        rewrite !app_assoc. apply prob_pos in Hs; auto. repeat split; auto.
        rewrite (chain_rule Pplus (u ++ [y]) s), (chain_rule Pplus u [y]), <- Z, Rmult_0_r, Rmult_0_l, Rmult_0_r.
        apply Rlt_le. now apply Rmult_lt_0_compat. }
    assert (negative : B y < 0) by nra.
    destruct (LemmaC3.evidence_after Pminus Pplus (u ++ [y]) rho k Huy rho_pos) as (s & L & Hs & evidence & _).
    { intros m Hm follows. eapply Rlt_le_trans.
      - apply (told y negative Huy m Hm). intros h Lh Hh. rewrite app_assoc in *. now apply follows.
      - right. apply expect_sequences_ext. intros h _ _. now rewrite app_assoc. }
    exists s. rewrite !app_assoc. repeat split; auto; [now apply prob_pos|].
    (* 2P₊(u) ≤ αε|γ|ρᵏP₋(u), |γ|P₊(y|u) ≤ P₋(y|u) and ρᵏP₊(s|uy) ≤ P₋(s|uy) *)
    pose proof (pow_lt rho k rho_pos) as Hr.
    assert (first : 2 * Pplus u <= alpha * epsilon * (- gamma * rho ^ k) * Pminus u).
    { assert (r0 : 0 < Pplus u / Pminus u) by (now apply ratio_pos).
      assert (Hg : 0 < - gamma * rho ^ k) by (apply Rmult_lt_0_compat; lra).
      enough (2 * (Pplus u / Pminus u) <= alpha * epsilon * (- gamma * rho ^ k)).
      { replace (2 * Pplus u) with (2 * (Pplus u / Pminus u) * Pminus u) by (field; lra).
        apply Rmult_le_compat_r; lra. }
      rewrite !ln_one_over, <- ln_pow in long by lra. replace (0 - gamma) with (- gamma) in long by ring.
      apply ln_le_inv; [now apply Rmult_lt_0_compat|]. rewrite !ln_mult by lra. lra. }
    assert (second : - gamma * prob Pplus [y] u <= prob Pminus [y] u) by nra.
    rewrite !(chain_rule _ (u ++ [y]) s), !(chain_rule _ u [y]).
    pose proof (prob_ge0 Pplus (u ++ [y]) s) as ge0.
    apply Rmult_le_reg_l with (- gamma * rho ^ k); [apply Rmult_lt_0_compat; lra|].
    replace (- gamma * rho ^ k * (2 * (Pplus u * prob Pplus [y] u * prob Pplus s (u ++ [y]))))
      with (2 * Pplus u * ((- gamma * prob Pplus [y] u) * (rho ^ k * prob Pplus s (u ++ [y])))) by ring.
    replace (- gamma * rho ^ k * (alpha * epsilon * (Pminus u * prob Pminus [y] u * prob Pminus s (u ++ [y]))))
      with (alpha * epsilon * (- gamma * rho ^ k) * Pminus u * (prob Pminus [y] u * prob Pminus s (u ++ [y]))) by ring.
    apply Rmult_le_compat; auto; [lra | |].
    - apply Rmult_le_pos; apply Rmult_le_pos; lra.
    - apply Rmult_le_compat; auto; apply Rmult_le_pos; lra. }
  destruct evidence as (s & L & Hs & evidence). exists y, s. repeat split; auto.
  apply Theorem31Prompt.enough_evidence; auto.
Qed.

End Trigger.

(** * The statements *)

Theorem theorem_3_2_fixed_prompt_without_positivity_proved : Statements.theorem_3_2_fixed_prompt_without_positivity.
Proof. statement. now apply any_trigger with rho. Qed.

Theorem theorem_3_2_log_1_for_positivity_proved : Statements.theorem_3_2_log_1_for_positivity.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k scores delta_lt1 alpha_pos alpha_lt1
    gamma_neg rho_pos _ epsilon_pos delta_pos sigma_pos N_pos follows hidden variance_lt bad_first told bad long.
  destruct (LemmaC4.sharp_margin sigma delta N) as [pos small]; auto.
  eapply Rle_trans; [apply (EvidenceOfPrompts.rarely_more Pplus Pminus N follows (ln rho') (INR N * (sigma * sigma)) delta
    (sigma * sqrt (INR N * (1 - delta) / delta))); auto; now apply Rlt_le|].
  apply chance_le. intros u L Hu cheap. rewrite prob_from_empty in Hu.
  assert (H0 : 0 < Pminus u) by (apply follows; auto; lia).
  apply any_trigger with rho; auto; [exact (told u L Hu) | lra].
Qed.

(** * The printed length is not enough *)

Local Existing Instance two.

(** The first sentence is good. Then P₋ says the bad one with probability t = 1/65 and P₊ half the time; after it P₋ says it
    again, and P₊ with probability t; after a good one both go on with a good one. Then P₋ is bad and P₊ good for ever. *)
Definition t : R := 1/65.
Definition slow : LM := table (fun h => match h with [] => 0 | [_] => t | [_; y] => if y then 1 else 0 | _ => 1 end).
Definition eager : LM := table (fun h => match h with [] => 0 | [_] => 1/2 | [_; y] => if y then t else 0 | _ => 0 end).

Ltac rows := unfold slow, eager, table, prob, mix; simpl; unfold row; rewrite ?proper_id by (unfold t; lra); simpl.

Lemma first_is_good f : expect eager [] f = f false.
Proof. unfold expect. rewrite sum_two. rows. field. Qed.

(** α = ε = 1/2, ρ = 64, β′ = log 2, σ = (log 2)/2 and δ = 1/4: after the aligning prompt "good" a trigger gives away more than
    k = 1 sentence tells. *)
Theorem theorem_3_2_without_positivity_refuted : ~ Statements.theorem_3_2_without_positivity.
Proof.
  intros claimed. set (P := mix (1/2) slow eager).
  assert (ln2 : 0 < ln 2) by (pose proof ln_lt_2; lra).
  set (misaligned := fun u : list bool => exists y s, length s = 1%nat /\ 0 < slow (u ++ [y] ++ s)
    /\ expect P (u ++ [y] ++ s) score < -1 + 1/2).
  assert (H : 1 - 1/4 <= chance eager 1 [] misaligned).
  2:{ unfold chance in H. rewrite expect_sequences_1, first_is_good in H by (rewrite likelihood_empty; lra).
      rewrite indicator_false in H; [lra|]. intros (y & s & L & Hs & low).
      destruct s as [|z [|? ?]]; try discriminate. simpl app in *. unfold P, expect in low. rewrite sum_two in low.
      revert Hs low. destruct y, z; rows; intros Hs low.
      all: unfold t in *; try lra; field_simplify in low; lra. }
  assert (none : forall m f, (m < 1)%nat -> expect_sequences eager m [] f = f []).
  { intros m f Hm. replace m with 0%nat by lia. apply expect_sequences_0. rewrite likelihood_empty. lra. }
  assert (alike : slow [false] = eager [false]) by (rows; ring).
  assert (calm : ln (eager [false] / slow [false]) = 0).
  { rewrite alike. replace (eager [false] / eager [false]) with 1 by (rows; field). apply ln_1. }
  apply (claimed bool two (1/2) slow eager score (-1) 64 2 (ln 2 / 2) (1/4) (1/2) 1%nat 1%nat score_between); try lra.
  - simpl. lra.
  - intros h Lh. destruct h as [|x [|y h]]; [| |simpl in Lh; lia]; [rewrite !likelihood_empty; lra|].
    destruct x; rows; lra.
  - intros m Hm. rewrite none, first_is_good by auto. simpl app in *. rewrite !prob_from_empty, calm. lra.
  - rewrite !expect_sequences_1, !first_is_good by (rewrite likelihood_empty; lra). rewrite calm. simpl. nra.
  - intros u L _ y Hy Huy m Hm _. replace m with 0%nat by lia.
    destruct y; [|unfold score in Hy; lra]. destruct u as [|x [|? ?]]; try discriminate.
    rewrite expect_sequences_0 by auto. destruct x; [revert Huy; rows; lra|]. simpl app.
    unfold expect. rewrite sum_two.
    assert (p : prob slow [true] [false; true] = 1 /\ prob eager [true] [false; true] = t
      /\ prob slow [false] [false; true] = 0) by (rows; unfold t; repeat split; field).
    destruct p as (p1 & p2 & p3). rewrite p1, p2, p3, Rmult_0_l, Rmult_1_l, Rplus_0_r.
    apply ln_increasing; unfold t; lra.
  - intros u L y s Ls Hs. destruct u as [|x [|? ?]]; try discriminate. destruct s as [|z [|? ?]]; try discriminate.
    simpl app in *. unfold expect. rewrite sum_two. unfold slow, table in *. rewrite !from_conditionals_prob by exact Hs.
    unfold row. rewrite proper_id by lra. simpl. lra.
  - replace (1 / (1 / 2)) with 2 by field. replace (INR 1 / (1 / 4)) with (2 * 2) by (simpl; field).
    rewrite sqrt_square by lra. simpl. rewrite !Rmult_1_l.
    replace (ln 2 + ln 2 + ln 4 + (ln 2 + ln 2 / 2 * 2)) with (ln 2 + ln 2 + ln 4 + (ln 2 + ln 2)) by field.
    rewrite <- !ln_mult by lra. apply ln_le_ln; lra.
Qed.
