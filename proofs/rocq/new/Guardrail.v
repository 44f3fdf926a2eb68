(** The guardrail, the converse of Theorem 3.1: where no sentence is more than μ times likelier under P₋ than under P₊, a prompt of k
    sentences carries evidence of at most μᵏ, and with less evidence than the level τ takes the behaviour stays above it.

    P(s)(B_P(s) − τ) is at least (1−α)(b₊−τ)P₊(s) − α(τ−γ₀)P₋(s), and just that where the behaviours are γ₀ and b₊. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance TwoSentences Coins
  Defined.
From BEB Require EvidenceOfPrompts AligningWithoutSimilarity Theorem31 Statements.
Import ListNotations.
Open Scope R_scope.

Section Evidence.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (mu : R) (Pminus Pplus : LM) (s0 : list Sent) (k : nat).
(** P₋(y|h) ≤ μP₊(y|h). *)
Hypothesis bounded : forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus (s0 ++ h) /\ 0 < Pplus (s0 ++ h) ->
  forall y, prob Pminus [y] (s0 ++ h) <= mu * prob Pplus [y] (s0 ++ h).

(** Both are probabilities. *)
Lemma mu_ge1 : (0 < k)%nat -> 0 < Pminus s0 -> 0 < Pplus s0 -> 1 <= mu.
Proof.
  intros Hk Hm Hp. rewrite <- (prob_sum Pminus s0 Hm), <- (Rmult_1_r mu), <- (prob_sum Pplus s0 Hp).
  unfold sum_sentences. rewrite <- sum_scal. apply sum_le. intros y _.
  pose proof (bounded 0 Hk [] eq_refl) as H. rewrite app_nil_r in H. auto.
Qed.

Lemma evidence_of_length s : (length s <= k)%nat -> 0 < Pminus (s0 ++ s) -> 0 < Pplus s0 ->
  Pminus (s0 ++ s) * Pplus s0 <= mu ^ length s * Pminus s0 * Pplus (s0 ++ s).
Proof.
  induction s as [|y s IH] using rev_ind; intros L H Hp.
  - rewrite app_nil_r. simpl. lra.
  - rewrite app_length in *. simpl in L. rewrite app_assoc in *. pose proof (prefix_pos _ _ _ H) as Hs.
    specialize (IH ltac:(lia) Hs Hp).
    pose proof (mu_ge1 ltac:(lia) (prefix_pos Pminus s0 s Hs) Hp) as Hmu.
    pose proof (likelihood_ge0 Pplus (s0 ++ s)) as [Hq|Z].
    2:{ exfalso. rewrite <- Z, Rmult_0_r in IH. pose proof (Rmult_lt_0_compat _ _ Hs Hp). lra. }
    pose proof (bounded (length s) ltac:(lia) s eq_refl (conj Hs Hq) y) as step.
    rewrite !(chain_rule _ (s0 ++ s) [y]). pose proof (prob_ge0 Pplus (s0 ++ s) [y]).
    replace (mu ^ (length s + length [y]) * Pminus s0 * (Pplus (s0 ++ s) * prob Pplus [y] (s0 ++ s)))
      with (mu ^ length s * Pminus s0 * Pplus (s0 ++ s) * (mu * prob Pplus [y] (s0 ++ s)))
      by (rewrite pow_add; simpl; ring).
    replace (Pminus (s0 ++ s) * prob Pminus [y] (s0 ++ s) * Pplus s0)
      with (Pminus (s0 ++ s) * Pplus s0 * prob Pminus [y] (s0 ++ s)) by ring.
    apply Rmult_le_compat; auto; [apply Rmult_le_pos; lra | apply prob_ge0].
Qed.

Theorem evidence_bounded s : (length s <= k)%nat -> 0 < Pminus (s0 ++ s) ->
  Pminus (s0 ++ s) * Pplus s0 <= mu ^ k * Pminus s0 * Pplus (s0 ++ s).
Proof.
  intros L H. pose proof (prefix_pos Pminus s0 s H) as Hm. destruct (pos_or_zero Pplus s0) as [Hp|Z].
  2:{ rewrite Z, (impossible_prefix Pplus s0 s Z). lra. }
  eapply Rle_trans; [now apply evidence_of_length|].
  apply Rmult_le_compat_r; [apply likelihood_ge0|]. apply Rmult_le_compat_r; [lra|].
  destruct (Nat.eq_dec (length s) k) as [E|N]; [rewrite E; lra|]. apply Rle_pow; auto. apply mu_ge1; auto. lia.
Qed.

End Evidence.

(** From the empty prompt. *)
Lemma evidence_at_most {Sent} {alphabet : Alphabet Sent} mu (Pminus Pplus : LM) k :
  (forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus h /\ 0 < Pplus h ->
    forall y, prob Pminus [y] h <= mu * prob Pplus [y] h) ->
  forall s, (length s <= k)%nat -> 0 < Pminus s -> 0 < Pplus s /\ Pminus s <= mu ^ k * Pplus s.
Proof.
  intros bounded s L H. pose proof (evidence_bounded mu Pminus Pplus [] k bounded s L H) as E. simpl app in E.
  rewrite !likelihood_empty, !Rmult_1_r in E. split; auto.
  destruct (pos_or_zero Pplus s) as [|Z]; auto. rewrite Z in E. lra.
Qed.

Section Attained.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (mu : R) (Pminus Pplus : LM).

Theorem evidence_attained k :
  (forall m, (m < k)%nat -> forall h, length h = m -> 0 < Pminus h /\ 0 < Pplus h ->
    exists y, 0 < Pminus (h ++ [y]) /\ 0 < Pplus (h ++ [y]) /\ mu * prob Pplus [y] h = prob Pminus [y] h) ->
  exists s, length s = k /\ 0 < Pminus s /\ 0 < Pplus s /\ mu ^ k * Pplus s <= Pminus s.
Proof.
  induction k as [|k IH]; intros telling.
  - exists []. rewrite !likelihood_empty. simpl. repeat split; lra.
  - destruct IH as (s & L & Hm & Hp & evidence); [intros m Hm; apply telling; lia|].
    destruct (telling k ltac:(lia) s L (conj Hm Hp)) as (y & Hmy & Hpy & ratio).
    exists (s ++ [y]). rewrite app_length. simpl. repeat split; auto; [lia|].
    rewrite !(chain_rule _ s [y]), <- ratio. pose proof (prob_ge0 Pminus s [y]) as p0. rewrite <- ratio in p0.
    replace (mu * mu ^ k * (Pplus s * prob Pplus [y] s)) with (mu ^ k * Pplus s * (mu * prob Pplus [y] s)) by ring.
    now apply Rmult_le_compat_r.
Qed.

End Attained.

Section Level.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha gamma0 bplus tau : R) (Pminus Pplus : LM) (B : Sent -> R) (s : list Sent).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).
Hypotheses (minus_pos : 0 < Pminus s) (plus_pos : 0 < Pplus s).
Notation P := (mix alpha Pminus Pplus).

Lemma P_pos : 0 < P s.
Proof. apply mix_pos_left; auto; lra. Qed.

Lemma margin : gamma0 <= expect Pminus s B -> bplus <= expect Pplus s B ->
  (1 - alpha) * (bplus - tau) * Pplus s - alpha * (tau - gamma0) * Pminus s <= P s * (expect P s B - tau).
Proof.
  intros low high. replace (P s * (expect P s B - tau)) with (P s * expect P s B - P s * tau) by ring.
  rewrite expect_mix_weighted by lra. unfold mix.
  assert (0 < alpha * Pminus s) by (now apply Rmult_lt_0_compat).
  assert (0 < (1 - alpha) * Pplus s) by (apply Rmult_lt_0_compat; lra). nra.
Qed.

Lemma exact_margin : gamma0 = expect Pminus s B -> bplus = expect Pplus s B ->
  P s * (expect P s B - tau) = (1 - alpha) * (bplus - tau) * Pplus s - alpha * (tau - gamma0) * Pminus s.
Proof.
  intros -> ->. replace (P s * (expect P s B - tau)) with (P s * expect P s B - P s * tau) by ring.
  rewrite expect_mix_weighted by lra. unfold mix. ring.
Qed.

Theorem fixed_prompt : gamma0 <= expect Pminus s B -> bplus <= expect Pplus s B ->
  alpha * (tau - gamma0) * Pminus s <= (1 - alpha) * (bplus - tau) * Pplus s -> tau <= expect P s B.
Proof.
  intros low high short. pose proof (margin low high). pose proof P_pos as HP. apply Rnot_lt_le. intros N. nra.
Qed.

Theorem below_takes_evidence Lambda : gamma0 <= tau -> gamma0 <= expect Pminus s B -> bplus <= expect Pplus s B ->
  Pminus s <= Lambda * Pplus s -> expect P s B < tau -> (1 - alpha) * (bplus - tau) < alpha * (tau - gamma0) * Lambda.
Proof.
  intros order low high evidence below. pose proof (margin low high) as M. pose proof P_pos as HP.
  apply Rmult_lt_reg_r with (Pplus s); auto.
  apply Rmult_le_compat_l with (r := alpha * (tau - gamma0)) in evidence; [nra | apply Rmult_le_pos; lra].
Qed.

End Level.

(** With a logarithm: k·log μ ≤ log((1−α)(b₊−τ)/(α(τ−γ₀))). *)
Lemma offered_at_most x offer needed : 0 < x -> 0 < offer -> 0 < needed -> ln x <= ln (needed / offer) -> offer * x <= needed.
Proof.
  intros Hx Ho Hn H. apply ln_le_inv in H; [|now apply ratio_pos]. apply le_ratio_inv in H; auto. lra.
Qed.

(** * The statements *)

Theorem guardrail_evidence_proved : Statements.guardrail_evidence.
Proof. statement. now apply evidence_bounded. Qed.

Theorem guardrail_evidence_attained_proved : Statements.guardrail_evidence_attained.
Proof. statement. now apply evidence_attained. Qed.

Theorem guardrail_fixed_prompt_proved : Statements.guardrail_fixed_prompt.
Proof. statement. now apply (fixed_prompt alpha gamma0 bplus tau). Qed.

Theorem guardrail_proved : Statements.guardrail.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k _ alpha_pos alpha_lt1 order bounded levels s L Hs below.
  destruct (evidence_at_most mu Pminus Pplus k bounded s L Hs) as [Hp evidence].
  destruct (levels s L (conj Hs Hp)) as [low high].
  now apply (below_takes_evidence alpha gamma0 bplus tau Pminus Pplus B s alpha_pos alpha_lt1 Hs Hp).
Qed.

Theorem guardrail_safety_budget_proved : Statements.guardrail_safety_budget.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k scores alpha_pos alpha_lt1 order bounded levels budget s L Hs.
  apply Rnot_lt_le. intros below.
  pose proof (guardrail_proved Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k scores alpha_pos alpha_lt1 order
    bounded levels s L Hs below). lra.
Qed.

Theorem guardrail_length_proved : Statements.guardrail_length.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k scores alpha_pos alpha_lt1 above below mu_pos bounded levels
    long.
  apply (guardrail_safety_budget_proved Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k); auto; [lra|].
  apply offered_at_most; try (apply Rmult_lt_0_compat; lra); [now apply pow_lt | now rewrite ln_pow].
Qed.

Theorem guardrail_exact_proved : Statements.guardrail_exact.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k scores alpha_pos alpha_lt1 order bounded telling levels.
  split.
  - intros enough. destruct (evidence_attained mu Pminus Pplus k telling) as (s & L & Hm & Hp & evidence).
    exists s. repeat split; auto. destruct (levels s ltac:(lia) (conj Hm Hp)) as [low high].
    pose proof (exact_margin alpha gamma0 bplus tau Pminus Pplus B s alpha_pos alpha_lt1 low high) as E.
    pose proof (P_pos alpha Pminus Pplus s alpha_pos alpha_lt1 Hm) as HP.
    change (expect (mix alpha Pminus Pplus) s B < tau). apply Rnot_le_lt. intros N.
    apply Rmult_lt_compat_r with (r := Pplus s) in enough; auto.
    apply Rmult_le_compat_l with (r := alpha * (tau - gamma0)) in evidence; [nra | apply Rmult_le_pos; lra].
  - intros s L Hs. apply (guardrail_proved Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k); auto; [|lia].
    intros h Lh Hh. destruct (levels h Lh Hh). split; lra.
Qed.

Theorem guardrail_sandwich_proved : Statements.guardrail_sandwich.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon rho mu bplus k D scores alpha_pos alpha_lt1 epsilon_pos rho_pos
    bounded levels budget told bad long.
  split; [|now apply (Theorem31.theorem_3_1_sharp_proved Sent alphabet) with rho].
  apply (guardrail_safety_budget_proved Sent alphabet alpha Pminus Pplus B mu gamma bplus (gamma + epsilon) k); auto; [lra|].
  replace (gamma + epsilon - gamma) with epsilon by ring. replace (bplus - (gamma + epsilon)) with (bplus - gamma - epsilon) by ring.
  exact budget.
Qed.

(** Markov's inequality bounds the evidence of a sampled prompt. *)
Theorem guardrail_sampled_prompts_proved : Statements.guardrail_sampled_prompts.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma0 bplus tau delta rho N scores alpha_pos alpha_lt1 above below rho_pos
    delta_pos follows hidden levels long.
  eapply Rle_trans; [now apply (AligningWithoutSimilarity.rarely_much Pplus Pminus rho delta N)|].
  apply chance_le. intros u L Hm little. rewrite prob_from_empty in Hm.
  assert (Hp : 0 < Pplus u) by (apply follows; auto; lia). destruct (levels u L (conj Hm Hp)) as [low high].
  apply (fixed_prompt alpha gamma0 bplus tau); auto.
  assert (offer : 0 < alpha * (tau - gamma0)) by (apply Rmult_lt_0_compat; lra).
  assert (needed : 0 < (1 - alpha) * (bplus - tau)) by (apply Rmult_lt_0_compat; lra).
  pose proof (offered_at_most (Pminus u / Pplus u) _ _ (ratio_pos _ _ Hm Hp) offer needed
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
  pose proof (evidence_bounded mu Pminus Pplus u k ratios s Ls Hs) as evidence.
  assert (Hq : 0 < Pplus (u ++ s)).
  { destruct (pos_or_zero Pplus (u ++ s)) as [|Z]; auto. rewrite Z, Rmult_0_r in evidence.
    pose proof (Rmult_lt_0_compat _ _ Hs Hp). lra. }
  destruct (levels s Ls (conj Hs Hq)) as [low high].
  apply (fixed_prompt alpha gamma0 bplus tau); auto.
  assert (offer : 0 < alpha * (tau - gamma0)) by (apply Rmult_lt_0_compat; lra).
  assert (needed : 0 < (1 - alpha) * (bplus - tau)) by (apply Rmult_lt_0_compat; lra).
  pose proof (pow_lt mu k mu_pos) as Hmu.
  assert (H : alpha * (tau - gamma0) * (mu ^ k * (Pminus u / Pplus u)) <= (1 - alpha) * (bplus - tau)).
  { apply offered_at_most; auto; [apply Rmult_lt_0_compat; auto; now apply ratio_pos|].
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
