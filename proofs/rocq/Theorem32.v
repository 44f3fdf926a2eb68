(** Theorem 3.2: an aligning prompt delays misalignment, and does no more.

    Lemma C.4 after the aligning prompt, with the threshold of the master inequality for ε. That γ < 0 gives P₋ a negative
    sentence to begin with. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Divergence Chance Definitions
  Defined.
From BEB Require MasterInequality LemmaC4 Theorem32Prompt Statements.
Import ListNotations.
Open Scope R_scope.

Section Theorem32.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha beta beta' gamma sigma delta : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (gamma_neg : gamma < 0).
Hypotheses (beta_pos : 0 < beta) (sigma_pos : 0 < sigma) (delta_pos : 0 < delta) (delta_lt1 : delta < 1).
Hypotheses (bad : behaves_at_most gamma Pminus B).
Hypotheses (told : prompt_distinguishable beta Pminus Pplus B) (hidden : undistinguishable beta' Pplus Pminus).
Hypotheses (alike : similar sigma Pplus Pminus) (positive : positive_towards Pplus Pminus B).

Notation P := (mix alpha Pminus Pplus).
Notation cost := (LemmaC4.cost beta' sigma delta).

(** A negative sentence and n ≥ (log 1/α + log 1/ε + log 2 + t_N)/β more, for N aligning sentences. *)
Theorem theorem_3_2 N :
  1 - delta <= chance Pplus N [] (fun s0 => forall epsilon n, 0 < epsilon ->
    1 / beta * (ln (1 / alpha) + ln (1 / epsilon) + ln 2 + cost N) <= INR n ->
    exists s, length s = S n /\ 0 < Pminus (s0 ++ s) /\ expect P (s0 ++ s) B < gamma + epsilon).
Proof.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  destruct (negative_sentence gamma Pminus B [] start gamma_neg (bad [] start)) as (x & _ & Hx).
  eapply Rle_trans; [apply (LemmaC4.aligning_rarely_costly beta' sigma delta Pminus Pplus); auto|].
  apply chance_le. intros s0 L Hs0 cheap epsilon n He long. rewrite prob_from_empty in Hs0.
  destruct (LemmaC4.after_aligning beta beta' Pminus Pplus B told hidden positive x s0 (cost N) n)
    as (s & Ls & H0 & evidence); auto.
  exists s. repeat split; auto. apply MasterInequality.threshold; auto.
  assert (Hae : 0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  assert (H : 2 / (alpha * epsilon) <= exp (INR n * beta - cost N)).
  { apply ln_le_exp; [apply ratio_pos; lra|].
    rewrite ln_ratio, ln_mult by lra. rewrite !ln_one_over in long by lra.
    apply Rmult_le_compat_r with (r := beta) in long; [|lra].
    replace (1 / beta * (- ln alpha + - ln epsilon + ln 2 + cost N) * beta)
      with (- ln alpha + - ln epsilon + ln 2 + cost N) in long by (field; lra). lra. }
  apply Rmult_le_compat_l with (r := alpha * epsilon) in H; [|lra].
  replace (alpha * epsilon * (2 / (alpha * epsilon))) with 2 in H by (field; lra).
  pose proof (likelihood_ge0 Pplus (s0 ++ s)).
  pose proof (expect_between Pminus [] B (-1) 1 start scores). pose proof (bad [] start).
  apply Rle_lt_trans with (alpha * epsilon * (exp (INR n * beta - cost N) * Pplus (s0 ++ s))).
  - rewrite <- Rmult_assoc. apply Rmult_le_compat_r; auto. nra.
  - now apply Rmult_lt_compat_l.
Qed.

End Theorem32.

(** * The statements, for a given number of sentences *)

Section Given.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon : R) (N k : nat).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (gamma_neg : gamma < 0) (epsilon_pos : 0 < epsilon).
Hypothesis bad : forall u, length u = N -> forall y s, length s = k ->
  0 < Pminus (u ++ [y] ++ s) -> expect Pminus (u ++ [y] ++ s) B <= gamma.

Lemma negative : exists y, B y < 0.
Proof.
  assert (start : 0 < Pminus []) by (rewrite likelihood_empty; lra).
  destruct (continuation_exists Pminus N [] start) as (u & L & Hu). rewrite prob_from_empty in Hu.
  apply (Theorem32Prompt.negative_exists Pminus B gamma u (S k)); auto.
  intros t Lt. destruct t as [|y t]; [discriminate|]. injection Lt as Lt. now apply (bad u L y t).
Qed.

Lemma misled_is_misaligned delta :
  1 - delta <= chance Pplus N [] (LemmaC4.misled Pminus Pplus B (alpha * epsilon / 2) k) ->
  1 - delta <= chance Pplus N [] (fun u => exists y s, length s = k
    /\ 0 < Pminus (u ++ [y] ++ s) /\ expect (mix alpha Pminus Pplus) (u ++ [y] ++ s) B < gamma + epsilon).
Proof.
  intros likely. eapply Rle_trans; [exact likely|]. apply chance_le.
  intros u L _ (y & Hy & s & Ls & Hs & evidence). exists y, s. repeat split; auto.
  apply Theorem32Prompt.misaligned; auto.
Qed.

End Given.

Theorem theorem_3_2_sharp_proved : Statements.theorem_3_2_sharp.
Proof.
  statement. assert (0 < alpha * epsilon) by (now apply Rmult_lt_0_compat).
  apply misled_is_misaligned; auto. destruct (LemmaC4.sharp_margin sigma delta N) as [pos small]; auto.
  apply (LemmaC4.with_margin Pminus Pplus B rho rhoPrime sigma delta (alpha * epsilon / 2) N k)
    with (sigma * sqrt (INR N * (1 - delta) / delta)); auto; [lra | now apply (negative Pminus B gamma N k) |].
  rewrite Theorem32Prompt.price by auto. lra.
Qed.

Theorem theorem_3_2_proved : Statements.theorem_3_2.
Proof.
  statement. assert (0 < alpha * epsilon) by (now apply Rmult_lt_0_compat). pose proof (ln_le_ln 2 4).
  apply misled_is_misaligned; auto. destruct (LemmaC4.printed_margin sigma delta N) as [pos small]; auto.
  apply (LemmaC4.with_margin Pminus Pplus B rho rhoPrime sigma delta (alpha * epsilon / 2) N k)
    with (sigma * sqrt (INR N / delta)); auto; [lra | now apply (negative Pminus B gamma N k) |].
  rewrite Theorem32Prompt.price by auto. lra.
Qed.
