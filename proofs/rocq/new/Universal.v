(** Theorem U: whatever dominates a bad component can be prompted into its behaviour.

    One step: Σ_y (1 − B(y)) · [(1 − B_P)P(s)P₋(sy) − (1 − B_{P₋})P₋(s)P(sy)] = 0, so for some y that P₋ can say the bracket is
    not negative: P₋/P grows by (1 − B_{P₋})/(1 − B_P) ≥ ρ as long as B_P stays at γ + ε or above. As P₋/P never exceeds 1/α,
    that cannot go on for D + 1 sentences when αρ^{D+1} > 1. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation TwoSentences Defined.
From BEB Require Statements.
Import ListNotations.
Open Scope R_scope.

Section Universal.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (P Pminus : LM) (B : Sent -> R).
Hypothesis scores : forall x, -1 <= B x <= 1.

(** Σ_y (1 − B(y)) Q(sy) = (1 − B_Q(s)) Q(s). *)
Lemma shortfall (Q : LM) s : 0 < Q s ->
  sum_sentences (fun y => (1 - B y) * Q (s ++ [y])) = (1 - expect Q s B) * Q s.
Proof.
  intros H. rewrite (sum_sentences_ext _ (fun y => Q (s ++ [y]) * (1 - B y))) by (intros; ring).
  rewrite <- expect_weighted, expect_minus, expect_const by auto. ring.
Qed.

Theorem one_step s : 0 < P s -> 0 < Pminus s ->
  exists y, 0 < Pminus (s ++ [y]) /\
    (1 - expect Pminus s B) * P (s ++ [y]) * Pminus s <= (1 - expect P s B) * Pminus (s ++ [y]) * P s.
Proof.
  intros HP Hs. apply NNPP. intros none.
  set (bracket := fun y => (1 - expect Pminus s B) * P (s ++ [y]) * Pminus s
                           - (1 - expect P s B) * Pminus (s ++ [y]) * P s).
  assert (strict : forall y, 0 < Pminus (s ++ [y]) -> 0 < bracket y).
  { intros y Hy. apply Rnot_le_lt. intros H. apply none. exists y. split; auto. unfold bracket in H. lra. }
  pose proof (expect_between Pminus s B (-1) 1 Hs scores) as b_minus.
  pose proof (expect_between P s B (-1) 1 HP scores) as b_P.
  assert (ge0 : forall y, 0 <= (1 - B y) * bracket y).
  { intros y. pose proof (scores y). apply Rmult_le_pos; [lra|].
    destruct (pos_or_zero Pminus (s ++ [y])) as [Hy|Z]; [left; now apply strict|].
    unfold bracket. rewrite Z. pose proof (likelihood_ge0 P (s ++ [y])).
    assert (0 <= (1 - expect Pminus s B) * P (s ++ [y]) * Pminus s) by (repeat apply Rmult_le_pos; lra). lra. }
  assert (total : sum_sentences (fun y => (1 - B y) * bracket y) = 0).
  { unfold sum_sentences.
    rewrite (sum_ext _ _ (fun y => (1 - expect Pminus s B) * Pminus s * ((1 - B y) * P (s ++ [y]))
                                   - (1 - expect P s B) * P s * ((1 - B y) * Pminus (s ++ [y]))))
      by (intros; unfold bracket; ring).
    rewrite sum_minus, !sum_scal.
    change (sum_over sentences (fun y => (1 - B y) * P (s ++ [y])))
      with (sum_sentences (fun y => (1 - B y) * P (s ++ [y]))).
    change (sum_over sentences (fun y => (1 - B y) * Pminus (s ++ [y])))
      with (sum_sentences (fun y => (1 - B y) * Pminus (s ++ [y]))).
    rewrite !shortfall by auto. ring. }
  (* So everything that P₋ can say has score 1, and then nothing can fall short. *)
  assert (perfect : forall y, 0 < Pminus (s ++ [y]) -> B y = 1).
  { intros y Hy. pose proof (strict y Hy).
    assert (Z : (1 - B y) * bracket y = 0).
    { apply (sum_zero_terms sentences (fun y => (1 - B y) * bracket y)); auto. apply complete. }
    apply Rmult_integral in Z. lra. }
  assert (one : expect Pminus s B = 1).
  { rewrite <- (expect_const Pminus s 1 Hs). apply expect_ext. intros y Hy. apply perfect. now apply prob_pos. }
  destruct (next_exists Pminus s Hs) as (y & Hy). apply prob_pos in Hy; auto.
  pose proof (strict y Hy) as H. unfold bracket in H. rewrite one in H.
  assert (0 <= (1 - expect P s B) * Pminus (s ++ [y]) * P s) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

(** * After a prompt s₀ *)

Variables (s0 : list Sent) (gamma epsilon : R).
Hypotheses (s0_pos : 0 < Pminus s0) (epsilon_pos : 0 < epsilon) (below_one : gamma + epsilon < 1).
Notation rho := ((1 - gamma) / (1 - gamma - epsilon)).

Lemma rho_pos : 0 < rho.
Proof. apply ratio_pos; lra. Qed.

(** While no prompt misaligns, the evidence multiplies by ρ with every sentence. *)
Lemma ascent k : (forall h, (length h <= k)%nat -> 0 < Pminus (s0 ++ h) ->
    0 < P (s0 ++ h) /\ expect Pminus (s0 ++ h) B <= gamma /\ gamma + epsilon <= expect P (s0 ++ h) B) ->
  forall n, (n <= k + 1)%nat -> exists s, length s = n /\ 0 < Pminus (s0 ++ s)
    /\ rho ^ n * P (s0 ++ s) * Pminus s0 <= Pminus (s0 ++ s) * P s0.
Proof.
  intros climbing. induction n as [|n IH]; intros Hn.
  { exists []. rewrite app_nil_r. simpl. repeat split; auto; lra. }
  destruct IH as (s & L & Hs & evidence); [lia|].
  destruct (climbing s ltac:(lia) Hs) as (HP & bad & good).
  destruct (one_step (s0 ++ s) HP Hs) as (y & Hy & raised).
  exists (s ++ [y]). rewrite app_assoc. split; [rewrite app_length; simpl; lia|]. split; auto.
  set (t := s0 ++ s) in *.
  pose proof (likelihood_ge0 P (t ++ [y])) as HPy. pose proof (likelihood_ge0 P s0) as HP0.
  (* ρ P(ty) P₋(t) ≤ P₋(ty) P(t) *)
  assert (gain : rho * P (t ++ [y]) * Pminus t <= Pminus (t ++ [y]) * P t).
  { replace (rho * P (t ++ [y]) * Pminus t) with ((1 - gamma) * P (t ++ [y]) * Pminus t / (1 - gamma - epsilon))
      by (field; lra).
    apply ratio_le; [lra|]. eapply Rle_trans; [|eapply Rle_trans; [exact raised|]].
    - apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; lra.
    - replace (Pminus (t ++ [y]) * P t * (1 - gamma - epsilon)) with ((1 - gamma - epsilon) * (Pminus (t ++ [y]) * P t))
        by ring.
      rewrite Rmult_assoc. apply Rmult_le_compat_r; [apply Rmult_le_pos|]; lra. }
  pose proof rho_pos as Hr.
  apply Rmult_le_reg_r with (Pminus t * P t); [now apply Rmult_lt_0_compat|].
  replace (rho ^ S n * P (t ++ [y]) * Pminus s0 * (Pminus t * P t))
    with (rho * P (t ++ [y]) * Pminus t * (rho ^ n * P t * Pminus s0)) by (simpl; ring).
  replace (Pminus (t ++ [y]) * P s0 * (Pminus t * P t)) with (Pminus (t ++ [y]) * P t * (Pminus t * P s0)) by ring.
  apply Rmult_le_compat; auto.
  - apply Rmult_le_pos; [apply Rmult_le_pos|]; lra.
  - apply Rmult_le_pos; [apply Rmult_le_pos; [apply pow_le|]|]; lra.
Qed.

Variables (alpha : R) (D : nat).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis domination : forall h, (length h <= D + 1)%nat -> alpha * Pminus (s0 ++ h) <= P (s0 ++ h).
Hypothesis badness : forall h, (length h <= D)%nat -> 0 < Pminus (s0 ++ h) -> expect Pminus (s0 ++ h) B <= gamma.

Theorem universal_after : P s0 < alpha * Pminus s0 * rho ^ (D + 1) ->
  exists s, (length s <= D)%nat /\ 0 < Pminus (s0 ++ s) /\ expect P (s0 ++ s) B < gamma + epsilon.
Proof.
  intros long. apply NNPP. intros none.
  destruct (ascent D) with (n := (D + 1)%nat) as (s & L & Hs & evidence); [|lia|].
  { intros h Lh Hh. pose proof (domination h ltac:(lia)). repeat split; [nra | now apply badness |].
    apply Rnot_lt_le. intros H'. apply none. eauto. }
  assert (dominated : alpha * Pminus (s0 ++ s) <= P (s0 ++ s)) by (apply domination; lia).
  pose proof (pow_lt _ (D + 1) rho_pos) as Hp.
  apply Rmult_le_compat_l with (r := rho ^ (D + 1)) in dominated; [|lra].
  apply Rmult_le_compat_r with (r := Pminus s0) in dominated; [|lra].
  apply Rmult_lt_compat_l with (r := Pminus (s0 ++ s)) in long; auto. lra.
Qed.

End Universal.

(** * The statements *)

Theorem theorem_u_one_step_proved : Statements.theorem_u_one_step.
Proof. statement. now apply one_step. Qed.

Theorem theorem_u_proved : Statements.theorem_u.
Proof.
  statement. apply (universal_after P Pminus B) with (s0 := []) (alpha := alpha); auto.
  - rewrite likelihood_empty. lra.
  - rewrite !likelihood_empty. lra.
Qed.

Local Existing Instance two.

(** D = 0, α = 1/2, γ = −1, ε = 1, so ρ = 2: P₋ is always bad, P half the time, and B_P(∅) = 0 = γ + ε. *)
Theorem theorem_u_one_sentence_less_refuted : ~ Statements.theorem_u_one_sentence_less.
Proof.
  intros claimed.
  specialize (claimed bool two (1/2) (coin (1/2)) (coin 1) score (-1) 1 0%nat score_between).
  destruct claimed as (s & fits & s_pos & misaligned); try lra.
  - intros [|x [|y h]] L; [| |simpl in L; lia]; rewrite !coin_likelihood by lra; [simpl; lra|].
    destruct x; simpl; lra.
  - intros h _ h_pos. change (expect (coin 1) h score <= -1). rewrite coin_behaviour; auto; lra.
  - simpl. field_simplify; lra.
  - destruct s; [|simpl in fits; lia]. change (fun x => score x) with score in misaligned.
    rewrite coin_behaviour in misaligned; [lra | lra |]. rewrite likelihood_empty. lra.
Qed.
