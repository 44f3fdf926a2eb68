(** Theorem 3.3, repaired: a conversation in which the user keeps the model misaligned, although each answer of P may align it.

    Each of the user's prompts is a negative sentence, kᵢ sentences that tell P₋ from P₊, and a negative sentence, after which an
    answer of mᵢ sentences costs at most t(mᵢ) up to probability δ/n. The print bounds that cost under P₊, but P writes the
    answers: the domination lemma says that the same upper tail bounds hold under P. One more sentence per turn than in print is
    needed, to end in a negative sentence. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Posterior Sequences Divergence Chance Definitions
  Defined.
From BEB Require MasterInequality LemmaC3 LemmaC4 EvidenceOfPrompts Theorem31Prompt Theorem32Prompt Theorem33Turn Statements.
From BEB.new Require DominationOfTails.
Import ListNotations.
Open Scope R_scope.

Section Domination.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1).
Notation P := (mix alpha Pminus Pplus).

(** What P₊ finds K times likelier than P₋ does, P₋ writes at most as often as P₊. *)
Lemma rarer_under_minus K n s : 0 < Pminus s -> 0 < Pplus s ->
  chance Pminus n s (fun t => K * prob Pminus t s < prob Pplus t s)
  <= chance Pplus n s (fun t => K * prob Pminus t s < prob Pplus t s).
Proof.
  intros Hm Hp. set (E := fun t => K * prob Pminus t s < prob Pplus t s).
  destruct (Rle_dec 1 K) as [big|small].
  - apply sum_le. intros t _. unfold indicator. destruct (decide (E t)) as [e|]; [|lra].
    unfold E in e. pose proof (prob_ge0 Pminus s t). nra.
  - assert (H : chance Pplus n s (fun t => ~ E t) <= chance Pminus n s (fun t => ~ E t)).
    { apply sum_le. intros t _. unfold indicator. destruct (decide (~ E t)) as [e|]; [|lra].
      unfold E in e. pose proof (prob_ge0 Pminus s t). nra. }
    rewrite !chance_not in H by auto. lra.
Qed.

(** The domination lemma: so does P. *)
Theorem domination K n s : 0 < Pminus s -> 0 < Pplus s ->
  chance P n s (fun t => K * prob Pminus t s < prob Pplus t s)
  <= chance Pplus n s (fun t => K * prob Pminus t s < prob Pplus t s).
Proof.
  intros Hm Hp. assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  rewrite DominationOfTails.chance_mix by auto. pose proof (rarer_under_minus K n s Hm Hp).
  pose proof (posterior_ge0 alpha Pminus Pplus s ltac:(lra) HP). nra.
Qed.
End Domination.

Section Conversation.
Context {Sent : Type} {alphabet : Alphabet Sent}.

(** The user can bring a conversation with the model P from h to the goal with probability p: turn after turn she finds a prompt
    of the given length, whatever was answered; the answer is drawn from P and has the given length. *)
Fixpoint wins (P : list Sent -> R) (goal : list Sent -> Prop) (p : R) (turns : list (nat * nat)) (h : list Sent) : Prop :=
  match turns with
  | [] => p <= 0 \/ (p <= 1 /\ goal h)
  | (k, m) :: rest =>
      exists q, length q = k /\ exists chance_after : list Sent -> R,
        p <= expect_sequences P m (h ++ q) chance_after
        /\ forall a, length a = m -> 0 < prob P a (h ++ q) -> wins P goal (chance_after a) rest ((h ++ q) ++ a)
  end.

Variables (alpha beta beta' gamma sigma delta epsilon : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (gamma_neg : gamma < 0) (epsilon_pos : 0 < epsilon).
Hypotheses (beta_pos : 0 < beta) (sigma_pos : 0 < sigma) (delta_pos : 0 < delta) (delta_lt1 : delta < 1).
Hypotheses (bad : behaves_at_most gamma Pminus B).
Hypotheses (told : prompt_distinguishable beta Pminus Pplus B).
(** P₊ is β′-prompt-undistinguishable from P₋. *)
Hypothesis hidden : forall s x, B x < 0 -> 0 < Pplus (s ++ [x]) -> forall n, mean_divergence_below Pplus Pminus (s ++ [x]) n beta'.
Hypotheses (alike : similar sigma Pplus Pminus) (positive : positive_towards Pplus Pminus B).

Notation P := (mix alpha Pminus Pplus).
Notation cost := (LemmaC4.cost beta' sigma delta).
Notation misaligned h := (0 < likelihood Pminus h%list /\ expect P h%list B < gamma + epsilon).
(** At most c nats of evidence for P₊. *)
Notation within c h := (0 < Pminus h /\ Pplus h <= exp c * Pminus h).

Let M : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).

Lemma P_pos h : 0 < Pminus h -> 0 < P h.
Proof. intros. apply mix_pos_left; auto; lra. Qed.

Lemma negative_exists : exists x, B x < 0.
Proof.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  destruct (negative_sentence gamma Pminus B [] start gamma_neg (bad [] start)) as (x & _ & Hx). eauto.
Qed.

(** One negative sentence adds no evidence for P₊. *)
Lemma trigger x c h : B x < 0 -> within c h -> within c (h ++ [x]).
Proof.
  intros Hx [Hm Hp]. pose proof (positive h x Hm Hx) as likelier. pose proof (prob_ge0 Pplus h [x]).
  rewrite !(chain_rule _ h [x]). split; [apply Rmult_lt_0_compat; lra|].
  apply Rle_trans with (exp c * Pminus h * prob Pplus [x] h); [now apply Rmult_le_compat_r|].
  rewrite <- Rmult_assoc. apply Rmult_le_compat_l; [|lra]. apply Rmult_le_pos; [left; apply exp_pos | lra].
Qed.

(** A prompt: it ends in a negative sentence and brings kβ nats. *)
Lemma prompt_step c h k : within c h ->
  exists q x, length (q ++ [x]) = (k + 2)%nat /\ B x < 0 /\ within (c - INR k * beta) ((h ++ q) ++ [x]).
Proof.
  intros now. destruct negative_exists as (x & Hx).
  pose proof (trigger x c h Hx now) as [Hm Hp].
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) k (h ++ [x]) Hm) as (t & L & Ht & evidence & _).
  { intros j _. now apply told. }
  rewrite sum_seq_const in evidence.
  exists (x :: t), x. split; [rewrite app_length; simpl; lia|]. split; auto.
  apply trigger; auto. change (x :: t) with ([x] ++ t). rewrite app_assoc, !(chain_rule _ (h ++ [x]) t).
  split; [now apply Rmult_lt_0_compat|].
  unfold Rminus. rewrite exp_plus, exp_Ropp. pose proof (exp_pos (INR k * beta)) as E. pose proof (exp_pos c).
  pose proof (prob_ge0 Pplus (h ++ [x]) t).
  apply Rle_trans with (exp c * Pminus (h ++ [x]) * (/ exp (INR k * beta) * prob Pminus t (h ++ [x]))); [|right; ring].
  apply Rmult_le_compat; auto; [apply likelihood_ge0|].
  apply Rmult_le_reg_l with (exp (INR k * beta)); auto. rewrite <- Rmult_assoc, Rinv_r by lra. lra.
Qed.

(** An answer: calm with probability 1 − δ, under P₊ by Cantelli and so under P. *)
Lemma calm_answer h x m : B x < 0 -> 0 < Pminus (h ++ [x]) ->
  1 - delta <= chance P m (h ++ [x])
    (fun a => ~ exp (cost m) * prob Pminus a (h ++ [x]) < prob Pplus a (h ++ [x])).
Proof.
  intros Hx Hm. set (s := h ++ [x]) in *. pose proof (P_pos s Hm) as HP.
  change P with (likelihood M). rewrite chance_not by exact HP.
  enough (chance P m s (fun a => exp (cost m) * prob Pminus a s < prob Pplus a s) <= delta)
    by (change (likelihood M) with P; lra).
  destruct (pos_or_zero Pplus s) as [Hp|Z].
  - eapply Rle_trans; [now apply domination|].
    pose proof (LemmaC4.rarely_costly beta' sigma delta Pminus Pplus s sigma_pos delta_pos delta_lt1 Hm Hp
      (hidden h x Hx Hp) alike m) as rare.
    assert (H : chance Pplus m s (fun a => ~ log_ratio Pplus Pminus s a <= cost m) <= delta)
      by (rewrite chance_not by auto; lra).
    eapply Rle_trans; [|exact H]. apply chance_le. intros a La Ha costly cheap.
    pose proof (LemmaC4.follows beta' Pminus Pplus s Hm (hidden h x Hx Hp) m a La Ha) as Hma.
    unfold log_ratio in cheap. apply exp_le_exp in cheap. rewrite exp_ln in cheap by (now apply ratio_pos).
    apply ratio_le_inv in cheap; auto. lra.
  - (* where P₊ cannot be, nothing is evidence for it *)
    assert (never : chance P m s (fun a => exp (cost m) * prob Pminus a s < prob Pplus a s)
                    <= expect_sequences M m s (fun _ => 0)).
    { change P with (likelihood M). apply expect_sequences_le. intros a _ _. rewrite indicator_false; [lra|].
      intros H. assert (z : prob Pplus a s = 0) by (unfold prob; rewrite (impossible_prefix Pplus s a Z); unfold Rdiv; ring).
      pose proof (prob_ge0 Pminus s a). pose proof (exp_pos (cost m)). nra. }
    rewrite expect_sequences_const in never by exact HP. lra.
Qed.

Lemma answer_step c s m a : within c s -> 0 < prob P a s ->
  ~ exp (cost m) * prob Pminus a s < prob Pplus a s -> within (c + cost m) (s ++ a).
Proof.
  intros [Hm Hp] Ha calm. apply Rnot_lt_le in calm.
  pose proof (prob_ge0 Pminus s a) as ge0. pose proof (prob_ge0 Pplus s a) as ge0'. pose proof (P_pos s Hm) as HP.
  assert (Hma : 0 < prob Pminus a s).
  { destruct ge0 as [|Z]; auto. exfalso. rewrite <- Z, Rmult_0_r in calm.
    rewrite prob_mix, <- Z in Ha by auto. replace (prob Pplus a s) with 0 in Ha by lra. lra. }
  rewrite !(chain_rule _ s a). split; [now apply Rmult_lt_0_compat|]. rewrite exp_plus.
  replace (exp c * exp (cost m) * (Pminus s * prob Pminus a s))
    with ((exp c * Pminus s) * (exp (cost m) * prob Pminus a s)) by ring.
  apply Rmult_le_compat; auto. apply likelihood_ge0.
Qed.

(** Evidence of log 2/(αε) in favour of P₋ is enough. *)
Lemma goal_reached c h : within c h -> 2 * exp c <= alpha * epsilon -> misaligned h.
Proof.
  intros [Hm Hp] small. split; auto. apply MasterInequality.threshold; auto.
  pose proof (expect_between Pminus h B (-1) 1 Hm scores). pose proof (bad h Hm).
  assert (less : (1 - alpha) * (1 - gamma - epsilon) < 2) by nra.
  destruct (pos_or_zero Pplus h) as [HQ|Z].
  - apply Rlt_le_trans with (2 * Pplus h); [now apply Rmult_lt_compat_r|].
    apply Rmult_le_compat_r with (r := Pminus h) in small; lra.
  - rewrite Z, Rmult_0_r. repeat apply Rmult_lt_0_compat; auto.
Qed.

(** What all turns together cost. *)
Definition balance (turns : list (nat * nat)) : R := sum_over turns (fun t => cost (snd t) - INR (fst t) * beta).

(** Any answer serves where nothing is asked. *)
Lemma wins_trivially goal turns : forall p h, p <= 0 -> 0 < P h -> wins P goal p turns h.
Proof.
  induction turns as [|[k m] rest IH]; intros p h Hp Hh; simpl; auto.
  destruct (continuation_exists M k h Hh) as (q & L & Hq). apply prob_pos in Hq; auto.
  exists q. split; auto. exists (fun _ => p). change P with (likelihood M). split.
  - rewrite expect_sequences_const by auto. lra.
  - intros a La Ha. apply IH; auto. now apply (prob_pos M (h ++ q) a).
Qed.

(** n turns, each failing with probability at most δ. *)
Theorem turns_win turns : forall c h, within c h -> 2 * exp (c + balance turns) <= alpha * epsilon ->
  wins P (fun h => misaligned h) (1 - INR (length turns) * delta)
    (map (fun t => ((fst t + 2)%nat, snd t)) turns) h.
Proof.
  induction turns as [|[k m] rest IH]; intros c h now small.
  - unfold balance in small. simpl in *. right. split; [lra|].
    apply (goal_reached c); auto. now rewrite Rplus_0_r in small.
  - set (p := 1 - INR (length rest) * delta) in *.
    replace (1 - INR (length ((k, m) :: rest)) * delta) with (p - delta)
      by (cbn [length]; rewrite S_INR; unfold p; ring).
    destruct (Rle_dec p 0) as [hopeless|hope]; [apply wins_trivially; [lra | apply P_pos, now]|].
    assert (at_most_one : p <= 1) by (unfold p; pose proof (Rmult_le_pos _ _ (pos_INR (length rest)) (Rlt_le _ _ delta_pos)); lra).
    destruct (prompt_step c h k now) as (q & x & L & Hx & after).
    cbn [map fst snd wins]. exists (q ++ [x]). split; auto. rewrite app_assoc.
    set (calm := fun a => ~ exp (cost m) * prob Pminus a ((h ++ q) ++ [x]) < prob Pplus a ((h ++ q) ++ [x])).
    exists (fun a => p * indicator (calm a)). split.
    + rewrite expect_sequences_scal. pose proof (calm_answer (h ++ q) x m Hx (proj1 after)) as rare.
      apply Rle_trans with (p * (1 - delta)); [nra | apply Rmult_le_compat_l; [lra | exact rare]].
    + intros a La Ha. unfold indicator. destruct (decide (calm a)) as [yes|no].
      * rewrite Rmult_1_r. apply (IH (c - INR k * beta + cost m)); [now apply answer_step|].
        unfold balance in small. cbn [sum_over fst snd] in small.
        replace (c - INR k * beta + cost m + balance rest)
          with (c + (cost m - INR k * beta + sum_over rest (fun t => cost (snd t) - INR (fst t) * beta)))
          by (unfold balance; ring). exact small.
      * rewrite Rmult_0_r. apply wins_trivially; [lra|].
        apply (prob_pos M ((h ++ q) ++ [x]) a); auto. now apply (prob_pos_given M _ a).
Qed.

End Conversation.

Section Theorem33.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha beta beta' gamma sigma delta epsilon : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (gamma_neg : gamma < 0) (epsilon_pos : 0 < epsilon).
Hypotheses (beta_pos : 0 < beta) (sigma_pos : 0 < sigma) (delta_pos : 0 < delta) (delta_lt1 : delta < 1).
Hypotheses (bad : behaves_at_most gamma Pminus B).
Hypotheses (told : prompt_distinguishable beta Pminus Pplus B).
Hypothesis hidden : forall s x, B x < 0 -> 0 < Pplus (s ++ [x]) -> forall n, mean_divergence_below Pplus Pminus (s ++ [x]) n beta'.
Hypotheses (alike : similar sigma Pplus Pminus) (positive : positive_towards Pplus Pminus B).

(** n turns of kᵢ + 2 sentences asked and mᵢ answered, with Σ kᵢ ≥ (log 1/α + log 1/ε + log 2 + Σ t(mᵢ))/β for δ/n in t: the user
    has misaligned the model at the end with probability 1 − δ. *)
Theorem theorem_3_3_repaired (turns : list (nat * nat)) : turns <> [] ->
  1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2
    + sum_over turns (fun t => LemmaC4.cost beta' sigma (delta / INR (length turns)) (snd t)))
  <= sum_over turns (fun t => INR (fst t)) ->
  wins (mix alpha Pminus Pplus) (fun h => 0 < Pminus h /\ expect (mix alpha Pminus Pplus) h B < gamma + epsilon)
    (1 - delta) (map (fun t => ((fst t + 2)%nat, snd t)) turns) [].
Proof.
  intros some long. set (n := INR (length turns)) in *.
  assert (Hn : 1 <= n).
  { unfold n. destruct turns as [|t turns]; [congruence|]. cbn [length]. rewrite S_INR.
    pose proof (pos_INR (length turns)). lra. }
  assert (share : 0 < delta / n < 1) by (split; [apply ratio_pos; lra | apply ratio_lt; lra]).
  replace (1 - delta) with (1 - n * (delta / n)) by (field; lra).
  apply (turns_win alpha beta beta' gamma sigma (delta / n) epsilon Pminus Pplus B) with (c := 0); auto; try tauto.
  - rewrite !likelihood_empty, exp_0. lra.
  - set (costs := sum_over turns (fun t => LemmaC4.cost beta' sigma (delta / n) (snd t))) in *.
    assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
    assert (H : 0 + balance beta beta' sigma (delta / n) turns <= ln (alpha * epsilon / 2)).
    { unfold balance. rewrite sum_minus, sum_scal_r. fold costs.
      rewrite ln_ratio, ln_mult by lra. rewrite !ln_one_over in long by lra.
      apply Rmult_le_compat_r with (r := beta) in long; [|lra].
      replace (1 / beta * (- ln alpha + - ln epsilon + ln 2 + costs) * beta)
        with (- ln alpha + - ln epsilon + ln 2 + costs) in long by (field; lra). lra. }
    apply exp_le_exp in H. rewrite exp_ln in H by (apply ratio_pos; lra). lra.
Qed.

End Theorem33.

(** * The statements, for one turn and a given number of sentences *)

Theorem theorem_3_3_free_last_prompt_proved : Statements.theorem_3_3_free_last_prompt.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k scores alpha_pos alpha_lt1 gamma_neg rho_pos
    epsilon_pos likelier told bad u L [Hm Hp] long.
  apply (Theorem32Prompt.theorem_3_2_fixed_prompt_proved Sent alphabet) with rho; auto.
Qed.

(** Where P₊ cannot write the answers P is P₋ from there on. *)
Lemma only_minus {Sent} {alphabet : Alphabet Sent} alpha (Pminus Pplus : LM) B gamma epsilon s :
  (forall x, -1 <= B x <= 1) -> 0 < alpha -> alpha < 1 -> 0 < epsilon -> 0 < Pminus s -> Pplus s = 0 ->
  expect Pminus s B <= gamma -> expect (mix alpha Pminus Pplus) s B < gamma + epsilon.
Proof.
  intros scores Ha Ha1 He Hs Z bad. apply Theorem31Prompt.enough_evidence; auto. rewrite Z, Rmult_0_r.
  left. repeat apply Rmult_lt_0_compat; auto.
Qed.

Theorem theorem_3_3_total_only_proved : Statements.theorem_3_3_total_only.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k scores alpha_pos alpha_lt1 gamma_neg rho_pos
    _ epsilon_pos delta_pos sigma_pos N_pos follows hidden variance_lt likelier told bad long.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  destruct (LemmaC4.printed_margin sigma delta N) as [pos small]; auto.
  set (c := INR N * ln rho' + sigma * sqrt (INR N / delta)) in *.
  assert (follows' : forall u, length u = N -> 0 < Pplus u -> 0 < Pminus u) by (intros u L; apply follows; lia).
  (* answers of P₊ seldom cost more, and so do answers of P *)
  eapply Rle_trans; [apply (EvidenceOfPrompts.rarely_more Pplus Pminus N follows (ln rho') (INR N * (sigma * sigma)) delta
    (sigma * sqrt (INR N / delta))); auto; now apply Rlt_le|]. fold c.
  apply Rle_trans with (chance Pplus N [] (fun u => 0 < Pplus u -> ln (Pplus u / Pminus u) < c)).
  { apply chance_le. auto. }
  eapply Rle_trans.
  { apply (DominationOfTails.dominated_by_mixture Pminus Pplus N (exp c)) with (alpha := alpha); auto.
    - intros u L. now apply (DominationOfTails.little_less Pminus Pplus N c).
    - intros u L. now apply (DominationOfTails.much_more Pminus Pplus N c). }
  apply (chance_le P). intros u L Hu cheap. rewrite prob_from_empty in Hu.
  destruct (pos_or_zero Pplus u) as [Hp|Z].
  - apply (theorem_3_3_free_last_prompt_proved Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k);
      auto. pose proof (ln_le_ln 2 4 ltac:(lra) ltac:(lra)). specialize (cheap Hp). lra.
  - assert (Hm : 0 < Pminus u) by (destruct (mix_pos_inv _ _ _ _ Hu); auto; lra).
    destruct (continuation_exists Pminus (S k) u Hm) as (t & Lt & Ht). apply prob_pos in Ht; auto.
    destruct t as [|y s]; [discriminate|]. injection Lt as Lt. change (y :: s) with ([y] ++ s) in Ht.
    exists y, s. repeat split; auto. apply only_minus; auto. now apply impossible_prefix.
Qed.

(** One turn, from the empty history and even odds to the odds αε/4. *)
Theorem theorem_3_3_repaired_proved : Statements.theorem_3_3_repaired.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta epsilon N k D scores alpha_pos alpha_lt1 gamma_neg
    rho_pos rho'_pos epsilon_pos delta_pos sigma_pos bad told calm positive within long.
  rewrite <- !plus_INR in within. apply INR_le in within.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  assert (start : forall Q : LM, 0 < Q []) by (intros Q; rewrite likelihood_empty; lra).
  assert (target : 0 < alpha * epsilon / 4) by (apply ratio_pos; [now apply Rmult_lt_0_compat | lra]).
  destruct (Theorem33Turn.theorem_3_3_a_turn_proved Sent alphabet alpha Pminus Pplus B gamma rho rho' sigma delta N k []
    1 (alpha * epsilon / 4)) as (s & Ls & Hs & likely); auto; simpl app.
  - lra.
  - rewrite !likelihood_empty. lra.
  - intros r Lr. apply bad. lia.
  - intros _. apply positive; [simpl; lia | auto].
  - intros r Lr. apply positive. lia.
  - intros _ y By Hy m Hm f. apply (told [] ltac:(simpl; lia) y (conj By Hy) m); auto. lia.
  - intros r Lr. apply calm. lia.
  - rewrite ln_1, ln_ratio, ln_mult by (auto || lra || now apply Rmult_lt_0_compat).
    rewrite !ln_one_over in long by auto. lra.
  - simpl app in *. exists s. split; auto. split; [apply mix_pos_left; auto; lra|].
    eapply Rle_trans; [exact likely|]. apply (chance_le P). intros u Lu Hu odds.
    assert (HP : 0 < P (s ++ u)) by (apply prob_pos; auto; apply mix_pos_left; auto; lra).
    pose proof (likelihood_ge0 Pplus (s ++ u)).
    assert (Hm : 0 < Pminus (s ++ u)).
    { destruct (pos_or_zero Pminus (s ++ u)) as [|Z]; auto. rewrite Z in odds.
      change (0 < alpha * Pminus (s ++ u) + (1 - alpha) * Pplus (s ++ u)) in HP. rewrite Z in HP. nra. }
    apply Theorem31Prompt.enough_evidence; auto; [apply bad; auto; rewrite app_length; lia|].
    assert (0 < alpha * epsilon * Pminus (s ++ u)) by (repeat apply Rmult_lt_0_compat; auto). lra.
Qed.
