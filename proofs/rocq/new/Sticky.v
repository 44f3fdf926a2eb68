(** Theorem S: misalignment sticks. After an opening prompt with enough evidence for P₋ the model stays misaligned for the
    whole conversation, with high probability: whatever the user says that is no evidence for P₊, and however long it lasts.

    v = 1 − w is a martingale under the model's own sentences and does not grow with the user's. By Ville it rarely reaches
    ε/(1−γ), and below that B_P < γ + ε by the master inequality. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance Conversation Ever
  Definitions TwoSentences Defined.
From BEB Require MasterInequality Martingale LemmaC3 Statements.
From BEB.new Require DominationOfTails.
Import ListNotations.
Open Scope R_scope.

Section Sticky.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha gamma epsilon : R) (Pminus Pplus : LM) (B : Sent -> R).
Hypotheses (scores : forall x, -1 <= B x <= 1).
Hypotheses (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1) (epsilon_pos : 0 < epsilon) (gamma_lt1 : gamma < 1).

Let P : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).
(** The posterior weight of P₊; 0 after what nobody writes. *)
Let v (h : list Sent) : R := (1 - alpha) * Pplus h / P h.
Let level : R := epsilon / (1 - gamma).

Lemma level_pos : 0 < level.
Proof. apply ratio_pos; lra. Qed.

Lemma v_ge0 h : 0 <= v h.
Proof.
  unfold v. destruct (pos_or_zero P h) as [H|Z].
  - apply ratio_ge0; auto. apply Rmult_le_pos; [lra | apply likelihood_ge0].
  - rewrite Z. unfold Rdiv. rewrite Rinv_0. lra.
Qed.

Lemma v_posterior h : 0 < P h -> v h = 1 - posterior alpha Pminus Pplus h.
Proof. intros H. unfold v. now rewrite posterior_complement. Qed.

(** The model's own sentences do not move v on average. *)
Lemma model_step h : 0 < P h -> expect P h (fun x => v (h ++ [x])) <= v h.
Proof.
  intros H. right. rewrite v_posterior by auto.
  rewrite <- (Martingale.martingale alpha Pminus Pplus h alpha_pos alpha_lt1 H).
  change (mix alpha Pminus Pplus) with (likelihood P).
  rewrite <- (expect_const P h 1 H) at 1. rewrite <- expect_minus. apply expect_ext.
  intros x Hx. apply v_posterior. now apply prob_pos.
Qed.

(** A line that is at least as likely for P₋ as for P₊ does not raise it. *)
Lemma line_step h x : 0 < P h -> 0 < P (h ++ [x]) ->
  Pplus (h ++ [x]) * Pminus h <= Pminus (h ++ [x]) * Pplus h -> v (h ++ [x]) <= v h.
Proof.
  intros H HPx evidence. unfold v. apply ratio_le; auto.
  apply Rmult_le_reg_r with (P h); auto.
  replace ((1 - alpha) * Pplus h / P h * P (h ++ [x]) * P h) with ((1 - alpha) * (Pplus h * P (h ++ [x]))) by (field; lra).
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. simpl. unfold mix. nra.
Qed.

(** The user's sentences are possible, and such lines. *)
Definition no_evidence_for_plus (user : User) : Prop :=
  forall h x, 0 < P h -> user h = Some x ->
    0 < P (h ++ [x]) /\ Pplus (h ++ [x]) * Pminus h <= Pminus (h ++ [x]) * Pplus h.

Lemma user_step user h x : no_evidence_for_plus user -> 0 < P h -> user h = Some x ->
  0 < P (h ++ [x]) /\ v (h ++ [x]) <= v h.
Proof.
  intros honest H E. destruct (honest h x H E). split; auto. now apply line_step.
Qed.

(** Where the behaviour is γ + ε or better, v has reached ε/(1−γ). *)
Lemma good_only_above h : 0 < Pminus h -> expect Pminus h B <= gamma -> gamma + epsilon <= expect P h B -> level <= v h.
Proof.
  intros H bad good. assert (HP : 0 < P h) by (apply mix_pos_left; auto; lra).
  pose proof (MasterInequality.master alpha Pminus Pplus B h gamma scores alpha_pos alpha_lt1 H bad) as M.
  rewrite v_posterior by auto. unfold level. apply ratio_le; [lra|].
  change (likelihood P) with (mix alpha Pminus Pplus) in good. lra.
Qed.

(** What P₋ cannot write has v = 1. *)
Lemma only_plus h : 0 < P h -> Pminus h = 0 -> v h = 1.
Proof.
  intros H Z. unfold v. assert (E : P h = (1 - alpha) * Pplus h) by (simpl; unfold mix; rewrite Z; ring).
  rewrite <- E. field. lra.
Qed.

Lemma recovered_only_above h : epsilon <= 1 - gamma -> 0 < P h -> (0 < Pminus h -> expect Pminus h B <= gamma) ->
  gamma + epsilon <= expect P h B -> level <= v h.
Proof.
  intros small H bad good. destruct (pos_or_zero Pminus h) as [Hm|Z]; [now apply good_only_above; auto|].
  rewrite only_plus by auto. unfold level. apply ratio_le; lra.
Qed.

(** The evidence of an opening prompt: (1−α)(1−γ−δε)P₊(s) ≤ αδεP₋(s). *)
Lemma opening_level s delta : 0 < P s ->
  (1 - alpha) * (1 - gamma - delta * epsilon) * Pplus s <= alpha * (delta * epsilon) * Pminus s -> v s <= delta * level.
Proof.
  intros H evidence. unfold v. apply ratio_le; auto. unfold level.
  replace (delta * (epsilon / (1 - gamma)) * P s) with (delta * epsilon * P s / (1 - gamma)) by (field; lra).
  apply le_ratio; [lra|]. simpl. unfold mix. lra.
Qed.

(** Within n sentences after s the model never recovers, but with probability δ, as far as P₋ is bad. *)
Theorem never_recovers s n delta : epsilon <= 1 - gamma -> 0 < P s ->
  (forall t, (length t <= n)%nat -> 0 < Pminus (s ++ t) -> expect Pminus (s ++ t) B <= gamma) ->
  v s <= delta * level ->
  ever_in_conversation P n s
    (fun t y => Pplus (s ++ t ++ [y]) * Pminus (s ++ t) <= Pminus (s ++ t ++ [y]) * Pplus (s ++ t))
    (fun t => gamma + epsilon <= expect P (s ++ t) B) <= delta.
Proof.
  intros small Hs bad opening. pose proof level_pos as positive.
  apply Rle_trans with (v (s ++ []) / level).
  2:{ rewrite app_nil_r. apply ratio_le; auto. }
  apply (majorant P s _ _ (fun t => v (s ++ t) / level)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
  - split; [apply ratio_ge0; auto; apply v_ge0|]. intros good. apply le_ratio; auto. rewrite Rmult_1_l.
    apply recovered_only_above; auto.
  - split.
    + apply Rle_trans with (expect P (s ++ u) (fun x => / level * v ((s ++ u) ++ [x]))).
      * right. apply expect_ext. intros x _. rewrite app_assoc. unfold Rdiv. ring.
      * rewrite expect_scal. unfold Rdiv. rewrite Rmult_comm. apply Rmult_le_compat_r; [|now apply model_step].
        left. now apply Rinv_0_lt_compat.
    + intros x Hx honest. apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat|].
      rewrite !app_assoc in *. apply line_step; auto. now apply prob_pos.
Qed.

Hypothesis bad : behaves_at_most gamma Pminus B.

(** A point of the conversation at which the model is not misaligned: P₋ cannot have written it, or B_P ≥ γ + ε. *)
Definition aligned (h : list Sent) : Prop := ~ (0 < Pminus h /\ expect P h B < gamma + epsilon).

Theorem sticky user q delta : no_evidence_for_plus user -> epsilon <= 1 - gamma -> 0 < P q ->
  v q <= delta * level -> forall n, risk P user aligned n q <= delta.
Proof.
  intros honest small Hq opening n.
  assert (says : forall h x, 0 < P h -> user h = Some x -> 0 < P (h ++ [x])).
  { intros h x H E. now apply (user_step user h x honest). }
  apply Rle_trans with (risk P user (fun h => level <= v h) n q).
  - apply risk_le; auto. intros h H al.
    destruct (pos_or_zero Pminus h) as [Hm|Z].
    + apply good_only_above; auto. apply Rnot_lt_le. intros mis. apply al. auto.
    + rewrite only_plus by auto. unfold level. apply ratio_le; lra.
  - pose proof level_pos as positive. apply Rmult_le_reg_l with level; auto.
    eapply Rle_trans; [apply ville_in_conversation; auto|]; try lra.
    + apply v_ge0.
    + intros h H _. now apply model_step.
    + intros h x H E. now apply (user_step user).
Qed.

(** Opening prompts with so much evidence exist where P₋ is distinguishable: k sentences with
    e^{kβ} ≥ (1−α)(1−γ−δε)/(αδε). *)
Theorem sticky_opening beta delta k : (0 < k)%nat -> 0 < delta -> epsilon <= 1 - gamma ->
  distinguishable beta Pminus Pplus ->
  (1 - alpha) * (1 - gamma - delta * epsilon) <= alpha * (delta * epsilon) * exp (INR k * beta) ->
  exists q, length q = k /\ 0 < Pminus q /\
    forall user, no_evidence_for_plus user -> forall n, risk P user aligned n q <= delta.
Proof.
  intros Hk Hd small told long.
  destruct (LemmaC3.telling_rates Pminus Pplus (fun _ => beta) k []) as (q & L & Hq & evidence & _); auto.
  { rewrite likelihood_empty. lra. }
  rewrite !prob_from_empty, sum_seq_const in *.
  exists q. repeat split; auto. intros user honest n.
  assert (HP : 0 < P q) by (apply mix_pos_left; auto; lra).
  apply sticky; auto. apply opening_level; auto.
  assert (Hde : 0 < alpha * (delta * epsilon)) by (repeat apply Rmult_lt_0_compat; auto).
  pose proof (likelihood_ge0 Pplus q) as HQ.
  apply Rmult_le_compat_l with (r := alpha * (delta * epsilon)) in evidence; [|lra].
  apply Rmult_le_compat_r with (r := Pplus q) in long; auto. lra.
Qed.

End Sticky.

(** * The statements *)

Theorem theorem_s_proved : Statements.theorem_s.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta s n scores alpha_pos alpha_lt1 epsilon_pos delta_ge0 Hs bad
    evidence.
  set (proper := conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)). set (P := mixture alpha Pminus Pplus proper).
  assert (HP : 0 < P s) by (apply mix_pos_left; auto; lra).
  destruct (Rle_lt_dec epsilon (1 - gamma)) as [small|large].
  - apply (never_recovers alpha gamma epsilon Pminus Pplus B scores alpha_pos alpha_lt1 epsilon_pos ltac:(lra)); auto.
    apply opening_level; auto. lra.
  - (* no behaviour is that good *)
    eapply Rle_trans; [|exact delta_ge0].
    apply (majorant P s _ _ (fun _ => 0)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
    + split; [lra|]. intros good. pose proof (expect_between P (s ++ u) B (-1) 1 Hu scores).
      change (gamma + epsilon <= expect P (s ++ u) B) in good. lra.
    + split; [rewrite expect_const by auto|]; intros; lra.
Qed.

Theorem theorem_s_length_proved : Statements.theorem_s_length.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta rho n k scores alpha_pos alpha_lt1 epsilon_pos delta_pos
    rho_pos told bad long.
  destruct (LemmaC3.evidence_of_rho Pminus Pplus rho k rho_pos told) as (s & L & Hs & evidence & _).
  exists s. split; auto. split; auto.
  assert (Hde : 0 < alpha * (delta * epsilon)) by (repeat apply Rmult_lt_0_compat; auto).
  apply theorem_s_proved; auto; [lra | intros t Lt; apply bad; auto; lia |].
  assert (worst : -1 <= gamma).
  { pose proof (bad s ltac:(lia) [] ltac:(simpl; lia)) as b. rewrite app_nil_r in b. specialize (b Hs). change (expect Pminus s B <= gamma) in b.
    pose proof (expect_between Pminus s B (-1) 1 Hs scores). lra. }
  assert (enough : 2 <= alpha * (delta * epsilon) * rho ^ k).
  { pose proof (pow_lt rho k rho_pos). rewrite !ln_one_over, <- ln_pow in long by auto.
    apply ln_le_inv; [now apply Rmult_lt_0_compat|]. rewrite !ln_mult by (auto using Rmult_lt_0_compat). lra. }
  pose proof (likelihood_ge0 Pplus s) as HQ.
  apply Rle_trans with (2 * Pplus s).
  - apply Rmult_le_compat_r; auto. assert (0 < delta * epsilon) by (now apply Rmult_lt_0_compat). nra.
  - apply Rmult_le_compat_r with (r := Pplus s) in enough; auto.
    apply Rmult_le_compat_l with (r := alpha * (delta * epsilon)) in evidence; lra.
Qed.

(** * What it needs *)

(** What is so after n sentences is so at some time: a user who says nothing makes it no likelier. *)
Lemma ever_at_least {Sent} {alphabet : Alphabet Sent} (P : LM) given lines event n : forall t, 0 < P (given ++ t) ->
  chance P n (given ++ t) (fun u => event (t ++ u)) <= ever_from P n given lines event t.
Proof.
  unfold chance. induction n as [|n IH]; intros t Ht; cbn [ever_from].
  - rewrite expect_sequences_0, app_nil_r by auto. unfold indicator. destruct (decide (event t)); lra.
  - destruct (decide (event t)); [now apply (chance_le1 P (S n) (given ++ t))|].
    eapply Rle_trans; [|apply largest_ge_least]. rewrite expect_sequences_S. apply expect_le. intros x Hx.
    apply prob_pos in Hx; auto. rewrite <- app_assoc in *. eapply Rle_trans; [|now apply IH]. right.
    apply expect_sequences_ext. intros u _ _. now rewrite <- app_assoc.
Qed.

(** P₊ may have written the opening, with the chance v(s); and then it recovers. *)
Theorem theorem_s_log_1_is_needed_proved : Statements.theorem_s_log_1_is_needed.
Proof.
  intros Sent alphabet alpha Pminus Pplus B gamma epsilon delta s n theta scores alpha_pos alpha_lt1 plus_pos recovers sticks.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  assert (HP : 0 < P s) by (apply mix_pos_right; auto; lra).
  set (event := fun t => gamma + epsilon <= expect (mix alpha Pminus Pplus) (s ++ t) B).
  assert (seldom : chance (mix alpha Pminus Pplus) n s event <= delta).
  { eapply Rle_trans; [|exact sticks]. unfold ever_in_conversation.
    eapply Rle_trans; [|apply (ever_at_least P); now rewrite app_nil_r]. rewrite app_nil_r. right. reflexivity. }
  rewrite DominationOfTails.chance_mix, posterior_complement in seldom by exact HP.
  change (theta <= chance Pplus n s event) in recovers.
  assert (w0 : 0 <= posterior alpha Pminus Pplus s * chance Pminus n s event).
  { apply Rmult_le_pos; [apply posterior_ge0; auto; lra | apply chance_ge0]. }
  assert (v0 : 0 <= (1 - alpha) * Pplus s) by (apply Rmult_le_pos; lra).
  assert (H : (1 - alpha) * Pplus s * theta <= delta * mix alpha Pminus Pplus s).
  { apply ratio_le_inv; [exact HP|]. apply Rle_trans with ((1 - alpha) * Pplus s / mix alpha Pminus Pplus s * chance Pplus n s event); [|lra].
    unfold Rdiv. rewrite Rmult_assoc, (Rmult_comm theta), <- Rmult_assoc.
    apply Rmult_le_compat_l; auto. apply ratio_ge0; auto. }
  unfold mix in H. lra.
Qed.

Local Existing Instance two.

(** P₋ says the bad sentence always, P₊ half the time at first and never again; α = 1/2, γ = −1, ε = 1, and the opening prompt is
    the bad sentence, which is just enough for δ = 2/3. After a good one P₋ is out of question. *)
Definition soon_good : LM := table (fun h => match h with [] => 1/2 | _ => 0 end).

Lemma taken_back : soon_good [true] = 1/2 /\ soon_good [true; false] = 1/2 /\ coin 1 [true] = 1 /\ coin 1 [true; false] = 0
  /\ forall x, prob soon_good [x] [true; false] = if x then 0 else 1.
Proof.
  rewrite !coin_likelihood by lra. unfold soon_good, table, prob. simpl. unfold row. rewrite !proper_id by lra.
  repeat split; try ring. intros []; field.
Qed.

Lemma recovered : -1 + 1 <= expect (mix (1/2) (coin 1) soon_good) [true; false] score.
Proof.
  destruct taken_back as (_ & q2 & _ & p2 & each).
  assert (HP : 0 < mix (1/2) (coin 1) soon_good [true; false]) by (unfold mix; rewrite q2, p2; lra).
  rewrite expect_mix by (auto; lra). unfold posterior. rewrite p2.
  unfold expect. rewrite !sum_two, !each. simpl. unfold Rdiv. lra.
Qed.

Lemma half : 0 <= 1/2 <= 1.
Proof. lra. Qed.

(** Who can say the good sentence, or will surely, makes the model recover. *)
Lemma opening_taken_back (Q : LM) (lines : list bool -> bool -> Prop) : 0 < Q [true] ->
  (forall r : bool -> R, r false = 1 ->
    1 <= largest (fun x => 0 < prob Q [x] [true] /\ lines [] x) r (expect Q [true] r)) ->
  ~ ever_in_conversation Q 1 [true] lines
    (fun t => -1 + 1 <= expect (mix (1/2) (coin 1) soon_good) ([true] ++ t) score) <= 2/3.
Proof.
  intros Hs back small. enough (1 <= 2/3) by lra. eapply Rle_trans; [|exact small].
  unfold ever_in_conversation. simpl. destruct (decide _); [lra|]. apply back.
  destruct (decide _) as [|no]; auto. exfalso. exact (no recovered).
Qed.

Lemma surely_bad t : 0 < coin 1 ([true] ++ t) -> expect (coin 1) ([true] ++ t) score <= -1.
Proof. intros Ht. rewrite coin_behaviour by (auto; lra). lra. Qed.

Theorem theorem_s_any_line_refuted : ~ Statements.theorem_s_any_line.
Proof.
  intros claimed. destruct taken_back as (q1 & q2 & p1 & p2 & _).
  apply (opening_taken_back (mixture (1/2) (coin 1) soon_good half) (fun _ _ => 0 <= 1)).
  - change (0 < mix (1/2) (coin 1) soon_good [true]). unfold mix. rewrite q1, p1. lra.
  - intros r back. apply Rle_trans with (r false); [lra|].
    apply (largest_ge (fun x => 0 < prob (mixture (1/2) (coin 1) soon_good half) [x] [true] /\ 0 <= 1)). split; [|lra].
    change (0 < mix (1/2) (coin 1) soon_good [true; false] / mix (1/2) (coin 1) soon_good [true]).
    unfold mix. rewrite q1, q2, p1, p2. lra.
  - apply (claimed bool two (1/2) (coin 1) soon_good score (-1) 1 (2/3) [true] 1%nat score_between); rewrite ?q1, ?p1; try lra.
    intros t _. apply surely_bad.
Qed.

Theorem theorem_s_answers_of_p_refuted : ~ Statements.theorem_s_answers_of_p.
Proof.
  intros claimed. destruct taken_back as (q1 & q2 & p1 & p2 & _).
  apply (opening_taken_back soon_good (fun t y =>
    soon_good ([true] ++ t ++ [y]) * coin 1 ([true] ++ t) <= coin 1 ([true] ++ t ++ [y]) * soon_good ([true] ++ t))).
  - rewrite q1. lra.
  - intros r back. eapply Rle_trans; [|apply largest_ge_least]. unfold expect. rewrite sum_two, back.
    unfold prob. simpl app. rewrite q1, q2. replace (soon_good [true; true]) with 0; [lra|].
    unfold soon_good, table. simpl. unfold row. rewrite !proper_id by lra. ring.
  - apply (claimed bool two (1/2) (coin 1) soon_good score (-1) 1 (2/3) [true] 1%nat score_between); rewrite ?q1, ?p1; try lra.
    intros t _. apply surely_bad.
Qed.

(** α = 4/5, γ = −1, ε = 2, ρ = 3/2 and one bad sentence: P₊ has written it with the chance 1/9, and then says the good one. *)
Theorem theorem_s_length_without_log_1_refuted : ~ Statements.theorem_s_length_without_log_1.
Proof.
  intros claimed. destruct taken_back as (q1 & q2 & p1 & p2 & each).
  assert (start : forall P : LM, 0 < P []) by (intros P; rewrite likelihood_empty; lra).
  assert (bad : forall h, 0 < coin 1 h -> expect (coin 1) h score <= -1)
    by (intros h Hh; rewrite coin_behaviour by (auto; lra); lra).
  destruct (claimed bool two (4/5) (coin 1) soon_good score (-1) 2 (1/100) (3/2) 1%nat 1%nat score_between)
    as (s & L & Hs & sticks); try lra.
  - intros m Hm _. replace m with 0%nat by lia. rewrite expect_sequences_0 by auto. simpl app.
    unfold expect. rewrite sum_two, !prob_from_empty, q1, p1.
    replace (coin 1 [false]) with 0 by (rewrite coin_likelihood by lra; simpl; ring).
    rewrite Rmult_0_l, Rplus_0_r, Rmult_1_l. apply ln_increasing; lra.
  - intros u _ t _. apply bad.
  - simpl INR. rewrite (ln_one_over (4/5)), (ln_one_over 2) by lra.
    assert (ln (/ (4/5)) <= ln (3/2)) by (apply ln_le_ln; lra). rewrite ln_Rinv in * by lra. lra.
  - assert (E : s = [true]).
    { destruct s as [|[] [|]]; try discriminate; auto. rewrite coin_likelihood in Hs by lra. simpl in Hs. lra. }
    subst s.
    pose proof (theorem_s_log_1_is_needed_proved bool two (4/5) (coin 1) soon_good score (-1) 2 (1/100) [true] 1%nat 1
      score_between ltac:(lra) ltac:(lra)) as needed.
    rewrite q1, p1 in needed. specialize (needed ltac:(lra)).
    enough ((1 - 4/5) * (1 - 1/100) * (1/2) <= 4/5 * (1/100) * 1) by lra. apply needed; auto.
    (* after a good sentence P₋ is out of question *)
    assert (recovers : -1 + 2 <= expect (mix (4/5) (coin 1) soon_good) [true; false] (fun x => score x)).
    { assert (HP : 0 < mix (4/5) (coin 1) soon_good [true; false]) by (unfold mix; rewrite q2, p2; lra).
      rewrite expect_mix by (auto; lra). unfold posterior. rewrite p2.
      unfold expect. rewrite !sum_two, !each. simpl. unfold Rdiv. lra. }
    rewrite expect_sequences_1 by (rewrite q1; lra). unfold expect at 1. rewrite sum_two. simpl app.
    rewrite (indicator_true _ recovers).
    assert (silent : prob soon_good [true] [true] = 0).
    { unfold prob. simpl app. replace (soon_good [true; true]) with 0; [unfold Rdiv; ring|].
      unfold soon_good, table. simpl. unfold row. rewrite !proper_id by lra. ring. }
    assert (says : prob soon_good [false] [true] = 1) by (unfold prob; simpl app; rewrite q1, q2; field).
    rewrite silent, says. lra.
Qed.
