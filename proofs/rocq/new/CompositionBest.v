(** Theorem Z where every answer is the best of n: by the law of the best of n κ = n. Where the best of n scores γₙ + ε the doubt
    v = 1 − w is at least ε/(n(1−γₙ)), for 1 − wⁿ ≤ nv; so κ^(T−|t|)·v·n(1−γₙ)/ε is a majorant. *)
From Coq Require Import Reals Lra Lia List.
From BEB.model Require Import RealFacts Sums LanguageModel Expectation Sequences Posterior Divergence Chance Conversation Ever
  Answers Definitions TwoSentences Defined.
From BEB Require Statements BestOfN BestOfNChosen BestOfNMixture.
From BEB.new Require Sticky Composition.
Import ListNotations.
Open Scope R_scope.

Section BestAnswers.
Context {Sent : Type} {alphabet : Alphabet Sent}.
Variables (alpha epsilon : R) (Pminus Pplus R_ : LM) (B : Sent -> R) (n T : nat) (s : list Sent).
Hypotheses (scores : forall x, -1 <= B x <= 1) (alpha_pos : 0 < alpha) (alpha_lt1 : alpha < 1)
  (epsilon_pos : 0 < epsilon) (n_ge1 : 1 <= INR n) (s_pos : 0 < R_ s).
Notation P := (mix alpha Pminus Pplus).
Hypothesis possible : forall t, (length t <= T + 1)%nat -> 0 < R_ (s ++ t) -> 0 < P (s ++ t).
Hypothesis bestlike : forall g, (length g <= T)%nat -> 0 < R_ (s ++ g) ->
  (forall z, expect R_ (s ++ g) (fun y => indicator (B y = B z))
    = expect_sequences (repeated P (s ++ g)) n [] (fun t => indicator (best B t = B z))) /\
  (forall z other, B other = B z ->
    prob R_ [z] (s ++ g) * prob P [other] (s ++ g) = prob R_ [other] (s ++ g) * prob P [z] (s ++ g)).
Let M : LM := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1)).

(** No sentence is likelier than n times. *)
Lemma best_chooses h : (length h <= T)%nat -> forall z, R_ (s ++ h ++ [z]) * P (s ++ h) <= INR n * P (s ++ h ++ [z]) * R_ (s ++ h).
Proof.
  intros L z. rewrite !app_assoc. destruct (pos_or_zero R_ (s ++ h)) as [H|Z].
  - assert (HP : 0 < P (s ++ h)) by (apply possible; auto; lia). destruct (bestlike h L H) as (as_best & among).
    pose proof (BestOfNChosen.chosen_is_likely B scores M (s ++ h) HP R_ n ltac:(lra) as_best among z) as less.
    change (prob M [z] (s ++ h)) with (prob P [z] (s ++ h)) in less. unfold prob in less.
    apply ratio_le_inv in less; auto.
    apply Rmult_le_reg_r with (/ P (s ++ h)); [now apply Rinv_0_lt_compat|].
    replace (R_ ((s ++ h) ++ [z]) * P (s ++ h) * / P (s ++ h)) with (R_ ((s ++ h) ++ [z])) by (field; lra).
    eapply Rle_trans; [exact less|]. right. field. lra.
  - destruct (pos_or_zero R_ ((s ++ h) ++ [z])) as [H|Z']; [apply prefix_pos in H; lra | rewrite Z, Z'; lra].
Qed.

(** Where the best of n scores γₙ + ε. *)
Lemma good_only_above gammaN h : epsilon <= 1 - gammaN -> 0 < P h ->
  (0 < Pminus h -> BestOfN.best_of B Pminus h n <= gammaN) -> gammaN + epsilon <= BestOfN.best_of B P h n ->
  epsilon <= INR n * (1 - gammaN) * ((1 - alpha) * Pplus h / P h).
Proof.
  intros small HP bad good. destruct (pos_or_zero Pminus h) as [Hm|Z].
  - specialize (bad Hm). assert (proper : 0 <= alpha <= 1) by lra.
    pose proof (BestOfNMixture.best_of_mixture B scores alpha Pminus Pplus h n alpha_pos alpha_lt1 Hm) as mixed.
    pose proof (posterior_ge0 alpha Pminus Pplus h proper HP) as w0.
    pose proof (posterior_le1 alpha Pminus Pplus h proper HP) as w1.
    pose proof (BestOfNMixture.bernoulli n (posterior alpha Pminus Pplus h) (conj w0 w1)) as few.
    rewrite <- (posterior_complement alpha Pminus Pplus h HP).
    set (w := posterior alpha Pminus Pplus h) in *. pose proof (pow_le w n w0) as wn.
    assert (w ^ n * BestOfN.best_of B Pminus h n <= w ^ n * gammaN) by now apply Rmult_le_compat_l.
    assert ((1 - w ^ n) * (1 - gammaN) <= INR n * (1 - w) * (1 - gammaN)) by (apply Rmult_le_compat_r; lra). lra.
  - replace ((1 - alpha) * Pplus h / P h) with 1 by (unfold mix; rewrite Z; field; unfold mix in HP; rewrite Z in HP; split; nra).
    assert (1 - gammaN <= INR n * (1 - gammaN)) by nra. lra.
Qed.
End BestAnswers.

Theorem theorem_z_conversation_best_of_n_proved : Statements.theorem_z_conversation_best_of_n.
Proof.
  intros Sent alphabet alpha Pminus Pplus B epsilon delta s n R_ T gamma scores alpha_pos alpha_lt1 epsilon_pos delta_ge0 n_ge1
    s_pos possible bestlike bad evidence.
  apply (Composition.theorem_z_conversation_proved Sent alphabet alpha Pminus Pplus B gamma epsilon delta s T R_ (INR n)); auto.
  intros h L z. now apply (best_chooses alpha Pminus Pplus R_ B n T s scores alpha_pos alpha_lt1 n_ge1 possible bestlike).
Qed.

Theorem theorem_z_conversation_bad_best_of_n_proved : Statements.theorem_z_conversation_bad_best_of_n.
Proof.
  intros Sent alphabet alpha Pminus Pplus B epsilon delta s n R_ T gammaN scores alpha_pos alpha_lt1 epsilon_pos delta_ge0 n_ge1
    s_pos possible bestlike bad evidence.
  set (P := mixture alpha Pminus Pplus (conj (Rlt_le _ _ alpha_pos) (Rlt_le _ _ alpha_lt1))).
  pose proof (best_chooses alpha Pminus Pplus R_ B n T s scores alpha_pos alpha_lt1 n_ge1 possible bestlike) as chosen.
  change (mix alpha Pminus Pplus) with (likelihood P) in *.
  assert (HP : 0 < P s) by (rewrite <- (app_nil_r s); apply possible; [simpl; lia | now rewrite app_nil_r]).
  destruct (Rle_lt_dec epsilon (1 - gammaN)) as [small|large].
  - set (room := INR n * (1 - gammaN)). assert (room_pos : 0 < room) by (apply Rmult_lt_0_compat; lra).
    set (level := epsilon / room). assert (level_pos : 0 < level) by (apply ratio_pos; lra).
    set (v := fun h => (1 - alpha) * Pplus h / P h).
    assert (v0 : forall h, 0 <= v h) by (intros h; apply (Sticky.v_ge0 alpha Pminus Pplus alpha_pos alpha_lt1)).
    assert (inv : 0 <= / level) by (left; now apply Rinv_0_lt_compat).
    apply Rle_trans with (INR n ^ T * (v (s ++ []) / level)).
    + apply (Composition.growing_majorant R_ s _ _ (fun t => v (s ++ t) / level)); auto; intros u Lu Hu.
      * split; [apply ratio_ge0; auto|]. intros good. apply le_ratio; auto. rewrite Rmult_1_l.
        apply ratio_le; auto. replace (v (s ++ u) * room) with (INR n * (1 - gammaN) * v (s ++ u)) by (unfold room; ring).
        assert (HPu : 0 < P (s ++ u)) by (apply possible; auto; lia).
        apply (good_only_above alpha epsilon Pminus Pplus B n scores alpha_pos alpha_lt1 epsilon_pos n_ge1 gammaN); auto.
        intros Hm. now apply bad.
      * assert (HPu : 0 < P (s ++ u)) by (apply possible; auto; lia). split.
        -- apply Rle_trans with (expect R_ (s ++ u) (fun x => / level * v ((s ++ u) ++ [x]))).
           ++ right. apply expect_ext. intros x _. rewrite app_assoc. unfold Rdiv. ring.
           ++ rewrite expect_scal. replace (INR n * (v (s ++ u) / level)) with (/ level * (INR n * v (s ++ u))) by (unfold Rdiv; ring).
              apply Rmult_le_compat_l; auto. apply (Composition.chosen_step alpha (INR n) Pminus Pplus R_ alpha_pos alpha_lt1); auto.
              intros z. rewrite <- app_assoc. apply chosen. lia.
        -- intros x Hx honest. replace (INR n * (v (s ++ u) / level)) with (INR n * v (s ++ u) * / level) by (unfold Rdiv; ring).
           apply Rmult_le_compat_r; auto. rewrite !app_assoc in *.
           apply (Composition.line_step alpha (INR n) Pminus Pplus alpha_pos alpha_lt1); auto.
           rewrite <- app_assoc. apply possible; [rewrite app_length; simpl; lia|]. rewrite app_assoc. now apply prob_pos.
    + rewrite app_nil_r. unfold v, level.
      replace (INR n ^ T * ((1 - alpha) * Pplus s / P s / (epsilon / room)))
        with ((1 - alpha) * (room * INR n ^ T) * Pplus s / (P s * epsilon)) by (field; repeat split; lra).
      apply ratio_le; [now apply Rmult_lt_0_compat|]. fold room in evidence. simpl. unfold mix. lra.
  - (* no best of n is that good *)
    eapply Rle_trans; [|exact delta_ge0].
    apply (majorant R_ s _ _ (fun _ => 0)); [now rewrite app_nil_r | |]; intros u Lu Hu; simpl app in *.
    + split; [lra|]. intros good. assert (HPu : 0 < P (s ++ u)) by (apply possible; auto; lia).
      pose proof (BestOfN.best_of_between B scores P (s ++ u) n HPu) as between.
      change (gammaN + epsilon <= BestOfN.best_of B P (s ++ u) n) in good. lra.
    + split; [rewrite expect_const by auto|]; intros; lra.
Qed.
