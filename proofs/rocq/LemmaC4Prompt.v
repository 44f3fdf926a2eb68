(** Lemma C.4 at a fixed aligning prompt: what the prompt gives P₁ is taken back by a negative sentence, likelier under P₀, and k
    sentences that tell P₀ from P₁. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Sequences Divergence Defined.
From BEB Require LemmaC3 Statements.
Import ListNotations.
Open Scope R_scope.

Section Prompt.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P0 P1 : LM) (rho epsilon : R) (u : list Sent) (y : Sent) (k : nat).
Hypotheses (H0 : 0 < P0 u) (H1 : 0 < P1 u) (rho_pos : 0 < rho) (epsilon_pos : 0 < epsilon).
Hypothesis likelier : prob P1 [y] u < prob P0 [y] u.
Hypothesis told : 0 < P0 (u ++ [y]) -> forall m, (m < k)%nat ->
  (forall h, (length h <= m + 1)%nat -> 0 < P0 (u ++ [y] ++ h) -> 0 < P1 (u ++ [y] ++ h)) ->
  ln rho < expect_sequences P0 m (u ++ [y]) (fun h => divergence P0 P1 (u ++ [y] ++ h)).

Lemma after_prompt : ln (1 / epsilon) + ln (P1 u / P0 u) <= INR k * ln rho ->
  exists s, length s = k /\ 0 < P0 (u ++ [y] ++ s) /\ P1 (u ++ [y] ++ s) <= epsilon * P0 (u ++ [y] ++ s).
Proof.
  intros long. pose proof (prob_ge0 P1 u [y]) as q0.
  assert (H0y : 0 < P0 (u ++ [y])) by (apply prob_pos; auto; lra).
  destruct (LemmaC3.evidence_after P0 P1 (u ++ [y]) rho k H0y rho_pos) as (s & L & Hs & evidence & _).
  { intros m Hm follows. eapply Rlt_le_trans.
    - apply (told H0y m Hm). intros h Lh Hh. rewrite app_assoc in *. now apply follows.
    - right. apply expect_sequences_ext. intros h _ _. now rewrite app_assoc. }
  exists s. split; auto. rewrite !app_assoc. split; [now apply prob_pos|].
  assert (threshold : P1 u <= epsilon * rho ^ k * P0 u).
  { assert (r0 : 0 < P1 u / P0 u) by (now apply ratio_pos).
    apply ratio_le_inv; auto. apply ln_le_inv; [apply Rmult_lt_0_compat; auto; now apply pow_lt|].
    rewrite ln_mult, ln_pow; auto; [|now apply pow_lt]. rewrite ln_one_over in long by auto. lra. }
  rewrite !(chain_rule _ (u ++ [y]) s), !(chain_rule _ u [y]).
  pose proof (prob_ge0 P1 (u ++ [y]) s). pose proof (pow_lt rho k rho_pos).
  apply Rle_trans with (epsilon * rho ^ k * P0 u * prob P0 [y] u * prob P1 s (u ++ [y])).
  - apply Rmult_le_compat_r; auto. apply Rmult_le_compat; lra.
  - replace (epsilon * rho ^ k * P0 u * prob P0 [y] u * prob P1 s (u ++ [y]))
      with (epsilon * (P0 u * prob P0 [y] u * (rho ^ k * prob P1 s (u ++ [y])))) by ring.
    apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; auto. apply Rmult_le_pos; lra.
Qed.

End Prompt.

Theorem lemma_c_4_fixed_prompt_proved : Statements.lemma_c_4_fixed_prompt.
Proof.
  intros Sent alphabet P0 P1 B rho epsilon s0 k _ H0 H1 rho_pos epsilon_pos (y & Hy) likelier told long.
  exists y. split; auto. apply after_prompt with rho; auto. now apply told.
Qed.
