(** Theorem G, the converse of Theorem 3.1: where no sentence is more than Λ times likelier under P₋ than under P₊, a prompt
    of n sentences carries evidence of at most Λⁿ, and with less evidence than the level takes the behaviour stays above it. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior.
From BEB Require FiniteContext.
Import ListNotations.
Open Scope R_scope.

Section Guardrail.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha Lambda low high level : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (Lambda_pos : 0 < Lambda).
Hypotheses (low_level : low < level).
(** P₋(x|h) ≤ Λ P₊(x|h). *)
Hypothesis bounded : forall h x, 0 < Pminus (h ++ [x]) -> 0 < Pplus h -> prob Pminus [x] h <= Lambda * prob Pplus [x] h.
Hypotheses (not_worse : forall h, 0 < Pminus h -> low <= expect Pminus h B).
Hypotheses (good : forall h, 0 < Pplus h -> high <= expect Pplus h B).

Notation P := (mix alpha Pminus Pplus).

Lemma evidence_bounded s : Pminus s <= Lambda ^ length s * Pplus s.
Proof.
  induction s as [|x s IH] using rev_ind.
  - rewrite !likelihood_empty. simpl. lra.
  - rewrite app_length, Nat.add_1_r. simpl.
    destruct (pos_or_zero Pminus (s ++ [x])) as [H|Z].
    + pose proof (prefix_pos _ _ _ H) as Hs. pose proof (pow_lt Lambda (length s) Lambda_pos) as Hp.
      assert (HQ : 0 < Pplus s).
      { destruct (pos_or_zero Pplus s) as [|Z]; auto. rewrite Z in IH. lra. }
      pose proof (bounded s x H HQ) as step. pose proof (prob_ge0 Pplus s [x]).
      rewrite !(chain_rule _ s [x]).
      apply Rle_trans with (Pminus s * (Lambda * prob Pplus [x] s)).
      * apply Rmult_le_compat_l; lra.
      * replace (Lambda * Lambda ^ length s * (Pplus s * prob Pplus [x] s))
          with ((Lambda ^ length s * Pplus s) * (Lambda * prob Pplus [x] s)) by ring.
        apply Rmult_le_compat_r; auto. apply Rmult_le_pos; lra.
    + rewrite Z. pose proof (pow_lt Lambda (length s) Lambda_pos).
      apply Rmult_le_pos; [apply Rmult_le_pos; lra | apply likelihood_ge0].
Qed.

(** A prompt that brings the behaviour below the level has more than the needed evidence in it. *)
Theorem guardrail s : 0 < P s -> expect P s B < level ->
  (1 - alpha) * (high - level) < alpha * (level - low) * Lambda ^ length s.
Proof.
  intros HP below. apply Rnot_le_lt. intros short.
  destruct (pos_or_zero Pminus s) as [Hm|Z].
  - assert (HQ : 0 < Pplus s).
    { destruct (pos_or_zero Pplus s) as [|Z]; auto.
      pose proof (evidence_bounded s) as E. rewrite Z in E. lra. }
    pose proof (FiniteContext.obstruction alpha Pminus Pplus B s low (level - low) high (Lambda ^ length s)
      alpha_pos alpha_lt1 ltac:(lra) Hm HQ (evidence_bounded s) (not_worse s Hm) (good s HQ)) as O.
    replace (high - low - (level - low)) with (high - level) in O by ring. specialize (O short). lra.
  - (* P₊ alone can have written the prompt *)
    assert (HQ : 0 < Pplus s) by (destruct (mix_pos_inv _ _ _ _ HP); auto; lra).
    pose proof (good s HQ).
    assert (E : expect P s B = expect Pplus s B).
    { apply Rmult_eq_reg_l with (P s); [|lra]. rewrite expect_mix_weighted by lra. unfold mix. rewrite Z. ring. }
    pose proof (pow_lt Lambda (length s) Lambda_pos).
    assert (0 < alpha * (level - low) * Lambda ^ length s).
    { repeat apply Rmult_lt_0_compat; auto; lra. } nra.
Qed.

(** In sentences: log((1−α)(b₊−t)/(α(t−γ₀)))/M, with Λ = e^M. *)
Corollary guardrail_length M s : Lambda = exp M -> level < high -> 0 < P s -> expect P s B < level ->
  ln ((1 - alpha) * (high - level) / (alpha * (level - low))) < M * INR (length s).
Proof.
  intros E reach HP below. pose proof (guardrail s HP below) as G.
  assert (Hd : 0 < alpha * (level - low)) by (apply Rmult_lt_0_compat; lra).
  assert (Hn : 0 < (1 - alpha) * (high - level)) by (apply Rmult_lt_0_compat; lra).
  replace (M * INR (length s)) with (ln (Lambda ^ length s)) by (rewrite ln_pow, E, ln_exp by auto; ring).
  apply ln_increasing; [now apply ratio_pos|]. apply ratio_lt; auto. lra.
Qed.

End Guardrail.
