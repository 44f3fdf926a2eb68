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

Variables (alpha gamma epsilon : R) (D : nat).
Hypotheses (alpha_pos : 0 < alpha) (epsilon_pos : 0 < epsilon) (below_one : gamma + epsilon < 1).
Hypothesis domination : forall h, (length h <= D + 1)%nat -> alpha * Pminus h <= P h.
Hypothesis badness : forall h, (length h <= D)%nat -> 0 < Pminus h -> expect Pminus h B <= gamma.

Notation rho := ((1 - gamma) / (1 - gamma - epsilon)).

Lemma P_pos h : (length h <= D + 1)%nat -> 0 < Pminus h -> 0 < P h.
Proof. intros L H. pose proof (domination h L). nra. Qed.

(** While no prompt misaligns, the evidence multiplies by ρ with every sentence. *)
Lemma climb : (forall s, (length s <= D)%nat -> 0 < Pminus s -> gamma + epsilon <= expect P s B) ->
  forall n, (n <= D + 1)%nat -> exists s, length s = n /\ 0 < Pminus s /\ rho ^ n * P s <= Pminus s.
Proof.
  intros aligned. induction n as [|n IH]; intros Hn.
  { exists []. rewrite !likelihood_empty. simpl. repeat split; lra. }
  destruct IH as (s & L & Hs & evidence); [lia|].
  assert (HP : 0 < P s) by (apply P_pos; auto; lia).
  destruct (one_step s HP Hs) as (y & Hy & raised).
  exists (s ++ [y]). split; [rewrite app_length; simpl; lia|]. split; auto.
  pose proof (badness s ltac:(lia) Hs) as bad. pose proof (aligned s ltac:(lia) Hs) as good.
  assert (HPy : 0 < P (s ++ [y])) by (apply P_pos; auto; rewrite app_length; simpl; lia).
  (* (1 − γ) P(sy) P₋(s) ≤ (1 − γ − ε) P₋(sy) P(s) *)
  assert (gain : (1 - gamma) * P (s ++ [y]) * Pminus s <= (1 - gamma - epsilon) * Pminus (s ++ [y]) * P s).
  { eapply Rle_trans; [|eapply Rle_trans; [exact raised|]].
    - apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; lra.
    - apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; lra. }
  assert (gain' : rho * P (s ++ [y]) * Pminus s <= Pminus (s ++ [y]) * P s).
  { replace (rho * P (s ++ [y]) * Pminus s)
      with ((1 - gamma) * P (s ++ [y]) * Pminus s / (1 - gamma - epsilon)) by (field; lra).
    apply ratio_le; lra. }
  assert (Hrho : 0 < rho) by (apply ratio_pos; lra).
  assert (Hr : 0 < rho * P (s ++ [y])) by (now apply Rmult_lt_0_compat).
  apply Rmult_le_reg_r with (P s); auto. eapply Rle_trans; [|exact gain'].
  replace (rho ^ S n * P (s ++ [y]) * P s) with (rho * P (s ++ [y]) * (rho ^ n * P s)) by (simpl; ring).
  apply Rmult_le_compat_l; lra.
Qed.

Theorem universal : 1 < alpha * rho ^ (D + 1) ->
  exists s, (length s <= D)%nat /\ 0 < Pminus s /\ expect P s B < gamma + epsilon.
Proof.
  intros long. apply NNPP. intros none.
  destruct (climb) with (n := (D + 1)%nat) as (s & L & Hs & evidence); [|lia|].
  { intros s L Hs. apply Rnot_lt_le. intros H. apply none. eauto. }
  assert (dominated : alpha * Pminus s <= P s) by (apply domination; lia).
  assert (Hp : 0 < rho ^ (D + 1)) by (apply pow_lt, ratio_pos; lra).
  apply Rmult_le_compat_l with (r := rho ^ (D + 1)) in dominated; [|lra]. nra.
Qed.

End Universal.

(** * The statements *)

Theorem theorem_u_one_step_proved : Statements.theorem_u_one_step.
Proof. statement. now apply one_step. Qed.

Theorem theorem_u_proved : Statements.theorem_u.
Proof. statement. now apply universal with alpha. Qed.

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
