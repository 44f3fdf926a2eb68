(** The guardrail, the converse of Theorem 3.1: with less evidence than the level τ takes the behaviour stays above it.
    P(s)(B_P(s) − τ) is at least (1−α)(b₊−τ)P₊(s) − α(τ−γ₀)P₋(s). *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts LanguageModel Expectation Posterior Defined.
From BEB.new Require BoundedEvidence.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

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

Theorem guardrail_fixed_prompt_proved : Statements.guardrail_fixed_prompt.
Proof. statement. now apply (fixed_prompt alpha gamma0 bplus tau). Qed.

Theorem guardrail_proved : Statements.guardrail.
Proof.
  intros Sent alphabet alpha Pminus Pplus B mu gamma0 bplus tau k _ alpha_pos alpha_lt1 order bounded levels s L Hs below.
  destruct (BoundedEvidence.evidence_at_most mu Pminus Pplus k bounded s L Hs) as [Hp evidence].
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
