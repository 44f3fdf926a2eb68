(** Theorem Z: aligning prompt, attack and conversation together, with answers that are chosen. As f(t) = v(s⊕t)(1−γ)/ε in
    Theorem S, but a sentence of R raises it by the factor κ at most on average, and a line by κ at most: so κ^(n−|t|)f(t) is a
    majorant, and the chance is at most κⁿf(∅). *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance Conversation Ever
  Definitions TwoSentences Defined.
From BEB Require Statements LemmaC4.
From BEB.new Require Sticky.
Import ListNotations.
Open Scope R_scope.

Theorem chosen_answers_proved : Statements.chosen_answers.
Proof.
  intros Sent alphabet P0 P1 kappa s n Hs chosen t. induction t as [|z h IH] using rev_ind; intros L H0.
  - now rewrite app_nil_r.
  - rewrite app_length in L. simpl in L.
    assert (Hh : 0 < P0 (s ++ h)) by (rewrite app_assoc in H0; now apply prefix_pos in H0).
    assert (H1 : 0 < P1 (s ++ h)) by (apply IH; auto; lia).
    pose proof (chosen h ltac:(lia) z) as less.
    destruct (pos_or_zero P1 (s ++ h ++ [z])) as [|Z]; auto.
    exfalso. rewrite Z in less. pose proof (Rmult_lt_0_compat _ _ H0 H1). lra.
Qed.

(** A majorant that a sentence and a line may raise by the factor κ. *)
Lemma growing_majorant {Sent} {alphabet : Alphabet Sent} (P : LM) given (lines : list Sent -> Sent -> Prop)
  (event : list Sent -> Prop) (f : list Sent -> R) kappa n :
  1 <= kappa -> 0 < P given ->
  (forall u, (length u <= n)%nat -> 0 < P (given ++ u) -> 0 <= f u /\ (event u -> 1 <= f u)) ->
  (forall u, (length u < n)%nat -> 0 < P (given ++ u) ->
    expect P (given ++ u) (fun x => f (u ++ [x])) <= kappa * f u
    /\ forall x, 0 < prob P [x] (given ++ u) -> lines u x -> f (u ++ [x]) <= kappa * f u) ->
  ever_in_conversation P n given lines event <= kappa ^ n * f [].
Proof.
  intros K Hs values steps.
  assert (power : forall m, 1 <= kappa ^ m) by (intros m; now apply pow_R1_Rle).
  replace (kappa ^ n * f []) with (kappa ^ (n - length (@nil Sent)) * f []) by (simpl length; now rewrite Nat.sub_0_r).
  apply (majorant P given lines event (fun t => kappa ^ (n - length t) * f t)); [now rewrite app_nil_r | |];
    intros u Lu Hu; simpl app in *.
  - destruct (values u Lu Hu) as [f0 f1]. pose proof (power (n - length u)%nat).
    split; [apply Rmult_le_pos; lra|]. intros e. specialize (f1 e). nra.
  - destruct (steps u Lu Hu) as [mean line].
    assert (E : forall x, kappa ^ (n - length (u ++ [x])) = kappa ^ (n - S (length u)))
      by (intros x; rewrite app_length; simpl; f_equal; lia).
    replace (n - length u)%nat with (S (n - S (length u))) by lia. simpl pow.
    pose proof (power (n - S (length u))%nat) as p. set (q := kappa ^ (n - S (length u))) in *.
    replace (kappa * q * f u) with (q * (kappa * f u)) by ring. split.
    + apply Rle_trans with (expect P (given ++ u) (fun x => q * f (u ++ [x]))).
      * right. apply expect_ext. intros x _. now rewrite E.
      * rewrite expect_scal. apply Rmult_le_compat_l; lra.
    + intros x Hx allowed. rewrite E. apply Rmult_le_compat_l; [lra|]. now apply line.
Qed.

(** It is the same of equal lines and events. *)
Lemma ever_ext {Sent} {alphabet : Alphabet Sent} (P : LM) n given (lines lines' : list Sent -> Sent -> Prop)
  (event event' : list Sent -> Prop) :
  (forall t z, lines t z = lines' t z) -> (forall t, event t = event' t) ->
  ever_in_conversation P n given lines event = ever_in_conversation P n given lines' event'.
Proof.
  intros L E. unfold ever_in_conversation. generalize (@nil Sent). induction n as [|n IH]; intros t; simpl; rewrite E; auto.
  destruct (decide (event' t)); auto. unfold largest.
  replace (expect P (given ++ t) (fun x => ever_from P n given lines event (t ++ [x])))
    with (expect P (given ++ t) (fun x => ever_from P n given lines' event' (t ++ [x])))
    by (apply expect_ext; intros; symmetry; apply IH).
  induction sentences as [|x rest more]; simpl; auto. now rewrite L, IH, more.
Qed.

Section Conversation.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha kappa : R) (Pminus Pplus R_ : LM).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (kappa_ge1 : 1 <= kappa).
Let P : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).
Notation v h := ((1 - alpha) * Pplus h / P h).

Lemma chosen_step h : 0 < R_ h -> 0 < P h -> (forall z, R_ (h ++ [z]) * P h <= kappa * P (h ++ [z]) * R_ h) ->
  expect R_ h (fun x => v (h ++ [x])) <= kappa * v h.
Proof.
  intros HR HP chosen. apply Rle_trans with (kappa * expect P h (fun x => v (h ++ [x]))).
  - unfold expect, sum_sentences. rewrite <- sum_scal. apply sum_le. intros x _.
    rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [apply (Sticky.v_ge0 alpha Pminus Pplus alpha_pos alpha_lt1)|].
    unfold prob. apply ratio_le; auto.
    replace (kappa * (P (h ++ [x]) / P h) * R_ h) with (kappa * P (h ++ [x]) * R_ h / P h) by (field; lra).
    apply le_ratio; auto.
  - apply Rmult_le_compat_l; [lra|]. now apply (Sticky.model_step alpha Pminus Pplus alpha_pos alpha_lt1).
Qed.

Lemma line_step h x : 0 < P h -> 0 < P (h ++ [x]) ->
  Pplus (h ++ [x]) * Pminus h <= kappa * Pminus (h ++ [x]) * Pplus h -> v (h ++ [x]) <= kappa * v h.
Proof.
  intros H HPx evidence. apply ratio_le; auto.
  apply Rmult_le_reg_r with (P h); auto.
  replace (kappa * v h * P (h ++ [x]) * P h) with ((1 - alpha) * (kappa * Pplus h * P (h ++ [x]))) by (field; lra).
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. simpl. unfold mix.
  assert (0 <= Pplus h * Pplus (h ++ [x])) by (apply Rmult_le_pos; apply likelihood_ge0).
  assert (grown : Pplus h * Pplus (h ++ [x]) <= kappa * (Pplus h * Pplus (h ++ [x]))) by nra.
  apply Rmult_le_compat_l with (r := 1 - alpha) in grown; [|lra].
  apply Rmult_le_compat_l with (r := alpha) in evidence; [|lra]. lra.
Qed.
End Conversation.

Theorem theorem_z_conversation_proved : Statements.theorem_z_conversation.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta s n R_ kappa scores alpha_pos alpha_lt1 epsilon_pos delta_ge0
    kappa_ge1 Hs chosen possible bad evidence.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  change (mix alpha Pminus Pplus) with (likelihood P) in *.
  assert (HP : 0 < P s) by (rewrite <- (app_nil_r s); apply possible; [simpl; lia | now rewrite app_nil_r]).
  destruct (Rle_lt_dec epsilon (1 - gamma)) as [small|large].
  - set (level := epsilon / (1 - gamma)). assert (level_pos : 0 < level) by (apply ratio_pos; lra).
    set (v := fun h => (1 - alpha) * Pplus h / P h).
    assert (v0 : forall h, 0 <= v h) by (intros h; apply (Sticky.v_ge0 alpha Pminus Pplus alpha_pos alpha_lt1)).
    assert (inv : 0 <= / level) by (left; now apply Rinv_0_lt_compat).
    apply Rle_trans with (kappa ^ n * (v (s ++ []) / level)).
    + apply (growing_majorant R_ s _ _ (fun t => v (s ++ t) / level)); auto; intros u Lu Hu.
      * split; [apply ratio_ge0; auto|]. intros good. apply le_ratio; auto. rewrite Rmult_1_l.
        apply (Sticky.recovered_only_above alpha gamma epsilon Pminus Pplus B scores alpha_pos alpha_lt1 ltac:(lra)); auto.
        apply possible; auto; lia.
      * assert (HPu : 0 < P (s ++ u)) by (apply possible; auto; lia). split.
        -- apply Rle_trans with (expect R_ (s ++ u) (fun x => / level * v ((s ++ u) ++ [x]))).
           ++ right. apply expect_ext. intros x _. rewrite app_assoc. unfold Rdiv. ring.
           ++ rewrite expect_scal. replace (kappa * (v (s ++ u) / level)) with (/ level * (kappa * v (s ++ u))) by (unfold Rdiv; ring).
              apply Rmult_le_compat_l; auto. apply (chosen_step alpha kappa Pminus Pplus R_ alpha_pos alpha_lt1); auto.
              intros z. rewrite <- app_assoc. apply chosen. lia.
        -- intros x Hx honest. replace (kappa * (v (s ++ u) / level)) with (kappa * v (s ++ u) * / level) by (unfold Rdiv; ring).
           apply Rmult_le_compat_r; auto. rewrite !app_assoc in *.
           apply (line_step alpha kappa Pminus Pplus alpha_pos alpha_lt1); auto.
           rewrite <- app_assoc. apply possible; [rewrite app_length; simpl; lia|]. rewrite app_assoc. now apply prob_pos.
    + rewrite app_nil_r. unfold v, level.
      replace (kappa ^ n * ((1 - alpha) * Pplus s / P s / (epsilon / (1 - gamma))))
        with ((1 - alpha) * ((1 - gamma) * kappa ^ n) * Pplus s / (P s * epsilon)) by (field; repeat split; lra).
      apply ratio_le; [now apply Rmult_lt_0_compat|]. simpl. unfold mix. lra.
  - (* no behaviour is that good *)
    eapply Rle_trans; [|exact delta_ge0].
    apply (majorant R_ s _ _ (fun _ => 0)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
    + split; [lra|]. intros good.
      pose proof (expect_between P (s ++ u) B (-1) 1 ltac:(apply possible; auto; lia) scores).
      change (gamma + epsilon <= expect P (s ++ u) B) in good. lra.
    + split; [rewrite expect_const by auto|]; intros; lra.
Qed.

Theorem theorem_z_proved : Statements.theorem_z.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma rho rhoPrime sigma delta epsilon N k R_ kappa theta n scores alpha_pos
    alpha_lt1 gamma_lt1 rho_pos rho'_pos epsilon_pos theta_pos delta_pos delta_lt1 sigma_pos N_pos kappa_ge1 can_follow
    concealed variance likelier told negative later long.
  assert (grows : 0 < kappa ^ n) by (apply pow_lt; lra).
  set (asked := (1 - alpha) * (1 - gamma) * kappa ^ n) in *.
  assert (asked_pos : 0 < asked) by (repeat apply Rmult_lt_0_compat; lra).
  assert (share_pos : 0 < alpha * (theta * epsilon)) by (repeat apply Rmult_lt_0_compat; lra).
  set (left := alpha * (theta * epsilon) / asked).
  assert (left_pos : 0 < left) by now apply ratio_pos.
  eapply Rle_trans.
  - apply (LemmaC4.lemma_c_4_sharp_proved Sent alphabet Pminus Pplus B rho rhoPrime sigma delta left N k); auto.
    replace (1 / left) with (asked / (alpha * (theta * epsilon))); auto. unfold left. field. repeat split; lra.
  - apply chance_le. intros u L Hu (y & Hy & s & Ls & Hs & evidence). exists y. split; auto. exists s.
    split; auto. split; auto.
    destruct (later u L y s Ls Hs) as ((HR & chosen) & possible & bad).
    assert (same : forall t, (u ++ [y] ++ s) ++ t = u ++ [y] ++ s ++ t) by (intros t; now rewrite <- !app_assoc).
    eapply Rle_trans; [right; apply ever_ext | apply (theorem_z_conversation_proved Sent alphabet alpha Pminus Pplus B gamma
      epsilon theta (u ++ [y] ++ s) n R_ kappa); auto; try lra]; cbv beta;
      try (intros t; try intros z; now rewrite !same); try (intros t Lt; rewrite !same; auto; fail).
    { intros h Lh z. rewrite !same. now apply chosen. }
    apply Rmult_le_compat_l with (r := asked) in evidence; [|lra].
    replace (asked * (left * Pminus (u ++ [y] ++ s))) with (alpha * (theta * epsilon) * Pminus (u ++ [y] ++ s)) in evidence
      by (unfold left; field; lra).
    assert (0 <= (1 - alpha) * (theta * epsilon) * Pplus (u ++ [y] ++ s)).
    { apply Rmult_le_pos; [|apply likelihood_ge0]. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra. }
    unfold asked in evidence. simpl app in *. lra.
Qed.
