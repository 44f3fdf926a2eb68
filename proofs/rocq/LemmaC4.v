(** Lemma C.4: after an aligning prompt, too, some prompt tells P₀ from P₁.

    With high probability the N sentences s₀ that P₁ writes give P₁ at most t_N = Nβ′ + σ√(N(1−δ)/δ) nats (chain rule and
    Cantelli). A negative sentence is likelier under P₀, and from there prompt-distinguishability gives β nats a sentence. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Definitions
  TwoSentences Coins Defined.
From BEB Require Definition22 EvidenceOfPrompts LemmaC3 LemmaC4Prompt Statements.
Import ListNotations.
Open Scope R_scope.

(** What N sentences cost at most, up to probability δ. *)
Definition cost (beta' sigma delta : R) (N : nat) : R :=
  INR N * beta' + sigma * sqrt (INR N * ((1 - delta) / delta)).

Section Cost.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (beta' sigma delta : R) (P0 P1 : LM) (s : list Sent).
Hypotheses (sigma_pos : 0 < sigma) (delta_pos : 0 < delta) (delta_lt1 : delta < 1).
Hypotheses (s_pos0 : 0 < P0 s) (s_pos1 : 0 < P1 s).
Hypotheses (hidden : forall n, mean_divergence_below P1 P0 s n beta') (alike : similar sigma P1 P0).

Lemma follows N t : length t = N -> 0 < prob P1 t s -> 0 < prob P0 t s.
Proof. apply absolutely_continuous; auto. intros k u _ Lu. exact (proj1 (hidden k) u Lu). Qed.

Lemma mean_cost N : expect_sequences P1 N s (log_ratio P1 P0 s) <= INR N * beta'.
Proof.
  rewrite mean_log_ratio; auto; [|intros t L; now apply (follows N)].
  rewrite <- sum_seq_const. apply sum_le. intros k _. left. exact (proj2 (hidden k)).
Qed.

(** Rarely do N sentences of P₁ after s give it more than that. *)
Theorem rarely_costly N :
  1 - delta <= chance P1 N s (fun t => log_ratio P1 P0 s t <= cost beta' sigma delta N).
Proof.
  set (X := log_ratio P1 P0 s). destruct N as [|N].
  - (* no sentences, no cost *)
    unfold chance. rewrite expect_sequences_0 by auto. rewrite indicator_true; [lra|].
    unfold X, log_ratio, cost. rewrite !prob_empty by auto.
    replace (1 / 1) with 1 by field. rewrite ln_1. simpl INR. rewrite Rmult_0_l, Rmult_0_l, sqrt_0. lra.
  - set (n := S N). assert (Hn : 0 < INR n) by (apply lt_0_INR; unfold n; lia).
    set (u := sigma * sqrt (INR n * ((1 - delta) / delta))).
    assert (Hr : 0 < INR n * ((1 - delta) / delta)) by (apply Rmult_lt_0_compat; auto; apply ratio_pos; lra).
    assert (Hu : 0 < u) by (apply Rmult_lt_0_compat; auto; now apply sqrt_lt_R0).
    destruct (alike s n s_pos1) as [_ V]; [unfold n; lia|]. fold X in V.
    assert (tail : chance P1 n s (fun t => ~ X t <= cost beta' sigma delta n) <= delta).
    { eapply Rle_trans; [|eapply Rle_trans; [apply (cantelli P1 n s X _ u s_pos1 V Hu)|]].
      - apply chance_le. intros t _ _ H. apply Rnot_le_lt in H. unfold cost in H. fold u in H.
        pose proof (mean_cost n) as M. fold X in M. lra.
      - assert (Hs : 0 < INR n * sigma ^ 2) by (apply Rmult_lt_0_compat; auto; now apply pow_lt).
        pose proof (pow_lt u 2 Hu). apply ratio_le; [lra|].
        replace (u ^ 2) with (INR n * sigma ^ 2 * ((1 - delta) / delta)).
        + right. field. lra.
        + unfold u. rewrite Rpow_mult_distr, pow2_sqrt by lra. ring. }
    rewrite chance_not in tail by auto. lra.
Qed.

End Cost.

Section LemmaC4.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (beta beta' sigma delta : R) (P0 P1 : LM) (B : Sent -> R).
Hypotheses (sigma_pos : 0 < sigma) (delta_pos : 0 < delta) (delta_lt1 : delta < 1).
Hypotheses (told : prompt_distinguishable beta P0 P1 B) (hidden : undistinguishable beta' P1 P0).
Hypotheses (alike : similar sigma P1 P0) (positive : positive_towards P1 P0 B).

Notation t_ N := (cost beta' sigma delta N).

Lemma start (P : LM) : 0 < P [].
Proof. rewrite likelihood_empty. lra. Qed.

Lemma follows_from_start N s : length s = N -> 0 < P1 s -> 0 < P0 s.
Proof.
  rewrite <- !(prob_from_empty _ s). apply (follows beta' P0 P1 []); auto using start.
Qed.

Lemma aligning_rarely_costly N :
  1 - delta <= chance P1 N [] (fun s0 => log_ratio P1 P0 [] s0 <= t_ N).
Proof. apply rarely_costly; auto using start. Qed.

(** After s₀, a negative sentence and n more. *)
Theorem after_aligning x s0 c n : B x < 0 -> 0 < P1 s0 -> log_ratio P1 P0 [] s0 <= c ->
  exists s, length s = S n /\ 0 < P0 (s0 ++ s)
    /\ exp (INR n * beta - c) * P1 (s0 ++ s) < P0 (s0 ++ s).
Proof.
  intros Hx H1 cheap. assert (H0 : 0 < P0 s0) by (now apply follows_from_start with (length s0)).
  pose proof (positive s0 x H0 Hx) as likelier. pose proof (prob_ge0 P1 s0 [x]) as ge0.
  assert (H0x : 0 < P0 (s0 ++ [x])) by (apply prob_pos; auto; lra).
  destruct (LemmaC3.telling_rates P0 P1 (fun _ => beta) n (s0 ++ [x]) H0x) as (t & L & Ht & evidence & _).
  { intros k _. now apply told. }
  rewrite sum_seq_const in evidence.
  exists (x :: t). split; [simpl; congruence|].
  change (x :: t) with ([x] ++ t). rewrite app_assoc, !(chain_rule _ (s0 ++ [x]) t), !(chain_rule _ s0 [x]).
  rewrite chain_rule in H0x. split; [now apply Rmult_lt_0_compat|].
  (* each factor: e^{−c}P₁(s₀) ≤ P₀(s₀), P₁(x|s₀) < P₀(x|s₀), e^{nβ}P₁(t|s₀x) ≤ P₀(t|s₀x) *)
  assert (aligning : exp (- c) * P1 s0 <= P0 s0).
  { unfold log_ratio in cheap. rewrite !prob_from_empty in cheap.
    apply exp_le_exp in cheap. rewrite exp_ln in cheap by (now apply ratio_pos).
    apply ratio_le_inv in cheap; auto. rewrite exp_Ropp. pose proof (exp_pos c).
    apply Rmult_le_reg_l with (exp c); auto. rewrite <- Rmult_assoc, Rinv_r by lra. lra. }
  replace (INR n * beta - c) with (- c + INR n * beta) by ring. rewrite exp_plus.
  pose proof (exp_pos (- c)) as Ec. pose proof (exp_pos (INR n * beta)) as En.
  replace (exp (- c) * exp (INR n * beta) * (P1 s0 * prob P1 [x] s0 * prob P1 t (s0 ++ [x])))
    with ((exp (- c) * P1 s0) * prob P1 [x] s0 * (exp (INR n * beta) * prob P1 t (s0 ++ [x]))) by ring.
  assert (Hc : 0 < exp (- c) * P1 s0) by (now apply Rmult_lt_0_compat).
  pose proof (prob_ge0 P1 (s0 ++ [x]) t) as ge0t.
  apply Rle_lt_trans with ((exp (- c) * P1 s0) * prob P1 [x] s0 * prob P0 t (s0 ++ [x])).
  - apply Rmult_le_compat_l; auto. apply Rmult_le_pos; lra.
  - apply Rmult_lt_compat_r; auto. apply Rle_lt_trans with (P0 s0 * prob P1 [x] s0).
    + apply Rmult_le_compat_r; lra.
    + apply Rmult_lt_compat_l; auto.
Qed.

(** Lemma C.4, with the negative sentence that the print forgets: one event serves all ε and all lengths. *)
Theorem lemma_c_4 N : 0 < beta -> (exists x, B x < 0) ->
  1 - delta <= chance P1 N [] (fun s0 => forall epsilon n, 0 < epsilon ->
    1 / beta * (ln (1 / epsilon) + t_ N) <= INR n ->
    exists s, length s = S n /\ 0 < P0 (s0 ++ s) /\ P1 (s0 ++ s) / P0 (s0 ++ s) <= epsilon).
Proof.
  intros Hb (x & Hx). eapply Rle_trans; [apply (aligning_rarely_costly N)|].
  apply chance_le. intros s0 L Hs0 cheap epsilon n He long. rewrite prob_from_empty in Hs0.
  destruct (after_aligning x s0 (t_ N) n Hx Hs0 cheap) as (s & Ls & H0 & evidence).
  exists s. repeat split; auto. apply ratio_le; auto.
  assert (H : 1 / epsilon <= exp (INR n * beta - t_ N)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (ln (1 / epsilon) + t_ N) * beta) with (ln (1 / epsilon) + t_ N) in long by (field; lra).
    lra. }
  apply Rmult_le_compat_l with (r := epsilon) in H; [|lra].
  replace (epsilon * (1 / epsilon)) with 1 in H by (field; lra).
  pose proof (likelihood_ge0 P1 (s0 ++ s)).
  apply Rmult_lt_compat_l with (r := epsilon) in evidence; auto. nra.
Qed.

End LemmaC4.

(** * The statements, for a given number of sentences *)

Section Given.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM) (B : Sent -> R) (rho rho' sigma delta epsilon : R) (N k : nat).
Hypotheses (rho_pos : 0 < rho) (epsilon_pos : 0 < epsilon).
Hypothesis can_follow : forall h, (length h <= N)%nat -> 0 < P1 h -> 0 < P0 h.
Hypothesis concealed : forall m, (m < N)%nat ->
  expect_sequences P1 m [] (fun h => divergence P1 P0 h) < ln rho'.
Notation evidence u := (ln (P1 u / P0 u)).
Notation mean := (expect_sequences P1 N [] (fun h => evidence h)).
Hypothesis variance_lt :
  expect_sequences P1 N [] (fun u => (evidence u - mean) * (evidence u - mean)) < INR N * (sigma * sigma).
Hypothesis likelier : forall u, length u = N -> 0 < P1 u -> forall y, B y < 0 -> prob P1 [y] u < prob P0 [y] u.
Hypothesis told : forall u, length u = N -> 0 < P1 u -> forall y, B y < 0 ->
  0 < P0 (u ++ [y]) -> forall m, (m < k)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < P0 (u ++ [y] ++ h) -> 0 < P1 (u ++ [y] ++ h)) ->
  ln rho < expect_sequences P0 m (u ++ [y]) (fun h => divergence P0 P1 (u ++ [y] ++ h)).
Hypothesis negative : exists y, B y < 0.

Definition misled u := exists y, B y < 0 /\ exists s, length s = k
  /\ 0 < P0 (u ++ [y] ++ s) /\ P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s).

(** Any margin a that Cantelli's inequality allows. *)
Lemma with_margin a : 0 < a -> INR N * (sigma * sigma) * (1 - delta) <= delta * (a * a) ->
  ln (1 / epsilon) + (INR N * ln rho' + a) <= INR k * ln rho ->
  1 - delta <= chance P1 N [] misled.
Proof.
  intros a_pos small long.
  eapply Rle_trans; [apply (EvidenceOfPrompts.rarely_more P1 P0 N can_follow (ln rho') (INR N * (sigma * sigma)) delta a); auto; lra|].
  destruct negative as (y & Hy). apply chance_le. intros u L Hu cheap. rewrite prob_from_empty in Hu.
  assert (H0 : 0 < P0 u) by (apply can_follow; auto; lia).
  exists y. split; auto.
  apply (LemmaC4Prompt.after_prompt P0 P1 rho epsilon u y k H0 Hu rho_pos epsilon_pos (likelier u L Hu y Hy) (told u L Hu y Hy)).
  lra.
Qed.

Hypotheses (delta_pos : 0 < delta) (sigma_pos : 0 < sigma) (N_pos : 0 < INR N).

(** a² = Nσ²c, for c = 1/δ and c = (1 − δ)/δ. *)
Lemma margin c : 0 < INR N * c -> 0 < sigma * sqrt (INR N * c)
  /\ sigma * sqrt (INR N * c) * (sigma * sqrt (INR N * c)) = INR N * (sigma * sigma) * c.
Proof.
  intros H. split; [apply Rmult_lt_0_compat; auto; now apply sqrt_lt_R0|].
  replace (sigma * sqrt (INR N * c) * (sigma * sqrt (INR N * c)))
    with (sigma * sigma * (sqrt (INR N * c) * sqrt (INR N * c))) by ring.
  rewrite sqrt_sqrt by lra. ring.
Qed.

Lemma printed_margin : 0 < sigma * sqrt (INR N / delta)
  /\ INR N * (sigma * sigma) * (1 - delta) <= delta * (sigma * sqrt (INR N / delta) * (sigma * sqrt (INR N / delta))).
Proof.
  assert (H : 0 < INR N * / delta) by (apply Rmult_lt_0_compat; auto; now apply Rinv_0_lt_compat).
  destruct (margin (/ delta) H) as [pos E]. split; auto. unfold Rdiv. rewrite E.
  replace (delta * (INR N * (sigma * sigma) * / delta)) with (INR N * (sigma * sigma)) by (field; lra).
  assert (0 <= INR N * (sigma * sigma) * delta) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Lemma sharp_margin : delta < 1 -> 0 < sigma * sqrt (INR N * (1 - delta) / delta)
  /\ INR N * (sigma * sigma) * (1 - delta)
     <= delta * (sigma * sqrt (INR N * (1 - delta) / delta) * (sigma * sqrt (INR N * (1 - delta) / delta))).
Proof.
  intros delta_lt1.
  assert (H : 0 < INR N * ((1 - delta) / delta)) by (apply Rmult_lt_0_compat; auto; apply ratio_pos; lra).
  destruct (margin ((1 - delta) / delta) H) as [pos E].
  replace (INR N * (1 - delta) / delta) with (INR N * ((1 - delta) / delta)) by (field; lra).
  split; auto. rewrite E. right. field. lra.
Qed.

End Given.

Theorem lemma_c_4_repaired_proved : Statements.lemma_c_4_repaired.
Proof.
  statement. destruct (printed_margin sigma delta N) as [pos small]; auto.
  now apply (with_margin P0 P1 B rho rhoPrime sigma delta epsilon N k) with (sigma * sqrt (INR N / delta)).
Qed.

Theorem lemma_c_4_sharp_proved : Statements.lemma_c_4_sharp.
Proof.
  statement. destruct (sharp_margin sigma delta N) as [pos small]; auto.
  now apply (with_margin P0 P1 B rho rhoPrime sigma delta epsilon N k) with (sigma * sqrt (INR N * (1 - delta) / delta)).
Qed.

Local Existing Instance two.

(** A behaviour that calls everything good, and a fair coin twice: nothing is misled, for there is no negative sentence. *)
Theorem lemma_c_4_refuted : ~ Statements.lemma_c_4.
Proof.
  intros claimed. set (P := coin (1/2)).
  assert (pos : forall h, 0 < P h) by (intros; apply coin_pos; lra).
  assert (H : 1 - 1/2 <= chance P 1 [] (misled P P (fun _ => 1) 8 8)).
  2:{ assert (Z : chance P 1 [] (misled P P (fun _ => 1) 8 8) <= expect_sequences P 1 [] (fun _ => 0)).
      { apply expect_sequences_le. intros u _ _. rewrite indicator_false; [lra|]. intros (y & Hy & _). lra. }
      rewrite expect_sequences_const in Z by apply pos. lra. }
  assert (none : forall h, ln (P h / P h) = 0).
  { intros h. pose proof (pos h). replace (P h / P h) with 1 by (field; lra). apply ln_1. }
  assert (zero : forall f, (forall h, f h = 0) -> expect_sequences P 1 [] f = 0).
  { intros f Hf. rewrite (expect_sequences_ext P 1 [] f (fun _ => 0)) by (intros; apply Hf).
    now rewrite expect_sequences_const by apply pos. }
  apply (claimed bool two P P (fun _ => 1) 8 2 1 (1/2) 8 1%nat 8%nat); try lra; try (intros; lra).
  - simpl. lra.
  - intros m Hm. replace m with 0%nat by lia. rewrite expect_sequences_0 by apply pos.
    change (divergence P P [] < ln 2). rewrite Definition22.no_divergence by apply pos. pose proof ln_lt_2. lra.
  - rewrite zero; [simpl; lra|]. intros h. rewrite none, (zero _ none). ring.
  - assert (E : ln 8 = 3 * ln 2) by (replace 8 with (2 * (2 * 2)) by ring; rewrite !ln_mult by lra; ring).
    rewrite ln_one_over, E by lra.
    replace (INR 1 / (1 / 2)) with 2 by (simpl; field).
    pose proof (sqrt_pos 2). pose proof (sqrt_sqrt 2 ltac:(lra)). assert (sqrt 2 <= 2) by nra.
    pose proof ln_lt_2. simpl. lra.
Qed.
