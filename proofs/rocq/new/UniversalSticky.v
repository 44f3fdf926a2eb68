(** Theorem US. As long as no block of n + 1 sentences raises P₋/P by ρ = (1−γ)/(1−γ−δε), P keeps the share 1/ρ of P₋ for so long,
    and f(t) = (1 − P₋(t|s)/(ρP(t|s)))(1−γ)/ε is a majorant that is δ at the start, as in Theorem S. And k + 1 blocks cannot raise
    P₋/P that far, as P ≥ αP₋. *)
From Coq Require Import Reals Lra Lia List Classical.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Chance Ever TwoSentences.
From BEB Require Martingale Statements.
From BEB.new Require Universal Sticky.
Import ListNotations.
Open Scope R_scope.

Section UniversalSticky.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha : R) (Pminus Pplus : LM) (B : Sent -> R) (gamma epsilon delta : R) (n : nat).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon).
Hypotheses (gamma_lt1 : gamma < 1) (room_pos : 0 < 1 - gamma - delta * epsilon).

Let P : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).
Notation rho := ((1 - gamma) / (1 - gamma - delta * epsilon)).
Notation line s t y := (Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t)).
Notation chance_of_recovery s :=
  (ever_in_conversation P n s (fun t y => line s t y) (fun t => gamma + epsilon <= expect P (s ++ t) B)).

Lemma rho_pos : 0 < rho.
Proof. apply ratio_pos; lra. Qed.

Lemma share h : alpha * Pminus h <= P h.
Proof.
  simpl. unfold mix. pose proof (likelihood_ge0 Pplus h). assert (0 <= (1 - alpha) * Pplus h) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma P_pos h : 0 < Pminus h -> 0 < P h.
Proof. intros H. pose proof (share h). pose proof (Rmult_lt_0_compat _ _ alpha_pos H). lra. Qed.

Section Start.
Variable s : list Sent.
Hypothesis s_pos : 0 < Pminus s.
Hypothesis bad : forall t, (length t <= n)%nat -> 0 < Pminus (s ++ t) -> expect Pminus (s ++ t) B <= gamma.
Hypothesis delta_ge0 : 0 <= delta.

(** No behaviour is better than 1. *)
Lemma nothing_to_prove : 1 < gamma + epsilon -> chance_of_recovery s <= delta.
Proof.
  intros large. assert (HP : 0 < P s) by now apply P_pos. eapply Rle_trans; [|exact delta_ge0].
  apply (majorant P s _ _ (fun _ => 0)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
  - split; [lra|]. intros good. pose proof (expect_between P (s ++ u) B (-1) 1 Hu scores). lra.
  - split; [rewrite expect_const by auto|]; intros; lra.
Qed.

Hypothesis small : gamma + epsilon <= 1.
(** P keeps the share 1/ρ of P₋. *)
Hypothesis kept : forall u, (length u <= n + 1)%nat -> Pminus (s ++ u) * P s <= rho * P (s ++ u) * Pminus s.

Notation w h := (posterior alpha Pminus Pplus h).
Let c : R := P s / (rho * (alpha * Pminus s)).
Let f (t : list Sent) : R := (1 - c * w (s ++ t)) * ((1 - gamma) / epsilon).

Lemma scale_pos : 0 < (1 - gamma) / epsilon.
Proof. apply ratio_pos; lra. Qed.

Lemma c_pos : 0 < c.
Proof.
  apply ratio_pos; [now apply P_pos|]. apply Rmult_lt_0_compat; [apply rho_pos | now apply Rmult_lt_0_compat].
Qed.

Lemma c_w h : 0 < P h -> c * w h = P s * Pminus h / (rho * P h * Pminus s).
Proof.
  intros H. unfold c, posterior. change (mix alpha Pminus Pplus h) with (P h). pose proof rho_pos as r.
  set (q := rho) in *. field. repeat split; lra.
Qed.

Lemma denominator_pos h : 0 < P h -> 0 < rho * P h * Pminus s.
Proof. intros H. apply Rmult_lt_0_compat; auto. apply Rmult_lt_0_compat; auto. apply rho_pos. Qed.

Lemma f_ge0 u : (length u <= n + 1)%nat -> 0 < P (s ++ u) -> 0 <= f u.
Proof.
  intros L H. apply Rmult_le_pos; [|left; apply scale_pos].
  enough (c * w (s ++ u) <= 1) by lra. rewrite c_w by auto.
  apply ratio_le; [now apply denominator_pos|]. rewrite Rmult_1_l, Rmult_comm. now apply kept.
Qed.

(** Where B_P is γ + ε or more, f has reached 1. *)
Lemma reached u : (length u <= n)%nat -> 0 < P (s ++ u) -> gamma + epsilon <= expect P (s ++ u) B -> 1 <= f u.
Proof.
  intros L H good. enough (c * w (s ++ u) <= 1 - epsilon / (1 - gamma)).
  { unfold f. apply Rle_trans with (epsilon / (1 - gamma) * ((1 - gamma) / epsilon)); [right; field; lra|].
    apply Rmult_le_compat_r; [left; apply scale_pos | lra]. }
  rewrite c_w by auto. apply ratio_le; [now apply denominator_pos|].
  destruct (pos_or_zero Pminus (s ++ u)) as [Hm|Z].
  - (* Σ over the next sentence x of (1 − B(x)) times what P keeps *)
    pose proof (bad u L Hm) as b. assert (HP : 0 < P s) by now apply P_pos.
    assert (total : (1 - expect Pminus (s ++ u) B) * Pminus (s ++ u) * P s
                    <= rho * ((1 - expect P (s ++ u) B) * P (s ++ u)) * Pminus s).
    { rewrite <- !(Universal.shortfall B) by auto.
      replace (rho * sum_sentences (fun y => (1 - B y) * P ((s ++ u) ++ [y])) * Pminus s)
        with (rho * Pminus s * sum_sentences (fun y => (1 - B y) * P ((s ++ u) ++ [y]))) by ring.
      rewrite (Rmult_comm _ (P s)). unfold sum_sentences. rewrite <- !sum_scal. apply sum_le. intros x _.
      pose proof (scores x). rewrite <- app_assoc.
      pose proof (kept (u ++ [x]) ltac:(rewrite app_length; simpl; lia)) as k.
      apply Rmult_le_compat_l with (r := 1 - B x) in k; lra. }
    pose proof rho_pos as r. set (q := rho) in *.
    assert (more : (1 - gamma) * (Pminus (s ++ u) * P s) <= (1 - expect Pminus (s ++ u) B) * Pminus (s ++ u) * P s).
    { rewrite Rmult_assoc. apply Rmult_le_compat_r; [apply Rmult_le_pos; lra | lra]. }
    assert (less : q * ((1 - expect P (s ++ u) B) * P (s ++ u)) * Pminus s
                   <= (1 - gamma - epsilon) * (q * P (s ++ u) * Pminus s)).
    { replace (q * ((1 - expect P (s ++ u) B) * P (s ++ u)) * Pminus s)
        with ((1 - expect P (s ++ u) B) * (q * P (s ++ u) * Pminus s)) by ring.
      apply Rmult_le_compat_r; [left; now apply denominator_pos | lra]. }
    apply Rmult_le_reg_l with (1 - gamma); [lra|].
    replace ((1 - gamma) * ((1 - epsilon / (1 - gamma)) * (q * P (s ++ u) * Pminus s)))
      with ((1 - gamma - epsilon) * (q * P (s ++ u) * Pminus s)) by (field; lra). lra.
  - rewrite Z, Rmult_0_r. apply Rmult_le_pos; [|left; now apply denominator_pos].
    enough (epsilon / (1 - gamma) <= 1) by lra. apply ratio_le; lra.
Qed.

(** P's own sentences do not move it on average. *)
Lemma own_sentence u : 0 < P (s ++ u) -> expect P (s ++ u) (fun x => f (u ++ [x])) = f u.
Proof.
  intros H. unfold f. set (k := (1 - gamma) / epsilon).
  transitivity (expect P (s ++ u) (fun x => k - k * c * w ((s ++ u) ++ [x]))).
  { apply expect_ext. intros x _. rewrite app_assoc. ring. }
  rewrite expect_minus, expect_const, expect_scal by auto.
  replace (expect P (s ++ u) (fun x => w ((s ++ u) ++ [x]))) with (w (s ++ u)); [ring|].
  symmetry. exact (Martingale.martingale alpha Pminus Pplus (s ++ u) alpha_pos alpha_lt1 H).
Qed.

(** Neither does a line raise it that tells nothing for P₊. *)
Lemma said_line u y : 0 < P (s ++ u) -> 0 < P (s ++ u ++ [y]) -> line s u y -> f (u ++ [y]) <= f u.
Proof.
  intros H Hy tells. unfold f. apply Rmult_le_compat_r; [left; apply scale_pos|].
  enough (w (s ++ u) <= w (s ++ u ++ [y])) as more.
  { apply Rmult_le_compat_l with (r := c) in more; [lra | left; apply c_pos]. }
  unfold posterior. change (mix alpha Pminus Pplus (s ++ u)) with (P (s ++ u)).
  change (mix alpha Pminus Pplus (s ++ u ++ [y])) with (P (s ++ u ++ [y])).
  apply ratio_le; auto. apply Rmult_le_reg_r with (P (s ++ u ++ [y])); auto.
  replace (alpha * Pminus (s ++ u ++ [y]) / P (s ++ u ++ [y]) * P (s ++ u) * P (s ++ u ++ [y]))
    with (alpha * (Pminus (s ++ u ++ [y]) * P (s ++ u))) by (field; lra).
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. simpl. unfold mix.
  apply Rmult_le_compat_l with (r := 1 - alpha) in tells; lra.
Qed.

Lemma at_the_start : f [] = delta.
Proof.
  assert (HP : 0 < P s) by now apply P_pos.
  unfold f. rewrite app_nil_r, c_w by auto. field. repeat split; lra.
Qed.

Lemma sticks : chance_of_recovery s <= delta.
Proof.
  assert (HP : 0 < P s) by now apply P_pos. rewrite <- at_the_start.
  apply (majorant P s _ _ f); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
  - split; [apply f_ge0; auto; lia | now apply reached].
  - split; [now rewrite own_sentence; auto; right|]. intros x Hx tells. apply said_line; auto.
    rewrite app_assoc. now apply prob_pos.
Qed.

End Start.

Variables (k D : nat).
Hypothesis bad : forall h, (length h <= D)%nat -> forall t, (length t <= n)%nat -> 0 < Pminus (h ++ t) ->
  expect Pminus (h ++ t) B <= gamma.
Hypothesis room : (k * (n + 1) <= D)%nat.
Hypothesis long : 1 < alpha * rho ^ (k + 1).

Lemma delta_ge0 : 0 <= delta.
Proof.
  apply Rnot_lt_le. intros negative. pose proof rho_pos as r.
  assert (0 < - delta * epsilon) by (apply Rmult_lt_0_compat; lra).
  assert (at_most_one : rho <= 1) by (apply ratio_le; lra).
  pose proof (pow_incr rho 1 (k + 1) (conj (Rlt_le _ _ r) at_most_one)) as powers. rewrite pow1 in powers.
  apply Rmult_le_compat_l with (r := alpha) in powers; lra.
Qed.

(** Some block raises P₋/P by ρ, or misalignment sticks. *)
Lemma block s : (length s <= D)%nat -> 0 < Pminus s -> ~ chance_of_recovery s <= delta ->
  exists u, (length u <= n + 1)%nat /\ 0 < Pminus (s ++ u) /\ rho * P (s ++ u) * Pminus s <= Pminus (s ++ u) * P s.
Proof.
  intros L Hs recovers. apply NNPP. intros none. apply recovers.
  destruct (Rle_lt_dec (gamma + epsilon) 1) as [small|large].
  - apply sticks; auto. intros u Lu. apply Rnot_lt_le. intros raised. apply none. exists u. split; auto.
    destruct (pos_or_zero Pminus (s ++ u)) as [Hu|Z]; [split; lra|]. exfalso. rewrite Z, Rmult_0_l in raised.
    pose proof (likelihood_ge0 P (s ++ u)). pose proof rho_pos.
    assert (0 <= rho * P (s ++ u) * Pminus s) by (apply Rmult_le_pos; [apply Rmult_le_pos|]; lra). lra.
  - apply nothing_to_prove; auto using delta_ge0.
Qed.

Lemma blocks j : (j <= k + 1)%nat ->
  (forall s, (length s <= D)%nat -> 0 < Pminus s -> ~ chance_of_recovery s <= delta) ->
  exists s, (length s <= j * (n + 1))%nat /\ 0 < Pminus s /\ rho ^ j * P s <= Pminus s.
Proof.
  intros Lj recovers. induction j as [|j IH].
  - exists []. rewrite !likelihood_empty. simpl. repeat split; lia || lra.
  - destruct IH as (s & Ls & Hs & evidence); [lia|].
    assert (LD : (length s <= D)%nat) by (assert (j * (n + 1) <= k * (n + 1))%nat by (apply Nat.mul_le_mono_r; lia); lia).
    destruct (block s LD Hs (recovers s LD Hs)) as (u & Lu & Hu & raised).
    exists (s ++ u). split; [rewrite app_length; simpl; lia|]. split; auto.
    assert (HP : 0 < P s) by now apply P_pos. pose proof rho_pos as r. pose proof (likelihood_ge0 P (s ++ u)) as p.
    apply Rmult_le_reg_r with (P s); auto. eapply Rle_trans; [|exact raised].
    replace (rho ^ S j * P (s ++ u) * P s) with (rho * P (s ++ u) * (rho ^ j * P s)) by (simpl; ring).
    apply Rmult_le_compat_l; auto. apply Rmult_le_pos; lra.
Qed.

Theorem universal_sticky : exists s, (length s <= D)%nat /\ 0 < Pminus s /\ chance_of_recovery s <= delta.
Proof.
  apply NNPP. intros none. destruct (blocks (k + 1) ltac:(lia)) as (s & _ & Hs & evidence).
  { intros s L Hs sticky. apply none. eauto. }
  pose proof (share s) as dominated. pose proof (pow_lt _ (k + 1) rho_pos) as r.
  apply Rmult_le_compat_l with (r := rho ^ (k + 1)) in dominated; [|lra].
  apply Rmult_lt_compat_r with (r := Pminus s) in long; auto. lra.
Qed.

End UniversalSticky.

(** * The statements *)

Theorem theorem_us_proved : Statements.theorem_us.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta k n D scores alpha_pos alpha_lt1 epsilon_pos gamma_lt1
    room_pos bad room long.
  rewrite <- mult_INR in room. apply INR_le in room.
  exact (universal_sticky alpha Pminus Pplus B gamma epsilon delta n scores alpha_pos alpha_lt1 epsilon_pos gamma_lt1 room_pos
    k D bad room long).
Qed.

Local Existing Instance two.

(** P₋ says the bad sentence and P₊ the good one: P₊ is found out by its first sentence, and its weight 3/20 is the chance of
    that. No block, D = 0; ρ = 100/91. *)
Theorem theorem_us_one_block_less_refuted : ~ Statements.theorem_us_one_block_less.
Proof.
  intros claimed.
  destruct (claimed bool two (17/20) (coin 1) (coin 0) score (-1) (9/5) (1/10) 0%nat 1%nat 0%nat score_between)
    as (s & L & Hs & sticks); try (simpl; lra).
  - intros h _ t _ Ht. change (expect (coin 1) (h ++ t) score <= -1). rewrite coin_behaviour by (auto; lra). lra.
  - destruct s; [|simpl in L; lia].
    assert (start : forall P : LM, 0 < P []) by (intros P; rewrite likelihood_empty; lra).
    pose proof (Sticky.theorem_s_log_1_is_needed_proved bool two (17/20) (coin 1) (coin 0) score (-1) (9/5) (1/10) [] 1%nat 1
      score_between ltac:(lra) ltac:(lra) (start _)) as needed.
    rewrite !likelihood_empty in needed. enough ((1 - 17/20) * (1 - 1/10) * 1 <= 17/20 * (1/10) * 1) by lra.
    apply needed; auto.
    assert (m0 : coin 1 [false] = 0) by (rewrite coin_likelihood by lra; simpl; ring).
    assert (p0 : coin 0 [false] = 1) by (rewrite coin_likelihood by lra; simpl; ring).
    assert (p1 : coin 0 [true] = 0) by (rewrite coin_likelihood by lra; simpl; ring).
    assert (recovers : -1 + 9/5 <= expect (mix (17/20) (coin 1) (coin 0)) [false] (fun x => score x)).
    { change (fun x => score x) with score. assert (HP : 0 < mix (17/20) (coin 1) (coin 0) [false]) by (unfold mix; rewrite m0, p0; lra).
      rewrite expect_mix by (auto; lra). unfold posterior. rewrite m0, (coin_behaviour 0) by (rewrite ?p0; lra).
      unfold Rdiv. lra. }
    rewrite expect_sequences_1 by auto. unfold expect at 1. rewrite sum_two, !prob_from_empty, p0, p1. simpl app.
    rewrite (indicator_true _ recovers). lra.
Qed.
